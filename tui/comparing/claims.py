"""Claims: every clause of both articles in exactly one claim, shared, differing or alone.

What one article adds at the edges of a shared clause is a claim of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tui.comparing.cores import Cores, wording
from tui.comparing.disputes import Dispute
from tui.comparing.grouping import alike_clauses, grouped
from tui.comparing.passages import Clauses, Place
from tui.comparing.repeats import Pair
from tui.language.analysis import Analysis
from tui.language.progress import Progress, counted, unheard
from tui.model import Claim, Relation, SideName, Wording


class _Side(NamedTuple):
    """One article while its claims are told."""

    name: SideName
    clauses: Clauses
    strongest: Mapping[int, float]
    """For each linked sentence how strong its best link is."""

    @property
    def analysis(self) -> Analysis:
        return self.clauses.analysis

    def alone(self, *wordings: Wording) -> Claim:
        """A claim that only this article makes."""
        score = 1.0 - max(self.strongest.get(wording.sentence, 0.0) for wording in wordings)
        if self.name == "a":
            return Claim("", "only_a", score, a=wordings)
        return Claim("", "only_b", score, b=wordings)


def claims_of(
    links: Mapping[Pair, float],
    cores: Cores,
    disputes: Mapping[SideName, Sequence[Dispute]],
    progress: Progress = unheard,
) -> tuple[Claim, ...]:
    """The claims of both articles whose sentences are linked so, in the order of A and then of B.

    `links` gives each linked pair of sentences its strength. What is disputed in an article does not repeat what disputes it.
    """
    strongest_a, strongest_b = _strongest(links)
    differences = cores.differences
    a, b = _Side("a", differences.passages.a, strongest_a), _Side("b", differences.passages.b, strongest_b)
    alike = alike_clauses(links, differences, lambda done: progress(0.5 * done))
    found: list[Claim] = []
    taken_a: set[Place] = set()
    taken_b: set[Place] = set()
    groups = grouped(alike, differences, lambda done: progress(0.5 + 0.1 * done))
    for group in counted(groups, progress, 0.6, 0.9):
        taken_a.update(group.a)
        taken_b.update(group.b)
        core = cores.of(group, alike)
        relation: Relation = "differs" if any(item.verdict != "agrees" for item in core.differences) else "shared"
        found.append(Claim("", relation, group.score, core.a, core.b, core.differences))
        found += map(a.alone, core.margins_a)
        found += map(b.alone, core.margins_b)
    for side, taken, done in ((a, taken_a, 0.9), (b, taken_b, 0.93)):
        places = [place for place in _places(side.analysis) if place not in taken]
        apart = {(one, other) for (one, _), (other, _) in disputes[side.name]}
        left = side.clauses.gathered(counted(places, progress, done, done + 0.02), apart)
        for places in counted(left, progress, done + 0.02, done + 0.03):
            found.append(side.alone(*(wording(side.clauses, place) for place in places)))
    found.sort(key=_place)
    return tuple(
        Claim(f"c{number}", claim.relation, round(claim.score, 4), claim.a, claim.b, claim.differences)
        for number, claim in enumerate(counted(found, progress, 0.96, 1.0), 1)
    )


def _strongest(links: Mapping[Pair, float]) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """For each side and linked sentence how strong its best link is."""
    of_a: dict[int, float] = defaultdict(float)
    of_b: dict[int, float] = defaultdict(float)
    for (i, j), strength in links.items():
        of_a[i] = max(of_a[i], strength)
        of_b[j] = max(of_b[j], strength)
    return of_a, of_b


def _places(analysis: Analysis) -> Iterator[Place]:
    return ((i, k) for i, clauses in enumerate(analysis.clauses) for k in range(len(clauses)))


def _place(claim: Claim) -> tuple[bool, int]:
    """Where a claim stands: those that A words in the order of A, then the others in the order of B."""
    return (False, claim.a[0].start) if claim.a else (True, claim.b[0].start)
