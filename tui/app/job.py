"""The comparison as it is made beside the screen, in a thread, and the messages that tell the screen of it."""

from __future__ import annotations

from asyncio import get_running_loop
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, replace
from functools import partial
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from textual.message import Message

from tui.app.anchors import anchors
from tui.app.relations import share_also_said, word_count
from tui.language.progress import Progress
from tui.language.sentences import sentences
from tui.model import SIDES, Article, Comparison, Name, Sentence, SideName
from tui.uncollected import uncollected

if TYPE_CHECKING:
    from tui.comparing import Prepared
    from tui.language.names import Names

_FIRST = 50_000  # characters of an article that are split into sentences before the first frame
_PREPARING = 0.8
"""The part of a comparison that any other strictness does without."""
_SHORT = 20_000  # characters of an article that is compared at another strictness in some milliseconds
_LONG = 1_000_000  # characters of an article that is compared at no strictness before it is asked for
_MOMENT = 0.2
"""Seconds that a comparison may take before anybody is told how far it is."""


@dataclass
class Split(Message):
    """All sentences of both articles are there, and their words are counted."""

    articles: Mapping[SideName, Article]
    sentences: Mapping[SideName, tuple[Sentence, ...]]
    words: Mapping[SideName, int]


@dataclass
class Progressed(Message):
    """A part of the comparison, 0 to 1, is done."""

    done: float


@dataclass
class Compared(Message):
    """The comparison is there."""

    comparison: Comparison
    also: Mapping[SideName, float]
    """The part of each article, 0 to 1, that the other one also says."""
    strengths: Mapping[tuple[int, int], float]
    """How alike the sentence pairs are that are alike at all, 0 to 1; of a saved comparison only those that are linked."""
    articles: Mapping[SideName, Article]
    """What was compared, as it was given."""
    strictness: float


class _StoppedError(Exception):
    """The comparison was stopped."""


class Job:
    """Two articles to compare; what does not depend on strictness is computed once."""

    def __init__(self, articles: Mapping[SideName, Article], saved: Comparison | None = None) -> None:
        """Compare `articles`, or take `saved`, a comparison of them."""
        self.articles = articles
        self.saved = saved
        self._split = False
        self._prepared: Prepared | None = None
        self._names: tuple[Names, Names] | None = None
        self._around: Mapping[float, Compared] = {}

    def first_sentences(self, side: SideName) -> tuple[Sentence, ...]:
        """The sentences at the beginning of an article, and all of them where it is not very long."""
        article = self.articles[side]
        end = article.text.rfind("\n", 0, _FIRST) if len(article.text) > _FIRST else -1
        return _sentences(article if end < 0 else replace(article, text=article.text[:end]))

    @property
    def prepared(self) -> bool:
        """Whether another strictness is a matter of a moment."""
        return self._prepared is not None

    @property
    def _length(self) -> int:
        return max(len(article.text) for article in self.articles.values())

    def at_once(self, strictness: float) -> bool:
        """Whether another strictness is a matter of so short a moment that a key may wait for it."""
        return strictness in self._around or (self.prepared and self._length <= _SHORT)

    def lone_names(self, known: Sequence[Name]) -> tuple[Name, ...]:
        """The names that stand in one article alone, beside the `known` ones; none of a long saved comparison."""
        from tui.comparing.names import lone_names

        if self._prepared is not None:
            return lone_names(self._prepared.a.names, self._prepared.b.names, known)
        return lone_names(*self._names, known) if self._names else ()

    def _find_names(self) -> None:
        """Find the names of a saved comparison, which has only those that it matched, if that takes no more than a moment."""
        if self._prepared is None and self._length <= _FIRST:
            from tui.language.analysis import analyse

            self._names = analyse(self.articles["a"]).names, analyse(self.articles["b"]).names

    def run(self, strictness: float, tell: Callable[[Message], object], stopped: Callable[[], bool]) -> None:
        """Compare, and tell how far it has come and what came out; nothing more is told once it is `stopped`."""
        if not self._split:
            self._split = True
            found = self.saved
            tell(
                Split(
                    self.articles,
                    {side: found.side(side).sentences if found else _sentences(self.articles[side]) for side in SIDES},
                    {side: word_count(self.articles[side]) for side in SIDES},
                )
            )
        try:
            compared = self._around.get(strictness) or self._compared(strictness, _progress(tell, stopped))
        except _StoppedError:
            return
        if not stopped():
            tell(compared)
            with uncollected():
                _look_further_ahead(compared.comparison)
                self._find_names()

    def look_around(self, strictnesses: Sequence[float], stopped: Callable[[], bool]) -> None:
        """Compare at strictnesses that a key may ask for next, and keep these alone; not where that takes no time or much."""
        if not self.prepared or not _SHORT < self._length <= _LONG:
            return
        found = {}
        try:
            for strictness in strictnesses:
                found[strictness] = self._around.get(strictness) or self._compared(strictness, _progress(_nobody, stopped))
                _look_further_ahead(found[strictness].comparison)
        except _StoppedError:
            return
        self._around = found

    def _compared(self, strictness: float, progress: Progress) -> Compared:
        with uncollected():
            comparison = self.saved or self._compare(strictness, progress)
            also = {side: share_also_said(comparison, side) for side in SIDES}
            _look_ahead(comparison)
        return Compared(comparison, also, self._strengths(comparison), self.articles, strictness)

    def _strengths(self, comparison: Comparison) -> Mapping[tuple[int, int], float]:
        if self._prepared is not None and self.saved is None:
            return self._prepared.strengths
        return {(link.a, link.b): link.score for link in comparison.links}

    def _compare(self, strictness: float, progress: Progress) -> Comparison:
        first = 0.0
        if self._prepared is None:
            from tui.comparing import prepare  # the first frame does without it

            first = _PREPARING
            self._prepared = prepare(self.articles["a"], self.articles["b"], lambda done: progress(first * done))
        return self._prepared.at(strictness, lambda done: progress(first + (1 - first) * done))


def _nobody(_: Message) -> None:
    """Nobody is told."""


def _progress(tell: Callable[[Message], object], stopped: Callable[[], bool]) -> Progress:
    """What tells each hundredth of a comparison that takes more than a moment, and raises once it is stopped."""
    reported, begun = 0.0, monotonic()

    def progress(done: float) -> None:
        nonlocal reported
        if stopped():
            raise _StoppedError
        if done - reported >= 0.01 and monotonic() - begun >= _MOMENT:
            reported = done
            tell(Progressed(done))

    return progress


def _look_ahead(comparison: Comparison) -> None:
    """Find out what the screen asks of a comparison as a whole when it comes: here, where no key waits for it."""
    # The first frame does without these.
    from tui.app.claim_index import claim_index
    from tui.app.claim_rows import room_needed
    from tui.comparing.wording import respelt_names, shared_words

    comparison.links_of  # noqa: B018
    comparison.claims_of  # noqa: B018
    comparison.claim_counts  # noqa: B018
    respelt_names(comparison.names)
    shared_words("", "", comparison.names)
    index = claim_index(comparison)
    index.places  # noqa: B018
    for claims in index.tabs.values():
        room_needed(claims)


def _look_further_ahead(comparison: Comparison) -> None:
    """Find out what is asked when the reader scrolls or turns to another view."""
    from tui.app.aligned import alignments
    from tui.app.matrix import out_of_order, pairs_that_differ

    anchors(comparison)
    alignments(comparison)
    out_of_order(comparison.links)
    pairs_that_differ(comparison)


def _sentences(article: Article) -> tuple[Sentence, ...]:
    return sentences(article.text, article.language or "en")


async def unawaited(work: Callable[[Callable[[], bool]], object]) -> None:
    """Do `work` in a thread; what is cancelled is told so by what `work` is given, and is not waited for.

    A long comparison asks only now and then whether it is still wanted, and leaving the program must not take so long.
    """
    stopped = Event()
    executor = ThreadPoolExecutor(1)
    try:
        await get_running_loop().run_in_executor(executor, partial(copy_context().run, work, stopped.is_set))
    finally:
        stopped.set()
        executor.shutdown(wait=False)
