"""What a reader can decide, said in the words of the articles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tui.model import Claim, Comparison, DecisionKind, Kind, Relation, SideName, Span, Verdict, Wording
from tui.review.passages import Passage, passage

Passages: TypeAlias = tuple[Passage, ...]
"""The wordings of a claim, or whole sentences."""


@dataclass(frozen=True, slots=True)
class Accept:
    """The claim is as the engine has it: in both articles, or in one alone."""

    claim: Passages
    relation: Relation
    """What the engine had it as."""


@dataclass(frozen=True, slots=True)
class Reject:
    """What A says there and what B says there is not the same."""

    claim: Passages
    relation: Relation
    """What the engine had it as."""


@dataclass(frozen=True, slots=True)
class Join:
    """Two claims are one: of A and of B, which links them by hand, or of one article."""

    first: Passages
    second: Passages


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a claim is a claim of its own."""

    claim: Passages
    part: Passage


@dataclass(frozen=True, slots=True)
class Judge:
    """The verdict on a difference is another."""

    claim: Passages
    difference: Kind
    a: str | None
    b: str | None
    was: Verdict
    """What the engine said."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader writes beside a claim."""

    claim: Passages
    text: str


@dataclass(frozen=True, slots=True)
class SameName:
    """Two spellings are, or are not, one person, place or body."""

    first: str
    second: str
    same: bool
    was: bool
    """Whether they were one for the engine."""


Decision: TypeAlias = Accept | Reject | Join | Cut | Judge | Note | SameName


@dataclass(frozen=True, slots=True)
class Record:
    """A decision as it is kept."""

    id: str
    """Unlike that of any other, so that it is never counted twice."""
    time: str
    """When it was decided, in UTC, as ISO 8601 has it; decisions are applied in this order."""
    by: str
    """Who decided it; "" where that is not known."""
    decision: Decision
    changed: str
    """When it was last undone or redone; of two states of a record the later one holds."""
    undone: bool = False


def kind_of(decision: Decision) -> DecisionKind:
    """What a decision is called."""
    match decision:
        case Accept():
            return "accept"
        case Reject():
            return "reject"
        case Join(first, second):
            return "link" if len({part.side for part in first} ^ {part.side for part in second}) == 2 else "join"
        case Cut():
            return "cut"
        case Judge():
            return "verdict"
        case Note():
            return "note"
        case SameName():
            return "same name" if decision.same else "other name"


def passages_of(decision: Decision) -> Passages:
    """Every passage that must be found for a decision to hold."""
    match decision:
        case Join(first, second):
            return first + second
        case Cut(claim, part):
            return (*claim, part)
        case SameName():
            return ()
    return decision.claim


def worded(comparison: Comparison, claim: Claim) -> Passages:
    """The wordings of a claim as passages."""
    return tuple(passage(comparison.side(side).article.text, side, (item.start, item.end)) for side, item in wordings(claim))


def sentence_passage(comparison: Comparison, side: SideName, sentence: int) -> Passage:
    """A whole sentence as a passage."""
    found = comparison.side(side).sentences[sentence]
    return passage(comparison.side(side).article.text, side, (found.start, found.end))


def part_passage(comparison: Comparison, side: SideName, span: Span) -> Passage:
    """A part of a wording as a passage."""
    return passage(comparison.side(side).article.text, side, span)


def wordings(claim: Claim) -> Iterator[tuple[SideName, Wording]]:
    """Every wording of a claim with its side, A's first."""
    yield from (("a", wording) for wording in claim.a)
    yield from (("b", wording) for wording in claim.b)
