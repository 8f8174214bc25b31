"""Every mouse action: what it does can be seen, and no part of the screen takes the mouse without a case here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path
from pkgutil import walk_packages

import pytest
from textual import events
from textual.widget import Widget
from textual.widgets import OptionList

import tui.app
import tui.app.clipboard
from tests.app.pair import pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.screens.tour_screen import TourScreen
from tui.app.widgets.claim_list import ClaimList
from tui.app.widgets.claim_tabs import ClaimTabs
from tui.app.widgets.ruler import Ruler
from tui.model import SIDES

_HANDLERS = ("on_click", "on_mouse_down", "on_mouse_move", "on_mouse_up", "on_mouse_scroll_down", "on_mouse_scroll_up")


async def turn(reader: Reader, widget: Widget, *, down: bool) -> None:
    """Turn the wheel over a widget."""
    event = events.MouseScrollDown if down else events.MouseScrollUp
    await reader.pilot._post_mouse_events([event], widget, offset=(5, 2))
    await reader.settle()


async def click_a_sentence(reader: Reader) -> None:
    pane = reader.screen.pair.panes["a"]
    await reader.pilot.click(pane, offset=(20, next(y for y, row in enumerate(pane.window) if row.place == (2, 0))))
    await reader.settle()
    assert reader.place == "A3"


async def press_and_drag(reader: Reader) -> None:
    pane = reader.screen.pair.panes["a"]
    await reader.pilot.mouse_down(pane, offset=(pane._painter.indent, 0))
    await reader.pilot.hover(pane, offset=(pane._painter.indent + 2, 0))
    assert reader.screen.selected_text == "The"


async def let_go(reader: Reader) -> None:
    pane = reader.screen.pair.panes["a"]
    await press_and_drag(reader)
    await reader.pilot.mouse_up(pane, offset=(pane._painter.indent + 2, 0))
    await reader.pilot.hover(pane, offset=(pane._painter.indent + 9, 0))
    assert reader.screen.selected_text == "The"


async def wheel_down(reader: Reader) -> None:
    pane = reader.screen.pair.panes["a"]
    await turn(reader, pane, down=True)
    assert pane.top > (0, 0)


async def wheel_up(reader: Reader) -> None:
    await wheel_down(reader)
    pane = reader.screen.pair.panes["a"]
    await turn(reader, pane, down=False)
    assert pane.top == (0, 0)


async def click_the_rulers(reader: Reader) -> None:
    for side, ruler in zip(SIDES, reader.screen.query(Ruler), strict=True):
        await reader.pilot.click(ruler, offset=(0, ruler.outer_size.height - 1))
        await reader.settle()
        assert reader.place in (f"{side.upper()}14", f"{side.upper()}15")


async def click_a_tab(reader: Reader) -> None:
    assert reader.screen.claims
    await reader.pilot.click(reader.screen.query_one(ClaimTabs), offset=(14, 0))
    await reader.settle()
    assert reader.screen.claims.tab == "shared"


async def click_a_claim(reader: Reader) -> None:
    assert reader.screen.claims
    await reader.press("tab", "tab", "5")
    found = reader.screen.query_one(ClaimList)
    row = next(y for y, (item, words) in enumerate(found._window) if item == 1 and words)
    await reader.pilot.click(found, offset=(20, row))
    await reader.settle()
    assert found.index == 1
    assert reader.focus.startswith("pane")


async def wheel_over_the_claims_down(reader: Reader) -> None:
    await reader.press("tab", "tab", "5")
    found = reader.screen.query_one(ClaimList)
    await turn(reader, found, down=True)
    assert found._top > (0, 0)


async def wheel_over_the_claims_up(reader: Reader) -> None:
    await wheel_over_the_claims_down(reader)
    found = reader.screen.query_one(ClaimList)
    await turn(reader, found, down=False)
    assert found._top == (0, 0)


async def click_an_aligned_sentence(reader: Reader) -> None:
    await reader.press("v")
    view = reader.screen.views.aligned
    assert view
    row = next(y for y, line in enumerate(view.window) if line.a and line.a.place == (1, 0))
    await reader.pilot.click(view, offset=(20, row))
    await reader.settle()
    assert reader.place == "A2"


async def wheel_over_the_rows_down(reader: Reader) -> None:
    await reader.press("v")
    view = reader.screen.views.aligned
    assert view
    await turn(reader, view, down=True)
    assert view.top > (0, 0)


async def wheel_over_the_rows_up(reader: Reader) -> None:
    await wheel_over_the_rows_down(reader)
    view = reader.screen.views.aligned
    assert view
    await turn(reader, view, down=False)
    assert view.top == (0, 0)


async def click_in_the_matrix(reader: Reader) -> None:
    await reader.press("v")
    await reader.press("v")
    view = reader.screen.views.matrix
    assert view
    await reader.pilot.click(view, offset=view.painter.place_of(4, 3))
    await reader.settle()
    assert (view.at["a"], view.at["b"]) == (4, 3)


async def click_the_tour(reader: Reader) -> None:
    reader.pilot.app.push_screen(TourScreen())
    await reader.settle()
    await reader.pilot.click("#tour")
    await reader.settle()
    assert reader.pilot.app.screen is reader.screen


ACTIONS: Mapping[str, Callable[[Reader], Awaitable[None]]] = {
    "ArticlePane.on_click": click_a_sentence,
    "ArticlePane.on_mouse_scroll_down": wheel_down,
    "ArticlePane.on_mouse_scroll_up": wheel_up,
    "Selectable.on_mouse_down": press_and_drag,
    "Selectable.on_mouse_move": press_and_drag,
    "Selectable.on_mouse_up": let_go,
    "Ruler.on_click": click_the_rulers,
    "ClaimTabs.on_click": click_a_tab,
    "ClaimList.on_click": click_a_claim,
    "ClaimList.on_mouse_scroll_down": wheel_over_the_claims_down,
    "ClaimList.on_mouse_scroll_up": wheel_over_the_claims_up,
    "AlignedView.on_click": click_an_aligned_sentence,
    "AlignedView.on_mouse_scroll_down": wheel_over_the_rows_down,
    "AlignedView.on_mouse_scroll_up": wheel_over_the_rows_up,
    "MatrixView.on_click": click_in_the_matrix,
    "TourScreen.on_click": click_the_tour,
}


@pytest.mark.parametrize("action", ACTIONS)
async def test_every_mouse_action_does_what_it_is_for(action: str) -> None:
    async with opened(pair(), (160, 30)) as reader:
        await reader.press("g")
        await ACTIONS[action](reader)


def test_every_handler_of_the_mouse_has_a_case() -> None:
    found = set()
    for module in walk_packages([str(Path(tui.app.__file__).parent)], "tui.app."):
        if module.name == "tui.app.driver":  # which Windows cannot import
            continue
        for name, owner in getmembers(import_module(module.name), isclass):
            if owner.__module__ == module.name:
                found |= {f"{name}.{handler}" for handler in _HANDLERS if handler in owner.__dict__}
    assert found == set(ACTIONS)


async def test_a_click_chooses_how_to_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []

    def copy(text: str) -> bool:
        copied.append(text)
        return True

    monkeypatch.setattr(tui.app.clipboard, "copy_to_system", copy)
    async with opened(pair(), (120, 40)) as reader:
        await reader.press("y")
        await reader.pilot.click(OptionList, offset=(4, 2))
        await reader.settle()
        assert copied[0].startswith("- **A1:**")


async def test_a_click_chooses_a_format_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(pair(), (120, 40)) as reader:
        await reader.press("e")
        await reader.pilot.click(OptionList, offset=(4, 3))
        await reader.settle()
        shown = "\n".join(strip.text for strip in reader.pilot.app.screen._compositor.render_strips())
        assert "the-bridge-b.html" in shown
        assert list(tmp_path.iterdir()) == []
        await reader.press("enter")
        assert [path.name for path in tmp_path.iterdir()] == ["the-bridge-b.html"]
