"""Running heads, page numbers and what browsers print around a page: found by their places, and taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tui.reading.pdf.drawing import Page, Word

_MARGIN = 0.12
"""The part of a page, above and below, in which such lines stand."""
_SHARE = 0.3
"""The part of the pages on which a line comes again: left and right pages may have heads of their own."""
_PAGE_NUMBER = re.compile(
    r"(?:\w{1,6}\s)?[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—|]?(?:\s*(?:/|of|von|de|sur|di)\s*\d{1,4})?", re.IGNORECASE
)
_PRINTED = re.compile(r"(?:https?|file)://\S.*\s\d+/\d+|\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}.*")
"""What browsers print below a page and above it."""


def without_margins(pages: Sequence[Page]) -> list[Page]:
    """The pages without the lines at their upper and lower edges that are no part of the text."""
    rows = [_edge_rows(page) for page in pages]
    seen = Counter(key for found in rows for key in {_key(row) for row in found})
    repeated = {key for key, count in seen.items() if count > 1 and count >= _SHARE * len(pages)}
    return [
        replace(
            page,
            words=_without(page.words, [row for row in found if _key(row) in repeated or _is_furniture(row)]),
        )
        for page, found in zip(pages, rows, strict=True)
    ]


def _edge_rows(page: Page) -> list[list[Word]]:
    """The lines that stand in the margins of a page."""
    rows: list[list[Word]] = []
    edge = _MARGIN * page.height
    for word in sorted(page.words, key=lambda word: (word.bottom, word.left)):
        if edge < word.bottom and word.top < page.height - edge:
            continue
        if rows and abs(word.bottom - rows[-1][-1].bottom) < word.size / 2:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _key(row: Sequence[Word]) -> tuple[str, int]:
    """What a line has in common with the same one on another page: its words but for the numbers, and its size."""
    return re.sub(r"\d+", "#", _text(row)).casefold(), round(row[0].size)


def _is_furniture(row: Sequence[Word]) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(_text(row)) or _PRINTED.fullmatch(_text(row)))


def _text(row: Sequence[Word]) -> str:
    return " ".join(word.text for word in row)


def _without(words: Sequence[Word], rows: Sequence[Sequence[Word]]) -> tuple[Word, ...]:
    dropped = {id(word) for row in rows for word in row}
    return tuple(word for word in words if id(word) not in dropped)
