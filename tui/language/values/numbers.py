"""Numbers in digits and in words, in the writing of each language."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from tui.language.values.line import Line
from tui.language.values.units import CODES, CURRENCIES, SIGNS, SUFFIXES

_GROUPED = {
    ".": re.compile(r"\d{1,3}(?:,\d{3})+(\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}"),
    ",": re.compile(r"\d{1,3}(?:\.\d{3})+(,\d+)?"),
}
_DECIMAL = {".": re.compile(r"\d+\.\d+"), ",": re.compile(r"\d+,\d+")}
_THIN_SPACES = frozenset("\u00a0\u2009\u202f")
_HALVES = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_HALVED = frozenset(("thousand", "million", "billion", "trillion", "dozen"))
_PART_STEP = 0.05
"""How finely "a quarter of a million" is told, in millions."""
_MONEY = frozenset((*CURRENCIES, "pound", "pounds"))
_LONGEST = 24
"""Digits of the longest number that is taken for one."""


class Number(NamedTuple):
    """A number in an article, a single one or as vague as its word ("dozens")."""

    low: float
    high: float
    step: float
    """How finely it is written: 0.1 for 4.6, 1,000,000 for "3 million"."""
    end: int
    """Index of the word after it."""
    digits: bool = False
    magnitude: float = 1.0
    """What its magnitude word multiplied it by."""
    vague: bool = False
    plain: bool = False
    """Digits alone, without separator or magnitude: what a year or a name's number looks like."""

    def times(self, amount: float) -> Number:
        """The number multiplied by a magnitude."""
        return self._replace(low=self.low * amount, high=self.high * amount, step=self.step * amount,
            magnitude=self.magnitude * amount, plain=False,
        )  # fmt: skip

    def plus_half(self) -> Number:
        """The number and a half: "a year and a half"."""
        return self._replace(low=self.low + 0.5, high=self.high + 0.5, step=0.5)


def read_number(line: Line, index: int) -> Number | None:
    """The number that begins at word `index`."""
    if line.raw(index)[:1].isdecimal():
        number = _in_digits(line, index)
        return _multiplied(line, number) if number else None
    return _in_words(line, index)


def parse_digits(token: str, decimal: str = ".") -> tuple[float, float] | None:
    """The amount and the last place's worth of a figure whose decimal sign is `decimal`; None where it is no number."""
    if len(token) > _LONGEST:
        return None
    if token.isdecimal():
        return float(token), 1.0
    if _GROUPED[decimal].fullmatch(token):
        whole, _, places = token.replace("," if decimal == "." else ".", "").partition(decimal)
    elif _DECIMAL[decimal].fullmatch(token):
        whole, places = token.split(decimal)
    else:
        return None
    return float(f"{whole}.{places or 0}"), 10.0 ** -len(places)


def _in_digits(line: Line, index: int) -> Number | None:
    token, end = line.raw(index), index + 1
    space = line.gap(end)
    if token.isdecimal() and len(token) <= 3 and (space in _THIN_SPACES or (space == " " and line.vocabulary.decimal == ",")):
        while len(line.raw(end)) == 3 and line.raw(end).isdecimal() and line.gap(end) == space and len(token) < _LONGEST:
            token += line.raw(end)
            end += 1
    parsed = parse_digits(token, line.vocabulary.decimal)
    if parsed is None:
        return None
    amount, step = parsed
    plain = end == index + 1 and token.isdecimal()
    if line.raw(end) in _HALVES and line.gap(end) in {"", " "}:
        return Number(amount + _HALVES[line.raw(end)], amount + _HALVES[line.raw(end)], 0.5, end + 1, digits=True)
    halves = and_a_half(line, end)
    if halves:
        return Number(amount + 0.5, amount + 0.5, 0.5, halves, digits=True)
    return Number(amount, amount, step, end, digits=True, plain=plain)


def _multiplied(line: Line, number: Number) -> Number:
    """`number` with the magnitude words or letters that follow it."""
    powers, end = line.vocabulary.magnitudes, number.end
    if line.touches(end) and line.fold(end) in SUFFIXES and line.raw(end) != "M." and not _metres(line, end):
        return number.times(SUFFIXES[line.fold(end)])._replace(end=end + 1)
    while line.joined(end) and line.fold(end) in powers and number.high * powers[line.fold(end)] < 1e18:
        number = number.times(powers[line.fold(end)])._replace(end=end + 1)
        end += 1
    return number


def _metres(line: Line, index: int) -> bool:
    """Whether the letters after a figure are a length: "a 60m tower", "20mm"; money has its sign before or its name after."""
    before = line.before(index - 1)
    coded = line.fold(index - 2) in CODES and line.raw(index - 2).isupper()
    money = coded or (before and before[-1] in SIGNS) or line.fold(index + 1) in _MONEY
    return line.raw(index) in {"m", "mm"} and not money


def _in_words(line: Line, index: int) -> Number | None:
    vocabulary, word = line.vocabulary, line.fold(index)
    if line.raw(index) in _HALVES:
        amount = _HALVES[line.raw(index)]
        return Number(amount, amount, 0.0, index + 1)
    if part := part_of_round(line, index):
        return part
    if word in {"a", "an"} and vocabulary.decimal == ".":
        return _after_article(line, index)
    if word == "half" and line.fold(index + 1) in {"a", "an"} and line.fold(index + 2) in _HALVED:
        return _multiplied(line, Number(0.5, 0.5, 0.1, index + 2))
    if word in vocabulary.vague:
        together = word != "couple" or line.fold(index + 1) == "of" or line.fold(index + 1) in vocabulary.times
        return _vague(line, index) if together else None
    if word not in vocabulary.numbers:
        if word in vocabulary.magnitudes and vocabulary.decimal == ",":
            return _compound(line, index)
        return None
    number = _compound(line, index)
    halves = and_a_half(line, number.end)
    if halves:
        return number._replace(low=number.low + 0.5, high=number.high + 0.5, step=0.5, end=halves)
    return number


def part_of_round(line: Line, index: int) -> Number | None:
    """ "a quarter of a million", "three quarters of a billion"."""
    count = 1.0 if line.fold(index) in {"a", "an"} else line.vocabulary.numbers.get(line.fold(index), 0.0)
    part = line.vocabulary.fractions.get(line.fold(index + 1), 0.0)
    if (
        not (count and part)
        or (line.fold(index + 2), line.fold(index + 3)) != ("of", "a")
        or line.fold(index + 4) not in _HALVED
    ):
        return None
    return _multiplied(line, Number(count * part, count * part, _PART_STEP, index + 4))


def _after_article(line: Line, index: int) -> Number | None:
    """ "a dozen", "a hundred", "a few", "a couple of"."""
    following = line.fold(index + 1)
    if not line.spaced(index + 1):
        return None
    if following in line.vocabulary.magnitudes:
        number = _compound(line, index + 1)
        halves = and_a_half(line, number.end)
        return number.times(1.5)._replace(end=halves) if halves else number
    if following == "half" and line.fold(index + 2) in _HALVED:
        return _multiplied(line, Number(0.5, 0.5, 0.1, index + 2))
    return _vague(line, index + 1) if following in {"few", "couple", "handful"} else None


def _vague(line: Line, index: int) -> Number:
    """ "dozens", "a few hundred", "tens of thousands", "hundreds of millions"."""
    low, high = line.vocabulary.vague[line.fold(index)]
    end = index + 1
    if line.fold(end) == "of" and line.fold(end + 1) in {"thousands", "millions", "billions"}:
        amount = line.vocabulary.vague[line.fold(end + 1)][0] / 2
        return Number(low * amount, high * amount, 0.0, end + 2, vague=True)
    if line.fold(index) == "couple" and line.fold(end) == "of":
        end += 1
    return _multiplied(line, Number(low, high, 0.0, end, vague=True))


def and_a_half(line: Line, index: int) -> int:
    """The index after "and a half", 0 where it does not stand there."""
    return index + 3 if line.fold(index) == "and" and (line.fold(index + 1), line.fold(index + 2)) == ("a", "half") else 0


def _compound(line: Line, index: int) -> Number:
    """The longest number that the words spell from here: "two hundred and fifty thousand"."""
    vocabulary = line.vocabulary
    total, part, step, last, end = 0.0, 0.0, 1.0, math.inf, index
    at = index
    while at < index + 16:
        word = line.fold(at)
        if at > index and not line.joined(at):
            break
        if word in vocabulary.joiners and at > index:
            following = line.fold(at + 1)
            # "two hundred and five" goes on, "ten and eleven" does not: what is added is smaller than the last magnitude
            if (
                following not in vocabulary.numbers
                or not line.spaced(at + 1)
                or vocabulary.numbers[following] >= last
                or last < 20
            ):
                break
            at += 1
            continue
        if word in vocabulary.numbers:
            amount = vocabulary.numbers[word]
            if at > index and not (amount < last and last >= 20 and (last % 100 == 0 or amount < 10)):
                break
            part, last, step = part + amount, amount, 1.0
        elif word in vocabulary.magnitudes:
            power = vocabulary.magnitudes[word]
            part = (part or 1.0) * power
            if power >= 1000:
                if total and power >= step * 1000:
                    break
                total, part = total + part, 0.0
            last, step = power, power
        else:
            break
        at += 1
        end = at
    amount = total + part
    return Number(amount, amount, step, end, magnitude=step if amount >= 1000 else 1.0)
