"""Two articles in aligned rows: each sentence of one with its counterparts of the other beside it; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from tui.app.layout import Layout, Row
from tui.app.relations import KINDS, Kind, counterparts, other
from tui.app.stack import Place, Stack
from tui.model import SIDES, Comparison, SideName, Status
from tui.once import COMPARISONS, once


class AlignedRow(NamedTuple):
    """One sentence of the leading article and its counterparts, or one sentence of the other that has none."""

    near: int | None
    """The sentence of the leading article."""
    far: tuple[int, ...]
    """The sentences of the other article, in its order."""


class Alignment:
    """The rows in the order of the leading article, and the way through them.

    Every sentence of the leading article has one row. A sentence of the other one stands in the rows of all its
    counterparts; without any, it has a row of its own, after the sentence that it follows in its own article.
    """

    def __init__(self, comparison: Comparison, lead: SideName) -> None:
        """Align the articles of `comparison` in the order of `lead`."""
        self.lead = lead
        self.far: SideName = other(lead)
        self._comparison = comparison
        followers: dict[int, list[int]] = defaultdict(list)
        nearest, links = -1, comparison.links_of[self.far]
        for sentence in range(len(comparison.side(self.far).sentences)):
            if sentence in links:
                nearest = counterparts(comparison, self.far, sentence)[0]
            else:
                followers[nearest].append(sentence)
        rows = [AlignedRow(None, (sentence,)) for sentence in followers[-1]]
        self._row_of_near: list[int] = []
        links = comparison.links_of[lead]
        for sentence in range(len(comparison.side(lead).sentences)):
            self._row_of_near.append(len(rows))
            far = tuple(sorted(counterparts(comparison, lead, sentence))) if sentence in links else ()
            rows.append(AlignedRow(sentence, far))
            if sentence in followers:
                rows.extend(AlignedRow(None, (follower,)) for follower in followers[sentence])
        self.rows: Sequence[AlignedRow] = rows

    @cached_property
    def _row_of_lone(self) -> dict[int, int]:
        return {row.far[0]: number for number, row in enumerate(self.rows) if row.near is None}

    @cached_property
    def _statuses(self) -> list[Status]:
        statuses = self._comparison.side(self.lead).statuses
        return ["unique" if row.near is None else statuses[row.near] for row in self.rows]

    def row_of(self, side: SideName, sentence: int, near: int = 0) -> int:
        """The row that shows a sentence, of several the one nearest to row `near`; 0 where the side has no sentences."""
        if not self._comparison.side(side).sentences:
            return 0
        if side == self.lead:
            return self._row_of_near[sentence]
        places = [self._row_of_near[partner] for partner in counterparts(self._comparison, side, sentence)]
        return min(places, key=lambda row: abs(row - near)) if places else self._row_of_lone[sentence]

    def shows(self, row: int, side: SideName, sentence: int) -> bool:
        """Whether a row shows a sentence."""
        near, far = self.rows[row]
        return sentence == near if side == self.lead else sentence in far

    def has(self, row: int, side: SideName) -> bool:
        """Whether a row has a sentence of a side."""
        return self.rows[row].near is not None if side == self.lead else bool(self.rows[row].far)

    def sentence(self, row: int, column: SideName, *, last: bool = False) -> tuple[SideName, int]:
        """The first sentence of a row in a column, or its `last`; the other column's where this one is empty."""
        near, far = self.rows[row]
        if near is None or (column != self.lead and far):
            return self.far, far[-1 if last else 0]
        return self.lead, near

    def step(self, row: int, current: tuple[SideName, int], column: SideName, by: int) -> tuple[int, SideName, int]:
        """The row and the sentence next to the `current` one in `row`, down a column or, where `by` is -1, up."""
        side, sentence = current
        far = self.rows[row].far
        if side == self.far and side == column and sentence in far and 0 <= (at := far.index(sentence) + by) < len(far):
            return row, side, far[at]
        reached = max(0, min(row + by, len(self.rows) - 1))
        if reached == row:
            return row, side, sentence
        return reached, *self.sentence(reached, column, last=by < 0)

    def across(self, row: int, side: SideName) -> int | None:
        """The row nearest to `row`, rather below than above, that has a sentence of `side`; None where none has."""
        for distance in range(len(self.rows)):
            for reached in (row + distance, row - distance):
                if 0 <= reached < len(self.rows) and self.has(reached, side):
                    return reached
        return None

    def next_of(self, kind: Kind, row: int, step: int) -> int | None:
        """The next row of a kind after `row`, or before it where `step` is -1, going round at the end; None if none."""
        count = len(self.rows)
        rows = ((row + distance * step) % count for distance in range(1, count + 1))
        return next((number for number in rows if self._statuses[number] in KINDS[kind]), None)


@once(keep=COMPARISONS)
def alignments(comparison: Comparison) -> Mapping[SideName, Alignment]:
    """The rows in the order of either article."""
    return {side: Alignment(comparison, side) for side in SIDES}


class Line(NamedTuple):
    """One row of the screen, with what stands in either column and what joins the two."""

    place: Place
    a: Row | None = None
    b: Row | None = None
    joint: str = ""
    """The line from a sentence to its counterparts, `JOINT` cells wide; empty where the columns are stacked."""


JOINT = 5
_MIRRORED = str.maketrans("├╰", "┤╯")


class AlignedLayout(Stack):
    """Aligned rows laid out for the screen; a row is wrapped when it is first looked at."""

    def __init__(self, alignment: Alignment, a: Layout, b: Layout, *, stacked: bool, airy: bool) -> None:
        """Lay out with the columns beside each other, or `stacked`; with a blank row between two rows where `airy`."""
        self.alignment = alignment
        self.stacked = stacked
        self._layouts: dict[SideName, Layout] = {"a": a, "b": b}
        self._airy = airy
        self._lines: dict[int, list[Line]] = {}

    @property
    def count(self) -> int:
        """The number of aligned rows."""
        return len(self.alignment.rows)

    def height(self, piece: int) -> int:
        """The number of rows of the screen that an aligned row takes."""
        return len(self.lines(piece)) + (self._airy and piece + 1 < self.count)

    def lines(self, number: int) -> list[Line]:
        """The rows of the screen of an aligned row, without the blank one after it."""
        found = self._lines.get(number)
        if found is None:
            found = self._lines[number] = self._lay(number)
        return found

    def window(self, top: Place, height: int) -> list[Line]:
        """Up to `height` rows of the screen from `top` on."""
        found: list[Line] = []
        number, first = top
        while len(found) < height and number < self.count:
            lines = self.lines(number)
            blanks = self.height(number) - len(lines)
            found += [*lines, *(Line(Place(number, len(lines))) for _ in range(blanks))][first:]
            number, first = number + 1, 0
        return found[:height]

    def _lay(self, number: int) -> list[Line]:
        alignment = self.alignment
        near, far = alignment.rows[number]
        mine = self._rows(alignment.lead, () if near is None else (near,))
        theirs = self._rows(alignment.far, far)
        if self.stacked:
            rows = [(alignment.lead, row) for row in mine] + [(alignment.far, row) for row in theirs]
            return [
                Line(Place(number, i), row if side == "a" else None, row if side == "b" else None)
                for i, (side, row) in enumerate(rows)
            ]
        starts = [i for i, row in enumerate(theirs) if row.place.row == 0] if mine else []
        lines = []
        for i in range(max(len(mine), len(theirs))):
            here = (mine[i] if i < len(mine) else None, theirs[i] if i < len(theirs) else None)
            a, b = here if alignment.lead == "a" else here[::-1]
            joint = _joint(i, starts)
            lines.append(Line(Place(number, i), a, b, joint if alignment.lead == "a" else joint[::-1].translate(_MIRRORED)))
        return lines

    def _rows(self, side: SideName, sentences: Sequence[int]) -> list[Row]:
        layout = self._layouts[side]
        return [layout.row(Place(sentence, i)) for sentence in sentences for i in range(max(1, len(layout.spans(sentence))))]


def _joint(row: int, starts: Sequence[int]) -> str:
    """What joins the columns on a row, where the counterparts at the right begin on the rows `starts`."""
    if not starts or row > starts[-1]:
        return " " * JOINT
    if row == 0:
        return "──┬──" if len(starts) > 1 else "─" * JOINT
    if row in starts:
        return "  ╰──" if row == starts[-1] else "  ├──"
    return "  │  "
