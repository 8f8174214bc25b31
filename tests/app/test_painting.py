"""When the screen is painted: once for a key, and only where something has changed."""

from __future__ import annotations

import gc

import pytest
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.pilot import Pilot
from textual.screen import Screen
from textual.strip import Strip

from tests.app.pair import pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.screens.dialog import _let_go


class Paintings:
    """The rows of the terminal that each painting wrote."""

    def __init__(self, pilot: Pilot[None], monkeypatch: pytest.MonkeyPatch) -> None:
        self.rows: list[set[int]] = []

        def note(screen: Screen[object], update: object) -> None:
            if isinstance(update, LayoutUpdate):
                self.rows.append(set(range(screen.size.height)))
            elif isinstance(update, ChopsUpdate):
                self.rows.append({y for y, _, _ in update.spans})

        monkeypatch.setattr(pilot.app, "_display", note)


async def painted(reader: Reader, keys: str, key: str, monkeypatch: pytest.MonkeyPatch) -> list[set[int]]:
    """What `key` paints, after other `keys`."""
    for before in keys.split():
        await reader.press(before)
    with monkeypatch.context() as patch:
        paintings = Paintings(reader.pilot, patch)
        await reader.press(key)
    return paintings.rows


@pytest.mark.parametrize(
    ("keys", "key"),
    [("", "j"), ("", "n"), ("", "d"), ("j", "u"), ("", "tab"), ("tab tab 5", "j"), ("slash escape", "slash"), ("v v v", "v")],
)
async def test_a_key_is_painted_once(keys: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(pair()) as reader:
        assert len(await painted(reader, keys, key, monkeypatch)) == 1


async def test_another_strictness_is_painted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as reader:
        assert len(await painted(reader, "", "plus", monkeypatch)) == 1


@pytest.mark.parametrize("key", ["question_mark", "y", "e"])
async def test_a_dialog_is_painted_once_and_so_is_what_it_lay_over(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(pair()) as reader:
        assert len(await painted(reader, "", key, monkeypatch)) == 1
        assert len(await painted(reader, "", "escape", monkeypatch)) == 1


@pytest.mark.parametrize(("keys", "key"), [("", "tab"), ("v v", "j"), ("v v", "l"), ("slash escape", "slash")])
async def test_only_rows_that_look_otherwise_are_painted(keys: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(pair(), (160, 45)) as reader:
        for rows in await painted(reader, keys, key, monkeypatch):
            assert len(rows) < 45


@pytest.mark.parametrize("keys", ["j n d", "tab tab j", "v j", "v v j l", "z z", "p p", "slash w a r d down"])
async def test_what_is_painted_bit_by_bit_is_what_all_of_it_would_be(keys: str) -> None:
    async with opened(pair()) as reader:
        for key in keys.split():
            await reader.press(key)
        shown = reader.text()
        reader.screen.refresh(layout=True)
        await reader.settle()
        assert reader.text() == shown


@pytest.mark.parametrize("key", ["question_mark", "ctrl+p", "e"])
async def test_a_dialog_leaves_nothing_painted_behind(key: str) -> None:
    def kept() -> int:
        _let_go()
        return sum(isinstance(found, Strip) for found in gc.get_objects())

    async with opened(pair(), (120, 40)) as reader:
        counts = []
        for _ in range(4):
            await reader.press(key)
            await reader.press("escape")
            counts.append(kept())
        # A dialog has at least a row of its own for each of the screen.
        assert counts[-1] - counts[1] < reader.screen.size.height
