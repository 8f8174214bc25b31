"""Verbs and phrases that say which way something goes: to rise and to fall, to win and to lose."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from tui.language import english_opposites
from tui.language.opposites import CONVERSE, OPPOSITES
from tui.language.phrase_tables import Table, phrase_table, phrases_in
from tui.language.words import Word

UNCHANGED = 2
"""The side of a pair of opposites on which a thing stays as it was."""


def directions(words: Sequence[Word], language: str = "en") -> Iterator[tuple[int, int, int, int]]:
    """The words that say which way something goes, in order: the first and the last, which pair of opposites, and which
    of the two, 0 or 1, or `UNCHANGED`. Words that go two ways come once for each."""
    for first, last, ways in phrases_in(words, _directions(language)):
        for pair, side in ways:
            yield first, last, pair, side


def is_converse(pair: int, language: str) -> bool:
    """Whether what two do may be one thing in a pair of opposites: what one buys another sells."""
    if language == "en":
        return pair in english_opposites.CONVERSE
    return OPPOSITES[language][pair][0].split()[0] in CONVERSE


@cache
def _directions(language: str) -> Table[Sequence[tuple[int, int]]]:
    """The verbs that go two ways, each with its pairs of opposites and which of the two it is."""
    ways: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for pair, sides in enumerate(english_opposites.OPPOSITES if language == "en" else OPPOSITES.get(language, ())):
        for side, listed in enumerate(sides):
            for phrase in dict.fromkeys(english_opposites.phrases(listed)):
                ways[phrase].append((pair, side))
    return phrase_table(ways.items())
