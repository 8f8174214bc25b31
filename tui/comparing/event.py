"""Whether two articles report one event, judged by what they share as wholes.

Reports of two earthquakes or two takeovers are alike sentence by sentence; what sets them apart is that names, figures
and turns of phrase are others throughout.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from math import fsum

from tui.comparing.terms import Terms
from tui.language.progress import Progress, counted, unheard

# For each sign the overlap at which it speaks against one event, and the one at which it speaks for it.
_NAMES = (0.15, 0.6)
_FIGURES = (0.0, 0.4)
_PHRASES = (0.02, 0.15)
_BEST = (0.11, 0.32)
_BEST_COUNT = 3


def one_event(a: Sequence[Terms], b: Sequence[Terms], scores: Collection[float], progress: Progress = unheard) -> float:
    """How much speaks for one event, 0 to 1; a sign that either article lacks is not counted.

    `scores` are the similarities of sentence pairs.
    """
    signs = [_place(_mean(sorted(scores)[-_BEST_COUNT:]), _BEST)] if scores else [0.0]
    for number, (part, bounds) in enumerate(((_names, _NAMES), (_figures, _FIGURES), (_phrases, _PHRASES))):
        overlap = _overlap(part, counted(a, progress, number / 3), counted(b, progress, (number + 0.5) / 3))
        if overlap is not None:
            signs.append(_place(overlap, bounds))
    return _mean(signs)


def _mean(numbers: Sequence[float]) -> float:
    return fsum(numbers) / len(numbers)


def _overlap(part: Callable[[Terms], Collection[object]], a: Iterable[Terms], b: Iterable[Terms]) -> float | None:
    first = {item for passage in a for item in part(passage)}
    second = {item for passage in b for item in part(passage)}
    shorter = min(len(first), len(second))
    return len(first & second) / shorter if shorter else None


def _place(value: float, bounds: tuple[float, float]) -> float:
    low, high = bounds
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _names(passage: Terms) -> Collection[object]:
    return passage.names


def _figures(passage: Terms) -> Collection[object]:
    return passage.numbers


def _phrases(passage: Terms) -> Collection[object]:
    return passage.phrases
