"""A document in Rich Text Format (.rtf), as word processors and mail programs save it."""

from __future__ import annotations

import re

from striprtf.striprtf import font_table_group, rtf_to_text

from tui.model import Article
from tui.reading.errors import ReadingError
from tui.reading.markup import article_of
from tui.reading.sources import Raw

MAX_CHARACTERS = 4 * 2**20
"""Without pictures."""
_MAX_FONTS = 2**16
_DAMAGED = "this RTF document is damaged; get it anew, or save the article as text"
_PICTURE = re.compile(r"[0-9a-fA-F\s]{400,}")


def article(raw: Raw) -> Article:
    """The article in an RTF document. It has no date: when a file was made is not when the article was published.

    Raises ReadingError when the document is damaged, too long or empty.
    """
    try:
        markup = raw.data.decode()
    except UnicodeDecodeError:
        markup = raw.data.decode("cp1252", errors="replace")
    markup = _PICTURE.sub(" ", markup)
    if len(markup) > MAX_CHARACTERS:
        raise ReadingError(raw.source, f"this is longer than {MAX_CHARACTERS // 2**20} MB; give the text of one article")
    # The library looks the fonts up again and again; and it would write the targets of links into the text.
    if len(font_table_group(markup)) > _MAX_FONTS:
        raise ReadingError(raw.source, _DAMAGED)
    try:
        text = rtf_to_text(markup.replace(r"\fldinst", r"\datafield"), errors="replace")
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise ReadingError(raw.source, _DAMAGED) from error
    return article_of([line.strip() for line in text.split("\n") if line.strip()], raw)
