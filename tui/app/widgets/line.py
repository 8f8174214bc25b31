"""A single line of text, composed of styled pieces that give way where there is no room, and the widget of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from tui.app.looks import worded
from tui.app.widgets.themed import Themed

Piece: TypeAlias = tuple[str, str]
"""A text and its style, as Textual writes it: "bold $key"."""


class Line(Themed):
    """A line on a panel."""

    ALLOW_SELECT = False
    ground, ink = "panel", "foreground"
    """The variables of the theme that colour it."""

    def pieces(self) -> list[Piece]:
        """What it says, as wide as it is."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """The only row."""
        del y
        variables = self.app.theme_variables
        segments = [Segment(text, worded(variables, self.ground, self.ink, style)) for text, style in self.pieces()]
        return Strip(segments).adjust_cell_length(self.size.width)


def width_of(pieces: Sequence[Piece]) -> int:
    """The cells that pieces take."""
    return sum(cell_len(text) for text, _ in pieces)


def arranged(width: int, left: Sequence[Sequence[Piece]], right: Sequence[Sequence[Piece]] = ()) -> list[Piece]:
    """A line of `width` cells with groups of pieces at its left and at its right edge.

    Where they do not fit, the first group at the left is cut, down to a third of the line; then groups are left out,
    first those at the left's end, then those at the right's beginning.
    """
    kept, ends = list(left), list(right)
    least = min(width_of(left[0]), width // 3)

    def overfull() -> bool:
        return least + sum(map(width_of, (*kept[1:], *ends))) > width

    while len(kept) > 1 and overfull():
        kept.pop()
    while ends and overfull():
        ends.pop(0)
    tail = [piece for group in ends for piece in group]
    rest = [piece for group in kept[1:] for piece in group]
    first = min(width_of(kept[0]), width - width_of((*rest, *tail)))
    return _cut(_cut(kept[0], first) + rest, width - width_of(tail)) + tail


def _cut(pieces: Sequence[Piece], width: int) -> list[Piece]:
    """The pieces cut or filled to `width` cells."""
    found: list[Piece] = []
    for text, style in pieces:
        room = width - width_of(found)
        if cell_len(text) > room:
            return [*found, (set_cell_size(text, room - 1) + "…", style)] if room > 0 else found
        found.append((text, style))
    return [*found, (" " * (width - width_of(found)), "")]
