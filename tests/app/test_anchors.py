"""What falls beside what: counterparts beside each other, and nothing jumps between them."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.app.test_aligned import linked
from tests.strategies import comparisons
from tui.app.anchors import Anchors
from tui.app.relations import counterparts, other
from tui.model import SIDES, Comparison, SideName


@given(comparisons())
def test_the_best_counterpart_falls_beside_a_sentence(comparison: Comparison) -> None:
    anchors = Anchors(comparison)
    for side in SIDES:
        for sentence in comparison.links_of[side]:
            start = comparison.side(side).sentences[sentence].start
            best = counterparts(comparison, side, sentence)[0]
            assert anchors.across(side, start) == comparison.side(other(side)).sentences[best].start


# The sentences of either article begin at 0, 5, 10 and so on.
@pytest.mark.parametrize(
    ("pairs", "side", "offset", "beside"),
    [
        ([], "a", 7, 7),
        ([(1, 3)], "a", 0, 10),
        ([(1, 3)], "a", 9, 19),
        ([(1, 3)], "b", 0, -10),
        ([(0, 0), (1, 3)], "a", 2, 6),
        ([(0, 3), (1, 0)], "a", 2, 9),
    ],
)
def test_between_counterparts_and_beyond_them(pairs: list[tuple[int, int]], side: SideName, offset: int, beside: int) -> None:
    assert Anchors(linked(4, 4, *pairs)).across(side, offset) == beside
