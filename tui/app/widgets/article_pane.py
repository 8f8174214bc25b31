"""One article, virtualised: numbered sentences with glyph and tint, the current one and its counterparts lit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip

from tui.app.connectors import End
from tui.app.layout import MEASURE, Layout, Place, Row
from tui.app.marks import Mark
from tui.app.overlay import Hits, Overlay
from tui.app.selection import characters_at
from tui.app.widgets.selectable import Selectable
from tui.app.widgets.sentence_painter import Light, SentencePainter
from tui.app.widgets.themed import Themed
from tui.model import Article, Sentence, SideName, Span, Status

_WHEEL = 3
_AIRY_FROM = 14  # rows; a lower pane spends none on blanks inside a paragraph


def _undecided(sentence: int) -> str:
    del sentence
    return ""


def _unmarked(sentence: int) -> tuple[Mark, ...]:
    del sentence
    return ()


class ArticlePane(Themed, Selectable, can_focus=True):
    """An article, of which the rows on the screen are laid out and nothing else."""

    ALLOW_SELECT = False

    class Pressed(Message):
        """A sentence was clicked."""

        def __init__(self, pane: ArticlePane, sentence: int) -> None:
            super().__init__()
            self.pane = pane
            self.sentence = sentence

    class Wheeled(Message):
        """The wheel asks for `rows` further down."""

        def __init__(self, pane: ArticlePane, rows: int) -> None:
            super().__init__()
            self.pane = pane
            self.rows = rows

    class Fitted(Message):
        """The pane has a new size."""

    def __init__(self, side: SideName, article: Article, sentences: Sequence[Sentence], *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self.side = side
        self.article = article
        self.sentences = sentences
        self.top = Place(0)
        self._statuses: Sequence[Status] | None = None
        self._standing: Callable[[int], tuple[Mark, ...]] = _unmarked
        self._hand: Callable[[int], str] = _undecided
        self._marks: Mapping[int, tuple[Mark, ...]] = {}
        self._current: int | None = None
        self._lit: frozenset[int] = frozenset()
        self._overlay = Overlay()
        self._laid: Layout | None = None
        self._window: list[Row] | None = None
        self._strips: dict[Place, Strip] = {}
        self._painter = SentencePainter(self, side, article.text, len(sentences))

    # What is shown

    def show(
        self,
        sentences: Sequence[Sentence],
        statuses: Sequence[Status] | None = None,
        standing: Callable[[int], tuple[Mark, ...]] = _unmarked,
        hand: Callable[[int], str] = _undecided,
    ) -> None:
        """Show these sentences of the article with their statuses, the marks that stand in each at all times, and the sign
        of what people decided."""
        if sentences != self.sentences:
            self.sentences = sentences
            self._painter = SentencePainter(self, self.side, self.article.text, len(sentences))
            self._laid = None
            self.top = Place(min(self.top.sentence, max(0, len(sentences) - 1)))
        self._statuses, self._standing, self._hand = statuses, standing, hand
        self._forget()

    def read(self, article: Article, sentences: Sequence[Sentence], top: int) -> None:
        """Take another text in place of the article, not yet compared, to be shown from sentence `top` on."""
        self.article, self.sentences, self.top = article, sentences, Place(top)
        self._painter = SentencePainter(self, self.side, article.text, len(sentences))
        self._statuses, self._standing, self._marks, self._overlay = None, _unmarked, {}, Overlay()
        self._hand = _undecided
        self._laid = None
        self._forget()

    def light(self, current: int | None, lit: frozenset[int], marks: Mapping[int, tuple[Mark, ...]]) -> None:
        """Light the current sentence, where it is in this pane, and its counterparts, with what is marked in them."""
        self._current, self._lit, self._marks = current, lit, marks
        self.refresh()

    def mark_hits(self, hits: Hits | None, hit: Span | None) -> None:
        """Mark what was found in the stretches of text that `hits` is asked for, and the one the reader is at."""
        self._lay_over(self._overlay._replace(hits=hits, hit=hit))

    def select(self, span: Span | None) -> None:
        """Show a stretch of the text as selected."""
        self._lay_over(self._overlay._replace(selected=span))

    def _lay_over(self, overlay: Overlay) -> None:
        if overlay != self._overlay:
            self._overlay = overlay
            self._strips.clear()
            self.refresh()

    def repaint(self) -> None:
        """Paint all rows anew."""
        self._strips.clear()
        self.refresh()

    def _forget(self) -> None:
        self._strips.clear()
        self._window = None
        self.refresh()

    # Where it is scrolled to

    @property
    def rows(self) -> Layout:
        """The layout at the present width."""
        width = max(2, min(MEASURE, self.size.width - self._painter.indent - 1))
        airy = self.size.height >= _AIRY_FROM
        known = self._laid
        if known is None or (known.width, known.airy) != (width, airy):
            found = Layout(self.article.text, self.sentences, width, airy=airy)
            if known is not None and self.sentences:
                self.top = found.row_of(self.top.sentence, known.row(self.top).start)
            self._laid = known = found
            self._forget()
        return known

    @property
    def window(self) -> list[Row]:
        """The rows on the screen."""
        rows = self.rows
        if self._window is None:
            self._window = rows.window(self.top, self.size.height)
        return self._window

    def scroll_rows(self, by: int) -> None:
        """Scroll by rows, down or, where negative, up."""
        self._scroll(self.rows.move(self.top, by))

    def reveal(self, sentence: int, row: int | None = None) -> None:
        """Bring a sentence into view: its first row to `row` of the screen, or with as little scrolling as it takes."""
        height = self.size.height
        if not height or not self.sentences:
            return
        rows = self.rows
        if row is None:
            self._scroll(rows.top_with(sentence, len(rows.spans(sentence)), self.top, height))
        else:
            self._scroll(rows.move(Place(sentence), -row))

    def reveal_offset(self, sentence: int, offset: int) -> None:
        """Bring the character at `offset`, in a sentence that is longer than the screen, into view."""
        place = self.rows.row_of(sentence, offset)
        if not 0 <= self.rows.rows_between(self.top, place, 2 * self.size.height) < self.size.height:
            self._scroll(self.rows.move(place, -self.size.height // 3))

    def show_from(self, top: Place) -> None:
        """Show the article from a place on."""
        self._scroll(top)

    def row_of(self, sentence: int) -> End:
        """The row of the screen on which a sentence begins or goes on, or where it lies beyond the screen."""
        rows, height = self.rows, self.size.height
        if not self.window:
            return "below"
        at = rows.rows_between(self.top, Place(sentence), height)
        if at >= height:
            return "below"
        if at < 0:
            return 0 if sentence == self.top.sentence and self.top.row < len(rows.spans(sentence)) else "above"
        return at

    def _scroll(self, top: Place) -> None:
        top = min(top, self.rows.last_top(self.size.height))
        if top != self.top:
            self.top = top
            self._window = None
            self.refresh()

    # Painting

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        window = self.window
        if y >= len(window):
            return self._painter.blank(self.size.width)
        row = window[y]
        if row.place.sentence == self._current or row.place.sentence in self._lit:
            return self._paint(row)
        strip = self._strips.get(row.place)
        if strip is None:
            strip = self._strips[row.place] = self._paint(row)
        return strip

    def _paint(self, row: Row) -> Strip:
        sentence = row.place.sentence
        status = self._statuses[sentence] if self._statuses else None
        light: Light | None = "current" if sentence == self._current else "counterpart" if sentence in self._lit else None
        over = self._overlay.marks(row.start, row.end)
        marks = (*self._standing(sentence), *self._marks.get(sentence, ()), *over)
        return self._painter.paint(row, status, light, marks, self.size.width, self._hand(sentence))

    # The mouse, and a new size

    def on_click(self, event: events.Click) -> None:
        """Go to the sentence under the mouse, and with a double click select it."""
        if self.dragged:
            return
        self.choose(None)
        if event.y < len(self.window):
            sentence = self.window[event.y].place.sentence
            if event.chain == 2:
                self.choose((self.sentences[sentence].start, self.sentences[sentence].end))
            self.post_message(self.Pressed(self, sentence))

    def characters_under(self, at: Offset) -> Span:
        """The characters under the mouse, or on the nearest row."""
        if not self.window:
            return 0, 0
        row = self.window[max(0, min(at.y, len(self.window) - 1))]
        return characters_at(self.article.text, row, at.x - self._painter.indent)

    def ask_to_scroll(self, rows: int) -> None:
        """Ask to be scrolled, so that the other pane may follow."""
        self.post_message(self.Wheeled(self, rows))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Ask for a few rows further down."""
        event.stop()
        self.ask_to_scroll(_WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Ask for a few rows further up."""
        event.stop()
        self.ask_to_scroll(-_WHEEL)

    def on_resize(self) -> None:
        """Lay the rows out anew, the same text on top."""
        self._forget()
        self.post_message(self.Fitted())
