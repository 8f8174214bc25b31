"""Candidates: which pairs of sentences are worth comparing.

Few sentences are compared all with all. For more, an index of the rarer concepts proposes pairs, so that the work grows
with what two articles share and not with the product of their lengths.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tui.comparing.terms import Terms, Weights

_ALL_PAIRS = 10_000
_POSTINGS = 60
"""A concept in more sentences than this tells nothing apart."""
_PROPOSED = 24
"""The most counterparts looked at for one sentence; the best have far fewer."""


def candidates(a: Sequence[Terms], b: Sequence[Terms], weights: Weights) -> Iterator[tuple[int, Sequence[int]]]:
    """For each passage of `a`, in order, its index and the indices of those of `b` to hold it against, in order."""
    if len(a) * len(b) <= _ALL_PAIRS:
        yield from ((i, range(len(b))) for i in range(len(a)))
        return
    index: dict[str, list[int]] = defaultdict(list)
    for j, passage in enumerate(b):
        for concept in passage.concepts:
            index[concept].append(j)
    useful = {concept: places for concept, places in index.items() if len(places) <= _POSTINGS}
    for i, passage in enumerate(a):
        votes: defaultdict[int, int] = defaultdict(int)
        for concept in passage.concepts & useful.keys():
            weight = weights.concepts[concept]
            for j in useful[concept]:
                votes[j] += weight
        best = sorted(sorted(votes), key=votes.__getitem__, reverse=True)[:_PROPOSED]
        yield i, sorted(best) or _as_far_on(i * len(b) // len(a), passage, index)


def _as_far_on(place: int, passage: Terms, index: Mapping[str, Sequence[int]]) -> Sequence[int]:
    """For a passage of nothing but common concepts: the one that shares its rarest and stands at `place` or next to it."""
    rarest = min(passage.concepts & index.keys(), key=lambda concept: (len(index[concept]), concept), default=None)
    if rarest is None:
        return ()
    at = bisect_left(index[rarest], place)
    return index[rarest][at : at + 1] or index[rarest][-1:]
