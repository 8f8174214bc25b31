"""The views under keys and mouse: aligned rows and the matrix, and the way between them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual import events
from textual.pilot import Pilot

import tui.app.widgets.matrix_view
import tui.comparing
from tests.app.pair import pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.widgets.aligned_view import AlignedView
from tui.app.widgets.matrix_view import MatrixView
from tui.model import Article


async def to(reader: Reader, *keys: str) -> None:
    """Press keys one by one, each settled before the next."""
    for key in keys:
        await reader.press(key)


def aligned(reader: Reader) -> AlignedView:
    view = reader.screen.views.aligned
    assert view is not None
    return view


def matrix(reader: Reader) -> MatrixView:
    view = reader.screen.views.matrix
    assert view is not None
    return view


def cursor(reader: Reader) -> tuple[int, int]:
    """The numbers of the sentences under the matrix's cursor."""
    return matrix(reader).at["a"] + 1, matrix(reader).at["b"] + 1


def below(rows: Sequence[str], words: str) -> int:
    """The row of the screen that has these words."""
    return next(y for y, row in enumerate(rows) if words in row)


async def test_v_goes_round_the_views_and_keeps_the_sentence() -> None:
    async with opened(pair()) as reader:
        await to(reader, "n")
        seen = []
        for _ in range(3):
            await to(reader, "v")
            seen.append((reader.screen.views.view, reader.focus, reader.place))
        assert seen == [("aligned", "AlignedView", "A14"), ("matrix", "MatrixView", "A14"), ("articles", "pane-a", "A14")]


async def test_the_palette_opens_a_view() -> None:
    async with opened(pair()) as reader:
        await reader.pilot.press("ctrl+p", *"view: matrix")
        await reader.settle()
        await to(reader, "enter")
        assert reader.screen.views.view == "matrix"


async def test_before_the_comparison_there_are_only_the_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(pair()) as reader:
        monkeypatch.setattr(reader.screen, "comparison", None)
        await to(reader, "v")
        assert reader.screen.views.view == "articles"


# Aligned rows


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ("v", "A1"),
        ("v j", "A2"),
        ("v down up", "A1"),
        ("v k", "B1"),
        ("v l", "B15"),
        ("v l h", "A1"),
        ("v enter", "B15"),
        ("v enter enter", "A1"),
        ("v n", "A14"),
        ("v n n", "A1"),
        ("v N", "A14"),
        ("v n d", "A1"),
        ("v n D", "A1"),
        ("v u", "A2"),
        ("v U", "B1"),
        ("v g", "B1"),
        ("v G", "A15"),
        ("v n j", "B3"),
        ("v n j j", "B4"),
        ("v n k", "A13"),
        ("v o", "A1"),
        ("v o G", "A13"),
        ("o", "A1"),
    ],
)
async def test_keys_go_through_the_aligned_rows(keys: str, place: str) -> None:
    async with opened(pair()) as reader:
        await to(reader, *keys.split())
        assert (reader.screen.views.view, reader.place) == ("aligned", place)


async def test_counterparts_stand_beside_each_other() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v")
        rows = reader.text()
        row = rows[below(rows, "The old bridge at Hallin was closed")]
        assert "━━━━━" in row
        assert "For three weeks the old bridge at Hallin" in row
        assert "in the order of A" in rows[1]
        await to(reader, "o", "g")
        rows = reader.text()
        assert "in the order of B" in rows[1]
        assert "B was there first." in rows[2]


async def test_in_a_narrow_terminal_counterparts_stand_below() -> None:
    async with opened(pair(), (60, 30)) as reader:
        await to(reader, "v", "g", "j")
        rows = reader.text()
        assert below(rows, "For three weeks the old bridge") > below(rows, "The old bridge at Hallin")


async def test_the_claims_follow_the_aligned_rows_and_lead_them() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "n")
        assert reader.screen.claims is not None
        assert reader.screen.claims.claim is not None
        assert reader.screen.claims.claim.id == "c2"
        await to(reader, "tab", "1")
        assert (reader.place, reader.focus) == ("A1", "ClaimsPanel")
        await to(reader, "enter")
        assert reader.focus == "AlignedView"


async def test_pages_reach_both_ends_of_the_aligned_rows() -> None:
    async with opened(pair(), (100, 30)) as reader:
        await to(reader, "v", *["pagedown"] * 12)
        assert reader.place == "A15"
        await to(reader, *["pageup"] * 12)
        assert reader.place == "B1"


async def test_a_click_in_the_aligned_rows_goes_there() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v")
        view = aligned(reader)
        row = next(y for y, line in enumerate(view.window) if line.a and line.a.place.sentence == 1)
        await reader.pilot.click(view, offset=(20, row))
        await reader.settle()
        assert reader.place == "A2"
        row = next(y for y, line in enumerate(view.window) if line.b and line.b.place.sentence == 14)
        await reader.pilot.click(view, offset=(120, row))
        await reader.settle()
        assert reader.place == "B15"


async def test_the_wheel_scrolls_the_aligned_rows() -> None:
    async with opened(pair(), (100, 30)) as reader:
        await to(reader, "v")
        view = aligned(reader)
        top = view.top
        await scroll(reader.pilot, view, down=True)
        assert view.top > top
        for _ in range(9):
            await scroll(reader.pilot, view, down=False)
        assert view.top == (0, 0)


async def scroll(pilot: Pilot[None], view: AlignedView, *, down: bool) -> None:
    """Turn the wheel by a notch."""
    await pilot._post_mouse_events([events.MouseScrollDown if down else events.MouseScrollUp], view, offset=(5, 5))
    await pilot.pause()


# The matrix


@pytest.mark.parametrize(
    ("keys", "at", "place"),
    [
        ("", (1, 15), "A1"),
        ("j", (2, 15), "A2"),
        ("down up", (1, 15), "A1"),
        ("h", (1, 14), "B14"),
        ("left right", (1, 15), "B15"),
        ("l", (1, 15), "A1"),
        ("k", (1, 15), "A1"),
        ("n", (14, 2), "A14"),
        ("N", (14, 2), "A14"),
        ("u", (2, 15), "A2"),
        ("G", (15, 15), "A15"),
        ("pagedown", (6, 15), "A6"),
        ("pagedown pageup", (1, 15), "A1"),
    ],
)
async def test_keys_move_the_cursor(keys: str, at: tuple[int, int], place: str) -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "v", *keys.split())
        assert (reader.screen.views.view, cursor(reader), reader.place) == ("matrix", at, place)


async def test_beneath_stand_the_pair_and_its_strength() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "v")
        rows = reader.text()
        assert "2 linked, × 1 out of order" in rows[1]
        at = below(rows, "A1 ⇄ B15  strength 0.80")
        assert "≠ linked, and they differ" in rows[at]
        assert "A1 The old bridge at Hallin" in rows[at + 1]
        assert any("B15 For three weeks" in row for row in rows[at:])
        await to(reader, "j")
        assert any("A2 ⇄ B15  strength 0.00  not linked" in row for row in reader.text())


async def test_links_have_a_sign_of_their_own() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "v", "j")
        rows = "\n".join(reader.text()[4:25])
        assert "≠" in rows
        assert "═" in rows


async def test_enter_shows_the_pair_in_the_articles() -> None:
    async with opened(pair(), (160, 30)) as reader:
        await to(reader, "v", "v", "j", "h", "h", "enter")
        assert (reader.screen.views.view, reader.place, reader.focus) == ("articles", "A2", "pane-a")
        assert isinstance(reader.screen.pair.panes["b"].row_of(12), int)
        assert reader.screen.at["b"] == 12


async def test_a_click_moves_the_cursor_and_another_shows_the_pair() -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "v")
        view = matrix(reader)
        x, y = view.painter.place_of(4, 3)
        await reader.pilot.click(view, offset=(x, y))
        await reader.settle()
        assert cursor(reader) == (5, 4)
        await reader.pilot.click(view, offset=(x, y))
        await reader.settle()
        assert (reader.screen.views.view, reader.place) == ("articles", "A5")


async def test_shades_stand_for_colours_where_there_are_none() -> None:
    async with opened(pair()) as reader:
        reader.pilot.app.no_color = True
        reader.screen.views.show(pair(), {(0, 14): 0.8, (13, 1): 0.9, (4, 4): 0.45, (5, 5): 0.2})
        await to(reader, "v", "v")
        assert set("░▒▓█") & set("".join(reader.text()))
        assert "▀" not in "".join(reader.text())


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24), (100, 30), (200, 60), (400, 120)])
@pytest.mark.parametrize("view", ["v", "v v"])
async def test_no_view_breaks_at_any_size(size: tuple[int, int], view: str) -> None:
    async with opened(pair(), size) as reader:
        for key in (*view.split(), "j", "n", "l", "d", "G", "h", "pagedown", "p", "z", "k"):
            await reader.press(key)
            reader.text()
        await reader.pilot.resize_terminal(50, 15)
        await reader.settle()
        reader.text()


@pytest.mark.parametrize("texts", [("", ""), ("", "One sentence."), ("One sentence.", " \n")])
@pytest.mark.parametrize("view", ["v", "v v"])
async def test_views_of_articles_without_sentences(texts: tuple[str, str], view: str) -> None:
    empty = tui.comparing.compare(Article.from_text(texts[0]), Article.from_text(texts[1]))
    async with opened(empty, articles=(empty.a.article, empty.b.article)) as reader:
        for key in (*view.split(), "j", "k", "G", "g", "n", "d", "u", "enter", "pagedown", "pageup", "l", "h", "o", "v"):
            await reader.press(key)
            reader.text()


async def test_a_matrix_of_many_pairs_is_there_before_what_they_look_like(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(pair()) as reader:
        await to(reader, "v", "v")
        expected = reader.text()
        await to(reader, "v")
        monkeypatch.setattr(tui.app.widgets.matrix_view, "_AT_ONCE", 0)
        view = matrix(reader)
        view.show(pair(), dict(view._strengths))
        assert not view.painter.grid.best
        await to(reader, "v", "v")
        assert view.painter.grid.best
        assert reader.text() == expected
