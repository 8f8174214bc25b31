"""What the parts of the comparison's screen have in common: the articles, where the reader is in them, and going elsewhere."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from tui.app.screens.painting import Painting
from tui.app.widgets.article_pair import ArticlePair
from tui.app.widgets.summary_bar import SummaryBar
from tui.model import Claim, Comparison, Sentence, SideName


class ArticleScreen(Painting[None]):
    """A screen with both articles on it."""

    bar: SummaryBar
    pair: ArticlePair
    sentences: Mapping[SideName, tuple[Sentence, ...]]
    comparison: Comparison | None
    """None until it is made."""
    side: SideName
    """The article that is read."""
    at: dict[SideName, int]
    """The current sentence of each."""
    claim: Claim | None

    @property
    @abstractmethod
    def partners(self) -> tuple[int, ...]:
        """The counterparts of the current sentence in the other article, the nearest first."""

    @abstractmethod
    def go(self, side: SideName, sentence: int, claim: Claim | None = None) -> None:
        """Make a sentence the current one, because of `claim` if one was chosen, and show both sides of it."""
