"""Finding words on the screen."""

from __future__ import annotations

import pytest
from rich.segment import Segment

from tests.app.pair import TEXT_A, pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.keys import BINDINGS


def bottom(reader: Reader) -> str:
    """The row at the bottom of the terminal."""
    return reader.text()[-1]


@pytest.mark.parametrize(
    ("keys", "place", "counts"),
    [
        ("slash f e r r y", "A1", ["A 1/1", "B 0"]),
        ("slash s e v e n t h", "A8", ["A 1/1", "B 1"]),
        ("slash w a r d down", "A3", ["A 2/12", "B 0"]),
        ("slash w a r d down down up", "A3", ["A 2/12", "B 0"]),
        ("slash w a r d up", "A13", ["A 12/12", "B 0"]),
        ("slash w a r d enter n n", "A4", ["A 3/12", "B 0"]),
        ("slash w a r d enter N", "A13", ["A 12/12", "B 0"]),
        ("slash w a r d enter G n", "A2", ["A 1/12", "B 0"]),
        ("slash w a r d enter j j n", "A4", ["A 3/12", "B 0"]),
        ("slash s a y s", "B3", ["A 0", "B 1/12"]),
        ("slash s a y s enter h n", "B3", ["A 0", "B 1/12"]),
        ("slash b r a n d t enter l n", "B2", ["A 1", "B 1/1"]),
        ("slash H e r o n", "A1", ["in neither article"]),
        ("slash h e r o n enter slash backspace B r a n", "A14", ["A 1/1", "B 1"]),
    ],
)
async def test_keys_find(keys: str, place: str, counts: list[str]) -> None:
    async with opened(pair()) as reader:
        for key in keys.split():
            await reader.press(key)
        assert reader.place == place
        assert [count for count in counts if count not in bottom(reader)] == []


async def test_escape_goes_back_while_typing_and_stays_at_the_hit_once_it_was_accepted() -> None:
    async with opened(pair(), (160, 30)) as reader:
        panes = reader.screen.pair.panes
        await reader.press("j", "j")
        before = {side: pane.top for side, pane in panes.items()}
        await reader.press("slash", *"heron")
        assert reader.place == "A15"
        await reader.press("escape")
        assert (reader.place, reader.focus) == ("A3", "pane-a")
        assert {side: pane.top for side, pane in panes.items()} == before
        await reader.press("slash", *"heron", "enter", "escape")
        assert (reader.place, reader.focus) == ("A15", "pane-a")
        assert "Find" not in bottom(reader)[:6]
        await reader.press("n")
        assert reader.place == "A1"


async def test_what_is_not_found_leaves_the_reader_where_they_were() -> None:
    async with opened(pair()) as reader:
        await reader.press("j", "slash", *"fifth")
        assert reader.place == "A6"
        await reader.press("x")
        assert reader.place == "A2"
        await reader.press("enter", "n")
        assert reader.place == "A2"


async def test_hits_are_marked_in_both_panes_until_the_line_is_closed() -> None:
    async with opened(pair()) as reader:
        a, b = reader.screen.pair.panes["a"], reader.screen.pair.panes["b"]
        await reader.press("slash", *"third")
        at = TEXT_A.index("third")
        assert [(mark.start, mark.end, mark.look) for mark in a._overlay.marks(0, len(TEXT_A))] == [(at, at + 5, "hit-here")]
        assert [mark.look for mark in b._overlay.marks(0, 999)] == ["hit"]
        assert any(
            segment.text == "third" and segment.style and segment.style.reverse for row in a.window for segment in a._paint(row)
        )
        await reader.press("enter", "escape")
        assert not a._overlay.marks(0, len(TEXT_A))
        assert not b._overlay.marks(0, 999)


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24), (200, 60)])
async def test_the_line_fits_every_size(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await reader.press("slash", *"ward")
        assert "ward" in bottom(reader)
        assert "A 1/12" in bottom(reader)


# In the other views


@pytest.mark.parametrize(
    ("keys", "place", "counts"),
    [
        ("v slash f e r r y", "A1", ["A 1/1", "B 0"]),
        ("v slash m a y o r", "A14", ["A 1/1", "B 1"]),
        ("v slash w a r d enter n n", "A4", ["A 3/12", "B 0"]),
        ("v slash w a r d enter N", "A13", ["A 12/12", "B 0"]),
        ("v o slash s a y s enter n", "B4", ["A 0", "B 2/12"]),
        ("v v slash s a y s", "B3", ["A 0", "B 1/12"]),
        ("v v slash w a r d enter n n", "A4", ["A 3/12", "B 0"]),
        ("v v slash w a r d enter v n", "A3", ["A 2/12", "B 0"]),
    ],
)
async def test_keys_find_in_every_view(keys: str, place: str, counts: list[str]) -> None:
    async with opened(pair()) as reader:
        for key in keys.split():
            await reader.press(key)
        assert reader.place == place
        assert [count for count in counts if count not in bottom(reader)] == []


@pytest.mark.parametrize("view", ["v", "v v"])
async def test_finding_in_a_view_leaves_it_open_and_escape_goes_back(view: str) -> None:
    async with opened(pair(), (160, 30)) as reader:
        for key in (*view.split(), "g", "j"):
            await reader.press(key)
        shown, place, rows = reader.screen.views.view, reader.place, reader.text()
        await reader.press("slash", *"heron")
        assert (reader.screen.views.view, reader.place) == (shown, "A15")
        assert any("[red]heron" in row for row in reader.text())
        await reader.press("escape")
        assert (reader.screen.views.view, reader.place, reader.text()) == (shown, place, rows)


async def test_hits_are_marked_in_the_aligned_rows() -> None:
    async with opened(pair()) as reader:
        await reader.press("v")
        await reader.press("slash", *"third")
        view = reader.screen.views.aligned
        assert view is not None
        marked = [segment.text for line in view.window for segment in view._paint(line) if _reversed(segment)]
        assert marked == ["third"]
        await reader.press("enter", "escape")
        assert not [segment.text for line in view.window for segment in view._paint(line) if segment.text == "third"]


async def test_hits_are_marked_in_the_matrix_and_beneath_it() -> None:
    async with opened(pair()) as reader:
        await reader.press("v")
        await reader.press("v")
        await reader.press("slash", *"third")
        view = reader.screen.views.matrix
        assert view is not None
        rows = [view.render_line(y) for y in range(view.size.height)]
        found = {segment.text.strip() for row in rows for segment in row if _reversed(segment)}
        # The third ward is in A4 and in B5: their signs, and the word in the sentence under the cursor.
        assert {"third", "◂", "▸"} <= found


def _reversed(segment: Segment) -> bool:
    return bool(segment.style and segment.style.reverse)


def test_find_is_a_key() -> None:
    assert any(binding.key == "slash" for binding in BINDINGS)
