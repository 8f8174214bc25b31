"""Numbers with their units: money, percentages, durations, lengths, ages and plain counts."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from tui.language.values.counting import names_number
from tui.language.values.line import Line
from tui.language.values.numbers import Number, and_a_half, read_number
from tui.language.values.units import (
    CELSIUS,
    CODES,
    CURRENCIES,
    DEGREE,
    DOLLARS,
    FAHRENHEIT,
    GLUED,
    KELVIN,
    MAGNITUDE,
    MEASURES,
    NAUTICAL_MILE,
    PERCENT,
    POINT,
    POUND,
    PREFIXES,
    SIGNS,
    SQUARED,
    Unit,
)
from tui.language.values.vocabulary import TIME_NAMES
from tui.language.vocabulary import vocabulary

_SCALES = {"f": FAHRENHEIT, "fahrenheit": FAHRENHEIT, "c": CELSIUS, "celsius": CELSIUS, "centigrade": CELSIUS, "kelvin": KELVIN}
_DOLLAR_LANDS = {"us": "usd", "canadian": "cad", "australian": "aud", "american": "usd"}
_QUAKES = frozenset(
    ("earthquake", "quake", "temblor", "tremor", "aftershock", "earthquakes", "aftershocks", "tremors", "shock")
)
_MEASURING = frozenset(("measuring", "measured", "registering", "registered", "magnitude"))
_ENGLISH = frozenset(("p", "c", "in"))
_LINES_OF_PICTURE = frozenset((240, 360, 480, 576, 720, 1080, 1440, 2160, 4320))
"""Figures before "p" that are a picture's lines."""
_PER = frozenset(("a", "an", "per", "each", "every"))
_DISTANT = frozenset(("ago", "earlier", "before", "later"))
_PERIODS = vocabulary("""
    second minute hour day night week month year season share person head barrel gallon ton tonne pound game episode
    unit household piece ticket user mile ounce""")


Found: TypeAlias = tuple[Unit, int]
"""A unit and the index of the word after it."""


class Measure(NamedTuple):
    """A number with its unit; without one (`unit` None) it counts something."""

    number: Number
    unit: Unit | None
    first: int
    """Index of its first word."""
    last: int
    """Index of the word after it."""
    start: int
    end: int
    """Its place in the text, signs included."""
    compound: bool = False
    """Whether it is one half of a compound: "eight-year"."""


def read_measure(line: Line, index: int) -> Measure | None:
    """The figure that begins at word `index`, with its unit before or after it."""
    first, currency, start = _currency_before(line, index)
    number = read_number(line, first)
    if number is None:
        return None
    words = line.words
    end = words[number.end - 1].end
    measure = Measure(number, currency, index, number.end, start, end)
    if currency:
        return _rate(line, measure)
    return _rate(line, _with_unit(line, measure))


def _currency_before(line: Line, index: int) -> tuple[int, Unit | None, int]:
    """The index of the number's first word, the currency that stands before it, and where all of it starts."""
    word = line.words[index]
    before = line.before(index)
    if (
        word.fold in CODES
        and word.text.isupper()
        and len(word.text) > 1
        and line.raw(index + 1)[:1].isdecimal()
        and len(line.gap(index + 1)) <= 2
    ):
        return index + 1, CURRENCIES[word.fold], word.start
    if (
        word.fold in DOLLARS
        and word.text.isupper()
        and line.gap(index + 1).rstrip() == "$"
        and line.raw(index + 1)[:1].isdecimal()
    ):
        return index + 1, DOLLARS[word.fold], word.start
    if word.text in PREFIXES and line.raw(index + 1)[:1].isdecimal() and line.gap(index + 1) in {"", " ", ". ", "\u00a0"}:
        return index + 1, PREFIXES[word.text], word.start
    sign = before.rstrip("\u00a0 ")[-1:]
    if sign in SIGNS and word.text[:1].isdecimal():
        return index, CURRENCIES[sign], word.start - (len(before) - before.rindex(sign))
    return index, None, word.start


def _with_unit(line: Line, measure: Measure) -> Measure:
    """`measure` with the unit that follows it, as a sign or as a word; as it is where none follows."""
    signed = _with_sign(line, measure)
    if signed:
        return signed
    at = measure.last
    if not (line.joined(at) or line.touches(at)):
        return measure
    if line.fold(at) == "of" and (measure.number.vague or measure.number.magnitude > 1):
        of = line.fold(at + 1)
        at += of in CURRENCIES or of in line.vocabulary.times
    compound = line.hyphenated(at)
    found = (
        _share(line, at)
        or _time(line, at)
        or _degrees(line, at)
        or _money(line, at, measure, compound)
        or _glued(line, at, measure)
        or _measure(line, at)
    )
    if found:
        unit, last = found
        half = and_a_half(line, last) if unit.dimension == "time" and not compound else 0
        if half:
            measure, last = measure._replace(number=measure.number.plus_half()), half
        return measure._replace(unit=unit, last=last, end=line.words[last - 1].end, compound=compound)
    if _is_magnitude(line, measure):
        last = at + (line.fold(at) == "magnitude")
        return measure._replace(unit=MAGNITUDE, last=last, end=line.words[last - 1].end)
    return measure


def _with_sign(line: Line, measure: Measure) -> Measure | None:
    """The unit as a sign: "50 €", "12 %", "-5 °C"."""
    after = line.after(measure.last - 1)
    sign = after.strip()[:1]
    if not sign or after.index(sign) > 1:
        return None
    end = measure.end + after.index(sign) + 1
    if sign in SIGNS and (sign != "$" or after[0] == "$"):
        return measure._replace(unit=CURRENCIES[sign], end=end)
    if sign == "%":
        return measure._replace(unit=PERCENT, end=end)
    if sign in {"°", "º"}:
        unit = _SCALES.get(line.fold(measure.last)) if line.gap(measure.last).strip() == sign else None
        if unit:
            return measure._replace(unit=unit, last=measure.last + 1, end=line.words[measure.last].end)
        return measure._replace(unit=DEGREE, end=end)
    return None


def _share(line: Line, at: int) -> Found | None:
    word, following = line.fold(at), line.fold(at + 1)
    if word in line.vocabulary.percent:
        last = at + 1
    elif word in {"per", "por", "pro"} and following in {"cent", "cento", "ciento"}:
        last = at + 2
    elif word == "percentage" and following in {"point", "points"}:
        return POINT, at + 2
    else:
        return None
    return (POINT, last + 1) if line.fold(last) in {"point", "points"} else (PERCENT, last)


def _time(line: Line, at: int) -> Found | None:
    factor = line.vocabulary.times.get(line.fold(at))
    return (Unit(TIME_NAMES.get(factor, "time"), "duration", "time", factor), at + 1) if factor else None


def _degrees(line: Line, at: int) -> Found | None:
    if line.fold(at) not in {"degree", "degrees"}:
        return None
    unit = _SCALES.get(line.fold(at + 1))
    return (unit, at + 2) if unit else (DEGREE, at + 1)


def _money(line: Line, at: int, measure: Measure, compound: bool) -> Found | None:
    word, raw = line.fold(at), line.raw(at)
    if word in _DOLLAR_LANDS and line.fold(at + 1) in {"dollar", "dollars"}:
        return CURRENCIES[_DOLLAR_LANDS[word]], at + 2
    if compound:
        return None
    if word in {"pound", "pounds"}:
        # weights are not told in millions of pounds, money is
        return (POUND, at + 1) if measure.number.magnitude >= 1e6 else None
    if word not in CURRENCIES or (len(word) < 4 and raw[:1].isupper() and not raw.isupper()):
        return None
    return CURRENCIES[word], at + 1


def _glued(line: Line, at: int, measure: Measure) -> Found | None:
    """The unit whose letters touch the figure: "219g", "42C"."""
    if not line.touches(at) or not measure.number.digits or measure.number.magnitude != 1:
        return None
    raw, amount = line.raw(at), measure.number.high
    if raw in {"C", "F"}:
        # a seat, a gate, a house: "row 12C"
        before = measure.first - 1
        free = before < 0 or (line.raw(before).islower() and not names_number(line.fold(before)))
        return (_SCALES[raw.lower()], at + 1) if free and amount <= (60 if raw == "C" else 140) else None
    english = line.vocabulary.decimal == "."
    if raw not in GLUED or (raw in _ENGLISH and not english) or (raw == "p" and amount in _LINES_OF_PICTURE):
        return None
    return GLUED[raw], at + 1


def _measure(line: Line, at: int) -> Found | None:
    word = line.fold(at)
    if word == "nautical" and line.fold(at + 1) in {"mile", "miles"} and line.spaced(at + 1):
        return NAUTICAL_MILE, at + 2
    if word in {"square", "sq"} and line.fold(at + 1) in SQUARED:
        return SQUARED[line.fold(at + 1)], at + 2
    if word not in MEASURES or not _is_unit(line, at):
        return None
    unit = MEASURES[word]
    if unit.dimension == "length":
        speed = Unit(f"{unit.name} an hour", "quantity", "speed", unit.factor / 3600)
        if line.fold(at + 1) in {"per", "an"} and line.fold(at + 2) == "hour":
            return speed, at + 3
        if line.gap(at + 1) == "/" and line.fold(at + 1) == "h":
            return speed, at + 2
    return unit, at + 1


def _is_magnitude(line: Line, measure: Measure) -> bool:
    """Whether a figure from 0 to 10 is an earthquake's: "5.9 earthquake", "measuring 4.6", "magnitude of 5.9"."""
    number = measure.number
    if not (number.digits and number.high < 10 and number.magnitude == 1):
        return False
    following = line.fold(measure.last)
    if following == "magnitude" or following in _QUAKES or (following == "in" and line.fold(measure.last + 1) == "magnitude"):
        return True
    richter = {line.fold(measure.last + n) for n in range(4)}
    return "richter" in richter or (number.step < 1 and line.fold(measure.first - 1) in _MEASURING)


def named_magnitude(line: Line, index: int) -> Measure | None:
    """An earthquake's figure after its name: "magnitude 5.9", "a magnitude of about 5.9"."""
    at = index + 1
    while line.fold(at) in {"of", "at", "least", "about", "around", "was"} and at < index + 4:
        at += 1
    number = read_number(line, at) if line.raw(at)[:1].isdecimal() and (line.joined(at)) else None
    if number is None or number.high >= 10:
        return None
    return Measure(number, MAGNITUDE, index, number.end, line.words[index].start, line.words[number.end - 1].end)


def _is_unit(line: Line, index: int) -> bool:
    """Whether a word that names a unit does: "foot" of "6 foot" does, "m" only in small letters, "M" and "MI" do not."""
    raw = line.raw(index)
    return len(raw) > 2 or raw.islower() or raw in {"GB", "MB", "TB", "KB", "MW", "GW", "kW"}


def _rate(line: Line, measure: Measure) -> Measure:
    """`measure` with what it is counted by: "$23 million per season" is no sum but a rate, "$23 million a year ago" is one."""
    unit, at = measure.unit, measure.last
    if unit is None or unit.kind not in {"money", "quantity"} or measure.compound:
        return measure
    counted_back = line.fold(at + 2) in _DISTANT and line.spaced(at + 2)
    if line.fold(at) in _PER and line.fold(at + 1) in _PERIODS and line.spaced(at) and line.spaced(at + 1) and not counted_back:
        period = line.fold(at + 1)
        rate = unit._replace(dimension=f"{unit.dimension} per {period}")
        return measure._replace(unit=rate, last=at + 2, end=line.words[at + 1].end)
    if line.fold(at) in {"annually", "yearly"} and line.spaced(at):
        return measure._replace(unit=unit._replace(dimension=f"{unit.dimension} per year"), last=at + 1, end=line.words[at].end)
    return measure
