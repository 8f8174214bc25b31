"""The ruler at the edge: a whole article in one column, its statuses and the part that is on the screen."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.app.widgets.themed import Themed
from tui.model import Sentence, SideName, Span, Status

# What is rare and matters is not to vanish among what is common.
_WEIGHT: Mapping[Status, int] = {"differs": 4, "partly": 2, "shared": 2, "unique": 1}
_HEADER = 1  # row beside the header, which is left blank
_HERE = "│", "┃"  # what is on the screen is heavier, so that it is seen without a ground of its own, too
_SAMPLE = 50  # sentences; more of them are not weighed for one cell
_SIGNS: Mapping[SideName, Mapping[Status, str]] = {
    "a": {"differs": "█", "shared": "▌", "partly": "▖", "unique": "│"},
    "b": {"differs": "█", "shared": "▐", "partly": "▗", "unique": "│"},
}


class Ruler(Themed):
    """An article from its first character, beside the first row of its pane, to its last at the bottom."""

    ALLOW_SELECT = False

    class Pressed(Message):
        """The place of a sentence was clicked."""

        def __init__(self, side: SideName, sentence: int) -> None:
            super().__init__()
            self.side = side
            self.sentence = sentence

    def __init__(self, side: SideName) -> None:
        super().__init__()
        self.side = side
        self._sentences: Sequence[Sentence] = ()
        self._statuses: Sequence[Status] = ()
        self._length = 1
        self._here: Span = (0, 0)
        self._cells: list[Status] | None = None

    def show(self, sentences: Sequence[Sentence], statuses: Sequence[Status]) -> None:
        """Show the statuses of these sentences."""
        self._sentences, self._statuses = sentences, statuses
        self._length = max(1, sentences[-1].end if sentences else 1)
        self._cells = None
        self.refresh()

    def point(self, here: Span) -> None:
        """Show which characters of the article are on the screen."""
        if here != self._here:
            self._here = here
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """One cell of the ruler."""
        rows, (start, end) = self._height, self._here
        y -= _HEADER
        if y < 0:
            return Strip([Segment(" ", self.look())], 1)
        if self._cells is None or len(self._cells) != rows:
            self._cells = self._weigh(rows)
        status = self._cells[y]
        here = start * rows < (y + 1) * self._length and end * rows > y * self._length
        parts = (f"ruler-{status}", "ruler-here") if here else (f"ruler-{status}",)
        sign = _SIGNS[self.side][status] if self._statuses else " "
        if here:
            sign = sign.replace(*_HERE)
        return Strip([Segment(sign, self.look(*parts))], 1)

    @property
    def _height(self) -> int:
        return max(0, self.size.height - _HEADER)

    def _weigh(self, rows: int) -> list[Status]:
        """The status that weighs most in each row."""
        weights: list[Counter[Status]] = [Counter() for _ in range(rows)]
        step = 1 + len(self._sentences) // (_SAMPLE * max(1, rows))
        for sentence, status in zip(self._sentences[::step], self._statuses[::step], strict=False):
            first, last = sentence.start * rows // self._length, (sentence.end * rows - 1) // self._length
            for row in range(first, min(last, rows - 1) + 1):
                low, high = row * self._length / rows, (row + 1) * self._length / rows
                weights[row][status] += round((min(high, sentence.end) - max(low, sentence.start)) * 100) * _WEIGHT[status]
        return [max(row, key=lambda status: row[status], default="unique") for row in weights]

    def on_click(self, event: events.Click) -> None:
        """Go to the sentence at the place that was clicked."""
        at = event.get_content_offset(self)
        if self._sentences and at is not None:
            offset = (at.y - _HEADER + 0.5) * self._length / max(1, self._height)
            found = bisect_right(self._sentences, offset, key=lambda sentence: sentence.start) - 1
            self.post_message(self.Pressed(self.side, max(0, found)))
