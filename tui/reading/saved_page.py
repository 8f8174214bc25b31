"""A web page as a browser saves it in one file: MHTML, or Safari's web archive."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from email import message_from_bytes, policy
from xml.parsers.expat import ExpatError

from tui.model import Article
from tui.reading import html
from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

_DAMAGED = "this saved page is damaged or cut off; save it anew, as HTML alone"
_MAIN = "WebMainResource"
_NO_PAGE = (plistlib.InvalidFileException, ExpatError, LookupError, TypeError, AttributeError, ValueError, StopIteration)


def article(raw: Raw) -> Article:
    """The article of the page.

    Raises ReadingError when the file is damaged, and when the page has no article.
    """
    try:
        page = next(_web_archive(raw) if raw.data.startswith(b"bplist") else _mhtml(raw))
    except _NO_PAGE as error:
        raise ReadingError(raw.source, _DAMAGED) from error
    return html.article(page)


def _mhtml(raw: Raw) -> Iterator[Raw]:
    for part in message_from_bytes(raw.data, policy=policy.compat32).walk():
        data = part.get_payload(decode=True)
        if part.get_content_type() in ("text/html", "application/xhtml+xml") and isinstance(data, bytes):
            yield Raw(data, raw.source, part.get("Content-Location"), part.get_content_charset())


def _web_archive(raw: Raw) -> Iterator[Raw]:
    page = plistlib.loads(raw.data)[_MAIN]
    yield Raw(page["WebResourceData"], raw.source, page.get("WebResourceURL"), page.get("WebResourceTextEncodingName"))
