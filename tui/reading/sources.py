"""Where an article comes from: a file, standard input, the clipboard or a web address."""

from __future__ import annotations

import os
import sys
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from tui.reading.errors import ReadingError

STANDARD_INPUT = "-"
CLIPBOARD = "@clipboard"
ADDRESSES = ("http://", "https://")
MAX_BYTES = 64 * 2**20
"""What is longer than this is not read: some ten million words are no article."""
MAX_SAVED = 4 * MAX_BYTES
"""Of a saved comparison: that of the two longest articles has about a hundred megabytes."""


class Raw(NamedTuple):
    """What a source holds, before anything is known about it."""

    data: bytes
    source: str
    """What people call it: the path or address as it was given, "standard input" or "the clipboard"."""
    address: str | None = None
    """Where on the web it was found, after all redirects."""
    charset: str | None = None
    """The encoding that the server says it is in."""


def fetch(source: str, most: int = MAX_BYTES) -> Raw:
    """The bytes behind a path, an http(s) address, `-` for standard input or `@clipboard`.

    Raises ReadingError when there is nothing there that can be read, or more than `most` bytes.
    """
    if source == STANDARD_INPUT:
        return _from_standard_input(most)
    if source == CLIPBOARD:
        return _from_clipboard()
    if source.lower().startswith(ADDRESSES):
        # httpx takes longer to import than a file takes to compare.
        from tui.reading import web

        return web.fetch(source)
    path = Path(source)
    try:
        if path.is_dir():
            raise ReadingError(source, "this is a folder; give the file of one article")
        with path.open("rb") as file:
            return Raw(_bounded(file, source, most), source)
    except FileNotFoundError as error:
        raise ReadingError(source, "there is no such file; check the name and the folder") from error
    except PermissionError as error:
        raise ReadingError(source, "this file may not be read; check its permissions") from error
    except (OSError, ValueError) as error:
        raise ReadingError(source, f"this file cannot be read ({_reason(error)})") from error


def _from_standard_input(most: int) -> Raw:
    source = "standard input"
    if sys.stdin is None:
        raise ReadingError(source, "it is closed; pipe an article into it")
    try:
        return Raw(_bounded(sys.stdin.buffer, source, most), source)
    except OSError as error:
        raise ReadingError(source, f"it cannot be read ({_reason(error)})") from error


def _from_clipboard() -> Raw:
    import pyperclip

    source = "the clipboard"
    try:
        text = pyperclip.paste()
    except (pyperclip.PyperclipException, OSError) as error:
        problem = "it cannot be read here; paste the article into a file and give that"
        if sys.platform == "linux":
            problem = "no program to read it was found; install wl-clipboard, xclip or xsel, or paste it into a file"
        raise ReadingError(source, problem) from error
    return Raw(_bounded(BytesIO(text.encode(errors="replace")), source, MAX_BYTES), source)


def _bounded(file: BinaryIO, source: str, most: int) -> bytes:
    data = file.read(most + 1)
    if len(data) > most:
        raise ReadingError(source, f"this is longer than {most // 2**20} MB; give the text of one article")
    return data


def _reason(error: OSError | ValueError) -> str:
    return os.strerror(error.errno).lower() if isinstance(error, OSError) and error.errno else str(error)
