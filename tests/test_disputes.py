"""Disputes between claims hold from both ends, whatever is decided about the claims."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.articles import claim_with, record, records
from tui.comparing import compare
from tui.disputes import disputes_in, with_disputes, wordings_of
from tui.model import SIDES, Article, Claim, Comparison, Dispute
from tui.review.apply import apply
from tui.review.decisions import Accept, Cut, Decision, Join, Note, Reject, part_passage, worded

_A = """The ferry Halden is safe, the mayor of Kelmouth said on Monday. Engineer Olga Marin said the ferry Halden is not safe.
The repairs of the harbour brought real progress, the office said. Jan Roth said the repairs had brought no progress.
Lorries of more than 12 tonnes cross the bridge every day."""
_B = """The repairs of the harbour wall brought real progress, the office said.
Lorries of more than 15 tonnes cross the bridge daily. A train runs at night."""
_AT = {"Halden is safe": "is not safe", "is not safe": "Halden is safe", "brought real progress": "no progress"}


@cache
def compared() -> Comparison:
    """Two articles, in the first of which two things are disputed."""
    return compare(Article.from_text(_A, language="en"), Article.from_text(_B, language="en"))


def check_both_ends(comparison: Comparison) -> None:
    """What disputes a claim is worded in another, or the same, that is disputed by it in turn."""
    for claim in comparison.claims:
        for dispute in claim.disputed:
            text = comparison.side(dispute.side).article.text
            assert text[dispute.wording.start : dispute.wording.end] == dispute.wording.text
            ends = [(other, back) for other in holding(comparison, dispute) for back in other.disputed]
            assert any(claim in holding(comparison, back) for _, back in ends)


def holding(comparison: Comparison, dispute: Dispute) -> list[Claim]:
    """The claims that hold words of what disputes."""
    return [
        claim
        for claim in comparison.claims
        for wording in wordings_of(claim, dispute.side)
        if wording.start < dispute.wording.end and dispute.wording.start < wording.end
    ]


@pytest.mark.parametrize(("words", "disputing"), _AT.items())
def test_a_claim_has_what_disputes_it(words: str, disputing: str) -> None:
    disputed = claim_with(compared(), words).disputed
    assert {dispute.side for dispute in disputed} == {"a"}
    assert any(disputing in dispute.wording.text for dispute in disputed)
    check_both_ends(compared())


def test_what_disputes_a_claim_does_not_repeat_it() -> None:
    assert claim_with(compared(), "Halden is safe") is not claim_with(compared(), "is not safe")


def decisions() -> dict[str, Decision]:
    """One of each that moves words between claims."""
    found = compared()
    shared, alone = claim_with(found, "brought real progress"), claim_with(found, "no progress")
    night = claim_with(found, "A train")
    start = _A.index("real progress")
    return {
        "rejected": Reject(worded(found, shared), shared.relation),
        "confirmed": Accept(worded(found, shared), shared.relation),
        "said by one alone": Accept(worded(found, shared), "only_a"),
        "joined with another": Join(worded(found, alone), worded(found, night)),
        "joined with what disputes it": Join(worded(found, alone), worded(found, shared)),
        "cut": Cut(worded(found, shared), part_passage(found, "a", (start, start + len("real progress")))),
        "annotated": Note(worded(found, alone), "Ask him."),
    }


@pytest.mark.parametrize("what", decisions())
def test_a_dispute_stays_with_the_words_whatever_is_decided(what: str) -> None:
    reviewed = apply(compared(), [record(decisions()[what])])
    assert not reviewed.orphaned
    for words, disputing in _AT.items():
        claim = claim_with(reviewed.comparison, words.removeprefix("brought ") if what == "cut" else words)
        assert any(disputing in dispute.wording.text for dispute in claim.disputed)
    check_both_ends(reviewed.comparison)


@settings(max_examples=50)
@given(st.data())
def test_any_decisions_keep_both_ends_of_every_dispute(data: st.DataObject) -> None:
    reviewed = apply(compared(), data.draw(records(compared())))
    check_both_ends(reviewed.comparison)
    assert {frozenset(pair) for _, *pair in disputes_in(reviewed.comparison)} >= {
        frozenset(pair) for _, *pair in disputes_in(compared())
    }


def test_only_the_claims_that_hold_the_words_are_disputed() -> None:
    bare = tuple(replace(claim, disputed=()) for claim in compared().claims)
    assert with_disputes(bare, []) == bare
    assert with_disputes(bare, disputes_in(compared())) == compared().claims
    assert with_disputes(compared().claims, []) == bare


def test_what_was_saved_before_disputes_were_found_is_read() -> None:
    old = compared().to_dict()
    for claim in old["claims"]:
        del claim["disputed"]
    found = Comparison.from_dict(old)
    assert all(claim.disputed == () for claim in found.claims)
    assert [wordings_of(claim, side) for claim in found.claims for side in SIDES] == [
        wordings_of(claim, side) for claim in compared().claims for side in SIDES
    ]
