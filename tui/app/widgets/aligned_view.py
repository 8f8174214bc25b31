"""The view of aligned rows: every sentence of one article in order, its counterparts of the other beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import BindingType
from textual.strip import Strip

from tui.app.aligned import JOINT, AlignedLayout, Line, alignments
from tui.app.hands import hand_on
from tui.app.layout import MEASURE, Layout
from tui.app.marks import Mark, pair_marks, standing_marks
from tui.app.overlay import Hits, Overlay
from tui.app.relations import Kind, counterparts, other
from tui.app.stack import Place
from tui.app.widgets.sentence_painter import Light, SentencePainter
from tui.app.widgets.themed import Themed
from tui.app.widgets.view_keys import OWN_KEYS, Went
from tui.model import SIDES, Comparison, SideName, Span

_WHEEL = 3
_AIRY_FROM = 14  # rows; a lower view spends none on blanks
_BESIDE_FROM = 74  # cells; in fewer, counterparts stand below and not beside
_INSET = 3  # cells before a counterpart that stands below
_HEAVY = str.maketrans("─│┬├┤╰╯", "━┃┳┣┫┗┛")


class AlignedView(Themed, can_focus=True):
    """Aligned rows, of which those on the screen are laid out and nothing else."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = OWN_KEYS
    DEFAULT_CSS = "AlignedView { width: 1fr; height: 1fr; }"

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self.lead: SideName = "a"
        """The article whose order the rows have."""
        self.top = Place(0)
        self._side: SideName = "a"
        self._column: SideName = "a"
        self._current = 0
        self._partners: frozenset[int] = frozenset()
        self._row = 0
        self._marks: dict[SideName, Mapping[int, tuple[Mark, ...]]] = {"a": {}, "b": {}}
        self._overlays: dict[SideName, Overlay] = {"a": Overlay(), "b": Overlay()}
        self.show(comparison)

    def show(self, comparison: Comparison) -> None:
        """Show a comparison."""
        self._comparison = comparison
        sides = {side: comparison.side(side) for side in SIDES}
        self._painters = {side: SentencePainter(self, side, it.article.text, len(it.sentences)) for side, it in sides.items()}
        self.order(self.lead)

    def order(self, lead: SideName) -> None:
        """Show the rows in the order of an article."""
        self.lead = lead
        self._alignment = alignments(self._comparison)[lead]
        self._laid: AlignedLayout | None = None
        self._shape: tuple[int, bool] | None = None
        self._row = self._alignment.row_of(self._side, self._current)
        self._forget()

    def light(self, side: SideName, current: int, partners: Sequence[int]) -> None:
        """Light the current sentence and its counterparts, and bring it into view."""
        self._side, self._current, self._partners = side, current, frozenset(partners)
        mine, theirs = pair_marks(self._comparison, side, current, partners) if partners else ((), {})
        self._marks = {side: {current: mine}, other(side): theirs}
        self._row = self._alignment.row_of(side, current, self._row)
        if self._alignment.rows and self._alignment.has(self._row, self._column):
            self._column = side
        self.reveal()
        self.refresh()

    def mark_hits(self, side: SideName, hits: Hits | None, hit: Span | None) -> None:
        """Mark what was found in an article, and the one that the reader is at."""
        self._overlays[side] = Overlay(hits, hit)
        self._strips.clear()
        self.refresh()

    def reveal_offset(self, side: SideName, offset: int) -> None:
        """Bring the character at `offset`, in a current row that is higher than the screen, into view."""
        for line in self.rows.lines(self._row):
            row = line.a if side == "a" else line.b
            if row is not None and row.start <= offset < row.end and line not in self.window:
                self._scroll(self.rows.move(line.place, -self.size.height // 3))

    def show_from(self, top: Place) -> None:
        """Show the rows from a place on."""
        self._scroll(top)

    def reveal(self) -> None:
        """Bring the current row into view."""
        rows, height = self.rows, self.size.height
        if height and rows.count:
            self._scroll(rows.top_with(self._row, min(height, len(rows.lines(self._row))), self.top, height))

    # The layout

    @property
    def rows(self) -> AlignedLayout:
        """The layout at the present size."""
        shape = (self.size.width, self.size.height >= _AIRY_FROM)
        if self._laid is None or shape != self._shape:
            width, airy = shape
            stacked = width < _BESIDE_FROM
            layouts = {
                side: Layout(
                    self._comparison.side(side).article.text,
                    self._comparison.side(side).sentences,
                    max(2, min(MEASURE, self._width(side) - painter.indent - 1)),
                )
                for side, painter in self._painters.items()
            }
            self._laid = AlignedLayout(self._alignment, layouts["a"], layouts["b"], stacked=stacked, airy=airy)
            self._shape = shape
            self._forget()
        return self._laid

    def _width(self, side: SideName) -> int:
        if self.size.width < _BESIDE_FROM:
            return self.size.width - (0 if side == self.lead else _INSET)
        left = (self.size.width - JOINT) // 2
        return left if side == "a" else self.size.width - JOINT - left

    def _forget(self) -> None:
        self._strips: dict[Place, Strip] = {}
        self._window: list[Line] | None = None
        self.refresh()

    @property
    def window(self) -> list[Line]:
        """The rows on the screen."""
        rows = self.rows
        if self._window is None:
            self.top = min(self.top, rows.last_top(self.size.height))
            self._window = rows.window(self.top, self.size.height)
        return self._window

    def _scroll(self, top: Place) -> None:
        top = min(top, self.rows.last_top(self.size.height))
        if top != self.top:
            self.top = top
            self._window = None
            self.refresh()

    # Painting

    def repaint(self) -> None:
        """Paint all rows anew."""
        self._strips.clear()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        if y >= len(self.window):
            return self._painters["a"].blank(self.size.width)
        line = self.window[y]
        if line.place.sentence == self._row or any(self._light(side, line) for side in SIDES):
            return self._paint(line)
        strip = self._strips.get(line.place)
        if strip is None:
            strip = self._strips[line.place] = self._paint(line)
        return strip

    def _light(self, side: SideName, line: Line) -> Light | None:
        """How the sentence of a side is lit; one that stands in the current row is lit in no other row as well."""
        row = line.a if side == "a" else line.b
        if row is None or (line.place.sentence != self._row and self._alignment.shows(self._row, side, row.place.sentence)):
            return None
        if side == self._side:
            return "current" if row.place.sentence == self._current else None
        return "counterpart" if row.place.sentence in self._partners else None

    def _paint(self, line: Line) -> Strip:
        if not line.joint:
            side: SideName = "a" if line.a else "b"
            inset = self.size.width - self._width(side)
            edge = Strip([Segment(" " * inset, self._painters[side].style("text"))]) if inset else Strip([])
            return Strip.join([edge, self._cell(side, line)])
        joint = self._joint(line)
        return Strip.join([self._cell("a", line), Strip([joint]), self._cell("b", line)])

    def _cell(self, side: SideName, line: Line) -> Strip:
        row, painter, width = line.a if side == "a" else line.b, self._painters[side], self._width(side)
        if row is None:
            return painter.blank(width)
        sentence = row.place.sentence
        light = self._light(side, line)
        marks = standing_marks(self._comparison, side, sentence)
        if light:
            marks = (*marks, *self._marks[side].get(sentence, ()))
        marks = (*marks, *self._overlays[side].marks(row.start, row.end))
        hand = hand_on(self._comparison.claims_of[side].get(sentence, ()))
        return painter.paint(row, self._comparison.side(side).statuses[sentence], light, marks, width, hand)

    def _joint(self, line: Line) -> Segment:
        near, _ = self._alignment.rows[line.place.sentence]
        status = "unique" if near is None else self._comparison.side(self.lead).statuses[near]
        if line.place.sentence != self._row:
            return Segment(line.joint, self.look(f"join-{status}"))
        return Segment(line.joint.translate(_HEAVY), self.look(f"join-{status}-current"))

    # Keys

    def action_sentence(self, by: int) -> None:
        """Go on by rows, through what stands in the column."""
        if self._alignment.rows:
            here = (self._side, self._current)
            self._go(*self._alignment.step(self._row, here, self._column, by))

    def action_page(self, by: int) -> None:
        """Go on by a screenful."""
        top = self.rows.move(Place(self._row), by * max(1, self.size.height - 2))
        self._go_to_row(top.sentence if top.sentence != self._row else self._row + by)

    def action_edge(self, by: int) -> None:
        """Go to the first row or to the last."""
        self._go_to_row(0 if by < 0 else len(self._alignment.rows) - 1)

    def action_jump(self, kind: Kind, by: int) -> None:
        """Go to the next row of a kind."""
        found = self._alignment.next_of(kind, self._row, by)
        if found is None:
            none = {"match": "is matched", "difference": "differs", "unique": "is in one article only"}
            self.notify(f"No sentence {none[kind]}.")
        else:
            self._go_to_row(found)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """While the reader is finding, the matches are the hits, through which the screen goes."""
        return not (action == "jump" and parameters[0] == "match" and any(over.hits for over in self._overlays.values()))

    def action_pane(self, side: SideName) -> None:
        """Read on in a column."""
        row = self._alignment.across(self._row, side)
        if row is not None:
            self._column = side
            self._go_to_row(row)

    def action_counterpart(self) -> None:
        """Go over to the counterpart."""
        if counterparts(self._comparison, self._side, self._current):
            self.action_pane(other(self._side))

    def _go_to_row(self, row: int) -> None:
        if self._alignment.rows:
            row = max(0, min(row, len(self._alignment.rows) - 1))
            self._go(row, *self._alignment.sentence(row, self._column))

    def _go(self, row: int, side: SideName, sentence: int) -> None:
        self._row = row
        self.post_message(Went(side, sentence))

    # The mouse, and a new size

    def on_click(self, event: events.Click) -> None:
        """Choose the sentence under the mouse."""
        if event.y < len(self.window):
            line = self.window[event.y]
            beside: SideName = "a" if event.x < self._width("a") + JOINT // 2 else "b"
            row = (line.a if beside == "a" else line.b) or line.a or line.b
            if row is not None:
                self._go(line.place.sentence, "a" if row is line.a else "b", row.place.sentence)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll a few rows down."""
        event.stop()
        self._scroll(self.rows.move(self.top, _WHEEL))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll a few rows up."""
        event.stop()
        self._scroll(self.rows.move(self.top, -_WHEEL))

    def on_resize(self) -> None:
        """Lay the rows out anew, the current one in view."""
        self.reveal()
