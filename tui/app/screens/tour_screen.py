"""The tour on the first start: what the signs mean and the few keys to begin with; any key closes it."""

from __future__ import annotations

from collections.abc import Mapping

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.app.keys import BINDINGS, by_id, signs
from tui.app.screens.dialog import Dialog

_SIGNS = (
    ("═", "bar-shared", "both articles say it"),
    ("≈", "bar-shared", "both say part of it; what only one says is in italics"),
    ("≠", "bar-differs", "both say it, and differ on a point, which is marked"),
    ("◂", "bar-a", "only article A says it"),
    ("▸", "bar-b", "only article B says it"),
    ("¬", "key", "of a claim: another speaker in the same article disputes it"),
)
_KEYS = (
    (("sentence.next", "sentence.previous"), "from sentence to sentence; the other article follows"),
    (("difference.next", "match.next", "unique.next"), "to the next difference, match or sentence of one alone"),
    (("region.next",), "on to the other article, the claims and their evidence"),
    (("strictness.up", "strictness.down"), "fewer and surer matches, or more"),
    (("help",), "every key"),
)


class TourScreen(Dialog[None]):
    """Signs and first keys."""

    DEFAULT_CSS = """
    TourScreen { align: center middle; background: $background 60%; }
    TourScreen #tour {
        width: 90; max-width: 100%; height: auto; max-height: 100%; border: round $heading; background: $surface; padding: 0 1;
    }
    """

    def compose(self) -> ComposeResult:
        """One text in a box that scrolls where it has to."""
        with VerticalScroll(id="tour", can_focus=False) as box:
            box.border_title = "Two articles, side by side"
            box.border_subtitle = "Any key closes this"
            yield Static(tour_text(self.app._keymap))

    def on_key(self, event: events.Key) -> None:
        """Close it."""
        event.stop()
        event.prevent_default()
        self.dismiss()

    def on_click(self) -> None:
        """Close it."""
        self.dismiss()


def tour_text(keymap: Mapping[str, str]) -> Content:
    """The signs, the keys as `keymap` has them, and what the program does not do."""
    known = by_id(BINDINGS)
    rows = [Content.assemble((f"{sign}  ", f"bold ${style}"), meaning) for sign, style, meaning in _SIGNS]
    rows.append(Content(""))
    keys = [" ".join(signs(known[name], keymap)[0] for name in names) for names, _ in _KEYS]
    width = max(map(len, keys)) + 2
    rows += [Content.assemble((f"{key:<{width}}", "bold $key"), what) for key, (_, what) in zip(keys, _KEYS, strict=True)]
    rows.append(Content(""))
    rows.append(
        Content.styled("Each finding can be traced to the words of both articles. Which of them is right, you judge.", "italic")
    )
    return Content("\n").join(rows)
