"""How alike two passages are, 0 to 1."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import NamedTuple, Protocol

from tui.comparing.terms import Terms, Weights

# Shares of the score. The cosine of the concepts carries it; runs of four letters forgive spelling and inflection; phrases
# tell "made progress in talks" from the same words scattered; cover lets a headline meet a long sentence.
# Set by hand on a plateau (2026-11-22, the development half of six annotated sets): a third more or less of any share
# moves no figure by more than a point and a half, but for the single pair of articles about Istanbul.
_CONCEPTS, _GRAMS, _PHRASES, _COVER = 0.51, 0.33, 0.1, 0.06


class Measured(NamedTuple):
    """Terms with the summed weight of its concepts and of its grams, so that each is summed once."""

    terms: Terms
    """Of the grams only those that another sentence has, too."""
    concepts: int
    grams: int


class Similarity(Protocol):
    """Anything that says how alike two passages are, given what the terms of the two articles weigh."""

    def __call__(self, a: Measured, b: Measured, weights: Weights) -> float:
        """0 (nothing in common) to 1 (the same)."""
        ...


def measure(terms: Terms, weights: Weights) -> Measured:
    """`terms` with its sums; every concept must have a weight."""
    # A set made of a set takes half the room of one that has grown.
    grams = frozenset(weights.grams.keys() & terms.grams)
    held = Terms(terms.concepts, grams, terms.phrases, terms.numbers, terms.names, terms.dateline)
    lone = len(terms.grams) - len(grams)
    return Measured(held, _sum(weights.concepts, terms.concepts), _sum(weights.grams, grams) + lone * weights.lone)


def lexical(a: Measured, b: Measured, weights: Weights) -> float:
    """Cosine of concepts, of four-letter runs and of phrases, and cover of the shorter passage, mixed."""
    one, other = a.terms, b.terms
    spelt = sum(map(weights.grams.__getitem__, one.grams & other.grams))
    if not spelt:
        return 0.0
    score = _GRAMS * spelt / math.sqrt(a.grams * b.grams)
    if in_common := one.concepts & other.concepts:
        shared = sum(map(weights.concepts.__getitem__, in_common))
        score += _CONCEPTS * shared / math.sqrt(a.concepts * b.concepts) + _COVER * shared / min(a.concepts, b.concepts)
        if phrases := len(one.phrases & other.phrases):
            score += _PHRASES * phrases / math.sqrt(len(one.phrases) * len(other.phrases))
    return score


def _sum(weights: Mapping[str, int], terms: Collection[str]) -> int:
    return sum(map(weights.__getitem__, terms))
