"""Keeping decisions: laid over every comparison, saved at once, tried again where that failed, and counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui.app.job import Compared
from tui.app.keys import sign_of
from tui.app.relations import share_also_said
from tui.app.screens.going import Going
from tui.app.whereabouts import whereabouts
from tui.model import SIDES, Claim
from tui.once import once
from tui.visible import visible_line

if TYPE_CHECKING:
    from tui.review.decisions import Decision
    from tui.review.session import Session
    from tui.review.store import Saved, Store

_RETRY = 5.0  # seconds until decisions that could not be saved are tried again


class Keeping(Going):
    """The part of the screen that keeps what is decided."""

    store: Callable[[], Store] | None = None
    """Where decisions are kept; None where they go with the screen."""
    session: Session | None = None
    """None before the first comparison."""
    counting = False
    """Whether the reader wants to know how many claims are left: from the first decision or step through them on."""
    _compared: Compared | None = None
    _orphans = 0
    _told_where = False

    @dataclass
    class _Written(Message):
        saved: Saved

    def reviewed(self, compared: Compared) -> Compared:
        """What the engine says, as the reader decided it."""
        from tui.review.session import Session
        from tui.review.store import person

        if self.session is None:
            self.session = Session(self.store() if self.store else None, person())
            self.set_interval(_RETRY, self._try_again)
            self._tell_problem("")
        self._compared = compared
        found = self.session.over(compared.comparison)
        if len(found.orphaned) > self._orphans:
            self._tell_orphans(len(found.orphaned))
        self._orphans = len(found.orphaned)
        self.count_left()
        if found.comparison is compared.comparison:
            return compared
        also = {side: share_also_said(found.comparison, side) for side in SIDES}
        return replace(compared, comparison=found.comparison, also=also)

    def decide(self, decision: Decision) -> None:
        """Decide something, and show what comes of it."""
        if self.session is not None:
            self.session.decide(decision)
            self.show_decided()

    def show_decided(self) -> None:
        """Show the comparison as it is decided now, the reader where he was, and save."""
        if self._compared is not None:
            self.post_message(self._compared)
            self._save()

    def count_left(self) -> None:
        """Tell how many claims are left to decide on."""
        if session := self.session:
            counting = self.counting or bool(session.history.records)
            left = left_in(session.reviewed.comparison.claims) if counting else None
            self.bar.summary = self.bar.summary._replace(left=left, unsaved=session.unsaved)

    def _save(self) -> None:
        if self.session is not None and self.session.store is not None:
            self._write(self.session.store, self.session)

    @work(thread=True, group="save")
    def _write(self, store: Store, session: Session) -> None:
        # In any order: every save is merged with what is there.
        self.post_message(self._Written(store.save(session.history.records)))

    @on(_Written)
    def _take_saved(self, message: _Written) -> None:
        session = self.session
        if session is None:
            return
        before = session.problem
        if session.saved(message.saved) and self._compared is not None:
            self.post_message(self._compared)
        self._tell_problem(before, message.saved)
        self._tell_where(message.saved)
        self.count_left()

    def _try_again(self) -> None:
        if self.session is not None and self.session.unsaved:
            self._save()

    def _tell_problem(self, before: str, saved: Saved | None = None) -> None:
        problem = self.session.problem if self.session else ""
        if problem and problem != before:
            kept = f"They are in {saved.path}." if saved and saved.path else "They are kept here and tried again."
            self.notify(f"{problem}. {kept}", title="Decisions", severity="warning", markup=False, timeout=10)

    def _tell_where(self, saved: Saved) -> None:
        if saved.path and not saved.problem and not self._told_where:
            self._told_where = True
            self.notify(visible_line(f"Your decisions are saved in {whereabouts(saved.path)}"), markup=False, timeout=8)

    def _tell_orphans(self, count: int) -> None:
        decisions = "decision no longer applies" if count == 1 else "decisions no longer apply"
        key = sign_of("review.orphans", self.app._keymap)
        self.notify(f"{count} {decisions} to these articles; none is lost, and {key} lists them.", timeout=6)


@once(keep=2)
def left_in(claims: Sequence[Claim]) -> int:
    """How many claims are yet to be decided on."""
    from tui.review.apply import is_left

    return sum(map(is_left, claims))
