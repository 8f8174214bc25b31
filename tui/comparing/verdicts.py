"""Whether two values of one thing can both be true, with the arithmetic that shows it."""

from __future__ import annotations

import datetime
import math

from tui.language.values import Value
from tui.language.values.scores import SCORES
from tui.language.values.units import CROWNS
from tui.model import Verdict

_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "RUB": "₽", "TRY": "₺", "UAH": "₴", "BRL": "R$"}
_TONS = {"ton", "tonne"}
_LANDS = CROWNS - {"money:crowns"}
_DAY = 86400.0
_TIME_UNITS = (
    ("second", 1.0), ("minute", 60.0), ("hour", 3600.0), ("day", _DAY), ("month", 30.436875 * _DAY), ("year", 365.2425 * _DAY),
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ROUNDING, _ROUNDING_OF_TIME = 0.05, 0.15
"""How far a rounded figure may be off: $13.9 billion is told as 14, but 3.5 percent not as 4; 16 days are two weeks."""
_CONVERSION = 0.03
"""How far a figure may be off that was converted from another unit and then rounded: 22 km for 14 miles."""
_HARDLY_BY_CHANCE = 1000
"""Units of money from which the same figure in two currencies is more likely a mistake than two sums."""
_MARGIN = 0.25
"""Where one side only estimates, a gap of up to a quarter is nobody's contradiction."""


def verdict(a: Value, b: Value) -> tuple[Verdict, str] | None:
    """Whether `a` and `b`, taken to be of one thing, agree, and why; None where they are no values of one measure."""
    if measure(a) != measure(b) or (a.dimension != b.dimension and {a.dimension, b.dimension} <= _LANDS):
        return _in_other_money(a, b)
    if a.dimension in SCORES:
        return ("agrees", f"both say {a.unit}") if a.unit == b.unit else ("conflicts", f"{a.unit} is not {b.unit}")
    if _only_when(a, b):
        judged = verdict(a._replace(dimension="time"), b._replace(dimension="time"))
        return ("check", f"{judged[1]}, if both are one time") if judged and judged[0] == "conflicts" else judged
    if a.kind == "date":
        return _clock_verdict(a, b) if a.dimension == "clock" else _date_verdict(a, b)
    if a.dimension == "ordinal" and a.low != b.low:
        return "check", f"number {_digits(a.low)} and number {_digits(b.low)} may be two of several"
    if _same(a.low, b.low) and _same(a.high, b.high) and (a.low_open, a.high_open) == (b.low_open, b.high_open):
        return "agrees", f"{amount(a)} is {amount(b)}" if a.unit != b.unit else f"both say {amount(a)}"
    common = _common(a, b)
    figure = _figure(a)
    if figure is not None and figure == _figure(b) and not common:
        return "compatible", f"both name {_in_unit(figure, a)}, one of them as a bound"
    if common:
        return "compatible", common
    if a.exact and b.exact:
        difference = abs(a.low - b.low)
        coarse, fine = (a, b) if a.step >= b.step else (b, a)
        loss = _ROUNDING_OF_TIME if a.dimension == "time" and a.unit != b.unit else _ROUNDING
        if coarse.step > fine.step and difference <= min(coarse.step / 2, loss * abs(coarse.low)) * (1 + 1e-9):
            if a.unit != b.unit and difference <= _CONVERSION * abs(coarse.low):
                return "agrees", f"{amount(fine)} is {_in_unit(fine.low, coarse)}, about {amount(coarse)}"
            return "compatible", f"{amount(fine)} rounds to {amount(coarse)}"
    if {a.unit, b.unit} == _TONS and _same(a.low / a.factor, b.low / b.factor) and _same(a.high / a.factor, b.high / b.factor):
        return "compatible", f"{amount(a)} and {amount(b)} are one figure, and few tell tons and tonnes apart"
    gap = max(a.low, b.low) - min(a.high, b.high)
    if (a.approximate or b.approximate) and gap <= _MARGIN * min(abs(end) for end in (a.low, a.high, b.low, b.high)):
        return "check", f"{amount(a)} and {amount(b)} are close, but one is an estimate"
    more, less = (a, b) if a.low >= b.high else (b, a)
    if less.dimension == "time" and less.low_open and less.high_open and _same(more.low, less.high) and less.figure is not None:
        return "check", f"{amount(more)} is more than {_in_unit(less.figure, less)}, but would hardly be told so"
    converted = f" ({_in_unit(more.low, less)})" if more.exact and more.unit != less.unit and more.kind != "money" else ""
    return "conflicts", f"{_shown(more)}{converted} is more than {_shown(less, against=True)}"


def _in_other_money(a: Value, b: Value) -> tuple[Verdict, str] | None:
    """What becomes of one figure in two currencies, which are never converted; None for anything else."""
    per_a, per_b = (value.dimension.partition(" ")[2] for value in (a, b))
    one_figure = a.exact and b.exact and a.low == b.low and a.low >= _HARDLY_BY_CHANCE and per_a == per_b
    if one_figure and a.kind == b.kind == "money" and a.dimension != b.dimension:
        return "check", f"{amount(a)} and {amount(b)} are one figure in two currencies"
    return None


def measure(value: Value) -> str:
    """The measure by which a value may be held against another, where its dimension says more than the other may."""
    if value.dimension in CROWNS:
        return "money:crowns"
    return "time" if value.dimension == "time next" else value.dimension


def _only_when(a: Value, b: Value) -> bool:
    """Whether one is a time to come and the other only a time: "the next 12 years" and "15 years"."""
    return {a.dimension, b.dimension} == {"time", "time next"}


def _figure(value: Value) -> float | None:
    return value.low if value.exact else value.figure


def _same(x: float, y: float) -> bool:
    return x == y or math.isclose(x, y, rel_tol=1e-9, abs_tol=1e-9)


def _common(a: Value, b: Value) -> str | None:
    """What fits both, in words; None where nothing does."""
    low, high = max(a.low, b.low), min(a.high, b.high)
    low_open = any(value.low_open and _same(value.low, low) for value in (a, b))
    high_open = any(value.high_open and _same(value.high, high) for value in (a, b))
    if low > high or (low == high and (low_open or high_open)):
        return None
    if a.exact or b.exact:
        exact, other = (a, b) if a.exact else (b, a)
        return f"{amount(exact)} fits {_shown(other)}"
    if math.isinf(high):
        return (
            f"{'anything above' if low_open else 'anything from'} {_in_unit(low, a if a.factor <= b.factor else b)} fits both"
        )
    if a.dimension in {"count", "time"}:
        name, size = ("", 1.0) if a.dimension == "count" else _finer(min(a.factor, b.factor))
        first = math.floor(low / size + 1e-9) + 1 if low_open else math.ceil(low / size - 1e-9)
        last = math.ceil(high / size - 1e-9) - 1 if high_open else math.floor(high / size + 1e-9)
        if first > last:
            return None if a.dimension == "count" else "what fits both is less than a " + name
        plural = f" {name}s" if name else ""
        return f"{first:,} to {last:,}{plural} fit both" if first < last else f"{first:,}{plural} fits both"
    finer = a if a.factor <= b.factor else b
    return f"{_from_to(finer._replace(low=low, high=high))} fit both"


def _finer(factor: float) -> tuple[str, float]:
    """The unit in which less than one of a unit of time is told: days for weeks, months for years."""
    if 6 * _DAY < factor < 60 * _DAY:
        return "day", _DAY
    smaller = [unit for unit in _TIME_UNITS if unit[1] < factor * 0.99]
    return smaller[-1] if smaller else ("second", 1.0)


def _shown(value: Value, against: bool = False) -> str:
    """The interval with the estimate that it stands for: "about 50 (45 to 55)"."""
    if value.approximate and value.figure is not None and not value.exact and not math.isinf(value.high):
        word = "almost" if value.high_open else "just over" if value.low_open else "about"
        return f"{word} {_in_unit(value.figure, value)} ({amount(value)})"
    return amount(value, against)


def amount(value: Value, against: bool = False) -> str:
    """The interval of `value` in words: "2 weeks", "more than $180 million", "45 to 55".

    With `against` it is what another value exceeds: nothing is more than "up to $180 million", but it may be than $180 million.
    """
    low, high = _in_unit(value.low, value), _in_unit(value.high, value)
    if value.exact:
        return low
    if against:
        return high if value.low <= 0 or math.isinf(value.low) else _from_to(value)
    if math.isinf(value.high):
        return f"{'more than' if value.low_open else 'at least'} {low}"
    if value.low <= 0 or math.isinf(value.low):
        return f"{'less than' if value.high_open else 'up to'} {high}"
    return _from_to(value)


def _from_to(value: Value) -> str:
    low, high = _in_unit(value.low, value), _in_unit(value.high, value)
    return (
        f"{low} to {high}"
        if value.kind == "money" or (value.dimension == "count" and value.high >= 1e6)
        else f"{_number(value.low, value)} to {high}"
    )


def _number(base: float, value: Value) -> str:
    """An amount without its unit, in the unit of `value`."""
    offset = -160 / 9 if value.unit == "°F" else 0.0
    return _digits((base - offset) / value.factor)


def _in_unit(base: float, value: Value) -> str:
    """The amount `base`, which is in the base unit, written in the unit of `value`."""
    if value.kind == "money":
        code, _, per = value.dimension.removeprefix("money:").partition(" ")
        sign = _SIGNS.get(code)
        figure = f"{base:.2f}" if base % 1 and abs(base) < 1000 else _large(base)
        return (f"{sign}{figure}" if sign else f"{figure} {code}") + (f" {per}" if per else "")
    number = _number(base, value)
    if value.dimension in {"count", "ordinal"}:
        return _large(base)
    if value.dimension == "magnitude":
        return f"magnitude {number}" if "." in number else f"magnitude {number}.0"
    if value.dimension == "age":
        return f"{number} year" if number == "1" else f"{number} years"
    if value.unit in {"percent", "°C", "°F"}:
        return f"{number} {value.unit}"
    plural = (
        value.unit if number == "1" or value.unit in {"km", "m", "cm", "mm", "kg", "mph", "ft", "foot"} else f"{value.unit}s"
    )
    return f"{number} {'feet' if value.unit == 'foot' and number != '1' else plural}"


def _large(number: float) -> str:
    for power, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(number) >= power and not math.isinf(number):
            return f"{number / power:,.3f}".rstrip("0").rstrip(".") + f" {name}"
    return _digits(number)


def _digits(number: float) -> str:
    if math.isinf(number):
        return "any number"
    if abs(number - round(number)) < 1e-6:
        return f"{round(number):,}"
    return f"{number:,.2f}".rstrip("0").rstrip(".") if abs(number) < 1000 else f"{number:,.0f}"


def _clock_verdict(a: Value, b: Value) -> tuple[Verdict, str] | None:
    zones = {value.unit.removeprefix("clock").strip() for value in (a, b)} - {"", "of twelve hours"}
    if len(zones) > 1:
        return "check", "the two times are given for different time zones"
    turn = 720.0 if "twelve" in a.unit + b.unit else 1440.0
    gap = min(abs((x - y + turn / 2) % turn - turn / 2) for x in (a.low, a.high) for y in (b.low, b.high))
    if gap == 0 and a.exact and b.exact:
        return "agrees", f"both say {_time(a)}"
    if gap <= 30 and (a.approximate or b.approximate):
        return "compatible", f"{_time(a)} and {_time(b)} are within half an hour, and one is an estimate"
    if zones and not all(value.unit.removeprefix("clock").strip() in zones for value in (a, b)):
        return "check", "only one of the times names its time zone"
    if gap <= 2:
        return "compatible", f"{_time(a)} and {_time(b)} are {_digits(gap)} minutes apart"
    return "conflicts", f"{_time(a)} is not {_time(b)}"


def _time(value: Value) -> str:
    minutes = round((value.low + value.high) / 2) % 1440
    return f"{minutes // 60}:{minutes % 60:02}"


def _date_verdict(a: Value, b: Value) -> tuple[Verdict, str] | None:
    """Dates are compared as far as both are known: a day with a year, a day without one by month and day."""
    known = ("day", "week", "month", "year", "years", "decade", "century")
    if a.unit in known and b.unit in known:
        if a.low == b.low and a.high == b.high:
            return "agrees", f"both are {_day(a)}"
        if "years" in {a.unit, b.unit} and a.unit == b.unit:
            return None
        if a.low <= b.high and b.low <= a.high:
            return "compatible", f"{_day(a)} and {_day(b)} can be one date"
        if (a.approximate or b.approximate) and abs(a.low - b.low) <= 7:
            return "check", f"{_day(a)} if the article's date is right, but {_day(b)}"
        return "conflicts", f"{_day(a)} is not {_day(b)}"
    if a.unit == b.unit == "days from now":
        if a.low <= b.high and b.low <= a.high:
            return (
                ("agrees", "both name one") if (a.low, a.high) == (b.low, b.high) else ("compatible", "one lies in the other")
            )
        return "check", "weeks and months are counted from the day of each article, which is not known"
    if a.unit == b.unit:
        if a.low == b.low:
            return "agrees", f"both say {_day(a)}"
        return "conflicts", f"{_day(a)} is not {_day(b)}"
    for known_date, other in ((a, b), (b, a)):
        if known_date.unit == "day" and known_date.exact and other.unit in {"month day", "month of a year", "weekday"}:
            fits = _fits(datetime.date.fromordinal(int(known_date.low)), other)
            return ("agrees" if fits else "conflicts"), f"{_day(known_date)} {'is' if fits else 'is no'} {_day(other)}"
        if known_date.unit == "month day" and other.unit == "month of a year":
            if other.low <= known_date.low <= other.high:
                return "compatible", f"{_day(known_date)} is in {_day(other)}"
            return "conflicts", f"{_day(known_date)} is not in {_day(other)}"
    if "weekday" in {a.unit, b.unit} and {a.unit, b.unit} & {"month day", "day"}:
        return "check", f"{_day(a)} and {_day(b)} cannot be matched without the article's date"
    return None


def _fits(day: datetime.date, other: Value) -> bool:
    if other.unit == "weekday":
        return day.weekday() == other.low
    return other.low <= datetime.date(2000, day.month, day.day).timetuple().tm_yday <= other.high


def _day(value: Value) -> str:
    if value.unit == "weekday":
        return _WEEKDAYS[int(value.low)]
    if value.unit in {"month day", "month of a year"}:
        day = datetime.date(2000, 1, 1) + datetime.timedelta(days=value.low - 1)
        return f"{_MONTHS[day.month - 1]} {day.day}" if value.unit == "month day" else _MONTHS[day.month - 1]
    first = datetime.date.fromordinal(int(value.low))
    month = _MONTHS[first.month - 1]
    if value.unit == "year":
        return str(first.year)
    if value.unit == "decade":
        return f"the {first.year}s"
    if value.unit == "century":
        return f"the years {first.year} to {first.year + 99}"
    if value.unit == "years":
        return f"{first.year} to {datetime.date.fromordinal(int(value.high)).year}"
    if value.unit == "month":
        return f"{month} {first.year}"
    if value.unit == "week":
        return f"the week of {month} {first.day}, {first.year}"
    return f"{_WEEKDAYS[first.weekday()]}, {month} {first.day}, {first.year}"
