"""The views of one comparison, of which one is on the screen: the two articles, aligned rows, the matrix."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from textual.app import ComposeResult
from textual.widget import Widget

from tui.app.keys import BINDINGS, by_id, signs
from tui.app.overlay import Hits
from tui.app.widgets.article_pair import ArticlePair
from tui.app.widgets.covered import Covered
from tui.app.widgets.line import Line, Piece, arranged
from tui.model import SIDES, Article, Comparison, SideName, Span
from tui.report.phrases import name_of
from tui.visible import visible_line

if TYPE_CHECKING:
    from tui.app.widgets.aligned_view import AlignedView
    from tui.app.widgets.matrix_view import MatrixView

View: TypeAlias = Literal["articles", "aligned", "matrix"]
VIEWS: tuple[View, ...] = ("articles", "aligned", "matrix")


class ViewHeader(Line):
    """The line over a view: which one it is, and of which articles."""

    def __init__(self, articles: Mapping[SideName, Article]) -> None:
        super().__init__()
        self._says = ""
        self.introduce(articles)

    def introduce(self, articles: Mapping[SideName, Article]) -> None:
        """Say which articles they are."""
        self._names = {side: visible_line(name_of(articles[side], side)) for side in SIDES}
        self.refresh()

    def say(self, words: str) -> None:
        """Say what there is to know about the view."""
        self._says = words
        self.refresh()

    def pieces(self) -> list[Piece]:
        """The line: both titles, each at the beginning of its half, and the words at the end."""
        from tui.app.aligned import JOINT  # the first frame does without it

        left = (self.size.width + JOINT) // 2
        halves = [[[(f" {side.upper()} ", "bold reverse"), (f" {self._names[side]} ", "bold")]] for side in SIDES]
        says: list[list[Piece]] = [[(f" {self._says} ", "$bar-faint")]]
        return arranged(left, halves[0]) + arranged(self.size.width - left, halves[1], says)


class Views(Covered):
    """The articles and, once they have been asked for, the other views of the comparison."""

    DEFAULT_CSS = """
    Views { layout: vertical; width: 1fr; height: 1fr; }
    Views > ViewHeader { height: 1; width: 1fr; }
    Views > ViewHeader, Views > AlignedView, Views > MatrixView { display: none; }
    Views.-aligned > ArticlePair, Views.-matrix > ArticlePair { display: none; }
    Views.-aligned > ViewHeader, Views.-matrix > ViewHeader { display: block; }
    Views.-aligned > AlignedView, Views.-matrix > MatrixView { display: block; }
    """

    def __init__(self, pair: ArticlePair, articles: Mapping[SideName, Article]) -> None:
        super().__init__()
        self.view: View = "articles"
        """Which one is on the screen."""
        self.aligned: AlignedView | None = None
        self.matrix: MatrixView | None = None
        self._pair = pair
        self._header = ViewHeader(articles)
        self._comparison: Comparison | None = None
        self._strengths: Mapping[tuple[int, int], float] = {}
        self._lit: tuple[SideName, int, Sequence[int]] = ("a", 0, ())
        self._hits: tuple[Mapping[SideName, Hits], SideName, Span | None] | None = None

    def compose(self) -> ComposeResult:
        """The articles, under a header that only the other views have."""
        yield self._header
        yield self._pair

    def show(self, comparison: Comparison, strengths: Mapping[tuple[int, int], float]) -> None:
        """Show a comparison in every view."""
        self._comparison, self._strengths = comparison, strengths
        if self.aligned:
            self.aligned.show(comparison)
        if self.matrix:
            self.matrix.show(comparison, strengths)

    async def renew(self, articles: Mapping[SideName, Article]) -> None:
        """Begin anew with other articles, whose comparison is shown next: the other views come back when they are opened."""
        self._header.introduce(articles)
        for view in (self.aligned, self.matrix):
            if view is not None:
                await view.remove()
        self.aligned = self.matrix = None

    @property
    def waiting(self) -> bool:
        """Whether the view that the reader chose has to be opened again."""
        return (self.view == "aligned" and self.aligned is None) or (self.view == "matrix" and self.matrix is None)

    def light(self, side: SideName, current: int, partners: Sequence[int]) -> None:
        """Light the current sentence and its counterparts, the nearest first, in the view that is on the screen."""
        self._lit = side, current, partners
        if self.view == "aligned" and self.aligned:
            self.aligned.light(*self._lit)
        elif self.view == "matrix" and self.matrix:
            self.matrix.light(*self._lit)

    def mark_hits(self, hits: Mapping[SideName, Hits] | None, side: SideName = "a", hit: Span | None = None) -> None:
        """Mark in every view what was found, and the `hit` in article `side` that the reader is at."""
        self._hits = (hits, side, hit) if hits else None
        for name in SIDES:
            found = hits[name] if hits else None, hit if name == side else None
            self._pair.panes[name].mark_hits(*found)
            if self.aligned:
                self.aligned.mark_hits(name, *found)
        if self.matrix:
            self.matrix.mark_hits(hits)

    def reveal_offset(self, side: SideName, sentence: int, offset: int) -> None:
        """Bring the character at `offset`, in the current sentence, into view."""
        self._pair.panes[side].reveal_offset(sentence, offset)
        if self.view == "aligned" and self.aligned:
            self.aligned.reveal_offset(side, offset)

    def way_back(self) -> Callable[[], None]:
        """What scrolls back to what is on the screen now."""
        tops, aligned = {side: self._pair.panes[side].top for side in SIDES}, self.aligned
        top = aligned.top if aligned else None

        def go_back() -> None:
            for side in SIDES:
                self._pair.panes[side].show_from(tops[side])
            self._pair.join()
            if aligned is self.aligned and aligned and top:
                aligned.show_from(top)

        return go_back

    async def open(self, view: View) -> None:
        """Bring a view to the screen; without a comparison there are only the articles."""
        if self._comparison is None:
            return
        # What the other views draw on is imported when they are asked for: the first frame does without it.
        if view == "aligned" and self.aligned is None:
            from tui.app.widgets.aligned_view import AlignedView

            self.aligned = AlignedView(self._comparison)
            await self.mount(self.aligned)
        if view == "matrix" and self.matrix is None:
            from tui.app.widgets.matrix_view import MatrixView

            self.matrix = MatrixView(self._comparison, self._strengths)
            await self.mount(self.matrix)
        self.view = view
        self.remove_class(*(f"-{name}" for name in VIEWS if name != view), update=False)
        self.add_class(f"-{view}")
        if view == "matrix" and self.matrix:
            self.matrix.come(*self._lit)
        self.light(*self._lit)
        if self._hits:
            self.mark_hits(*self._hits)
        self._tell()
        self.focus_on(self._lit[0])

    def swap(self) -> None:
        """Show the aligned rows in the order of the other article."""
        if self.aligned:
            self.aligned.order("b" if self.aligned.lead == "a" else "a")
            self.aligned.light(*self._lit)
            self._tell()

    def focus_on(self, side: SideName) -> None:
        """Let keys go to the view, in the articles to one of the two."""
        self.region_of(side).focus()

    def region_of(self, side: SideName) -> Widget:
        """What has the focus where an article is read."""
        shown = {"aligned": self.aligned, "matrix": self.matrix}.get(self.view)
        return shown or self._pair.panes[side]

    @property
    def regions(self) -> list[Widget]:
        """What can have the focus in the view."""
        return list(dict.fromkeys(self.region_of(side) for side in SIDES))

    def _tell(self) -> None:
        if self.view == "aligned" and self.aligned:
            keys = signs(by_id(BINDINGS)["view.order"], self.app._keymap)
            self._header.say(f"in the order of {self.aligned.lead.upper()} · {keys[0]} swaps")
        elif self.view == "matrix" and self.matrix:
            self._header.say(self.matrix.summary())
