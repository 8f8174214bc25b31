"""From two articles to their comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from tui.accounting import statuses
from tui.comparing.alignment import LEAST, align
from tui.comparing.amounts import equal_amounts
from tui.comparing.claims import claims_of
from tui.comparing.cores import Cores
from tui.comparing.differences import Differences
from tui.comparing.disputes import Dispute, disputes, disputing
from tui.comparing.names import Keys, match_names
from tui.comparing.passages import Clauses, Passages
from tui.comparing.reasons import because
from tui.comparing.repeats import Pair
from tui.comparing.similarity import Measured, measure
from tui.comparing.terms import Terms, Weights, terms, weigh
from tui.disputes import with_disputes
from tui.language.analysis import Analysis, analyse
from tui.language.progress import Progress, counted, unheard
from tui.limits import check_length
from tui.model import DEFAULT_STRICTNESS, Article, Because, Claim, Comparison, Link, Name, Side, SideName
from tui.uncollected import paused

PREPARING = 0.8
"""The part of a comparison's time that goes into preparing it."""


@dataclass(frozen=True)
class Prepared:
    """Everything computed about a pair of articles, from which the comparison at any strictness is read off."""

    a: Analysis
    b: Analysis
    strengths: Mapping[Pair, float]
    """How strongly sentence pairs are aligned, 0 to 1; a missing pair is 0."""
    cores: Cores
    names: tuple[Name, ...]
    disputes: Mapping[SideName, Sequence[Dispute]]
    """What speakers of one article dispute, for either."""
    _reasons: dict[Pair, Because] = field(default_factory=dict, repr=False)

    @property
    def differences(self) -> Differences:
        """How linked sentences and clauses differ."""
        return self.cores.differences

    def at(self, strictness: float = DEFAULT_STRICTNESS, progress: Progress = unheard) -> Comparison:
        """The comparison at a strictness from 0 (more links, less sure) to 1 (fewer, surer).

        `progress` is called now and then with the part done, 0 to 1; it may raise to cancel.
        """
        least = LEAST + 0.4 * strictness
        only_speakers_meet = self.differences.passages.only_speakers_meet
        pairs = {
            pair: strength
            for pair, strength in counted(self.strengths.items(), progress, 0.0, 0.1)
            if strength >= least and not only_speakers_meet(*pair)
        }
        claims = claims_of(pairs, self.cores, self.disputes, lambda done: progress(0.1 + 0.8 * done))
        claims = with_disputes(claims, disputing(claims, self.disputes))
        links = tuple(
            Link(*pair, round(pairs[pair], 4), self.because(*pair)) for pair in counted(sorted(pairs), progress, 0.9, 1.0)
        )
        return Comparison(_side(self.a, claims, "a"), _side(self.b, claims, "b"), links, claims, self.names)

    def because(self, i: int, j: int) -> Because:
        """What carries the link between sentence `i` of A and `j` of B, and what speaks against it."""
        if (i, j) not in self._reasons:
            a, b = self.differences.passages.a, self.differences.passages.b
            self._reasons[i, j] = because(self.a.words[i], a.meant_by, a.sentences[i].terms, b.sentences[j].terms, a.weights)
        return self._reasons[i, j]


def _side(analysis: Analysis, claims: tuple[Claim, ...], name: SideName) -> Side:
    return Side(analysis.article, analysis.sentences, statuses(claims, name, len(analysis.sentences)))


def prepare(a: Article, b: Article, progress: Progress = unheard) -> Prepared:
    """Compute all that does not depend on strictness.

    `progress` is called now and then with the part done, 0 to 1; it may raise to cancel. Raises TooLongError, a ValueError,
    for an article beyond `tui.limits`.
    """
    check_length(a.text)
    check_length(b.text)
    first, second = analyse(a, lambda done: progress(0.3 * done)), analyse(b, lambda done: progress(0.3 + 0.3 * done))
    matched = match_names(first.names, second.names, lambda done: progress(0.6 + 0.03 * done))
    keys_a, keys_b = _by_start(matched.keys_a), _by_start(matched.keys_b)
    amounts_a, amounts_b = equal_amounts(first, second)
    terms_a = _terms(first, {**amounts_a, **keys_a}, lambda done: progress(0.63 + 0.05 * done))
    terms_b = _terms(second, {**amounts_b, **keys_b}, lambda done: progress(0.68 + 0.05 * done))
    weights = weigh(counted([*terms_a, *terms_b], progress, 0.73, 0.75))
    measured_a = _measured(terms_a, weights, lambda done: progress(0.75 + 0.015 * done))
    measured_b = _measured(terms_b, weights, lambda done: progress(0.765 + 0.015 * done))
    alignment = align(measured_a, measured_b, weights, progress=lambda done: progress(0.78 + 0.2 * done))
    passages = Passages(
        Clauses(first, keys_a, {**amounts_a, **keys_a}, weights, measured_a, alignment.repeats_a),
        Clauses(second, keys_b, {**amounts_b, **keys_b}, weights, measured_b, alignment.repeats_b),
    )
    found: dict[SideName, Sequence[Dispute]] = {
        "a": disputes(passages.a, partial(matched.one_bearer, "a"), lambda done: progress(0.98 + 0.01 * done)),
        "b": disputes(passages.b, partial(matched.one_bearer, "b"), lambda done: progress(0.99 + 0.01 * done)),
    }
    return Prepared(first, second, alignment.strengths, Cores(Differences(passages, matched.two_bearers)), matched.names, found)


def _by_start(keys: Keys) -> dict[int, str]:
    return {start: key for (_, start), key in keys.items()}


def _terms(analysis: Analysis, keys: Mapping[int, str], progress: Progress) -> list[Terms]:
    names = frozenset(fold for entity in analysis.names.entities for spelling in entity.aliases for fold in spelling)
    return [terms(sentence, keys, names) for sentence in counted(analysis.words, progress)]


def _measured(sentences: list[Terms], weights: Weights, progress: Progress) -> list[Measured]:
    """What sentences are compared by. `sentences` is emptied: the grams of long articles fill hundreds of megabytes."""
    sentences.reverse()
    return [measure(sentences.pop(), weights) for _ in counted(range(len(sentences)), progress)]


def compare(a: Article, b: Article, strictness: float = DEFAULT_STRICTNESS, progress: Progress = unheard) -> Comparison:
    """Compare two articles; see `Prepared.at` for `strictness` and `progress`, `prepare` for what is raised."""
    with paused():
        prepared = prepare(a, b, lambda done: progress(PREPARING * done))
        return prepared.at(strictness, lambda done: progress(PREPARING + (1 - PREPARING) * done))
