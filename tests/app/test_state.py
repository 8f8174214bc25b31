"""What is remembered from one start to the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.settings import Settings
from tui.app.state import State, read_state, write_state


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "folders" / "not there" / "state.json"
    assert read_state(path) == State()
    for state in (State(), State("nord"), State("nord", toured=True)):
        write_state(path, state)
        assert read_state(path) == state
    assert [file.name for file in path.parent.iterdir()] == ["state.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", '{"theme": 3, "toured": "yes"}', "\udcff"])
def test_a_damaged_file_holds_nothing(text: str, tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(text.encode(errors="surrogateescape"))
    assert read_state(path) == State()


async def test_a_theme_that_is_chosen_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    write_state(path, State(toured=True))
    settings = Settings(theme="nord", state=State(toured=True), state_file=path)
    async with CompareArticlesApp(A, B, comparison=pair(), settings=settings).run_test() as pilot:
        await pilot.pause()
        assert read_state(path) == State(None, toured=True)
        for theme in ("gruvbox", "nord"):
            pilot.app.theme = theme
            await pilot.pause()
            assert read_state(path) == State(theme, toured=True)


async def test_what_cannot_be_remembered_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(state=State(toured=True), state_file=tmp_path / "file" / "state.json")
    async with CompareArticlesApp(A, B, comparison=pair(), settings=settings).run_test(notifications=True) as pilot:
        pilot.app.theme = "nord"
        await pilot.pause()
        assert [note.message.split(":")[0] for note in pilot.app._notifications] == ["This will be forgotten"]
