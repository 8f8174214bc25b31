"""Terms: what a passage is compared by, and how much each term weighs.

A term is a concept, a name (one term, however it is spelt) or a run of four letters. It weighs the more the fewer
sentences of the two articles hold it (inverse document frequency, log(1 + n / df)), because in two reports of one event
everything is on topic and only what is rare tells one sentence from another.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, groupby, pairwise
from sys import intern
from typing import NamedTuple

from tui.language.words import Word

_GRAM = 4
_UNIT = 1000  # weights are whole numbers, so that sums do not depend on the order of a set
_DATE_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm edt est pst "
    "pdt gmt utc bst cet ist posted updated published on by at".split()
)


class Terms(NamedTuple):
    """What one passage (a sentence or a clause) is compared by."""

    concepts: frozenset[str]
    grams: frozenset[str]
    phrases: frozenset[tuple[str, str]]
    """Concepts that follow one another."""
    numbers: frozenset[str]
    names: frozenset[str]
    """The folded words of the names in it."""
    dateline: bool
    """Whether it says nothing but a day or an hour."""


def meanings(passage: Iterable[Word], keys: Mapping[int, str]) -> list[tuple[Word, str]]:
    """The words that stand for something, with what they stand for.

    `keys` maps where a word begins to the key of the name that it belongs to.
    """
    key = keys.get
    return [(word, meaning) for word in passage if (meaning := key(word.start) or word.concept) is not None]


def terms(passage: Sequence[Word], keys: Mapping[int, str], names: Collection[str] = frozenset()) -> Terms:
    """The terms of a passage's words; for `keys` see `meanings`, `names` holds the folds that are part of any name."""
    means = [meaning for meaning, _ in groupby(filter(None, [keys.get(word.start) or word.concept for word in passage]))]
    folds = [word.fold for word in passage]
    return Terms(
        frozenset(means),
        _grams(folds),
        frozenset(pairwise(means)),
        frozenset([meaning for meaning in means if meaning[0].isdigit()]),
        frozenset(names).intersection(folds),
        all(fold in _DATE_WORDS or fold[0].isdigit() for fold in folds),
    )


def _grams(folds: Sequence[str]) -> frozenset[str]:
    """The runs of four letters in these words, a space before, between and behind them.

    A run lies in one word with the spaces beside it, or has the space between two words in its middle.
    """
    letters = f" {' '.join(folds)} "
    spaces = list(accumulate([len(fold) + 1 for fold in folds[:-1]]))
    return frozenset[str]().union(
        *map(_runs, folds),
        [intern(letters[at - 2 : at + 2]) for at in spaces],
        [intern(letters[at - 1 : at + 3]) for at in spaces],
    )


@lru_cache(maxsize=16384)
def _runs(fold: str) -> tuple[str, ...]:
    """Each is kept once, because there are millions of them in a long article."""
    letters = f" {fold} "
    return tuple([intern(letters[at : at + _GRAM]) for at in range(len(letters) - _GRAM + 1)])


class Weights(NamedTuple):
    """How much each concept and each gram weighs in a pair of articles: squared inverse document frequency, whole numbers."""

    concepts: Mapping[str, int]
    grams: Mapping[str, int]
    """Of those that more than one sentence has: all that two sentences can share."""
    lone: int
    """What any other gram weighs."""
    couple: int
    """What a term of two sentences weighs."""


def weigh(passages: Iterable[Terms]) -> Weights:
    """The weights among all sentences of both articles."""
    held: Counter[str] = Counter()
    spelt: Counter[str] = Counter()
    count = 0
    for passage in passages:
        held.update(passage.concepts)
        spelt.update(passage.grams)
        count += 1
    return Weights(_weights(held, count), _weights(spelt, count, least=2), _weight(1, count), _weight(2, count))


def _weights(held: Mapping[str, int], count: int, least: int = 1) -> dict[str, int]:
    """The weights of the terms that at least so many of `count` sentences hold."""
    weight = {sentences: _weight(sentences, count) for sentences in set(held.values())}
    return {term: weight[sentences] for term, sentences in held.items() if sentences >= least}


def _weight(sentences: int, count: int) -> int:
    """The weight of a term that so many of `count` sentences hold."""
    return round(_UNIT * math.log(1 + count / sentences) ** 2)
