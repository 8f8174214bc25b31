"""Which characters lie under the mouse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.layout import Place, Row, wrap
from tui.app.selection import between, characters_at
from tui.model import Span
from tui.visible import visible_line


@pytest.mark.parametrize(
    ("text", "cell", "found"),
    [
        ("words of it", 0, "w"),
        ("words of it", 10, "t"),
        ("words of it", 11, ""),
        ("words of it", 99, ""),
        ("words of it", -1, ""),
        ("中国 it", 1, "中"),
        ("中国 it", 2, "国"),
        ("e\u0301t", 0, "e\u0301"),
        ("e\u0301t", 1, "t"),
        ("it  ", 3, ""),
        ("a\x1bb", 1, "\x1b"),
        ("", 0, ""),
    ],
)
def test_characters_under_a_cell(text: str, cell: int, found: str) -> None:
    start, end = characters_at(text, Row(Place(0), 0, len(text)), cell)
    assert text[start:end] == found


@given(st.text(max_size=40), st.integers(2, 20))
def test_going_over_the_cells_goes_over_the_characters(text: str, width: int) -> None:
    for start, end in wrap(text, 0, len(text), width):
        row = Row(Place(0), start, end)
        shown = visible_line(text[start:end]).rstrip(" ")
        cells = range(cell_len(shown))  # a mark that stands alone has none: there is nothing to go over
        spans = list(dict.fromkeys(characters_at(text, row, cell) for cell in cells))
        assert not cells or "".join(text[first:last] for first, last in spans) == text[start : start + len(shown)]


@pytest.mark.parametrize(
    ("one", "other", "both"), [((3, 4), (7, 8), (3, 8)), ((7, 8), (3, 4), (3, 8)), ((3, 3), (3, 3), (3, 3))]
)
def test_between_takes_both_ends_in(one: Span, other: Span, both: Span) -> None:
    assert between(one, other) == both
