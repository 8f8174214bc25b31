"""Pictures of the main states, compared with those in `__snapshots__`.

After a change that is meant: `pytest tests/app/test_snapshots.py --snapshot-update`, and look at what changed.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.config import Config
from tui.app.screens.compare_screen import CompareScreen
from tui.app.settings import Settings

SMALL, MEDIUM, LARGE = (80, 24), (120, 40), (200, 50)


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param(SMALL, "textual-dark", "", id="small"),
        pytest.param(MEDIUM, "textual-dark", "", id="dark"),
        pytest.param(MEDIUM, "textual-light", "", id="light"),
        pytest.param(MEDIUM, "ansi-dark", "", id="ansi"),
        pytest.param(LARGE, "textual-dark", "d", id="large"),
        pytest.param(LARGE, "textual-light", "j", id="large-light-only-in-a"),
        pytest.param(MEDIUM, "textual-dark", "question_mark", id="help"),
    ],
)
def test_the_screen_looks_as_before(snap_compare: Callable[..., bool], size: tuple[int, int], theme: str, keys: str) -> None:
    assert snap_compare(_app(theme), terminal_size=size, run_before=_after(*keys.split()))


@pytest.mark.parametrize("theme", ["textual-dark", "ansi-light"])
def test_without_colours(snap_compare: Callable[..., bool], theme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(_app(theme), terminal_size=MEDIUM, run_before=_after())


def _app(theme: str) -> CompareArticlesApp:
    return CompareArticlesApp(A, B, comparison=pair(), settings=Settings(Config(animations=False), theme))


def _after(*keys: str) -> Callable[[Pilot[None]], object]:
    async def settle(pilot: Pilot[None]) -> None:
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        while screen.comparison is None:
            await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.press(*keys)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    return settle
