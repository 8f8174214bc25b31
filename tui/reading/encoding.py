"""The text of a web page, whatever its server and its head say of its encoding."""

from __future__ import annotations

import codecs
import re

from tui.reading.sources import Raw
from tui.reading.text import decode

_HEAD = 4096
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE
)
_LATIN = frozenset(("ascii", "iso8859-1", "latin-1"))
"""Names that mean Windows-1252 on the web, by the WHATWG's encoding standard."""
_SLOW = frozenset(("idna", "punycode"))
_TOLERATED = 1_000
"""One character in so many may be damaged in a page that says it is UTF-8."""


def decode_page(raw: Raw) -> str:
    """The text of a web page: in UTF-8 where its bytes are that, else as the server or the page declares, else the likeliest.

    Raises ReadingError when no encoding fits.
    """
    if raw.data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(raw)
    declared = [_canonical(name) for name in (raw.charset, _declared(raw.data)) if name]
    for encoding in ("utf-8", *declared):
        try:
            return raw.data.decode(encoding)
        except (ValueError, LookupError):
            continue
    if "utf-8" in declared:
        text = raw.data.decode(errors="replace")
        if text.count("\ufffd") * _TOLERATED <= len(text):
            return text
    return decode(raw)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_HEAD])
    return found[1].decode(errors="replace") if found else None


def _canonical(name: str) -> str:
    """The name of an encoding as Python has it; UTF-8 for one that there is not."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return "utf-8"
    if known in _LATIN:
        return "cp1252"
    return "utf-8" if known in _SLOW else known
