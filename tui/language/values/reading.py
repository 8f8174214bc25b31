"""The values of a sentence: where a figure begins, what kind it is, what bounds it and what it counts."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence

from tui.language.values.bounds import bound_after, bound_before, bounded
from tui.language.values.counting import counted, felled, is_label, is_pronoun
from tui.language.values.dates import read_date
from tui.language.values.english import ENGLISH
from tui.language.values.forms import Found, age, multiple, named_length, numbered, ordinal, share
from tui.language.values.languages import VOCABULARIES
from tui.language.values.line import Line
from tui.language.values.measures import Measure, named_magnitude, read_measure
from tui.language.values.numbers import Number, and_a_half
from tui.language.values.scores import SCORES, score
from tui.language.values.units import MAGNITUDE, PREFIXES, Unit
from tui.language.values.value import Value
from tui.language.values.vocabulary import Bound
from tui.language.vocabulary import vocabulary
from tui.language.words import Word

_CHANGES = vocabulary("""
    rise rises rose risen rising grow grows grew grown fall falls fell fallen drop drops dropped cut cuts raise raised
    raises decline declined go went jump jumped climb climbed slip slipped reduce reduced lower lowered increase
    increased decrease decreased up down doubled changed moved shrank shrunk slid soared surged plunged expanded widened
    improved gain gained gains gaining added adds advanced dipped tumbled sank eased rallied edged""")
_SPANS = frozenset(("to", "and", "or", "a", "bis", "à", "til", "tot"))
_LASTING = vocabulary("""
    for within after lasted in took take by than only just""")

_WINDOWS = {
    vocabulary(
        "last past previous recent preceding ultimos ultimas derniers dernieres letzten vergangenen ultimi ultime"
    ): "past",
    vocabulary("next coming following upcoming proximos proximas prochains prochaines nachsten prossimi prossime"): "next",
    vocabulary("ha hace vor"): "ago",
    frozenset(("first", "opening", "initial")): "first",
    frozenset(("final", "closing")): "final",
}
_DISTANCES = {
    vocabulary("ago atras fa geleden nazad once"): "ago",
    frozenset(("later", "after")): "later",
    frozenset(("earlier", "before", "prior", "sooner")): "earlier",
}
_THROUGH = frozenset(("for", "in", "within"))
"""Words before a time that is no distance, whatever follows: "for the first time in 13 years after a win"."""
_CHANGED = ({"from", "to"}, {"von", "auf"}, {"de", "a"})
"""What leads to the two ends of a change."""
_FAR_OFF = 10
"""How many times as much one end of a change may be as the other where it has no unit of its own."""
_COMPARATIVES = vocabulary("""
    sooner earlier later fewer less higher lower behind ahead clear off""")
_ARTICLES = frozenset(("a", "an"))
_AFTER_ARTICLE = frozenset((
    *ENGLISH.magnitudes, *ENGLISH.times, *ENGLISH.vague, *ENGLISH.fractions,
))  # fmt: skip
"""What makes a figure of "a"; anything else it stands before is one of a kind."""
_OF_NO_TIME = frozenset("higher lower greater smaller".split())
"""What is so compares amounts, never how long ago: "higher than four years ago"."""


def values(text: str, words: Sequence[Word], date: datetime.date | None = None, language: str = "en") -> tuple[Value, ...]:
    """The values among the words of one sentence of `text`, in order, none overlapping another.

    `date` is the day the article appeared, which tells what day "Tuesday" was; `language` an ISO 639-1 code, English figures
    being read where there is no table for it.
    """
    return tuple(_values(Line(text, words, VOCABULARIES.get(language, ENGLISH), date, len(words))))


def _values(line: Line) -> Iterator[Value]:
    free, end = 0, 0
    before: tuple[Value, int] | None = None
    for index in _beginnings(line):
        found = _value(line, index) if index >= free else None
        if found is None:
            continue
        value, first, last = _bounded(line, found[0], index, found[1])
        # the words of a bound belong to one value only: in "10 or more" nothing of a value is taken again
        if first < free or value.start < end:
            value = value._replace(start=line.words[index].start)
        value = _elided(line, value, first, *before) if before else value
        yield value
        before = value, first
        end = value.end
        free = max(last, index + 1)


def _elided(line: Line, value: Value, first: int, before: Value, before_first: int) -> Value:
    """ "854 million" of "to 410 million crowns from 854 million": what is told of a change once is meant of both its ends."""
    bare = value.dimension == "count" and not value.head and before.kind in {"money", "percentage"}
    if not bare or {line.fold(first - 1), line.fold(before_first - 1)} not in _CHANGED or not before.low:
        return value
    if line.words[first - 1].start < before.end or line.words[first - 2].start >= before.end:
        return value
    low, high, step = (amount * before.factor for amount in (value.low, value.high, value.step))
    if not 1 / _FAR_OFF < low / before.low < _FAR_OFF:
        return value
    figure = None if value.figure is None else value.figure * before.factor
    return value._replace(
        kind=before.kind, dimension=before.dimension, low=low, high=high, unit=before.unit, factor=before.factor, step=step,
        figure=figure,
    )  # fmt: skip


def _beginnings(line: Line) -> list[int]:
    """Where a figure may begin."""
    starters = line.vocabulary.starters
    found: list[int] = []
    for index in [index for index, word in enumerate(line.words) if word.fold in starters or not word.text[0].isalpha()]:
        word = line.words[index]
        if word.text[0].isdecimal():
            before = line.words[index - 1].text if index else ""
            if (before.isupper() or before in PREFIXES) and found[-1:] != [index - 1]:
                found.append(index - 1)
            found.append(index)
        elif word.fold not in _ARTICLES or line.fold(index + 1) in _AFTER_ARTICLE:
            found.append(index)
    return found


def _value(line: Line, index: int) -> Found | None:
    """The value, unbounded, that begins at word `index`, and the index after it."""
    word = line.fold(index)
    dated = read_date(line, index)
    if dated:
        return dated.value, dated.last
    if word == "magnitude":
        measure = named_magnitude(line, index)
        return (_measured(line, measure, MAGNITUDE), measure.last) if measure else None
    return (
        score(line, index)
        or ordinal(line, index)
        or numbered(line, index)
        or named_length(line, index)
        or share(line, index)
        or multiple(line, index)
        or age(line, index)
        or _figure(line, index)
    )


def _bounded(line: Line, value: Value, first: int, last: int) -> tuple[Value, int, int]:
    bound, start = bound_before(line, first)
    if bound is None and line.fold(first - 1) == "magnitude" and line.joined(first):
        bound, start = None, first
    if bound is None:
        after, end = bound_after(line, last)
        if after:
            return bounded(value, after)._replace(end=line.words[end - 1].end), first, end
        if line.after(last - 1)[:1] == "+" and value.unit == "" and value.exact:
            return bounded(value, "least")._replace(end=value.end + 1), first, last
        return value, first, last
    if value.dimension in SCORES or (value.kind == "duration" and line.fold(start) in _OF_NO_TIME):
        return value, first, last
    if value.kind == "date" and (bound not in {"about", "almost"} or value.dimension != "clock"):
        return value, first, last
    if bound == "about" and line.fold(first - 1) in {"some", "around"} and value.low < value.high and not value.exact:
        return value, first, last
    if not value.exact and value.dimension != "ordinal":
        return _bounded_interval(line, value, bound, start), start, last
    return bounded(value, bound)._replace(start=line.words[start].start), start, last


def _bounded_interval(line: Line, value: Value, bound: Bound, start: int) -> Value:
    """A range or a vague figure that is bounded once more: "more than a few", "about 5 to 10"."""
    beginning = line.words[start].start
    if bound in {"more", "least"}:
        return value._replace(start=beginning, high=math.inf, high_open=True)
    if bound in {"less", "most"}:
        return value._replace(start=beginning, low=0.0)
    return value._replace(start=beginning, approximate=True)


def _figure(line: Line, index: int) -> Found | None:
    measure = _one(line, index) or read_measure(line, index)
    if measure is None:
        return None
    measure = _range(line, index, measure) or measure
    if measure.unit is not None:
        if line.fold(index) == "one" and line.fold(index + 1) == "day" and line.fold(index - 1) not in _LASTING:
            return None
        return _measured(line, measure, measure.unit), measure.last
    return _count(line, measure)


def _one(line: Line, index: int) -> Measure | None:
    """ "a week", "an hour" where a preposition or a bound makes it a figure, "the whole day"."""
    if line.fold(index) not in {"a", "an", "whole"} or line.vocabulary.decimal != "." or not line.spaced(index + 1):
        return None
    following = line.fold(index + 1)
    factor = line.vocabulary.times.get(following)
    if factor is None or factor < 3600 or following.endswith("s"):
        return None
    half = and_a_half(line, index + 2)
    bound, _ = bound_before(line, index)
    if line.fold(index) == "whole":
        if line.fold(index - 1) not in {"a", "the"}:
            return None
    elif bound is None and not half and line.fold(index - 1) not in _LASTING:
        return None
    words, last = line.words, half or index + 2
    number = Number(1.5, 1.5, 0.5, last) if half else Number(1.0, 1.0, 1.0, last)
    unit = Unit(following, "duration", "time", factor)
    return Measure(number, unit, index, last, words[index].start, words[last - 1].end)


def _range(line: Line, index: int, left: Measure) -> Measure | None:
    """ "between 5 and 10 miles", "$145 million to $175 million", "5-10 people" as one figure."""
    between = line.fold(index - 1) in {"between", "zwischen", "entre", "tra", "tussen", "mezhdu"}
    if left.number.vague or left.compound:
        return None
    at = left.last
    if (line.hyphenated(at) and line.raw(at)[:1].isdecimal()) or (
        line.gap(at).strip() in {"-", "–", "—"} and line.raw(at)[:1].isdecimal()
    ):
        second = at
    elif line.fold(at) in _SPANS and line.spaced(at) and line.gap(at + 1).strip() in {"", "$", "€", "£"}:
        if (line.fold(at) in {"and", "a"} and not between) or (line.fold(at) == "or" and left.unit):
            return None
        second = at + 1
    else:
        return None
    if any(line.fold(before) in _CHANGES for before in range(max(0, index - 5), index)):
        return None
    right = read_measure(line, second) if second < len(line.words) else None
    if right is None or right.number.vague or (right.compound and right.unit is None):
        return None
    low, unit = left.number, right.unit or left.unit
    if left.unit and right.unit and left.unit.dimension != right.unit.dimension:
        return None
    if low.magnitude == 1 and right.number.magnitude > 1 and low.high < 1000:
        low = low.times(right.number.magnitude)
    scale = left.unit.factor / unit.factor if left.unit and unit else 1.0
    if low.high * scale >= right.number.low:
        return None
    if unit is None and not counted(line, right.last, one=False)[0] and not felled(line, right.last) and not between:
        return None
    number = right.number._replace(low=low.low * scale, end=right.number.end, plain=False)
    start = line.words[index - 1].start if between or line.fold(index - 1) == "from" else left.start
    return Measure(number, unit, index, right.last, start, right.end)


def _measured(line: Line, measure: Measure, unit: Unit) -> Value:
    number = measure.number
    sign = -1 if unit.dimension == "temperature" and _minus(line, measure.first) else 1
    low, high = (sign * end * unit.factor + unit.offset for end in (number.low, number.high))
    head = ""
    if unit.dimension == "percent" or measure.compound:
        head = counted(line, measure.last, one=measure.compound)[0]
    dimension = _window(line, measure) if unit.dimension == "time" else unit.dimension
    return Value(
        measure.start - (sign < 0), measure.end, unit.kind, dimension, min(low, high), max(low, high), unit=unit.name,
        factor=unit.factor, head=head, step=_written(number, unit) * unit.factor, approximate=number.vague,
    )  # fmt: skip


def _window(line: Line, measure: Measure) -> str:
    """Whether a time is one that something takes, or one counted from now or from something else: "two years ago"."""
    before, after = line.fold(measure.first - 1), line.fold(measure.last)
    for words, name in _WINDOWS.items():
        if before in words and (line.vocabulary.decimal == "," or name != "ago"):
            return f"time {name}"
    for words, name in _DISTANCES.items() if before not in _THROUGH else ():
        if after in words and line.spaced(measure.last):
            return f"time {name}"
    return "time"


def _minus(line: Line, index: int) -> bool:
    before = line.before(index)
    return before[-1:] in {"-", "−"} and (len(before) == 1 or before[-2].isspace())


def _count(line: Line, measure: Measure) -> Found | None:
    number, last = measure.number, measure.last
    one = number.low == number.high == 1
    head, end = counted(line, last, one)
    if is_pronoun(line, measure.first, last) or is_label(line, measure.first, last, number.plain, head):
        return None
    # where "one" is also the article, it counts nothing
    if one and ((not head and not felled(line, last)) or (not number.digits and line.vocabulary.decimal == ",")):
        return None
    dimension = "count apart" if head and line.fold(end) in _COMPARATIVES and line.spaced(end) else "count"
    stop = line.words[end - 1].end if end > last else measure.end
    step = min(number.step, 0.1 * abs(number.high)) if number.high >= 1000 else 0.0
    return (
        Value(
            measure.start, stop, "quantity", dimension, number.low, number.high, head=head, step=_rounded(number.high, step),
            approximate=number.vague,
        ),
        max(end, last),
    )  # fmt: skip


def _written(number: Number, unit: Unit) -> float:
    """How finely a measure is written: 580 km to the ten, a time and money to the last digit up to a thousand."""
    if unit.kind == "quantity" and number.step == 1 and number.high >= 100 and number.high % 10 == 0:
        return max(10.0, _rounded(number.high, number.step))
    return _rounded(number.high, number.step)


def _rounded(amount: float, step: float) -> float:
    """How finely a large count is written: 5,000 to the hundred, 12,340 to the ten."""
    if amount < 1000 or step > 1:
        return step
    place = 1.0
    while amount % (place * 10) == 0 and place * 100 < amount:
        place *= 10
    return place
