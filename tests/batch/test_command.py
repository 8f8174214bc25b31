"""The batch as a process of its own, with its workers, in a terminal and without."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.pseudo_terminal import PseudoTerminal

COMMAND = [sys.executable, "-m", "tui", "batch", "pairs.csv", "-o", "out"]
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def problems(folder: Path) -> list[str]:
    """What the summary says of each pair."""
    with (folder / "out" / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row["problem"] for row in csv.DictReader(file)]


def test_without_a_terminal_only_problems_are_told(tmp_path: Path) -> None:
    (tmp_path / "pairs.csv").write_text(f"{SEEDS[0]},{SEEDS[1]},one\n{SEEDS[0]},missing.txt,two\n")
    done = subprocess.run(COMMAND, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "compare-articles: pairs.csv, row 2: missing.txt: there is no such file; check the name and the folder"
    ]
    assert problems(tmp_path)[0] == ""
    assert (tmp_path / "out" / "one.json").exists()


def test_ctrl_c_ends_it_and_leaves_what_is_done(tmp_path: Path) -> None:
    rows = [f"{SEEDS[0]},{SEEDS[1]},pair-{number}" for number in range(2000)]
    (tmp_path / "pairs.csv").write_text("\n".join(rows))
    with PseudoTerminal(COMMAND, cwd=tmp_path) as terminal:
        terminal.wait_for("/2000")
        terminal.wait_until(lambda: (tmp_path / "out" / "pair-3.json").exists(), "some reports")
        terminal.type("\x03")
        assert terminal.wait_for_end() == 130
        assert "Traceback" not in terminal.written.decode()
        terminal.wait_until(lambda: "of 2000 pairs; the same command goes on from there" in terminal.text, "what was done")
    said = problems(tmp_path)
    assert len(said) == 2000
    assert 0 < said.count("") < 2000
    assert set(said) == {"", "not compared yet"}
    assert not list((tmp_path / "out").glob(".*.part"))
