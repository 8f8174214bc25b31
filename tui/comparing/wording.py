"""Two wordings held against each other word for word, for the screen and the reports: shared words, names spelt otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from tui.language.words import Word, words
from tui.model import Name, Span
from tui.once import once

# Two words of one person's or place's spellings are each other's spelling from this Jaro-Winkler similarity on
# (Zelenskiy / Zelenskyy .96, Lavrov / Lawrow .82, Gaddafi / Kadhafi .81), its forename and its surname are not.
_SAME_WORD = 0.8
# Characters; nobody goes through more of a wording word for word, and a key must not wait for it.
_LONGEST = 5_000


class SharedWords(NamedTuple):
    """The words that two texts share, each as its span in its own text, in the order of that text."""

    a: tuple[Span, ...]
    b: tuple[Span, ...]


class Spelling(NamedTuple):
    """One spelling of a name, and which articles have it."""

    text: str
    in_a: bool
    in_b: bool


def shared_words(
    a: str, b: str, names: tuple[Name, ...] = (), *, language_a: str = "en", language_b: str = "en"
) -> SharedWords:
    """The words of `a` and `b` that are the same but for case, diacritics, inflection or the spelling of one of `names`.

    Words in the same order are matched first, then those that have moved. Function words such as "in" and "the" count
    only beside another word that is shared, because alone they say nothing. Both results have the same number of words.
    Only the first 5,000 characters of each text are looked at.
    """
    left, right = words(a, 0, min(len(a), _LONGEST), language_a), words(b, 0, min(len(b), _LONGEST), language_b)
    respelt = _respelt(names)(language_a, language_b)
    stems_a, stems_b = ([respelt.get(word.stem, word.stem) for word in side] for side in (left, right))
    telling = [word.concept is not None for word in left]
    ordered = [
        (block.a + step, block.b + step)
        for block in Indel.opcodes(stems_a, stems_b).as_matching_blocks()
        for step in range(block.size)
    ]
    pairs = _telling_runs(ordered, telling)
    pairs += _moved(pairs, telling, stems_a, stems_b)
    return SharedWords(tuple(left[i].span for i, _ in sorted(pairs)), tuple(right[j].span for j in sorted(j for _, j in pairs)))


@once(keep=2)
def _respelt(names: tuple[Name, ...]) -> Callable[[str, str], Mapping[str, str]]:
    """The stems in B's spellings of names, with the stem in A's that each stands for, by the languages of A and B."""
    return lru_cache(maxsize=4)(partial(_same_stems, names))


def _same_stems(names: Sequence[Name], language_a: str, language_b: str) -> Mapping[str, str]:
    found = {}
    for name in names:
        known = [word for spelling in name.a for word in words(spelling, 0, len(spelling), language_a)]
        for spelling in name.b:
            for word in words(spelling, 0, len(spelling), language_b):
                nearest = max(known, key=lambda other: JaroWinkler.similarity(word.fold, other.fold), default=word)
                if nearest.stem != word.stem and JaroWinkler.similarity(word.fold, nearest.fold) >= _SAME_WORD:
                    found[word.stem] = nearest.stem
    return found


def _telling_runs(pairs: list[tuple[int, int]], telling: Sequence[bool]) -> list[tuple[int, int]]:
    """The pairs that stand in an unbroken run with a word that tells something."""
    runs: list[list[tuple[int, int]]] = []
    for i, j in pairs:
        if runs and runs[-1][-1] == (i - 1, j - 1):
            runs[-1].append((i, j))
        else:
            runs.append([(i, j)])
    return [pair for run in runs if any(telling[i] for i, _ in run) for pair in run]


def _moved(
    pairs: list[tuple[int, int]], telling: Sequence[bool], stems_a: Sequence[str], stems_b: Sequence[str]
) -> list[tuple[int, int]]:
    """The telling words that both have outside of `pairs`, the first of A with the first of B, and what follows both."""
    free_a, free_b = set(range(len(stems_a))) - {i for i, _ in pairs}, set(range(len(stems_b))) - {j for _, j in pairs}
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for j in sorted(free_b, reverse=True):
        waiting[stems_b[j]].append(j)
    found = []
    for i in sorted(free_a):
        places = waiting[stems_a[i]]
        while places and places[-1] not in free_b:
            places.pop()
        if i not in free_a or not places or not telling[i]:
            continue
        j = places[-1]
        while i in free_a and j in free_b and stems_a[i] == stems_b[j]:
            found.append((i, j))
            free_a.discard(i)
            free_b.discard(j)
            i, j = i + 1, j + 1
    return found


@once(keep=2)
def respelt_names(names: tuple[Name, ...]) -> tuple[tuple[Spelling, ...], ...]:
    """For each of `names` that is spelt in more than one way, in two articles or in one, its shortest differing spellings.

    A longer form of a name ("Olga Marin" for "Marin") and a description ("the mayor") are no other spelling of it.
    """
    return tuple(spellings for name in names if (spellings := _spellings(name)))


def _spellings(name: Name) -> tuple[Spelling, ...]:
    pool = {text: words(text, 0, len(text)) for text in dict.fromkeys((*name.a, *name.b))}
    for length in sorted({len(parts) for parts in pool.values()}):
        same = [text for text, parts in pool.items() if len(parts) == length]
        found = [text for text in same if any(_spelt_otherwise(pool[text], pool[other]) for other in same)]
        if found:
            return tuple(Spelling(text, text in name.a, text in name.b) for text in found)
    return ()


def _spelt_otherwise(one: tuple[Word, ...], other: tuple[Word, ...]) -> bool:
    pairs = list(zip(one, other, strict=True))
    return any(x.text.casefold() != y.text.casefold() for x, y in pairs) and all(
        x.capital and y.capital and _near(x, y) and not {"'", "’"} & {*x.text, *y.text} for x, y in pairs
    )


def _near(one: Word, other: Word) -> bool:
    return one.fold == other.fold or JaroWinkler.similarity(one.fold, other.fold) >= _SAME_WORD
