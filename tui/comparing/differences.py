"""Where two linked sentences part: figures, certainty, negation, direction, quotations; each worked out once.

Figures are sought in whole sentences, because figures of one thing that differ show that two clauses speak of one thing;
all else between two clauses that make one claim.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from tui.comparing.modality import modality_differences
from tui.comparing.passages import Passages, Place
from tui.comparing.quantities import value_differences
from tui.language.analysis import Analysis
from tui.model import Difference, Span


@dataclass(frozen=True)
class Differences:
    """The differences between two articles."""

    passages: Passages
    _figures: dict[tuple[int, int], dict[tuple[Place, Place], tuple[Difference, ...]]] = field(default_factory=dict, repr=False)
    _told: dict[tuple[Place, Place], tuple[Difference, ...]] = field(default_factory=dict, repr=False)

    def figures(self, i: int, j: int) -> dict[tuple[Place, Place], tuple[Difference, ...]]:
        """Figures of one thing that differ between sentence `i` of A and `j` of B, by the clauses that they stand in."""
        if (i, j) not in self._figures:
            a, b = self.passages.a.analysis, self.passages.b.analysis
            found: dict[tuple[Place, Place], tuple[Difference, ...]] = {}
            for difference in value_differences(
                a.article.text, a.words[i], a.values[i], b.article.text, b.words[j], b.values[j], a.language
            ):
                p, q = _clause(a, i, difference.a_span), _clause(b, j, difference.b_span)
                if p is not None and q is not None:
                    found[p, q] = (*found.get((p, q), ()), difference)
            self._figures[i, j] = found
        return self._figures[i, j]

    def between(self, p: Place, q: Place) -> tuple[Difference, ...]:
        """How a clause of A and one of B that make one claim differ."""
        if (p, q) not in self._told:
            a, b = self.passages.a, self.passages.b
            figures = self.figures(p[0], q[0]).get((p, q), ())
            text_a, text_b = a.analysis.article.text, b.analysis.article.text
            told = modality_differences(text_a, a.words(p), text_b, b.words(q), a.analysis.language)
            self._told[p, q] = (*figures, *told)
        return self._told[p, q]


def _clause(analysis: Analysis, sentence: int, span: Span | None) -> Place | None:
    """The clause of a sentence that holds the beginning of `span`."""
    if span is None:
        return None
    clauses = analysis.clauses[sentence]
    at = bisect_right(clauses, span[0], key=lambda clause: clause.start) - 1
    return (sentence, at) if at >= 0 and span[0] < clauses[at].end else None
