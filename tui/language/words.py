"""Words: where they stand, in what forms they meet, and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from tui.language.concepts import concept, expressions
from tui.language.folding import fold, stem
from tui.model import Span

# A number keeps its separators, a word its inner apostrophes, full stops of initials and nothing else;
# hyphens part words ("face-to-face" meets "face to face"). Chinese, Japanese and Thai come a character a word.
_WORD = re.compile(
    r"[A-Za-z]{2,}(?=[ ,])"  # as a later alternative would, but most words at once
    r"|\d+(?:[.,:]\d+)*"
    r"|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?:[A-Za-z]+[\u0300-\u036f]*"  # as the next alternative would, but many at a time
    r"|(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[^\W\d_][\u0300-\u036f]*)+"
    r"(?:['’](?:(?!\d)\w[\u0300-\u036f]*)+)*"
)
_POSSESSIVE = re.compile(r"['’]s$|['’]$")

_MONTH = "March"
"""No march, as its capital tells; the other month that is a word, too, is a function word."""


class Word(NamedTuple):  # of all things in an article the most, and a tuple is made in a third of a dataclass's time
    """One word of an article."""

    start: int
    end: int
    text: str
    fold: str
    """Without case, diacritics and possessive ending, in Latin letters."""
    stem: str
    """The fold without its inflection."""
    concept: str | None
    """What it stands for when two articles are held together; None for a function word."""
    capital: bool
    """Whether it begins with a capital letter."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


def words(text: str, start: int, end: int, language: str = "en") -> tuple[Word, ...]:
    """The words and numbers of `text[start:end]` in order, punctuation left out."""
    matches = _WORD.finditer(text, start, end)
    found = list(map(Word._make, [match.span() + _forms(match[0], language) for match in matches]))
    if known := expressions(language):
        _join(found, known)
    return tuple(found)


def _join(found: list[Word], known: Mapping[str, Mapping[str, str]]) -> None:
    """Let two words that stand for something together do so, also around a function word or a number ("call it off")."""
    for at in [at for at, word in enumerate(found) if (word.concept or word.fold) in known]:
        word = found[at]
        seconds = known[word.concept or word.fold]
        for second in found[at + 1 : at + 3]:
            if group := seconds.get(second.concept or second.fold):
                found[at] = word._replace(concept=group)
                break
            if second.concept is not None and not second.fold[0].isdigit():
                break


@lru_cache(maxsize=65536)
def _forms(token: str, language: str) -> tuple[str, str, str, str | None, bool]:
    """The word, the same string wherever it stands, its fold, its stem, its concept, and whether it has a capital."""
    bare = token if token.isalnum() else _POSSESSIVE.sub("", token)
    if not bare[0].isalpha():
        number = bare.rstrip(".,:")
        folded, stemmed = number, fold(number) or number
    else:
        folded = fold(bare).replace(".", "") or bare  # some letters have none in Latin
        stemmed = stem(bare.casefold(), language) or folded
    means = stemmed if token == _MONTH and language == "en" else concept(folded, stemmed, language)
    return token, folded, stemmed, means, token[0].isupper()
