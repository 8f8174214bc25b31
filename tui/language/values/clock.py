"""Clock times: "7.40am", "19:30 GMT", "four in the morning", "14.30 Uhr", "à 14h30"."""

from __future__ import annotations

import re
from typing import NamedTuple

from tui.language.values.line import Line
from tui.language.values.value import Value

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})")
_MERIDIEM = {"am": 0, "a.m": 0, "pm": 12, "p.m": 12}
_AT_HOUR = frozenset("at around about before after until by since from".split())
_AFTER_NOON = frozenset(("nachmittags", "abends"))
_WHILE = frozenset("en durante todas tras".split())
"""Before an article these make hours a length of time: "durante las 12 horas"."""
_ZONES = frozenset(
    ("gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "cet", "cest", "bst", "et", "pt", "msk", "ist")
)


class Dated(NamedTuple):
    """A date or time and the index of the word after it."""

    value: Value
    last: int


def read_clock(line: Line, index: int) -> Dated | None:
    """The clock time that begins at word `index`, in minutes of the day."""
    if line.fold(index) in {"noon", "midnight"}:
        return _at(line, index, index + 1, "clock", 720.0 if line.fold(index) == "noon" else 0.0)
    token, last = line.raw(index), index + 1
    match = _CLOCK.fullmatch(token)
    hour, minute = (int(match[1]), int(match[2])) if match else (int(token) if token.isdecimal() and len(token) <= 2 else 99, 0)
    if not match and line.fold(index) in line.vocabulary.numbers:
        hour = int(line.vocabulary.numbers[line.fold(index)])
    meridiem = line.fold(last) if line.joined(last) or line.touches(last) else ""
    if meridiem in _MERIDIEM:
        if not (1 <= hour <= 12 and minute < 60):
            return None
        hour = hour % 12 + _MERIDIEM[meridiem]
        last += 1
        exact = True
    elif line.vocabulary.hours and (local := _local(line, index, hour, minute, bool(match))):
        hour, minute, last = local
        exact = hour > 12 or hour == 0 or token.startswith("0")
    elif match and ":" in token and hour < 24 and minute < 60:
        exact = hour > 12 or hour == 0 or token.startswith("0")
    elif 1 <= hour <= 12 and (part := _part_of_day(line, index, last)):
        hour, last, exact = hour % 12 + part[0], part[1], True
    elif line.fold(last) == "o'clock" and 1 <= hour <= 12:
        last, exact = last + 1, False
    else:
        return None
    zone = ""
    if line.fold(last) in _ZONES and line.raw(last).isupper() and line.spaced(last):
        zone = f" {line.raw(last)}"
        last += 1
        exact = True
    minutes = float(hour * 60 + minute)
    return _at(line, index, last, f"clock{zone}" if exact else "clock of twelve hours", minutes)


def _local(line: Line, index: int, hour: int, minute: int, minutes: bool) -> tuple[int, int, int] | None:
    """Of "14.30 Uhr", "à 14h30", "a las 14.30" the hour, the minute and the index behind; for `minutes` they are told."""
    known, last = line.vocabulary, index + 1
    named = line.fold(last) in known.hours and (line.spaced(last) or line.touches(last))
    last += named
    behind = line.raw(last)
    if named and not minutes and len(behind) == 2 and behind.isdecimal() and (line.touches(last) or line.spaced(last)):
        minute, minutes, last = int(behind), True, last + 1
    before = line.fold(index - 1)
    led = before in known.at_hour and line.fold(index - 2) not in _WHILE
    told = (led or minutes or not known.at_hour) if named else led and (minutes or before == "ore")
    if not told or hour > 24 or minute > 59 or (hour == 24 and known.at_hour):
        return None
    if line.fold(last) in _AFTER_NOON and hour <= 12:
        hour, last = hour % 12 + 12, last + 1
    return hour % 24, minute, last


def _at(line: Line, index: int, last: int, unit: str, minutes: float) -> Dated:
    return Dated(Value(line.words[index].start, line.words[last - 1].end, "date", "clock", minutes, minutes, unit=unit), last)


def _part_of_day(line: Line, index: int, last: int) -> tuple[int, int] | None:
    """Of "at four in the morning", "four o'clock in the afternoon" the hours to add, and the index after it."""
    spoken = line.fold(last) == "o'clock"
    at = last + spoken
    if (line.fold(at), line.fold(at + 1)) != ("in", "the") or not (spoken or line.fold(index - 1) in _AT_HOUR):
        return None
    hours = {"morning": 0, "afternoon": 12, "evening": 12}.get(line.fold(at + 2))
    return None if hours is None else (hours, at + 3)
