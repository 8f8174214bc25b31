"""A web page brought down to its article: headline and text, without menus, captions, notices and readers' comments."""

from __future__ import annotations

import logging
import re
from configparser import ConfigParser

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import DEFAULT_CONFIG, Document, use_config

from tui.model import Article
from tui.reading.dates import day
from tui.reading.encoding import decode_page
from tui.reading.errors import ReadingError
from tui.reading.markup import article_of, core, headed, headlines, paragraphs, parse
from tui.reading.sources import Raw

MAX_CHARACTERS = 4 * 2**20
"""Without scripts, styles and pictures; the longest reports on the web have a twentieth of it."""
MAX_TEASER = 1_500
"""Characters that a page behind a paywall shows to everybody."""
MAX_NOTICE = 400
"""Characters of a page that only asks for JavaScript, or for a proof that one is human."""
MAX_LOADING = 60
"""Characters that stand in a page until a script has brought the article."""

_SAVE_IT = "open it in a browser, save the page from there and give that file"
_CAPTIONS = ["//figcaption", "//*[contains(@class, 'caption')]", "//*[contains(@class, 'Caption')]"]
# Where there is little text the library gives all that is on the page in one piece, menus as well, unless it may find less.
_ANY_LENGTH = use_config()
_ANY_LENGTH.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")
_DATES = {"original_date": True, "extensive_search": False}  # only what the page says of itself, never a date in its text
_SAID = "//meta/@content | //script[contains(@type, 'ld+json')]/text()"
_BYLINES = "//*[@rel='author' or @itemprop='author' or contains(@class, 'byline')]"

_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")
_PICTURE = re.compile(r"data:[\w.+/-]{1,100}(?:;[\w=-]{1,40})*;base64,[A-Za-z0-9+/=%\s]*")
_BALLAST = re.compile(r"<(/?)(script|style|svg)\b([^<>]*)>", re.IGNORECASE)
_PAID = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)
_NOTICE = re.compile(r"\bjavascript\b|\byou(?:'|’)?(?: a)?re (?:a )?(?:human|not a robot)\b", re.IGNORECASE)

# What it has to say goes through ReadingError, not past it onto the terminal.
logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("htmldate").addHandler(logging.NullHandler())


def article(raw: Raw) -> Article:
    """The article of a web page, with the headlines, author, outlet and day of publication that the page gives.

    Raises ReadingError when there is no article in it, only the beginning of one, or more than `MAX_CHARACTERS`.
    """
    page = decode_page(raw)
    lean = _without_ballast(page)
    if len(lean) > MAX_CHARACTERS:
        raise ReadingError(raw.source, f"this page is longer than {MAX_CHARACTERS // 2**20} MB; give the text of one article")
    tree = parse(lean)
    document = _extracted(tree, raw)
    blocks = paragraphs(document.body)
    if len(blocks) == 1 and len(blocks[0]) < MAX_NOTICE:
        shorter = paragraphs(_extracted(tree, raw, _ANY_LENGTH).body)
        blocks = shorter if core("".join(shorter)) in core(blocks[0]) else blocks
    if problem := _wall(page, " ".join(blocks)):
        raise ReadingError(raw.source, problem)
    title = _title(tree, document.title, document.sitename)
    outlet = document.sitename or document.hostname
    author = _author(tree, document.author, outlet)
    return article_of(headed(title, blocks), raw, title, outlet, day(document.date), author)


def _extracted(tree: HtmlElement, raw: Raw, config: ConfigParser = DEFAULT_CONFIG) -> Document:
    found = bare_extraction(
        tree,
        url=raw.address,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=_DATES,
        prune_xpath=_CAPTIONS,
        config=config,
    )
    return found if isinstance(found, Document) else Document()


def _title(tree: HtmlElement, told: str | None, outlet: str | None) -> str | None:
    """The headline: as the reader sees it where that is part of what the page says of itself, which adds the outlet to it."""
    seen = [heading for heading in headlines(tree) if core(heading) != core(outlet or "")]
    if told is None:
        return seen[0] if seen else None
    return max((heading for heading in seen if core(heading) in core(told)), key=len, default=told)


def _author(tree: HtmlElement, found: str | None, outlet: str | None) -> str | None:
    """Who wrote it, where the page says so of itself or in every byline: any other name in it may be of an article that it
    leads to."""
    said = core(" ".join(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), text) for text in tree.xpath(_SAID)))
    bylines = [core(byline.text_content()) for byline in tree.xpath(_BYLINES)]

    def is_author(name: str) -> bool:
        told = core(name) in said or (bylines != [] and all(core(name) in byline for byline in bylines))
        return core(name) not in ("", core(outlet or "")) and told

    return "; ".join(filter(is_author, (found or "").split("; "))) or None


def _wall(page: str, text: str) -> str | None:
    """What keeps the article from us; None where there is nothing."""
    has_script = "<script" in page.lower()
    if len(text) <= MAX_NOTICE and (_NOTICE.search(text) or (len(text) <= MAX_LOADING and has_script)):
        return f"this page shows its article only to a browser with JavaScript; {_SAVE_IT}"
    if len(text) <= MAX_TEASER and _PAID.search(page):
        return f"only the beginning of this article is here, the rest is for those who sign in or pay; {_SAVE_IT}"
    return None if text else "there is no article in this page; save its text and give that file"


def _without_ballast(page: str) -> str:
    """The page without scripts, styles, drawings and the pictures that are written into it, but with its metadata."""
    page = _PICTURE.sub("", page)
    kept: list[str] = []
    position = 0
    dropping: str | None = None
    for tag in _BALLAST.finditer(page):
        closes, name, attributes = tag[1], tag[2].lower(), tag[3]
        if dropping is None and not closes and not attributes.endswith("/") and "ld+json" not in attributes:
            kept.append(page[position : tag.start()])
            dropping = name
        elif dropping == name and closes:
            position = tag.end()
            dropping = None
    return "".join(kept) + (page[position:] if dropping is None else "")
