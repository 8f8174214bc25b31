"""Pieces of unlike height stacked one below the other, and the way through them by rows; a height is asked for when needed."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple


class Place(NamedTuple):
    """A row of a stack: the row numbered `row`, from 0, of the piece numbered `sentence`."""

    sentence: int
    row: int = 0


class Stack(ABC):
    """Pieces that are at least one row high each."""

    @property
    @abstractmethod
    def count(self) -> int:
        """The number of pieces."""

    @abstractmethod
    def height(self, piece: int) -> int:
        """The number of rows of a piece, with any blank one after it."""

    def move(self, place: Place, by: int) -> Place:
        """The place `by` rows further down, or up where negative; the first or the last row where there are not so many."""
        piece, row = place.sentence, place.row + by
        if not self.count:
            return Place(0)
        while row < 0 and piece > 0:
            piece -= 1
            row += self.height(piece)
        while piece + 1 < self.count and row >= self.height(piece):
            row -= self.height(piece)
            piece += 1
        return Place(piece, max(0, min(row, self.height(piece) - 1)))

    def rows_between(self, top: Place, place: Place, limit: int) -> int:
        """How many rows `place` is below `top`, negative where above; no more than about `limit` rows are counted."""
        if place < top:
            return -self.rows_between(place, top, limit)
        rows = -top.row
        for piece in range(top.sentence, place.sentence):
            rows += self.height(piece)
            if rows > limit:
                return rows
        return rows + place.row

    def last_top(self, height: int) -> Place:
        """The place at the top of a window of `height` rows that ends with the last piece."""
        if not self.count:
            return Place(0)
        last = self.count - 1
        return self.move(Place(last, self.height(last) - 1), 1 - height)

    def top_with(self, piece: int, rows: int, top: Place, height: int) -> Place:
        """The top nearest to `top` of a window of `height` rows that shows the first `rows` rows of a piece.

        A piece that is far away comes to stand at a third of the window.
        """
        margin = min(3, height // 5)
        at = self.rows_between(top, Place(piece), 2 * height)
        near = -height // 2 < at < height + height // 2
        row = max(min(at, height - margin - rows), margin) if near else height // 3
        return min(self.move(Place(piece), -row), self.last_top(height))
