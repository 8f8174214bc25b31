"""Both articles side by side with the gutter between them and a ruler at either edge, scrolled together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget

from tui.app.connectors import Connection
from tui.app.marks import Mark, pair_marks, standing_marks
from tui.app.relations import counterparts, other
from tui.app.widgets.article_pane import ArticlePane
from tui.app.widgets.gutter import Gutter
from tui.app.widgets.pane_header import PaneHeader
from tui.app.widgets.ruler import Ruler
from tui.model import SIDES, Article, Comparison, Sentence, SideName


class ArticlePair(Widget):
    """The two panes and everything that joins them."""

    def __init__(self, articles: Mapping[SideName, Article], sentences: Mapping[SideName, Sequence[Sentence]]) -> None:
        super().__init__()
        self.panes = {side: ArticlePane(side, articles[side], sentences[side], id=f"pane-{side}") for side in SIDES}
        self._headers = {side: PaneHeader(side, articles[side]) for side in SIDES}
        self._rulers = {side: Ruler(side) for side in SIDES}
        self._gutter = Gutter()
        self._comparison: Comparison | None = None
        self._side: SideName = "a"
        self._current = 0
        self._partners: tuple[int, ...] = ()

    def compose(self) -> ComposeResult:
        """A, the gutter, B."""
        with Horizontal(id="side-a", classes="side"):
            yield self._rulers["a"]
            with Vertical():
                yield self._headers["a"]
                yield self.panes["a"]
        yield self._gutter
        with Horizontal(id="side-b", classes="side -inactive"):
            with Vertical():
                yield self._headers["b"]
                yield self.panes["b"]
            yield self._rulers["b"]

    def show_sentences(self, sentences: Mapping[SideName, Sequence[Sentence]], words: Mapping[SideName, int]) -> None:
        """Show all sentences of the two articles, not yet compared, and how many words these have."""
        for name in SIDES:
            self.panes[name].show(sentences[name])
            self._headers[name].measure(len(sentences[name]), words[name])

    def show(self, comparison: Comparison, also: Mapping[SideName, float]) -> None:
        """Show a comparison of the two articles, of which the part `also`, 0 to 1, is said by the other one, too."""
        self._comparison = comparison
        for name in SIDES:
            side = comparison.side(name)
            self.panes[name].show(side.sentences, side.statuses, partial(standing_marks, comparison, name))
            self._headers[name].show(also[name])
            self._rulers[name].show(side.sentences, side.statuses)

    def light(self, side: SideName, current: int, partners: Sequence[int]) -> None:
        """Light the current sentence of a side and its counterparts `partners` on the other, the nearest first."""
        self._side, self._current, self._partners = side, current, tuple(partners)
        mine: tuple[Mark, ...] = ()
        theirs: dict[int, tuple[Mark, ...]] = {}
        if self._comparison is not None and partners:
            mine, theirs = pair_marks(self._comparison, side, current, partners)
        self.panes[side].light(current, frozenset(), {current: mine})
        self.panes[other(side)].light(None, frozenset(partners), theirs)
        for name in SIDES:
            self.query_one(f"#side-{name}").set_class(name != side, "-inactive")

    def reveal(self, *, follow: bool) -> None:
        """Bring the current sentence into view and, to `follow`, its counterpart to the same row beside it."""
        self.panes[self._side].reveal(self._current)
        if follow:
            self.follow(self._current, self._partners)
        self.join()

    def scroll(self, side: SideName, rows: int, *, follow: bool) -> None:
        """Scroll a pane by rows and, to `follow`, bring the counterparts of what is in its middle beside it."""
        pane = self.panes[side]
        pane.scroll_rows(rows)
        if follow and self._comparison is not None and pane.window:
            middle = pane.window[len(pane.window) // 2].place.sentence
            nearby = sorted({row.place.sentence for row in pane.window}, key=lambda sentence: abs(sentence - middle))
            links = self._comparison.links_of[side]
            anchor = next((sentence for sentence in nearby if sentence in links), None)
            if anchor is not None:
                self._follow(side, anchor, counterparts(self._comparison, side, anchor))
        self.join()

    def follow(self, sentence: int, partners: Sequence[int]) -> None:
        """Scroll the other pane so that the first of the counterparts stands beside the sentence."""
        self._follow(self._side, sentence, partners)

    def _follow(self, side: SideName, sentence: int, partners: Sequence[int]) -> None:
        row = self.panes[side].row_of(sentence)
        far = self.panes[other(side)]
        if partners and isinstance(row, int):
            stacked = far.region.y > self.panes[side].region.bottom or far.region.bottom < self.panes[side].region.y
            far.reveal(partners[0], 0 if stacked else row)

    def join(self) -> None:
        """Draw the connectors, and on the rulers what is on the screen, anew."""
        for name in SIDES:
            window = self.panes[name].window
            self._rulers[name].point((window[0].start, window[-1].end) if window else (0, 0))
        if self._comparison is not None and self._gutter.display:
            self._gutter.connect(self._connections(self._comparison))

    def _connections(self, comparison: Comparison) -> list[Connection]:
        a, b = self.panes["a"], self.panes["b"]
        shown_b = {row.place.sentence for row in b.window}
        found = []
        for i in dict.fromkeys(row.place.sentence for row in a.window):
            for link in comparison.links_of["a"].get(i, ()):
                if link.b in shown_b and not self._is_current(link.a, link.b):
                    row_a, row_b = a.row_of(link.a), b.row_of(link.b)
                    if isinstance(row_a, int) and isinstance(row_b, int):
                        found.append(Connection(row_a, row_b, comparison.a.statuses[link.a]))
        status = comparison.side(self._side).statuses[self._current] if self._partners else "unique"
        for partner in self._partners:
            i, j = (self._current, partner) if self._side == "a" else (partner, self._current)
            found.append(Connection(a.row_of(i), b.row_of(j), status, current=True, toward=other(self._side)))
        return found

    def _is_current(self, a: int, b: int) -> bool:
        current, partner = (a, b) if self._side == "a" else (b, a)
        return current == self._current and partner in self._partners
