"""The lines in the gutter that join a sentence to its counterparts, drawn cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from tui.model import SideName, Status

End: TypeAlias = int | Literal["above", "below"]

UP, DOWN, LEFT, RIGHT = 1, 2, 4, 8
_LIGHT = {
    UP | DOWN: "│", LEFT | RIGHT: "─", DOWN | RIGHT: "╭", DOWN | LEFT: "╮", UP | RIGHT: "╰", UP | LEFT: "╯",
    UP | DOWN | RIGHT: "├", UP | DOWN | LEFT: "┤", DOWN | LEFT | RIGHT: "┬", UP | LEFT | RIGHT: "┴",
    UP | DOWN | LEFT | RIGHT: "┼", LEFT: "─", RIGHT: "─", UP: "│", DOWN: "│",
}  # fmt: skip
_HEAVY = dict(zip(_LIGHT, "┃━┏┓┗┛┣┫┳┻╋━━┃┃", strict=True))


class Connection(NamedTuple):
    """A link between a row of pane A and a row of pane B."""

    a: End
    """The row on the screen, from 0, or where it lies beyond the screen's edge."""
    b: End
    status: Status
    current: bool = False
    """Whether it is drawn heavy."""
    toward: SideName = "b"
    """Which end has the arrow head, where it is current."""


class Cell(NamedTuple):
    """One cell of the gutter."""

    char: str
    status: Status
    current: bool


def draw(connections: Sequence[Connection], width: int, height: int) -> dict[tuple[int, int], Cell]:
    """The cells, by (row, column), of the connections in a gutter of `width` by `height` cells.

    Every connection has a lane to itself where the lanes suffice; the current ones are drawn over the others. Of one that
    is not current and leaves the screen, there is only an arrow head beside the sentence that is on it.
    """
    if width < 3 or height < 1:
        return {}
    cells: dict[tuple[int, int], Cell] = {}
    faint = [connection for connection in connections if not connection.current and _on_screen(connection)]
    heavy = [connection for connection in connections if connection.current]
    lanes = max(1, width - 4)
    for connection, lane in zip(faint, _lanes(faint, height, lanes), strict=True):
        _lay([connection], 2 + lane if width > 4 else width // 2, width, height, cells)
    for connection in connections:
        if not connection.current and not _on_screen(connection):
            _point(connection, width, cells)
    if heavy:
        _lay(heavy, width // 2, width, height, cells)
    return cells


def _on_screen(connection: Connection) -> bool:
    return isinstance(connection.a, int) and isinstance(connection.b, int)


def _point(connection: Connection, width: int, cells: dict[tuple[int, int], Cell]) -> None:
    """Draw the arrow head of a connection that leaves the screen."""
    here, there = (connection.a, connection.b) if isinstance(connection.a, int) else (connection.b, connection.a)
    if isinstance(here, int) and width > 4:
        edge, beside = (0, 1) if here is connection.a else (width - 1, width - 2)
        known = cells.get((here, beside))
        head = "▴" if there == "above" else "▾"
        if known and known.char in "▴▾↕":
            head = head if known.char == head else "↕"
        cells[here, edge] = Cell("─", connection.status, current=False)
        cells[here, beside] = Cell(head, connection.status, current=False)


def _lanes(connections: Sequence[Connection], height: int, count: int) -> list[int]:
    """A column for each connection, so that those which pass the same rows lie apart."""
    until: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    found: list[int] = []
    for connection in connections:
        first, last = sorted((_row(connection.a, height), _row(connection.b, height)))
        free = (lane for lane, taken in enumerate(until) if all(last < low or high < first for low, high in taken))
        lane = next(free, len(found) % count)
        until[lane].append((first, last))
        found.append(lane)
    return found


def _row(end: End, height: int) -> int:
    return -1 if end == "above" else height if end == "below" else end


def _lay(connections: Sequence[Connection], lane: int, width: int, height: int, cells: dict[tuple[int, int], Cell]) -> None:
    """Draw connections that share a lane and a weight."""
    arms: dict[tuple[int, int], int] = {}
    heads: dict[tuple[int, int], str] = {}

    def add(row: int, column: int, arm: int) -> None:
        if 0 <= row < height:
            arms[row, column] = arms.get((row, column), 0) | arm

    for connection in connections:
        a, b = _row(connection.a, height), _row(connection.b, height)
        for row, columns, arm in ((a, range(lane), LEFT), (b, range(lane + 1, width), RIGHT)):
            for column in columns:
                add(row, column, LEFT | RIGHT)
            add(row, lane, arm)
        for row in range(min(a, b), max(a, b)):
            add(row, lane, DOWN)
            add(row + 1, lane, UP)
        if connection.current:
            far = b if connection.toward == "b" else a
            if far < 0:
                heads[0, lane] = "▲"
            elif far >= height:
                heads[height - 1, lane] = "▼"
            else:
                heads[(far, width - 1) if connection.toward == "b" else (far, 0)] = "▶" if connection.toward == "b" else "◀"
    look = connections[-1]
    glyphs = _HEAVY if look.current else _LIGHT
    cells.update({at: Cell(glyphs[arm], look.status, look.current) for at, arm in arms.items()})
    cells.update({at: Cell(head, look.status, look.current) for at, head in heads.items()})
