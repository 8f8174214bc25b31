"""What is shown over an article's own marks while the reader finds or selects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from tui.app.marks import Mark
from tui.model import Span

Hits: TypeAlias = Callable[[int, int], Iterable[Span]]
"""What is found in a stretch of an article, wholly or in part."""


class Overlay(NamedTuple):
    """The hits and the selection in one article."""

    hits: Hits | None = None
    hit: Span | None = None
    """The one that the reader is at."""
    selected: Span | None = None

    def marks(self, start: int, end: int) -> list[Mark]:
        """What to mark in `text[start:end]`; a later mark is seen over an earlier one."""
        marks = [Mark(*hit, "hit-here" if hit == self.hit else "hit") for hit in self.hits(start, end)] if self.hits else []
        if self.selected and self.selected[0] < end and self.selected[1] > start:
            marks.append(Mark(*self.selected, "selected"))
        return marks
