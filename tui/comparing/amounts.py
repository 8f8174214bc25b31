"""Amounts and dates that the two articles tell in other words: two weeks and 14 days, a dozen and 12, "nearly 24,000" and
23,870, Tuesday and March 29."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from tui.language.analysis import Analysis
from tui.language.values import Value
from tui.language.words import Word

_Amount: TypeAlias = tuple[str, float]
"""A dimension, and how much of its base unit; of a date its unit, and where it begins on that unit's scale."""
_START = attrgetter("start")
_LARGE = 1000
"""From so many on a number with a decimal point counts something: "3.8 million"."""
_DATED = frozenset({"day", "month", "year"})
"""Units of dates that tell when it was."""
_UNROUNDED = _DATED | {"clock"}
_NEAR = 0.1
"""How far a rounded amount lies from the exact one at most, as a part of it."""
_BOUNDED_FROM = 10
"""From so many on an amount that its words bound may round another: "more than 40" for 43."""
_ROUND_FROM, _ROUND_DIGITS = 100, 2
"""From so many on a bare amount of so few digits that count may: 24,000 for 23,870."""


class _Telling(NamedTuple):
    """A figure with the word that stands for its amount: the number in it, or its first word."""

    value: Value
    word: Word


_Told: TypeAlias = Mapping[_Amount, Sequence[_Telling]]


def equal_amounts(a: Analysis, b: Analysis) -> tuple[Mapping[int, str], Mapping[int, str]]:
    """For either article, from where the number of a figure begins to the amount it stands for, where the other article
    tells the same amount by another word, or one that rounds it or is rounded by it."""
    told_a, told_b = _told(a), _told(b)
    keys_a: dict[int, str] = {}
    keys_b: dict[int, str] = {}
    for amount in told_a.keys() & told_b.keys():
        if len({telling.word.concept for telling in (*told_a[amount], *told_b[amount])}) > 1:
            keys_a.update(_keyed(told_a[amount], amount))
            keys_b.update(_keyed(told_b[amount], amount))
    for told, other, keys, other_keys in (told_a, told_b, keys_a, keys_b), (told_b, told_a, keys_b, keys_a):
        for amount, exact in _rounded(told, other):
            keys.update(_keyed(told[amount], amount))
            other_keys.update(_keyed(other[exact], amount))
    return keys_a, keys_b


def _told(side: Analysis) -> _Told:
    """The amounts of an article, with the figures that tell each."""
    found: dict[_Amount, list[_Telling]] = defaultdict(list)
    for words, values in zip(side.words, side.values, strict=True):
        for value in values:
            amount = _amount(value)
            if amount is None:
                continue
            inside = words[bisect_left(words, value.start, key=_START) : bisect_left(words, value.end, key=_START)]
            telling = sorted((word for word in inside if word.concept), key=_is_no_number)
            if telling and not _is_version(value, telling[0]):
                found[amount].append(_Telling(value, telling[0]))
    return found


def _amount(value: Value) -> _Amount | None:
    """The amount a figure names, whatever its words make of it: that of two weeks in "about 14 days later"."""
    if value.kind == "date" and value.dimension != "clock":
        return (value.unit, value.low) if value.unit in _DATED and (value.low == value.high or value.unit != "day") else None
    named = value.low if value.exact else value.figure
    if named is None or named <= 1 or value.dimension == "ordinal":
        return None
    return value.dimension.removesuffix(" later").removesuffix(" earlier"), named


def _is_no_number(word: Word) -> bool:
    return word.concept is None or not word.concept[0].isdigit()


def _is_version(value: Value, number: Word) -> bool:
    """Whether a number is written as no count is: "USB 2.0"."""
    return value.dimension == "count" and value.low < _LARGE and "." in number.text


def _rounded(told: _Told, other: _Told) -> Iterator[tuple[_Amount, _Amount]]:
    """The amounts of `told` that round one amount of `other`, and only one, with it; neither is in both."""
    ordered = sorted(other)
    for amount, tellings in told.items():
        dimension, size = amount
        digits = _digits(size)
        if amount in other or dimension in _UNROUNDED:
            continue
        first, last = (
            bisect_left(ordered, (dimension, size * (1 - _NEAR))),
            bisect_right(ordered, (dimension, size * (1 + _NEAR))),
        )
        near = [
            exact
            for exact in ordered[first:last]
            if exact not in told
            and _digits(exact[1]) > digits
            and ((size >= _ROUND_FROM and digits <= _ROUND_DIGITS) or (size >= _BOUNDED_FROM and _bounded(tellings, exact[1])))
        ]
        if len(near) == 1:
            yield amount, near[0]


def _bounded(tellings: Sequence[_Telling], size: float) -> bool:
    """Whether the words of a figure let it be of this size: "nearly 24,000" 23,870."""
    return any(not value.exact and value.low <= size <= value.high for value, _ in tellings)


def _digits(size: float) -> int:
    """How many digits count: one of 40 and of 3,000,000, two of 43."""
    return len(f"{size:.10g}".replace(".", "").strip("0"))


def _keyed(tellings: Sequence[_Telling], amount: _Amount) -> Iterator[tuple[int, str]]:
    """Where the word of each figure begins, with what it stands for: a figure, which begins with a digit."""
    dimension, size = amount
    return ((telling.word.start, f"{size:.10g} {dimension}") for telling in tellings)
