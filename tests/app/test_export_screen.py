"""Exporting from the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.pair import pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.screens.export_screen import ExportScreen
from tui.app.whereabouts import whereabouts
from tui.report import render


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the reader is in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def notes(reader: Reader) -> list[str]:
    """What the reader was told."""
    return [note.message for note in reader.pilot.app._notifications]


def shown(reader: Reader) -> str:
    """What is on the terminal."""
    return "\n".join(line.text for line in reader.pilot.app.screen._compositor.render_strips())


@pytest.mark.parametrize(
    ("keys", "name", "report_format"),
    [
        ("enter", "the-bridge-b.md", "markdown"),
        ("tab enter", "the-bridge-b.md", "markdown"),
        ("down enter", "the-bridge-b.html", "html"),
        ("up enter", "the-bridge-b.json", "json"),
        ("home enter", "the-bridge-b.txt", "text"),
        ("end enter", "the-bridge-b.html", "worksheet-html"),
        ("tab backspace backspace backspace full_stop x enter", "the-bridge-b.x", "markdown"),
    ],
)
async def test_a_report_is_written(folder: Path, keys: str, name: str, report_format: str) -> None:
    async with opened(pair()) as reader:
        await reader.press("e")
        await reader.press(*keys.split())
        assert [path.name for path in folder.iterdir()] == [name]
        assert (folder / name).read_text() == render(pair(), report_format)
        assert notes(reader) == [f"Saved {whereabouts(Path(name))}"]
        assert reader.pilot.app.screen is reader.screen


async def test_a_file_is_replaced_only_when_that_is_confirmed(folder: Path) -> None:
    there = folder / "the-bridge-b.md"
    there.write_text("mine")
    async with opened(pair()) as reader:
        await reader.press("e", "enter")
        assert "There is a file of this name already" in shown(reader)
        assert there.read_text() == "mine"
        await reader.press("down", "up", "enter")
        assert there.read_text() == "mine"
        await reader.press("escape")
        assert there.read_text() == "mine"
        await reader.press("e", "enter", "enter")
        assert there.read_text() == render(pair(), "markdown")


async def test_what_cannot_be_written_is_said_and_can_be_mended(folder: Path) -> None:
    async with opened(pair()) as reader:
        await reader.press("e", "tab", "home", *"no/", "enter")
        assert "no/the-bridge-b.md cannot be written (no such file or directory)." in shown(reader)
        assert isinstance(reader.pilot.app.screen, ExportScreen)
        await reader.press("home", "delete", "delete", "delete", "enter")
        assert (folder / "the-bridge-b.md").exists()


async def test_the_folder_that_a_file_goes_into_is_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder.parent))
    async with opened(pair()) as reader:
        await reader.press("e")
        assert f"Goes into {whereabouts(folder)}" in shown(reader)
        await reader.press("tab", "home", *"sub/")
        assert f"Goes into {whereabouts(folder / 'sub')}" in shown(reader)


def test_the_home_of_the_reader_is_a_tilde(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert whereabouts(tmp_path / "news" / "a.md") == "~/news/a.md"
    assert whereabouts(tmp_path) == "~"
    assert whereabouts(Path("/srv/a.md")) == "/srv/a.md"


async def test_a_file_needs_a_name(folder: Path) -> None:
    async with opened(pair()) as reader:
        await reader.press("e", "tab", "ctrl+u", "enter")
        assert "The file needs a name." in shown(reader)
        assert list(folder.iterdir()) == []


async def test_nothing_is_exported_before_there_is_a_comparison() -> None:
    async with opened(pair()) as reader:
        reader.screen.comparison = None
        await reader.press("e")
        assert reader.pilot.app.screen is reader.screen


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (160, 45)])
async def test_the_dialogue_fits(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await reader.press("e")
        assert "the-bridge-b.md" in shown(reader)
        assert "markdown" in shown(reader)
