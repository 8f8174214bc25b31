"""Which clauses carry a link, and which of them say one thing.

A link says that two sentences share something; here the clauses that carry it are found, and the clauses of both
articles that say one thing are gathered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tui.comparing.alignment import Pair
from tui.comparing.differences import Differences
from tui.comparing.passages import Place

_ALIKE = 0.2
"""The similarity from which two clauses of linked sentences say the same. Of those above it nineteen in twenty do."""
_COVERED = 0.35
"""The part of a clause's concepts from which a linked sentence that holds them says it, in whatever clauses of its own."""


@dataclass(slots=True)
class Group:
    """Clauses of both articles that make one claim."""

    a: list[Place]
    b: list[Place]
    score: float


def alike_clauses(links: Mapping[Pair, float], differences: Differences) -> dict[tuple[Place, Place], float]:
    """The clause pairs that carry the links, with the strength of what they carry; each link has at least one."""
    edges: dict[tuple[Place, Place], float] = {}
    passages = differences.passages
    a, b = passages.a.analysis, passages.b.analysis
    for (i, j), strength in links.items():
        of_a = [(i, k) for k in range(len(a.clauses[i]))]
        of_b = [(j, k) for k in range(len(b.clauses[j]))]
        alike = {(p, q): passages.alike(p, q) for p in of_a for q in of_b}
        best = max(alike, key=lambda pair: (alike[pair], -pair[0][1], -pair[1][1]))
        edges[best] = strength
        edges.update(dict.fromkeys(differences.figures(i, j), strength))
        for p in of_a:
            q = max(of_b, key=lambda q: (alike[p, q], -q[1]))
            if alike[p, q] >= _ALIKE or passages.a.covered(p, passages.b, of_b) >= _COVERED:
                edges[p, q] = strength
        for q in of_b:
            p = max(of_a, key=lambda p: (alike[p, q], -p[1]))
            if alike[p, q] >= _ALIKE or passages.b.covered(q, passages.a, of_a) >= _COVERED:
                edges[p, q] = strength
    return edges


def grouped(edges: Mapping[tuple[Place, Place], float]) -> list[Group]:
    """Gather clauses under claims, surest pairs first; a clause joins a claim that at least half of the other side supports."""
    at_a: dict[Place, Group] = {}
    at_b: dict[Place, Group] = {}
    for (p, q), strength in sorted(edges.items(), key=lambda edge: (-edge[1], edge[0])):
        first, second = at_a.get(p), at_b.get(q)
        if first is None and second is None:
            at_a[p] = at_b[q] = Group([p], [q], strength)
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


def _supported(first: Group, second: Group, edges: Mapping[tuple[Place, Place], float]) -> bool:
    across = [(p, q) for p in first.a for q in second.b] + [(p, q) for p in second.a for q in first.b]
    return 2 * sum(pair in edges for pair in across) >= len(across)
