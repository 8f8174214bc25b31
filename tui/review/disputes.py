"""Decisions of different people that cannot both be right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from tui.language.folding import fold
from tui.review.decisions import Accept, Join, Judge, Record, Reject, SameName
from tui.review.draft import Place


def disputed(decided: Sequence[tuple[Record, Sequence[Place]]]) -> frozenset[str]:
    """The ids of the records that somebody else's contradicts, given in the order of time with where their words stand.

    Who thought better of it agrees with himself: of two contradicting decisions of one person the later one holds.
    """
    if len({record.by for record, _ in decided}) < 2:
        return frozenset()
    pairs = [(first[0], second[0]) for first, second in combinations(decided, 2) if first[0].by and _contradict(first, second)]
    withdrawn = {first.id for first, second in pairs if first.by == second.by}
    standing = [pair for pair in pairs if pair[0].by != pair[1].by and not {pair[0].id, pair[1].id} & withdrawn]
    return frozenset(record.id for pair in standing for record in pair)


def _contradict(one: tuple[Record, Sequence[Place]], other: tuple[Record, Sequence[Place]]) -> bool:
    match one[0].decision, other[0].decision:
        case SameName(), SameName():
            return _names(one[0].decision) == _names(other[0].decision) and one[0].decision.same != other[0].decision.same
        case Judge(), Judge():
            first, second = one[0].decision, other[0].decision
            same = (first.difference, first.a, first.b) == (second.difference, second.a, second.b)
            return same and first.verdict != second.verdict and _meet(one[1], other[1], "a") and _meet(one[1], other[1], "b")
    return _oppose(one, other) or _oppose(other, one)


def _oppose(one: tuple[Record, Sequence[Place]], other: tuple[Record, Sequence[Place]]) -> bool:
    """Whether the first puts words together that the second keeps apart."""
    joins, parts = one[0].decision, other[0].decision
    if not (isinstance(joins, Join) or (isinstance(joins, Accept) and joins.relation in ("shared", "differs"))):
        return False
    if isinstance(parts, Reject):
        return _meet(one[1], other[1], "a") and _meet(one[1], other[1], "b")
    if isinstance(parts, Accept) and parts.relation in ("only_a", "only_b"):
        side = "a" if parts.relation == "only_a" else "b"
        return _meet(one[1], other[1], side) and any(place.side != side for place in one[1])
    return False


def _meet(one: Sequence[Place], other: Sequence[Place], side: str) -> bool:
    """Whether two sets of places share words of a side."""
    return any(
        first.side == second.side == side and first.span[0] < second.span[1] and second.span[0] < first.span[1]
        for first in one
        for second in other
    )


def _names(decision: SameName) -> frozenset[str]:
    return frozenset((fold(decision.first), fold(decision.second)))
