"""Alignment: how strongly each sentence of A and each of B say the same.

A sentence that repeats another of its own article inherits the other's counterparts. A pair's similarity is set against
its rivals (the best of its row and of its column), raised where both stand at the head of their articles (news tells the
event first), lowered where figures or names are others, and then held against a threshold of this very pair of articles:
two near copies and two distant reports need different ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum
from typing import NamedTuple

from tui.comparing.candidates import candidates
from tui.comparing.event import one_event
from tui.comparing.repeats import Pair, Repeats, inherited, repeats
from tui.comparing.similarity import Measured, Similarity, lexical
from tui.comparing.terms import Terms, Weights
from tui.language.progress import Progress, counted, unheard

_HEAD = 3
_BOTH_AT_HEAD = 1.5
_ONE_AT_HEAD = 1.3
_OTHER_FIGURES = 0.24
_OTHER_NAMES = 0.3
"""What is taken off where both sentences have figures, or names, and none in common."""
_OWN_FIGURE = 1.2
"""What a pair gains for each figure, of two at most, that only its sentences have."""
_MADE_FOR_EACH_OTHER = 1.2
"""What a pair gains whose sentences are each other's best, and have no other that comes near."""
_NEAR = 0.6
"""The part of the best from which another comes near it."""
_RIVALRY = 0.4
"""Exponent of the pair's rank among its rivals."""
_THRESHOLD = 0.07
_THRESHOLD_BY_BEST = 0.41
"""Added to the threshold for each unit of what sentences find as their best counterpart on average."""
_THRESHOLD_BY_DOUBT = 0.3
"""Added for each unit by which the articles fall short of surely reporting one event."""
_SURE_EVENT = 0.86
LEAST = 0.3
"""The strength below which sentences are not linked at any strictness."""
_UNLINKED = LEAST - 0.01
_ENOUGH_TO_TELL = 4
"""So many sentences more than one tell whether an article reports another's event."""


class Alignment(NamedTuple):
    """The strength of every sentence pair that has any."""

    strengths: Mapping[Pair, float]
    """0 to 1, where 0.5 is as likely as not; a missing pair is 0."""
    repeats_a: Repeats
    repeats_b: Repeats


def align(
    measured_a: Sequence[Measured],
    measured_b: Sequence[Measured],
    weights: Weights,
    similarity: Similarity = lexical,
    progress: Progress = unheard,
) -> Alignment:
    """Align the sentences of A with those of B."""
    a, b = [sentence.terms for sentence in measured_a], [sentence.terms for sentence in measured_b]
    scores: dict[Pair, float] = {}
    for i, others in candidates(a, b, weights):
        progress(0.45 * i / len(a))
        one = measured_a[i]
        if a[i].dateline:
            continue
        for j in others:
            if not b[j].dateline:
                score = similarity(one, measured_b[j], weights)
                if score > 0:
                    scores[i, j] = score
    repeats_a = repeats(measured_a, weights, similarity, lambda done: progress(0.45 + 0.2 * done))
    repeats_b = repeats(measured_b, weights, similarity, lambda done: progress(0.65 + 0.2 * done))
    scores = inherited(scores, repeats_a, repeats_b, lambda done: progress(0.85 + 0.05 * done))
    strengths = _strengths(a, b, scores, weights, lambda done: progress(0.9 + 0.1 * done))
    return Alignment(strengths, repeats_a, repeats_b)


def _strengths(
    a: Sequence[Terms], b: Sequence[Terms], scores: Mapping[Pair, float], weights: Weights, progress: Progress
) -> dict[Pair, float]:
    best_a, next_a = [0.0] * len(a), [0.0] * len(a)
    best_b, next_b = [0.0] * len(b), [0.0] * len(b)
    for (i, j), score in counted(scores.items(), progress, 0.0, 0.2):
        if score > best_a[i]:
            best_a[i], next_a[i] = score, best_a[i]
        elif score > next_a[i]:
            next_a[i] = score
        if score > best_b[j]:
            best_b[j], next_b[j] = score, best_b[j]
        elif score > next_b[j]:
            next_b[j] = score
    # A few sentences are too few to tell whether an article reports another event, so nothing is held against them.
    material = min(1.0, max(0, min(len(a), len(b)) - 1) / _ENOUGH_TO_TELL)
    doubt = material * max(0.0, _SURE_EVENT - one_event(a, b, scores.values(), lambda done: progress(0.2 + 0.2 * done)))
    mean = fsum((*best_a, *best_b)) / (len(a) + len(b) + 1)
    threshold = _THRESHOLD + _THRESHOLD_BY_BEST * mean + _THRESHOLD_BY_DOUBT * doubt
    other_figures, other_names = 1 - material * _OTHER_FIGURES, 1 - material * _OTHER_NAMES
    strengths = {}
    for (i, j), score in counted(scores.items(), progress, 0.4, 1.0):
        one, other = a[i], b[j]
        alone = score == best_a[i] == best_b[j] and max(next_a[i], next_b[j]) <= _NEAR * score
        score *= ((score / best_a[i] + score / best_b[j]) / 2) ** _RIVALRY
        if i < _HEAD or j < _HEAD:
            score *= _BOTH_AT_HEAD if i < _HEAD and j < _HEAD else _ONE_AT_HEAD
        if one.numbers and other.numbers:
            common = one.numbers & other.numbers
            if not common:
                score *= other_figures
            else:
                score *= _OWN_FIGURE ** min(2, sum(weights.concepts[figure] >= weights.couple for figure in common))
        if one.names and other.names and one.names.isdisjoint(other.names):
            score *= other_names
        if alone:
            score *= _MADE_FOR_EACH_OTHER
        strength = score / (score + threshold)
        strengths[i, j] = _UNLINKED if strength > _UNLINKED and _tied_by_one_word(one, other, weights) else strength
    return strengths


def _tied_by_one_word(a: Terms, b: Terms, weights: Weights) -> bool:
    """Whether two sentences share one concept at most, they hold others, and it stands elsewhere, too.

    In reports of one event any two sentences may share a word; a name or a figure that only these two have tells something.
    """
    shared = a.concepts & b.concepts
    return (
        len(shared) < 2 and a.concepts != b.concepts and all(weights.concepts[concept] < weights.couple for concept in shared)
    )
