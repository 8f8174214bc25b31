"""The mouse in a real terminal: what it selects is copied through the terminal, and the terminal can have it back."""

from __future__ import annotations

import base64
import re
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.pseudo_terminal import PseudoTerminal


def mouse(button: int, column: int, row: int, end: str) -> str:
    """What a terminal sends for the mouse at a cell, counted from 0."""
    return f"\x1b[<{button};{column + 1};{row + 1}{end}"


def test_a_drag_is_copied_without_its_escape_sequences_reaching_the_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("The ferry to Orla \x1b]0;owned\x07 stopped on Monday.\n")
    b.write_text("Buses were full on Monday in all of Orla.\n")
    # A clipboard that is not there, whatever this machine has.
    (tmp_path / "pyperclip.py").write_text("raise ImportError\n")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{Path(__file__).parents[2]}")
    with PseudoTerminal([sys.executable, "-m", "tui", str(a), str(b)]) as terminal:
        terminal.wait_for("The ferry to Orla", "Buses were full", "only in A")
        row = next(i for i, line in enumerate(terminal.rows) if "The ferry" in line)
        column = terminal.rows[row].index("The ferry")
        terminal.type(mouse(0, column + 4, row, "M") + mouse(32, column + 27, row, "M"))
        terminal.type(mouse(32, column + 29, row, "M") + mouse(0, column + 29, row, "m"))
        terminal.wait_for("26 characters selected")
        terminal.type("\x03")
        terminal.wait_for("through the terminal")
        copied = re.search(rb"\x1b]52;c;([\w+/=]*)\x07", terminal.written)
        assert copied
        assert base64.b64decode(copied[1]).decode() == a.read_text()[4:30]
        assert b"\x1b]0;owned" not in terminal.written
        terminal.type("\x0f")
        terminal.wait_for("mouse off")
        assert terminal.written.rfind(b"\x1b[?1000l") > terminal.written.rfind(b"\x1b[?1000h")
        terminal.type("\x0f")
        terminal.wait_while("mouse off")
        assert terminal.written.rfind(b"\x1b[?1000h") > terminal.written.rfind(b"\x1b[?1000l")
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert terminal.written.rfind(b"\x1b[?1000l") > terminal.written.rfind(b"\x1b[?1000h")
