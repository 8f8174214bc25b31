"""The view of the matrix: how alike every sentence of A, downwards, and every one of B, to the right, are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.color import Color
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.app.matrix import Grid, Pair, grid, out_of_order
from tui.app.palette import hues
from tui.app.relations import glyph, other
from tui.app.role_styles import role_styles
from tui.app.rows import Piece, Role, clip, prose
from tui.app.widgets.aligned_view import OWN_KEYS, Went
from tui.model import Comparison, SideName

_SHADES = " ░▒▓█"
_LEVELS = 12  # of colour
_TOP = 2  # rows over the grid: the numbers of B's sentences and their signs
_PAGE = 5  # bins


class MatrixView(Widget, can_focus=True):
    """A heat map with a cursor; what is linked has a sign, and the pair under the cursor stands beneath in words."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = OWN_KEYS
    DEFAULT_CSS = "MatrixView { width: 1fr; height: 1fr; }"

    @dataclass
    class Opened(Message):
        """The reader wants to see a pair of sentences in the articles."""

        a: int
        b: int

    def __init__(self, comparison: Comparison, strengths: Mapping[Pair, float]) -> None:
        super().__init__()
        self.at: dict[SideName, int] = {"a": 0, "b": 0}
        """The pair under the cursor."""
        self._side: SideName = "a"
        self.show(comparison, strengths)

    def show(self, comparison: Comparison, strengths: Mapping[Pair, float]) -> None:
        """Show a comparison and how alike the pairs are that are alike at all."""
        self._comparison, self._strengths = comparison, strengths
        self._links = {(link.a, link.b): link for link in comparison.links}
        self._grid: Grid | None = None
        self._forget()

    def summary(self) -> str:
        """How many pairs are linked, and how many of them stand in another order than the rest."""
        crossing = len(out_of_order(self._comparison.links))
        return f"{len(self._links)} linked" + (f", × {crossing} out of order" if crossing else "")

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

    def _forget(self) -> None:
        self._strips: dict[int, Strip] = {}
        self.refresh()

    def notify_style_update(self) -> None:
        """Paint anew in the new colours."""
        super().notify_style_update()
        self._strips.clear()

    def on_resize(self) -> None:
        """Gather the pairs into the cells there are now."""
        self._grid = None
        self._forget()

    # The grid

    @property
    def grid(self) -> Grid:
        """The pairs gathered into the cells of the present size."""
        if self._grid is None:
            self._grid = grid(self._comparison, self._strengths, *self._room, halves=not self._shaded)
        return self._grid

    @property
    def _shaded(self) -> bool:
        """Whether colours cannot be mixed, and shades of one have to do."""
        return self.app.no_color or self.app.native_ansi_color

    @property
    def _room(self) -> tuple[int, int]:
        return max(0, self.size.width - self._left), max(0, self.size.height - _TOP - self._bottom)

    @property
    def _left(self) -> int:
        """The cells before the grid: number, sign and pointer."""
        return len(str(len(self._comparison.a.sentences))) + 4

    @property
    def _bottom(self) -> int:
        """The rows under the grid: the strength, and either sentence in as many rows as can be spared."""
        return 1 + 2 * self._rows_of_words

    @property
    def _rows_of_words(self) -> int:
        rows = self.size.height - _TOP - 1
        roomy = rows >= 15 and not rows - 4 < len(self._comparison.a.sentences) <= rows - 2
        return 2 if roomy else 1

    @property
    def _cursor(self) -> Pair:
        """The bin under the cursor, by row and column."""
        return self.grid.rows.bin_of(self.at["a"]), self.grid.columns.bin_of(self.at["b"])

    @property
    def _half(self) -> int:
        """The units of the grid's rows that a cell holds."""
        return 1 if self._shaded else 2

    # Painting

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        styles = role_styles(self.app.theme_variables)
        if not (self.grid.rows.bins and self.grid.columns.bins):
            words = "  There is no room for the matrix." if self._links else "  There is no pair of sentences."
            return self._fit([Segment(words if y == 0 else "", styles["muted"])])
        if y < _TOP:
            return self._fit(self._numbers() if y == 0 else self._signs())
        row, rows = y - _TOP, -(-self.grid.rows.length // self._half)
        if row < rows:
            if row == self._cursor[0] * self.grid.rows.size // self._half:
                return self._paint(row)
            strip = self._strips.get(row)
            if strip is None:
                strip = self._strips[row] = self._paint(row)
            return strip
        return self._words(row - rows)

    def _fit(self, segments: Sequence[Segment]) -> Strip:
        return Strip(segments).adjust_cell_length(self.size.width, role_styles(self.app.theme_variables)["text"])

    def _numbers(self) -> list[Segment]:
        """The numbers of B's sentences over their columns, as many as there is room for; the cursor's in any case."""
        columns, styles = self.grid.columns, role_styles(self.app.theme_variables)
        here = self._cursor[1] * columns.size
        name = str(self.at["b"] + 1)
        start = max(0, min(here + (columns.size - len(name)) // 2, self._room[0] - len(name)))
        cells = [" "] * self._room[0]
        every = -(-(len(str(columns.sentences)) + 1) // columns.size)
        for number in range(0, columns.bins, every if columns.size > 1 or every < 5 else 5 * -(-every // 5)):
            label = str(columns.first_of(number) + 1)
            first = number * columns.size + (columns.size - len(label)) // 2
            first = max(0, first)
            if first + len(label) <= len(cells) and (first > start + len(name) or first + len(label) < start):
                cells[first : first + len(label)] = label
        text = "".join(cells)
        return [
            Segment(" " * (self._left - 2) + "B ", styles["only_b"]),
            Segment(text[:start], styles["muted"]),
            Segment(name, styles["title"] + Style(reverse=True)),
            Segment(text[start + len(name) :], styles["muted"]),
        ]

    def _signs(self) -> list[Segment]:
        """The signs of B's sentences, and a pointer at the cursor's."""
        columns, styles = self.grid.columns, role_styles(self.app.theme_variables)
        segments = [Segment("A" + " " * (self._left - 1), styles["only_a"])]
        for number in range(columns.bins):
            if number == self._cursor[1]:
                segments.append(Segment("▾".center(columns.size), styles["title"]))
            elif columns.bins == columns.sentences:
                status = self._comparison.b.statuses[number]
                segments.append(Segment(glyph(status, "b").center(columns.size), styles[_role(status)]))
            else:
                segments.append(Segment(" " * columns.size, styles["text"]))
        return segments

    def _paint(self, row: int) -> Strip:
        """A row of cells, with what stands before it."""
        rows, columns = self.grid.rows, self.grid.columns
        first, last = (min((row * self._half + half) // rows.size, rows.bins - 1) for half in (0, self._half - 1))
        begins = row * self._half % rows.size == 0
        segments = self._margin(first, last, begins=begins)
        for column in range(columns.bins):
            segments += self._cell(first, last, column, begins=begins)
        return self._fit(segments)

    def _margin(self, first: int, last: int, *, begins: bool) -> list[Segment]:
        rows, styles, digits = self.grid.rows, role_styles(self.app.theme_variables), self._left - 4
        blank = Segment(" " * self._left, styles["text"])
        here = self._cursor[0] in (first, last)
        if not begins:
            return [blank]
        sentence = self.at["a"] if here else rows.first_of(first)
        segments = [Segment(f"{sentence + 1:>{digits}} ", styles["title"] + Style(reverse=True) if here else styles["muted"])]
        if rows.bins == rows.sentences and first == last:
            status = self._comparison.a.statuses[first]
            segments.append(Segment(f"{glyph(status, 'a')} ", styles[_role(status)]))
        else:
            segments.append(Segment("  ", styles["text"]))
        return [*segments, Segment("▸" if here else " ", styles["title"])]

    def _cell(self, first: int, last: int, column: int, *, begins: bool) -> list[Segment]:
        """The cells of a column's bin in one row of the screen, which holds the rows `first` and, in its lower half, `last`."""
        found, width = self.grid, self.grid.columns.size
        upper, lower = found.strength(first, column), found.strength(last, column)
        bins = tuple(dict.fromkeys(((first, column), (last, column))))
        here = begins and self._cursor in bins
        if any(at in found.signs for at in bins):
            role: Role = "differs" if "differs" in {found.signs.get(at) for at in bins} else "shared"
            text = (self._sign(bins) if begins else "").center(width)
            style = self._linked(role, max(upper, lower))
        elif self._shaded:
            text, style = _SHADES[min(4, round(upper * 6))] * width, role_styles(self.app.theme_variables)["shared"]
        else:
            text, style = "▀" * width, Style(color=self._heat(upper).rich_color, bgcolor=self._heat(lower).rich_color)
        if not here:
            return [Segment(text, style)]
        strong = role_styles(self.app.theme_variables)["title"] + Style(reverse=True)
        if width < 3:
            return [Segment("╋" * width, strong)]
        return [Segment("[", strong), Segment(text[1:-1], style), Segment("]", strong)]

    def _sign(self, bins: Sequence[Pair]) -> str:
        """The sign of the bins, one or two of which share a cell, where at least one holds a link."""
        if len(bins) == 2:
            return {(True, False): "▘", (False, True): "▖", (True, True): "▌"}[
                bins[0] in self.grid.signs, bins[1] in self.grid.signs
            ]
        crossing = bins[0] in self.grid.crossing and self.grid.columns.size > 2
        return ("≠" if self.grid.signs[bins[0]] == "differs" else "═") + ("×" if crossing else "")

    def _linked(self, role: Role, strength: float) -> Style:
        variables = self.app.theme_variables
        if self._shaded:
            return role_styles(variables)[role] + Style(reverse=True, bold=True)
        return role_styles(variables, role, 0.35 + round(0.5 * strength, 1))["title"]

    def _heat(self, strength: float) -> Color:
        """The colour of a strength that makes no link: from the ground towards the colour of what is shared."""
        variables = self.app.theme_variables
        level = 0.04 + 0.7 * round(strength * _LEVELS) / _LEVELS
        return Color.parse(variables["background"]).blend(hues(variables).shared, level)

    def _words(self, row: int) -> Strip:
        """What stands beneath: the strength of the pair under the cursor, and both sentences."""
        styles, most, width = role_styles(self.app.theme_variables), self._rows_of_words, self.size.width
        a, b = self.at["a"], self.at["b"]
        if row == 0:
            return self._fit([Segment(text, styles[role]) for text, role in self._verdict(a, b)])
        side: SideName = "a" if row <= most else "b"
        if row > 2 * most:
            return self._fit([])
        label = f" {side.upper()}{self.at[side] + 1} "
        room = max(2, width - len(label) - 1)
        rows = prose(self._comparison.side(side).sentence_text(self.at[side]), room, most=most)
        number = (row - 1) % most
        pieces = rows[number] if number < len(rows) else ()
        head = Segment(label if number == 0 else " " * len(label), styles["only_a" if side == "a" else "only_b"])
        return self._fit([head, *(Segment(text, styles[role]) for text, role in pieces)])

    def _verdict(self, a: int, b: int) -> list[Piece]:
        strength = self._strengths.get((a, b), 0.0)
        pieces = [Piece(f" A{a + 1} ⇄ B{b + 1} ", "title"), Piece(clip(f" strength {strength:.2f} ", self.size.width), "text")]
        if (a, b) not in self._links:
            return [*pieces, Piece(" not linked", "muted")]
        sign = self.grid.signs.get(self._cursor)
        return [*pieces, Piece(" ≠ linked, and they differ" if sign == "differs" else " ═ linked", sign or "shared")]

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
        if self.grid.rows.bins and self.grid.columns.bins:
            self.post_message(self.Opened(self.at["a"], self.at["b"]))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """The jumps are the screen's: they go through the sentences of one article."""
        del parameters
        return action != "jump"

    def _move(self, down: int, right: int) -> None:
        rows, columns = self.grid.rows, self.grid.columns
        if rows.bins and columns.bins:
            row, column = self._cursor
            self._go((max(0, min(row + down, rows.bins - 1)), max(0, min(column + right, columns.bins - 1))))

    def _go(self, at: Pair) -> None:
        row, column = self._cursor
        if at != (row, column):
            side: SideName = "a" if at[0] != row else "b"
            self.at["a"], self.at["b"] = self.grid.pair(*at)
            self._side = side
            self.post_message(Went(side, self.at[side], self.at[other(side)]))
            self.refresh()

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Bring the cursor to the cell under the mouse; on the cell where it is, show the pair in the articles."""
        rows, columns = self.grid.rows, self.grid.columns
        row, column = (event.y - _TOP) * self._half // rows.size, (event.x - self._left) // columns.size
        if 0 <= row < rows.bins and 0 <= column < columns.bins and event.y >= _TOP and event.x >= self._left:
            if (row, column) == self._cursor:
                self.action_counterpart()
            else:
                self._go((row, column))


def _role(status: str) -> Role:
    return "differs" if status == "differs" else "muted" if status == "unique" else "shared"
