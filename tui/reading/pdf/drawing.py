"""The words of a PDF with their places on the page, as PDFium finds them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw as pdfium

from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

MAX_PAGES = 200
MAX_CHARACTERS = 400_000
HYPHEN = "\u00ad"
"""What stands for any hyphen at the end of a word, which may be there for the end of the line only."""

_APART = 0.3
"""Of the size of the letters: what is farther apart than this are two words."""
_TILTED = 0.1
"""Radians."""
_MOSTLY = 0.3
_SPACES = frozenset(map(ord, " \t\r\n\f\v\u00a0\u2002\u2003\u2009"))
_UNKNOWN = frozenset((0, 0xFFFD, *range(0xE000, 0xF900)))
_HYPHENS = {0x02: HYPHEN, 0xFFFE: HYPHEN, 0xAD: HYPHEN}
_OCR = "run text recognition (OCR) over it, or give the text"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place, in points from the upper left corner of the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def size(self) -> float:
        """Of its letters, from the highest to the lowest that there may be."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Page:
    """A page."""

    words: tuple[Word, ...]
    """In the order in which they are drawn."""
    height: float
    """In points."""


def pages(raw: Raw) -> list[Page]:
    """The pages of a PDF.

    Raises ReadingError when the document is damaged, locked or too long, or holds pictures of text.
    """
    try:
        document = pypdfium2.PdfDocument(raw.data)
    except pypdfium2.PdfiumError as error:
        problem = "this PDF is damaged or cut off; get it anew"
        if "password" in str(error).lower():
            problem = "this PDF is locked with a password; save it without one"
        raise ReadingError(raw.source, problem) from error
    try:
        if len(document) > MAX_PAGES:
            raise ReadingError(raw.source, f"this PDF has more than {MAX_PAGES} pages; give those of one article")
        return _read(document, raw.source)
    except pypdfium2.PdfiumError as error:
        raise ReadingError(raw.source, "a page of this PDF is damaged; get it anew") from error
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument, source: str) -> list[Page]:
    found = []
    characters = unknown = pictures = 0
    for page in document:
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > MAX_CHARACTERS:
            raise ReadingError(source, "this PDF is longer than a book; give the pages of one article")
        words = tuple(_words(text, page.get_height()))
        unknown += sum(ord(sign) in _UNKNOWN for word in words for sign in word.text)
        pictures += not words and any(True for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))
        found.append(Page(words, page.get_height()))
        text.close()
        page.close()
    if pictures and not any(page.words for page in found):
        raise ReadingError(source, f"this PDF holds pictures of its pages, not text; {_OCR}")
    if unknown > _MOSTLY * characters:
        raise ReadingError(source, f"this PDF does not say which letters its signs are; {_OCR}")
    return found


def _words(text: pypdfium2.PdfTextPage, height: float) -> Iterator[Word]:
    box = pdfium.FS_RECTF()
    place = ctypes.byref(box)
    signs: list[str] = []
    left = right = top = bottom = 0.0
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code in _SPACES or not pdfium.FPDFText_GetLooseCharBox(text, index, place):
            if signs:
                yield Word(_joined(signs), left, right, height - top, height - bottom)
                signs = []
            continue
        size = box.top - box.bottom
        if signs and (
            not -size < box.left - right < _APART * size or abs(box.bottom - bottom) > size / 2 or abs(box.top - top) > size / 2
        ):
            yield Word(_joined(signs), left, right, height - top, height - bottom)
            signs = []
        if not signs:
            if abs(pdfium.FPDFText_GetCharAngle(text, index)) > _TILTED:
                continue  # a stamp or a note in the margin
            left, right, top, bottom = box.left, box.right, box.top, box.bottom
        signs.append(_HYPHENS.get(code) or chr(code))
        right, top, bottom = max(right, box.right), max(top, box.top), min(bottom, box.bottom)
    if signs:
        yield Word(_joined(signs), left, right, height - top, height - bottom)


def _joined(signs: list[str]) -> str:
    """The word of these signs, which PDFium gives as UTF-16."""
    return "".join(signs).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
