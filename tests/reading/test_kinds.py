"""What a document is, is told by what it holds; what is no article is refused by its name."""

import codecs

import pytest

from tests.reading.making import archive, docx, epub, pdf, run
from tui.reading import ReadingError
from tui.reading.kinds import KINDS, article_of
from tui.reading.sources import Raw


def kind_of(data: bytes, name: str = "a.txt") -> str:
    return next(kind.name for kind in KINDS if kind.recognises(Raw(data, name)))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"The ferry stopped.", "text"),
        (b"", "text"),
        (b"5 < 6 and <he> said so.", "text"),
        (b"# 1 on the list\n\nThe ferry stopped.", "text"),
        (b"* a star\n* another\n\n**", "text"),
        (b"<!DOCTYPE html><title>Ferry</title>", "a web page"),
        (b'\n<?xml version="1.0"?>\n<!-- saved --><html>', "a web page"),
        (codecs.BOM_UTF8 + b"<HTML>", "a web page"),
        ("\ufeff<html>".encode("utf-16-le"), "a web page"),
        (b"<p>The ferry stopped.", "a web page"),
        (b"From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n", "a web page that a browser saved"),
        (b"From: the harbour\n\nThe ferry stopped.", "text"),
        (b"bplist00\xd1_\x10\x0fWebMainResource", "a web page that a browser saved"),
        (b"---\ntitle: Ferry\n---\nIt stopped.", "a Markdown file"),
        (b"---\r\ntitle: Ferry\r\ndate: 2024-03-05\r\n---\r\nIt stopped.", "a Markdown file"),
        (b"---\n\nThe ferry stopped.\n\n---\n", "text"),
        (b"# Ferry\n\nThe **ferry** stopped.", "a Markdown file"),
        (b"The **ferry** stopped, as [they](http://x.example) said.", "a Markdown file"),
        (pdf([]), "a PDF document"),
        (b"{\\rtf1 Ferry}", "an RTF document"),
        (docx(run("Ferry")), "a Word document"),
        (docx(run("Ferry"))[:-80], "a Word document"),
        (epub({"a.xhtml": "<p>Ferry</p>"}), "an EPUB"),
        (archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}), "an OpenDocument text"),
        (archive({"a.txt": "Ferry"}), "a zip archive, or a document packed in one"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a Word document of the old kind, or one locked with a password"),
        (b'{"schema": "compare-articles/1"}', "a saved comparison"),
        (b'{"schema": "compare-articles/2"}', "a saved comparison"),
        (b'{"headline": "Ferry"}', "data in JSON"),
        (b'\n[{"headline": "Ferry"}]', "data in JSON"),
        (b"[Reuters] The ferry stopped.", "text"),
        (b"{The ferry} stopped.", "text"),
        (bytes(range(32)) * 9, "binary data"),
    ],
)
def test_a_kind_is_told_by_what_is_in_it(data: bytes, kind: str) -> None:
    assert kind_of(data) == kind
    assert kind_of(data, "a") == kind


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (docx(run("Ferry")), "a.txt", "a Word document"),
        (pdf([]), "a.docx", "a PDF document"),
        (b"<!doctype html><h1>Ferry</h1>", "a.pdf", "a web page"),
        (b"The ferry stopped.", "a.docx", "plain text in the name of a document"),
        (b"# Ferry\n\nThe **ferry** stopped.", "a.PDF", "plain text in the name of a document"),
        (b"\n", "a.epub", "text"),
        (b"The ferry stopped.", "a.doc.txt", "text"),
        (bytes(range(32)) * 9, "a.docx", "binary data"),
    ],
)
def test_a_name_makes_no_document(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"The ferry stopped.", "a Markdown file"),
        (b"<h1>Ferry</h1>\n\nIt *stopped*.", "a Markdown file"),
        (b"<!doctype html><h1>Ferry</h1>", "a web page"),
        (pdf([]), "a PDF document"),
        (bytes(range(32)) * 9, "binary data"),
    ],
)
def test_a_text_that_is_named_as_markdown_is_that(data: bytes, kind: str) -> None:
    assert kind_of(data, "notes.md") == kind


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (archive({"content.xml": "<a/>"}), "this is an OpenDocument text, not an article; save it as .docx or PDF"),
        (archive({"a.txt": "Ferry"}), "this is a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "this is a Word document of the old kind, or one locked with a password"),
        (bytes(range(32)) * 9, "this is binary data, not an article; save the article as text"),
        (b"Ferry", "this is plain text in the name of a document, not an article; get the document anew, or name it .txt"),
    ],
)
def test_what_is_no_article_is_refused_by_its_name(data: bytes, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        article_of(Raw(data, "a.docx"))
