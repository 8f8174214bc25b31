"""A PDF: its text in reading order, without running heads, page numbers and the hyphens of its line ends."""

from __future__ import annotations

from statistics import median

from tui.model import Article
from tui.reading.markup import article_of
from tui.reading.pdf.columns import reading_order
from tui.reading.pdf.drawing import pages
from tui.reading.pdf.margins import without_margins
from tui.reading.pdf.paragraphs import Paragraph, paragraphs
from tui.reading.sources import Raw
from tui.reading.text import MAX_TITLE

_HEADLINE = 1.15
"""How much larger than the text a headline is set."""


def article(raw: Raw) -> Article:
    """The article in a PDF. It has no date: when a file was made is not when the article was published.

    Raises ReadingError when the document is damaged, locked, too long or empty, or holds pictures of text.
    """
    found = paragraphs([reading_order(page.words) for page in without_margins(pages(raw))])
    return article_of([paragraph.text for paragraph in found], raw, _headline(found))


def _headline(found: list[Paragraph]) -> str | None:
    """The first of what is set largest on the first page, when it is larger than the text and short enough."""
    if not found:
        return None
    first = [paragraph for paragraph in found if paragraph.page == 0]
    body = median(paragraph.size for paragraph in found for _ in paragraph.text.split())
    largest = max(first, key=lambda paragraph: paragraph.size, default=None)
    if largest is None or largest.size < body * _HEADLINE or len(largest.text) > MAX_TITLE:
        return None
    return largest.text
