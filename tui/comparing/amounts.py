"""Amounts that the two articles tell in other words: two weeks and 14 days, three quarters and 75 percent, a dozen and 12."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from operator import attrgetter
from typing import TypeAlias

from tui.language.analysis import Analysis
from tui.language.values import Value
from tui.language.words import Word

_Amount: TypeAlias = tuple[str, float]
"""A dimension, and how much of its base unit."""
_START = attrgetter("start")
_LARGE = 1000
"""From so many on a number with a decimal point counts something: "3.8 million"."""


def equal_amounts(a: Analysis, b: Analysis) -> tuple[Mapping[int, str], Mapping[int, str]]:
    """For either article, from where the number of a figure begins to the amount it stands for, where the other article
    tells the same amount by another word."""
    told_a, told_b = (_told(side) for side in (a, b))
    keys: tuple[dict[int, str], dict[int, str]] = {}, {}
    for amount in told_a.keys() & told_b.keys():
        words = {word.concept for told in (told_a, told_b) for word in told[amount]}
        if len(words) > 1:
            for found, told in zip(keys, (told_a, told_b), strict=True):
                found.update((word.start, _key(amount)) for word in told[amount])
    return keys


def _told(side: Analysis) -> Mapping[_Amount, list[Word]]:
    """The amounts of an article, with the number of each figure that tells it, or its first word."""
    found: dict[_Amount, list[Word]] = defaultdict(list)
    for words, values in zip(side.words, side.values, strict=True):
        for value in filter(_is_amount, values):
            inside = words[bisect_left(words, value.start, key=_START) : bisect_left(words, value.end, key=_START)]
            telling = sorted((word for word in inside if word.concept), key=_is_no_number)
            if telling and not _is_version(value, telling[0]):
                found[value.dimension, value.low].append(telling[0])
    return found


def _is_amount(value: Value) -> bool:
    return value.exact and value.low > 1 and value.dimension not in ("ordinal", "clock") and value.kind != "date"


def _is_no_number(word: Word) -> bool:
    return word.concept is None or not word.concept[0].isdigit()


def _is_version(value: Value, number: Word) -> bool:
    """Whether a number is written as no count is: "USB 2.0"."""
    return value.dimension == "count" and value.low < _LARGE and "." in number.text


def _key(amount: _Amount) -> str:
    """What an amount stands for: a figure, which begins with a digit."""
    dimension, low = amount
    return f"{low:.10g} {dimension}"
