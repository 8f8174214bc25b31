"""What kind of document something is, told by what it holds, and which module reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple

from tui.model import Article
from tui.reading.errors import ReadingError
from tui.reading.saved import is_saved
from tui.reading.sources import Raw

# Everything below the space but white space, backspace and escape, which old texts hold; no writing uses these.
_CONTROLS = bytes({*range(0x20)} - {*b"\b\t\n\v\f\r\x1b"})
_SAMPLE = 2**16
_HEAD = 4096
# Patterns stand as bytes and are compiled where they are needed: a plain text needs none.
_HTML = (
    rb"(?is)(?:\s|<!--.*?-->|<\?xml.*?>)*"
    rb"<(?:(?P<page>!doctype\s+html|html|head)|body|title|meta|main|article|section|div|h1|p)\b"
)
_DOCUMENT_NAMES = frozenset((".docx", ".epub", ".pdf", ".rtf"))
_MARKDOWN_NAMES = frozenset((".md", ".markdown", ".mdown", ".mkd"))
_MARKDOWN = (
    (b"#", rb"(?m)^#{1,6} \S"),
    (b"**", rb"\*\*\w[^*\n]{0,200}\*\*"),
    (b"](", rb"\[[^\[\]\n]{1,200}\]\(\S{1,500}\)"),
)
"""A sign that Markdown alone has, as a quick look finds it and as it must stand."""
_FRONT_MATTER = rb"\s*---[ \t]*\r?\n(?:\w+:.*\n){1,40}---\s"
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")


class Kind(NamedTuple):
    """One kind of document."""

    name: str
    """As in "this is ..."."""
    recognises: Callable[[Raw], bool]
    module: str | None = None
    """The module of `tui.reading` whose `article(raw)` reads it; None for what is recognised only to be refused by its
    name."""
    apart: bool = True
    """Whether it is read in a process of its own, which alone imports that module and the libraries it needs."""
    advice: str = "save the article as text and give that file"


def article_of(raw: Raw) -> Article:
    """The article in a document.

    Raises ReadingError when the document is of no kind that can be read, or is damaged or empty.
    """
    kind = next(kind for kind in KINDS if kind.recognises(raw))
    if kind.module is None:
        raise ReadingError(raw.source, f"this is {kind.name}, not an article; {kind.advice}")
    if kind.apart:
        from tui.reading.apart import article_apart

        return article_apart(raw, kind.module)
    article: Article = import_module(f"tui.reading.{kind.module}").article(raw)
    return article


def _starts(*signatures: bytes) -> Callable[[Raw], bool]:
    return lambda raw: raw.data.startswith(signatures)


def _packs(name: str) -> Callable[[Raw], bool]:
    """Whether this is a zip archive with a member of this name."""

    def packs(raw: Raw) -> bool:
        if not raw.data.startswith(_ARCHIVES):
            return False
        from tui.reading.archive import holds

        return holds(raw, name)

    return packs


def _is_html(raw: Raw) -> bool:
    """Whether this begins with a tag of HTML, behind nothing but white space, comments and declarations."""
    head = (
        raw.data[:_HEAD].removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    )
    found = re.match(_HTML, head) if head.lstrip().startswith(b"<") else None
    return found is not None and (found["page"] is not None or not _is_named_markdown(raw))


def _is_saved_page(raw: Raw) -> bool:
    """Whether this begins as a web archive, or as a message whose parts belong together."""
    head = raw.data[:_HEAD]
    return (head.startswith(b"bplist00") and b"WebMainResource" in raw.data) or (
        head.startswith((b"From: ", b"MIME-Version: ")) and b"multipart/related" in head
    )


def _is_json(raw: Raw) -> bool:
    """Whether this is JSON, or is named so and begins as JSON does; prose may begin with a bracket, too."""
    if not raw.data.lstrip().startswith((b"{", b"[")):
        return False
    if _ending(raw) == ".json":
        return True
    try:
        return isinstance(json.loads(raw.data), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_markdown(raw: Raw) -> bool:
    """Whether the name says so, or the text has front matter or more than one of the signs that Markdown alone has."""
    sample = raw.data[:_SAMPLE]
    signs = [pattern for sign, pattern in _MARKDOWN if sign in sample]
    shows_it = len(signs) > 1 and sum(re.search(pattern, sample) is not None for pattern in signs) > 1
    has_front_matter = sample.lstrip().startswith(b"---") and re.match(_FRONT_MATTER, sample) is not None
    return (shows_it or has_front_matter or _is_named_markdown(raw)) and _is_text(raw)


def _is_named_markdown(raw: Raw) -> bool:
    return _ending(raw) in _MARKDOWN_NAMES


def _is_misnamed(raw: Raw) -> bool:
    """Whether this is text where a document was to be: a message that took its place more often than an article."""
    return _ending(raw) in _DOCUMENT_NAMES and raw.data.strip() != b"" and _is_text(raw)


def _ending(raw: Raw) -> str:
    return PurePath(raw.address or raw.source).suffix.lower()


def _is_text(raw: Raw) -> bool:
    if raw.data.startswith(_BYTE_ORDER_MARKS):
        return True
    sample = raw.data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) <= len(sample) / 20


KINDS: tuple[Kind, ...] = (
    Kind("a PDF document", _starts(b"%PDF-"), "pdf"),
    Kind("an RTF document", _starts(b"{\\rtf"), "rtf"),
    Kind("a Word document", _packs("word/document.xml"), "docx"),
    Kind("an EPUB", _packs("META-INF/container.xml"), "epub"),
    Kind("an OpenDocument text", _packs("content.xml"), advice="save it as .docx or PDF and give that file"),
    Kind("a zip archive, or a document packed in one", _starts(*_ARCHIVES)),
    Kind(
        "a Word document of the old kind, or one locked with a password",
        _starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        advice="save it as .docx without a password and give that file",
    ),
    Kind("a picture", _starts(b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"RIFF", b"II*\x00", b"MM\x00*")),
    Kind("a compressed file", _starts(b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"\x28\xb5\x2f\xfd")),
    Kind("a saved comparison", lambda raw: is_saved(raw.data), advice="give it alone to open it"),
    Kind("data in JSON", _is_json),
    Kind("a web page that a browser saved", _is_saved_page, "saved_page"),
    Kind("a web page", _is_html, "html"),
    Kind("plain text in the name of a document", _is_misnamed, advice="get the document anew, or name it .txt"),
    Kind("a Markdown file", _is_markdown, "markdown"),
    Kind("text", _is_text, "text", apart=False),
    Kind("binary data", lambda _: True),
)
"""Every kind, in the order in which they are tried; the last recognises everything."""
