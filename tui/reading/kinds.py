"""What kind of document some bytes are, told by the bytes themselves, and which module reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from tui.model import Article
from tui.reading.errors import ReadingError
from tui.reading.saved import is_saved
from tui.reading.sources import Raw

# Everything below the space but white space, backspace and escape, which old texts hold; no writing uses these.
_CONTROLS = bytes({*range(0x20)} - {*b"\b\t\n\v\f\r\x1b"})
_SAMPLE = 2**16
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document."""

    name: str
    """As in "this is ..."."""
    recognises: Callable[[bytes], bool]
    module: str | None = None
    """The module of `tui.reading` whose `article(raw)` reads it, imported when the first such document is opened;
    None for what is recognised only to be refused by its name."""
    advice: str = "save the article as text and give that file"


def article_of(raw: Raw) -> Article:
    """The article in a document.

    Raises ReadingError when the document is of no kind that can be read, or is damaged or empty.
    """
    kind = next(kind for kind in KINDS if kind.recognises(raw.data))
    if kind.module is None:
        raise ReadingError(raw.source, f"this is {kind.name}, not an article; {kind.advice}")
    article: Article = import_module(f"tui.reading.{kind.module}").article(raw)
    return article


def _starts(*signatures: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(signatures)


def _is_text(data: bytes) -> bool:
    if data.startswith(_BYTE_ORDER_MARKS):
        return True
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) <= len(sample) / 20


KINDS: tuple[Kind, ...] = (
    Kind("a PDF document", _starts(b"%PDF-")),
    Kind("an RTF document", _starts(b"{\\rtf")),
    Kind("a zip archive, or a document packed in one", _starts(b"PK\x03\x04", b"PK\x05\x06")),
    Kind("an old Office document", _starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")),
    Kind("a picture", _starts(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"RIFF", b"II*\x00", b"MM\x00*")),
    Kind("a compressed file", _starts(b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"\x28\xb5\x2f\xfd")),
    Kind("a saved comparison", is_saved, advice="give it alone to open it"),
    Kind("text", _is_text, "text"),
    Kind("binary data", lambda _: True),
)
"""Every kind, in the order in which they are tried; the last recognises everything."""
