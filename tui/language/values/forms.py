"""Figures that are told in forms of their own: ranks, ages, parts of a whole, "week-long"."""

from __future__ import annotations

from typing import TypeAlias

from tui.language.values.bounds import bound_before
from tui.language.values.counting import counted
from tui.language.values.line import Line
from tui.language.values.numbers import part_of_round, read_number
from tui.language.values.units import PERCENT
from tui.language.values.value import Value
from tui.language.values.vocabulary import YEAR

Found: TypeAlias = tuple[Value, int]
"""A value and the index of the word after it."""

_ARTICLES = frozenset(("the", "a", "an", "his", "her", "their"))
_AFTER_NAME = ",;.)-–—"
"""What may close an age behind a name; behind another word it is a comma: "the actor, 56,"."""
_AGED = frozenset(("aged", "age", "ages"))
_SOMEBODY = frozenset("man woman boy girl mother father widow child son daughter student patient".split())
_DOERS = ("er", "or", "ist", "ian", "man", "woman", "mother", "father", "nurse", "clerk", "cook", "chef")
_NOBODY = frozenset(
    "number order quarter power river tower water corner border offer factor sector error other another newspaper paper master "
    "chapter cluster letter order buffer barrier layer computer corridor floor door motor sensor tractor list".split()
)
_PLACED = frozenset(("half", "quarter", "century", "street", "avenue", "degree", "term", "time", "times"))
"""What is numbered and told of nothing that happens."""
_NUMBERED = frozenset(("round", "lap", "stage", "floor", "hole", "inning", "phase", "set"))
"""What is counted through, and may be named by its number: "round seven"."""
_FINISHING = frozenset(("finish", "finished", "finishes", "finishing", "came", "placed", "ranked"))
_HALVES = frozenset(("first", "second", "latter", "last", "opening"))
"""Which half of a year or a match it is."""
_MULTIPLES = {
    "twice": 2.0, "double": 2.0, "doubled": 2.0, "doubling": 2.0, "triple": 3.0, "tripled": 3.0, "tripling": 3.0, "treble": 3.0,
    "trebled": 3.0, "quadruple": 4.0, "quadrupled": 4.0, "halved": 0.5, "halving": 0.5,
}  # fmt: skip
_MULTIPLIED = frozenset("the as that its his her their more higher larger bigger greater what normal previous".split())


def ordinal(line: Line, index: int) -> Found | None:
    """ "fifth week" as the time that has passed, "third meeting" as a rank."""
    rank = line.vocabulary.ordinals.get(line.fold(index))
    last = index + 1
    if rank is None and line.raw(index).isdecimal() and line.touches(last) and line.fold(last) in {"st", "nd", "rd", "th"}:
        rank, last = int(line.raw(index)[:6]), index + 2
    if rank is None:
        return None
    factor = line.vocabulary.times.get(line.fold(last)) if line.joined(last) else None
    start, end = line.words[index].start, line.words[last].end if factor else line.words[last - 1].end
    if factor and factor >= 86400 and factor <= YEAR and rank > 1:
        unit = line.fold(last).rstrip("s")
        past, passing = (rank - 1) * factor, rank * factor
        return Value(start, end, "duration", "time", past, passing, unit=unit, factor=factor, low_open=True), last + 1
    if line.vocabulary.fractions and line.fold(index - 1) in _FINISHING and line.spaced(index) and rank < 100:
        last += line.fold(last) in {"place", "overall"} and line.spaced(last)
        end = line.words[last - 1].end
        return Value(start, end, "quantity", "ordinal", float(rank), float(rank), head="place"), last
    head, end_index = counted(line, last, one=True)
    if not head and line.vocabulary.fractions and _alone(line, index, last) and rank < 100:
        return Value(start, end, "quantity", "ordinal", float(rank), float(rank)), last
    if not head or (rank < 2 and line.fold(last) not in _NUMBERED) or line.fold(last) in _PLACED:
        return None
    return Value(start, line.words[end_index - 1].end, "quantity", "ordinal", float(rank), float(rank), head=head), end_index


def _alone(line: Line, index: int, last: int) -> bool:
    """Whether a rank stands for what it ranks: "stopped in the seventh", "was knocked out in eighth"."""
    before = line.fold(index - 2) if line.fold(index - 1) == "the" and line.spaced(index - 1) else line.fold(index - 1)
    return before == "in" and not line.hyphenated(last) and line.fold(last) not in {"place", "of"}


def numbered(line: Line, index: int) -> Found | None:
    """ "round seven", "lap 12": a rank as in "the seventh round"."""
    if line.fold(index - 1) not in _NUMBERED or not line.spaced(index) or not line.vocabulary.fractions:
        return None
    number = read_number(line, index)
    if number is None or number.vague or number.low != int(number.low) or not 1 <= number.low < 100:
        return None
    if line.joined(number.end) and (line.fold(number.end) in {"of", "to"} or line.raw(number.end)[:1].isdecimal()):
        return None
    head, rank = line.words[index - 1].stem, number.low
    return Value(
        line.words[index - 1].start, line.words[number.end - 1].end, "quantity", "ordinal", rank, rank, head=head
    ), number.end


def multiple(line: Line, index: int) -> Found | None:
    """How many times as much: "double the average", "three times as many", "tripled"."""
    word, last = line.fold(index), index + 1
    amount = _MULTIPLES.get(word)
    if amount is None:
        number = read_number(line, index)
        if number is None or number.vague or not line.spaced(number.end) or line.fold(number.end) != "times":
            return None
        amount, last = number.low, number.end + 1
    if not word.endswith(("ed", "ing")) and not (line.spaced(last) and line.fold(last) in _MULTIPLIED):
        return None
    return Value(line.words[index].start, line.words[last - 1].end, "quantity", "times", amount, amount, unit="time"), last


def named_length(line: Line, index: int) -> Found | None:
    """ "week-long", "monthlong"."""
    unit, last = line.fold(index), index + 1
    if unit.endswith("long"):
        unit = unit.removesuffix("long")
    elif line.fold(last) == "long" and line.hyphenated(last) and not line.hyphenated(index):
        last += 1
    else:
        return None
    factor = line.vocabulary.times.get(unit)
    if factor is None:
        return None
    start, end = line.words[index].start, line.words[last - 1].end
    return Value(start, end, "duration", "time", factor, factor, unit=unit, factor=factor, step=factor), last


def share(line: Line, index: int) -> Found | None:
    """Parts of a whole: "two thirds of", "half the", "one in five"."""
    words, fractions = line.words, line.vocabulary.fractions
    if not fractions or part_of_round(line, index):
        return None
    number = read_number(line, index)
    start = words[index].start

    def part(amount: float, last: int, step: float) -> Found:
        head = counted(line, last, one=False)[0]
        return Value(
            start, words[last - 1].end, "percentage", "percent", amount, amount, unit=PERCENT.name, head=head, step=step
        ), last

    if (
        line.fold(index) == "half"
        and line.fold(index - 1) not in _HALVES
        and line.fold(index + 1) in {"of", "the", "its", "their", "his", "her", "all"}
        and line.spaced(index + 1)
    ):
        return part(50.0, index + 1, 5.0)
    if (
        line.fold(index) in {"a", "one"}
        and line.fold(index + 1) in fractions
        and not line.fold(index + 1).endswith(("s", "half"))
        and line.joined(index + 1)
    ):
        timed = line.fold(index + 3) in {"a", "an"} and line.fold(index + 4) in line.vocabulary.times
        grown = line.fold(bound_before(line, index)[1] - 1) == "by"
        if (line.fold(index + 2) == "of" and not timed) or grown:
            return part(100 * fractions[line.fold(index + 1)], index + 2, 2.0)
        return None
    if number is None:
        return None
    if (
        line.joined(number.end)
        and line.fold(number.end) in fractions
        and line.fold(number.end).endswith("s")
        and number.high < 10
    ):
        return part(100 * number.high * fractions[line.fold(number.end)], number.end + 1, 2.0)
    if not 1 <= number.high <= 9 or number.magnitude != 1:
        return None
    at = number.end
    if line.fold(at) == "out" and line.fold(at + 1) == "of":
        at += 1
    elif line.fold(at) != "in":
        return None
    at += 1
    if line.fold(at) == "every":
        at += 1
    whole = read_number(line, at) if at < len(words) and line.spaced(at) else None
    if (
        whole is None
        or whole.vague
        or not number.high < whole.high <= 1000
        or whole.step < 1
        or line.fold(whole.end) in line.vocabulary.times
    ):
        return None
    return part(100 * number.high / whole.high, whole.end, 0.0)


def _is_somebody(line: Line, index: int) -> bool:
    """Whether the word is one for a person, behind "a" or "the": "a retired driver", and not "the number"."""
    word = line.fold(index)
    somebody = word in _SOMEBODY or (word.endswith(_DOERS) and word not in _NOBODY)
    return somebody and any(line.fold(before) in _ARTICLES for before in range(max(0, index - 3), index))


def age(line: Line, index: int) -> Found | None:
    """ "33-year-old", "aged 56", "Smith, 56,", "the actor, 56,", "a driver of 56,"."""
    number = read_number(line, index)
    if number is None or number.vague or not number.high < 130 or number.magnitude != 1:
        return None
    words, at = line.words, number.end
    start = words[index].start
    factor = line.vocabulary.times.get(line.fold(at))
    if factor and factor >= 86400 and line.fold(at + 1) in {"old", "olds"} and line.joined(at + 1):
        head = counted(line, at + 2, one=True)[0] if line.spaced(at + 2) and not line.words[at + 2].capital else ""
        amount = number.high * factor / YEAR
        return Value(start, words[at + 1].end, "quantity", "age", amount, amount, unit="year", head=head), at + 2
    if not number.plain and number.digits:
        return None
    value = Value(start, words[at - 1].end, "quantity", "age", number.high, number.high, unit="year")
    if line.fold(index - 1) in _AGED and line.spaced(index):
        return value._replace(start=words[index - 1].start), at
    if line.fold(index - 1) == "and" and line.raw(index - 2).isdecimal() and line.fold(index - 3) in _AGED:
        return value, at
    beside_word = index and line.gap(index) == ", " and line.fold(index - 1) not in line.vocabulary.months
    closing = _AFTER_NAME if beside_word and words[index - 1].capital else ","
    named = words[index - 1].capital or any(line.fold(before) in _ARTICLES for before in range(max(0, index - 4), index - 1))
    if beside_word and named and number.digits and (line.after(at - 1).strip()[:1] or " ") in closing and number.high >= 10:
        return value, at
    counts = line.joined(at) and counted(line, at, one=False)[0]
    if line.fold(index - 1) == "of" and not counts and number.digits and number.high >= 10 and _is_somebody(line, index - 2):
        return value, at
    bracketed = index and line.gap(index) == " (" and words[index - 1].capital and line.after(at - 1)[:1] == ")"
    return (value, at) if bracketed and number.digits and 14 <= number.high < 100 else None
