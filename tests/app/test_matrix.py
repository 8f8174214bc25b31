"""The grid: every pair in one cell, in order, and the strongest shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.pair import pair
from tests.app.test_aligned import linked
from tests.strategies import comparisons
from tui.app.matrix import Axis, axis, grid, out_of_order, pairs_that_differ
from tui.model import Comparison, Link

SIZES = st.sampled_from([(1,), (1, 2), (1, 2, 4), (1, 2, 3, 4, 5, 6)])


@pytest.mark.parametrize(
    ("sentences", "units", "found"),
    [
        (16, 50, Axis(16, 16, 2)),
        (16, 64, Axis(16, 16, 4)),
        (16, 16, Axis(16, 16, 1)),
        (16, 10, Axis(16, 10, 1)),
        (50_000, 48, Axis(50_000, 48, 1)),
        (0, 10, Axis(0, 0, 4)),
        (5, 0, Axis(5, 0, 4)),
    ],
)
def test_sentences_are_gathered_only_where_they_do_not_fit(sentences: int, units: int, found: Axis) -> None:
    assert axis(sentences, units, (1, 2, 4)) == found


@given(st.integers(1, 500), st.integers(1, 120), SIZES)
def test_every_sentence_is_in_one_bin_and_in_order(sentences: int, units: int, sizes: tuple[int, ...]) -> None:
    found = axis(sentences, units, sizes)
    bins = [found.bin_of(sentence) for sentence in range(sentences)]
    assert bins == sorted(bins)
    assert set(bins) == set(range(found.bins))
    assert [found.first_of(number) for number in range(found.bins)] == [bins.index(number) for number in range(found.bins)]
    assert found.length <= units


@given(comparisons(), st.integers(0, 8), st.integers(0, 8), st.booleans(), st.data())
def test_a_bin_holds_the_strongest_of_its_pairs(
    comparison: Comparison, width: int, height: int, halves: bool, data: st.DataObject
) -> None:
    counts = [len(side.sentences) for side in (comparison.a, comparison.b)]
    pairs = [(i, j) for i in range(counts[0]) for j in range(counts[1])]
    some = {at: data.draw(st.floats(0, 1)) for at in pairs if data.draw(st.booleans())}
    found = grid(comparison, some, width, height, halves=halves)
    if not (found.rows.bins and found.columns.bins):
        assert not found.best
        return
    linked_pairs = {(link.a, link.b): link.score for link in comparison.links}
    for row in range(found.rows.bins):
        for column in range(found.columns.bins):
            inside = [at for at in pairs if (found.rows.bin_of(at[0]), found.columns.bin_of(at[1])) == (row, column)]
            strengths = [linked_pairs[at] for at in inside if at in linked_pairs] or [some[at] for at in inside if at in some]
            assert found.strength(row, column) == max(strengths, default=0)
            assert found.pair(row, column) in inside
            assert ((row, column) in found.signs) is any(at in linked_pairs for at in inside)


def test_a_difference_goes_before_a_match() -> None:
    comparison = pair()
    assert pairs_that_differ(comparison) == {(0, 14)}
    assert grid(comparison, {}, 200, 40).signs == {(0, 14): "differs", (13, 1): "shared"}
    assert grid(comparison, {}, 1, 1, halves=False).signs == {(0, 0): "differs"}


@pytest.mark.parametrize(
    ("pairs", "crossing"),
    [
        ([], []),
        ([(0, 0), (1, 1), (2, 2)], []),
        ([(0, 0), (0, 1), (1, 1)], []),
        ([(0, 5), (1, 1), (2, 2)], [(0, 5)]),
        ([(0, 1), (1, 2), (2, 0), (3, 3)], [(2, 0)]),
    ],
)
def test_links_out_of_order(pairs: list[tuple[int, int]], crossing: list[tuple[int, int]]) -> None:
    assert out_of_order([Link(*at, 0.5) for at in pairs]) == set(crossing)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), unique=True))
def test_what_is_in_order_never_crosses(pairs: list[tuple[int, int]]) -> None:
    kept = sorted(set(pairs) - out_of_order([Link(*at, 0.5) for at in pairs]))
    assert [b for _, b in kept] == sorted(b for _, b in kept)
    assert bool(kept) == bool(pairs)


def test_halves_share_a_cell() -> None:
    comparison = linked(30, 3, (0, 0))
    assert grid(comparison, {}, 30, 15).rows == Axis(30, 30, 1)
    assert grid(comparison, {}, 30, 15, halves=False).rows == Axis(30, 15, 1)
