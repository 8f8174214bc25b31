"""How alike two passages are, 0 to 1."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from tui.comparing.terms import Terms, Weights

# Shares of the score. The concepts' cosine carries it; grams forgive spelling; cover lets a headline meet a long sentence.
# Set by hand on a plateau: moving any share by half changes no figure by more than a point.
_CONCEPTS, _GRAMS, _COVER = 0.59, 0.27, 0.14


class Similarity(Protocol):
    """Anything that says how alike two passages are, given what the terms of the two articles weigh."""

    def __call__(self, a: Measured, b: Measured, weights: Weights) -> float:
        """0 (nothing in common) to 1 (the same)."""
        ...


@dataclass(frozen=True, slots=True)
class Measured:
    """Terms with the length of their vectors, so that each is computed once."""

    terms: Terms
    concepts: int
    """Summed weight of its concepts."""
    grams: int


def measure(terms: Terms, weights: Weights) -> Measured:
    """`terms` with their summed weights; a term without a weight counts nothing."""
    return Measured(terms, _sum(weights.concepts, terms.concepts), _sum(weights.grams, terms.grams))


def lexical(a: Measured, b: Measured, weights: Weights) -> float:
    """Cosine of concepts, cosine of four-letter runs and cover of the shorter passage, mixed."""
    shared = _sum(weights.concepts, a.terms.concepts & b.terms.concepts)
    spelt = _sum(weights.grams, a.terms.grams & b.terms.grams)
    if not shared and not spelt:
        return 0.0
    cosine = shared / math.sqrt(a.concepts * b.concepts) if shared else 0.0
    cover = shared / min(a.concepts, b.concepts) if shared else 0.0
    return _CONCEPTS * cosine + _GRAMS * spelt / math.sqrt(a.grams * b.grams) + _COVER * cover


def _sum(weights: Mapping[str, int], terms: Collection[str]) -> int:
    return sum(map(weights.__getitem__, terms))
