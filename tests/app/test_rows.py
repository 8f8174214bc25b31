"""Rows whose parts have roles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.strategies import texts
from tui.app.rows import Mark, cell, clip, plain, prose, width_of
from tui.visible import visible_line


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [("harbour", 7, "harbour"), ("harbour", 6, "harbo…"), ("the harbour", 5, "the…"), ("港口 harbour", 4, "港…"), ("x", 0, "")],
)
def test_clip(text: str, width: int, expected: str) -> None:
    assert clip(text, width) == expected


@given(texts, st.integers(0, 40))
def test_a_cell_has_its_width(text: str, width: int) -> None:
    assert cell_len(cell(text, width, "text").text) == width
    assert cell_len(clip(text, width)) <= width


@given(texts, st.integers(2, 40), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3))
def test_prose_shows_every_character_in_rows_that_fit(text: str, width: int, spans: list[tuple[int, int]]) -> None:
    rows = prose(text, width, [Mark(start, end, "value") for start, end in spans if start < end <= len(text)])
    assert all(width_of(row) <= width for row in rows)
    assert "".join("".join(plain(row).split()) for row in rows) == "".join(visible_line(text).split())


def test_marks_lie_where_they_were_put_and_a_later_one_hides_an_earlier() -> None:
    (row,) = prose("about 40 men", 20, [Mark(0, 12, "match"), Mark(6, 8, "value")])
    assert row == (("about ", "match"), ("40", "value"), (" men", "match"))


def test_no_more_rows_than_asked_for() -> None:
    assert [plain(row) for row in prose("one two three four", 5, most=2)] == ["one", "two…"]
    assert [plain(row) for row in prose("seven eight nine", 5, most=2)] == ["seven", "eigh…"]
