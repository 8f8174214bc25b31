"""Decisions laid over a comparison: what still applies is applied, what does not is said, and nothing is lost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import TypeAlias

from tui.accounting import statuses
from tui.disputes import disputes_in, with_disputes
from tui.language.folding import fold
from tui.model import Claim, Comparison, Decided, Difference, Link, Wording
from tui.review.decisions import (
    Accept,
    Cut,
    Decision,
    Join,
    Judge,
    Note,
    Record,
    Reject,
    SameName,
    kind_of,
    passages_of,
)
from tui.review.disputes import disputed
from tui.review.draft import Draft, Place
from tui.review.naming import decide_name
from tui.review.passages import find

_Pair: TypeAlias = tuple[int, int]
"""A sentence of A and one of B."""

GONE = "its words are no longer in the article"
NO_CLAIM = "no claim holds these words"
NO_DIFFERENCE = "this difference is not found any more"
NO_NAME = "this spelling is in neither article"


@dataclass(frozen=True, slots=True)
class Orphan:
    """A decision that does not apply, and why."""

    record: Record
    why: str


@dataclass(frozen=True)
class Reviewed:
    """A comparison as people decided it."""

    comparison: Comparison
    """Every claim and name that was decided on says so in its `decided`."""
    orphaned: tuple[Orphan, ...] = ()

    @property
    def left(self) -> tuple[Claim, ...]:
        """The claims that nobody has decided on, and those in dispute: these first, then the least certain.

        What both articles are said to say comes before what one of them says alone: to find a counterpart that was missed
        takes reading the other article, and to hold two wordings against each other takes a moment.
        """
        left = (claim for claim in self.comparison.claims if is_left(claim))
        return tuple(sorted(left, key=lambda claim: (not _contested(claim), not (claim.a and claim.b), certainty(claim))))


def is_left(claim: Claim) -> bool:
    """Whether a claim is yet to be decided on: a note decides nothing, and a dispute is for somebody to settle."""
    decisions = [item for item in claim.decided if item.what != "note"]
    return not decisions or any(item.disputed for item in decisions)


def apply(comparison: Comparison, records: Iterable[Record]) -> Reviewed:
    """The comparison as the decisions, those undone left out, have it; each in the order of time, on what those before left.

    Every word that was in a claim is in exactly one claim afterwards, and the statuses follow from the claims. A decision
    applies only where all of its words are found and cannot be mistaken for others; else it is among the `orphaned`.
    """
    active = sorted((record for record in records if not record.undone), key=lambda record: (record.time, record.id))
    if not active:
        return Reviewed(comparison)
    placed = [(record, _places(comparison, record)) for record in active]
    found = [(record, places) for record, places in placed if places is not None]
    orphans = {record.id: GONE for record, places in placed if places is None}
    contested = disputed(found)
    draft = Draft(comparison, partial(_told, comparison))
    names = comparison.names
    rejected: set[_Pair] = set()
    for record, places in found:
        said = Decided(kind_of(record.decision), _said(record.decision), record.by, record.time, record.id in contested)
        if isinstance(record.decision, SameName):
            changed = decide_name(comparison, names, record.decision, said)
            if changed is None:
                orphans[record.id] = NO_NAME
            else:
                names = changed
            continue
        touched = _carry_out(draft, record.decision, places)
        if not touched:
            orphans[record.id] = NO_DIFFERENCE if isinstance(record.decision, Judge) else NO_CLAIM
        for owner in touched:
            draft.say(owner, said)
        if isinstance(record.decision, Reject):
            rejected |= _linked_by(comparison, places)
    claims = with_disputes(sorted(draft.claims.values(), key=_place), disputes_in(comparison))
    return Reviewed(
        Comparison(
            replace(comparison.a, statuses=statuses(claims, "a", len(comparison.a.sentences))),
            replace(comparison.b, statuses=statuses(claims, "b", len(comparison.b.sentences))),
            _links(comparison, claims, rejected),
            claims,
            names,
        ),
        tuple(Orphan(record, orphans[record.id]) for record in active if record.id in orphans),
    )


def _places(comparison: Comparison, record: Record) -> list[Place] | None:
    """Where the words of a decision stand; None where one of its passages is not found."""
    found = []
    for wanted in passages_of(record.decision):
        span = find(comparison.side(wanted.side).article.text, wanted)
        if span is None:
            return None
        found.append(Place(wanted.side, span))
    return found


def _carry_out(draft: Draft, decision: Decision, places: list[Place]) -> list[str]:
    """Change the claims as decided; the ids of the claims that the decision is about, none where it does not apply."""
    match decision:
        case Accept(relation="only_a" | "only_b"):
            return draft.alone(places)
        case Accept() | Join():
            return draft.together(places)
        case Reject():
            return draft.apart(places)
        case Cut():
            return draft.cut(places[:-1], places[-1])
        case Judge():
            return _judge(draft, decision, places)
    return draft.holding(places)


def _judge(draft: Draft, decision: Judge, places: list[Place]) -> list[str]:
    def meant(difference: Difference) -> bool:
        said = ((difference.a, decision.a), (difference.b, decision.b))
        return difference.kind == decision.difference and all(fold(now or "") == fold(then or "") for now, then in said)

    def judged(difference: Difference) -> Difference:
        if not meant(difference) or difference.verdict == decision.verdict:
            return difference
        computed = f"{decision.was}: {difference.explanation}" if difference.explanation else decision.was
        return replace(difference, verdict=decision.verdict, explanation=f"decided by hand; computed was {computed}")

    found = [owner for owner in draft.holding(places) if any(map(meant, draft.claims[owner].differences))]
    for owner in found:
        draft.judge(owner, judged)
    return found


def _said(decision: Decision) -> str:
    match decision:
        case Judge():
            changed = "" if decision.was == decision.verdict else f"{decision.was} → "
            return f"{decision.difference}: {changed}{decision.verdict}"
        case Note():
            return decision.text
        case SameName():
            return f"{decision.first} {'=' if decision.same else '≠'} {decision.second}"
    return ""


def _told(comparison: Comparison, a: Wording, b: Wording) -> tuple[Difference, ...]:
    """How a wording of A and one of B, put together by hand, differ."""
    # What tells differences apart is most of the engine, and few decisions need it.
    from tui.comparing.modality import modality_differences
    from tui.comparing.quantities import value_differences
    from tui.language.values import values
    from tui.language.words import words

    articles = comparison.a.article, comparison.b.article
    language = articles[0].language or "en"
    found = [
        words(article.text, wording.start, wording.end, article.language or language)
        for article, wording in zip(articles, (a, b), strict=True)
    ]
    figures = [values(article.text, said, article.date, language) for article, said in zip(articles, found, strict=True)]
    text_a, text_b = (article.text for article in articles)
    return (
        *value_differences(text_a, found[0], figures[0], text_b, found[1], figures[1], language),
        *modality_differences(text_a, found[0], text_b, found[1], language),
    )


def _linked_by(comparison: Comparison, places: Iterable[Place]) -> set[_Pair]:
    """The pairs of sentences that hold the words at `places`."""
    found: dict[str, set[int]] = {"a": set(), "b": set()}
    for place in places:
        starts = [sentence.start for sentence in comparison.side(place.side).sentences]
        found[place.side].add(max(0, bisect_right(starts, place.span[0]) - 1))
    return set(product(found["a"], found["b"]))


def _links(comparison: Comparison, claims: Sequence[Claim], rejected: set[_Pair]) -> tuple[Link, ...]:
    """The links, less those that no claim carries any more, and those that claims made by hand carry."""
    before = {claim.id: claim for claim in comparison.claims}
    after = {claim.id: claim for claim in claims}
    same = {name for name, claim in after.items() if name in before and _wordings(claim) == _wordings(before[name])}
    were = {pair for name, claim in before.items() if name not in same for pair in _pairs(claim)}
    are = {pair for name, claim in after.items() if name not in same for pair in _pairs(claim)}
    untouched = {pair for pair in were | are | rejected if _tied(comparison, pair, same)}
    lost = (were | rejected) - are - untouched
    kept = [link for link in comparison.links if (link.a, link.b) not in lost]
    known = {(link.a, link.b) for link in kept}
    added = [Link(*pair, 1.0) for pair in are - were - known - untouched]
    return tuple(sorted([*kept, *added], key=lambda link: (link.a, link.b))) if added else tuple(kept)


def _tied(comparison: Comparison, pair: _Pair, same: Container[str]) -> bool:
    """Whether a claim that is as the engine made it holds words of both sentences."""
    claims = comparison.claims_of["a"].get(pair[0], ())
    return any(claim.id in same and any(wording.sentence == pair[1] for wording in claim.b) for claim in claims)


def _pairs(claim: Claim) -> set[_Pair]:
    return set(product((wording.sentence for wording in claim.a), (wording.sentence for wording in claim.b)))


def _wordings(claim: Claim) -> tuple[tuple[Wording, ...], tuple[Wording, ...]]:
    return claim.a, claim.b


def _place(claim: Claim) -> tuple[bool, int]:
    """Where a claim stands: those that A words in the order of A, then the others in the order of B."""
    first = next(iter(claim.a or claim.b), None)
    return (not claim.a, first.start if first else 0)


def _contested(claim: Claim) -> bool:
    return any(item.disputed for item in claim.decided)


def certainty(claim: Claim) -> float:
    """How sure the engine is of a claim, 0 to 1: half as sure as of its relation where it leaves a difference to be checked."""
    unsure = any(difference.verdict == "check" for difference in claim.differences)
    return claim.score / 2 if unsure else claim.score
