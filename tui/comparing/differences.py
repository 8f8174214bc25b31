"""Where two linked sentences part: figures, certainty, negation, direction, quotations, speakers; each worked out once.

Figures are sought in whole sentences, because figures of one thing that differ show that two clauses speak of one thing;
all else between two clauses that make one claim.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import chain

from tui.comparing.causes import cause_differences
from tui.comparing.contraries import contrary_differences
from tui.comparing.figures import figures
from tui.comparing.listing import listing_differences
from tui.comparing.modality import modality_differences
from tui.comparing.offices import named_in, office_differences
from tui.comparing.parties import party_differences
from tui.comparing.parts import part_differences
from tui.comparing.passages import Passages, Place
from tui.comparing.places import place_differences
from tui.comparing.quantities import MOST, Met, met, value_differences
from tui.comparing.quoting import speaker_difference
from tui.comparing.slots import Told, at_once, slot_differences
from tui.comparing.substitutes import substitutes
from tui.comparing.worded import Worded
from tui.language.analysis import Analysis
from tui.model import Difference, Span

_ASKED = (cause_differences, contrary_differences, part_differences, party_differences, place_differences)
"""What may tell of a difference that is to check."""
_SAME_WORDS = 0.3
"""The likeness from which two clauses are the same words."""
_CONTRARY = frozenset({"certainty", "negation", "direction"})
"""The kinds of differences in which wordings contradict each other that have little else in common."""
_MET = 64
"""The pairs of sentences whose figures are kept at once."""


@dataclass(frozen=True)
class Differences:
    """The differences between two articles."""

    passages: Passages
    two_bearers: Callable[[str, str], bool]
    """Whether words of A and words of B name somebody each, and not the same."""
    _figures: dict[tuple[int, int], dict[tuple[Place, Place], tuple[Difference, ...]]] = field(default_factory=dict, repr=False)
    _met: dict[tuple[int, int], Met] = field(default_factory=dict, repr=False)
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
                if p is None and q is None:
                    p, q = _spoken(a, i), _spoken(b, j)
                if p is not None and q is not None:
                    found[p, q] = (*found.get((p, q), ()), difference)
            self._figures[i, j] = found
        return self._figures[i, j]

    def between(self, p: Place, q: Place) -> tuple[Difference, ...]:
        """How a clause of A and one of B that make one claim differ."""
        if (p, q) not in self._told:
            a, b = self.passages.a, self.passages.b
            figures = (*self.figures(p[0], q[0]).get((p, q), ()), *self._open(p, q))
            text_a, text_b = a.analysis.article.text, b.analysis.article.text
            words_a, words_b = a.words(p), b.words(q)
            quoted = a.clause(p).form == "quoted", b.clause(q).form == "quoted"
            told = modality_differences(text_a, words_a, text_b, words_b, a.analysis.language, quoted)
            keys = a.keys, b.keys
            listed = listing_differences(text_a, words_a, text_b, words_b, keys, a.analysis.language)
            found = (*figures, *told, *listed, *self._offices(p, q), *self._speakers(p, q))
            if a.analysis.language == "en":
                first = Worded(text_a, words_a, a.keys, a.clause(p).verbs)
                second = Worded(text_b, words_b, b.keys, b.clause(q).verbs)
                for asked in chain.from_iterable(ask(first, second) for ask in _ASKED):
                    found = found if _is_told(asked, found) else (*found, asked)
                found = found or tuple(substitutes(first, second))
            self._told[p, q] = found
        return self._told[p, q]

    def opposed(self, p: Place, q: Place) -> bool:
        """Whether a clause of A says about one thing the contrary of what one of B says."""
        return any(difference.kind in _CONTRARY and difference.verdict != "compatible" for difference in self.between(p, q))

    def _open(self, p: Place, q: Place) -> tuple[Difference, ...]:
        """The figures in one slot of two clauses, as far as neither is told to differ from another one."""
        told = [item for found in self.figures(p[0], q[0]).values() for item in found]
        a, b = (
            Told(
                side.analysis.article.text,
                side.analysis.words[place[0]],
                side.analysis.values[place[0]][:MOST],
                clause.start,
                clause.end,
                side.keys,
                frozenset(start for mention in side.analysis.names.mentions[place[0]] for start in mention.words),
            )
            for side, place in ((self.passages.a, p), (self.passages.b, q))
            for clause in (side.clause(place),)
        )
        language = self.passages.a.analysis.language
        return (*slot_differences(a, b, partial(self._figures_met, p[0], q[0]), told, language), *at_once(a, b, language))

    def _figures_met(self, i: int, j: int) -> Met:
        """The figures of two sentences held together, once for all their clauses, which are asked for soon after each other."""
        if (i, j) not in self._met:
            if len(self._met) == _MET:
                self._met.clear()
            language = self.passages.a.analysis.language
            figures_a, figures_b = (
                figures(analysis.article.text, analysis.words[place], analysis.values[place][:MOST], language)
                for analysis, place in ((self.passages.a.analysis, i), (self.passages.b.analysis, j))
            )
            self._met[i, j] = met(figures_a, figures_b)
        return self._met[i, j]

    def _offices(self, p: Place, q: Place) -> Iterator[Difference]:
        """One person with two offices, told by the clauses or as their speaker."""
        a, b = self.passages.a, self.passages.b
        named_a, named_b = (
            named_in(side.analysis.names.mentions[place[0]], side.analysis.clauses[place[0]], place[1])
            for side, place in ((a, p), (b, q))
        )
        return office_differences(a.analysis.article.text, named_a, b.analysis.article.text, named_b, (a.keys, b.keys))

    def _speakers(self, p: Place, q: Place) -> Iterator[Difference]:
        """The same claim in another mouth; of clauses that are little alike both speakers may be right to speak."""
        a, b = self.passages.a.clause(p).speaker, self.passages.b.clause(q).speaker
        if self.passages.alike(p, q) >= _SAME_WORDS:
            difference = speaker_difference(a, b, lambda first, second: not self.two_bearers(first, second))
            if difference is not None:
                yield difference


def _is_told(asked: Difference, told: Iterable[Difference]) -> bool:
    """Whether a difference that is to check stands on either side where one is told already."""
    return any(_overlap(asked.a_span, item.a_span) or _overlap(asked.b_span, item.b_span) for item in told)


def _overlap(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _clause(analysis: Analysis, sentence: int, span: Span | None) -> Place | None:
    """The clause of a sentence that holds the beginning of `span`."""
    if span is None:
        return None
    clauses = analysis.clauses[sentence]
    at = bisect_right(clauses, span[0], key=lambda clause: clause.start) - 1
    return (sentence, at) if at >= 0 and span[0] < clauses[at].end else None


def _spoken(analysis: Analysis, sentence: int) -> Place | None:
    """The first clause of a sentence that somebody is said to have said, to which belongs what stands with the speaker."""
    return next(((sentence, number) for number, clause in enumerate(analysis.clauses[sentence]) if clause.speaker), None)
