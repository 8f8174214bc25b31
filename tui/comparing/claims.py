"""Claims: every clause of both articles in exactly one claim, shared, differing or alone.

What one article adds at the edges of a shared clause is a claim of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isinf
from typing import NamedTuple, TypeAlias

from tui.comparing.differences import Differences
from tui.comparing.disputes import Dispute
from tui.comparing.grouping import Group, alike_clauses, grouped
from tui.comparing.passages import Clauses, Place
from tui.comparing.repeats import Pair
from tui.comparing.slots import ranges
from tui.comparing.trimming import trimmed
from tui.comparing.verdicts import verdict
from tui.language.analysis import Analysis
from tui.language.folding import fold
from tui.language.progress import Progress, counted, unheard
from tui.language.quotations import balanced
from tui.language.values import Value
from tui.model import Claim, Difference, Relation, SideName, Span, Wording


class _Side(NamedTuple):
    """One article while its claims are told."""

    name: SideName
    clauses: Clauses
    strongest: Mapping[int, float]
    """For each linked sentence how strong its best link is."""

    @property
    def analysis(self) -> Analysis:
        return self.clauses.analysis

    def wording(self, place: Place, span: Span | None = None) -> Wording:
        """A clause, or the part of it at `span`."""
        clause = self.clauses.clause(place)
        sentence = self.analysis.sentences[place[0]]
        text = self.analysis.article.text
        start, end = balanced(text, *(span or (clause.start, clause.end)), (sentence.start, sentence.end))
        return Wording(place[0], start, end, text[start:end], clause.speaker, clause.form)

    def alone(self, *wordings: Wording) -> Claim:
        """A claim that only this article makes."""
        score = 1.0 - max(self.strongest.get(wording.sentence, 0.0) for wording in wordings)
        if self.name == "a":
            return Claim("", "only_a", score, a=wordings)
        return Claim("", "only_b", score, b=wordings)


def claims_of(
    links: Mapping[Pair, float],
    differences: Differences,
    disputes: Mapping[SideName, Sequence[Dispute]],
    progress: Progress = unheard,
) -> tuple[Claim, ...]:
    """The claims of both articles whose sentences are linked so, in the order of A and then of B.

    `links` gives each linked pair of sentences its strength. What is disputed in an article does not repeat what disputes it.
    """
    strongest_a, strongest_b = _strongest(links)
    a, b = _Side("a", differences.passages.a, strongest_a), _Side("b", differences.passages.b, strongest_b)
    alike = alike_clauses(links, differences, lambda done: progress(0.5 * done))
    found: list[Claim] = []
    taken_a: set[Place] = set()
    taken_b: set[Place] = set()
    groups = grouped(alike, differences, lambda done: progress(0.5 + 0.1 * done))
    for group in counted(groups, progress, 0.6, 0.9):
        taken_a.update(group.a)
        taken_b.update(group.b)
        told = _told(group, alike, differences)
        wordings_a, margins_a = _trimmed(a, group.a, b, group.b, [item.a_span for item in told])
        wordings_b, margins_b = _trimmed(b, group.b, a, group.a, [item.b_span for item in told])
        relation: Relation = "differs" if any(item.verdict != "agrees" for item in told) else "shared"
        found.append(Claim("", relation, group.score, wordings_a, wordings_b, told))
        found += map(a.alone, margins_a)
        found += map(b.alone, margins_b)
    for side, taken, done in ((a, taken_a, 0.9), (b, taken_b, 0.93)):
        places = [place for place in _places(side.analysis) if place not in taken]
        apart = {(one, other) for (one, _), (other, _) in disputes[side.name]}
        left = side.clauses.gathered(counted(places, progress, done, done + 0.02), apart)
        found += (side.alone(*map(side.wording, places)) for places in counted(left, progress, done + 0.02, done + 0.03))
    found.sort(key=_place)
    return tuple(
        Claim(f"c{number}", claim.relation, round(claim.score, 4), claim.a, claim.b, claim.differences)
        for number, claim in enumerate(counted(found, progress, 0.96, 1.0), 1)
    )


def _strongest(links: Mapping[Pair, float]) -> tuple[Mapping[int, float], Mapping[int, float]]:
    """For each side and linked sentence how strong its best link is."""
    of_a: dict[int, float] = defaultdict(float)
    of_b: dict[int, float] = defaultdict(float)
    for (i, j), strength in links.items():
        of_a[i] = max(of_a[i], strength)
        of_b[j] = max(of_b[j], strength)
    return of_a, of_b


def _places(analysis: Analysis) -> Iterator[Place]:
    return ((i, k) for i, clauses in enumerate(analysis.clauses) for k in range(len(clauses)))


def _trimmed(
    side: _Side, places: Iterable[Place], other: _Side, others: Sequence[Place], differing: Sequence[Span | None]
) -> tuple[tuple[Wording, ...], list[Wording]]:
    """The shared cores of these clauses, and what this article adds to what `others` say; what differs stays in the core."""
    held = frozenset[str]().union(*map(other.clauses.meant, {place[0] for place in others}))
    cores: list[Wording] = []
    margins: list[Wording] = []
    for place in sorted(places):
        words = side.clauses.words(place)
        if not words:
            cores.append(side.wording(place))
            continue
        parts = trimmed(
            side.analysis.article.text,
            words,
            side.clauses.keys,
            side.analysis.language,
            held,
            differing,
            next(iter(side.clauses.clause(place).verbs), None),
            _lacking(side, place, other, others),
            [
                *(value.span for value in side.analysis.values[place[0]]),
                *((mention.start, mention.end) for mention in side.analysis.names.mentions[place[0]]),
                *ranges(side.analysis.words[place[0]], side.analysis.values[place[0]], side.analysis.language),
            ],
            [value.span for value in side.analysis.values[place[0]] if value.kind == "date"],
        )
        if not parts.off:
            cores.append(side.wording(place))
        else:
            cores += (side.wording(place, span) for span in parts.kept)
            margins += (side.wording(place, span) for span in parts.off)
    return tuple(cores), margins


def _lacking(side: _Side, place: Place, other: _Side, others: Iterable[Place]) -> list[Span]:
    """Where the figures of a clause stand that the other article's clauses do not tell, in these words or otherwise.

    A sum of money is told in any currency.
    """
    clause = side.clauses.clause(place)
    own = [value for value in side.analysis.values[place[0]] if clause.start <= value.start < clause.end]
    if not own:
        return []
    told = {concept for counterpart in others for concept in other.clauses.measured(counterpart).terms.concepts}
    figures = [
        value
        for counterpart in others
        for value in other.analysis.values[counterpart[0]]
        if other.clauses.clause(counterpart).start <= value.span[0] < other.clauses.clause(counterpart).end
    ]
    return [
        value.span
        for value in own
        if not any(
            value.kind == figure.kind == "money"
            or ((judged := verdict(value, figure)) is not None and judged[0] in ("agrees", "compatible"))
            for figure in figures
        )
        and not told.issuperset(
            word.concept
            for word in side.clauses.words(place)
            if word.text[0].isdigit() and value.span[0] <= word.start < value.span[1]
        )
    ]


def _told(group: Group, alike: Mapping[tuple[Place, Place], float], differences: Differences) -> tuple[Difference, ...]:
    """How the wordings of a group differ, each difference once, however many pairs of wordings show it.

    A figure that the other article has, too, in a sentence that tells this claim is no difference: of "4.2, at first
    rated 4.4" the other may report either.
    """
    pairs = [(p, q) for p in sorted(group.a) for q in sorted(group.b) if (p, q) in alike]
    best = _faced(sorted(pairs, key=lambda pair: -differences.passages.alike(*pair)), differences)
    found: dict[tuple[str, str, str], Difference] = {}
    for pair in pairs:
        for difference in differences.between(*pair):
            if all(best.get(end, difference) is difference for end in _ends(*pair, difference)):
                # The same two words in headline and lead are one difference.
                found.setdefault((difference.kind, fold(difference.a or ""), fold(difference.b or "")), difference)
    values_a, values_b = _values(differences.passages.a, group.a), _values(differences.passages.b, group.b)
    return tuple(
        difference
        for difference in found.values()
        if difference.verdict == "agrees"
        or not (
            _known(difference.a_span, values_a, values_b, difference)
            or _known(difference.b_span, values_b, values_a, difference)
        )
    )


_End: TypeAlias = tuple[SideName, str, Span, int]
"""Where in an article a difference of which kind stands, and the other article's sentence that it faces."""


def _faced(pairs: Iterable[tuple[Place, Place]], differences: Differences) -> Mapping[_End, Difference]:
    """What the same words differ from in a sentence, which is one thing: that in the first of these pairs of clauses."""
    found: dict[_End, Difference] = {}
    for pair in pairs:
        for difference in differences.between(*pair):
            ends = _ends(*pair, difference)
            if found.keys().isdisjoint(ends):
                found.update(dict.fromkeys(ends, difference))
    return found


def _ends(p: Place, q: Place, difference: Difference) -> list[_End]:
    """Both ends of a difference; none where one side has no words for it."""
    if difference.a_span is None or difference.b_span is None:
        return []
    return [("a", difference.kind, difference.a_span, q[0]), ("b", difference.kind, difference.b_span, p[0])]


def _values(clauses: Clauses, places: Iterable[Place]) -> list[Value]:
    """The figures in the sentences of these clauses."""
    return [value for sentence in {place[0] for place in places} for value in clauses.analysis.values[sentence]]


def _known(span: Span | None, own: Sequence[Value], others: Sequence[Value], difference: Difference) -> bool:
    """Whether the figure at `span`, one of `own`, is among `others`, too; of a conflict, whether it may be.

    "More than 60" may be any number, and shows none to be known.
    """
    for value in own:
        if value.span == span:
            for other in others:
                judged = verdict(value, other)
                maybe = difference.verdict == "conflicts" and not (isinf(value.high) or isinf(other.high))
                enough = ("agrees", "compatible") if maybe else ("agrees",)
                if judged is not None and judged[0] in enough and (value.head == other.head or not (value.head and other.head)):
                    return True
    return False


def _place(claim: Claim) -> tuple[bool, int]:
    """Where a claim stands: those that A words in the order of A, then the others in the order of B."""
    return (False, claim.a[0].start) if claim.a else (True, claim.b[0].start)
