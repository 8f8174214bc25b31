"""The lines of a page in the order in which they are read: column after column, where there are any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TypeAlias

from tui.reading.pdf.drawing import Word

_GUTTER = 0.8
"""The least width of the space between two columns, of the size of the letters."""
_LINES = 3
"""The fewest lines of a column."""
_WORDS = 5
"""The fewest words of a column."""
_MAX_BANDS = 2_000
"""Lines of a page; one with more was made to keep a program busy, and is read straight down."""
_SAME_LINE = 0.5
"""How far, of the size of the letters, the words of one line may stand above each other."""
_GLUED = 0.08
"""How near, of the size of the letters, two pieces of one word stand."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its place, in points from the upper left corner of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        """Of its letters."""
        return self.bottom - self.top


Block: TypeAlias = tuple[Line, ...]
"""The lines of one column, from above."""
Stretch: TypeAlias = tuple[float, float]
"""From left to right, in points."""


def reading_order(words: Sequence[Word]) -> list[Block]:
    """The blocks of a page. What stands across the columns parts them into those above and those below it."""
    blocks: list[Block] = []
    bands = _bands(words)
    edges = min((word.left for word in words), default=0.0), max((word.right for word in words), default=0.0)
    read = index = 0
    while index < len(bands) <= _MAX_BANDS:
        end, gutters = _stretch(bands, index, edges)
        start = _reaching_up(bands, read, index, gutters)
        parts = _parted([word for band in bands[start:end] for word in band], gutters)
        if len(parts) > 1 and all(_is_column(part) for part in parts):
            blocks += _block([word for band in bands[read:start] for word in band])
            for part in parts:
                blocks += reading_order(part)
            read = index = end
        else:
            index += 1
    return blocks + _block([word for band in bands[read:] for word in band])


def _bands(words: Sequence[Word]) -> list[list[Word]]:
    """The words in bands from above, with nothing but white between one and the next."""
    bands: list[list[Word]] = []
    floor = 0.0
    for word in sorted(words, key=lambda word: (word.top, word.left)):
        # Lines that are set tight reach into each other a little.
        if bands and word.top + 0.25 * word.size < floor:
            bands[-1].append(word)
            floor = max(floor, word.bottom)
        else:
            bands.append([word])
            floor = word.bottom
    return bands


def _stretch(bands: Sequence[list[Word]], start: int, edges: Stretch) -> tuple[int, list[Stretch]]:
    """The number of the first band below `start` that crosses every gutter between columns, and the gutters till there."""
    least = _GUTTER * median(word.size for word in bands[start])
    gutters = _gutters([edges], bands[start], edges, least)
    end = start + 1
    while gutters and end < len(bands) and (narrowed := _gutters(gutters, bands[end], edges, least)):
        gutters = narrowed
        end += 1
    return end, gutters


def _reaching_up(bands: Sequence[list[Word]], first: int, start: int, gutters: Sequence[Stretch]) -> int:
    """The number of the highest band from `first` on from which the columns come down to `start`: one of them may begin
    higher than the others."""
    while gutters and start > first:
        above, below = bands[start - 1], bands[start]
        size = median(word.size for word in below)
        gap = min(word.top for word in below) - max(word.bottom for word in above)
        if gap > size or any(word.left < to and word.right > from_ for word in above for from_, to in gutters):
            break
        start -= 1
    return start


def _parted(words: Sequence[Word], gutters: Sequence[Stretch]) -> list[list[Word]]:
    edges = [float("-inf"), *((from_ + to) / 2 for from_, to in gutters), float("inf")]
    return [[word for word in words if from_ <= (word.left + word.right) / 2 < to] for from_, to in pairwise(edges)]


def _is_column(words: Sequence[Word]) -> bool:
    if len(words) < _WORDS:
        return False
    height = max(word.bottom for word in words) - min(word.top for word in words)
    return height > (_LINES - 0.5) * median(word.size for word in words)


def _gutters(within: Sequence[Stretch], words: Sequence[Word], edges: Stretch, least: float) -> list[Stretch]:
    """Where, within those stretches, no word stands for at least so many points, but for the margins at the edges."""
    free = [(max(a, c), min(b, d)) for a, b in within for c, d in _free(words, edges)]
    return [(a, b) for a, b in free if b - a >= least and a > edges[0] and b < edges[1]]


def _free(words: Sequence[Word], edges: Stretch) -> list[Stretch]:
    """The stretches between the edges in which no word stands."""
    free = []
    reached, right = edges
    for word in sorted(words, key=lambda word: word.left):
        if word.left > reached:
            free.append((reached, word.left))
        reached = max(reached, word.right)
    return [*free, (reached, right)] if reached < right else free


def _block(words: Sequence[Word]) -> list[Block]:
    """The lines of these words, as one block; none for no words."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.bottom, word.left)):
        if rows and word.bottom - rows[-1][0].bottom < _SAME_LINE * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [tuple(_line(sorted(row, key=lambda word: word.left)) for row in rows)] if rows else []


def _line(row: Sequence[Word]) -> Line:
    text = row[0].text
    for before, word in pairwise(row):
        text += word.text if word.left - before.right < _GLUED * word.size else " " + word.text
    # The commonest size: a raised number or a sign of another font is not what the line is set in.
    size = median(word.size for word in row for _ in word.text)
    bottom = median(word.bottom for word in row)
    return Line(text, row[0].left, max(word.right for word in row), bottom - size, bottom)
