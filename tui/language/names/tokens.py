"""Tokens: the words of names as they count there, without elided articles and possessive endings."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple, TypeAlias

from tui.language.folding import fold
from tui.language.names import lexicon
from tui.language.words import Word

_POSSESSIVE = re.compile(r"['’]s?$", re.IGNORECASE)
_ELISION = re.compile(r"^(?:l|d|qu|j|n|s|c|m|t|un|dell|all|nell|sull|dall|quell)['’]", re.IGNORECASE)
_TURKISH_ENDING = re.compile(r"['’].*$")


class Token(NamedTuple):
    """A word of a run, its elided article and possessive ending cut off."""

    start: int
    end: int
    text: str
    fold: str
    word: int
    """Where the whole word begins."""
    tail: bool = False
    """Whether it hangs on the token before it by a hyphen, in lower case or as a figure: Min-seo, ARLANT-4."""


Run: TypeAlias = list[Token]


def token_of(word: Word, text: str, language: str, capital: Container[str]) -> Token | None:
    """A word of `text` as part of a name, None where it is none; `capital` are the folds that have a capital elsewhere."""
    start, part = word.start, word.text
    if "'" in part or "’" in part:
        if language == "tr":
            part = _TURKISH_ENDING.sub("", part)
        else:
            if language in {"fr", "it", "ca"} and (elided := _ELISION.match(part)):
                start, part = start + elided.end(), part[elided.end() :]
            part = _POSSESSIVE.sub("", part)
    if not part or not part[0].isupper() or text[start - 1 : start].isdigit():
        return None
    if language == "ru":
        return Token(start, start + len(part), part, word.stem, word.start)
    if language == "de" and word.fold not in lexicon.ROLES and (office := lexicon.GERMAN_OFFICE.search(word.fold)):
        return Token(start, start + len(part), part, office.group(), word.start)
    if language == "de" and word.fold.endswith("s") and word.fold[:-1] in capital:
        return Token(start, start + len(part) - 1, part[:-1], word.fold[:-1], word.start)
    folded = word.fold if len(part) == len(word.text) else fold(part).replace(".", "")
    return Token(start, start + len(part), part, folded, word.start)


def key(run: Run) -> str:
    """The folded words of a run in one string."""
    return " ".join(token.fold for token in run)
