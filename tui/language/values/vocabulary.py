"""The words figures are made of, one table a language; all are folded as `tui.language.words` folds them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from tui.language.folding import fold

Bound: TypeAlias = Literal["more", "least", "less", "most", "almost", "just over", "about"]


class Vocabulary(NamedTuple):
    """One language's words for numbers, calendars and bounds."""

    numbers: Mapping[str, float]
    magnitudes: Mapping[str, float]
    """Words that multiply the number before them."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    times: Mapping[str, float]
    """Units of time, in seconds."""
    bounds: Mapping[tuple[str, ...], Bound]
    bound_ends: frozenset[str]
    """The last words of the bounds."""
    percent: frozenset[str]
    joiners: frozenset[str] = frozenset()
    """Words that stand inside a number: "two hundred and five"."""
    fillers: frozenset[str] = frozenset()
    """Words between a figure and what it counts: "hundreds of people"."""
    stops: frozenset[str] = frozenset()
    """Words that end the search for what is counted."""
    vague: Mapping[str, tuple[float, float]] = MappingProxyType({})
    fractions: Mapping[str, float] = MappingProxyType({})
    ordinals: Mapping[str, int] = MappingProxyType({})
    plurals: tuple[str, ...] = ()
    """How plurals end where they can be told by it."""
    decimal: str = "."
    hours: frozenset[str] = frozenset()
    """Words behind the hour of a clock time: "14 Uhr", "14h30"."""
    at_hour: frozenset[str] = frozenset()
    """Words before it; where there are such, hours alone are a clock time only behind one: "à 14 h", but "24 h" is a day."""
    starters: frozenset[str] = frozenset()
    """Every word that can begin a figure."""


MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WEEK, MONTH, YEAR = 7 * DAY, 30.436875 * DAY, 365.2425 * DAY
TIMES = (1.0, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, 10 * YEAR, 100 * YEAR)
TIME_NAMES = dict(
    zip(
        (*TIMES, 2 * WEEK),
        ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "fortnight"),
        strict=True,
    )
)
POWERS = (100.0, 1e3, 1e6, 1e9, 1e12)


def keyed(groups: str, values: tuple[float, ...]) -> dict[str, float]:
    """The n-th group of "a/b c/d" to the n-th value."""
    return {fold(word): value for group, value in zip(groups.split(), values, strict=True) for word in group.split("/")}


def numbered(groups: str, first: int) -> dict[str, int]:
    """The groups of "a/b c/d" numbered from `first`."""
    return {fold(word): number for number, group in enumerate(groups.split(), first) for word in group.split("/")}


def last_words(phrases: Mapping[Bound, str]) -> frozenset[str]:
    """The words that such phrases end with."""
    return frozenset(phrase[-1] for phrase in bound_phrases(phrases))


def bound_phrases(phrases: Mapping[Bound, str]) -> dict[tuple[str, ...], Bound]:
    """The words of "more than, over" for each bound to that bound."""
    return {tuple(map(fold, phrase.split())): bound for bound, text in phrases.items() for phrase in text.split(", ")}
