"""Concepts: what a word stands for when two articles are held together.

Function words stand for nothing, a number word for its digits, and words that news writers exchange for one another
("quake", "earthquake", "temblor"; "cancelled", "called off") for one concept; any other word stands for its stem.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pkgutil import get_data

from tui.language.folding import fold, stem
from tui.language.guess import FUNCTION_WORDS

_NUMBER_WORDS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
}
# Not in the list by which a language is told, but as empty when sentences are compared.
_EMPTY = {"en": frozenset(["s", "t", "said", "say", "says", "saying", "very", "too", "own", "same", "again", "when", "where"])}


def concept(fold: str, stem: str, language: str = "en") -> str | None:
    """What a word of this fold and stem stands for; None for a function word."""
    known = _known(language)
    return known[fold] if fold in known else concept_of(stem, language)


def concept_of(stem: str, language: str = "en") -> str:
    """What a stem stands for."""
    return _synonyms(language).get(stem, stem)


@cache
def _known(language: str) -> Mapping[str, str | None]:
    """What function words and number words stand for, whatever their stem."""
    listed = FUNCTION_WORDS.get(language, frozenset())
    empty = {*map(fold, listed), *_EMPTY.get(language, ())}
    return dict.fromkeys(empty) | (_NUMBER_WORDS if language == "en" else {})


@cache
def expressions(language: str = "en") -> Mapping[str, Mapping[str, str]]:
    """What two words stand for together ("called off", "law enforcement"): first to second to concept.

    Either word is known by what it stands for alone, a function word by its fold.
    """
    found: dict[str, dict[str, str]] = {}
    for group, words in _groups(language).items():
        for first, joined, second in (word.partition("_") for word in words):
            if joined:
                found.setdefault(_alone(first, language), {})[_alone(second, language)] = group
    return found


def _alone(word: str, language: str) -> str:
    return concept(word, stem(word, language), language) or word


@cache
def _synonyms(language: str) -> Mapping[str, str]:
    """Stem to its group."""
    return {stem(word, language): group for group, words in _groups(language).items() for word in words if "_" not in word}


@cache
def _groups(language: str) -> Mapping[str, Sequence[str]]:
    """The words of each group, which is written `=` and the stem of its first word."""
    if not re.fullmatch("[a-z]{2}", language):  # it may come from a file, and is to be part of a file's name
        return {}
    try:
        source = get_data("tui.language", f"data/synonyms-{language}.txt") or b""
    except FileNotFoundError:
        return {}
    lines = (line.split() for line in source.decode().splitlines() if not line.startswith("#"))
    return {f"={stem(words[0], language)}": words for words in lines if words}
