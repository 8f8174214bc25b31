"""The view of the matrix: how alike every sentence of A, downwards, and every one of B, to the right, are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on, work
from textual.binding import BindingType
from textual.message import Message
from textual.strip import Strip

from tui.app.job import unawaited
from tui.app.matrix import Grid, Pair, out_of_order
from tui.app.overlay import Hits
from tui.app.relations import other
from tui.app.widgets.matrix_painter import MatrixPainter
from tui.app.widgets.themed import Themed
from tui.app.widgets.view_keys import OWN_KEYS, Went
from tui.model import Comparison, SideName

_PAGE = 5  # bins
_AT_ONCE = 20_000  # pairs; what more of them look like is found out beside the screen


class MatrixView(Themed, can_focus=True):
    """A heat map with a cursor; what is linked has a sign, and the pair under the cursor stands beneath in words."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = OWN_KEYS
    DEFAULT_CSS = "MatrixView { width: 1fr; height: 1fr; }"

    _painter: MatrixPainter | None = None

    @dataclass
    class Opened(Message):
        """The reader wants to see a pair of sentences in the articles."""

        a: int
        b: int

    @dataclass
    class _Gathered(Message):
        painter: MatrixPainter
        grid: Grid

    def __init__(self, comparison: Comparison, strengths: Mapping[Pair, float]) -> None:
        super().__init__()
        self.at: dict[SideName, int] = {"a": 0, "b": 0}
        """The pair under the cursor."""
        self._side: SideName = "a"
        self._hits: Mapping[SideName, Hits] | None = None
        self.show(comparison, strengths)

    def show(self, comparison: Comparison, strengths: Mapping[Pair, float]) -> None:
        """Show a comparison and how alike the pairs are that are alike at all."""
        self._comparison, self._strengths = comparison, strengths
        self._forget()

    def mark_hits(self, hits: Mapping[SideName, Hits] | None) -> None:
        """Mark the sentences that hold what was found."""
        if hits != self._hits:
            self._hits = hits
            self._forget()

    def summary(self) -> str:
        """How many pairs are linked, and how many of them stand in another order than the rest."""
        links = self._comparison.links
        crossing = len(out_of_order(links))
        return f"{len(links)} linked" + (f", × {crossing} out of order" if crossing else "")

    def come(self, side: SideName, current: int, partners: Sequence[int]) -> None:
        """Bring the cursor to the current sentence and its counterpart."""
        self.at[side] = -1
        self.light(side, current, partners)

    def light(self, side: SideName, current: int, partners: Sequence[int]) -> None:
        """Bring the cursor to the current sentence and its counterpart, unless it is on that sentence already."""
        self._side = side
        if self.at[side] != current:
            self.at[side] = current
            if partners:
                self.at[other(side)] = partners[0]
        self.refresh()

    # Painting

    @property
    def painter(self) -> MatrixPainter:
        """What paints at the present size and in the present colours."""
        if self._painter is None or self._painter.size != self.size:
            shaded = self.app.no_color or self.app.native_ansi_color
            self._painter = MatrixPainter(
                self._comparison, self._strengths, self.size, self.app.theme_variables, self._hits, shaded=shaded
            )
            if len(self._strengths) > _AT_ONCE:
                self._gather(self._painter)
            else:
                self._painter.take(self._painter.gathered())
        return self._painter

    @work(exclusive=True)
    async def _gather(self, painter: MatrixPainter) -> None:
        await unawaited(lambda _: self.post_message(self._Gathered(painter, painter.gathered())))

    @on(_Gathered)
    def _take(self, message: _Gathered) -> None:
        if message.painter is self._painter:
            message.painter.take(message.grid)
            self.refresh()

    def _forget(self) -> None:
        self._painter = None
        self.refresh()

    def repaint(self) -> None:
        """Paint anew in the new colours."""
        self._forget()

    def on_resize(self) -> None:
        """Gather the pairs into the cells there are now."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        return self.painter.line(y, self.at)

    # Keys

    def action_sentence(self, by: int) -> None:
        """Move the cursor up or down."""
        self._move(by, 0)

    def action_pane(self, side: SideName) -> None:
        """Move the cursor to the left or to the right."""
        self._move(0, -1 if side == "a" else 1)

    def action_page(self, by: int) -> None:
        """Move the cursor by several rows."""
        self._move(by * _PAGE, 0)

    def action_counterpart(self) -> None:
        """Show the pair under the cursor in the articles."""
        if self.painter.grid.rows.bins and self.painter.grid.columns.bins:
            self.post_message(self.Opened(self.at["a"], self.at["b"]))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """The jumps are the screen's: they go through the sentences of one article."""
        del parameters
        return action != "jump"

    def _move(self, down: int, right: int) -> None:
        rows, columns = self.painter.grid.rows, self.painter.grid.columns
        if rows.bins and columns.bins:
            row, column = self.painter.cursor(self.at)
            self._go((max(0, min(row + down, rows.bins - 1)), max(0, min(column + right, columns.bins - 1))))

    def _go(self, at: Pair) -> None:
        row, column = self.painter.cursor(self.at)
        if at != (row, column):
            side: SideName = "a" if at[0] != row else "b"
            self.at["a"], self.at["b"] = self.painter.grid.pair(*at)
            self._side = side
            self.post_message(Went(side, self.at[side], self.at[other(side)]))
            self.refresh()

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Bring the cursor to the cell under the mouse; on the cell where it is, show the pair in the articles."""
        at = self.painter.bin_under(event.x, event.y)
        if at is not None and at == self.painter.cursor(self.at):
            self.action_counterpart()
        elif at is not None:
            self._go(at)
