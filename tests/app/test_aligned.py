"""Aligned rows: every sentence of both articles, in order, beside its counterparts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.app.pair import pair
from tests.strategies import comparisons
from tui.app.aligned import JOINT, AlignedLayout, Alignment
from tui.app.layout import Layout
from tui.app.relations import Kind, counterparts, other
from tui.app.stack import Place
from tui.model import SIDES, Article, Comparison, Link, Sentence, Side, SideName

LEADS = st.sampled_from(SIDES)


def linked(a: int, b: int, *pairs: tuple[int, int]) -> Comparison:
    """Two articles of so many sentences, of which these pairs are linked, the first ones best."""

    def side(count: int, own: set[int]) -> Side:
        found = tuple(Sentence(5 * i, 5 * i + 4, i) for i in range(count))
        return Side(Article("word " * count), found, tuple("shared" if i in own else "unique" for i in range(count)))

    links = tuple(Link(*at, 1 - n / 100) for n, at in enumerate(pairs))
    return Comparison(side(a, {i for i, _ in pairs}), side(b, {j for _, j in pairs}), links)


def rows(comparison: Comparison, lead: SideName = "a") -> str:
    """The rows as "0-12 1- -3": the leading sentence, and those beside it."""
    return " ".join(
        f"{'' if near is None else near}-{''.join(map(str, far))}" for near, far in Alignment(comparison, lead).rows
    )


@pytest.mark.parametrize(
    ("comparison", "of_a", "of_b"),
    [
        (linked(0, 0), "", ""),
        (linked(2, 0), "0- 1-", "-0 -1"),
        (linked(1, 2), "-0 -1 0-", "-0 0- 1-"),
        (linked(2, 2, (0, 0), (1, 1)), "0-0 1-1", "0-0 1-1"),
        (linked(2, 2, (0, 1), (1, 0)), "0-1 1-0", "0-1 1-0"),
        (linked(2, 3, (0, 0)), "0-0 -1 -2 1-", "0-0 -1 1- 2-"),
        (linked(3, 4, (0, 2), (2, 0)), "0-2 -3 1- 2-0 -1", "0-2 1- 2-0 -1 3-"),
        (linked(2, 3, (0, 2), (0, 0), (1, 2)), "0-02 -1 1-2", "0-0 1- 2-01"),
        # What follows a sentence with several counterparts stands after the best of them.
        (linked(3, 2, (2, 0), (0, 0)), "0-0 1- 2-0 -1", "0-02 -1 1-"),
    ],
)
def test_rows(comparison: Comparison, of_a: str, of_b: str) -> None:
    assert rows(comparison) == of_a
    assert rows(comparison, "b") == of_b


@given(comparisons(), LEADS)
def test_every_sentence_appears_and_in_order(comparison: Comparison, lead: SideName) -> None:
    found = Alignment(comparison, lead).rows
    assert [near for near, _ in found if near is not None] == list(range(len(comparison.side(lead).sentences)))
    assert {sentence for _, far in found for sentence in far} == set(range(len(comparison.side(other(lead)).sentences)))
    for near, far in found:
        assert list(far) == sorted(set(far))
        assert near is not None or (len(far) == 1 and not counterparts(comparison, other(lead), far[0]))
        assert near is None or set(far) == set(counterparts(comparison, lead, near))


@given(comparisons(), LEADS)
def test_what_has_no_counterpart_follows_what_it_follows_in_its_article(comparison: Comparison, lead: SideName) -> None:
    found = Alignment(comparison, lead).rows
    for number, (near, far) in enumerate(found):
        if near is None:
            # Several may follow one row, each another of its counterparts.
            first = next((at for at in range(number - 1, -1, -1) if found[at].near is not None), 0)
            before = [sentence for row in found[first:number] for sentence in row.far]
            assert far[0] - 1 in before or (far[0] == 0 and number == 0)


@given(comparisons(), LEADS)
def test_the_row_of_a_sentence_shows_it(comparison: Comparison, lead: SideName) -> None:
    alignment = Alignment(comparison, lead)
    for side in SIDES:
        for sentence in range(len(comparison.side(side).sentences)):
            for near in (0, len(alignment.rows) - 1):
                assert alignment.shows(alignment.row_of(side, sentence, near), side, sentence)


@given(comparisons(), LEADS, LEADS)
def test_steps_down_a_column_reach_every_row_and_lead_back(comparison: Comparison, lead: SideName, column: SideName) -> None:
    alignment = Alignment(comparison, lead)
    if not alignment.rows:
        return
    at = (0, *alignment.sentence(0, column))
    passed = [at]
    while (after := alignment.step(at[0], (at[1], at[2]), column, 1)) != at:
        at = after
        passed.append(at)
        assert alignment.shows(*at)
    assert {row for row, _, _ in passed} == set(range(len(alignment.rows)))
    if column == alignment.far:
        assert {sentence for _, side, sentence in passed if side == column} == {n for _, far in alignment.rows for n in far}
    for before in reversed(passed[:-1]):
        at = alignment.step(at[0], (at[1], at[2]), column, -1)
        assert at == before


@pytest.mark.parametrize(
    ("kind", "row", "step", "found"),
    [("match", 0, 1, 2), ("match", 2, 1, 0), ("unique", 0, 1, 1), ("unique", 2, -1, 1), ("difference", 0, 1, None)],
)
def test_next_row_of_a_kind(kind: Kind, row: int, step: int, found: int | None) -> None:
    assert Alignment(linked(3, 2, (0, 0), (2, 1)), "a").next_of(kind, row, step) == found


@pytest.mark.parametrize(
    ("side", "row", "found"), [("a", 0, 0), ("b", 0, 0), ("b", 2, 1), ("b", 3, 4), ("a", 1, 2), ("b", 4, 4)]
)
def test_across_is_the_nearest_row_that_has_the_side(side: SideName, row: int, found: int) -> None:
    # The rows are 0-0 -1 1- 2- 3-2.
    assert Alignment(linked(4, 3, (0, 0), (3, 2)), "a").across(row, side) == found


def test_across_where_a_side_has_nothing() -> None:
    assert Alignment(linked(2, 0), "a").across(1, "b") is None


# The layout


def laid(comparison: Comparison, lead: SideName = "a", width: int = 9, *, stacked: bool = False) -> AlignedLayout:
    a, b = (Layout(comparison.side(s).article.text, comparison.side(s).sentences, width) for s in SIDES)
    return AlignedLayout(Alignment(comparison, lead), a, b, stacked=stacked, airy=True)


@pytest.mark.parametrize("lead", SIDES)
@pytest.mark.parametrize("stacked", [True, False])
def test_moving_and_counting_rows_agree_with_the_window(lead: SideName, stacked: bool) -> None:
    layout = laid(pair(), lead, stacked=stacked)
    places = [line.place for line in layout.window(Place(0), 1000)]
    assert len(places) == len(set(places))
    for by in range(0, len(places), 7):
        assert layout.move(Place(0), by) == places[by]
        assert layout.rows_between(Place(0), places[by], 1000) == by
    assert layout.last_top(5) == places[-5]
    assert [line.place for line in layout.window(places[3], 6)] == places[3:9]


@given(comparisons(), LEADS, st.booleans())
def test_every_character_of_both_articles_is_laid_out(comparison: Comparison, lead: SideName, stacked: bool) -> None:
    lines = laid(comparison, lead, stacked=stacked).window(Place(0), 100_000)
    for side in SIDES:
        shown = {at for line in lines if (row := line.a if side == "a" else line.b) for at in range(row.start, row.end)}
        assert shown == {at for sentence in comparison.side(side).sentences for at in range(sentence.start, sentence.end)}


def test_several_counterparts_are_stacked_and_joined() -> None:
    layout = laid(linked(1, 3, (0, 0), (0, 1), (0, 2)), width=4)
    assert [line.joint for line in layout.lines(0)] == ["──┬──", "  ├──", "  ╰──"]
    assert [line.joint for line in laid(linked(3, 1, (0, 0), (1, 0), (2, 0)), "b").lines(0)] == ["──┬──", "──┤  ", "──╯  "]
    assert [line.joint for line in laid(linked(1, 1, (0, 0))).lines(0)] == ["─" * JOINT]
    assert [line.joint for line in laid(linked(1, 0)).lines(0)] == [" " * JOINT]


def test_only_what_is_looked_at_is_laid_out() -> None:
    layout = laid(linked(5000, 5000, *((i, i) for i in range(5000))))
    layout.window(Place(2500), 40)
    assert len(layout._lines) <= 40
