"""Tables of phrases, and where words of a sentence are among them: "failed to", and verbs in two parts: "schloss … aus"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

from tui.language.folding import fold
from tui.language.words import Word

_Meaning = TypeVar("_Meaning")
Table: TypeAlias = Mapping[str, Sequence[tuple[tuple[str, ...], _Meaning]]]
"""Phrases and what they mean by their first word, the longest first."""

_APART = "~"
"""Between a verb and its particle, which stands at the end of its clause."""
_REACH = 25
"""Words between a verb and its particle; it bounds the time."""
_GOING_ON = frozenset("und oder sowie wie als en of met om and in on at after amid following than".split())
"""What may follow a particle without punctuation: another clause, or a phrase behind it ("closed higher in London")."""


def phrase_table(meanings: Iterable[tuple[str, _Meaning]]) -> Table[_Meaning]:
    """Phrases as a table; their words are parted by blanks, or by a tilde where others may stand between."""
    found: dict[str, list[tuple[tuple[str, ...], _Meaning]]] = {}
    for phrase, meaning in meanings:
        parts = tuple(fold(phrase).replace(_APART, f" {_APART} ").split())
        found.setdefault(parts[0], []).append((parts, meaning))
    return {first: sorted(phrases, key=lambda phrase: -len(phrase[0])) for first, phrases in found.items()}


def phrases_in(words: Sequence[Word], table: Table[_Meaning]) -> Iterator[tuple[int, int, _Meaning]]:
    """The longest phrase of the table at each word, as (first, last, meaning), in order; phrases overlap only where one
    stands inside another's two parts."""
    free = 0
    for index in [index for index, word in enumerate(words) if (bare(word) if "'" in word.fold else word.fold) in table]:
        if index < free:
            continue
        for phrase, meaning in table[bare(words[index])]:
            if phrase[1:2] == (_APART,):
                if (particle := _particle(words, index, phrase[2])) is not None:
                    yield index, particle + 1, meaning
                    break
                continue
            last = index + len(phrase)
            if last <= len(words) and all(bare(word) == part for word, part in zip(words[index:last], phrase, strict=True)):
                yield index, last, meaning
                free = last
                break


def bare(word: Word) -> str:
    """A word's fold without what is elided before it: "n'a" is "a"."""
    return word.fold.rpartition("'")[2] or word.fold if has_apostrophe(word) else word.fold


def has_apostrophe(word: Word) -> bool:
    """Whether a word is written with an apostrophe; the fold of a Russian one may have one for a soft sign."""
    return "'" in word.text or "’" in word.text


def breaks(words: Sequence[Word], index: int) -> bool:
    """Whether word `index` begins, or nothing follows, or more than a blank stands before it: punctuation."""
    return not 0 < index < len(words) or words[index].start - words[index - 1].end > 1


def _particle(words: Sequence[Word], verb: int, particle: str) -> int | None:
    """Where the particle of the verb at index `verb` stands; None where its clause does not end with it."""
    for index in range(verb + 1, min(len(words), verb + _REACH)):
        if breaks(words, index):
            return None
        if words[index].fold == particle and (breaks(words, index + 1) or words[index + 1].fold in _GOING_ON):
            return index
    return None
