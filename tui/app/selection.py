"""Which characters of an article lie under the mouse, and between two places of it."""

from __future__ import annotations

from rich.cells import split_graphemes

from tui.app.layout import Row
from tui.model import Span
from tui.visible import visible_line


def characters_at(text: str, row: Row, cell: int) -> Span:
    """The characters shown in a cell of a row, counted from its first word; none before its beginning or after its end."""
    if cell < 0:
        return row.start, row.start
    shown = visible_line(text[row.start : row.end]).rstrip(" ")
    reached = first = last = 0
    for start, end, cells in split_graphemes(shown)[0]:
        if cells and reached:
            # A mark without a cell of its own goes with what stands before it, at the beginning with what follows.
            if cell < reached:
                break
            first = start
        reached, last = reached + cells, end
    if cell < reached:
        return row.start + first, row.start + last
    return (row.start + len(shown),) * 2


def between(one: Span, other: Span) -> Span:
    """From the first of two stretches to the last, both taken in."""
    return min(one[0], other[0]), max(one[1], other[1])
