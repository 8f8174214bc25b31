"""An EPUB: its chapters, in the order in which they are read, as one article."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

from lxml.etree import QName, XMLParser, XMLSyntaxError, _Element, fromstring

from tui.model import Article
from tui.reading.archive import DAMAGED, markup
from tui.reading.dates import day
from tui.reading.errors import ReadingError
from tui.reading.markup import article_of, paragraphs, parse
from tui.reading.sources import Raw

CONTAINER = "META-INF/container.xml"


def article(raw: Raw) -> Article:
    """The article in an EPUB, with the title, authors, publisher and date that it gives.

    Raises ReadingError when the document is damaged, locked, too long or empty.
    """
    parts = markup(raw)
    try:
        package_name = next(_named(_tree(parts[CONTAINER]), "rootfile")).get("full-path") or ""
        package = _tree(parts[package_name])
        pages = [parts[name] for name in _reading_order(package, posixpath.dirname(package_name))]
    except (LookupError, StopIteration, XMLSyntaxError, ValueError) as error:
        raise ReadingError(raw.source, DAMAGED) from error
    blocks = [block for page in pages for block in paragraphs(parse(page.decode(errors="replace")))]
    told = _told(package)
    title, publisher, date = (next(iter(told.get(name, ())), None) for name in ("title", "publisher", "date"))
    return article_of(blocks, raw, title, publisher, day(date), "; ".join(told.get("creator", ())) or None)


def _reading_order(package: _Element, folder: str) -> Iterator[str]:
    places = {item.get("id"): item.get("href") or "" for item in _named(package, "item")}
    for reference in _named(package, "itemref"):
        if reference.get("linear") != "no":
            place = unquote(places[reference.get("idref")].partition("#")[0])
            yield posixpath.normpath(posixpath.join(folder, place))


def _told(package: _Element) -> Mapping[str, Sequence[str]]:
    """What the package says of itself, in its order, under the names that Dublin Core has for it."""
    told: dict[str, list[str]] = {}
    for part in _named(package, "metadata"):
        for element in part.iter("{*}*"):
            if text := (element.text or "").strip():
                told.setdefault(QName(element).localname, []).append(text)
    return told


def _tree(data: bytes) -> _Element:
    return fromstring(data, XMLParser(resolve_entities=False, no_network=True))


def _named(tree: _Element, name: str) -> Iterator[_Element]:
    yield from tree.iter(f"{{*}}{name}")
