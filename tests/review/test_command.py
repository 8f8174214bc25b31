"""Decisions in the command: reports have them, `--no-review` leaves them aside, and files of them are counted and merged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.review.articles import TEXT_A, TEXT_B, claim_with, compared
from tui.cli import main
from tui.review.history import History
from tui.review.session import accepting, rejecting
from tui.review.store import Store
from tui.review.written import read, write


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with both articles, which is where the command runs, and a link rejected by hand."""
    (tmp_path / "a.txt").write_text(TEXT_A)
    (tmp_path / "b.txt").write_text(TEXT_B)
    claim = claim_with(compared(), "engine had failed")
    decided = History("anna").decide(rejecting(compared(), claim))
    Store((tmp_path / "a.b.review.json",)).save(decided.records)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path


def relations(report: str) -> set[str]:
    """What the claims about the engine that failed are."""
    claims = json.loads(report)["claims"]
    return {
        claim["relation"] for claim in claims if any("engine had failed" in item["text"] for item in (*claim["a"], *claim["b"]))
    }


@pytest.mark.usefixtures("folder")
def test_reports_show_what_was_decided(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a.txt", "b.txt", "--format", "json"]) == 0
    assert relations(capsys.readouterr().out) == {"only_a", "only_b"}
    assert main(["a.txt", "b.txt", "--format", "text"]) == 0
    assert "Link rejected by hand (anna" in capsys.readouterr().out
    assert main(["a.txt", "b.txt", "--format", "json", "--no-review"]) == 0
    assert relations(capsys.readouterr().out) == {"shared"}


def test_another_file_of_decisions(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = folder / "mine.json"
    mine.write_text(write(()))
    assert main(["a.txt", "b.txt", "--format", "json", "--review", str(mine)]) == 0
    assert relations(capsys.readouterr().out) == {"shared"}


def test_what_no_longer_applies_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text(TEXT_A.replace("engine had failed", "motor had failed"))
    assert main(["a.txt", "b.txt", "--format", "json"]) == 0
    said = capsys.readouterr()
    assert "a decision no longer applies: reject" in said.err
    assert "the engine had failed twice that week" in said.err
    assert json.loads(said.out)


@pytest.mark.usefixtures("folder")
def test_counts_of_how_often_the_engine_was_overruled(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review-stats", "a.b.review.json"]) == 0
    assert capsys.readouterr().out.splitlines()[1].split() == ["shared", "claims", "0", "1", "100%"]


def test_the_decisions_of_two_as_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claim = claim_with(compared(), "engine had failed")
    (folder / "ben.json").write_text(write(History("ben").decide(accepting(compared(), claim)).records))
    assert main(["review-merge", "a.b.review.json", "ben.json"]) == 0
    merged = capsys.readouterr().out
    assert [record.by for record in read(merged)] == ["anna", "ben"]
    (folder / "both.json").write_text(merged)
    assert main(["a.txt", "b.txt", "--format", "text", "--review", "both.json"]) == 0
    assert capsys.readouterr().out.count("disputed") == 2


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["review-stats"], "needs files of decisions"),
        (["review-stats", "none.json"], "cannot be read"),
        (["review-stats", "a.txt"], "a.txt"),
        (["a.txt", "b.txt", "--format", "text", "--review", "none.json"], "no such file of decisions"),
        (["a.txt", "b.txt", "--review", "c.json", "--no-review"], "contradict each other"),
    ],
)
def test_what_is_refused(capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_a_damaged_file_of_decisions_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.b.review.json").write_text("{")
    assert main(["a.txt", "b.txt", "--format", "text"]) == 2
    assert "--no-review leaves it aside" in capsys.readouterr().err
    assert main(["a.txt", "b.txt", "--format", "text", "--no-review"]) == 0
