"""The evidence beside the claims: what the current claim rests on, in both articles' words."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.app.evidence_rows import evidence_rows
from tui.app.role_styles import role_styles
from tui.app.rows import Row
from tui.model import Claim, Comparison

EVIDENCE = Binding.Group("In the evidence")


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=f"evidence.{name}", group=EVIDENCE)


class EvidencePanel(ScrollView, can_focus=True):
    """The differences of a claim with their arithmetic, its wordings word for word, and why they are linked."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    EvidencePanel {
        height: 1fr; width: 1fr; background: $background; overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("down", "down,j", "rows(1)", "Down", "Read on."),
        _key("up", "up,k", "rows(-1)", "Up", "Go back a row."),
        _key("page.down", "pagedown,space", "pages(1)", "Page down", "Go a screenful down."),
        _key("page.up", "pageup", "pages(-1)", "Page up", "Go a screenful up."),
        _key("first", "g,home", "edge(0)", "Top", "Go to the top of the evidence."),
        _key("last", "G,end", "edge(1)", "End", "Go to the end of the evidence."),
    ]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's name for it
        """A panel that waits for a claim."""
        super().__init__(id=id)
        self._shown: tuple[Comparison, Claim | None] | None = None
        self._rows: list[Row] = []

    def show(self, comparison: Comparison, claim: Claim | None) -> None:
        """Show the evidence for `claim`; without one, what holds for the articles as a whole."""
        self._shown = comparison, claim
        self._lay_out()
        self.scroll_home(animate=False, immediate=True)

    def action_rows(self, by: int) -> None:
        """Scroll by rows."""
        self.scroll_relative(y=by, animate=False, immediate=True)

    def action_pages(self, by: int) -> None:
        """Scroll by screenfuls, less a row that stays to be read on from."""
        self.scroll_relative(y=by * max(1, self.size.height - 1), animate=False, immediate=True)

    def action_edge(self, last: int) -> None:
        """Scroll to the beginning, or to the end."""
        self.scroll_to(y=self.max_scroll_y if last else 0, animate=False, immediate=True)

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self._lay_out()

    def render_line(self, y: int) -> Strip:
        """One row of the evidence."""
        styles = role_styles(self.app.theme_variables)
        at = y + self.scroll_offset.y
        row = self._rows[at] if at < len(self._rows) else ()
        segments = [Segment(" ", styles["text"]), *(Segment(text, styles[role]) for text, role in row)]
        return Strip(segments).adjust_cell_length(self.size.width, styles["text"])

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if self._shown and width > 0:
            # A cell at the left and one before the scroll bar, which has its place where there is nothing to scroll, too:
            # so nothing comes or goes, and the whole screen need not be laid out anew for another claim.
            self._rows = evidence_rows(*self._shown, max(width - 2, 1))
            self.set_reactive(EvidencePanel.virtual_size, Size(width, len(self._rows)))
            self.vertical_scrollbar.window_virtual_size = len(self._rows)
            self.scroll_y = self.validate_scroll_y(self.scroll_y)
        self.refresh()

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        # Textual paints the scroll bar again after every layout of the screen, also where the size is as it was.
        return size != self._size and super()._size_updated(size, virtual_size, container_size, layout)
