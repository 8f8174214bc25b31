"""Both articles side by side with the gutter between them and a ruler at either edge, scrolled together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import partial

from textual.app import ComposeResult

from tui.app.anchors import anchors
from tui.app.connectors import Connection
from tui.app.hands import hand_on
from tui.app.marks import Mark, pair_marks, standing_marks
from tui.app.relations import other
from tui.app.stack import Place
from tui.app.widgets.article_pane import ArticlePane
from tui.app.widgets.covered import Covered
from tui.app.widgets.gutter import Gutter
from tui.app.widgets.pane_header import PaneHeader
from tui.app.widgets.ruler import Ruler
from tui.model import SIDES, Article, Comparison, Sentence, SideName

_FAR = 200  # rows; what is further away is not gone to in steps
_STEPS = 4  # rows that the other pane may scroll for each row of this one, to come to what falls beside it


def _hand(comparison: Comparison, side: SideName, sentence: int) -> str:
    return hand_on(comparison.claims_of[side].get(sentence, ()))


class ArticlePair(Covered):
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
        yield self._column("a", "side")
        yield self._gutter
        yield self._column("b", "side -inactive")

    def _column(self, name: SideName, classes: str) -> Covered:
        """An article: the ruler at its edge, the header over the pane."""
        return Covered(self._rulers[name], self._headers[name], self.panes[name], id=f"side-{name}", classes=classes)

    def show_sentences(self, sentences: Mapping[SideName, Sequence[Sentence]], words: Mapping[SideName, int]) -> None:
        """Show all sentences of the two articles, not yet compared, and how many words these have."""
        for name in SIDES:
            self.panes[name].show(sentences[name])
            self._headers[name].measure(len(sentences[name]), words[name])

    def renew(
        self,
        articles: Mapping[SideName, Article],
        sentences: Mapping[SideName, Sequence[Sentence]],
        words: Mapping[SideName, int],
        tops: Mapping[SideName, int],
    ) -> None:
        """Take other texts of the articles, whose comparison is shown next, each to be shown from sentence `tops` on."""
        for name in SIDES:
            self.panes[name].read(articles[name], sentences[name], tops[name])
            self._headers[name].introduce(articles[name])
            self._headers[name].measure(len(sentences[name]), words[name])

    def show(self, comparison: Comparison, also: Mapping[SideName, float]) -> None:
        """Show a comparison of the two articles, of which the part `also`, 0 to 1, is said by the other one, too."""
        self._comparison = comparison
        for name in SIDES:
            side = comparison.side(name)
            self.panes[name].show(
                side.sentences, side.statuses, partial(standing_marks, comparison, name), partial(_hand, comparison, name)
            )
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
            self._headers[name].activate(name == side)

    def reveal(self, *, follow: bool) -> None:
        """Bring the current sentence into view and, to `follow`, its counterpart to the same row beside it.

        Where it has none, what falls beside it comes along as far as its own pane had to be scrolled.
        """
        pane = self.panes[self._side]
        top = pane.top
        pane.reveal(self._current)
        if follow and self._partners:
            self._bring(self._partners[0])
        elif follow and pane.top != top:
            self._keep_beside(self._side, abs(pane.rows.rows_between(top, pane.top, _FAR)))
        self.join()

    def scroll(self, side: SideName, rows: int, *, follow: bool) -> None:
        """Scroll a pane by rows and, to `follow`, bring what falls beside it in the other article along."""
        self.panes[side].scroll_rows(rows)
        if follow:
            self._keep_beside(side, abs(rows))
        self.join()

    def _bring(self, partner: int) -> None:
        """Scroll the other pane so that a counterpart stands beside the current sentence."""
        pane, far = self.panes[self._side], self.panes[other(self._side)]
        row = pane.row_of(self._current)
        if isinstance(row, int):
            stacked = far.region.y > pane.region.bottom or far.region.bottom < pane.region.y
            far.reveal(partner, 0 if stacked else row)

    def _keep_beside(self, side: SideName, rows: int) -> None:
        """Scroll the other pane towards what falls beside a pane that was scrolled by `rows`.

        It draws near in steps, so that nothing jumps where neighbouring sentences have their counterparts far apart.
        """
        far, beside = self.panes[other(side)], self._beside(side)
        gap = far.rows.rows_between(far.top, beside, _FAR)
        if abs(gap) > _FAR:
            far.show_from(beside)
        else:
            far.scroll_rows(max(-_STEPS * rows, min(_STEPS * rows, gap)))

    def _beside(self, side: SideName) -> Place:
        """The top of the other pane that has what falls beside the middle of this one, or beside an end that it shows."""
        pane, far = self.panes[side], self.panes[other(side)]
        if self._comparison is None or not (pane.window and far.window):
            return far.top
        height, middle = len(pane.window), len(pane.window) // 2
        above = pane.rows.rows_between(Place(0), pane.top, middle)
        below = max(0, pane.rows.rows_between(pane.top, pane.rows.last_top(pane.size.height), height))
        level = min(middle, above) if above < middle else max(middle, height - 1 - below)
        offset = anchors(self._comparison).across(side, pane.window[level].start)
        sentence = max(0, bisect_right(far.sentences, offset, key=lambda sentence: sentence.start) - 1)
        place = far.rows.row_of(sentence, offset)
        return min(far.rows.move(place, -(level * far.size.height // pane.size.height)), far.rows.last_top(far.size.height))

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
        shown_a = {row.place.sentence for row in a.window}
        of_a, of_b = comparison.links_of["a"], comparison.links_of["b"]
        links = dict.fromkeys(
            [link for i in sorted(shown_a) for link in of_a.get(i, ())]
            + [link for j in sorted(shown_b) for link in of_b.get(j, ())]
        )
        found = [
            Connection(a.row_of(link.a), b.row_of(link.b), comparison.a.statuses[link.a])
            for link in links
            if not self._is_current(link.a, link.b)
        ]
        status = comparison.side(self._side).statuses[self._current] if self._partners else "unique"
        for partner in self._partners:
            i, j = (self._current, partner) if self._side == "a" else (partner, self._current)
            found.append(Connection(a.row_of(i), b.row_of(j), status, current=True, toward=other(self._side)))
        return found

    def _is_current(self, a: int, b: int) -> bool:
        current, partner = (a, b) if self._side == "a" else (b, a)
        return current == self._current and partner in self._partners
