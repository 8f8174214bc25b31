"""Pictures of the main states, compared with those in `__snapshots__`: each state at every size and in every look.

After a change that is meant: `pytest tests/app/test_snapshots.py --snapshot-update`, and look at what changed.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.config import Config
from tui.app.screens.compare_screen import CompareScreen
from tui.app.screens.help_screen import HelpScreen
from tui.app.screens.palette_screen import PaletteScreen
from tui.app.settings import Settings
from tui.review.decisions import Record
from tui.review.session import accepting
from tui.review.store import Store
from tui.review.written import write

SIZES = ((80, 24), (120, 40), (200, 50))
THEMES = {
    "dark": ("textual-dark", "textual-dark", "textual-dark"),
    "light": ("textual-light", "textual-light", "textual-light"),
    "ansi": ("ansi-light", "ansi-dark", "ansi-light"),
    "no-color": ("textual-dark", "ansi-dark", "textual-light"),
}
"""The theme of each look, by size."""
DAY = "2026-03-29T12:00:00+00:00"

Seen = Callable[[CompareScreen], bool]


def _finds(screen: CompareScreen) -> bool:
    return screen.finding and screen._hit is not None


def _decided(screen: CompareScreen) -> bool:
    return bool(screen.comparison and screen.comparison.claims[0].decided and screen.current_claim)


STATES: dict[str, tuple[str, Seen]] = {
    "difference": ("", lambda screen: screen.evidence is not None),
    "match": ("n", lambda screen: screen.at == {"a": 13, "b": 1}),
    "only-in-a": ("j", lambda screen: screen.at["a"] == 1),
    "rows": ("v", lambda screen: screen.views.view == "aligned"),
    "matrix": ("v v", lambda screen: screen.views.view == "matrix"),
    "find": ("slash w a r d", _finds),
    "help": ("question_mark", lambda screen: isinstance(screen.app.screen, HelpScreen)),
    "decided": ("", _decided),
    "commands": ("ctrl+p d i f f", lambda screen: isinstance(screen.app.screen, PaletteScreen)),
}
"""What is pressed, and what holds when all of it has come to the screen."""
# Each state at each size and in each look, without the pictures of all sizes in all looks.
PICTURES = [
    (state, SIZES[(number + at) % len(SIZES)], look)
    for (number, state), (at, look) in product(enumerate(STATES), enumerate(THEMES))
]


@pytest.mark.parametrize(
    ("state", "size", "look"), [pytest.param(*found, id="-".join((found[0], str(found[1][0]), found[2]))) for found in PICTURES]
)
def test_the_screen_looks_as_before(
    state: str,
    size: tuple[int, int],
    look: str,
    snap_compare: Callable[..., bool],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    if look == "no-color":
        monkeypatch.setenv("NO_COLOR", "1")
    settings = Settings(Config(animations=False), THEMES[look][SIZES.index(size)])
    store = _reviewed(tmp_path) if state == "decided" else None
    app = CompareArticlesApp(A, B, comparison=pair(), settings=settings, store=(lambda: store) if store else None)
    assert snap_compare(app, terminal_size=size, run_before=_after(*STATES[state]))


def test_every_state_is_seen_at_every_size_and_in_every_look() -> None:
    for state in STATES:
        assert {size for found, size, _ in PICTURES if found == state} == set(SIZES)
        assert {look for found, _, look in PICTURES if found == state} == set(THEMES)
    assert {(size, look) for _, size, look in PICTURES} == set(product(SIZES, THEMES))


def _reviewed(folder: Path) -> Store:
    """Where somebody confirmed that the articles differ on the bridge."""
    comparison = pair()
    record = Record("1", DAY, "reader", accepting(comparison, comparison.claims[0]), DAY)
    path = folder / "a.b.review.json"
    path.write_text(write((record,)), encoding="utf-8")
    return Store((path,))


def _after(keys: str, seen: Seen) -> Callable[[Pilot[None]], object]:
    async def settle(pilot: Pilot[None]) -> None:
        screen = pilot.app.screen
        assert isinstance(screen, CompareScreen)
        while screen.comparison is None or screen.evidence is None:
            await pilot.pause()
        for key in keys.split():
            await pilot.app.workers.wait_for_complete()
            await pilot.press(key)
        while not seen(screen):
            await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    return settle
