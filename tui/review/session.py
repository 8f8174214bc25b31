"""A sitting over one pair of articles: what was decided so far, over what the engine says now."""

from __future__ import annotations

from tui.model import Claim, Comparison
from tui.review.apply import Reviewed, apply
from tui.review.decisions import Accept, Decision, Record, Reject, kind_of, sentence_passage, worded
from tui.review.history import History
from tui.review.store import Saved, Store
from tui.review.written import ReviewError


class Session:
    """Decisions that are made, undone and redone, and the comparison that comes of them."""

    def __init__(self, store: Store | None = None, by: str = "") -> None:
        """Go on with what `store` has; without one, decisions go with the sitting."""
        self.store = store
        self.history = History(by)
        self.problem = ""
        """Why decisions are not where they belong, one line for people; "" where they are."""
        self.unsaved = False
        """Whether decisions are nowhere but here."""
        self._engine: Comparison | None = None
        self._applied: tuple[Comparison, tuple[Record, ...], Reviewed] | None = None
        if store is not None:
            try:
                self.history = self.history.with_records(store.load())
            except ReviewError as error:
                self.problem = str(error)

    def over(self, engine: Comparison) -> Reviewed:
        """The decisions over another comparison of the same articles."""
        self._engine = engine
        return self.reviewed

    @property
    def reviewed(self) -> Reviewed:
        """The comparison as it is decided now; there must have been one."""
        if self._engine is None:
            raise LookupError("nothing was compared yet")
        records = self.history.records
        if self._applied is None or self._applied[0] is not self._engine or self._applied[1] != records:
            self._applied = self._engine, records, apply(self._engine, records)
        return self._applied[2]

    def decide(self, decision: Decision) -> None:
        """Decide something."""
        self.history = self.history.decide(decision)
        self.unsaved = self.store is not None

    def undo(self) -> str | None:
        """Take the last decision back, and say what it was; None where there is none."""
        return self._turned(self.history.undo())

    def redo(self) -> str | None:
        """Decide again what was taken back last, and say what it was; None where there is nothing."""
        return self._turned(self.history.redo())

    def saved(self, result: Saved) -> bool:
        """Take in what became of saving; whether somebody else decided something meanwhile."""
        before = self.history.records
        self.history = self.history.with_records(result.records)
        self.problem = result.problem
        found = {record.id: record.changed for record in result.records}
        self.unsaved = result.path is None or any(found.get(record.id) != record.changed for record in self.history.records)
        return self.history.records != before

    def _turned(self, history: History | None) -> str | None:
        if history is None:
            return None
        before = {record.id: record for record in self.history.records}
        turned = next(record for record in history.records if before[record.id] != record)
        self.history = history
        self.unsaved = self.store is not None
        return kind_of(turned.decision)


def accepting(comparison: Comparison, claim: Claim) -> Accept:
    """The decision that a claim is as the engine has it."""
    return Accept(worded(comparison, claim), claim.relation)


def rejecting(comparison: Comparison, claim: Claim) -> Reject:
    """The decision that the two sides of a claim do not say the same."""
    return Reject(worded(comparison, claim), claim.relation)


def rejecting_link(comparison: Comparison, a: int, b: int) -> Reject | None:
    """The decision that sentences `a` and `b` have nothing in common; None where they have nothing in common already."""
    claims = [
        (claim, [item for item in claim.a if item.sentence == a], [item for item in claim.b if item.sentence == b])
        for claim in comparison.claims_of["a"].get(a, ())
    ]
    tied = [(claim, ours, theirs) for claim, ours, theirs in claims if ours and theirs]
    if tied:
        parts = [Claim("", claim.relation, 0.0, tuple(ours), tuple(theirs)) for claim, ours, theirs in tied]
        passages = [passage for part in parts for passage in worded(comparison, part)]
        return Reject(tuple(dict.fromkeys(passages)), tied[0][0].relation)
    if any((link.a, link.b) == (a, b) for link in comparison.links):
        return Reject((sentence_passage(comparison, "a", a), sentence_passage(comparison, "b", b)), "shared")
    return None
