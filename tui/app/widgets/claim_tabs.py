"""The row of tabs over the claims, each with its count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.app.claim_index import TABS, Tab
from tui.app.claim_rows import tab_labels
from tui.app.role_styles import role_styles
from tui.app.widgets.themed import Themed


class ClaimTabs(Themed):
    """Differ, Shared, Only A, Only B and All; the open one is in reverse."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "ClaimTabs { height: 1; width: 1fr; }"

    @dataclass
    class Clicked(Message):
        """A tab was clicked."""

        tab: Tab

    def __init__(self) -> None:
        """Tabs without claims."""
        super().__init__()
        self._open: Tab = "all"
        self._counts: Mapping[Tab, int] = dict.fromkeys(TABS, 0)

    def show(self, tab: Tab, counts: Mapping[Tab, int]) -> None:
        """Show `tab` as the open one, and how many claims each has."""
        self._open, self._counts = tab, counts
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Choose the tab under the mouse."""
        at = 1
        for tab, label in tab_labels(self._counts, self.size.width - 2).items():
            if at <= event.x < at + cell_len(label):
                self.post_message(self.Clicked(tab))
            at += cell_len(label) + 1

    def render_line(self, y: int) -> Strip:
        """The tabs."""
        styles = role_styles(self.app.theme_variables)
        ground = styles["text"]
        segments = [Segment(" ", ground)]
        if y == 0:
            for tab, label in tab_labels(self._counts, self.size.width - 2).items():
                style = styles["text" if tab == "all" else tab]
                chosen = Style(reverse=True, bold=True) if tab == self._open else Style()
                segments += [Segment(label, style + chosen), Segment(" ", ground)]
        return Strip(segments).adjust_cell_length(self.size.width, ground)
