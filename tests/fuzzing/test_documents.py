"""Any file is read or refused: nothing is raised but ReadingError, with one line, and what was read can be compared."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing.documents import anything, mangled, pdfs
from tests.fuzzing.texts import bounded, few
from tui.model import Article
from tui.reading import ReadingError
from tui.reading.kinds import KINDS, article_of
from tui.reading.saved import comparison_of
from tui.reading.sources import Raw

_names = st.sampled_from(("report", "report.md", "report.html", "report.txt", "\x1b]0;x\x07.txt"))
fewer = settings(max_examples=settings().max_examples // 20)


def _fits(article: Article) -> None:
    assert article.text.strip()
    assert "\r" not in article.text
    assert article.text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") == article.text
    assert article.title is None or article.title.strip()


def _is_a_line(error: ReadingError) -> None:
    assert str(error).isprintable()
    assert "; " in error.problem, "it says what is wrong, and what to do"


@given(anything, _names)
def test_any_file_is_read_or_refused(data: bytes, name: str) -> None:
    raw = Raw(data, name)
    kind = next(kind for kind in KINDS if kind.recognises(raw))
    try:
        if kind.module is None:
            article_of(raw)
            pytest.fail("it has no reader, and was read")
        # In this process, where nothing hides what is raised.
        with bounded(20 * len(data)):
            article = import_module(f"tui.reading.{kind.module}").article(raw)
    except ReadingError as error:
        _is_a_line(error)
    else:
        _fits(article)


@fewer
@given(mangled(pdfs))
def test_any_pdf_is_read_or_refused_by_the_process_that_it_may_bring_down(data: bytes) -> None:
    try:
        article = article_of(Raw(data, "report.pdf"))
    except ReadingError as error:
        _is_a_line(error)
    else:
        _fits(article)


@few
@given(mangled(st.just(b'{"schema": "compare-articles/1", "a": {"text": "One.", "sentences": []}, "b": {}, "claims": []}')))
def test_any_saved_comparison_is_read_or_refused(data: bytes) -> None:
    with pytest.raises(ReadingError) as raised:
        comparison_of(Raw(data, "saved.json"))
    _is_a_line(raised.value)
