"""Documents of every kind, and what is left of them once somebody has mangled the file."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from hypothesis import strategies as st

from tests.fuzzing.texts import texts
from tests.reading.making import Put, archive, column, docx, epub, pdf, run

_LINES = ("Bridge closes", "The bridge at Varnholm closed on Monday.", "About 4,000 lorries a day crossed it.", "")
_TAGS = (
    "p",
    "div",
    "h1",
    "b",
    "a href='x'",
    "table",
    "td",
    "article",
    "script",
    "style",
    "!--",
    "blockquote",
    "ul",
    "time",
    "x:y",
)


def _escaped(text: str) -> str:
    return "".join(
        character if character.isalnum() or character == " " else f"&#{ord(character)};"
        for character in text
        if character >= " " and not "\ud800" <= character <= "\udfff" and ord(character) not in (0xFFFE, 0xFFFF)
    )


_written = texts().map(lambda text: text[:2_000])
_encoded = st.builds(
    lambda text, encoding: text.encode(encoding, "replace"),
    _written,
    st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "gb18030", "iso2022_jp")),
)
_html = st.builds(
    lambda tags, depth, text: (
        "<!doctype html><html><body>"
        + "".join(f"<{tag}>" for tag in tags) * depth
        + text
        + "".join(f"</{tag.split()[0]}>" for tag in reversed(tags)) * depth
    ).encode(errors="replace"),
    st.lists(st.sampled_from(_TAGS), max_size=5),
    st.integers(0, 400),
    _written,
)
_markdown = st.builds(
    lambda marks, depth, text: ("# Title\n\n" + marks * depth + text + "\n\n**bold** [a](b)\n").encode(errors="replace"),
    st.sampled_from(("> ", "- ", "  - ", "*", "[", "![", "`", "|", "#", "<b>", "&amp;", "1. ", "\t")),
    st.integers(0, 400),
    _written,
)
_rtf = st.builds(
    lambda group, depth, text: (
        b"{\\rtf1\\ansi " + group * depth + text.encode("ascii", "backslashreplace") + b"\\par " + b"}" * depth + b"}"
    ),
    st.sampled_from((b"{", b"{\\b ", b"{\\*\\x ", b"{\\fonttbl{\\f0 A;}", b"\\u8364?", b"\\'e9", b"\\bin9 ", b"{\\pict ")),
    st.integers(0, 400),
    _written,
)
_docx = st.builds(lambda lines: docx(*(run(_escaped(line)) for line in lines)), st.lists(_written, min_size=1, max_size=3))
_epub = st.builds(
    lambda lines: epub({f"{number}.xhtml": f"<h1>One</h1><p>{_escaped(line)}</p>" for number, line in enumerate(lines)}),
    st.lists(_written, min_size=1, max_size=3),
)
pdfs = st.builds(
    lambda lines, pages: pdf([column(50, 100, lines)] * pages),
    st.lists(st.sampled_from(_LINES), min_size=1, max_size=30),
    st.integers(1, 3),
) | st.just(pdf([[Put(50, 100, "Only a picture.")]], picture=True))

_Change = Callable[[bytes], bytes]


def _cut(at: float) -> _Change:
    return lambda data: data[: round(at * len(data))]


def _put(at: float, piece: bytes, over: bool) -> _Change:
    def put(data: bytes) -> bytes:
        place = round(at * len(data))
        return data[:place] + piece + data[place + (len(piece) if over else 0) :]

    return put


def _again(first: float, last: float, times: int) -> _Change:
    def again(data: bytes) -> bytes:
        start, end = sorted((round(first * len(data)), round(last * len(data))))
        return data[:start] + data[start:end] * min(times, 1 + 100_000 // (end - start + 1)) + data[end:]

    return again


_part = st.floats(0, 1)
_changes = st.lists(
    st.one_of(
        st.builds(_cut, _part),
        st.builds(_put, _part, st.binary(min_size=1, max_size=8), st.booleans()),
        st.builds(_put, _part, st.sampled_from((b"\0", b"<", b"&", b"{", b"}", b"\\", b">>", b"9" * 30, b"-1")), st.booleans()),
        st.builds(_again, _part, _part, st.integers(0, 60)),
    ),
    max_size=4,
)


def _mangled(data: bytes, changes: list[_Change], inside: bool) -> bytes:
    """The document with these changes: to the file or, where it is an archive, to what its members hold."""
    if inside:
        try:
            with ZipFile(BytesIO(data)) as packed:
                return archive({name: _mangled(packed.read(name), changes, False) for name in packed.namelist()})
        except BadZipFile:
            pass
    for change in changes:
        data = change(data)
    return data


def mangled(documents: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """These documents, most of them damaged in one way or in several."""
    return st.builds(_mangled, documents, _changes, st.booleans())


anything = mangled(st.one_of(st.binary(max_size=200), _encoded, _html, _markdown, _rtf, _docx, _epub))
"""What may be in a file, but for PDF."""
