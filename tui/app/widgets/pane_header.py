"""The line over a pane: which article it is, how long, and how much of it the other also says."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from tui.app.relations import other
from tui.app.widgets.line import line
from tui.model import Article, SideName
from tui.report.phrases import name_of, plural
from tui.visible import visible_line


class PaneHeader(Widget):
    """Badge, title or source, sentences, words, and the share that is also in the other article."""

    ALLOW_SELECT = False

    def __init__(self, side: SideName, article: Article) -> None:
        super().__init__()
        self.side = side
        self._extent = ""
        self._also = ""
        self.introduce(article)

    def introduce(self, article: Article) -> None:
        """Say which article it is."""
        self._called = visible_line(name_of(article, self.side))
        self._source = visible_line(article.source or "") if article.title else ""
        self.refresh()

    def measure(self, sentences: int, words: int) -> None:
        """Say how long the article is."""
        self._extent = f" {plural(sentences, 'sentence')} · {plural(words, 'word')} "
        self.refresh()

    def show(self, also: float) -> None:
        """Say which part of the article, 0 to 1, the other one also says."""
        self._also = f"{also:.0%} also in {other(self.side).upper()}"
        self.refresh()

    def render(self) -> Content:
        """The line."""
        left = [
            [(f" {self.side.upper()} ", f"bold reverse $bar-{self.side}"), (f" {self._called} ", "bold")],
            [(self._extent, "$bar-faint")],
            [(f" {self._source}", "$bar-faint")],
        ]
        return line(self.size.width, left, [[(f" {self._also} ", "$bar-shared")]] if self._also else [])
