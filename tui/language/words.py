"""Words: where they stand, folded so that spellings meet, and stemmed."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

import Stemmer
from anyascii import anyascii

from tui.model import Span

# A number keeps its separators, a word its inner apostrophes, full stops of initials and nothing else;
# hyphens part words ("face-to-face" meets "face to face"). Chinese, Japanese and Thai come a character a word.
_WORD = re.compile(
    r"\d+(?:[.,:]\d+)*"
    r"|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?:[A-Za-z]+[\u0300-\u036f]*"  # as the next alternative would, but many at a time
    r"|(?![\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[^\W\d_][\u0300-\u036f]*)+"
    r"(?:['’](?:(?!\d)\w[\u0300-\u036f]*)+)*"
)
_POSSESSIVE = re.compile(r"['’]s$|['’]$")

_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "eu": "basque", "fi": "finnish", "fr": "french", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  # the library's name


class Word(NamedTuple):  # of all things in an article the most, and a tuple is made in a third of a dataclass's time
    """One word of an article."""

    start: int
    end: int
    text: str
    fold: str
    """Without case, diacritics and possessive ending, in Latin letters."""
    stem: str
    """The fold without its inflection."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def words(text: str, start: int, end: int, language: str = "en") -> tuple[Word, ...]:
    """The words and numbers of `text[start:end]` in order, punctuation left out."""
    return tuple([Word(*match.span(), *_forms(match.group(), language)) for match in _WORD.finditer(text, start, end)])


def fold(text: str) -> str:
    """`text` in lower-case Latin letters without diacritics: "Çavuşoğlu" and "Cavusoglu" are one."""
    return text.casefold() if text.isascii() else _in_latin(text)


@lru_cache(maxsize=65536)
def _in_latin(text: str) -> str:
    return anyascii(text).casefold()


@lru_cache(maxsize=65536)
def _forms(token: str, language: str) -> tuple[str, str, str]:
    """The word, the same string wherever it stands, its fold and its stem."""
    bare = token if token.isalnum() else _POSSESSIVE.sub("", token)
    if not bare[0].isalpha():
        number = bare.rstrip(".,:")
        return token, number, fold(number) or number
    folded = fold(bare).replace(".", "") or bare  # some letters have none in Latin
    return token, folded, stem(bare.casefold(), language) or folded


def stem(word: str, language: str) -> str:
    """A lower-case word without its inflection, folded; empty where no stemmer knows the language."""
    stemmer = _stemmer(language)
    return fold(stemmer.stemWord(word)) if stemmer else ""


@cache
def _stemmer(language: str) -> _Stemmer | None:
    name = _STEMMERS.get(language)
    stemmer: _Stemmer | None = Stemmer.Stemmer(name, 0) if name else None  # `_forms` keeps what it found
    return stemmer
