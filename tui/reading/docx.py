"""A Word document (.docx): its paragraphs as they stand after all tracked changes, its footnotes at the end."""

from __future__ import annotations

from io import BytesIO
from xml.parsers.expat import ExpatError
from zipfile import ZIP_STORED, BadZipFile, ZipFile

import mammoth

from tui.model import Article
from tui.reading.archive import DAMAGED, markup
from tui.reading.errors import ReadingError
from tui.reading.markup import article_of, headlines, paragraphs, parse
from tui.reading.sources import Raw

DOCUMENT = "word/document.xml"
_STYLES = "p[style-name='Title'] => h1:fresh\np.Title => h1:fresh"
_NO_DOCUMENT = (ExpatError, BadZipFile, LookupError, ValueError, TypeError, AttributeError, OSError, RecursionError)


def article(raw: Raw) -> Article:
    """The article in a Word document. It has no date and no author: when and by whom a file was made is not when the article
    was published and who wrote it.

    Raises ReadingError when the document is damaged, locked, too long or empty.
    """
    document = _without_pictures(raw)
    try:
        page = mammoth.convert_to_html(document, style_map=_STYLES, include_embedded_style_map=False).value
    except _NO_DOCUMENT as error:
        raise ReadingError(raw.source, DAMAGED) from error
    tree = parse(page)
    blocks = paragraphs(tree)
    begins_with_headline = headlines(tree)[:1] == blocks[:1]
    return article_of(blocks, raw, blocks[0] if blocks and begins_with_headline else None)


def _without_pictures(raw: Raw) -> BytesIO:
    document = BytesIO()
    with ZipFile(document, "w", ZIP_STORED) as archive:
        for name, data in markup(raw).items():
            archive.writestr(name, data)
    return document
