"""The longest article."""

import subprocess
import sys
from pathlib import Path

import pytest

from tui import Article, compare
from tui.limits import MAX_CHARACTERS, MAX_SENTENCES, TooLongError, check_length
from tui.reading import ReadingError, read

_CHARACTERS = "this is too long, 8,000,001 characters: 8,000,000 are the most; give one article, or a part of this"
_SENTENCES = "this is too long, 60,001 sentences and lines: 60,000 are the most; give one article, or a part of this"
_LONGEST = ("The ferry sailed.  " * (MAX_CHARACTERS // 19 + 1))[:MAX_CHARACTERS].replace(".", ",")


@pytest.mark.parametrize(
    "text",
    [
        "",
        _LONGEST,
        "Ferries sailed. " * MAX_SENTENCES,
        "A line\n\n" * MAX_SENTENCES,
        "渡轮停航。" * MAX_SENTENCES,
        "No… " * MAX_SENTENCES,
        "(“They sailed.”)\n\n" * MAX_SENTENCES,
        "... " * MAX_SENTENCES,
        "3.14 1.5 " * MAX_SENTENCES,
    ],
)
def test_what_is_not_too_long(text: str) -> None:
    check_length(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (_LONGEST + "a", _CHARACTERS),
        ("Ferries sailed. " * (MAX_SENTENCES + 1), _SENTENCES),
        ("A line\n" * (MAX_SENTENCES + 1), _SENTENCES),
        ("渡轮停航。" * (MAX_SENTENCES + 1), _SENTENCES),
        ("No?No!" * (MAX_SENTENCES // 2) + "Yes.", _SENTENCES),
    ],
)
def test_what_is_too_long_says_by_how_much(text: str, problem: str) -> None:
    with pytest.raises(TooLongError) as raised:
        check_length(text)
    assert str(raised.value) == problem


@pytest.mark.parametrize("end", [*"\n.!?。！？｡।॥؟۔։።။๏៕"])
def test_whatever_ends_a_sentence_counts(end: str) -> None:
    text = f"Yes{end} " * (MAX_SENTENCES + 1)
    with pytest.raises(TooLongError):
        check_length(text)


def test_from_python_it_is_a_value_error() -> None:
    article, long = Article.from_text("The ferry sailed."), Article.from_text(_LONGEST + "a")
    for pair in ((article, long), (long, article)):
        with pytest.raises(ValueError, match="8,000,001 characters"):
            compare(*pair)


def test_whoever_reads_it_is_told_which(tmp_path: Path) -> None:
    long, short = tmp_path / "long.txt", tmp_path / "short.txt"
    long.write_text(_LONGEST + "a")
    short.write_text("The ferry sailed on Monday.")
    with pytest.raises(ReadingError) as raised:
        read(str(long))
    assert str(raised.value) == f"{long}: {_CHARACTERS}"

    environment = {"PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-m", "tui", "short.txt", "long.txt", "--format", "text"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"compare-articles: long.txt: {_CHARACTERS}\n")
