"""A Markdown file: its text without the signs, and what its front matter says of it."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from tui.model import Article
from tui.reading.dates import day
from tui.reading.errors import ReadingError
from tui.reading.markup import article_of, headed, headlines, paragraphs, parse
from tui.reading.sources import Raw
from tui.reading.text import decode

MAX_CHARACTERS = 4 * 2**20

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"""(?mi)^(title|author|date|source|publisher)[ \t]*:[ \t]*(["']?)(.*?)\2[ \t\r]*$""")


def article(raw: Raw) -> Article:
    """The article in a Markdown file.

    Raises ReadingError when it is too long or empty, or its encoding cannot be told.
    """
    text = decode(raw)
    if len(text) > MAX_CHARACTERS:
        raise ReadingError(raw.source, f"this is longer than {MAX_CHARACTERS // 2**20} MB; give the text of one article")
    front = _FRONT_MATTER.match(text)
    told = {name.lower(): value for name, _, value in _FIELD.findall(front[1])} if front else {}
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text[front.end() if front else 0 :])
    tree = parse(page)
    blocks = paragraphs(tree)
    begins_with_headline = headlines(tree)[:1] == blocks[:1]
    title = told.get("title") or (blocks[0] if blocks and begins_with_headline else None)
    source, author = told.get("publisher") or told.get("source"), told.get("author")
    return article_of(headed(title, blocks), raw, title, source, day(told.get("date")), author)
