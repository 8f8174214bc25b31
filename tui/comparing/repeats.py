"""Repeats: the sentences of one article that say again what another of its sentences says (headline, lead, body)."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from tui.comparing.candidates import candidates
from tui.comparing.similarity import Measured, Similarity
from tui.comparing.terms import Weights
from tui.language.progress import Progress, counted, unheard

Pair: TypeAlias = tuple[int, int]
"""A sentence of A and one of B."""
Repeats: TypeAlias = Mapping[int, Sequence[tuple[int, float]]]
"""For a sentence the others of its article that say the same, each with their likeness; most have none."""

_REPEATED = 0.35
"""The similarity from which a sentence repeats another."""
_KINDRED = 0.1
"""The cosine of concepts that two sentences have at the very least where one repeats the other; in news 0.27 is the least."""
_PASSED_ON = 1.4
"""The part of a counterpart's similarity that a repetition inherits, for each unit of its likeness; never more than all."""


def repeats(measured: Sequence[Measured], weights: Weights, similarity: Similarity, progress: Progress = unheard) -> Repeats:
    """The repeats among the sentences of one article."""
    passages = [sentence.terms for sentence in measured]
    found: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for i, others in candidates(passages, passages, weights):
        progress(i / len(passages))
        if passages[i].dateline:
            continue
        for j in others[bisect_right(others, i) :]:
            if not passages[j].dateline and _kindred(measured[i], measured[j], weights):
                likeness = similarity(measured[i], measured[j], weights)
                if likeness >= _REPEATED:
                    found[i].append((j, likeness))
                    found[j].append((i, likeness))
    return found


def _kindred(a: Measured, b: Measured, weights: Weights) -> bool:
    """Whether two sentences share enough that one may repeat the other; most do not, and it is soon told."""
    if a.terms.concepts.isdisjoint(b.terms.concepts):
        return False
    shared = sum(map(weights.concepts.__getitem__, a.terms.concepts & b.terms.concepts))
    return shared >= _KINDRED * math.sqrt(a.concepts * b.concepts)


def inherited(
    scores: Mapping[Pair, float], repeats_a: Repeats, repeats_b: Repeats, progress: Progress = unheard
) -> dict[Pair, float]:
    """The scores, where a sentence that repeats another is nearly as near to the other's counterparts."""
    found = dict(scores)
    for (i, j), score in counted(scores.items(), progress):
        for other, likeness in repeats_a.get(i, ()):
            found[other, j] = max(found.get((other, j), 0.0), min(1.0, _PASSED_ON * likeness) * score)
        for other, likeness in repeats_b.get(j, ()):
            found[i, other] = max(found.get((i, other), 0.0), min(1.0, _PASSED_ON * likeness) * score)
    return found
