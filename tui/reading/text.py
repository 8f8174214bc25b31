"""Plain text: its encoding and its title."""

from __future__ import annotations

import codecs
from string import ascii_letters

from tui.model import Article
from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

MAX_TITLE = 150
"""Characters; a longer first line is a lead, not a headline."""
NOTHING = "there is nothing in it; give an article that has text"

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LATIN = ["cp1252", "cp1250", "cp1254", "cp1257"]
"""The encodings of Latin script before UTF-8; asked about a short text, the guesser prefers Chinese."""
_ASCII_LETTERS = ascii_letters.encode()
_BEYOND_ASCII = bytes(range(0x80, 0x100))


def article(raw: Raw) -> Article:
    """The article in a text file: its text unchanged but for the line ends, its title where the first line is one.

    Raises ReadingError when the encoding cannot be told or nothing is written in the file.
    """
    text = decode(raw)
    if not text.strip():
        raise ReadingError(raw.source, NOTHING)
    read = Article.from_text(text, source=raw.source)
    return Article(read.text, title_of(read.text), read.source)


def decode(raw: Raw) -> str:
    """The text of some bytes: in the encoding their byte order mark names, else UTF-8, else the likeliest one.

    Raises ReadingError when no encoding fits.
    """
    encoding = next((encoding for mark, encoding in _MARKS if raw.data.startswith(mark)), "utf-8")
    try:
        return raw.data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise ReadingError(
                raw.source, f"this begins like {error.encoding} but is not; save the article as UTF-8"
            ) from error
    # Not on the way of a UTF-8 text.
    from charset_normalizer import from_bytes

    likely = _LATIN if _is_mostly_ascii(raw.data) else None
    guess = None if b"\0" in raw.data else from_bytes(raw.data, cp_isolation=likely).best()
    if guess is None:
        raise ReadingError(raw.source, "this is in no known encoding, or is no text; save the article as UTF-8")
    return str(guess)


def _is_mostly_ascii(data: bytes) -> bool:
    """Whether the letters are Latin, here and there with an accent: in any other script most bytes are beyond ASCII."""
    letters = len(data) - len(data.translate(None, _ASCII_LETTERS))
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    return beyond < letters / 2


def title_of(text: str) -> str | None:
    """The headline of an article: its first line, when it is short, ends no sentence and stands alone.

    A line stands alone when the next one is blank, or when the first word of the next one would still have fitted on it:
    then it was ended on purpose, not broken at the width at which nine in ten lines end.
    """
    lines = text.strip().split("\n")
    title = lines[0].strip()
    is_line = any(map(str.isalnum, title)) and not title.endswith((".", "。", ",", ";", ":"))
    if len(lines) == 1 or len(title) > MAX_TITLE or not is_line:
        return None
    lengths = sorted(len(line) for line in lines if line.strip())
    width = lengths[len(lengths) * 9 // 10]
    following = lines[1].split(maxsplit=1)
    return title if not following or len(title) + 1 + len(following[0]) <= width else None
