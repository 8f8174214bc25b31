"""A sentence marked up for the rules: its words in lower case, what stands between them, and which are finite verbs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import compress, count
from typing import NamedTuple, TypeAlias

from tui.language.vocabulary import vocabulary
from tui.language.words import Word
from tui.model import Sentence

QUOTES = frozenset('"“”„‟«»')
SIGNS_BEFORE = "€£$#"
"""What stands right before a figure and belongs to it."""
SIGNS_BEHIND = "%°€£$"
"""What stands right behind a figure and belongs to it."""
_BREAK = re.compile(r"[,;:–—()\[\]…、。！？!?\"“”„‟«»]|\s-+\s")


Verbs: TypeAlias = Callable[[Sequence[str], Sequence[str], Sequence[bool]], list[bool]]
"""Tells which words of a sentence are finite verbs, given the words as written, in lower case, and before which of them, and
whether before the end, punctuation stands."""


class Marked(NamedTuple):
    """One sentence, word by word; every list but `gaps` has an entry a word, `gaps` one more."""

    start: int
    end: int
    words: Sequence[Word]
    low: list[str]
    gaps: list[str]
    """The text before each word, and after the last."""
    breaks: list[bool]
    """Whether punctuation other than an apostrophe or a full stop of an abbreviation stands before a word."""
    finite: list[bool]
    next_finite: list[int]
    """For each position the first finite verb at or after it; the number of words if there is none."""
    next_break: list[int]
    """For each position the first word after it that has punctuation before it."""

    def quote_before(self, index: int) -> bool:
        """Whether a quotation mark stands before word `index` (or after the last word)."""
        return not QUOTES.isdisjoint(self.gaps[index])

    def finite_between(self, first: int, last: int) -> bool:
        """Whether a finite verb is among the words from `first` up to `last`."""
        return first < len(self.low) and self.next_finite[first] < last


def mark(text: str, sentence: Sentence, words: Sequence[Word], verbs: Verbs) -> Marked:
    """Mark up one sentence; `verbs` tells the finite ones among its words."""
    written = [word.text for word in words]
    starts, ends = [*[word.start for word in words], sentence.end], [sentence.start, *[word.end for word in words]]
    gaps = [text[end:start] for end, start in zip(ends, starts, strict=True)]
    # Most gaps are one space: they are told apart first, for speed.
    breaks = [gap != " " and _is_break(gap, before) for gap, before in zip(gaps, ["", *written], strict=True)]
    breaks[-1] = True
    if "-" in gaps[:-1]:
        written = [_unhyphened(word, written[i - 1] if i else "", gaps[i], gaps[i + 1]) for i, word in enumerate(written)]
    low = [word.casefold().replace("’", "'") for word in written]
    found = verbs(written, low, breaks)
    if not QUOTES.isdisjoint(text[sentence.start : sentence.end]):
        found = [flag and not _mentioned(gaps[i], gaps[i + 1]) for i, flag in enumerate(found)]
    return Marked(
        sentence.start, sentence.end, words, low, gaps, breaks, found, _next(found), _next(breaks[1:-1], first=1),
    )  # fmt: skip


def _mentioned(before: str, behind: str) -> bool:
    """Whether a word stands in quotation marks of its own: the word "unabated" does nothing."""
    return before[-1:] in QUOTES and behind.lstrip(",.")[:1] in QUOTES


# Verbs keep these in front of them: "re-entered", "co-founded".
_PREFIXES = vocabulary("re co pre over under out un mis de")


def _unhyphened(word: str, before: str, gap: str, gap_after: str) -> str:
    """A word behind a hyphen, or a conjunction or preposition before one, is part of another word: it gets a hyphen."""
    if gap_after == "-" and word.casefold() in _PREFIXES:
        return word + "-"
    inside = (gap == "-" and before.casefold() not in _PREFIXES) or (gap_after == "-" and len(word) <= 4 and word.islower())
    return "-" + word if inside else word


def _is_break(gap: str, before: str) -> bool:
    """Whether a gap parts clauses; a full stop only behind a whole word in lower case ("Capt. Clark", "Nov. 12")."""
    return bool(_BREAK.search(gap)) or (". " in gap and before.islower() and len(before) > 3)


def _next(flags: Sequence[bool], first: int = 0) -> list[int]:
    """For each flag, and the end, the number of the first one at or after it that is set, or of the end; numbered from
    `first`."""
    found: list[int] = []
    for index in compress(count(), flags):
        found += [first + index] * (index + 1 - len(found))
    return found + [first + len(flags)] * (len(flags) + 1 - len(found))
