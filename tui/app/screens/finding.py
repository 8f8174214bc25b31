"""Finding words in both articles: as the reader types, from hit to hit, and back to where the reader was."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from textual import on, work
from textual.message import Message
from textual.worker import get_current_worker

from tui.app.relations import Kind, other
from tui.app.screens.going import Going
from tui.app.widgets.key_bar import KeyBar
from tui.model import SIDES, Claim, SideName, Span

if TYPE_CHECKING:
    from tui.app.find import FoldedText, Search
    from tui.app.widgets.find_bar import FindBar


class _Where(NamedTuple):
    """Where the reader was before the search."""

    side: SideName
    at: Mapping[SideName, int]
    claim: Claim | None
    scroll_back: Callable[[], None]


class Finding(Going):
    """The part of the screen that finds."""

    _find_bar: FindBar | None = None
    _was: _Where | None = None
    """None where nothing is being looked for."""
    _searches: Mapping[SideName, Search] | None = None
    _hit: Span | None = None
    """In the article that is read."""

    @dataclass
    class _Found(Message):
        searches: Mapping[SideName, Search]

    def __init__(self) -> None:
        super().__init__()
        self._folded: Mapping[SideName, FoldedText] | None = None
        """The articles as they are searched; None until they are folded."""
        self._folding = Lock()

    @property
    def finding(self) -> bool:
        """Whether hits are shown."""
        return self._was is not None

    async def action_find(self) -> None:
        """Let the reader type what to find."""
        if self._find_bar is None:
            from tui.app.widgets.find_bar import FindBar  # the first frame does without it

            self._find_bar = FindBar()
            await self.mount(self._find_bar, after=self.query_one(KeyBar))
        if not self.finding:
            self._find_bar.clear()
        self._was = _Where(self.side, dict(self.at), self.claim, self.views.way_back())
        self._show_find_bar(shown=True)
        self._find_bar.focus()
        # Behind the focus, by which it is decided where that stays, and what is said of the keys.
        self.app.call_later(self._begin)

    def _begin(self) -> None:
        if self._find_bar is not None and self._find_bar.words:
            self._find(self._find_bar.words)
        else:
            self._fold()
            self._show_hits()

    def stop_finding(self) -> bool:
        """Close the line, the reader staying at the hit; whether it was open."""
        open_until_now = self.finding
        if open_until_now:
            self._was = self._searches = self._hit = None
            self._show_find_bar(shown=False)
            self._show_hits()
            self.views.focus_on(self.side)
        return open_until_now

    def find_anew(self) -> None:
        """Find in the articles as they are on the screen now, not in those that were there before."""
        self.stop_finding()
        with self._folding:
            self._folded = None

    def _show_find_bar(self, *, shown: bool) -> None:
        if self._find_bar is not None:
            self._find_bar.display = shown
            self.query_one(KeyBar).display = not shown

    def _find(self, words: str) -> None:
        if self._folded is None:
            self._find_beside(words)
        else:
            self.workers.cancel_group(self, "find")
            self._take_hits(_searches(self._folded, words))

    @work(thread=True, exclusive=True, group="find")
    def _find_beside(self, words: str) -> None:
        worker = get_current_worker()
        searches = _searches(self._folded_texts(), words)
        for search in searches.values():
            search.count  # noqa: B018  # counted here, where nobody waits for it
        if not worker.is_cancelled:
            self.post_message(self._Found(searches))

    @work(thread=True, group="fold")
    def _fold(self) -> None:
        self._folded_texts()

    def _folded_texts(self) -> Mapping[SideName, FoldedText]:
        from tui.app.find import FoldedText

        with self._folding:
            if self._folded is None:
                self._folded = {side: FoldedText(self.pair.panes[side].article.text) for side in SIDES}
            return self._folded

    @on(_Found)
    def _take_found(self, message: _Found) -> None:
        self._take_hits(message.searches)

    def _take_hits(self, searches: Mapping[SideName, Search]) -> None:
        was = self._was
        if was is None:
            return
        self._searches, self._hit = searches, None
        for side in (was.side, other(was.side)):
            if hit := self._next_hit(side, self._start(side, was.at[side]), 1):
                self._go_to_hit(side, hit)
                return
        self._go_back(was)

    def on_find_bar_typed(self, message: FindBar.Typed) -> None:
        """Look for what is typed so far."""
        if self.finding:
            self._find(message.query)

    def on_find_bar_stepped(self, message: FindBar.Stepped) -> None:
        """Go to another hit while typing."""
        self.step_hit(message.by)

    def on_find_bar_accepted(self) -> None:
        """Read on at the hit, or where there is none, where the reader was."""
        if self._find_bar is not None and not self._find_bar.words:
            self.stop_finding()
        else:
            self.views.focus_on(self.side)
            self._show_hits()

    def on_find_bar_left(self) -> None:
        """Go back to where the reader was."""
        was = self._was
        self.stop_finding()
        if was is not None:
            self._go_back(was)
            self.views.focus_on(self.side)

    def action_jump(self, kind: Kind, step: int) -> None:
        """Go to the next sentence of a kind; while the reader is finding, the matches are the hits."""
        if kind == "match" and self.finding:
            self.step_hit(step)
        else:
            super().action_jump(kind, step)

    def step_hit(self, by: int) -> None:
        """Go to the next hit in the article that is read, or to the one before where `by` is -1; round at its end."""
        sentence = self.at[self.side]
        at_hit = self._hit is not None and self._sentence(self.side, self._hit[0]) == sentence
        here = self._hit[0] if self._hit is not None and at_hit else self._start(self.side, sentence)
        for side, start in ((self.side, here + 1 if at_hit and by > 0 else here), (other(self.side), 0)):
            if hit := self._next_hit(side, start, by):
                self._go_to_hit(side, hit)
                return

    def _next_hit(self, side: SideName, offset: int, by: int) -> Span | None:
        if self._searches is None:
            return None
        search, end = self._searches[side], len(self.pair.panes[side].article.text)
        if by > 0:
            return search.after(offset) or search.after(0)
        return search.before(offset) or search.before(end)

    def _go_to_hit(self, side: SideName, hit: Span) -> None:
        typing = self._find_bar is not None and self._find_bar.typing
        sentence = self._sentence(side, hit[0])
        self.go(side, sentence)
        self.views.reveal_offset(side, sentence, hit[0])
        if not typing:
            self.views.focus_on(side)
        self._hit = hit
        self._show_hits()

    def _go_back(self, was: _Where) -> None:
        self.at.update(was.at)
        self.go(was.side, was.at[was.side], was.claim)
        was.scroll_back()
        self._show_hits()

    def _show_hits(self) -> None:
        found = {side: search.within for side, search in self._searches.items()} if self._searches else None
        self.views.mark_hits(found, self.side, self._hit)
        if self._find_bar is not None and self.finding:
            self._find_bar.tell(self._searches, self.side, self._hit)

    def _sentence(self, side: SideName, offset: int) -> int:
        """The sentence that holds the character at `offset`, or the one before it."""
        return max(0, bisect_right(self.sentences[side], offset, key=lambda sentence: sentence.start) - 1)

    def _start(self, side: SideName, sentence: int) -> int:
        return self.sentences[side][sentence].start if self.sentences[side] else 0


def _searches(folded: Mapping[SideName, FoldedText], words: str) -> Mapping[SideName, Search]:
    from tui.app.find import Search

    return {side: Search(folded[side], words) for side in SIDES}
