"""Where the reader is in an article that has changed: at the same words, wherever they stand now."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tui.model import Claim, Comparison


def same_place(before: Sequence[str], at: int, now: Sequence[str]) -> int:
    """The sentence of `now` that has the words which sentence `at` of `before` had, of several the one
    with the same sentences around it, else the nearest.

    Where those words are gone, the one that stands where the nearest sentence that is still there says; 0 where there is none.
    """
    places: dict[str, list[int]] = {}
    for index, words in enumerate(now):
        places.setdefault(words, []).append(index)
    for neighbour in sorted(range(len(before)), key=lambda index: abs(index - at)):
        if found := places.get(before[neighbour]):
            nearest = min(found, key=lambda index: (-_alike(before, neighbour, now, index), abs(index - neighbour)))
            return max(0, min(nearest + at - neighbour, len(now) - 1))
    return max(0, min(at, len(now) - 1))


def _alike(before: Sequence[str], at: int, now: Sequence[str], index: int) -> int:
    """How many of the two sentences around one are around the other, too."""
    return sum(before[at - 1 : at] == now[index - 1 : index] for at, index in ((at, index), (at + 2, index + 2)))


def same_words(claim: Claim, comparison: Comparison) -> Claim | None:
    """The claim of another comparison that is worded as `claim` is."""
    wanted = _words(claim)
    return next((found for found in comparison.claims if _words(found) == wanted), None)


def _words(claim: Claim) -> tuple[int, tuple[str, ...]]:
    return len(claim.a), tuple(wording.text for wording in chain(claim.a, claim.b))
