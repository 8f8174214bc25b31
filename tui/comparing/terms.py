"""Terms: what a passage is compared by, and how much each term weighs.

A term is a concept or a run of four letters. It weighs the more the fewer sentences of the two articles hold it
(inverse document frequency, log(1 + n / df)), because in two reports of one event everything is on topic and only what
is rare tells one sentence from another.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui.language.concepts import concepts
from tui.language.words import Word

_GRAM = 4
_UNIT = 1000  # weights are whole numbers, so that sums do not depend on the order of a set


@dataclass(frozen=True, slots=True)
class Terms:
    """What one passage (a sentence or a clause) is compared by."""

    concepts: frozenset[str]
    grams: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    """Concepts that follow one another."""
    numbers: frozenset[str]
    names: frozenset[str]
    dateline: bool
    """Whether it says nothing but a day or an hour."""


_DATE_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm edt est pst "
    "pdt gmt utc bst cet ist posted updated published on by at".split()
)


def terms(passage: Sequence[Word], names: Collection[str] = frozenset(), language: str = "en") -> Terms:
    """The terms of the words of a passage; `names` holds the folds that name somebody or something."""
    means = [concept for concept in concepts(passage, language) if concept is not None]
    letters = f" {' '.join(word.fold for word in passage)} "
    return Terms(
        frozenset(means),
        frozenset(letters[at : at + _GRAM] for at in range(len(letters) - _GRAM + 1)),
        frozenset(pairwise(means)),
        frozenset(concept for concept in means if concept[0].isdigit()),
        frozenset(word.fold for word in passage if word.fold in names),
        all(word.fold in _DATE_WORDS or word.fold[0].isdigit() for word in passage),
    )


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each concept and each gram weighs in a pair of articles: squared inverse document frequency, whole numbers."""

    concepts: Mapping[str, int]
    grams: Mapping[str, int]


def weigh(passages: Iterable[Terms]) -> Weights:
    """The weights among all sentences of both articles."""
    held: Counter[str] = Counter()
    spelt: Counter[str] = Counter()
    count = 0
    for passage in passages:
        held.update(passage.concepts)
        spelt.update(passage.grams)
        count += 1
    return Weights(
        {term: round(_UNIT * math.log(1 + count / sentences) ** 2) for term, sentences in held.items()},
        {term: round(_UNIT * math.log(1 + count / sentences) ** 2) for term, sentences in spelt.items()},
    )
