"""Dates, as far as the words and the article's own date tell them.

How much is known of a date is its unit, and its interval is on that unit's own scale: "day", "month" and "year" in days
(day 1 is 1 January of year 1), "month day" in days of a leap year, "weekday" from Monday, 0.
"""

from __future__ import annotations

import calendar
import datetime

from tui.language.values.clock import Dated, read_clock
from tui.language.values.counting import looks_plural
from tui.language.values.line import Line
from tui.language.values.periods import read_period
from tui.language.values.units import CURRENCIES, MEASURES
from tui.language.values.value import Value
from tui.language.vocabulary import vocabulary

_YEAR_BEFORE = vocabulary("""
    in since until till by before after during from of early late mid through between to for year summer winter spring
    autumn fall the and around en im em nel seit depuis""")
_AMBIGUOUS = vocabulary("""
    may march mar mon sun sat second segunda terca quarta quinta sexta""")
"""Words that are months or days only beside a number or with a capital letter."""

_FIRST, _LAST = float(datetime.date.min.toordinal()), float(datetime.date.max.toordinal())


def read_date(line: Line, index: int) -> Dated | None:
    """The date or clock time that begins at word `index`."""
    word = line.fold(index)
    if period := read_period(line, index):
        return period
    if line.raw(index)[:1].isdecimal():
        return read_clock(line, index) or _numeric(line, index) or _day_first(line, index) or _year(line, index)
    if word in line.vocabulary.weekdays and _named(line, index):
        return _weekday(line, index)
    if word in line.vocabulary.months and _named(line, index):
        return _month_first(line, index)
    if word in {"noon", "midnight"} or (word in line.vocabulary.numbers and line.fold(index + 1) in {"o'clock", "in"}):
        return read_clock(line, index)
    return _relative(line, index)


def _named(line: Line, index: int) -> bool:
    raw = line.raw(index)
    if line.fold(index + 1) == "feira" and line.hyphenated(index + 1):
        return True
    if line.vocabulary.decimal == "." or line.fold(index) in _AMBIGUOUS:
        return raw[:1].isupper() and (
            line.fold(index) != "may" or line.raw(index + 1)[:1].isdecimal() or line.fold(index - 1) in _YEAR_BEFORE
        )
    return len(raw) > 2


def _dated(line: Line, index: int, last: int, unit: str, low: float, high: float, approximate: bool = False) -> Dated:
    start, end = line.words[index].start, line.words[last - 1].end
    if unit in {"day", "week", "month", "year", "years"}:
        low, high = (min(max(bound, _FIRST), _LAST) for bound in (low, high))
    return Dated(Value(start, end, "date", "date", low, high, unit=unit, approximate=approximate), last)


def _numeric(line: Line, index: int) -> Dated | None:
    """11/06/2012, 2012-06-11 and 11.06.2012; where day and month may change places, both readings are inside the interval."""
    token = line.raw(index)
    parts = token.split(".") if token.count(".") == 2 else []
    last = index + 1
    if not parts and line.gap(index + 1) in {"/", "-"} and line.gap(index + 2) == line.gap(index + 1):
        parts, last = [token, line.raw(index + 1), line.raw(index + 2)], index + 3
    if len(parts) != 3 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return None
    first, second, third = map(int, parts)
    if len(parts[0]) == 4:
        day = _day(first, second, third)
        return _dated(line, index, last, "day", day, day) if day else None
    if len(parts[2]) != 4:
        return None
    month_first, day_first = _day(third, first, second), _day(third, second, first)
    if line.vocabulary.decimal == "," or "." in token:
        month_first = None
    days = [day for day in (month_first, day_first) if day]
    return _dated(line, index, last, "day", min(days), max(days), approximate=len(set(days)) > 1) if days else None


def _day(year: int, month: int, day: int) -> float | None:
    try:
        return float(datetime.date(year, month, day).toordinal())
    except ValueError:
        return None


def _day_number(line: Line, index: int) -> tuple[int, int] | None:
    """The day of the month that stands at `index`, and the index after it: "29", "29th", "29."."""
    token = line.raw(index)
    if not (token.isdecimal() and len(token) <= 2 and 1 <= int(token) <= 31):
        return None
    last = index + 1
    if line.touches(last) and line.fold(last) in {"st", "nd", "rd", "th", "er", "o", "º"}:
        last += 1
    return int(token), last


def _year_number(line: Line, index: int) -> int | None:
    token = line.raw(index)
    return int(token) if token.isdecimal() and len(token) == 4 and 1000 <= int(token) <= 2199 else None


def _day_first(line: Line, index: int) -> Dated | None:
    day = _day_number(line, index)
    if day is None:
        return None
    number, at = day
    if line.fold(at) in {"of", "de", "di"}:
        at += 1
    gap = line.gap(at)
    if line.fold(at) not in line.vocabulary.months or not (gap.isspace() or gap in {". ", "-"}) or not _named(line, at):
        return None
    return _calendar(line, index, line.vocabulary.months[line.fold(at)], number, at + 1)


def _month_first(line: Line, index: int) -> Dated | None:
    month = line.vocabulary.months[line.fold(index)]
    day = (
        _day_number(line, index + 1)
        if line.vocabulary.decimal == "." and line.gap(index + 1) in {" ", ". ", "\u00a0"}
        else None
    )
    if day and not (line.hyphenated(day[1]) and line.raw(day[1]).isdecimal()):
        return _calendar(line, index, month, *day)
    if day is None and line.fold(index) in _AMBIGUOUS and line.fold(index - 1) not in _YEAR_BEFORE:
        return None
    return None if day else _calendar(line, index, month, None, index + 1)


def _calendar(line: Line, index: int, month: int, day: int | None, last: int) -> Dated | None:
    at = last + 1 if line.fold(last) in {"de", "del"} else last
    year = _year_number(line, at) if line.gap(at) in {" ", ", ", "\u00a0"} else None
    if year is not None:
        last = at + 1
        low = _day(year, month, day or 1)
        if low is None:
            return None
        high = low if day else low + calendar.monthrange(year, month)[1] - 1
        return _dated(line, index, last, "day" if day else "month", low, high)
    return _yearless(line, index, month, day, last)


def _yearless(line: Line, index: int, month: int, day: int | None, last: int) -> Dated | None:
    """A date without a year: that of the article's year nearest to it, where the article's date is known."""
    low = _day(2000, month, day or 1)
    if low is None:
        return None
    high = low if day else low + calendar.monthrange(2000, month)[1] - 1
    if line.date and day:
        here = line.date.toordinal()
        near = [found for year in (-1, 0, 1) if (found := _day(line.date.year + year, month, day))]
        best = min(near, key=lambda found: abs(found - here), default=None)
        if best is not None:
            return _dated(line, index, last, "day", best, best)
    first = float(datetime.date(2000, 1, 1).toordinal())
    return _dated(line, index, last, "month day" if day else "month of a year", low - first + 1, high - first + 1)


def _year(line: Line, index: int) -> Dated | None:
    year = _year_number(line, index)
    if year is None or year < 1500 or line.hyphenated(index) or line.touches(index) or line.touches(index + 1):
        return None
    following = line.fold(index + 1)
    second = index + 1 if line.hyphenated(index + 1) else index + 2 if following in {"to", "and", "until", "through"} else 0
    until = _year_number(line, second) if second else None
    if until and until > year and (second == index + 1 or line.fold(index - 1) in {"from", "between"}):
        return _dated(line, index, second + 1, "years", _first_day(year), _first_day(until + 1) - 1)
    if line.hyphenated(index + 1) and line.raw(index + 1).isdecimal():
        return None
    if _counts(line, index + 1, year):
        return None
    if (
        not 1900 <= year < 2050
        and line.fold(index - 1) not in _YEAR_BEFORE
        and not (line.spaced(index + 1) is False or following in {"when", "and", "to", "after"})
    ):
        return None
    return _dated(line, index, index + 1, "year", _first_day(year), _first_day(year + 1) - 1)


def _first_day(year: int) -> float:
    return float(datetime.date(year, 1, 1).toordinal())


def _counts(line: Line, index: int, amount: int) -> bool:
    """Whether what follows a number that could be a year is counted by it: "2000 people", "1800 metres"."""
    word = line.fold(index)
    if not line.joined(index):
        return False
    measured = word in MEASURES or word in CURRENCIES or word in line.vocabulary.magnitudes or word in line.vocabulary.percent
    return measured or word in line.vocabulary.times or (looks_plural(word) and (amount < 1900 or amount % 100 == 0))


def _weekday(line: Line, index: int) -> Dated | None:
    weekday = line.vocabulary.weekdays[line.fold(index)]
    following = index + 2 if line.fold(index + 1) == "feira" else index + 1
    if line.gap(following) in {", ", " "} and (
        line.fold(following) in line.vocabulary.months or line.raw(following).isdecimal()
    ):
        dated = _month_first(line, following) if line.fold(following) in line.vocabulary.months else _day_first(line, following)
        if dated and dated.value.unit in {"day", "month day"}:
            return _dated(line, index, dated.last, dated.value.unit, dated.value.low, dated.value.high)
    if line.date is None:
        return _dated(line, index, following, "weekday", float(weekday), float(weekday))
    first = index
    here = line.date.toordinal()
    back = (line.date.weekday() - weekday) % 7
    day = here - back
    if line.fold(index - 1) == "next" and line.spaced(index):
        first, day = index - 1, day + 7
    elif line.fold(index - 1) == "last" and line.spaced(index):
        first, day = index - 1, day - (7 if back == 0 else 0)
    return _dated(line, first, following, "day", float(day), float(day), approximate=True)


def _undated(line: Line, index: int) -> Dated | None:
    """ "next week" where nobody knows from when: the days from the week's or month's first, 30 to a month."""
    step = {"last": -1, "this": 0, "next": 1}.get(line.fold(index))
    days = {"week": 7, "month": 30}.get(line.fold(index + 1))
    if step is None or days is None or not line.spaced(index + 1):
        return None
    low = float(step * days)
    return _dated(line, index, index + 2, "days from now", low, low + days - 1)


def _relative(line: Line, index: int) -> Dated | None:
    """ "yesterday", "last week", "next month", when the article's date is known."""
    word, following = line.fold(index), line.fold(index + 1)
    if line.date is None:
        return _undated(line, index)
    here = line.date
    if word in {"yesterday", "today", "tomorrow"}:
        day = float(here.toordinal() + {"yesterday": -1, "today": 0, "tomorrow": 1}[word])
        return _dated(line, index, index + 1, "day", day, day)
    if word not in {"last", "next", "this"} or not line.spaced(index + 1):
        return None
    step = {"last": -1, "this": 0, "next": 1}[word]
    if following == "week":
        monday = float(here.toordinal() - here.weekday() + 7 * step)
        return _dated(line, index, index + 2, "week", monday, monday + 6, approximate=True)
    if following == "month":
        months = here.year * 12 + here.month - 1 + step
        low = _day(months // 12, months % 12 + 1, 1)
        return (
            _dated(line, index, index + 2, "month", low, low + calendar.monthrange(months // 12, months % 12 + 1)[1] - 1)
            if low
            else None
        )
    if following == "year":
        low, high = _day(here.year + step, 1, 1), _day(here.year + step, 12, 31)
        return _dated(line, index, index + 2, "year", low, high) if low and high else None
    return None
