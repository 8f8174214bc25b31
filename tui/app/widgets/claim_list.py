"""The list of claims in the claims panel: only what is on screen is laid out, so that its length costs nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.app.claim_index import TABS
from tui.app.claim_rows import ClaimLayout
from tui.app.role_styles import role_styles
from tui.app.rows import Row
from tui.app.widgets.themed import Themed
from tui.model import Claim

_WHEEL_ROWS = 3
_AIRY_FROM = 10  # rows; a lower list spends none on blanks


class ClaimList(Themed, can_focus=True):
    """Claims one below the other, one of them the current one."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "ClaimList { height: 1fr; width: 1fr; }"

    @dataclass
    class Clicked(Message):
        """The claim with this index was clicked."""

        index: int

    def __init__(self) -> None:
        """An empty list."""
        super().__init__()
        self.index = 0
        """The number of the current claim, from 0."""
        self._claims: Sequence[Claim] = ()
        self._empty = ""
        self._layout = ClaimLayout((), 1)
        self._layouts: deque[ClaimLayout] = deque(maxlen=len(TABS))
        self._top = (0, 0)
        self._window: list[tuple[int, Row]] = []

    @property
    def current(self) -> Claim | None:
        """The current claim; None in an empty list."""
        return self._claims[self.index] if self._claims else None

    def show(self, claims: Sequence[Claim], index: int, empty: str) -> None:
        """Show `claims`, the one with `index` as the current one where it was before, or the words `empty` if there is none."""
        row = self._row
        self._claims, self._empty = claims, empty
        self.index = max(0, min(index, len(claims) - 1))
        self._lay_out(row)

    def go(self, index: int) -> bool:
        """Make the claim with `index`, or the nearest there is, the current one; whether it was another before."""
        before, self.index = self.index, max(0, min(index, len(self._claims) - 1))
        if self._layout.claims is self._claims:  # a key may come between a size and its event, which lays them out
            self._reveal()
        return self.index != before

    def go_page(self, pages: int) -> bool:
        """Go on by as many claims as are on the screen, back where negative; whether that leads to another claim."""
        whole = len({item for item, row in self._window if row}) - 1
        return self.go(self.index + pages * max(1, whole))

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self._lay_out(self._row)

    def on_focus(self) -> None:
        """Show that keys go here."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll without leaving the current claim."""
        self._scroll(_WHEEL_ROWS)
        event.stop()

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll without leaving the current claim."""
        self._scroll(-_WHEEL_ROWS)
        event.stop()

    def on_click(self, event: events.Click) -> None:
        """Choose the claim under the mouse, or show the part of the list that is clicked at its edge."""
        if event.x == self.size.width - 1 and self._longer:
            self._top = (event.y * len(self._claims) // self.size.height, 0)
            self._scroll(-self.size.height // 2)
        elif event.y < len(self._window):
            self.post_message(self.Clicked(self._window[event.y][0]))

    def render_line(self, y: int) -> Strip:
        """One row of the list."""
        width = self.size.width
        if not self._claims:
            style = role_styles(self.app.theme_variables)["muted"]
            words = f"  {self._empty}" if y == 0 else ""
            return Strip([Segment(words, style)]).adjust_cell_length(width, style)
        if y >= len(self._window):
            return Strip.blank(width, role_styles(self.app.theme_variables)["text"])
        item, row = self._window[y]
        claim = self._claims[item]
        lit = item == self.index and bool(row)
        styles = role_styles(self.app.theme_variables, claim.relation if lit else None, 0.22 if self.has_focus else 0.12)
        edge = ("▌" if self.has_focus else "▏") if lit else " "
        segments = [Segment(edge, styles[claim.relation]), *(Segment(text, styles[role]) for text, role in row)]
        strip = Strip(segments).adjust_cell_length(width - 1, styles["text"])
        return Strip.join([strip, Strip([self._thumb(y)])])

    def _thumb(self, y: int) -> Segment:
        """The cell of the rightmost column that shows which part of the list is on the screen."""
        styles = role_styles(self.app.theme_variables)
        if not self._longer:
            return Segment(" ", styles["text"])
        first, last, count, height = self._window[0][0], self._window[-1][0] + 1, len(self._claims), self.size.height
        here = first * height <= (y + 1) * count and y * count < last * height
        return Segment("▐" if here else "│", styles["muted"])

    @property
    def _row(self) -> int:
        """The row on which the current claim begins, 0 where it is not on the screen."""
        return next((y for y, (item, _) in enumerate(self._window) if item == self.index), 0)

    @property
    def _longer(self) -> bool:
        """Whether there are claims that are not on the screen."""
        return len(self._layout.window(0, 0, self.size.height + 1)) > self.size.height

    def _lay_out(self, row: int) -> None:
        """Lay the claims out anew, the current one beginning on `row` if it can."""
        if self.size.width > 0:
            self._layout = self._layout_of(self._claims, max(1, self.size.width - 2), airy=self.size.height >= _AIRY_FROM)
            self._top = self._layout.move(self.index, 0, -row)
            self._reveal()

    def _layout_of(self, claims: Sequence[Claim], width: int, *, airy: bool) -> ClaimLayout:
        """The layout of claims, kept: all of them are looked through for it, and the reader turns back and forth."""
        known = next((it for it in self._layouts if it.claims is claims and (it.width, it.airy) == (width, airy)), None)
        if known is None:
            known = ClaimLayout(claims, width, airy=airy)
            self._layouts.append(known)
        return known

    def _reveal(self) -> None:
        """Scroll as little as it takes to have the current claim on the screen."""
        if not self._claims:
            self._window = []
        elif (self.index, 0) < self._top:
            self._top = (self.index, 0)
        elif self.size.height:
            words = sum(bool(row) for row in self._layout.rows(self.index))
            lowest = self._layout.move(self.index, 0, min(0, words - self.size.height))
            self._top = max(self._top, lowest)
        self._scroll(0)

    def _scroll(self, by: int) -> None:
        height = self.size.height
        if self._claims and height:
            self._top = min(self._layout.move(*self._top, by), self._layout.last_top(height))
            self._window = self._layout.window(*self._top, height)
        self.refresh()
