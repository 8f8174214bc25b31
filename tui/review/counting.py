"""How often people overruled the engine, by kind: the measure of its precision in use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tui.model import Relation
from tui.review.decisions import Accept, Cut, Decision, Join, Judge, Record, Reject, SameName

_RELATIONS: Mapping[Relation, str] = MappingProxyType(
    {
        "shared": "shared claims",
        "differs": "differing claims",
        "only_a": "claims of one article",
        "only_b": "claims of one article",
    }
)
_ROWS = ("shared claims", "differing claims", "claims of one article", "extent of a claim", "verdicts", "names")


@dataclass(frozen=True, slots=True)
class Judged:
    """How people judged what the engine said of one kind."""

    kind: str
    upheld: int
    overruled: int

    @property
    def rate(self) -> float | None:
        """The part that was overruled, 0 to 1; None where nothing was judged."""
        total = self.upheld + self.overruled
        return self.overruled / total if total else None


def count(records: Iterable[Record]) -> tuple[Judged, ...]:
    """How often the engine was upheld and overruled, for every kind of thing it says; what was undone counts nothing."""
    found = Counter(
        judgement for record in records if not record.undone and (judgement := _judgement(record.decision)) is not None
    )
    return tuple(Judged(kind, found[kind, False], found[kind, True]) for kind in _ROWS)


def table(judged: Iterable[Judged]) -> str:
    """The counts as lines for people, a row a kind."""
    rows = [*judged]
    total = Judged("all", sum(row.upheld for row in rows), sum(row.overruled for row in rows))
    lines = [f"{'':22} {'upheld':>7} {'overruled':>10} {'':>6}"]
    for row in (*rows, total):
        share = "—" if row.rate is None else f"{row.rate:.0%}"
        lines.append(f"{row.kind:22} {row.upheld:>7} {row.overruled:>10} {share:>6}")
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _judgement(decision: Decision) -> tuple[str, bool] | None:
    """What was judged, and whether the engine was overruled."""
    match decision:
        case Accept(relation=relation):
            return _RELATIONS[relation], False
        case Reject(relation=relation):
            return _RELATIONS[relation], True
        case Join(first, second):
            linked = not {part.side for part in first} & {part.side for part in second}
            return ("claims of one article" if linked else "extent of a claim"), True
        case Cut():
            return "extent of a claim", True
        case Judge(was=was, verdict=verdict):
            return "verdicts", was != verdict
        case SameName(same=same, was=was):
            return "names", same != was
    return None
