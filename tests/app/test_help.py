"""The help: every key, in the order of its groups, on one screen where there is room for it."""

from __future__ import annotations

import pytest
from textual.binding import Binding

from tests.app.pair import pair
from tests.app.test_compare_screen import opened
from tui.app.keys import BINDINGS, by_id, key_sign, signs
from tui.app.screens.help_screen import TOGETHER, help_text
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.app.widgets.evidence import EvidencePanel
from tui.app.widgets.find_bar import FindBar

BOUND = [
    binding
    for binding in (*BINDINGS, *ClaimsPanel.BINDINGS, *EvidencePanel.BINDINGS, *FindBar.BINDINGS)
    if isinstance(binding, Binding)
]


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (120, 36), (170, 48), (300, 80)])
async def test_the_help_fits_the_screen(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await reader.press("question_mark")
        box = reader.pilot.app.screen.query_one("#help")
        assert box.max_scroll_y == 0
        assert box.outer_size.height <= size[1]


@pytest.mark.parametrize("size", [(40, 12), (40, 14), (60, 20)])
async def test_where_it_does_not_fit_it_scrolls_in_its_frame(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await reader.press("question_mark")
        rows = [strip.text for strip in reader.pilot.app.screen._compositor.render_strips()]
        assert rows[0][0] == "╭"
        assert rows[0][-1] == "╮"
        assert rows[-1][0] == "╰"
        assert rows[-1][-1] == "╯"
        box = reader.pilot.app.screen.query_one("#help")
        await reader.press("end")
        assert box.scroll_y == box.max_scroll_y > 0


def test_with_room_every_key_has_a_row() -> None:
    shown = help_text(116, 60, {}).plain
    for binding in BOUND:
        assert binding.description in shown
        assert key_sign(binding.key.split(",")[0]) in shown


@pytest.mark.parametrize("width", [30, 50, 76])
def test_with_little_room_no_key_is_left_out(width: int) -> None:
    shown = help_text(width, 20, {}).plain
    alone = {name for first, last, _ in TOGETHER for name in (first, last)}
    for name, binding in by_id(BOUND).items():
        numbered = name in {"claims.shared", "claims.only_a", "claims.only_b"}
        assert name in alone or numbered or binding.description in shown
    for _, _, name in TOGETHER:
        assert name in shown


def test_groups_are_read_in_the_order_of_the_work() -> None:
    first = help_text(116, 60, {}).plain.splitlines()[0]
    assert first.split("  ")[0].strip() == "Reading"
    assert first.index("Reading") < first.index("Comparing") < first.index("Deciding") < first.index("Screen")


def test_a_remapped_key_is_shown() -> None:
    assert "F9" in help_text(116, 60, {"quit": "F9"}).plain
    assert signs(by_id(BINDINGS)["quit"], {"quit": "F9"}) == ("F9",)


def test_what_shares_a_row_stands_together() -> None:
    names = [binding.id for binding in BOUND]
    for first, last, _ in TOGETHER:
        at, end = names.index(first), names.index(last)
        assert at < end
        assert len({binding.group for binding in BOUND[at : end + 1]}) == 1
        assert len({binding.action.partition("(")[0] for binding in BOUND[at : end + 1]}) == 1


def test_it_says_how_to_listen_to_the_comparison() -> None:
    for width in (30, 76, 116):
        assert "--format text" in help_text(width, 20, {}).plain
