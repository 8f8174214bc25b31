"""HTML brought down to what a reader sees: paragraphs of plain text, and the headline among them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from tui.model import Article
from tui.reading.errors import ReadingError
from tui.reading.sources import Raw
from tui.reading.text import NOTHING, title_of

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 "
    "h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul "
    "head list item quote row cell".split()  # the last line as trafilatura names them
)
_BREAKS = frozenset(("br", "lb"))
_UNSEEN = frozenset(
    "audio button canvas iframe img input noscript object rp rt script select style svg template textarea video".split()
)
_REFERENCE = re.compile(r"[\[(]?(\d{1,3}|[*†‡§]{1,3}|[↑↩]\ufe0e?)[\])]?")
_HEAD = 3
"""Paragraphs among which a headline is looked for: a kicker and a byline may stand around it."""
_SPACE = re.compile(r"[ \t\n\r\f]+")


def article_of(
    blocks: Sequence[str],
    raw: Raw,
    title: str | None = None,
    source: str | None = None,
    date: datetime.date | None = None,
    author: str | None = None,
) -> Article:
    """The article of these paragraphs, with a blank line between them; its title the first of them where none is given.

    Raises ReadingError when there are none.
    """
    if not blocks:
        raise ReadingError(raw.source, NOTHING)
    text = "\n\n".join(blocks) + "\n"
    return Article.from_text(text, title or title_of(text), source or raw.source, date, author=author)


def headed(title: str | None, blocks: Sequence[str]) -> list[str]:
    """The paragraphs, if there are any, under their headline, whether it stands among them already or not."""
    if title and blocks and all(core(block) != core(title) for block in blocks[:_HEAD]):
        return [title, *blocks]
    return list(blocks)


def headlines(root: HtmlElement) -> list[str]:
    """The headings of the first rank in a tree."""
    return [" ".join(text.split()) for heading in root.iter("h1") for text in paragraphs(heading)]


def parse(markup: str) -> HtmlElement:
    """The tree of an HTML document or a piece of one, with an empty paragraph where there is nothing in it."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(markup.encode(errors="replace"), parser=parser)
    except ParserError:
        return document_fromstring("<p></p>")


def paragraphs(root: HtmlElement) -> list[str]:
    """What is written in a tree, a block each; `\\n` where a line is ended on purpose, other white space made one space."""
    blocks = []
    block: list[str] = []
    for piece in _pieces(root):
        if piece is not None:
            block.append(piece)
        elif block:
            blocks.append(_tidy("".join(block)))
            block = []
    blocks.append(_tidy("".join(block)))
    return [block for block in blocks if block.strip()]


def _pieces(element: HtmlElement) -> Iterator[str | None]:
    """The text in an element, with None wherever a block begins or ends."""
    tag = element.tag
    is_block = tag in _BLOCKS
    if is_block:
        yield None
    if tag in _BREAKS:
        yield "\n"
    elif isinstance(tag, str) and tag not in _UNSEEN and not _is_reference(element):
        yield _words(element.text, tag)
        for child in element:
            if not (tag == "html" and child.tag == "head"):
                yield from _pieces(child)
            yield _words(child.tail, tag)
    if is_block:
        yield None


def _is_reference(element: HtmlElement) -> bool:
    """Whether this is but a mark that leads to a note or back from one."""
    return (
        element.tag == "a"
        and "#" in (element.get("href") or "")
        and _REFERENCE.fullmatch("".join(element.itertext()).strip()) is not None
    )


def _words(text: str | None, tag: str) -> str:
    return (text or "") if tag == "pre" else _SPACE.sub(" ", text or "")


def _tidy(block: str) -> str:
    lines = [re.sub(" {2,}", " ", line).strip(" ") for line in block.replace("\r", "").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def core(text: str) -> str:
    """The letters and figures of a text, by which two spellings of one headline are the same."""
    return re.sub(r"[\W_]+", "", text).casefold()
