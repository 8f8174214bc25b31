"""A document is read in a process of its own, and whatever becomes of that is said in one line."""

import datetime
from pathlib import Path

import pytest

from tests.reading.making import docx, run
from tui.reading import ReadingError, apart, read
from tui.reading.sources import Raw

PAGE = (
    b"<title>Ferry</title><meta property='article:published_time' content='2024-03-05'>"
    b"<meta name='author' content='Mira Holm'><p>The ferry to Orla stopped.</p>"
)


def test_the_article_comes_back_as_it_was_read(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_bytes(b"<html>" + PAGE)

    article = read(str(path))

    assert (article.title, article.date, article.source) == ("Ferry", datetime.date(2024, 3, 5), str(path))
    assert article.author == "Mira Holm"
    assert article.text == "Ferry\n\nThe ferry to Orla stopped.\n"


def test_a_refusal_comes_back_as_it_was_said(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(docx(run("")))

    with pytest.raises(ReadingError, match="there is nothing in it") as refusal:
        read(str(path))
    assert str(refusal.value).startswith(f"{path}: ")


def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.001)

    with pytest.raises(ReadingError, match=r"^page: this takes too long to read"):
        apart.article_apart(Raw(PAGE, "page"), "html")


def test_what_breaks_the_reader_down_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"^page: this is damaged, or takes too much memory"):
        apart.article_apart(Raw(PAGE, "page"), "no_such_reader")


def test_no_module_from_the_working_folder_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit('imported from the folder of the articles')")
    monkeypatch.chdir(tmp_path)

    assert apart.article_apart(Raw(PAGE, "page"), "html").title == "Ferry"
