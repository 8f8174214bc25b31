"""Nothing that was decided is lost or doubled: not by a kill, a full disk, a read-only folder or two programs on one file."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tui.review.decisions import Note
from tui.review.history import History
from tui.review.lock import locked
from tui.review.store import Store
from tui.review.written import ReviewError
from tui.saving import save


def decided(count: int, by: str = "anna") -> History:
    history = History(by)
    for number in range(count):
        history = history.decide(Note((), str(number)))
    return history


def full(_path: Path, _text: str) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_confirmed_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    killing = [sys.executable, "-m", "tests.review.killing", str(tmp_path), "100"]
    done = subprocess.run(killing, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100


def test_two_programs_on_one_file_lose_nothing(tmp_path: Path) -> None:
    store = Store((tmp_path / "review.json",))
    problems: list[str] = []

    def work(by: str) -> None:
        history = History(by)
        for number in range(20):
            history = history.decide(Note((), str(number)))
            problems.append(store.save(history.records).problem)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("anna", "ben", "cem")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not any(problems)
    assert [path.name for path in tmp_path.iterdir()] == ["review.json"]
    assert len(store.load()) == 60


def test_what_one_program_undid_stays_undone_when_another_saves(tmp_path: Path) -> None:
    store = Store((tmp_path / "review.json",))
    history = decided(2)
    store.save(history.records)
    other = History("ben").with_records(store.load())
    undone = history.undo()
    assert undone is not None
    store.save(undone.records)
    saved = store.save(other.decide(Note((), "ben's")).records)
    assert [record.undone for record in saved.records] == [False, True, False]


def test_a_full_disk_is_told_and_the_decisions_are_tried_again(tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    history = decided(1)
    assert not Store((path,)).save(history.records).problem
    history = history.decide(Note((), "more"))
    failed = Store((path,), full).save(history.records)
    assert failed.path is None
    assert "no space left" in failed.problem
    assert failed.records == history.records
    assert len(Store((path,)).load()) == 1
    assert Store((path,)).save(failed.records).records == history.records
    assert Store((path,)).load() == history.records


def test_where_the_folder_cannot_be_written_the_data_folder_takes_them(tmp_path: Path) -> None:
    def refuse(path: Path, text: str) -> None:
        if path.parent == tmp_path / "articles":
            raise PermissionError(errno.EACCES, "Permission denied")
        save(path, text, replace=True)

    (tmp_path / "articles").mkdir()
    beside, away = tmp_path / "articles" / "a.b.review.json", tmp_path / "data" / "a.b.review.json"
    history = decided(2)
    saved = Store((beside, away), refuse).save(history.records)
    assert saved.path == away
    assert "permission denied" in saved.problem
    assert Store((beside, away)).load() == history.records
    # Once it can be written, it has everything, and nothing twice.
    assert Store((beside, away)).save(Store((beside, away)).load()).records == history.records
    assert Store((beside, away)).load() == Store((beside,)).load() == history.records


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is read-only here")
def test_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir(mode=0o500)
    saved = Store((folder / "a.b.review.json", tmp_path / "data" / "c.json")).save(decided(1).records)
    assert saved.path == tmp_path / "data" / "c.json"
    assert saved.problem


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    saved = Store((tmp_path / "file" / "a.b.review.json",)).save(decided(1).records)
    assert saved.path is None
    assert saved.problem
    assert Store((tmp_path / "file" / "a.b.review.json",)).load() == ()


def test_a_damaged_file_is_told_and_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "review.json"
    path.write_text("{ half a file")
    with pytest.raises(ReviewError, match=r"review\.json"):
        Store((path,)).load()
    saved = Store((path, tmp_path / "other.json")).save(decided(1).records)
    assert saved.path == tmp_path / "other.json"
    assert path.read_text() == "{ half a file"


def test_who_waits_too_long_for_another_program_is_told(tmp_path: Path) -> None:
    with locked(tmp_path / "review.json"), pytest.raises(TimeoutError, match="in use"), locked(tmp_path / "review.json", 0.0):
        pass
    with locked(tmp_path / "review.json", 0.0):
        pass
