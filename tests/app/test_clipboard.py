"""The system's clipboard, in the place of which stands a program that a test writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.app.clipboard import copy_to_system

TEXT = "Çavuşoğlu said: “no”.\n\x1b[31m"


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A pyperclip that the test writes."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    return tmp_path / "pyperclip.py"


@pytest.mark.parametrize(
    ("body", "done"),
    [
        ("open({0!r}, 'w', encoding='utf-8', newline='').write(text)", True),
        ("raise RuntimeError('no clipboard')", False),
        ("import sys; print('cannot open display', file=sys.stderr)", False),
    ],
    ids=["works", "is not there", "complains"],
)
def test_what_was_done_is_known(library: Path, tmp_path: Path, body: str, *, done: bool) -> None:
    copied = tmp_path / "copied.txt"
    library.write_text(f"def copy(text):\n    {body.format(str(copied))}\n")
    assert copy_to_system(TEXT) is done
    assert not done or copied.read_bytes().decode() == TEXT


def test_what_hangs_is_given_up(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.app.clipboard._SECONDS", 0.5)
    library.write_text("import threading\ndef copy(text):\n    threading.Event().wait(60)\n")
    assert not copy_to_system(TEXT)


def test_over_ssh_the_clipboard_is_not_the_readers(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22")
    monkeypatch.delenv("DISPLAY", raising=False)
    library.write_text("def copy(text):\n    pass\n")
    assert not copy_to_system(TEXT)


def test_nothing_is_imported_from_the_folder_the_reader_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pyperclip.py").write_text("open('ran', 'w').close()\ndef copy(text):\n    pass\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SSH_CONNECTION", "")
    copy_to_system(TEXT)
    assert not (tmp_path / "ran").exists()
