"""Numbers with their units: money, percentages, durations, lengths, ages and plain counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tui.language.values.line import Line
from tui.language.values.numbers import Number, read_number
from tui.language.values.units import (
    CELSIUS,
    CODES,
    CURRENCIES,
    DEGREE,
    DOLLARS,
    FAHRENHEIT,
    KELVIN,
    MAGNITUDE,
    MEASURES,
    PERCENT,
    POINT,
    POUND,
    SIGNS,
    SQUARED,
    Unit,
)

_TIME_NAMES = {1.0: "second", 60.0: "minute", 3600.0: "hour", 86400.0: "day", 7 * 86400.0: "week", 14 * 86400.0: "fortnight"}
_QUAKES = frozenset(("earthquake", "quake", "temblor", "tremor", "aftershock", "earthquakes", "aftershocks", "tremors", "shock"))
_MEASURING = frozenset(("measuring", "measured", "registering", "registered", "magnitude"))
_PER = frozenset(("a", "an", "per", "each", "every"))
_PERIODS = frozenset((
    "second", "minute", "hour", "day", "night", "week", "month", "year", "season", "share", "person", "head", "barrel", "gallon",
    "ton", "tonne", "pound", "game", "episode", "unit", "household", "piece", "ticket", "user", "mile", "ounce",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Measure:
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
    if word.fold in CODES and word.text.isupper() and len(word.text) > 1 and line.raw(index + 1)[:1].isdecimal() and len(line.gap(index + 1)) <= 2:
        return index + 1, CURRENCIES[word.fold], word.start
    if word.fold in DOLLARS and word.text.isupper() and line.gap(index + 1).rstrip() == "$" and line.raw(index + 1)[:1].isdecimal():
        return index + 1, DOLLARS[word.fold], word.start
    sign = before.rstrip("\u00a0 ")[-1:]
    if sign in SIGNS and word.text[:1].isdecimal():
        return index, CURRENCIES[sign], word.start - (len(before) - before.rindex(sign))
    return index, None, word.start


def _with_unit(line: Line, measure: Measure) -> Measure:
    at = measure.last
    after = line.after(at - 1)
    words = line.words
    if after[:1] in SIGNS or after[:2] in {f" {sign}" for sign in SIGNS - {"$"}}:
        sign = after.strip()[0]
        return replace(measure, unit=CURRENCIES[sign], end=measure.end + after.index(sign) + 1)
    if after[:1] == "%" or after[:2] in {" %", "\u00a0%", "\u202f%"}:
        return replace(measure, unit=PERCENT, end=measure.end + after.index("%") + 1)
    if after[:1] in {"°", "º"} or after[:2] == " °":
        letter = line.fold(at)
        unit = {"f": FAHRENHEIT, "c": CELSIUS}.get(letter, DEGREE)
        close = unit is not DEGREE
        return replace(measure, unit=unit, last=at + close, end=words[at].end if close else measure.end + after.index(after.strip()[0]) + 1)
    following = line.fold(at)
    if not following or not (line.joined(at) or line.touches(at)):
        return measure
    compound = line.hyphenated(at)
    if following == "of" and (measure.number.vague or measure.number.magnitude > 1) and line.fold(at + 1) in CURRENCIES | line.vocabulary.times:
        at += 1
        following = line.fold(at)

    def taken(unit: Unit, count: int = 1) -> Measure:
        return replace(measure, unit=unit, last=at + count, end=words[at + count - 1].end, compound=compound)

    if following in line.vocabulary.percent or (following in {"per", "por", "pro"} and line.fold(at + 1) in {"cent", "cento", "ciento"}):
        count = 1 if following in line.vocabulary.percent else 2
        if line.fold(at + count) in {"point", "points"}:
            return taken(POINT, count + 1)
        return taken(PERCENT, count)
    if following in {"percentage"} and line.fold(at + 1) in {"point", "points"}:
        return taken(POINT, 2)
    if following in line.vocabulary.times and not (compound and line.raw(at).isupper()):
        factor = line.vocabulary.times[following]
        return taken(Unit(_TIME_NAMES.get(factor, line.raw(at).rstrip("s") if factor < 86400 * 30 else _long_name(factor)), "duration", "time", factor))
    if following in {"degrees", "degree"}:
        scale = line.fold(at + 1)
        unit = {"f": FAHRENHEIT, "fahrenheit": FAHRENHEIT, "c": CELSIUS, "celsius": CELSIUS, "centigrade": CELSIUS, "kelvin": KELVIN}.get(scale)
        return taken(unit, 2) if unit else taken(DEGREE)
    if following in {"pound", "pounds"} and not compound and measure.number.magnitude >= 1e6:
        return taken(POUND)
    if following in CURRENCIES and not compound and not (line.raw(at)[:1].isupper() and len(following) < 4 and not line.raw(at).isupper()):
        return taken(CURRENCIES[following])
    if following in {"us", "canadian", "australian", "hong"} and line.fold(at + 1) in {"dollars", "dollar"}:
        return taken({"us": CURRENCIES["usd"], "canadian": CURRENCIES["cad"], "australian": CURRENCIES["aud"]}.get(following, CURRENCIES["hkd"]), 2)
    if following == "u.s" or (line.raw(at) == "U.S." and line.fold(at + 1) == "dollars"):
        return taken(CURRENCIES["usd"], 2)
    if following in {"square", "sq"} and line.fold(at + 1) in SQUARED:
        return taken(SQUARED[line.fold(at + 1)], 2)
    if following in MEASURES and _is_unit(line, at):
        unit = MEASURES[following]
        if unit.dimension == "length" and line.fold(at + 1) in {"per", "an"} and line.fold(at + 2) in {"hour"}:
            return taken(Unit(f"{unit.name} an hour", "quantity", "speed", unit.factor / 3600), 3)
        if following in {"km", "kms"} and line.gap(at + 1) == "/" and line.fold(at + 1) == "h":
            return taken(Unit("km an hour", "quantity", "speed", unit.factor / 3600), 2)
        return taken(unit)
    if _is_magnitude(line, measure):
        strong = following == "magnitude"
        return replace(taken(MAGNITUDE), compound=False) if strong else replace(measure, unit=MAGNITUDE)
    if compound and following in {"magnitude"}:
        return taken(MAGNITUDE)
    return measure


def _is_magnitude(line: Line, measure: Measure) -> bool:
    """Whether a figure from 0 to 10 is an earthquake's: "5.9 earthquake", "measuring 4.6", "magnitude of 5.9"."""
    number = measure.number
    if not (number.digits and number.high < 10 and number.magnitude == 1):
        return False
    following = line.fold(measure.last)
    if following == "magnitude" or following in _QUAKES:
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


def _long_name(factor: float) -> str:
    years = factor / (365.2425 * 86400)
    return "month" if years < 0.5 else "year" if years < 5 else "decade" if years < 50 else "century"


def _is_unit(line: Line, index: int) -> bool:
    """Whether a word that names a unit does: "foot" of "6 foot" does, "m" only in small letters, "M" and "MI" do not."""
    raw = line.raw(index)
    return len(raw) > 2 or raw.islower() or raw in {"GB", "MB", "TB", "KB", "MW", "GW", "kW"}


def _rate(line: Line, measure: Measure) -> Measure:
    """`measure` with what it is counted by: "$23 million per season" is no sum but a rate."""
    unit, at = measure.unit, measure.last
    if unit is None or unit.kind not in {"money", "quantity"} or measure.compound:
        return measure
    if line.fold(at) in _PER and line.fold(at + 1) in _PERIODS and line.spaced(at) and line.spaced(at + 1):
        period = line.fold(at + 1)
        return replace(
            measure, unit=replace(unit, dimension=f"{unit.dimension} per {period}"), last=at + 2, end=line.words[at + 1].end
        )  # fmt: skip
    if line.fold(at) in {"annually", "yearly"} and line.spaced(at):
        return replace(measure, unit=replace(unit, dimension=f"{unit.dimension} per year"), last=at + 1, end=line.words[at].end)
    return measure
