"""Words folded so that spellings meet, and stemmed so that inflections do."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Protocol

import Stemmer
from anyascii import anyascii

STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "eu": "basque", "fi": "finnish", "fr": "french", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802  # the library's name


def fold(text: str) -> str:
    """`text` in lower-case Latin letters without diacritics: "Çavuşoğlu" and "Cavusoglu" are one."""
    return text.casefold() if text.isascii() else _in_latin(text)


@lru_cache(maxsize=65536)
def _in_latin(text: str) -> str:
    return anyascii(text).casefold()


def stem(word: str, language: str) -> str:
    """A lower-case word without its inflection, folded; empty where no stemmer knows the language."""
    stemmer = _stemmer(language)
    return fold(stemmer.stemWord(word)) if stemmer else ""


@cache
def _stemmer(language: str) -> _Stemmer | None:
    name = STEMMERS.get(language)
    stemmer: _Stemmer | None = Stemmer.Stemmer(name, 0) if name else None  # callers keep what it found
    return stemmer
