"""What the clauses of one claim come to, worked out once: the wordings that both articles share, what either adds to them,
and how they differ."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isinf
from typing import NamedTuple, TypeAlias

from tui.comparing.bounds import ranges
from tui.comparing.differences import Differences
from tui.comparing.grouping import Group
from tui.comparing.passages import Clauses, Place
from tui.comparing.trimming import trimmed
from tui.comparing.verdicts import verdict
from tui.language.folding import fold
from tui.language.quotations import balanced
from tui.language.values import Value
from tui.language.vocabulary import RELATIVES
from tui.model import Difference, SideName, Span, Wording


class Core(NamedTuple):
    """What the clauses of one claim come to."""

    a: tuple[Wording, ...]
    b: tuple[Wording, ...]
    margins_a: Sequence[Wording]
    """What A adds at the edges of what both say."""
    margins_b: Sequence[Wording]
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Cores:
    """The cores of two articles' claims."""

    differences: Differences
    _found: dict[tuple[tuple[Place, Place], ...], Core] = field(default_factory=dict, repr=False)

    def of(self, group: Group, alike: Mapping[tuple[Place, Place], float]) -> Core:
        """The core of a group whose clauses are joined by those pairs of it that are `alike`."""
        pairs = tuple((p, q) for p in sorted(group.a) for q in sorted(group.b) if (p, q) in alike)
        if pairs not in self._found:
            self._found[pairs] = _core(pairs, self.differences)
        return self._found[pairs]


def _core(pairs: Sequence[tuple[Place, Place]], differences: Differences) -> Core:
    a, b = differences.passages.a, differences.passages.b
    of_a, of_b = sorted({p for p, _ in pairs}), sorted({q for _, q in pairs})
    told = _told(pairs, differences)
    wordings_a, margins_a = _trimmed(a, of_a, b, of_b, [item.a_span for item in told])
    wordings_b, margins_b = _trimmed(b, of_b, a, of_a, [item.b_span for item in told])
    return Core(wordings_a, wordings_b, margins_a, margins_b, told)


def wording(clauses: Clauses, place: Place, span: Span | None = None) -> Wording:
    """A clause, or the part of it at `span`."""
    clause = clauses.clause(place)
    sentence = clauses.analysis.sentences[place[0]]
    text = clauses.analysis.article.text
    start, end = balanced(text, *(span or (clause.start, clause.end)), (sentence.start, sentence.end))
    return Wording(place[0], start, end, text[start:end], clause.speaker, clause.form)


def _trimmed(
    side: Clauses, places: Sequence[Place], other: Clauses, others: Sequence[Place], differing: Sequence[Span | None]
) -> tuple[tuple[Wording, ...], list[Wording]]:
    """The shared cores of these clauses, and what this article adds to what `others` say.

    What differs stays in the core, and so does an age that the other article tells elsewhere.
    """
    held = frozenset[str]().union(*map(other.meant, {place[0] for place in others}))
    told = frozenset[str]().union(*(other.measured(place).terms.concepts for place in others))
    figures = [value for place in others for value in other.figures(place)]
    cores: list[Wording] = []
    margins: list[Wording] = []
    for place in places:
        words = side.words(place)
        if not words:
            cores.append(wording(side, place))
            continue
        parts = trimmed(
            side.analysis.article.text,
            words,
            side.meant_by,
            side.analysis.language,
            held,
            [*differing, *_ages(side, place, other)],
            _verb(side, place),
            _lacking(side, place, told, figures),
            [
                *(value.span for value in side.analysis.values[place[0]]),
                *((mention.start, mention.end) for mention in side.analysis.names.mentions[place[0]]),
                *ranges(side.analysis.words[place[0]], side.analysis.values[place[0]], side.analysis.language),
            ],
            [value.span for value in side.analysis.values[place[0]] if value.kind == "date"],
        )
        if not parts.off:
            cores.append(wording(side, place))
        else:
            cores += (wording(side, place, span) for span in parts.kept)
            margins += (wording(side, place, span) for span in parts.off)
    return tuple(cores), margins


def _verb(side: Clauses, place: Place) -> int | None:
    """Where the verb begins without which a clause is nothing; of one that tells of the noun before it that noun is enough."""
    clause = side.clause(place)
    behind_noun = side.analysis.language == "en" and clause.kind == "relative" and side.words(place)[0].fold not in RELATIVES
    return None if behind_noun else next(iter(clause.verbs), None)


def _ages(side: Clauses, place: Place, other: Clauses) -> list[Span]:
    """Where the ages in a clause stand that the other article tells, too, in whatever sentence that names the same person."""
    ages = [value for value in side.figures(place) if value.dimension == "age"]
    return [value.span for value in ages if not side.bearers(place[0]).isdisjoint(other.ages.get(value.low, frozenset()))]


def _lacking(side: Clauses, place: Place, told: Collection[str], figures: Sequence[Value]) -> list[Span]:
    """Where the figures of a clause stand that the other article's clauses do not tell: they hold the concepts `told` and
    the `figures`.

    A sum of money is told in any currency.
    """
    return [
        value.span
        for value in side.figures(place)
        if not any(
            value.kind == figure.kind == "money"
            or ((judged := verdict(value, figure)) is not None and judged[0] in ("agrees", "compatible"))
            for figure in figures
        )
        and not all(
            word.concept in told
            for word in side.words(place)
            if word.text[0].isdigit() and value.span[0] <= word.start < value.span[1]
        )
    ]


def _told(pairs: Sequence[tuple[Place, Place]], differences: Differences) -> tuple[Difference, ...]:
    """How the wordings of a group differ, each difference once, however many pairs of wordings show it.

    A figure that the other article has, too, in a sentence that tells this claim is no difference: of "4.2, at first
    rated 4.4" the other may report either.
    """
    best = _faced(sorted(pairs, key=lambda pair: -differences.passages.alike(*pair)), differences)
    found: dict[tuple[str, str, str], Difference] = {}
    for pair in pairs:
        for difference in differences.between(*pair):
            if all(best.get(end, difference) is difference for end in _ends(*pair, difference)):
                # The same two words in headline and lead are one difference.
                found.setdefault((difference.kind, fold(difference.a or ""), fold(difference.b or "")), difference)
    values_a = _values(differences.passages.a, (p for p, _ in pairs))
    values_b = _values(differences.passages.b, (q for _, q in pairs))
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
