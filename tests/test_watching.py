"""Files that change: read again when they rest, on the screen, in print and in a file."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pseudo_terminal import PseudoTerminal
from tui.model import Article
from tui.reading import ReadingError, read
from tui.watching import Watch

COMMAND = [sys.executable, "-m", "tui", "a.txt", "b.txt", "--watch"]
A = "The ferry to the island of Orla stopped on Monday. Nobody was hurt.\n"
B = "The ferry to the island of Orla stopped on Monday. Buses were full.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the two articles are."""
    monkeypatch.chdir(tmp_path)
    write("a.txt", A)
    write("b.txt", B)
    return tmp_path


def write(name: str, text: str) -> None:
    """Write a file as most editors do: another one in its place."""
    Path("new").write_text(text)
    Path("new").replace(name)


def told(steps: list[Callable[[], object]]) -> list[str]:
    """What is told of two watched articles, one step taken between any two looks at them."""
    sources = ("a.txt", "b.txt")
    watch = Watch(sources)
    articles = [read(source) for source in sources]
    left = iter(steps)

    def wait(_: float) -> bool:
        step = next(left, None)
        if step is not None:
            step()
        return step is None

    found = []
    for version in watch.versions(articles[0], articles[1], lambda number: read(sources[number]), wait):
        if isinstance(version, ReadingError):
            found.append(str(version))
        else:
            found.append(" | ".join(article.text.strip() for article in version))
    return found


def rest() -> None:
    """Change nothing."""


def put(name: str, text: str) -> Callable[[], None]:
    return lambda: write(name, text)


def drop(name: str) -> Callable[[], None]:
    return lambda: Path(name).unlink()


GONE = "a.txt: there is no such file; check the name and the folder"


@pytest.mark.parametrize(
    ("steps", "versions"),
    [
        ([rest, rest, rest], []),
        ([put("a.txt", "One."), rest, rest], [f"One. | {B.strip()}"]),
        ([put("b.txt", "Two."), rest, rest], [f"{A.strip()} | Two."]),
        ([put("a.txt", "One."), put("b.txt", "Two."), rest, rest], ["One. | Two."]),
        ([put("a.txt", "One."), rest, put("b.txt", "Two."), rest], [f"One. | {B.strip()}", "One. | Two."]),
        ([put("a.txt", "On"), put("a.txt", "One."), put("a.txt", "One more."), rest], [f"One more. | {B.strip()}"]),
        ([drop("a.txt"), put("a.txt", "One."), rest], [f"One. | {B.strip()}"]),
        ([drop("a.txt"), rest, rest, put("a.txt", "One."), rest], [GONE, f"One. | {B.strip()}"]),
        ([drop("a.txt"), rest, put("b.txt", "Two."), rest, put("a.txt", "One."), rest], [GONE, GONE, "One. | Two."]),
        ([put("a.txt", " "), rest], ["a.txt: there is nothing in it; give an article that has text"]),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_file_that_has_changed_is_read_when_it_rests(steps: list[Callable[[], object]], versions: list[str]) -> None:
    assert told(steps) == versions


@pytest.mark.usefixtures("folder")
def test_a_change_between_the_watch_and_the_reading_is_not_missed() -> None:
    watch = Watch(["a.txt", "-"])
    write("a.txt", "One.")
    ends = iter([False, False, True])
    found = list(watch.versions(Article("old"), Article("typed"), lambda _: read("a.txt"), lambda _: next(ends)))
    assert [(pair[0].text, pair[1].text) for pair in found if isinstance(pair, tuple)] == [("One.", "typed")]


@pytest.mark.parametrize(
    ("sources", "watched"),
    [
        (("a.txt", "b.txt"), True),
        (("-", "b.txt"), True),
        (("-", "@clipboard"), False),
        (("https://example.org/", "missing.txt"), False),
        ((os.devnull, "."), False),
    ],
)
@pytest.mark.usefixtures("folder")
def test_only_files_are_watched(sources: tuple[str, str], watched: bool) -> None:  # a table's cell
    write("-", "a file of an odd name")
    assert bool(Watch(sources)) == watched


@pytest.mark.usefixtures("folder")
def test_a_report_is_printed_again() -> None:
    with subprocess.Popen([*COMMAND, "--format", "csv"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            while "Nobody was hurt" not in process.stdout.readline():
                pass
            write("a.txt", "The ferry to the island of Orla stopped on Monday. A seal was seen.\n")
            while "A seal was seen" not in process.stdout.readline():
                pass
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_ctrl_c_ends_it(folder: Path) -> None:
    with PseudoTerminal([*COMMAND, "--format", "text"], cwd=folder, rows=200) as terminal:
        terminal.wait_for("Nobody was hurt")
        write("a.txt", A + "A seal was seen.\n")
        terminal.wait_for("A seal was seen")
        (folder / "a.txt").unlink()
        terminal.wait_for("there is no such file")
        write("a.txt", A + "A whale was seen.\n")
        terminal.wait_for("A whale was seen")
        terminal.type("\x03")
        assert terminal.wait_for_end() == 130
        assert "Traceback" not in terminal.text


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_screen_follows_the_file(folder: Path) -> None:
    with PseudoTerminal(COMMAND, cwd=folder, columns=160) as terminal:
        terminal.wait_for("Nobody was hurt", "Buses were full", "only in A")
        terminal.type("j")
        terminal.wait_for("sentence 2/2")
        write("a.txt", "It was a foggy night.\n" + A)
        terminal.wait_for("It was a foggy night", "sentence 3/3")
        terminal.type("q")
        assert terminal.wait_for_end() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_report_in_a_file_is_written_again_though_not_in_place_of_another(folder: Path) -> None:
    report = folder / "report.txt"
    with PseudoTerminal([*COMMAND, "-o", "report.txt"], cwd=folder) as terminal:
        terminal.wait_until(report.exists, "the report")
        write("a.txt", A + "A seal was seen.\n")
        terminal.wait_until(lambda: "A seal was seen" in report.read_text(), "another report")
        terminal.type("\x03")
        assert terminal.wait_for_end() == 130
    again = subprocess.run([*COMMAND, "-o", "report.txt"], cwd=folder, capture_output=True, text=True, check=False)
    assert again.returncode == 2
    assert "there is a file already" in again.stderr


@pytest.mark.usefixtures("folder")
def test_it_ends_when_nobody_reads_on() -> None:
    with subprocess.Popen([*COMMAND, "--format", "text"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        write("a.txt", A + "A seal was seen.\n")
        assert process.stderr.read() == b""
    assert process.returncode == 0
