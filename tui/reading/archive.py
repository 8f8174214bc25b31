"""Documents packed in a zip archive, unpacked without trusting what the archive says of itself."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

MAX_MARKUP = 16 * 2**20
"""Bytes of XML and XHTML that a document may unpack to: several hundred pages."""
MAX_MEMBERS = 10_000
DAMAGED = "this document is damaged or cut off; get it anew, or save the article as text"

_BROKEN = (BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError, OSError)
"""What the library raises at archives that are damaged, or packed in a way that it does not know."""
_MEMBER = b"PK\x01\x02"
_LOCKED = 0x1
_MARKUP = (".xml", ".xhtml", ".html", ".htm", ".opf", ".rels")


def holds(raw: Raw, name: str) -> bool:
    """Whether an archive has a member of this name, as far as it can be told."""
    try:
        return any(part.filename == name for part in _opened(raw).infolist())
    except _BROKEN:
        # What is cut off has lost its list of contents, but each member's name stands before it, too.
        return name.encode() in raw.data


def markup(raw: Raw) -> Mapping[str, bytes]:
    """Everything in an archive that is XML or XHTML, by name; no pictures, no fonts.

    Raises ReadingError when the archive is damaged or locked, or unpacks to more than `MAX_MARKUP`.
    """
    try:
        archive = _opened(raw)
        parts = [part for part in archive.infolist() if _is_markup(part)]
        if any(part.flag_bits & _LOCKED for part in parts):
            raise ReadingError(raw.source, "this document is locked with a password; save it without one")
        # What is unpacked ends at the size that is given here, even where more is packed.
        if sum(part.file_size for part in parts) > MAX_MARKUP:
            problem = f"this unpacks to more than {MAX_MARKUP // 2**20} MB; give the text of one article"
            raise ReadingError(raw.source, problem)
        return {part.filename: archive.read(part) for part in parts}
    except _BROKEN as error:
        raise ReadingError(raw.source, DAMAGED) from error


def _is_markup(part: ZipInfo) -> bool:
    return part.filename.lower().endswith(_MARKUP)


def _opened(raw: Raw) -> ZipFile:
    if raw.data.count(_MEMBER) > MAX_MEMBERS:
        raise ValueError("more members than a document has")
    return ZipFile(BytesIO(raw.data))
