"""What the claims worded in a sentence make of it: one rule for the engine and for what a reader decides afterwards."""

from __future__ import annotations

from collections.abc import Iterable

from tui.model import Claim, Relation, SideName, Status


def statuses(claims: Iterable[Claim], side: SideName, count: int) -> tuple[Status, ...]:
    """The status of each of the `count` sentences of a side, by the claims that are worded in it."""
    relations: list[set[Relation]] = [set() for _ in range(count)]
    for claim in claims:
        for wording in claim.a if side == "a" else claim.b:
            relations[wording.sentence].add(claim.relation)
    return tuple(map(_status, relations))


def _status(relations: set[Relation]) -> Status:
    if "differs" in relations:
        return "differs"
    if "shared" not in relations:
        return "unique"
    return "shared" if relations == {"shared"} else "partly"
