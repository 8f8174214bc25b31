"""What belongs to a name though it has no capital, or an apostrophe before it, and what does not though it has a capital."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.language.names import lexicon
from tui.language.words import Word

HYPHEN = re.compile("[-\u2010\u2011]")
_AFTER_PLURAL = re.compile(r"['’][^\S\n]")
_DESCRIBING = re.compile(r"(?:aire|woman|maker|owner|holder|player|worker|fighter|writer|keeper)$")
_SYLLABLE = re.compile(
    r"(?:ch|sh|ts|[bcdfghjklmnprstwxyz])?[yw]?(?:ae|eo|eu|ee|oo|ou|ui|ai|ao|[aeiou])[aeiou]?(?:ng|[nmlkpth])?"
)
"""A syllable of an East Asian given name in Latin letters."""
_ENGLISH = frozenset(
    "man men ten top hit win run cut set hot pot pop son wing king song long pin pen pan pay day way too two no non pro pre "
    "co up an in on at to it is so the she we he me you a i low high then than wait look been seen soon own out old tea sea "
    "half hat cat can gun sun fun bun ban fan tan van yet wet get let net pet bet met jet".split()
)
"""Words that look like such syllables."""
_LONGEST_FIGURE = 4
_LONGEST_BODY = 4
"""Words of a body's name behind its plural that are looked at."""


def describes(word: str) -> bool:
    """Whether a folded word in front of a name says what its bearer is: substitute, billionaire, chipmaker."""
    return word in lexicon.DESCRIPTORS or _DESCRIBING.search(word) is not None


def hangs_on(text: str, line: Sequence[Word], index: int) -> bool:
    """Whether the word behind word `index` hangs on it by a hyphen and belongs to the name: a figure (ARLANT-4), or beside
    another name the second syllable of a given name (Min-seo Baek)."""
    head, tail = line[index], line[index + 1]
    behind = text[tail.end : tail.end + 1]
    if not HYPHEN.fullmatch(text, head.end, tail.start) or HYPHEN.match(behind) or head.fold in lexicon.DAYS_AND_MONTHS:
        return False
    if tail.text.isdecimal():
        return len(tail.text) <= _LONGEST_FIGURE and behind != "%"
    syllables = (
        _SYLLABLE.fullmatch(head.fold) and _SYLLABLE.fullmatch(tail.fold) and _ENGLISH.isdisjoint((head.fold, tail.fold))
    )
    if not (tail.text.islower() and syllables):
        return False
    before = index > 0 and line[index - 1].capital and text[line[index - 1].end : head.start] == " "
    return before or (index + 2 < len(line) and line[index + 2].capital and text[tail.end : line[index + 2].start] == " ")


def owned_by_many(text: str, end: int, line: Sequence[Word], position: int) -> bool:
    """Whether a plural that ends at `end` begins the name of a body that goes on at word `position`: Seafarers' Alliance."""
    if text[end - 1] != "s" or not _AFTER_PLURAL.fullmatch(text, end, line[position].start):
        return False
    for word in line[position : position + _LONGEST_BODY]:
        if not word.capital:
            return False
        if word.fold in lexicon.ALLIANCES:
            return True
    return False
