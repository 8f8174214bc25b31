"""Turning from one view of the comparison to another, and going where the reader goes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.app.relations import claim_between, counterparts
from tui.app.screens.finding import Finding
from tui.app.widgets.views import VIEWS, View

if TYPE_CHECKING:
    from tui.app.widgets.matrix_view import MatrixView
    from tui.app.widgets.view_keys import Went


class Viewing(Finding):
    """The part of the screen that has several views."""

    async def action_view(self, view: View | None = None) -> None:
        """Show a view, or the next one."""
        if self.comparison is None:
            self.notify("There are other views once the articles are compared.")
            return
        await self.views.open(view or VIEWS[(VIEWS.index(self.views.view) + 1) % len(VIEWS)])
        self.pair.reveal(follow=False)

    async def action_order(self) -> None:
        """Show the aligned rows, or show them in the order of the other article."""
        if self.views.view == "aligned":
            self.views.swap()
        else:
            await self.action_view("aligned")

    def on_went(self, message: Went) -> None:
        """Go along with the reader."""
        if self.comparison is None:
            return
        a, b = (message.sentence, message.partner) if message.side == "a" else (message.partner, message.sentence)
        claim = claim_between(self.comparison, a, b) if a is not None and b is not None else None
        self.go(message.side, message.sentence, claim)

    async def on_matrix_view_opened(self, message: MatrixView.Opened) -> None:
        """Show a pair of sentences in the articles, beside each other whether they are linked or not."""
        await self.action_view("articles")
        if self.comparison is None:
            return
        self.go("a", message.a, claim_between(self.comparison, message.a, message.b))
        self.at["b"] = message.b
        if message.b not in counterparts(self.comparison, "a", message.a):
            row = self.pair.panes["a"].row_of(message.a)
            self.pair.panes["b"].reveal(message.b, row if isinstance(row, int) else None)
            self.pair.join()
        self.views.focus_on("a")
