"""Figures that belong together: two that bound one thing, "from May to July", and an hour and its day, "noon on Friday"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from tui.language.connectives import COORDINATORS
from tui.language.values import Value
from tui.language.vocabulary import vocabulary
from tui.language.words import Word
from tui.model import Span

BETWEEN = vocabulary("between zwischen entre tra fra tussen mezhdu")
_NONE: frozenset[str] = frozenset()
_START = attrgetter("start")


def ranges(words: Sequence[Word], values: Sequence[Value], language: str) -> Iterator[Span]:
    """Where two figures bound one thing, from the first to the second: "between 11 p.m. and 5 a.m.", "52 votes to 47"."""
    return ((one.start, other.end) for one, other in bounds(words, values, language))


def bounds(words: Sequence[Word], values: Sequence[Value], language: str) -> Iterator[tuple[Value, Value]]:
    """The two figures of each such range, in order."""
    coordinators = COORDINATORS.get(language, _NONE)
    for one, other in pairwise(values):
        first, last = (bisect_left(words, end, key=_START) for end in (one.end, other.start))
        if one.kind == other.kind and last == first + 1:
            joint, before = words[first].fold, words[bisect_left(words, one.start, key=_START) - 1].fold
            if joint == "to" or (joint in coordinators and before in BETWEEN):
                yield one, other


def hours(words: Sequence[Word], values: Sequence[Value], days: Collection[Span]) -> Iterator[Span]:
    """Where the hours of those `days` stand, before them or behind: "at midnight on Friday", "Friday noon"."""
    for one, other in pairwise(values):
        if bisect_left(words, other.start, key=_START) - bisect_left(words, one.end, key=_START) <= 1:
            for hour, day in ((one, other), (other, one)):
                if hour.dimension == "clock" and day.kind == "date" and day.span in days:
                    yield hour.span
