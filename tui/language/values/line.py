"""A sentence's words with the characters between them, and what may be asked of both."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from tui.language.values.vocabulary import Vocabulary
from tui.language.words import Word

# What stands between the two halves of one compound or of a range: hyphens, the dashes, the minus.
HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")


class Line(NamedTuple):
    """The words of one sentence; any index may be asked for, those outside answer with empty words."""

    text: str
    words: Sequence[Word]
    vocabulary: Vocabulary
    date: datetime.date | None
    length: int
    """How many words there are."""

    def fold(self, index: int) -> str:
        """The word without case and diacritics."""
        return self.words[index].fold if 0 <= index < self.length else ""

    def raw(self, index: int) -> str:
        """The word as the article has it."""
        return self.words[index].text if 0 <= index < self.length else ""

    def gap(self, index: int) -> str:
        """What stands between word `index` and the one before it, a few characters of it at most; "\\n" at the ends."""
        if not 0 < index < self.length:
            return "\n"
        start, end = self.words[index - 1].end, self.words[index].start
        return self.text[start:end] if end - start <= 8 else self.text[start : start + 8]

    def after(self, index: int) -> str:
        """The few characters that follow word `index`, up to the next word."""
        if not 0 <= index < len(self.words):
            return ""
        end = self.words[index].end
        following = self.words[index + 1].start if index + 1 < len(self.words) else end + 4
        return self.text[end : min(following, end + 4)]

    def before(self, index: int) -> str:
        """The few characters that stand before word `index`, down to the word before."""
        if not 0 <= index < len(self.words):
            return ""
        start = self.words[index].start
        preceding = self.words[index - 1].end if index else max(0, start - 4)
        return self.text[max(preceding, start - 4) : start]

    def spaced(self, index: int) -> bool:
        """Whether only white space parts the word from the one before."""
        gap = self.gap(index)
        return gap.isspace() and gap != "\n"

    def hyphenated(self, index: int) -> bool:
        """Whether one hyphen or dash, and nothing else, parts the word from the one before."""
        gap = self.gap(index)
        return len(gap) == 1 and gap in HYPHENS

    def joined(self, index: int) -> bool:
        """Whether white space or a hyphen parts the word from the one before."""
        return self.spaced(index) or self.hyphenated(index)

    def touches(self, index: int) -> bool:
        """Whether nothing parts the word from the one before."""
        return 0 < index < len(self.words) and self.words[index - 1].end == self.words[index].start
