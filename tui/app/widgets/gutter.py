"""The gutter between the panes, with the lines that join counterparts."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual.strip import Strip

from tui.app.connectors import Cell, Connection, draw
from tui.app.widgets.themed import Themed

_HEADER = 1  # row beside the headers, which is left blank


class Gutter(Themed):
    """Connectors between what is on the screen at the left and at the right."""

    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self._connections: tuple[Connection, ...] = ()
        self._cells: dict[tuple[int, int], Cell] = {}

    def connect(self, connections: Sequence[Connection]) -> None:
        """Draw these connections; their rows count from the panes' first row."""
        self._connections = tuple(connections)
        cells = draw(self._connections, self.size.width, max(0, self.size.height - _HEADER))
        if cells != self._cells:
            self._cells = cells
            self.refresh()

    def on_resize(self) -> None:
        """Draw them again."""
        self.connect(self._connections)

    def render_line(self, y: int) -> Strip:
        """One row of the gutter."""
        blank = self.look()
        segments = []
        for x in range(self.size.width):
            cell = self._cells.get((y - _HEADER, x))
            if cell is None:
                segments.append(Segment(" ", blank))
            else:
                weight = "-current" if cell.current else ""
                segments.append(Segment(cell.char, self.look(f"join-{cell.status}{weight}")))
        return Strip(segments, self.size.width)
