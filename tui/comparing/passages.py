"""Clauses as what they are compared by, each worked out when it is first asked for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import isqrt
from operator import attrgetter
from typing import TypeAlias

from tui.comparing.repeats import Repeats
from tui.comparing.similarity import Measured, Similarity, lexical, measure
from tui.comparing.terms import Weights, meanings, terms
from tui.language.analysis import Analysis
from tui.language.clauses import Clause
from tui.language.values import Value
from tui.language.words import Word

Place: TypeAlias = tuple[int, int]
"""A clause: its sentence, and which of that sentence's clauses."""

_START = attrgetter("start")
_SAID_AGAIN = 0.6
"""The likeness from which a clause only says again what another of its article said."""

_OF_MANY = 0.3
"""The part of a clause's concepts below which one word of it is one of many."""


@dataclass(frozen=True)
class Clauses:
    """The clauses of one article."""

    analysis: Analysis
    keys: Mapping[int, str]
    """From where a word begins to the key of the name that it belongs to."""
    meant_by: Mapping[int, str]
    """The same, and to the amount that it tells where the other article does so by another word."""
    weights: Weights
    sentences: Sequence[Measured]
    """What each sentence is compared by, attributions and all."""
    repeats: Repeats
    similarity: Similarity = lexical
    _measured: dict[Place, Measured] = field(default_factory=dict, repr=False)

    def clause(self, place: Place) -> Clause:
        """The clause at a place."""
        return self.analysis.clauses[place[0]][place[1]]

    def words(self, place: Place) -> Sequence[Word]:
        """The words of a clause."""
        clause = self.clause(place)
        words = self.analysis.words[place[0]]
        first = bisect_left(words, clause.start, key=_START)
        return words[first : bisect_left(words, clause.end, key=_START)]

    def figures(self, place: Place) -> Sequence[Value]:
        """The figures in a clause."""
        clause = self.clause(place)
        values = self.analysis.values[place[0]]
        return values[bisect_left(values, clause.start, key=_START) : bisect_left(values, clause.end, key=_START)]

    def bearers(self, sentence: int) -> frozenset[str]:
        """The keys of the names in a sentence."""
        words = self.analysis.words[sentence]
        return frozenset(filter(None, map(self.keys.get, map(_START, words))))

    @cached_property
    def ages(self) -> Mapping[float, frozenset[str]]:
        """The ages in years that the article tells, with the keys of the names in whose sentences they stand."""
        found: dict[float, frozenset[str]] = {}
        for sentence, values in enumerate(self.analysis.values):
            for value in values:
                if value.dimension == "age" and value.low == value.high:
                    found[value.low] = found.get(value.low, frozenset()) | self.bearers(sentence)
        return found

    def measured(self, place: Place) -> Measured:
        """What a clause is compared by."""
        if place not in self._measured:
            words = self.words(place)
            if len(words) == len(self.analysis.words[place[0]]):
                self._measured[place] = self.sentences[place[0]]
            else:
                self._measured[place] = measure(terms(words, self.meant_by), self.weights)
        return self._measured[place]

    def spoken(self, sentence: int) -> bool:
        """Whether everything that a sentence claims is somebody's words."""
        return all(clause.speaker for clause in self.analysis.clauses[sentence])

    def meant(self, sentence: int) -> frozenset[str]:
        """The concepts in the clauses of a sentence."""
        count = len(self.analysis.clauses[sentence])
        return frozenset[str]().union(*(self.measured((sentence, k)).terms.concepts for k in range(count)))

    def predicate(self, place: Place) -> frozenset[str]:
        """The concepts of a clause from its first verb on; all of them where no verb is told apart."""
        verb = min(self.clause(place).verbs, default=0)
        return frozenset(meaning for word, meaning in meanings(self.words(place), self.meant_by) if word.start >= verb)

    def worded(self, sentence: int) -> frozenset[tuple[str, ...]]:
        """The clauses of a sentence word for word, folded: "I did nothing" has no concept."""
        places = ((sentence, k) for k in range(len(self.analysis.clauses[sentence])))
        return frozenset(tuple(word.fold for word in self.words(place)) for place in places)

    def gathered(self, places: Iterable[Place], apart: Collection[tuple[Place, Place]] = ()) -> list[list[Place]]:
        """The places, which come in order, those together that say the same in repeated sentences; none of two `apart`."""
        found: dict[Place, list[Place]] = {}
        for place in places:
            known = (
                group
                for sentence, _ in self.repeats.get(place[0], ())
                for k in range(len(self.analysis.clauses[sentence]))
                if (group := found.get((sentence, k))) is not None
                and self._same(group[0], place)
                and not any((other, place) in apart for other in group)
            )
            group = next(known, [])
            group.append(place)
            found[place] = group
        return list({id(group): group for group in found.values()}.values())

    def _same(self, first: Place, second: Place) -> bool:
        return self.similarity(self.measured(first), self.measured(second), self.weights) >= _SAID_AGAIN

    def covered(self, place: Place, held: Collection[str]) -> float:
        """The part, 0 to 1 by weight, of a clause's concepts that are among those that the other article's clauses hold."""
        concepts = self.measured(place).terms.concepts
        whole = self._sum(concepts)
        return self._sum(concepts.intersection(held)) / whole if whole else 0.0

    def _sum(self, concepts: Iterable[str]) -> int:
        return sum(map(isqrt, map(self.weights.concepts.__getitem__, concepts)))


@dataclass(frozen=True)
class Passages:
    """The clauses of both articles, and how alike they are."""

    a: Clauses
    b: Clauses
    _alike: dict[tuple[Place, Place], float] = field(default_factory=dict, repr=False)

    def alike(self, first: Place, second: Place) -> float:
        """How alike a clause of A and one of B are, 0 to 1."""
        pair = first, second
        if pair not in self._alike:
            self._alike[pair] = self.a.similarity(self.a.measured(first), self.b.measured(second), self.a.weights)
        return self._alike[pair]

    def hardly_meet(self, p: Place, q: Place) -> bool:
        """Whether what a clause of A and one of B have in common is no sign that they say one thing: one word of many, or
        what both speak of and tell different things of. A figure is one."""
        shared = self.a.measured(p).terms.concepts & self.b.measured(q).terms.concepts
        if not shared or any(concept[0].isdigit() for concept in shared):
            return False
        if len(shared) == 1 and max(self.a.covered(p, shared), self.b.covered(q, shared)) < _OF_MANY:
            return True
        told_a, told_b = self.a.predicate(p), self.b.predicate(q)
        return bool(told_a and told_b) and shared.isdisjoint(told_a | told_b)

    def only_speakers_meet(self, i: int, j: int) -> bool:
        """Whether sentences `i` of A and `j` of B have at most in common who speaks in one of them."""
        return (
            (self.a.spoken(i) or self.b.spoken(j))
            and self.a.meant(i).isdisjoint(self.b.meant(j))
            and self.a.worded(i).isdisjoint(self.b.worded(j))
        )
