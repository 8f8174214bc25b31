"""Going through both articles, by key and with the mouse: one sentence is the current one, lit with its counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from tui.app.relations import Kind, claim_of, counterparts, gone_round, next_of, other, place_of
from tui.app.screens.article_screen import ArticleScreen
from tui.app.widgets.article_pane import ArticlePane
from tui.app.widgets.ruler import Ruler
from tui.app.widgets.views import Views
from tui.model import Claim, SideName

if TYPE_CHECKING:
    from tui.app.widgets.claims_panel import ClaimsPanel
    from tui.app.widgets.evidence import EvidencePanel

_BRIEFLY = 3.0
"""Seconds for which it is said where a key has led, which the screen shows, too."""


class Going(ArticleScreen):
    """The part of the screen that goes from sentence to sentence."""

    views: Views
    claims: ClaimsPanel | None
    """None before the first comparison, as is the evidence."""
    evidence: EvidencePanel | None
    synced: bool
    """Whether the other pane follows."""
    claimless = False
    """Whether the reader looks at a list of claims that has none, so that no claim is the current one."""

    def go(self, side: SideName, sentence: int, claim: Claim | None = None) -> None:
        """Make a sentence the current one, because of `claim` if one was chosen, and show both sides of it."""
        self.side = side
        self.at[side] = max(0, min(sentence, len(self.sentences[side]) - 1))
        self.claim = claim
        self.claimless = False
        self._light()
        self.pair.reveal(follow=self.synced)

    def _light(self) -> None:
        partners = self.partners
        if partners and partners[0] != self.at[other(self.side)]:
            self.at[other(self.side)] = partners[0]
        self.pair.light(self.side, self.at[self.side], partners)
        self.views.light(self.side, self.at[self.side], partners)
        if self.comparison is not None and self.claims is not None and self.evidence is not None:
            claim = self.claim or claim_of(self.comparison, self.side, self.at[self.side])
            if claim is not None:
                self.claims.select(claim)
            self.evidence.show(self.comparison, claim)
        self.bar.summary = self.bar.summary._replace(place=self._place(partners), synced=self.synced)

    @property
    def partners(self) -> tuple[int, ...]:
        """The counterparts of the current sentence, the chosen claim's first."""
        if self.comparison is None or not self.sentences[self.side]:
            return ()
        partners = counterparts(self.comparison, self.side, self.at[self.side])
        chosen = place_of(self.claim, other(self.side)) if self.claim else None
        return tuple(dict.fromkeys((chosen, *partners))) if chosen is not None else partners

    def _place(self, partners: tuple[int, ...]) -> str:
        here = f"{self.at[self.side] + 1}/{len(self.sentences[self.side])}"
        there = f"{partners[0] + 1}/{len(self.sentences[other(self.side)])}" if partners else "—"
        first, second = (here, there) if self.side == "a" else (there, here)
        return f"sentence {first} ⇄ {second}"

    def go_to_claim(self, claim: Claim) -> None:
        """Go to where a claim is worded, in the article that is read if it is there."""
        for side in (self.side, other(self.side)):
            if (sentence := place_of(claim, side)) is not None:
                self.go(side, sentence, claim)
                return

    def action_sentence(self, step: int) -> None:
        """Go on by sentences."""
        self.go(self.side, self.at[self.side] + step)

    def action_edge(self, step: int) -> None:
        """Go to the article's beginning or end."""
        self.go(self.side, 0 if step < 0 else len(self.sentences[self.side]) - 1)

    def action_page(self, step: int) -> None:
        """Go on by a screenful."""
        pane = self.pair.panes[self.side]
        before = pane.top
        self.pair.scroll(self.side, step * max(1, pane.size.height - 2), follow=self.synced)
        if pane.top == before:
            self.action_edge(step)
        elif pane.row_of(self.at[self.side]) in ("above", "below"):
            self.at[self.side] = next(row.place.sentence for row in pane.window if row.place.row == 0 or step > 0)
            self.claim = None
            self._light()
            self.pair.join()

    def action_jump(self, kind: Kind, step: int) -> None:
        """Go to the next sentence of a kind."""
        if self.comparison is None:
            return
        found = next_of(kind, self.comparison.side(self.side).statuses, self.at[self.side], step)
        here, article = self.at[self.side], self.side.upper()
        does = {"match": "matches the other article", "difference": "differs", "unique": f"is only in {article}"}[kind]
        if found is None:
            self.notify(f"No sentence of {article} {does}.")
            return
        if found == here:
            self.notify(f"No other sentence of {article} {does}.", timeout=_BRIEFLY)
        elif gone_round(here, found, step):
            beyond, end = ("after", "beginning") if step > 0 else ("before", "end")
            self.notify(f"No sentence {beyond} that one {does}: on from the {end} of {article}.", timeout=_BRIEFLY)
        self.go(self.side, found)

    def action_counterpart(self) -> None:
        """Go over to the counterpart."""
        if partners := self.partners:
            self.go(other(self.side), partners[0])
            self.views.focus_on(self.side)

    def action_pane(self, side: SideName) -> None:
        """Read on in an article."""
        self.views.focus_on(side)
        if side != self.side or self.claimless:
            self.go(side, self.at[side])

    # The mouse

    @on(ArticlePane.Pressed)
    def _go_to_sentence(self, message: ArticlePane.Pressed) -> None:
        message.pane.focus()
        self.go(message.pane.side, message.sentence)

    @on(Ruler.Pressed)
    def _go_to_place(self, message: Ruler.Pressed) -> None:
        self.go(message.side, message.sentence)

    def on_claims_panel_highlighted(self, message: ClaimsPanel.Highlighted) -> None:
        """Go to the claim that the reader looks at in the panel."""
        self.go_to_claim(message.claim)

    def on_claims_panel_emptied(self) -> None:
        """Leave no evidence for a claim that is not in the list."""
        self.claimless = True
        if self.comparison is not None and self.evidence is not None:
            self.evidence.show(self.comparison, None)

    def on_claims_panel_chosen(self, message: ClaimsPanel.Chosen) -> None:
        """Read on in the article at the claim that the reader chose."""
        self.go_to_claim(message.claim)
        self.views.focus_on(self.side)

    @on(ArticlePane.Wheeled)
    def _scroll(self, message: ArticlePane.Wheeled) -> None:
        self.pair.scroll(message.pane.side, message.rows, follow=self.synced)

    @on(ArticlePane.Fitted)
    def _settle(self) -> None:
        self.pair.reveal(follow=self.synced)
