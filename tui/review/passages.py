"""Words of an article, found again by themselves and not by where they stood."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tui.model import SideName, Span

# What an editor changes without changing the words.
_SIGNS = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
# Above are the scripts that write words without spaces between them.
_SPACED = "\u0e00"
_CONTEXT = 24
_LONG_SPACE = re.compile(r"\s{2,}")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one article, in a form that outlasts other white space and other quotation marks.

    `before` and `after` are empty unless the words stood there more than once; then they are what it takes of the text
    around them to tell which was meant.
    """

    side: SideName
    text: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Normal:
    """A text with white space as single spaces and plain quotation marks."""

    text: str
    starts: Sequence[int]
    """Where its stretches begin in which nothing is left out; the first at 0."""
    places: Sequence[int]
    """Where each of them begins in the article."""

    def in_article(self, at: int) -> int:
        """Where the character at `at` stands in the article."""
        stretch = bisect_right(self.starts, at) - 1
        return self.places[stretch] + at - self.starts[stretch]

    def in_text(self, place: int) -> int:
        """The first character that stands at `place` in the article, or behind it."""
        stretch = bisect_right(self.places, place) - 1
        if stretch < 0:
            return 0
        end = self.starts[stretch + 1] if stretch + 1 < len(self.starts) else len(self.text)
        return min(self.starts[stretch] + place - self.places[stretch], end)


def passage(article: str, side: SideName, span: Span) -> Passage:
    """The words at `span` of an article, with as much around them as it takes to find them again."""
    normal = _normal(article)
    start, end = map(normal.in_text, span)
    while start < end and normal.text[start] == " ":
        start += 1
    while start < end and normal.text[end - 1] == " ":
        end -= 1
    words, reach = normal.text[start:end], 0
    while True:
        first = max(0, start - reach)
        found = Passage(side, words, normal.text[first:start], normal.text[end : end + reach])
        if (first == 0 and end + reach >= len(normal.text)) or find(article, found):
            return found
        reach = 2 * reach or _CONTEXT


def find(article: str, wanted: Passage) -> Span | None:
    """Where the words of a passage stand in an article; None where they do not, or cannot be told from others like them."""
    normal = _normal(article)
    found = _occurrences(normal.text, wanted)
    start = next(found, None)
    if start is None or next(found, None) is not None:
        return None
    return normal.in_article(start), normal.in_article(start + len(wanted.text) - 1) + 1


def _occurrences(text: str, wanted: Passage) -> Iterator[int]:
    """Where the words begin, with what stood around them; never a part of a longer word."""
    searched = wanted.before + wanted.text + wanted.after
    at = text.find(searched) if wanted.text else -1
    while at >= 0:
        start = at + len(wanted.before)
        if not (_joined(text, start) or _joined(text, start + len(wanted.text))):
            yield start
        at = text.find(searched, at + 1)


def _joined(text: str, place: int) -> bool:
    """Whether a word goes on at this place of a text."""
    around = text[place - 1 : place + 1] if place else ""
    return len(around) == 2 and all(sign.isalnum() and sign < _SPACED for sign in around)


@lru_cache(maxsize=8)
def _normal(article: str) -> _Normal:
    blank = len(article) - len(article.lstrip())
    starts, places, left_out = [0], [blank], blank
    for match in _LONG_SPACE.finditer(article, blank):
        left_out += match.end() - match.start() - 1
        starts.append(match.end() - left_out)
        places.append(match.end())
    text = " ".join(article.split()) + (" " if blank < len(article) and article[-1].isspace() else "")
    return _Normal(text.translate(_SIGNS), starts, places)
