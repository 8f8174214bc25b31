"""The gutter between the panes, with the lines that join counterparts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.app.connectors import Cell, Connection, draw
from tui.app.widgets.themed import Themed
from tui.model import Status

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
        cells = [self._cells.get((y - _HEADER, x)) for x in range(self.size.width)]
        runs = groupby(cells, key=lambda cell: (cell.status, cell.current) if cell else None)
        segments = [Segment("".join(cell.char if cell else " " for cell in run), self._look(of)) for of, run in runs]
        return Strip(segments, self.size.width)

    def _look(self, of: tuple[Status, bool] | None) -> Style:
        """The style of a line of this status, current or not; of what is blank without one."""
        return self.look(f"join-{of[0]}{'-current' if of[1] else ''}") if of else self.look()
