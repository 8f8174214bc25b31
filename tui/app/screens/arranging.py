"""Arranging the screen: which parts of it are shown, how large they are, which of them has the focus, and what follows what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from textual.widget import Widget

from tui.app.config import PanelChoice
from tui.app.keys import sign_of
from tui.app.screens.going import Going
from tui.app.widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from tui.app.claim_index import Tab

_PANEL_FROM, _PANEL_BELOW_FROM = 20, 24  # rows of the terminal; a lower one shows the claims when asked
_BESIDE_FROM = 80  # cells; in fewer, the articles stand one below the other and need more rows
_PANEL: Mapping[PanelChoice, bool | None] = {"auto": None, "shown": True, "hidden": False}
_PANEL_LEAST, _PANES_LEAST = 4, 8  # rows


class Arranging(Going):
    """The part of the screen that arranges the others."""

    _panel: bool | None = None
    """Whether the reader wants the claims on the screen; None where that is left to the room there is."""

    def __init__(self) -> None:
        super().__init__()
        self._told: set[str] = set()
        """What is said once and not again."""

    def begin_with(self, panel: PanelChoice) -> None:
        """Begin with the claims on the screen, or without."""
        self._panel = _PANEL[panel]

    def action_region(self, step: int) -> None:
        """Go to the next region: article A, article B, the claims, the evidence."""
        panel = self.query_one("#panel").displayed_children if self.panel_shown else []
        regions = [*self.views.regions, *panel]
        here = next((i for i, region in enumerate(regions) if region.has_focus_within), 0)
        if not panel and not 0 <= here + step < len(regions):
            key = sign_of("panel", self.app._keymap)
            self._tell_once(f"The claims are hidden; {key} shows them.")
        region = regions[(here + step) % len(regions)]
        if isinstance(region, ArticlePane):
            self.action_pane(region.side)
        else:
            region.focus()

    @property
    def panel_shown(self) -> bool:
        """Whether the claims are on the screen: as the reader wants it, else where there is room."""
        width, height = self.app.size
        roomy = height >= (_PANEL_FROM if width >= _BESIDE_FROM else _PANEL_BELOW_FROM)
        return roomy if self._panel is None else self._panel

    def action_panel(self) -> None:
        """Show the claims and the evidence, or hide them."""
        self._panel = not self.panel_shown
        self._fit_panel()
        if self._panel and self.app.size.width < _BESIDE_FROM:
            self._tell_once(f"Below {_BESIDE_FROM} columns there is no room for the evidence, only for the claims.")

    def _tell_once(self, words: str) -> None:
        if words not in self._told:
            self._told.add(words)
            self.notify(words, timeout=4)

    async def action_claims(self, tab: Tab) -> None:
        """Go to the claims of a kind."""
        await self._in_claims(f"tab('{tab}')")

    async def action_filter(self) -> None:
        """Let the reader type what the claims are to hold."""
        await self._in_claims("filter")

    async def _in_claims(self, action: str) -> None:
        if self.claims is None:
            self.notify("There are no claims before the articles are compared.")
        else:
            await self.run_in_panel(self.claims, action)

    async def run_in_panel(self, panel: Widget, action: str) -> None:
        """Do what a key of a panel does, which needs the panel to be on the screen and to have the focus."""
        if not self.panel_shown:
            self.action_panel()
        panel.focus()
        await panel.run_action(action)

    def action_panel_size(self, step: int) -> None:
        """Give the claims more rows, or fewer."""
        panel = self.query_one("#panel")
        panel.styles.height = max(_PANEL_LEAST, min(panel.outer_size.height + 2 * step, self.size.height - _PANES_LEAST))

    def on_resize(self) -> None:
        """Leave the claims out of a low terminal."""
        self._fit_panel()

    def _fit_panel(self) -> None:
        if not self.panel_shown and self.query_one("#panel").has_focus_within:
            self.views.focus_on(self.side)
        self.query_one("#panel").display = self.panel_shown

    def action_sync(self) -> None:
        """Let the other pane follow, or stay."""
        self.synced = not self.synced
        self.go(self.side, self.at[self.side], self.claim)

    def action_zoom(self) -> None:
        """Show one article alone, or both."""
        self.pair.toggle_class("-zoomed")
