"""Bytes become the text that was meant, unchanged but for line ends; titles are found, and not where there is none."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reading import ReadingError
from tui.reading.sources import Raw
from tui.reading.text import article, decode, title_of

LEAD = "Der Minister begrüßte die Gespräche, die am Dienstag in der Hauptstadt stattfanden, als großen Fortschritt. "


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_an_encoding_is_told_by_its_byte_order_mark_else_it_is_utf_8(mark: bytes, encoding: str) -> None:
    assert decode(Raw(mark + "Çavuşoğlu said so.".encode(encoding), "a.txt")) == "Çavuşoğlu said so."


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_without_a_mark_and_not_in_utf_8_the_likeliest_encoding_is_taken(encoding: str) -> None:
    assert decode(Raw((LEAD * 3).encode(encoding), "a.txt")) == LEAD * 3


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\ufeff")))
def test_decoding_utf_8_changes_nothing(text: str) -> None:
    assert decode(Raw(text.encode(), "a.txt")) == text


def test_only_line_ends_are_changed() -> None:
    read = article(Raw("One\u00a0two.\r\nThree\tfour. \rFive\u2028six.\n\n".encode(), "a.txt"))

    assert read.text == "One\u00a0two.\nThree\tfour. \nFive\u2028six.\n\n"
    assert read.source == "a.txt"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "there is nothing in it"),
        (b" \n\t\r\n", "there is nothing in it"),
        (codecs.BOM_UTF8, "there is nothing in it"),
        (codecs.BOM_UTF16_LE + b"a", "begins like utf-16"),
        (b"caf\xe9\0", "no known encoding"),
    ],
)
def test_what_holds_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        article(Raw(data, "a.txt"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A headline\n\nThe lead of the article says more.", "A headline"),
        ("A headline\nThe lead of the article, in one long line, as the second seed has it.", "A headline"),
        ("\n\n  A headline  \n\nThe lead.", "A headline"),
        ("A question?\n\nThe lead.", "A question?"),
        (
            "A headline\nBy Olga Marin\n\nThe lead is broken at a width which is\nthat of all its lines, here and below.",
            "A headline",
        ),
        ("The first sentence is broken at a width\nwhich is that of all its lines. There is\nno headline here.", None),
        ("A first sentence.\n\nA second.", None),
        ("One line and nothing else", None),
        ("* * *\n\nThe lead.", None),
        ("w" * 151 + "\n\nThe lead.", None),
    ],
)
def test_a_title_is_a_first_line_that_is_short_and_stands_alone(text: str, title: str | None) -> None:
    assert title_of(text) == title
