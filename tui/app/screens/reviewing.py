"""Reviewing: the reader's decisions on the current claim, undone and redone, and the way through what is undecided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual import work

from tui.app.keys import sign_of
from tui.app.relations import claim_of
from tui.app.screens.keeping import Keeping
from tui.model import Claim, Comparison

if TYPE_CHECKING:
    from tui.app.job import Job
    from tui.review.decisions import Passages


class _Marked(NamedTuple):
    """A claim that waits for another one."""

    passages: Passages
    places: str


class Reviewing(Keeping):
    """The part of the screen that decides."""

    job: Job
    _marked: _Marked | None = None
    _stepped_to = 0
    """How many undecided claims are less certain than the one that was gone to last."""
    _stepped_claim: str | None = None

    @property
    def current_claim(self) -> Claim | None:
        """The claim that decisions are about: the one that the evidence is about."""
        if self.comparison is None or self.claimless:
            return None
        return self.claim or claim_of(self.comparison, self.side, self.at[self.side])

    def _claim_here(self) -> Claim | None:
        """The current claim; that there is none is said."""
        claim = self.current_claim
        if claim is None and self.comparison is not None:
            self.notify("There is no claim here to decide on.", timeout=3)
        return claim

    # Decisions, each on a key

    def action_accept(self) -> None:
        """Confirm the claim as it is."""
        from tui.review.session import accepting

        if (comparison := self.comparison) and (claim := self._claim_here()):
            self.decide(accepting(comparison, claim))

    def action_reject(self) -> None:
        """Reject the link of the sentence with its counterpart, or in the claims, the claim."""
        from tui.review.session import rejecting, rejecting_link

        comparison, claim = self.comparison, self._claim_here()
        if comparison is None or claim is None:
            return
        in_claims = self.claims is not None and self.claims.has_focus_within
        if not in_claims and self.claim is None and self.partners:
            here, there = self.at[self.side], self.partners[0]
            a, b = (here, there) if self.side == "a" else (there, here)
            if link := rejecting_link(comparison, a, b):
                self.decide(link)
                return
        if claim.a and claim.b:
            self.decide(rejecting(comparison, claim))
        else:
            mark = sign_of("review.mark", self.app._keymap)
            self.notify(f"There is no link here to reject; {mark} here and {mark} in the other article link by hand.")

    def action_mark(self) -> None:
        """Mark the claim, or make one claim of it and the marked one."""
        from tui.app.claim_rows import places
        from tui.review.decisions import Join, worded

        if self.comparison is None or (claim := self._claim_here()) is None:
            return
        passages, marked = worded(self.comparison, claim), self._marked
        if marked is None:
            self._mark(_Marked(passages, places(claim)))
        else:
            self._mark(None)
            if marked.passages != passages:
                self.decide(Join(marked.passages, passages))

    @work
    async def action_cut(self) -> None:
        """Cut the claim in two."""
        from tui.app.screens.review_dialogs import CutScreen
        from tui.review.decisions import Cut, part_passage, worded, wordings

        comparison, claim = self.comparison, self._claim_here()
        if comparison is not None and claim is not None:
            part = await self.app.push_screen_wait(CutScreen(tuple(wordings(claim))))
            if part is not None:
                self.decide(Cut(worded(comparison, claim), part_passage(comparison, *part)))

    @work
    async def action_verdict(self) -> None:
        """Say otherwise than the engine whether both sides of a difference can be true."""
        from tui.app.screens.review_dialogs import ChoiceScreen
        from tui.report.phrases import VERDICTS
        from tui.review.decisions import Judge, worded

        comparison, claim = self.comparison, self._claim_here()
        if comparison is None or claim is None:
            return
        if not claim.differences:
            self.notify("This claim has no difference to judge.")
            return
        chosen: int | None = 0
        if len(claim.differences) > 1:
            named = [f"{item.kind}: A {item.a or '—'} / B {item.b or '—'}" for item in claim.differences]
            chosen = await self.app.push_screen_wait(ChoiceScreen("Which difference", named))
        if chosen is None:
            return
        difference = claim.differences[chosen]
        title = f"{difference.kind}: A {difference.a or '—'} / B {difference.b or '—'}"
        verdicts = list(VERDICTS)
        asked = ChoiceScreen(
            title, [f"{verdict}: {VERDICTS[verdict]}" for verdict in verdicts], verdicts.index(difference.verdict)
        )
        if (index := await self.app.push_screen_wait(asked)) is not None:
            words = worded(comparison, claim)
            self.decide(Judge(words, difference.kind, difference.a, difference.b, difference.verdict, verdicts[index]))

    @work
    async def action_note(self) -> None:
        """Write a note beside the claim."""
        from tui.app.screens.review_dialogs import NoteScreen
        from tui.review.decisions import Note, worded

        comparison, claim = self.comparison, self._claim_here()
        if comparison is not None and claim is not None:
            before = next((item.said for item in reversed(claim.decided) if item.what == "note"), "")
            note = await self.app.push_screen_wait(NoteScreen(before))
            if note and note != before:
                self.decide(Note(worded(comparison, claim), note))

    @work
    async def action_names(self) -> None:
        """Say which names are one and which are not."""
        from tui.app.screens.review_dialogs import NamesScreen

        if self.comparison is None:
            return
        known = self.comparison.names
        names = (*known, *self.job.lone_names(known))
        if not names:
            self.notify("No name is in either article.")
        elif (decision := await self.app.push_screen_wait(NamesScreen(names))) is not None:
            self.decide(decision)

    @work
    async def action_orphans(self) -> None:
        """Show the decisions that apply to nothing in the articles as they are now."""
        from tui.app.screens.review_dialogs import ChoiceScreen
        from tui.review.command import orphan_line

        orphaned = self.session.reviewed.orphaned if self.session else ()
        if orphaned:
            await self.app.push_screen_wait(ChoiceScreen("Decisions that no longer apply", [*map(orphan_line, orphaned)]))
        else:
            self.notify("Every decision applies.")

    def action_undo(self) -> None:
        """Take the last decision back."""
        self._turned("Undone", "There is nothing to undo.", self.session.undo() if self.session else None)

    def action_redo(self) -> None:
        """Decide again what was taken back."""
        self._turned("Redone", "There is nothing to redo.", self.session.redo() if self.session else None)

    def action_undecided(self, step: int) -> None:
        """Go to the next claim that nobody has decided on, least certain first."""
        if self.session is None:
            return
        left = self.session.reviewed.left
        self.counting = True
        self.count_left()
        if not left:
            self.notify("Every claim is decided on.")
            return
        here, at = self.current_claim, self._stepped_to
        # Who decided on the claim, or left it, goes on where it was.
        if step < 0 or (here is not None and at < len(left) and left[at].id == here.id == self._stepped_claim):
            at += step
        self._stepped_to = at % len(left)
        self._stepped_claim = left[self._stepped_to].id
        self.go_to_claim(left[self._stepped_to])

    def stop_marking(self) -> bool:
        """Mark no claim; whether one was marked."""
        was = self._marked is not None
        if was:
            self._mark(None)
        return was

    # What follows from a decision

    def _turned(self, done: str, nothing: str, what: str | None) -> None:
        if what is None:
            self.notify(nothing)
        else:
            self.notify(f"{done}: {what}.", timeout=2)
            self.show_decided()

    def back_to(self, claim: Claim | None, comparison: Comparison) -> Claim | None:
        """The claim of a comparison that is worded where `claim` was, for the reader to stay with."""
        from tui.app.claim_index import claim_index, same_claim

        near = claim_index(comparison).near(claim) if claim else []
        at = same_claim(claim, near) if claim else None
        return None if at is None else near[at]

    def _mark(self, marked: _Marked | None) -> None:
        self._marked = marked
        self.bar.summary = self.bar.summary._replace(marked=marked.places if marked else "")
