"""Which place of one article a place of the other falls beside, so that the two can be scrolled together; pure."""

from __future__ import annotations

from bisect import bisect_right

from tui.app.relations import counterparts
from tui.model import SIDES, Comparison, SideName
from tui.once import COMPARISONS, once


class Anchors:
    """The linked sentences of either article, each beside its best counterpart; between two, places are spread evenly."""

    def __init__(self, comparison: Comparison) -> None:
        """Anchor the articles of `comparison` to each other."""
        self._here: dict[SideName, list[int]] = {}
        self._there: dict[SideName, list[int]] = {}
        for side in SIDES:
            near, far = comparison.side(side).sentences, comparison.side("b" if side == "a" else "a").sentences
            linked = sorted(comparison.links_of[side])
            self._here[side] = [near[sentence].start for sentence in linked]
            self._there[side] = [far[counterparts(comparison, side, sentence)[0]].start for sentence in linked]

    def across(self, side: SideName, offset: int) -> int:
        """The offset in the other article that falls beside `offset` of a side; it can lie before or behind all its text."""
        here, there = self._here[side], self._there[side]
        at = bisect_right(here, offset)
        if not here:
            return offset
        if at in (0, len(here)):
            edge = min(at, len(here) - 1)
            return there[edge] + offset - here[edge]
        part = (offset - here[at - 1]) / (here[at] - here[at - 1])
        return round(there[at - 1] + part * (there[at] - there[at - 1]))


anchors = once(keep=COMPARISONS)(Anchors)
"""How the articles of a comparison are anchored to each other."""
