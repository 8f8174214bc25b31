"""Selecting with the mouse and copying on the screen."""

from __future__ import annotations

import pytest

import tui.app.clipboard
from tests.app.pair import TEXT_A, TEXT_B, pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.screens.copy_menu import CopyMenu
from tui.app.widgets.article_pane import ArticlePane
from tui.model import SideName


@pytest.fixture
def clipboard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was put on the system's clipboard."""
    copied: list[str] = []

    def copy(text: str) -> bool:
        copied.append(text)
        return True

    monkeypatch.setattr(tui.app.clipboard, "copy_to_system", copy)
    return copied


def notes(reader: Reader) -> list[str]:
    """What the reader was told."""
    return [note.message for note in reader.pilot.app._notifications]


async def drag(reader: Reader, pane: ArticlePane, start: tuple[int, int], *to: tuple[int, int]) -> None:
    """Press the mouse at a cell of a pane, move it over others, and let it go."""
    await reader.pilot.mouse_down(pane, offset=start)
    for offset in to:
        await reader.pilot.hover(offset=(pane.region.x + offset[0], pane.region.y + offset[1]))
    last = (pane.region.x + to[-1][0], pane.region.y + to[-1][1])
    await reader.pilot.mouse_up(offset=last)
    await reader.settle()


@pytest.mark.parametrize(
    ("keys", "copied"),
    [
        ("y y", "{a}\n— The bridge (a.txt)\n\n{b}\n— b.txt\n"),
        ("y enter", "{a}\n— The bridge (a.txt)\n\n{b}\n— b.txt\n"),
        ("enter y y", "{b}\n— b.txt\n\n{a}\n— The bridge (a.txt)\n"),
        ("y m", "- **A1:** {a}\n  — The bridge (a.txt)\n\n- **B15:** {b}\n  — b.txt\n"),
        ("y j enter", "- **A1:** {a}\n  — The bridge (a.txt)\n\n- **B15:** {b}\n  — b.txt\n"),
        ("y p", "A1 [0:79] {a}\n— The bridge (a.txt)\n\nB15 [{c}:{d}] {b}\n— b.txt\n"),
    ],
)
async def test_the_current_sentence_is_copied_with_its_counterpart(keys: str, copied: str, clipboard: list[str]) -> None:
    a, b = TEXT_A.splitlines()[0], TEXT_B.splitlines()[-1]
    async with opened(pair()) as reader:
        for key in keys.split():
            await reader.press(key)
        assert clipboard == [copied.format(a=a, b=b, c=TEXT_B.index(b), d=len(TEXT_B))]
        assert notes(reader) == ["Copied 2 sentences to the clipboard."]


async def test_a_sentence_without_a_counterpart_is_copied_alone(clipboard: list[str]) -> None:
    async with opened(pair()) as reader:
        await reader.press("j", "y")
        assert isinstance(reader.pilot.app.screen, CopyMenu)
        await reader.press("y")
        assert clipboard == [f"{TEXT_A.splitlines()[1]}\n— The bridge (a.txt)\n"]
        assert notes(reader) == ["Copied 1 sentence to the clipboard."]


async def test_escape_copies_nothing(clipboard: list[str]) -> None:
    async with opened(pair()) as reader:
        await reader.press("y", "escape")
        assert reader.pilot.app.screen is reader.screen
        assert clipboard == []


async def test_without_a_clipboard_the_terminal_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.app.clipboard, "copy_to_system", lambda _text: False)
    async with opened(pair()) as reader:
        await reader.press("G", "y", "y")
        assert reader.pilot.app.clipboard.startswith("A saw a [red]heron[/red] \x1b[31m fly.")
        assert notes(reader) == ["Copied 1 sentence through the terminal, if it lets programs do that."]


@pytest.mark.parametrize("key", ["y", "ctrl+c"])
async def test_a_drag_selects_the_articles_own_text(key: str, clipboard: list[str]) -> None:
    async with opened(pair()) as reader:
        pane = reader.screen.pair.panes["a"]
        indent = pane._painter.indent
        first, second = pane.row_of(0), pane.row_of(1)
        assert isinstance(first, int)
        assert isinstance(second, int)
        await drag(reader, pane, (indent + 4, first), (indent + 9, first), (indent + 6, second))
        selected = TEXT_A[4 : TEXT_A.index("Nothing") + 7]
        assert reader.screen.selected_text == selected
        assert f"{len(selected)} characters selected" in reader.text()[0]
        assert reader.place == "A1"
        await reader.press(key)
        assert clipboard == [selected]
        assert notes(reader) == [f"Copied {len(selected)} characters to the clipboard."]
        assert reader.screen.selected_text == ""


@pytest.mark.parametrize("side", ["a", "b"])
async def test_a_drag_across_both_panes_selects_in_the_one_it_began_in(side: SideName, clipboard: list[str]) -> None:
    async with opened(pair(), (160, 60)) as reader:
        await reader.press("s", "l", "g")
        pane = reader.screen.pair.panes[side]
        away = 130 if side == "a" else -60
        await drag(reader, pane, (pane._painter.indent + 2, 0), (away, 0), (away, 2))
        selected = reader.screen.selected_text
        assert selected
        assert selected in (TEXT_A if side == "a" else TEXT_B)
        await reader.press("y")
        assert clipboard == [selected]


async def test_selecting_in_the_other_pane_ends_the_first_selection() -> None:
    async with opened(pair()) as reader:
        a, b = reader.screen.pair.panes["a"], reader.screen.pair.panes["b"]
        await drag(reader, a, (10, 0), (20, 0))
        await drag(reader, b, (10, 0), (20, 0))
        assert a._overlay.selected is None
        assert b._overlay.selected is not None


async def test_a_click_and_escape_select_nothing() -> None:
    async with opened(pair()) as reader:
        pane = reader.screen.pair.panes["a"]
        await drag(reader, pane, (10, 0), (20, 0))
        assert reader.screen.selected_text
        await reader.press("escape")
        assert not reader.screen.selected_text
        await drag(reader, pane, (10, 0), (20, 0))
        await reader.pilot.click(pane, offset=(12, 3))
        await reader.settle()
        assert not reader.screen.selected_text


async def test_a_double_click_selects_the_sentence() -> None:
    async with opened(pair()) as reader:
        pane = reader.screen.pair.panes["a"]
        row = pane.row_of(1)
        assert isinstance(row, int)
        await reader.pilot.click(pane, offset=(12, row), times=2)
        await reader.settle()
        assert reader.screen.selected_text == TEXT_A.splitlines()[1]
        assert reader.place == "A2"


async def test_the_mouse_held_below_the_edge_scrolls_on() -> None:
    async with opened(pair(), (160, 24)) as reader:
        pane = reader.screen.pair.panes["a"]
        height = pane.size.height
        await reader.pilot.mouse_down(pane, offset=(10, 0))
        await reader.pilot.hover(offset=(pane.region.x + 12, pane.region.y + height + 1))
        pane._scroll_on()
        await reader.settle()
        pane._scroll_on()
        await reader.settle()
        assert pane.top > (0, 0)
        assert reader.screen.selected_text.count("\n") >= 2
        await reader.pilot.mouse_up(offset=(pane.region.x + 12, pane.region.y + height + 1))
        assert pane._scrolling is None


async def test_the_mouse_is_left_to_the_terminal_and_taken_back() -> None:
    async with opened(pair()) as reader:
        driver = reader.pilot.app._driver
        assert driver is not None
        await reader.press("ctrl+o")
        assert "mouse off" in reader.text()[0]
        assert not driver._mouse
        await reader.press("ctrl+o")
        assert "mouse off" not in reader.text()[0]
        assert driver._mouse


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (100, 30)])
async def test_what_is_selected_is_said_at_every_width(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await drag(reader, reader.screen.pair.panes["a"], (10, 0), (15, 0))
        top = reader.text()[0]
        assert "═ 1" in top
        assert "selected" in top
