"""Watching the articles: what has changed in their files is compared again, the reader staying at the same words."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from tui.app.job import Compared, Job
from tui.app.places import same_place, same_words
from tui.app.screens.article_screen import ArticleScreen
from tui.app.widgets.views import Views
from tui.model import SIDES, Article, Sentence, SideName
from tui.reading import ReadingError

if TYPE_CHECKING:
    from tui.watching import Versions, Wait


class Watching(ArticleScreen):
    """The part of the screen that follows the files."""

    versions: Callable[[Wait], Versions] | None = None
    """Where changes come from; None where the articles stay as they are."""
    job: Job
    words: Mapping[SideName, int]
    """How many words the articles of the job have."""
    views: Views

    @dataclass
    class _Changed(Message):
        found: tuple[Article, Article] | ReadingError

    def __init__(self) -> None:
        super().__init__()
        self._left = Event()

    @abstractmethod
    def compare(self) -> object:
        """Compare the articles of the job, in a thread."""

    def on_mount(self) -> None:
        """Begin to watch."""
        if self.versions is not None:
            self._watch(self.versions)

    def on_unmount(self) -> None:
        """Watch no longer."""
        self._left.set()

    @work(thread=True, group="watch")
    def _watch(self, versions: Callable[[Wait], Versions]) -> None:
        for found in versions(self._left.wait):
            self.post_message(self._Changed(found))

    @on(_Changed)
    def _take_change(self, message: _Changed) -> None:
        if isinstance(message.found, ReadingError):
            self.notify(f"{message.found}. The text before stays on the screen.", severity="warning", markup=False, timeout=10)
            return
        self.job = Job(dict(zip(SIDES, message.found, strict=True)))
        self.bar.summary = self.bar.summary._replace(progress=0.0)
        self.compare()

    @property
    def shown(self) -> Mapping[SideName, Article]:
        """The articles on the screen."""
        return {side: self.pair.panes[side].article for side in SIDES}

    async def keep_up(self, compared: Compared) -> bool:
        """Bring the articles of a comparison to the screen where others are on it, the reader staying at the same words.

        Whether they are there now: not when they have changed again since.
        """
        articles, comparison = compared.articles, compared.comparison
        if articles == self.shown:
            return True
        if articles != self.job.articles:
            return False
        sentences = {side: comparison.side(side).sentences for side in SIDES}
        tops = {}
        for side in SIDES:
            before, now = _texts(self.shown[side], self.sentences[side]), _texts(articles[side], sentences[side])
            tops[side] = same_place(before, self.pair.panes[side].top.sentence, now)
            self.at[side] = same_place(before, self.at[side], now)
        self.claim = same_words(self.claim, comparison) if self.claim else None
        self.sentences = sentences
        self.pair.renew(articles, sentences, self.words, tops)
        await self.views.renew(articles)
        self.let_go()
        return True

    @abstractmethod
    def let_go(self) -> None:
        """Leave what hung on the texts before: hits, a selection, a marked claim."""


def _texts(article: Article, sentences: tuple[Sentence, ...]) -> list[str]:
    return [article.text[sentence.start : sentence.end] for sentence in sentences]
