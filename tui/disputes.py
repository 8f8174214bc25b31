"""Disputes laid over claims, seen from both of their ends: one rule for the engine and for what people decide afterwards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from tui.model import SIDES, Claim, Comparison, Dispute, SideName, Wording

Disputing: TypeAlias = tuple[SideName, Wording, Wording]
"""Two wordings of one article that dispute each other."""


def with_disputes(claims: Sequence[Claim], found: Iterable[Disputing]) -> tuple[Claim, ...]:
    """The claims with these disputes and no others: what holds words of the one wording is disputed by the other."""
    against: dict[tuple[SideName, int], list[tuple[Wording, Wording]]] = defaultdict(list)
    for side, one, other in found:
        against[side, one.sentence].append((one, other))
        against[side, other.sentence].append((other, one))
    if not against and not any(claim.disputed for claim in claims):
        return tuple(claims)
    return tuple(
        claim if claim.disputed == (disputed := _disputed(claim, against)) else replace(claim, disputed=disputed)
        for claim in claims
    )


def disputes_in(comparison: Comparison) -> Iterator[Disputing]:
    """The disputes that the claims of a comparison tell of, each from both ends."""
    for claim in comparison.claims:
        for dispute in claim.disputed:
            for other in comparison.claims_of[dispute.side].get(dispute.wording.sentence, ()):
                if _holds(other, dispute.side, dispute.wording):
                    for back in other.disputed:
                        if back.side == dispute.side and _holds(claim, back.side, back.wording):
                            yield dispute.side, back.wording, dispute.wording


def _disputed(claim: Claim, against: Mapping[tuple[SideName, int], Sequence[tuple[Wording, Wording]]]) -> tuple[Dispute, ...]:
    found = {
        Dispute(side, other)
        for side in SIDES
        for sentence in {wording.sentence for wording in wordings_of(claim, side)}
        for one, other in against.get((side, sentence), ())
        if _holds(claim, side, one)
    }
    return tuple(sorted(found, key=lambda dispute: (dispute.side, dispute.wording.start, dispute.wording.end)))


def _holds(claim: Claim, side: SideName, wording: Wording) -> bool:
    """Whether a claim holds words of a wording of that side."""
    return any(own.start < wording.end and wording.start < own.end for own in wordings_of(claim, side))


def wordings_of(claim: Claim, side: SideName) -> tuple[Wording, ...]:
    """How one article puts a claim."""
    return claim.a if side == "a" else claim.b
