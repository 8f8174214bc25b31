"""Claims: the clauses that two articles share, gathered under one claim each, and the clauses that stand alone.

A link says that two sentences share something; here the clauses that carry it are found. Clauses of both articles
that say one thing become one claim with several wordings. Every clause is in exactly one claim.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from tui.comparing.alignment import Pair
from tui.comparing.similarity import Measured, Similarity, lexical, measure
from tui.comparing.terms import Weights, terms
from tui.language.analysis import Analysis
from tui.language.clauses import Clause
from tui.language.words import Word
from tui.model import Claim, Difference, Relation, Wording

Place: TypeAlias = tuple[int, int]
"""A clause: its sentence, and which of that sentence's clauses."""
Differences: TypeAlias = Callable[[Place, Place], tuple[Difference, ...]]

_LIKE = 0.3
"""The similarity from which two clauses of linked sentences say the same, when they are not the best of the link."""
_LIKE_BEST = 0.5
"""The part of the link's best similarity that they must reach as well."""


@dataclass(frozen=True)
class Clauses:
    """The clauses of one article as what they are compared by, each worked out when it is first asked for."""

    analysis: Analysis
    keys: Mapping[int, str]
    """From where a word begins to the key of the name that it belongs to."""
    weights: Weights
    _measured: dict[Place, Measured] = field(default_factory=dict, repr=False)

    def words(self, place: Place) -> Sequence[Word]:
        """The words of a clause."""
        clause = self.analysis.clauses[place[0]][place[1]]
        words = self.analysis.words[place[0]]
        first = bisect_left(words, clause.start, key=_start)
        return words[first : bisect_left(words, clause.end, key=_start)]

    def measured(self, place: Place) -> Measured:
        """What a clause is compared by."""
        if place not in self._measured:
            found = terms(self.words(place), self.keys, language=self.analysis.language)
            self._measured[place] = measure(found, self.weights)
        return self._measured[place]


@dataclass(frozen=True)
class Passages:
    """The clauses of both articles, and how alike they are."""

    a: Clauses
    b: Clauses
    similarity: Similarity = lexical
    _alike: dict[tuple[Place, Place], float] = field(default_factory=dict, repr=False)

    def alike(self, first: Place, second: Place) -> float:
        """How alike a clause of A and one of B are, 0 to 1."""
        pair = first, second
        if pair not in self._alike:
            self._alike[pair] = self.similarity(self.a.measured(first), self.b.measured(second), self.a.weights)
        return self._alike[pair]


def _start(word: Word) -> int:
    return word.start


@dataclass(slots=True)
class _Group:
    """Clauses of both articles that make one claim."""

    a: list[Place]
    b: list[Place]
    score: float


def claims_of(
    a: Analysis, b: Analysis, links: Mapping[Pair, float], passages: Passages, differences: Differences
) -> tuple[Claim, ...]:
    """Every clause of both articles in exactly one claim, in the order of A and then of B."""
    edges = _edges(a, b, links, passages)
    groups = _grouped(edges)
    found: list[tuple[tuple[int, Place], Relation, float, _Group, tuple[Difference, ...]]] = []
    taken: dict[str, set[Place]] = {"a": set(), "b": set()}
    for group in groups:
        taken["a"].update(group.a)
        taken["b"].update(group.b)
        told = _told(
            difference for p in sorted(group.a) for q in sorted(group.b) if (p, q) in edges for difference in differences(p, q)
        )
        relation: Relation = "differs" if any(item.verdict != "agrees" for item in told) else "shared"
        found.append(((0, min(group.a)), relation, group.score, group, told))
    doubts = _doubts(links)
    for name, analysis, relation in (("a", a, "only_a"), ("b", b, "only_b")):
        for place in _places(analysis):
            if place not in taken[name]:
                alone = _Group([place], [], 0.0) if name == "a" else _Group([], [place], 0.0)
                sure = 1.0 - doubts.get((name, place[0]), 0.0)
                found.append(((0 if name == "a" else 1, place), relation, sure, alone, ()))
    found.sort(key=lambda item: item[0])
    return tuple(
        Claim(
            f"c{number}",
            relation,
            round(score, 4),
            tuple(_wording(a, place) for place in sorted(group.a)),
            tuple(_wording(b, place) for place in sorted(group.b)),
            told,
        )
        for number, (_, relation, score, group, told) in enumerate(found, 1)
    )


def _doubts(links: Mapping[Pair, float]) -> dict[tuple[str, int], float]:
    """For each linked sentence how strong its best link is."""
    doubts: dict[tuple[str, int], float] = defaultdict(float)
    for (i, j), strength in links.items():
        doubts["a", i] = max(doubts["a", i], strength)
        doubts["b", j] = max(doubts["b", j], strength)
    return doubts


def _places(analysis: Analysis) -> Iterable[Place]:
    return ((i, k) for i, clauses in enumerate(analysis.clauses) for k in range(len(clauses)))


def _edges(a: Analysis, b: Analysis, links: Mapping[Pair, float], passages: Passages) -> dict[tuple[Place, Place], float]:
    """The clause pairs that carry the links, with the strength of what they carry; each link has at least one."""
    edges: dict[tuple[Place, Place], float] = {}
    for (i, j), strength in links.items():
        alike = {
            ((i, p), (j, q)): passages.alike((i, p), (j, q)) for p in range(len(a.clauses[i])) for q in range(len(b.clauses[j]))
        }
        best = max(alike, key=lambda pair: (alike[pair], -pair[0][1], -pair[1][1]))
        for pair, score in alike.items():
            if pair == best or (score >= _LIKE and score >= _LIKE_BEST * alike[best]):
                edges[pair] = strength
    return edges


def _grouped(edges: Mapping[tuple[Place, Place], float]) -> list[_Group]:
    """Gather clauses under claims, surest pairs first; a clause joins a claim that at least half of the other side supports."""
    at_a: dict[Place, _Group] = {}
    at_b: dict[Place, _Group] = {}
    for (p, q), strength in sorted(edges.items(), key=lambda edge: (-edge[1], edge[0])):
        first, second = at_a.get(p), at_b.get(q)
        if first is None and second is None:
            at_a[p] = at_b[q] = _Group([p], [q], strength)
        elif first is None and second is not None:
            second.a.append(p)
            at_a[p] = second
        elif second is None and first is not None:
            first.b.append(q)
            at_b[q] = first
        elif first is not None and second is not None and first is not second and _supported(first, second, edges):
            first.a += second.a
            first.b += second.b
            first.score = max(first.score, second.score)
            for place in second.a:
                at_a[place] = first
            for place in second.b:
                at_b[place] = first
    return list({id(group): group for group in at_a.values()}.values())


def _supported(first: _Group, second: _Group, edges: Mapping[tuple[Place, Place], float]) -> bool:
    across = [(p, q) for p in first.a for q in second.b] + [(p, q) for p in second.a for q in first.b]
    return 2 * sum(pair in edges for pair in across) >= len(across)


def _told(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Each difference once, however many pairs of wordings show it."""
    return tuple(dict.fromkeys(differences))


def _wording(analysis: Analysis, place: Place) -> Wording:
    clause: Clause = analysis.clauses[place[0]][place[1]]
    text = analysis.article.text[clause.start : clause.end]
    return Wording(place[0], clause.start, clause.end, text, clause.speaker, clause.form)
