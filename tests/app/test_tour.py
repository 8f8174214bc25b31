"""The tour on the first start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.screens.compare_screen import CompareScreen
from tui.app.screens.tour_screen import TourScreen, tour_text
from tui.app.settings import Settings
from tui.app.state import State, read_state


@pytest.mark.parametrize("key", ["escape", "q", "space", "j", "f5"])
async def test_any_key_closes_it_for_good(key: str, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    settings = Settings(state=State(theme="nord"), state_file=path)
    async with CompareArticlesApp(A, B, comparison=pair(), settings=settings).run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, TourScreen)
        await pilot.press(key)
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        assert screen.at == {"a": 0, "b": len(screen.sentences["b"]) - 1}
    assert read_state(path).toured


async def test_who_has_seen_it_does_not_see_it_again() -> None:
    async with CompareArticlesApp(A, B, comparison=pair()).run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        assert isinstance(pilot.app.screen, CompareScreen)
        await pilot.app.run_action("tour")
        await pilot.pause()
        assert isinstance(pilot.app.screen, TourScreen)


def test_it_names_the_keys_as_they_are_remapped() -> None:
    assert "F7" in tour_text({"help": "F7"}).plain
    assert "? " in tour_text({}).plain
