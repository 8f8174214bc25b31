"""Word documents, RTF, EPUB and Markdown come down to their words, paragraph by paragraph; damaged ones are refused."""

import datetime
from collections.abc import Callable

import pytest

from tests.reading.making import archive, docx, epub, run
from tui.model import Article
from tui.reading import ReadingError, markdown, rtf
from tui.reading import docx as word
from tui.reading import epub as book
from tui.reading.archive import MAX_MARKUP
from tui.reading.kinds import article_of
from tui.reading.sources import Raw

HEADING = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
DELETED = '<w:del w:id="1" w:author="x"><w:r><w:delText>last Monday</w:delText></w:r></w:del>'
INSERTED = '<w:ins w:id="2" w:author="x"><w:r><w:t>on Tuesday</w:t></w:r></w:ins>'
TABLE = f"<w:tbl><w:tr><w:tc><w:p>{run('Boats')}</w:p></w:tc><w:tc><w:p>{run('3')}</w:p></w:tc></w:tr></w:tbl>"


def blocks(article: Article) -> list[str]:
    return article.text.removesuffix("\n").split("\n\n")


@pytest.mark.parametrize(
    ("paragraphs", "read"),
    [
        ([run("The ferry"), run("It stopped.")], ["The ferry", "It stopped."]),
        ([run("The "), run("ferry ") + run("to Örla\u00a0")], ["The", "ferry to Örla\u00a0"]),
        ([run("A &lt;tag&gt; &amp; more.")], ["A <tag> & more."]),
        ([run("It stopped ") + DELETED + INSERTED + run(".")], ["It stopped on Tuesday."]),
        ([run("One") + "<w:r><w:br/></w:r>" + run("two")], ["One\ntwo"]),
        ([run("A") + "<w:r><w:tab/></w:r>" + run("B") + "<w:r><w:noBreakHyphen/></w:r>" + run("C")], ["A B\u2011C"]),
        ([run("Before") + "</w:p>" + TABLE + "<w:p>" + run("after")], ["Before", "Boats", "3", "after"]),
        (["", run("Only this."), ""], ["Only this."]),
    ],
)
def test_a_word_document(paragraphs: list[str], read: list[str]) -> None:
    assert blocks(word.article(Raw(docx(*paragraphs), "a.docx"))) == read


def test_the_first_heading_of_a_word_document_is_its_title() -> None:
    read = word.article(Raw(docx(HEADING + run("The ferry stops."), run("It stopped.")), "a.docx"))

    assert (read.title, read.source, read.date) == ("The ferry stops.", "a.docx", None)


CHAPTERS = {
    "two.xhtml": '<h1>Ferry</h1><p>It&nbsp;stopped<a href="#n1">1</a> on<br/>Tuesday.</p>',
    "one.xhtml": "<p>It sailed.</p><aside id='n1'>A note.</aside><p></p><img src='x.png'/>",
}
METADATA = (
    "<dc:title>The Orla Reader</dc:title><dc:creator>Mira Holm</dc:creator><dc:creator>Jon Berg</dc:creator>"
    "<dc:publisher>Orla Press</dc:publisher><dc:date>2024-03-05T00:00:00Z</dc:date>"
)


def test_an_epub_is_read_in_its_own_order_with_what_it_says_of_itself() -> None:
    read = book.article(Raw(epub(CHAPTERS, METADATA), "a.epub"))

    assert blocks(read) == ["Ferry", "It\u00a0stopped on\nTuesday.", "It sailed.", "A note."]
    assert (read.title, read.source, read.date) == ("The Orla Reader", "Orla Press", datetime.date(2024, 3, 5))
    assert read.author == "Mira Holm; Jon Berg"


def test_an_epub_that_says_nothing_of_itself() -> None:
    read = book.article(Raw(epub(CHAPTERS), "a.epub"))

    assert (read.title, read.source, read.date) == ("Ferry", "a.epub", None)


@pytest.mark.parametrize(
    ("data", "read"),
    [
        (rb"{\rtf1 The ferry\par It stopped.\par}", ["The ferry", "It stopped."]),
        (rb"{\rtf1\ansi\ansicpg1252 \'d6rla, \u8220?so\u8221? it {\b stopped}\~.}", ["Örla, “so” it stopped\u00a0."]),
        (rb"{\rtf1{\fonttbl{\f0\fcharset204 Arial;}}\f0 \'cf\'e0\'f0\'ee\'ec}", ["Паром"]),
        (rb"{\rtf1{\info{\title No text}{\author X}}{\*\generator Y;}Text.}", ["Text."]),
        (rb'{\rtf1 As {\field{\*\fldinst{HYPERLINK "http://x.example"}}{\fldrslt{they}}} said.}', ["As they said."]),
        (rb"{\rtf1 One.{\pict\pngblip " + b"89504e47\n" * 100 + rb"} Two.}", ["One. Two."]),
    ],
)
def test_an_rtf_document(data: bytes, read: list[str]) -> None:
    assert blocks(rtf.article(Raw(data, "a.rtf"))) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("# Ferry\n\nIt *stopped*\non **Tuesday**.", ["Ferry", "It stopped on Tuesday."]),
        ("Ferry\n=====\n\nIt stopped.  \nSo they said.", ["Ferry", "It stopped.\nSo they said."]),
        ("As [they](http://x.example) said: ![a boat](b.png) `2 < 3`.", ["As they said: 2 < 3."]),
        ("- one\n- two\n\n> three\n\n1. four", ["one", "two", "three", "four"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["a", "b", "1", "2"]),
        ("One.\n\n&nbsp;\n\nTwo.", ["One.", "Two."]),
        ("Said <b>so</b>.\n\n<script>alert(1)</script>\n\n<!-- hidden -->", ["Said so."]),
        ("---\nlayout: x\n---\nIt stopped.", ["It stopped."]),
        ("---\ntitle: Ferry\n---\nIt stopped.", ["Ferry", "It stopped."]),
        ("---\ntitle: Ferry\n---\n# Ferry\n\nIt stopped.", ["Ferry", "It stopped."]),
    ],
)
def test_a_markdown_file(text: str, read: list[str]) -> None:
    assert blocks(markdown.article(Raw(text.encode(), "a.md"))) == read


def test_the_front_matter_of_a_markdown_file() -> None:
    front = (
        "---\r\ntitle: 'Ferry: a story'\r\ndate: 2024-03-05 10:00\r\nsource: The Orla Courier\r\nauthor: Mira Holm\r\n---\r\n"
    )

    read = markdown.article(Raw(f"{front}It stopped.".encode(), "a.md"))

    assert (read.title, read.source, read.date) == ("Ferry: a story", "The Orla Courier", datetime.date(2024, 3, 5))
    assert read.author == "Mira Holm"


LONG = archive({"word/document.xml": b" " * (MAX_MARKUP + 1), "META-INF/container.xml": b"<container/>"})
LOCKED = docx(run("Ferry")).replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")


@pytest.mark.parametrize(
    ("article", "data", "said"),
    [
        (word.article, docx(run("Ferry"))[:-80], "this document is damaged or cut off"),
        (word.article, docx("<w:r>"), "this document is damaged or cut off"),
        (word.article, docx("<w:r>" * 9_999 + "</w:r>" * 9_999), "this document is damaged or cut off"),
        (word.article, archive({"word/document.xml": b"\xff\xfe"}), "this document is damaged or cut off"),
        (word.article, archive({"word/document.xml": "<a/>"}), "nothing in it|damaged"),
        (word.article, docx(run(" ")), "there is nothing in it"),
        (word.article, docx(run("\u00a0")), "there is nothing in it"),
        (word.article, LONG, "this unpacks to more than 16 MB"),
        (word.article, LOCKED, "this document is locked with a password"),
        (book.article, LONG, "this unpacks to more than 16 MB"),
        (book.article, epub(CHAPTERS)[:-80], "this document is damaged or cut off"),
        (book.article, epub({}), "there is nothing in it"),
        (book.article, archive({"META-INF/container.xml": "<container/>"}), "this document is damaged or cut off"),
        (book.article, archive({"META-INF/container.xml": "no XML"}), "this document is damaged or cut off"),
        (rtf.article, rb"{\rtf1 }", "there is nothing in it"),
        (rtf.article, rb"{\rtf1 " + b"Ferry. " * 2**20 + b"}", "longer than 4 MB"),
        (rtf.article, rb"{\rtf1{\fonttbl" + rb"\f1" * 30_000 + b"}Ferry.}", "this RTF document is damaged"),
        (markdown.article, b"---\ntitle: Ferry\n---\n", "there is nothing in it"),
        (markdown.article, b"Ferry. " * 2**20, "longer than 4 MB"),
    ],
)
def test_what_cannot_be_read_is_refused(article: Callable[[Raw], Article], data: bytes, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        article(Raw(data, "a"))


def test_an_entity_that_names_a_file_is_not_followed() -> None:
    package = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><container><rootfile full-path="&e;"/></container>'

    with pytest.raises(ReadingError, match="damaged"):
        book.article(Raw(archive({"META-INF/container.xml": package}), "a.epub"))


@pytest.mark.parametrize("packed", [docx(run("Ferry")), epub(CHAPTERS)])
def test_an_archive_packed_in_a_way_that_nobody_knows(packed: bytes) -> None:
    place = packed.index(b"PK\x01\x02") + 6  # the version of zip that it takes to unpack the first member
    with pytest.raises(ReadingError, match="this document is damaged or cut off"):
        article_of(Raw(packed[:place] + b"\xff" + packed[place + 1 :], "a"))
