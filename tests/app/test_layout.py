"""Rows: every character once and in order, none wider than the width."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.app.layout import _NARROW, Layout, Place, wrap
from tui.language.sentences import sentences
from tui.visible import visible_line

TEXTS = st.text(
    st.one_of(
        st.sampled_from(list("abc de.   fgh'\n\t")),
        st.sampled_from(
            ["\u0301", "é", "会", "議", "。", "👩", "\u200d", "💻", "\ufe0f", "❤", "🇹", "🇷", "\x1b", "\xa0", "\u200b", "…"]
        ),
        st.characters(),
    ),
    max_size=120,
)


@given(TEXTS, st.integers(2, 30))
def test_rows_cover_every_character_once_and_in_order(text: str, width: int) -> None:
    rows = wrap(text, 0, len(text), width)
    assert "".join(text[start:end] for start, end in rows) == text
    assert all(start < end for start, end in rows)


@given(TEXTS, st.integers(2, 30))
def test_no_row_is_wider_than_the_width(text: str, width: int) -> None:
    for start, end in wrap(text, 0, len(text), width):
        assert cell_len(visible_line(text)[start:end].rstrip(" ")) <= width


@given(st.lists(st.text("abcdefg", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(9, 30))
def test_words_that_fit_are_never_broken(words: list[str], width: int) -> None:
    text = " ".join(words)
    shown = [text[start:end].split() for start, end in wrap(text, 0, len(text), width)]
    assert [word for row in shown for word in row] == words


@given(st.lists(st.text("abcdefg", min_size=1, max_size=9), min_size=1, max_size=30), st.integers(9, 30))
def test_measured_and_unmeasured_wrapping_agree(words: list[str], width: int) -> None:
    text = " ".join(words)
    accented = text.replace("a", "a\u0301")
    plain = [text[start:end] for start, end in wrap(text, 0, len(text), width)]
    assert [accented[start:end].replace("\u0301", "") for start, end in wrap(accented, 0, len(accented), width)] == plain


@pytest.mark.parametrize(
    ("text", "width", "rows"),
    [
        ("", 10, []),
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 8, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("one\ntwo", 10, ["one two"]),
        ("extraordinary", 5, ["extra", "ordin", "ary"]),
        ("an extraordinary day", 5, ["an", "extra", "ordin", "ary", "day"]),
        ("50\u00a0000 men", 5, ["50\u00a000", "0 men"]),
        ("会議は東京で", 5, ["会議", "は東", "京で"]),
        ("e\u0301te\u0301 ou", 3, ["e\u0301te\u0301", "ou"]),
        ("👩\u200d💻 codes", 4, ["👩\u200d💻", "code", "s"]),
        ("\x1b[31mred", 20, ["␛[31mred"]),
    ],
)
def test_wrapping(text: str, width: int, rows: list[str]) -> None:
    assert [visible_line(text)[start:end].rstrip(" ") for start, end in wrap(text, 0, len(text), width)] == rows


def test_unmeasured_characters_take_one_cell() -> None:
    assert [char for char in map(chr, range(0x3000)) if _NARROW.fullmatch(char) and cell_len(char) != 1] == []


TEXT = "One two three four. Five six.\nSeven eight nine ten eleven. Twelve.\n\nThirteen fourteen fifteen sixteen."


@pytest.mark.parametrize("airy", [True, False])
def test_moving_and_counting_rows_agree_with_the_window(airy: bool) -> None:
    layout = Layout(TEXT, sentences(TEXT), 11, airy=airy)
    places = [row.place for row in layout.window(Place(0), 1000)]
    for i, first in enumerate(places):
        for j, second in enumerate(places):
            assert layout.move(first, j - i) == second
            assert layout.rows_between(first, second, 1000) == j - i
    assert layout.move(places[2], -99) == places[0]
    assert layout.move(places[2], 99) == places[-1]
    assert layout.last_top(3) == places[-3]
    assert layout.last_top(99) == places[0]


def test_blank_rows() -> None:
    found = sentences(TEXT)
    for airy, blank in ((True, [0, 1, 2, 3]), (False, [1, 3])):
        rows = Layout(TEXT, found, 80, airy=airy).window(Place(0), 100)
        assert [row.place.sentence for row in rows if row.blank] == blank


def test_row_of_an_offset() -> None:
    layout = Layout(TEXT, sentences(TEXT), 11)
    for row in layout.window(Place(0), 100):
        for offset in range(row.start, row.end):
            assert layout.row_of(row.place.sentence, offset) == row.place


def test_an_article_without_sentences_has_no_rows() -> None:
    layout = Layout(" \n", (), 20)
    assert layout.window(Place(0), 10) == []
    assert layout.move(Place(0), 3) == layout.last_top(5) == Place(0)


def test_only_what_is_looked_at_is_wrapped() -> None:
    text = "\n".join(f"Sentence number {n} stands here." for n in range(5000))
    layout = Layout(text, sentences(text), 20)
    layout.window(Place(2500), 40)
    assert len(layout._spans) < 50
