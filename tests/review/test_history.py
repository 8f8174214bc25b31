"""Undo and redo without end, and two people's decisions brought together."""

from __future__ import annotations

import datetime
import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.review.articles import compared, record, records
from tui.review.apply import apply
from tui.review.decisions import Note, Record
from tui.review.history import History, merge


def notes(history: History) -> list[str]:
    """The notes that stand."""
    return [item.decision.text for item in history.records if isinstance(item.decision, Note) and not item.undone]


def decided(*texts: str, by: str = "anna") -> History:
    history = History(by)
    for text in texts:
        history = history.decide(Note((), text))
    return history


def test_undo_goes_back_to_nothing_and_redo_to_everything() -> None:
    history = decided("1", "2", "3")
    seen = [notes(history)]
    while (before := history.undo()) is not None:
        history = before
        seen.append(notes(history))
    assert seen == [["1", "2", "3"], ["1", "2"], ["1"], []]
    while (after := history.redo()) is not None:
        history = after
    assert notes(history) == ["1", "2", "3"]


def test_a_new_decision_leaves_no_way_to_what_was_undone() -> None:
    undone = decided("1", "2").undo()
    assert undone is not None
    history = undone.decide(Note((), "3"))
    assert notes(history) == ["1", "3"]
    assert history.redo() is None


def test_undo_goes_on_in_another_sitting_and_leaves_others_alone() -> None:
    later = History("anna").with_records(decided("1", "2").records).with_records(decided("hers", by="ben").records)
    undone = later.undo()
    assert undone is not None
    assert sorted(notes(undone)) == ["1", "hers"]


def test_a_clock_that_is_set_back_changes_no_order() -> None:
    times = itertools.chain(
        [datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)],
        itertools.repeat(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)),
    )
    history = History("anna", clock=lambda: next(times))
    for text in "123":
        history = history.decide(Note((), text))
    assert notes(history.with_records(())) == ["1", "2", "3"]
    undone = history.undo()
    assert undone is not None
    assert notes(undone.with_records(history.records)) == ["1", "2"]


@given(st.data())
def test_merging_is_the_same_in_any_order_and_doubles_nothing(data: st.DataObject) -> None:
    drawn = st.lists(st.integers(0, 9).flatmap(lambda n: st.booleans().map(lambda u: record(Note((), str(n)), n, undone=u))))
    first, second, third = (data.draw(drawn) for _ in range(3))
    merged = merge(first, second, third)
    assert merged == merge(third, second, first) == merge(merge(first, second), third) == merge(merged, first)
    assert len({item.id for item in merged}) == len(merged)
    assert {item.id for item in merged} == {item.id for item in (*first, *second, *third)}


@given(st.data())
def test_what_two_people_decided_is_all_there_when_merged(data: st.DataObject) -> None:
    found: list[Record] = data.draw(records(compared()))
    by_person = [[item for item in found if item.by == name] for name in ("anna", "ben")]
    assert apply(compared(), merge(*by_person)) == apply(compared(), found)
