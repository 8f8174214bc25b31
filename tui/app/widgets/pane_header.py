"""The line over a pane: which article it is, how long, and how much of it the other also says."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, TypeAlias

from rich.cells import cell_len

from tui.app.relations import other
from tui.app.widgets.line import Line, Piece, arranged, width_of
from tui.model import Article, SideName
from tui.report.phrases import name_of, plural
from tui.visible import visible_line

_Detail: TypeAlias = Literal["source", "date", "author", "sentences", "words"]

_KNOWN: tuple[_Detail, ...] = ("source", "date", "author")
_EXTENT: tuple[_Detail, ...] = ("sentences", "words")
_WORTH: tuple[_Detail, ...] = ("source", "date", "author", "words", "sentences")
"""In the order in which they are given room: two reports of one event differ in their outlet more than in their title."""
_OUTLET = 20  # cells; what is longer is no outlet's name but a path, which the whole title and everything else come before
_TITLE = 20  # cells; a title that is cut to less says nothing


class PaneHeader(Line):
    """Badge, title or source; what is known of the article, as much as there is room for; and the share that is also in the
    other one."""

    def __init__(self, side: SideName, article: Article) -> None:
        super().__init__()
        self.side = side
        self._also: list[list[Piece]] = []
        self._details: dict[_Detail, str] = {}
        self.introduce(article)

    def activate(self, active: bool) -> None:
        """Say whether the reader is in this article."""
        colors = ("panel", "foreground") if active else ("surface", "bar-faint")
        if colors != (self.ground, self.ink):
            self.ground, self.ink = colors
            self.refresh()

    def introduce(self, article: Article) -> None:
        """Say which article it is."""
        self._title: list[Piece] = [
            (f" {self.side.upper()} ", f"bold reverse $bar-{self.side}"),
            (f" {visible_line(name_of(article, self.side))} ", "bold"),
        ]
        self._details |= {
            "source": visible_line(article.source or "") if article.title else "",
            "date": article.date.isoformat() if article.date else "",
            "author": visible_line(article.author or ""),
        }
        self.refresh()

    def measure(self, sentences: int, words: int) -> None:
        """Say how long the article is."""
        self._details |= {"sentences": plural(sentences, "sentence"), "words": plural(words, "word")}
        self.refresh()

    def show(self, also: float) -> None:
        """Say which part of the article, 0 to 1, the other one also says."""
        self._also = [[(f" {also:.0%} also in {other(self.side).upper()} ", "$bar-shared")]]
        self.refresh()

    def pieces(self) -> list[Piece]:
        """The line."""
        width = self.size.width
        title = width_of(self._title)
        has_outlet = cell_len(self._details["source"]) <= _OUTLET
        third = max(_TITLE, width // 3)
        least: dict[_Detail, int] = {"source": third if has_outlet else title, "date": third}
        shown: frozenset[_Detail] = frozenset()
        for detail in _WORTH if has_outlet else (*_WORTH[1:], _WORTH[0]):
            wider = shown | {detail}
            taken = sum(map(width_of, (*self._groups(wider), *self._also)))
            if min(title, least.get(detail, width // 2)) + taken <= width:
                shown = wider
        return arranged(width, [self._title, *self._groups(shown)], self._also)

    def _groups(self, shown: Collection[_Detail]) -> list[list[Piece]]:
        """What is known of the article, and how long it is."""
        groups = ([self._details.get(name) for name in names if name in shown] for names in (_KNOWN, _EXTENT))
        return [[(f" {' · '.join(filter(None, group))} ", "$bar-faint")] for group in groups if any(group)]
