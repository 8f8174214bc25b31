"""Which clauses carry a link, and which of them say one thing.

A link says that two sentences share something; here the clauses that carry it are found, and the clauses of both
articles that say one thing are gathered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from tui.comparing.differences import Differences
from tui.comparing.passages import Passages, Place
from tui.comparing.repeats import Pair
from tui.language.progress import Progress, counted, unheard

_ALIKE = 0.2
"""The similarity from which two clauses of linked sentences say the same. Of those above it nineteen in twenty do."""
_OPPOSED = 0.1
"""The similarity from which clauses that were matched with one another speak of one thing where they contradict each other."""
_COVERED = 0.3
"""The part of a clause's concepts from which a linked sentence that holds them says it, in whatever clauses of its own."""

_RATHER = 0.5
"""The part of its best likeness from which a clause is left where the matching put it."""
_JOINS = 0.12
"""The likeness from which a clause joins a claim that its counterpart has been told in already."""
_COHERENT = 0.08
"""The likeness, on average over all their clauses, from which two claims are one."""
_MATCHED_EXACTLY = 16
"""Up to so many clause pairs every matching of two sentences' clauses is tried."""


@dataclass(slots=True)
class Group:
    """Clauses of both articles that make one claim."""

    a: list[Place]
    b: list[Place]
    score: float

    def take(self, other: Group) -> None:
        """Take in another claim."""
        self.a += other.a
        self.b += other.b
        self.score = max(self.score, other.score)


def alike_clauses(
    links: Mapping[Pair, float], differences: Differences, progress: Progress = unheard
) -> dict[tuple[Place, Place], float]:
    """The clause pairs that carry the links, with the strength of what they carry; each link has at least one."""
    edges: dict[tuple[Place, Place], float] = {}
    passages = differences.passages
    a, b = passages.a.analysis, passages.b.analysis
    for (i, j), strength in counted(links.items(), progress):
        of_a = [(i, k) for k in range(len(a.clauses[i]))]
        of_b = [(j, k) for k in range(len(b.clauses[j]))]
        alike = {(p, q): passages.alike(p, q) for p in of_a for q in of_b}
        meant_a, meant_b = passages.a.meant(i), passages.b.meant(j)
        said_a = {p for p in of_a if passages.a.covered(p, meant_b) >= _COVERED}
        said_b = {q for q in of_b if passages.b.covered(q, meant_a) >= _COVERED}
        edges.update(dict.fromkeys(differences.figures(i, j), strength))
        matched = _matched(of_a, of_b, alike)
        edges[max(matched, key=alike.__getitem__)] = strength
        for p, q in matched:
            if (p, q) in edges:
                continue
            of_p, of_q = max(alike[p, other] for other in of_b), max(alike[other, q] for other in of_a)
            said = (p in said_a and alike[p, q] >= _RATHER * of_p) or (q in said_b and alike[p, q] >= _RATHER * of_q)
            same = (said or alike[p, q] >= _ALIKE) and not passages.hardly_meet(p, q)
            if same or (alike[p, q] >= _OPPOSED and differences.opposed(p, q)):
                edges[p, q] = strength
        for p in set(of_a).difference(p for p, q in matched if (p, q) in edges):
            q = max(of_b, key=lambda q: (alike[p, q], -q[1]))
            if (alike[p, q] >= _ALIKE or p in said_a) and not passages.hardly_meet(p, q):
                edges[p, q] = strength
        for q in set(of_b).difference(q for p, q in matched if (p, q) in edges):
            p = max(of_a, key=lambda p: (alike[p, q], -p[1]))
            if (alike[p, q] >= _ALIKE or q in said_b) and not passages.hardly_meet(p, q):
                edges[p, q] = strength
    return edges


def _matched(
    of_a: Sequence[Place], of_b: Sequence[Place], alike: Mapping[tuple[Place, Place], float]
) -> list[tuple[Place, Place]]:
    """Clauses of two sentences matched one to one so that they are most alike in sum; the best first where they are many."""
    if len(of_a) * len(of_b) <= _MATCHED_EXACTLY:
        return list(_best_matching(tuple(of_a), tuple(of_b), alike)[1])
    found: list[tuple[Place, Place]] = []
    for p, q in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        if all(p != other_p and q != other_q for other_p, other_q in found):
            found.append((p, q))
    return found


def _best_matching(
    of_a: tuple[Place, ...], of_b: tuple[Place, ...], alike: Mapping[tuple[Place, Place], float]
) -> tuple[float, tuple[tuple[Place, Place], ...]]:
    if not of_a or not of_b:
        return 0.0, ()
    p, rest = of_a[0], of_a[1:]
    choices = []
    for at, q in enumerate(of_b):
        total, pairs = _best_matching(rest, of_b[:at] + of_b[at + 1 :], alike)
        choices.append((total + alike[p, q], ((p, q), *pairs)))
    if len(rest) >= len(of_b):
        choices.append(_best_matching(rest, of_b, alike))
    return max(choices, key=lambda choice: choice[0])


def grouped(edges: Mapping[tuple[Place, Place], float], differences: Differences, progress: Progress = unheard) -> list[Group]:
    """Gather clauses under claims; two claims become one only where they are alike all across.

    Clauses that differ on a figure of one thing come first, so that the difference is told; then those most alike.
    """
    passages = differences.passages

    def rank(pair: tuple[Place, Place]) -> tuple[bool, float, tuple[Place, Place]]:
        p, q = pair
        return pair not in differences.figures(p[0], q[0]), -passages.alike(p, q), pair

    at_a: dict[Place, Group] = {}
    at_b: dict[Place, Group] = {}
    weak = []
    for p, q in counted(sorted(edges, key=rank), progress):
        first, second = at_a.get(p), at_b.get(q)
        if first is None and second is None:
            at_a[p] = at_b[q] = Group([p], [q], edges[p, q])
        elif first is not None and second is not None:
            if first is not second and _cohere(first, second, passages):
                first.take(second)
                at_a.update(dict.fromkeys(second.a, first))
                at_b.update(dict.fromkeys(second.b, first))
        elif passages.alike(p, q) >= _JOINS or (p, q) in differences.figures(p[0], q[0]):
            _join(p, q, edges[p, q], at_a, at_b)
        else:
            weak.append((p, q))
    told_a, told_b = {p[0] for p in at_a}, {q[0] for q in at_b}
    for p, q in weak:
        # What is linked is told as shared, with its best clause if with no other.
        if p[0] not in told_a or q[0] not in told_b:
            _join(p, q, edges[p, q], at_a, at_b)
            told_a.add(p[0])
            told_b.add(q[0])
    return list({id(group): group for group in at_a.values()}.values())


def _join(p: Place, q: Place, strength: float, at_a: dict[Place, Group], at_b: dict[Place, Group]) -> None:
    """Put the one of two clauses that is in no claim into the claim of the other."""
    if p in at_a:
        group = at_b[q] = at_a[p]
        group.b.append(q)
    else:
        group = at_a[p] = at_b[q]
        group.a.append(p)
    group.score = max(group.score, strength)


def _cohere(first: Group, second: Group, passages: Passages) -> bool:
    """Whether the clauses of two claims are so alike all across that they are one claim."""
    across = [(p, q) for p in first.a for q in second.b] + [(p, q) for p in second.a for q in first.b]
    return fsum(passages.alike(p, q) for p, q in across) >= _COHERENT * len(across)
