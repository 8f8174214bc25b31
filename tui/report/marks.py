"""The parts of a text to be marked: which of several layers of spans each part lies in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tui.excerpts import Excerpt
from tui.model import Difference, SideName, Span


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text that is marked in one way throughout."""

    start: int
    end: int
    within: tuple[int | None, ...]
    """For each layer, the number of the span that the run lies in; None where it lies in none."""


def runs(span: Span, *layers: Sequence[Span]) -> Iterator[Run]:
    """The runs of `span` in order; joined, they are the whole of it.

    Where the spans of one layer overlap, a run is in the one that reaches furthest.
    """
    start, end = span
    edges = {edge for layer in layers for place in layer for edge in place if start < edge < end}
    finders = [_Layer(layer) for layer in layers]
    for lo, hi in pairwise(sorted({start, end} | edges)):
        yield Run(lo, hi, tuple(finder.holding(lo) for finder in finders))


def value_spans(side: SideName, differences: Iterable[Difference]) -> list[Span]:
    """Where the values on which the articles differ stand in one of them."""
    spans = (difference.a_span if side == "a" else difference.b_span for difference in differences)
    return [span for span in spans if span]


def values_in(excerpt: Excerpt, side: SideName, differences: Iterable[Difference]) -> list[Span]:
    """Where the values on which the articles differ stand in the text of an excerpt."""
    return [at for span in value_spans(side, differences) if (at := excerpt.at(span))]


def value_runs(side: SideName, excerpt: Excerpt, differences: Iterable[Difference]) -> Iterator[tuple[str, bool]]:
    """The parts of an excerpt's text, each with whether it is a value that differs."""
    for run in runs((0, len(excerpt.text)), values_in(excerpt, side, differences)):
        yield excerpt.text[run.start : run.end], run.within != (None,)


class _Layer:
    """Spans, to be asked which one holds a position."""

    def __init__(self, spans: Sequence[Span]) -> None:
        order = sorted(range(len(spans)), key=lambda index: spans[index])
        self._starts = [spans[index][0] for index in order]
        self._furthest: list[tuple[int, int]] = []
        """Of the spans up to each one, where the one that reaches furthest ends, and its number."""
        for index in order:
            end = spans[index][1]
            if self._furthest and self._furthest[-1][0] >= end:
                self._furthest.append(self._furthest[-1])
            else:
                self._furthest.append((end, index))

    def holding(self, position: int) -> int | None:
        """The number of the span that holds `position`."""
        before = bisect_right(self._starts, position)
        if not before or self._furthest[before - 1][0] <= position:
            return None
        return self._furthest[before - 1][1]
