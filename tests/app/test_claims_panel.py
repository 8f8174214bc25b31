"""The claims panel under keys and mouse."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import ClassVar

import pytest
from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.events import MouseScrollDown, MouseScrollUp
from textual.pilot import Pilot
from textual.widgets import Input

from tests.report.sample import empty, sample
from tui.app.claim_rows import ClaimLayout
from tui.app.keys import BINDINGS as SCREEN_KEYS
from tui.app.rows import Row
from tui.app.widgets.claim_list import ClaimList
from tui.app.widgets.claim_tabs import ClaimTabs
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.model import Comparison

SAMPLE = sample()
CLAIMS = {claim.id: claim for claim in SAMPLE.claims}


class PanelApp(App[None]):
    """The panel alone; what it says is kept."""

    BINDINGS: ClassVar[list[BindingType]] = [key for key in SCREEN_KEYS if key.id and key.id.startswith("claims.")]

    def __init__(self, comparison: Comparison | None) -> None:
        super().__init__()
        self.comparison = comparison
        self.panel = ClaimsPanel()
        self.said: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.panel

    def on_mount(self) -> None:
        if self.comparison:
            self.panel.show(self.comparison)
        self.panel.focus()

    # What the screen does for the keys that work from anywhere.

    async def action_claims(self, tab: str) -> None:
        await self.panel.run_action(f"tab('{tab}')")

    async def action_filter(self) -> None:
        await self.panel.run_action("filter")

    def on_claims_panel_highlighted(self, message: ClaimsPanel.Highlighted) -> None:
        self.said.append(f"at {message.claim.id}")

    def on_claims_panel_chosen(self, message: ClaimsPanel.Chosen) -> None:
        self.said.append(f"chose {message.claim.id}")


@asynccontextmanager
async def panel(
    comparison: Comparison | None = SAMPLE, size: tuple[int, int] = (90, 16)
) -> AsyncIterator[tuple[PanelApp, Pilot[None]]]:
    app = PanelApp(comparison)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


def lines(app: PanelApp) -> list[str]:
    rows = [strip.text for strip in app.screen._compositor.render_strips()]
    return [row.rstrip() for row in rows]


def here(app: PanelApp) -> str:
    return f"{app.panel.tab} {app.panel.claim.id if app.panel.claim else '-'}"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("", "differs c3"),
        ("j", "differs c2"),
        ("down down", "differs c1"),
        ("down down down", "differs c1"),
        ("j j k", "differs c2"),
        ("down up up", "differs c3"),
        ("G", "differs c1"),
        ("end g", "differs c3"),
        ("end home", "differs c3"),
        ("pagedown", "differs c1"),
        ("5 space", "all c4"),
        ("5 pagedown pagedown pagedown pageup", "all c4"),
        ("2", "shared c4"),
        ("3 j", "only_a c7"),
        ("4", "only_b c8"),
        ("right", "shared c4"),
        ("l l l", "only_b c8"),
        ("left", "all c3"),
        ("right h", "differs c3"),
        ("5 right", "differs c3"),
        ("j 5", "all c2"),  # the current claim stays the current one where the new tab has it
    ],
)
async def test_keys(keys: str, expected: str) -> None:
    async with panel() as (app, pilot):
        await pilot.press(*keys.split())
        assert here(app) == expected


async def test_moving_says_where_to_and_enter_chooses() -> None:
    async with panel() as (app, pilot):
        assert app.said == []
        await pilot.press("j", "k", "k", "2", "enter")
        assert app.said == ["at c2", "at c3", "at c4", "chose c4"]


async def test_selecting_from_outside_says_nothing_and_opens_the_claims_own_tab() -> None:
    async with panel() as (app, pilot):
        app.panel.select(CLAIMS["c1"])
        assert here(app) == "differs c1"
        app.panel.select(CLAIMS["c9"])
        assert here(app) == "only_b c9"
        await pilot.press("5")
        app.panel.select(CLAIMS["c4"])
        assert here(app) == "all c4"
        await pilot.pause()
        assert app.said == []


async def test_a_claim_can_be_selected_before_the_list_is_laid_out() -> None:
    async with panel() as (app, _):
        claims = app.query_one(ClaimList)
        claims._layout = ClaimLayout((), 1)  # as it is until the event of the first size
        app.panel.select(CLAIMS["c2"])
        assert claims.current == CLAIMS["c2"]
        claims.on_resize()
        assert claims._layout.claims is claims._claims


async def test_a_new_comparison_keeps_the_claim_and_else_its_place() -> None:
    async with panel() as (app, pilot):
        await pilot.press("2", "j")
        app.said.clear()
        kept = tuple(dataclasses.replace(claim, id=f"x{claim.id}") for claim in SAMPLE.claims if claim.id != "c4")
        app.panel.show(dataclasses.replace(SAMPLE, claims=kept))
        assert here(app) == "shared xc5"
        app.panel.show(dataclasses.replace(SAMPLE, claims=(CLAIMS["c4"],)))
        assert here(app) == "shared c4"
        app.panel.show(dataclasses.replace(SAMPLE, claims=(CLAIMS["c8"],)))
        assert here(app) == "shared -"
        await pilot.pause()
        assert app.said == []


async def test_the_first_tab_with_a_claim_is_open_at_first() -> None:
    async with panel(dataclasses.replace(SAMPLE, claims=(CLAIMS["c8"], CLAIMS["c9"]))) as (app, _):
        assert here(app) == "only_b c8"


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("1", "No claim differs."),
        ("2", "No claim is in both articles."),
        ("3", "A says nothing that B does not."),
        ("4", "B says nothing that A does not."),
        ("5", "There is no claim in either article."),
        ("f x", "No claim here holds these words."),
    ],
)
async def test_an_empty_tab_says_so(keys: str, words: str) -> None:
    async with panel(empty()) as (app, pilot):
        await pilot.press(*keys.split())
        assert words in "\n".join(lines(app))
        await pilot.press("enter", "down", "pagedown", "G", "enter")
        assert app.said == []


async def test_nothing_is_said_of_claims_before_there_is_a_comparison() -> None:
    async with panel(None) as (app, pilot):
        await pilot.press("j", "enter", "pagedown", "3")
        assert "nothing" not in "\n".join(lines(app))
        assert app.panel.claim is None


async def test_the_current_claim_is_marked_without_colour() -> None:
    async with panel() as (app, pilot):
        await pilot.press("j")
        assert [row.split()[1:4] for row in lines(app) if row.startswith("▌≠")] == [["A3", "⇄", "B2"]]


async def test_tabs_with_counts_stay_on_top() -> None:
    async with panel(size=(60, 5)) as (app, pilot):
        await pilot.press("5", "G")
        assert lines(app)[0].split() == "≠ Differ 3 ═ Shared 2 ◂ Only A 2 ▸ Only B 2 All 9".split()
        assert "=Total cost: $2 million [estimate] <so far> & rising." in lines(app)[-1]


async def test_a_click_opens_a_tab() -> None:
    async with panel() as (app, pilot):
        at = lines(app)[0].index("Only A")
        assert await pilot.click(ClaimTabs, offset=(at, 0))
        assert here(app) == "only_a c6"
        assert app.said == ["at c6"]


async def test_a_click_chooses_a_claim() -> None:
    async with panel() as (app, pilot):
        rows = lines(app)
        assert await pilot.click(offset=(40, next(y for y, row in enumerate(rows) if "Talks might resume" in row)))
        assert here(app) == "differs c2"
        assert app.said == ["at c2", "chose c2"]
        assert await pilot.click(offset=(40, 15))
        assert app.said == ["at c2", "chose c2"]


async def test_a_click_at_the_edge_shows_that_part_of_the_list() -> None:
    async with panel(size=(60, 6)) as (app, pilot):
        await pilot.press("5")
        assert await pilot.click(ClaimList, offset=(59, 4))
        assert "the school on Gull Island has closed" in "\n".join(lines(app))
        assert await pilot.click(ClaimList, offset=(59, 0))
        assert "A4 ⇄ B3" in lines(app)[1]
        assert here(app) == "all c3"


async def test_the_current_claim_keeps_its_row_when_others_come_and_go() -> None:
    async with panel(size=(90, 8)) as (app, pilot):
        await pilot.press("5", "j", "j")
        at = next(y for y, row in enumerate(lines(app)) if "Ferry crews" in row)
        app.panel.show(dataclasses.replace(SAMPLE, claims=SAMPLE.claims[:-1]))
        await pilot.pause()
        assert "Ferry crews" in lines(app)[at]


async def test_the_wheel_scrolls_and_leaves_the_current_claim() -> None:
    async with panel(size=(60, 6)) as (app, pilot):
        await pilot.press("5")
        before = lines(app)
        assert await pilot._post_mouse_events([MouseScrollDown], ClaimList)
        assert lines(app) != before
        assert here(app) == "all c3"
        assert await pilot._post_mouse_events([MouseScrollUp], ClaimList)
        assert lines(app) == before


async def test_filter_as_one_types() -> None:
    async with panel() as (app, pilot):
        await pilot.press("f", *"duration")
        assert here(app) == "differs c1"
        assert app.said[-1] == "at c1"
        assert lines(app)[0].split()[:3] == ["≠", "Differ", "1"]
        await pilot.press("enter", "5")
        assert app.panel.has_class("-filtered")
        assert here(app) == "all c1"
        await pilot.press("escape")
        assert not app.panel.has_class("-filtered")
        assert lines(app)[0].split()[-1] == "9"


async def test_up_and_down_work_while_a_filter_is_typed() -> None:
    async with panel() as (app, pilot):
        await pilot.press("f", *"str", "down")
        assert here(app) == "differs c1"
        assert app.query_one(Input).value == "str"


async def test_an_empty_filter_goes_away_on_enter() -> None:
    async with panel() as (app, pilot):
        await pilot.press("f", "enter")
        assert not app.panel.has_class("-filtered")
        assert app.panel.has_focus_within


async def test_a_hidden_claim_is_not_selected() -> None:
    async with panel() as (app, pilot):
        await pilot.press("f", *"duration", "enter")
        app.panel.select(CLAIMS["c9"])
        assert here(app) == "differs c1"


@pytest.mark.parametrize("size", [(20, 3), (33, 1), (40, 12), (120, 40), (300, 5)])
async def test_any_size(size: tuple[int, int]) -> None:
    async with panel() as (app, pilot):
        await pilot.press("5", "j", "j")
        await pilot.resize_terminal(*size)
        await pilot.press("j", "pagedown", "k")
        assert app.panel.claim
        assert all(len(row) <= size[0] for row in lines(app))


async def test_a_long_list_is_laid_out_only_where_it_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[int] = []
    rows = ClaimLayout.rows

    def counting(layout: ClaimLayout, index: int) -> list[Row]:
        laid_out.append(index)
        return rows(layout, index)

    monkeypatch.setattr(ClaimLayout, "rows", counting)
    many = tuple(dataclasses.replace(CLAIMS["c7"], id=f"c{number}") for number in range(20_000))
    async with panel(dataclasses.replace(SAMPLE, claims=many)) as (app, pilot):
        await pilot.press("G", "pageup", "g", "j")
        assert here(app) == "only_a c1"
        assert len(set(laid_out)) < 100
