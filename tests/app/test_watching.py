"""The screen while the articles change in their files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from queue import SimpleQueue

import pytest

from tests.app.pair import A, B
from tests.app.test_compare_screen import WIDE, Reader
from tui.app.app import CompareArticlesApp
from tui.app.screens.compare_screen import CompareScreen
from tui.app.screens.watching import Watching
from tui.model import Article
from tui.reading import ReadingError
from tui.watching import Versions, Wait

EARLIER = "It had rained all night in the hills above Hallin."


class Desk:
    """Where somebody writes at the articles that a reader has on the screen."""

    def __init__(self, a: Article, b: Article) -> None:
        self.articles = a, b
        self._found: SimpleQueue[tuple[Article, Article] | ReadingError | None] = SimpleQueue()

    def write(self, a: Article | None = None, b: Article | None = None) -> None:
        """Write an article anew."""
        self.articles = a or self.articles[0], b or self.articles[1]
        self._found.put(self.articles)

    def spoil(self, problem: ReadingError) -> None:
        """Make an article unreadable."""
        self._found.put(problem)

    def leave(self) -> None:
        """Write no more."""
        self._found.put(None)

    def versions(self, wait: Wait) -> Versions:
        """What was written, as it is written."""
        del wait
        yield from self._written()

    def _written(self) -> Iterator[tuple[Article, Article] | ReadingError]:
        while (found := self._found.get()) is not None:
            yield found


@asynccontextmanager
async def watched(a: Article = A, b: Article = B) -> AsyncIterator[tuple[Reader, Desk]]:
    desk = Desk(a, b)
    app = CompareArticlesApp(a, b, versions=desk.versions)
    async with app.run_test(size=WIDE) as pilot:
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        reader = Reader(pilot, screen)
        try:
            await compared(reader, desk)
            yield reader, desk
        finally:
            desk.leave()


async def compared(reader: Reader, desk: Desk) -> None:
    """Wait until what is written is on the screen, compared."""
    while reader.screen.shown != dict(zip("ab", desk.articles, strict=True)) or reader.screen.bar.summary.progress is not None:
        await reader.pilot.pause(0.01)
    await reader.pilot.pause()


def current(reader: Reader) -> str:
    """The words of the current sentence."""
    screen = reader.screen
    sentence = screen.sentences[screen.side][screen.at[screen.side]]
    return screen.shown[screen.side].text[sentence.start : sentence.end]


async def press(reader: Reader, *keys: str) -> None:
    await reader.pilot.press(*keys)
    await reader.pilot.pause()


@pytest.mark.parametrize("view", [[], ["v"], ["v", "v"]])
async def test_a_sentence_more_leaves_the_reader_where_he_was(view: list[str]) -> None:
    async with watched() as (reader, desk):
        await press(reader, *view, "j", "j", "j")
        place, words = reader.place, current(reader)
        desk.write(a=replace(A, text=f"{EARLIER}\n{A.text}", title="The wet bridge"))
        await compared(reader, desk)
        assert (place, reader.place) == ("A4", "A5")
        assert current(reader) == words
        assert "The wet bridge" in "\n".join(reader.text())
        comparison = reader.screen.comparison
        assert comparison is not None
        assert comparison.a.article.text.startswith(EARLIER)
        await press(reader, "v", "j")
        assert reader.place == "A6"


async def test_the_other_article_may_shrink_below_the_reader() -> None:
    async with watched() as (reader, desk):
        await press(reader, "l", "G")
        desk.write(b=replace(B, text="Nothing is left."))
        await compared(reader, desk)
        assert reader.place == "B1"
        assert "Nothing is left." in "\n".join(reader.text())
        await press(reader, "h", "d", "u", "n", "enter", "v", "v", "v", "tab", "tab", "j")


async def test_hits_of_the_text_before_are_gone_and_new_ones_are_found() -> None:
    async with watched() as (reader, desk):
        await press(reader, "slash", *"heron", "enter")
        assert "heron" in current(reader)
        desk.write(a=replace(A, text=f"{EARLIER}\n{A.text}"))
        await compared(reader, desk)
        assert "heron" in current(reader)
        assert not reader.screen.finding
        await press(reader, "slash", *"rained", "enter")
        await reader.pilot.pause(0.05)
        assert current(reader) == EARLIER


async def test_an_article_that_cannot_be_read_stays_as_it_was_on_the_screen() -> None:
    async with watched() as (reader, desk):
        desk.spoil(ReadingError("[a].txt", "there is no such file"))
        while not reader.pilot.app._notifications:
            await reader.pilot.pause(0.01)
        assert [note.message for note in reader.pilot.app._notifications] == [
            "[a].txt: there is no such file. The text before stays on the screen."
        ]
        assert reader.screen.shown == {"a": A, "b": B}


async def test_a_comparison_of_a_text_that_has_changed_since_is_not_shown() -> None:
    async with watched() as (reader, desk):
        screen: Watching = reader.screen
        stale = reader.screen._compared
        assert stale is not None
        desk.write(a=replace(A, text=EARLIER))
        await compared(reader, desk)
        assert not await screen.keep_up(stale)
        assert screen.shown["a"].text == EARLIER


async def test_nothing_is_watched_once_the_screen_is_left() -> None:
    left = []

    def versions(wait: Wait) -> Versions:
        left.append(wait(1000))
        yield A, B

    async with CompareArticlesApp(A, B, versions=versions).run_test():
        pass
    while not left:
        pass
    assert left == [True]
