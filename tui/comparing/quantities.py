"""Which figures of two wordings of one claim are figures of the same thing, and what becomes of them.

A value is compared only with the value of the same thing: 5,000 killed is not 210 children. What stands beside two figures
is evidence that they are of one thing: what they count, what befell those counted, words that both contexts share, other
figures on which the wordings agree, nearness of the amounts. Too little evidence and nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.comparing.figures import Figure, figures
from tui.comparing.roles import humans, people, persons, roles, sums
from tui.comparing.verdicts import measure
from tui.comparing.verdicts import verdict as verdict
from tui.language.concepts import concept_of
from tui.language.negation import VERB_SECOND
from tui.language.values import Value
from tui.language.values.scores import SCORES
from tui.language.words import Word
from tui.model import Difference, Verdict

_ENOUGH = 3.0
"""Evidence from which two figures are held to be of one thing."""
_DATES_ENOUGH = 4.5
"""Dates stand beside everything, so they need more."""
_HOURS_ENOUGH = 3.0
_PERHAPS = 2.0
"""Evidence from which two figures, each the only one of its measure in its wording, may be of one thing: that is to check."""
_COUNTING = frozenset(("count", "ordinal", "clock"))
_BARE = frozenset(("", "round", "inning", "lap", "hole"))
"""What may be left out behind its rank: "in the seventh"."""
MOST = 60

_AFTERSHOCKS = frozenset(("aftershock", "foreshock"))


def value_differences(
    text_a: str,
    words_a: Sequence[Word],
    values_a: Sequence[Value],
    text_b: str,
    words_b: Sequence[Word],
    values_b: Sequence[Value],
    language: str = "en",
) -> tuple[Difference, ...]:
    """The values on which two wordings of one claim differ, or agree in other units, in the order of A.

    Words and values are those of the two wordings; a value that the other wording has just so is not reported, and of a
    wording with more than 60 values (a table, not a sentence) only the first 60 are looked at.
    """
    values_a, values_b = values_a[:MOST], values_b[:MOST]
    if {_sort(value) for value in values_a}.isdisjoint(map(_sort, values_b)):
        return ()
    figures_a, figures_b, settled_a, settled_b, agreed = met(
        figures(text_a, words_a, values_a, language), figures(text_b, words_b, values_b, language)
    )
    everything = _concepts_of(words_a) & _concepts_of(words_b)
    lone_a, lone_b = (
        _lone([figure for i, figure in enumerate(found) if i not in settled]).values()
        for found, settled in ((figures_a, settled_a), (figures_b, settled_b))
    )
    candidates = []
    for i, a in enumerate(figures_a):
        for j, b in enumerate(figures_b):
            judged = verdict(a.value, b.value)
            if judged is None or (
                (i in settled_a or j in settled_b) and (judged[0] != "agrees" or a.value.unit == b.value.unit)
            ):
                continue
            evidence = _evidence(a, b, agreed, len(everything), language)
            beside = 1 if a.value.dimension == "clock" and language in VERB_SECOND else 2  # "um 2 Uhr beginnen"
            if (
                judged[0] == "conflicts"
                and a.value.kind == "date"
                and len(a.near & b.near) < beside
                and not (a.alone and b.alone)
            ):
                continue
            if evidence is None or evidence < _enough(a.value):
                if evidence is None or evidence < _PERHAPS or judged[0] != "conflicts" or a not in lone_a or b not in lone_b:
                    continue
                judged = "check", f"{judged[1]}, if both are figures of one thing"
            elif a.added != b.added and judged[0] != "agrees":
                judged = "check", f"{judged[1]}, but one adds to what was told before"
            candidates.append((_RANK[judged[0]], -evidence, i, j, judged))
    found: dict[int, Difference] = {}
    taken: set[int] = set()
    for _, _, i, j, (outcome, explanation) in sorted(candidates):
        if i in found or j in taken:
            continue
        taken.add(j)
        found[i] = difference_of(text_a, figures_a[i].value, text_b, figures_b[j].value, outcome, explanation)
    return tuple(difference for _, difference in sorted(found.items()))


class Met(NamedTuple):
    """The figures of two wordings, held together."""

    a: Sequence[Figure]
    b: Sequence[Figure]
    settled_a: set[int]
    """Which figures of A have their equal in B."""
    settled_b: set[int]
    agreed: int
    """How many have it."""


_RANK: dict[Verdict, int] = {"agrees": 0, "compatible": 1, "check": 2, "conflicts": 3}


def difference_of(text_a: str, a: Value, text_b: str, b: Value, outcome: Verdict, explanation: str) -> Difference:
    return Difference(
        a.kind, text_a[a.start : a.end], text_b[b.start : b.end], outcome, explanation, a_span=a.span, b_span=b.span
    )  # fmt: skip


def met(figures_a: Sequence[Figure], figures_b: Sequence[Figure]) -> Met:
    """The figures of two wordings, and which of them have their equal on the other side."""
    settled_a: set[int] = set()
    settled_b: set[int] = set()
    for i, a in enumerate(figures_a):
        for j, b in enumerate(figures_b):
            judged = verdict(a.value, b.value)
            if judged and (judged[0] == "agrees" or _one_figure(a.value, b.value) or _within(a.value, b.value)):
                settled_a.add(i)
                settled_b.add(j)
    return Met(figures_a, figures_b, settled_a, settled_b, min(len(settled_a), len(settled_b)))


def _lone(figures: Sequence[Figure]) -> dict[str, Figure]:
    """The one figure of each measure of which there is one; dates, ranks and counts left out."""
    measures = [measure(figure.value) for figure in figures]
    return {
        name: figure
        for name, figure in zip(measures, figures, strict=True)
        if figure.value.kind != "date" and figure.value.dimension not in _COUNTING and measures.count(name) == 1
    }


def _enough(value: Value) -> float:
    return _HOURS_ENOUGH if value.dimension == "clock" else _DATES_ENOUGH if value.kind == "date" else _ENOUGH


def _within(a: Value, b: Value) -> bool:
    """Whether one date is told less finely than the other and holds it: 2014 and May 2014."""
    if a.kind != "date" or a.dimension == "clock" or a.approximate or b.approximate or a.unit == b.unit:
        return False
    return (a.low <= b.low and b.high <= a.high) or (b.low <= a.low and a.high <= b.high)


def _one_figure(a: Value, b: Value) -> bool:
    """Whether both name one amount and differ in nothing but "about"."""
    amounts = [value.low if value.exact else value.figure for value in (a, b)]
    if a.approximate and b.approximate:
        return a.dimension == b.dimension and amounts[0] is not None and amounts[0] == amounts[1]
    hedged = [value.exact or (value.approximate and not value.low_open and not value.high_open) for value in (a, b)]
    return a.dimension == b.dimension and all(hedged) and amounts[0] is not None and amounts[0] == amounts[1]


def _evidence(a: Figure, b: Figure, agreed: int, shared: int, language: str) -> float | None:
    """How much speaks for `a` and `b` being figures of one thing; None where something speaks against it.

    `agreed` is the number of other figures on which the wordings agree, `shared` that of the concepts in both.
    """
    common = len(a.context & b.context)
    near = len(a.near & b.near)
    evidence = min(common, 3) + 0.5 * near + min(agreed, 2)
    if a.alone and b.alone and shared:
        evidence += 1
    if a.label and a.label == b.label:
        evidence += 1.5
    first, second = a.value, b.value
    if first.kind == "date":
        if a.reporting or b.reporting:
            return None
        return evidence + near
    if first.dimension == "magnitude":
        return None if (a.context | b.context) & _AFTERSHOCKS and not a.context & b.context & _AFTERSHOCKS else evidence + 3
    if first.dimension == "age":
        if a.names & b.names:
            return evidence + 2
        return _PERHAPS if _persons(a, language) & _persons(b, language) else None
    if first.dimension in SCORES:
        return evidence if a.names <= b.names or b.names <= a.names else None
    heads = alike_heads(first.head, second.head, language)
    if heads is None or (first.dimension == "count" and a.known != b.known) or (a.role and b.role and a.role != b.role):
        return None
    if other_sums(a, b, language) or _part_and_change(a, b) or _part_and_change(b, a):
        return None
    evidence += heads + nearness(first, second)
    if first.dimension == "length" and (a.target or b.target) and not a.target & b.target:
        return None
    if first.dimension == "count":
        if a.role and a.role == b.role:
            return evidence + 2.5
        if {first.head, second.head} <= humans(language) and a.role != b.role:
            evidence -= 1
        return evidence if heads > 0 or near else None
    if first.dimension == "ordinal":
        same = first.head == second.head or (not (first.head and second.head) and {first.head, second.head} <= _BARE)
        return evidence if common >= 2 and same and (min(first.low, second.low) > 1 or first.head in _BARE) else None
    return evidence if common or (heads > 0) else min(evidence, _PERHAPS) if agreed else None


def other_sums(a: Figure, b: Figure, language: str) -> bool:
    """Whether two sums or shares are said to be of two things: a profit and a loss, a price and a fine."""
    if a.value.dimension.partition(":")[0] not in {"money", "percent"}:
        return False
    kinds = sums(language)
    one, other = a.context & kinds, b.context & kinds
    return bool(one and other) and one.isdisjoint(other)


def _part_and_change(part: Figure, change: Figure) -> bool:
    """Whether one percentage is a part of something, and the other how far something else rose or fell."""
    return bool(part.part_of) and change.change and part.part_of not in change.context


def _persons(figure: Figure, language: str) -> frozenset[str]:
    """What a person is called who is so old: that of "suspect" in "the 37-year-old suspect", "the suspect, aged 35"."""
    return (figure.near | {concept_of(figure.value.head, language)}) & persons(language)


def alike_heads(a: str, b: str, language: str) -> float | None:
    """What the counted nouns say: the more the more they are one, None where they are two."""
    befallen = roles(language)
    if not a or not b or a in befallen or b in befallen:
        return 0.0
    anybody = people(language)
    if concept_of(a, language) == concept_of(b, language) or {a, b} <= anybody:
        return 1.0 if a in anybody else 2.0
    return 0.0 if {a, b} <= humans(language) and {a, b} & anybody else None


def nearness(a: Value, b: Value) -> float:
    """Amounts that are close speak for one thing told twice, amounts that are far apart against it."""
    x, y = sorted((abs(_middle(a)), abs(_middle(b))))
    if x <= 0:
        return 0.0
    ratio = y / x
    return 1.0 if ratio <= 2 else 0.0 if ratio < 11 else -2.0


def _middle(value: Value) -> float:
    if value.low <= 0 or value.low == -float("inf"):
        return value.high
    return value.low if value.high == float("inf") else (value.low + value.high) / 2


def _concepts_of(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.concept for word in words if word.concept)


def _sort(value: Value) -> str:
    """The measure of a value; of a sum of money no currency, as one figure may stand in two."""
    return "money" if value.kind == "money" else measure(value)
