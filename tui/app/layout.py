"""Sentences laid out as rows of terminal cells: word wrap with exact offsets, done only for what is looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rich.cells import split_graphemes

from tui.app.stack import Place as Place
from tui.app.stack import Stack
from tui.model import Sentence, Span
from tui.visible import visible_line

# Characters that always take one cell and never join a neighbour: most Western text needs no measuring.
_NARROW = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2400-\u2421]*"
)

MEASURE = 100
"""Cells of the longest row: the eye does not find the way back from the end of a longer one."""


class Row(NamedTuple):
    """One row on the screen; a blank one between sentences has `start == end`."""

    place: Place
    start: int
    end: int
    """The row shows `text[start:end]` without the white space at its end."""

    @property
    def blank(self) -> bool:
        """Whether it only keeps two sentences apart."""
        return self.start == self.end


def wrap(text: str, start: int, end: int, width: int) -> tuple[Span, ...]:
    """The spans of the rows of `text[start:end]`: every character once, in order.

    A row, without the white space at its end, is at most `width` cells wide (at least 2, so that any character fits).
    """
    shown = visible_line(text[start:end])
    breaks = _narrow_breaks if _NARROW.fullmatch(shown) else _wide_breaks
    edges = [0, *breaks(shown, max(width, 2)), len(shown)]
    return tuple((start + first, start + last) for first, last in pairwise(edges) if first < last)


def _narrow_breaks(shown: str, width: int) -> Iterator[int]:
    at = 0
    while len(shown) - at > width:
        space = shown.rfind(" ", at + 1, at + width + 1)
        at = _past_spaces(shown, space) if space >= 0 else at + width
        yield at


def _wide_breaks(shown: str, width: int) -> Iterator[int]:
    clusters = split_graphemes(shown)[0]
    first = 0
    while True:
        used, at, opportunity = 0, first, 0
        while at < len(clusters):
            start, end, cells = clusters[at]
            used += cells
            space = shown[start:end] == " "
            if used > width and not space:
                break
            at += 1
            # After a space, and between characters of scripts that are written without any.
            if space or cells == 2:
                opportunity = at
        if at == len(clusters):
            return
        first = opportunity or at
        yield clusters[first][0]


def _past_spaces(shown: str, at: int) -> int:
    while at < len(shown) and shown[at] == " ":
        at += 1
    return at


class Layout(Stack):
    """An article's sentences at one width; a sentence is wrapped when a row of it is first asked for."""

    def __init__(self, text: str, sentences: Sequence[Sentence], width: int, *, airy: bool = True) -> None:
        """Lay `sentences` of `text` out in `width` cells.

        A blank row follows every sentence where `airy`, else only the last sentence of a paragraph.
        """
        self.text = text
        self.sentences = sentences
        self.width = width
        self.airy = airy
        self._spans: dict[int, tuple[Span, ...]] = {}

    def spans(self, sentence: int) -> tuple[Span, ...]:
        """The spans of the rows of a sentence."""
        found = self._spans.get(sentence)
        if found is None:
            span = self.sentences[sentence]
            found = self._spans[sentence] = wrap(self.text, span.start, span.end, self.width)
        return found

    @property
    def count(self) -> int:
        """The number of sentences."""
        return len(self.sentences)

    def height(self, piece: int) -> int:
        """The number of rows of a sentence, with the blank row after it if there is one."""
        last = piece + 1 == len(self.sentences)
        apart = not last and (self.airy or self.sentences[piece].paragraph != self.sentences[piece + 1].paragraph)
        return len(self.spans(piece)) + apart

    def row(self, place: Place) -> Row:
        """The row at a place."""
        spans = self.spans(place.sentence)
        start, end = spans[place.row] if place.row < len(spans) else (spans[-1][1],) * 2
        return Row(place, start, end)

    def row_of(self, sentence: int, offset: int) -> Place:
        """The place of the row of `sentence` that shows the character at `offset`."""
        spans = self.spans(sentence)
        return Place(sentence, next((i for i, (_, end) in enumerate(spans) if offset < end), len(spans) - 1))

    def window(self, top: Place, height: int) -> list[Row]:
        """Up to `height` rows from `top` on."""
        rows: list[Row] = []
        sentence, first = top
        while len(rows) < height and sentence < len(self.sentences):
            rows.extend(
                self.row(Place(sentence, i)) for i in range(first, min(self.height(sentence), first + height - len(rows)))
            )
            sentence, first = sentence + 1, 0
        return rows
