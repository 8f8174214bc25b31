"""Decades and centuries: "the 1990s", "the mid-1980s", "the 12th century", "a fifteenth-century church"; in English."""

from __future__ import annotations

import datetime

from tui.language.values.clock import Dated
from tui.language.values.line import Line
from tui.language.values.value import Value

_APOSTROPHES = frozenset(("", "'", "’"))
_ENDINGS = frozenset("st nd rd th".split())
_BEFORE = frozenset("the early mid late".split())
"""What stands before a century in words, but not before a batsman's second."""
_DECADES, _CENTURIES = range(1000, 2200), range(1, 23)


def read_period(line: Line, index: int) -> Dated | None:
    """The decade or century that begins at word `index`, as the days from its first to its last."""
    token = line.raw(index)
    if token.isdecimal() and len(token) == 4 and int(token) % 10 == 0:
        decade = int(token) in _DECADES and line.fold(index + 1) == "s" and line.gap(index + 1) in _APOSTROPHES
        return _years(line, index, index + 2, "decade", int(token), 10) if decade else None
    ended = token.isdecimal() and len(token) <= 2 and line.touches(index + 1) and line.fold(index + 1) in _ENDINGS
    named = line.vocabulary.ordinals.get(line.fold(index), 0) if line.fold(index - 1) in _BEFORE else 0
    number, noun = (int(token), index + 2) if ended else (named, index + 1)
    if number not in _CENTURIES or line.fold(noun) != "century" or not line.joined(noun) or line.fold(noun + 1) == "bc":
        return None
    return _years(line, index, noun + 1, "century", 100 * number - 99, 100)


def _years(line: Line, index: int, last: int, unit: str, year: int, count: int) -> Dated:
    """Some years from the first of one on."""
    low, high = (datetime.date(first, 1, 1).toordinal() for first in (year, year + count))
    return Dated(Value(line.words[index].start, line.words[last - 1].end, "date", "date", low, high - 1, unit=unit), last)
