"""Finding words in an article: smart case, diacritics folded, every hit with its exact place in the text.

Nothing is listed in advance: what is counted and what is looked at is found by searching the folded text, so that a query
takes about as long on fifty thousand sentences as on fifty.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
from itertools import accumulate

from anyascii import anyascii

from tui.model import Span

_LETTERS_WITH_CASE = frozenset(("Lu", "Ll", "Lt", "Lm"))


@lru_cache(maxsize=4096)
def fold_character(character: str) -> str:
    """What a character is searched as, its case kept: nothing for a combining mark or an invisible sign, Latin letters for
    one of an alphabet with cases, a space for white space, the plain sign for typographic punctuation, else itself."""
    if character.isascii():
        return " " if character.isspace() else character
    category = unicodedata.category(character)
    if category == "Cf" or unicodedata.combining(character):
        return ""
    if character.isspace():
        return " "
    if category in _LETTERS_WITH_CASE:
        return anyascii(character) or character
    plain = anyascii(character) if category[0] in "PN" else ""
    # Of scripts without cases a sound has many letters: 中 is not to be found by 钟, though both are read "zhong".
    return plain if len(plain) == 1 else character


class FoldedText:
    """A text as it is searched, and the way back to its own offsets."""

    def __init__(self, text: str) -> None:
        """Fold `text`, character by character."""
        self.text = text
        folds = {character: fold_character(character) for character in set(text)}
        changed = "".join(re.escape(character) for character, fold in folds.items() if fold != character)
        self.cased = re.sub(f"[{changed}]", lambda match: folds[match[0]], text) if changed else text
        self.expanding = {character: fold for character, fold in folds.items() if len(fold) > 1}
        """The characters that are searched as more than one."""
        uneven = "".join(re.escape(character) for character, fold in folds.items() if len(fold) != 1)
        at = [match.start() for match in re.finditer(f"[{uneven}]", text)] if uneven else []
        longer = list(accumulate((len(folds[text[offset]]) - 1 for offset in at), initial=0))
        # Where the text goes on after each character of another length, and where the folded text does.
        self._after = [0, *(offset + 1 for offset in at)]
        self._folded_after = [after + more for after, more in zip(self._after, longer, strict=True)]

    @cached_property
    def lower(self) -> str:
        """The folded text without case, as long as `cased`."""
        return self.cased.lower()

    def folded(self, offset: int) -> int:
        """Where the character at `offset` of the text begins in the folded text."""
        i = bisect_right(self._after, offset) - 1
        return self._folded_after[i] + offset - self._after[i]

    def original(self, offset: int) -> int:
        """Which character of the text the one at `offset` of the folded text comes from."""
        i = bisect_right(self._folded_after, offset) - 1
        found = self._after[i] + offset - self._folded_after[i]
        # Inside a character that is searched as several.
        return min(found, self._after[i + 1] - 1) if i + 1 < len(self._after) else found


class Search:
    """The hits of one query in one text: from left to right, none overlapping the one before it."""

    def __init__(self, folded: FoldedText, query: str) -> None:
        """Look for `query`: in its own case if it has a capital letter, else in any."""
        wanted = "".join(map(fold_character, query))
        exact = any(map(str.isupper, query))
        self._text = folded
        self._wanted = wanted if exact else wanted.lower()
        self._in = folded.cased if exact else folded.lower
        # One letter may be several times in what a single character is searched as: that is one hit.
        self._repeated = {
            character: count - 1
            for character, fold in folded.expanding.items()
            if len(wanted) == 1 and (count := (fold if exact else fold.lower()).count(self._wanted)) > 1
        }

    @cached_property
    def count(self) -> int:
        """The number of hits."""
        return self._until(len(self._text.text))

    def number(self, hit: Span) -> int:
        """The number of a hit, from 1."""
        return self._until(hit[0]) + 1

    def after(self, offset: int, until: int | None = None) -> Span | None:
        """The first hit that begins at `offset` or after it, and before `until`."""
        if not self._wanted:
            return None
        length = len(self._wanted)
        at = self._text.folded(max(offset, 0))
        limit = len(self._in) if until is None else self._text.folded(until) + length - 1
        before = self._last_before(at, max(0, at - length + 1))
        found = self._in.find(self._wanted, at if before is None else max(at, before + length), limit)
        return None if found < 0 else self._span(found)

    def before(self, offset: int) -> Span | None:
        """The last hit that begins before `offset`."""
        if not self._wanted or offset <= 0:
            return None
        found = self._last_before(self._text.folded(offset), 0)
        return None if found is None else self.after(self._text.original(found))

    def within(self, start: int, end: int) -> Iterator[Span]:
        """The hits that lie in `text[start:end]`, wholly or in part."""
        # One that reaches into it may begin before it.
        hit = self.after(self._text.original(max(0, self._text.folded(start) - len(self._wanted))), end)
        while hit is not None:
            if hit[1] > start:
                yield hit
            hit = self.after(hit[0] + 1, end)

    def _until(self, end: int) -> int:
        """How many hits begin before `end`."""
        if not self._wanted:
            return 0
        repeated = sum(more * self._text.text.count(character, 0, end) for character, more in self._repeated.items())
        return self._in.count(self._wanted, 0, self._text.folded(end) + len(self._wanted) - 1) - repeated

    def _last_before(self, end: int, since: int) -> int | None:
        """The last hit that begins before `end` and not before `since`, all counted in the folded text."""
        wanted, text = self._wanted, self._in
        length, limit = len(wanted), end + len(wanted) - 1
        at = text.rfind(wanted, since, limit)
        if at < 0:
            return None
        # Where the query may overlap itself ("ana" in "banana"), which of them are hits is decided from the left.
        while (earlier := text.rfind(wanted, max(0, at - length + 1), at + length - 1)) >= 0:
            at = earlier
        while (later := text.find(wanted, at + length, limit)) >= 0:
            at = later
        return at

    def _span(self, at: int) -> Span:
        """The characters that a hit in the folded text comes from, with the marks that stand on the last of them."""
        start = self._text.original(at)
        end = self._text.original(at + len(self._wanted) - 1) + 1
        while end < len(self._text.text) and unicodedata.combining(self._text.text[end]):
            end += 1
        return start, end
