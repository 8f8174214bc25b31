"""A file is written whole or not at all, and never in place of another unless that was asked."""

import os
import stat
from pathlib import Path

import pytest

from tui.saving import save


def test_a_new_file(tmp_path: Path) -> None:
    save(tmp_path / "report.txt", "Çavuşoğlu\n")

    assert (tmp_path / "report.txt").read_bytes() == "Çavuşoğlu\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_file_that_exists_stays_unless_it_is_to_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old")

    with pytest.raises(FileExistsError):
        save(path, "new")
    assert path.read_text() == "old"

    save(path, "new", replace=True)
    assert path.read_text() == "new"


def test_a_replaced_file_keeps_its_permissions_and_the_links_to_it(tmp_path: Path) -> None:
    path, link = tmp_path / "report.txt", tmp_path / "link.txt"
    path.write_text("old")
    path.chmod(0o600)
    link.symlink_to(path)

    save(link, "new", replace=True)

    assert link.is_symlink()
    assert path.read_text() == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_after_a_failure_the_file_is_what_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "report.txt"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(OSError, match="No space"):
        save(path, "new", replace=True)
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_device_is_written_to_and_not_replaced() -> None:
    save(Path(os.devnull), "report")
    assert not Path(os.devnull).is_file()


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        save(tmp_path, "report", replace=True)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        save(tmp_path / "no" / "report.txt", "report")
