"""The matrix painted: a heat map of all pairs, what is linked marked in it, and the pair under the cursor in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.geometry import Size
from textual.strip import Strip

from tui.app.matrix import Grid, Pair, empty_grid, grid
from tui.app.overlay import Hits
from tui.app.palette import hues
from tui.app.relations import glyph
from tui.app.role_styles import role_styles
from tui.app.rows import Mark, Piece, Role, clip, prose
from tui.model import SIDES, Comparison, SideName, Status

_SHADES = " ░▒▓█"
_LEVELS = 12  # of colour
_MOST_WORDS = 4  # rows for either sentence under the cursor, where they are to spare
_TOP = 2  # rows over the grid: the numbers of B's sentences and their signs


class MatrixPainter:
    """Paints the pairs of a comparison gathered into the cells of one size, in the colours of one theme."""

    def __init__(
        self,
        comparison: Comparison,
        strengths: Mapping[Pair, float],
        size: Size,
        variables: Mapping[str, str],
        hits: Mapping[SideName, Hits] | None = None,
        *,
        shaded: bool = False,
    ) -> None:
        """Paint in the colours of a theme's `variables` or, where colours cannot be mixed, `shaded`; `hits` are marked."""
        self._comparison, self._strengths = comparison, strengths
        self._sides = {side: comparison.side(side) for side in SIDES}
        self._linked = {(link.a, link.b) for link in comparison.links}
        self.size, self._variables, self._hits, self._shaded = size, variables, hits, shaded
        self._styles = role_styles(variables)
        self._strips: dict[int, Strip] = {}
        self._heats: dict[tuple[int, int], Style] = {}
        self._known_signs: dict[tuple[SideName, int], tuple[str, Style]] = {}
        self.left = len(str(len(comparison.a.sentences))) + 4
        """The cells before the grid: number, sign and pointer."""
        rows = size.height - _TOP - 1
        roomy = rows >= 15 and not rows - 4 < len(comparison.a.sentences) <= rows - 2
        self._words_of_each = 2 if roomy else 1  # rows for either sentence under the cursor
        self._room = max(0, size.width - self.left), max(0, rows - 2 * self._words_of_each)
        self.grid = empty_grid(comparison, *self._room, halves=not shaded)
        """The cells, in which there are no pairs before they are gathered."""
        self._half = 1 if shaded else 2  # units of the grid's rows in a cell
        self._rows = -(-self.grid.rows.length // self._half)
        self._words_of_each = max(self._words_of_each, min(_MOST_WORDS, (rows - self._rows) // 2))

    def gathered(self) -> Grid:
        """The pairs gathered into the cells; there can be millions of them."""
        return grid(self._comparison, self._strengths, *self._room, halves=not self._shaded)

    def take(self, gathered: Grid) -> None:
        """Paint the pairs as they were gathered."""
        self.grid = gathered
        self._strips.clear()
        self._known_signs.clear()

    def cursor(self, at: Mapping[SideName, int]) -> Pair:
        """The bin, by row and column, of a pair of sentences."""
        return self.grid.rows.bin_of(at["a"]), self.grid.columns.bin_of(at["b"])

    def bin_under(self, x: int, y: int) -> Pair | None:
        """The bin, by row and column, at a place on the screen."""
        rows, columns = self.grid.rows, self.grid.columns
        if x < self.left or y < _TOP:
            return None
        row, column = (y - _TOP) * self._half // rows.size, (x - self.left) // columns.size
        return (row, column) if row < rows.bins and column < columns.bins else None

    def place_of(self, row: int, column: int) -> tuple[int, int]:
        """Where on the screen a bin begins, by x and y."""
        return self.left + column * self.grid.columns.size, _TOP + row * self.grid.rows.size // self._half

    def line(self, y: int, at: Mapping[SideName, int]) -> Strip:
        """One row of the screen, with the cursor `at` a pair."""
        if not (self.grid.rows.bins and self.grid.columns.bins):
            words = "  There is no room for the matrix." if self._linked else "  There is no pair of sentences."
            return self._fit([Segment(words if y == 0 else "", self._styles["muted"])])
        cursor = self.cursor(at)
        if y < _TOP:
            return self._fit(self._numbers(at["b"], cursor[1]) if y == 0 else self._signs(cursor[1]))
        row = y - _TOP
        if row >= self._rows:
            return self._words(row - self._rows, at)
        if row == cursor[0] * self.grid.rows.size // self._half:
            return self._paint(row, cursor, at["a"])
        strip = self._strips.get(row)
        if strip is None:
            strip = self._strips[row] = self._paint(row)
        return strip

    def _fit(self, segments: Sequence[Segment]) -> Strip:
        return Strip(segments).adjust_cell_length(self.size.width, self._styles["text"]).simplify()

    # Over the grid, and before it

    def _numbers(self, here: int, cursor: int) -> list[Segment]:
        """The numbers of B's sentences over their columns, as many as there is room for; the cursor's in any case."""
        columns, name = self.grid.columns, str(here + 1)
        start = max(0, min(cursor * columns.size + (columns.size - len(name)) // 2, self._room[0] - len(name)))
        cells = [" "] * self._room[0]
        every = -(-(len(str(columns.sentences)) + 1) // columns.size)
        for number in range(0, columns.bins, every if columns.size > 1 or every < 5 else 5 * -(-every // 5)):
            label = str(columns.first_of(number) + 1)
            first = max(0, number * columns.size + (columns.size - len(label)) // 2)
            if first + len(label) <= len(cells) and (first > start + len(name) or first + len(label) < start):
                cells[first : first + len(label)] = label
        text = "".join(cells)
        return [
            Segment(" " * (self.left - 2) + "B ", self._styles["only_b"]),
            Segment(text[:start], self._styles["muted"]),
            Segment(name, self._styles["title"] + Style(reverse=True)),
            Segment(text[start + len(name) :], self._styles["muted"]),
        ]

    def _signs(self, cursor: int) -> list[Segment]:
        """The signs of B's sentences, and a pointer at the cursor's."""
        columns = self.grid.columns
        segments = [Segment("A" + " " * (self.left - 1), self._styles["only_a"])]
        for number in range(columns.bins):
            sign, style = ("▾", self._styles["title"]) if number == cursor else self._sign("b", number)
            segments.append(Segment(sign.center(columns.size), style))
        return segments

    def _margin(self, first: int, last: int, here: int | None) -> list[Segment]:
        """Number, sign and pointer of the rows that a cell holds; `here` is the sentence under the cursor, if one of them."""
        rows, styles = self.grid.rows, self._styles
        sentence = rows.first_of(first) if here is None else here
        digits = self.left - 4
        number = styles["muted"] if here is None else styles["title"] + Style(reverse=True)
        sign, style = self._sign("a", first) if first == last else (" ", styles["text"])
        return [
            Segment(f"{sentence + 1:>{digits}} ", number),
            Segment(sign, style),
            Segment(" ", styles["text"]),
            Segment(" " if here is None else "▸", styles["title"]),
        ]

    def _sign(self, side: SideName, number: int) -> tuple[str, Style]:
        """The sign of what a bin of one axis holds, reversed where it holds a hit."""
        found = self._known_signs.get((side, number))
        if found is None:
            found = self._known_signs[side, number] = self._find_sign(side, number)
        return found

    def _find_sign(self, side: SideName, number: int) -> tuple[str, Style]:
        axis = self.grid.rows if side == "a" else self.grid.columns
        found = Style(reverse=True) if self._has_hit(side, axis.first_of(number), axis.first_of(number + 1)) else Style()
        if axis.bins < axis.sentences:
            return "•" if found else " ", self._styles["title"]
        status = self._sides[side].statuses[number]
        return glyph(status, side), self._styles[_role(status)] + found

    def _has_hit(self, side: SideName, first: int, after: int) -> bool:
        if self._hits is None:
            return False
        sentences = self._sides[side].sentences
        return any(True for _ in self._hits[side](sentences[first].start, sentences[after - 1].end))

    # The grid

    def _paint(self, row: int, cursor: Pair | None = None, here: int | None = None) -> Strip:
        """A row of cells, with what stands before it; the `cursor` where it is in the row, on sentence `here`."""
        rows, columns = self.grid.rows, self.grid.columns
        first, last = (min((row * self._half + half) // rows.size, rows.bins - 1) for half in (0, self._half - 1))
        begins = row * self._half % rows.size == 0
        segments = self._margin(first, last, here) if begins else [Segment(" " * self.left, self._styles["text"])]
        for column in range(columns.bins):
            segments += self._cell(first, last, column, cursor, begins=begins)
        return self._fit(segments)

    def _cell(self, first: int, last: int, column: int, cursor: Pair | None, *, begins: bool) -> list[Segment]:
        """The cells of a column's bin in one row of the screen, which holds the rows `first` and, in its lower half, `last`."""
        found, width = self.grid, self.grid.columns.size
        upper, lower = found.strength(first, column), found.strength(last, column)
        bins = tuple(dict.fromkeys(((first, column), (last, column))))
        here = begins and cursor in bins
        if any(at in found.signs for at in bins):
            role: Role = "differs" if "differs" in {found.signs.get(at) for at in bins} else "shared"
            text = (self._link_sign(bins) if begins else "").center(width)
            style = self._link_style(role, max(upper, lower))
        elif self._shaded:
            text, style = _SHADES[min(4, round(upper * 6))] * width, self._styles["shared"]
        else:
            text, style = "▀" * width, self._heat(upper, lower)
        if not here:
            return [Segment(text, style)]
        strong = self._styles["title"] + Style(reverse=True)
        if width < 3:
            return [Segment("╋" * width, strong)]
        return [Segment("[", strong), Segment(text[1:-1], style), Segment("]", strong)]

    def _link_sign(self, bins: Sequence[Pair]) -> str:
        """The sign of the bins, one or two of which share a cell, where at least one holds a link."""
        if len(bins) == 2:
            return {(True, False): "▘", (False, True): "▖", (True, True): "▌"}[
                bins[0] in self.grid.signs, bins[1] in self.grid.signs
            ]
        crossing = bins[0] in self.grid.crossing and self.grid.columns.size > 2
        return ("≠" if self.grid.signs[bins[0]] == "differs" else "═") + ("×" if crossing else "")

    def _link_style(self, role: Role, strength: float) -> Style:
        if self._shaded:
            return self._styles[role] + Style(reverse=True, bold=True)
        return role_styles(self._variables, role, 0.35 + round(0.5 * strength, 1))["title"]

    def _heat(self, upper: float, lower: float) -> Style:
        """The colours of two strengths that make no link: from the ground towards the colour of what is shared."""
        levels = round(upper * _LEVELS), round(lower * _LEVELS)
        style = self._heats.get(levels)
        if style is None:
            ground, shared = Color.parse(self._variables["background"]), hues(self._variables).shared
            color, behind = (ground.blend(shared, 0.04 + 0.7 * level / _LEVELS).rich_color for level in levels)
            style = self._heats[levels] = Style(color=color, bgcolor=behind)
        return style

    # Beneath it

    def _words(self, row: int, at: Mapping[SideName, int]) -> Strip:
        """How strong the pair under the cursor is, and then both sentences."""
        most = self._words_of_each
        if row == 0:
            return self._fit([Segment(text, self._styles[role]) for text, role in self._verdict(at["a"], at["b"])])
        if row > 2 * most:
            return self._fit([])
        side: SideName = "a" if row <= most else "b"
        sentence, text = self._sides[side].sentences[at[side]], self._sides[side].sentence_text(at[side])
        label = f" {side.upper()}{at[side] + 1} "
        hits = self._hits[side](sentence.start, sentence.end) if self._hits else ()
        marks = [Mark(max(0, start - sentence.start), end - sentence.start, "hit") for start, end in hits]
        rows = prose(text, max(2, self.size.width - len(label) - 1), marks, most=most)
        number = (row - 1) % most
        head = Segment(label if number == 0 else " " * len(label), self._styles["only_a" if side == "a" else "only_b"])
        pieces = rows[number] if number < len(rows) else ()
        return self._fit([head, *(Segment(text, self._styles[role]) for text, role in pieces)])

    def _verdict(self, a: int, b: int) -> list[Piece]:
        strength = self._strengths.get((a, b), 0.0)
        pieces = [Piece(f" A{a + 1} ⇄ B{b + 1} ", "title"), Piece(clip(f" strength {strength:.2f} ", self.size.width), "text")]
        if (a, b) not in self._linked:
            return [*pieces, Piece(" not linked", "muted")]
        sign = self.grid.signs.get((self.grid.rows.bin_of(a), self.grid.columns.bin_of(b)))
        return [*pieces, Piece(" ≠ linked, and they differ" if sign == "differs" else " ═ linked", sign or "shared")]


def _role(status: Status) -> Role:
    return "differs" if status == "differs" else "muted" if status == "unique" else "shared"
