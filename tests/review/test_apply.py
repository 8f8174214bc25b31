"""Decisions over a comparison: they hold, nothing is lost or doubled, and what no longer applies is said."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.articles import ARTICLES, claim_with, compared, record, records
from tui.accounting import statuses
from tui.comparing import compare
from tui.model import SIDES, Article, Claim, Comparison, SideName
from tui.review.apply import GONE, Reviewed, apply, certainty, is_left
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
    part_passage,
    passages_of,
    worded,
)
from tui.review.passages import find


def words_held(comparison: Comparison, side: SideName) -> Counter[int]:
    """How many claims hold each letter of an article."""
    text = comparison.side(side).article.text
    return Counter(
        at
        for claim in comparison.claims
        for wording in (claim.a if side == "a" else claim.b)
        for at in range(wording.start, wording.end)
        if text[at].isalnum()
    )


def check_accounting(reviewed: Reviewed, before: Comparison) -> None:
    """Every word is in as many claims as before, and all that is said of sentences, claims and links fits together."""
    comparison = reviewed.comparison
    for side in SIDES:
        held = comparison.side(side)
        assert words_held(comparison, side) == words_held(before, side)
        assert held.statuses == statuses(comparison.claims, side, len(held.sentences))
        assert sum(comparison.status_counts(side).values()) == len(held.sentences)
        for claim in comparison.claims:
            for wording in claim.a if side == "a" else claim.b:
                assert held.article.text[wording.start : wording.end] == wording.text
                sentence = held.sentences[wording.sentence]
                assert sentence.start <= wording.start < wording.end <= sentence.end
    assert len({claim.id for claim in comparison.claims}) == len(comparison.claims)
    assert sum(comparison.claim_counts.values()) == len(comparison.claims)
    tied = {(a.sentence, b.sentence) for claim in comparison.claims for a in claim.a for b in claim.b}
    linked = {(link.a, link.b) for link in comparison.links}
    assert len(linked) == len(comparison.links)
    assert linked >= tied - {(a.sentence, b.sentence) for claim in before.claims for a in claim.a for b in claim.b}
    for claim in comparison.claims:
        assert claim.a or claim.b
        assert (claim.relation in ("shared", "differs")) == bool(claim.a and claim.b)


@settings(max_examples=150)
@given(st.data(), st.sampled_from((0.1, 0.5, 0.9)), st.sampled_from((0.1, 0.5, 0.9)))
def test_every_word_stays_in_exactly_one_claim(data: st.DataObject, decided_at: float, shown_at: float) -> None:
    found = data.draw(records(compared(decided_at)))
    reviewed = apply(compared(shown_at), found)
    check_accounting(reviewed, compared(shown_at))
    orphans = [orphan.record for orphan in reviewed.orphaned]
    assert all(item in found and not item.undone for item in orphans)
    assert len(set(orphans)) == len(orphans)
    assert apply(compared(shown_at), reversed(found)) == reviewed


def edited(draw: st.DrawFn, article: Article) -> Article:
    """The article with some words left out, put in, put elsewhere or parted by other white space."""
    words = article.text.split(" ")
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(words) - 1))
        match draw(st.sampled_from(["delete", "insert", "move", "break"])):
            case "delete" if len(words) > 1:
                del words[at]
            case "insert":
                words.insert(at, draw(st.sampled_from(["She", "220", "not", "No one was hurt, the coast guard said."])))
            case "move":
                words.insert(draw(st.integers(0, len(words) - 1)), words.pop(at))
            case "break":
                words[at] += "\n"
    return Article.from_text(" ".join(words), source=article.source, language=article.language)


_edited = st.composite(edited)


@settings(max_examples=150)
@given(st.data(), _edited(ARTICLES[0]), _edited(ARTICLES[1]))
def test_after_an_edit_a_decision_is_about_the_same_words_or_is_reported(data: st.DataObject, a: Article, b: Article) -> None:
    found = data.draw(records(compared()))
    after = compare(a, b)
    reviewed = apply(after, found)
    check_accounting(reviewed, after)
    orphaned = {orphan.record.id for orphan in reviewed.orphaned}
    told = {(item.by, item.time) for claim in reviewed.comparison.claims for item in claim.decided}
    told |= {(item.by, item.time) for name in reviewed.comparison.names for item in name.decided}
    for item in found:
        assert item.undone or ((item.by, item.time) in told) != (item.id in orphaned) or survives_only_in_part(item)
        for wanted in passages_of(item.decision):
            article = after.side(wanted.side).article.text
            span = find(article, wanted)
            assert span is None or " ".join(article[slice(*span)].split()) == " ".join(wanted.text.split())
            assert span is not None or item.undone or item.id in orphaned


def survives_only_in_part(item: Record) -> bool:
    """Names are told of only where there is a name of that spelling."""
    return isinstance(item.decision, SameName)


def one(decision: Decision) -> Reviewed:
    reviewed = apply(compared(), [record(decision)])
    check_accounting(reviewed, compared())
    assert not reviewed.orphaned
    return reviewed


def claims_with(reviewed: Reviewed, words: str) -> list[Claim]:
    return [c for c in reviewed.comparison.claims if any(words in wording.text for wording in (*c.a, *c.b))]


def test_no_decision_changes_nothing() -> None:
    assert apply(compared(), []).comparison is compared()
    claim = compared().claims[0]
    undone = record(Reject(worded(compared(), claim), claim.relation), undone=True)
    assert apply(compared(), [undone]).comparison == compared()


def test_a_rejected_claim_is_said_by_each_article_alone() -> None:
    claim = claim_with(compared(), "engine had failed")
    assert claim.a
    assert claim.b
    reviewed = one(Reject(worded(compared(), claim), claim.relation))
    parts = claims_with(reviewed, "engine had failed")
    assert {part.relation for part in parts} == {"only_a", "only_b"}
    assert all(part.decided[0].what == "reject" and not part.differences for part in parts)
    assert (1, 1) in {(link.a, link.b) for link in compared().links}
    assert (1, 1) not in {(link.a, link.b) for link in reviewed.comparison.links}
    assert reviewed.comparison.a.statuses[1] == "unique"


def test_claims_linked_by_hand_are_one_and_their_figures_are_compared() -> None:
    strict = compared()
    claim = claim_with(strict, "tear of three metres")
    apart = apply(strict, [record(Reject(worded(strict, claim), claim.relation))]).comparison
    first, second = claim_with(apart, "three metres"), claim_with(apart, "four metres")
    assert (first.relation, second.relation) == ("only_a", "only_b")
    linked = apply(apart, [record(Join(worded(apart, first), worded(apart, second)), 1)])
    check_accounting(linked, apart)
    found = claim_with(linked.comparison, "three metres")
    assert claim_with(linked.comparison, "four metres") == found
    assert [item.what for item in found.decided] == ["reject", "link"]
    assert found.relation == "differs"
    assert any("three metres" in (difference.a or "") for difference in found.differences)


def test_a_cut_part_is_a_claim_of_its_own() -> None:
    claim = claim_with(compared(), "Fares to the islands")
    start = compared().a.article.text.index("by 12 percent")
    reviewed = one(Cut(worded(compared(), claim), part_passage(compared(), "a", (start, start + len("by 12 percent")))))
    assert [part.a[0].text for part in claims_with(reviewed, "by 12 percent")] == ["by 12 percent"]
    assert "by 12 percent" not in claims_with(reviewed, "Fares to the islands")[0].a[0].text


def test_another_verdict_changes_the_relation_and_keeps_what_was_computed() -> None:
    claim = claim_with(compared(), "214 passengers")
    difference = next(item for item in claim.differences if "214" in (item.a or ""))
    verdict = Judge(worded(compared(), claim), difference.kind, difference.a, difference.b, difference.verdict, "agrees")
    judged = next(item for item in claim_with(one(verdict).comparison, "214 passengers").differences if "214" in (item.a or ""))
    assert judged.verdict == "agrees"
    assert difference.verdict in judged.explanation
    if len(claim.differences) == 1:
        assert claim_with(one(verdict).comparison, "214 passengers").relation == "shared"


def test_a_note_stands_beside_the_claim_and_leaves_it_to_be_decided() -> None:
    claim = claim_with(compared(), "Fares to the islands")
    found = claim_with(one(Note(worded(compared(), claim), "ask the company")).comparison, "Fares to the islands")
    assert found.decided[0].said == "ask the company"
    assert is_left(found)


def test_an_accepted_link_holds_at_any_strictness() -> None:
    loose, strict = compared(0.1), compared(1.0)
    for claim in loose.claims:
        if claim.a and claim.b:
            reviewed = apply(strict, [record(Accept(worded(loose, claim), claim.relation))])
            assert not reviewed.orphaned
            holders = [
                found
                for found in reviewed.comparison.claims
                if found.decided and any(wording.sentence == claim.a[0].sentence for wording in found.a)
            ]
            assert all(found.b for found in holders)


def test_one_name_or_two() -> None:
    both = one(SameName("Merrin Lines", "Port Merrin", same=True, was=False)).comparison.names
    assert any({"Merrin Lines", "Port Merrin"} <= {*name.a, *name.b} for name in both)
    first = one(SameName("Ilse Vörding", "Ilse Vording", same=True, was=True)).comparison
    parted = apply(first, [record(SameName("Ilse Vörding", "Ilse Vording", same=False, was=True), 1)]).comparison.names
    assert not any({"Ilse Vörding", "Ilse Vording"} <= {*name.a, *name.b} for name in parted)
    assert apply(compared(), [record(SameName("Halden", "Nobody Else", same=True, was=False))]).orphaned


@pytest.mark.parametrize("text", ["", "Something else entirely happened in Oster Bay."])
def test_what_is_about_words_that_are_gone_is_listed(text: str) -> None:
    before = compared()
    found = [record(Accept(worded(before, claim), claim.relation), number) for number, claim in enumerate(before.claims)]
    reviewed = apply(compare(Article.from_text(text), ARTICLES[1]), found)
    gone = {item.record.id for item in reviewed.orphaned if item.why == GONE}
    assert gone == {item.id for item, claim in zip(found, before.claims, strict=True) if claim.a}


def test_repeated_words_are_told_apart_by_what_stands_around_them() -> None:
    before = compared()
    repeated = [(at, s) for at, s in enumerate(before.a.sentences) if before.a.sentence_text(at).startswith("No one was hurt")]
    assert len(repeated) == 2
    for _, sentence in repeated:
        wanted = part_passage(before, "a", (sentence.start, sentence.end))
        assert wanted.before or wanted.after
        assert find(before.a.article.text, wanted) == (sentence.start, sentence.end)


def test_people_who_disagree_both_stand() -> None:
    claim = claim_with(compared(), "ran aground")
    words = worded(compared(), claim)
    accepted, rejected = Accept(words, claim.relation), Reject(words, claim.relation)
    contested = apply(compared(), [record(accepted, 1, "anna"), record(rejected, 2, "ben")])
    decided = claims_with(contested, "ran aground")[0].decided
    assert [(item.by, item.what, item.disputed) for item in decided] == [("anna", "accept", True), ("ben", "reject", True)]
    assert is_left(contested.left[0])
    settled = apply(compared(), [record(accepted, 1, "anna"), record(rejected, 2, "ben"), record(accepted, 3, "ben")])
    assert not any(item.disputed for found in settled.comparison.claims for item in found.decided)


def test_the_least_certain_come_first() -> None:
    left = apply(compared(), []).left
    assert {claim.id for claim in left} == {claim.id for claim in compared().claims}
    shared = [claim for claim in left if claim.a and claim.b]
    alone = [claim for claim in left if not (claim.a and claim.b)]
    assert [*left] == [*shared, *alone], "what both are said to say comes before what one says alone"
    for claims in (shared, alone):
        assert [certainty(claim) for claim in claims] == sorted(map(certainty, claims))
    claim = left[0]
    assert claim.id not in {found.id for found in one(Accept(worded(compared(), claim), claim.relation)).left}


def test_a_verdict_that_upholds_the_engine_leaves_its_reasons() -> None:
    claim = claim_with(compared(), "214 passengers")
    difference = claim.differences[0]
    verdict = Judge(
        worded(compared(), claim), difference.kind, difference.a, difference.b, difference.verdict, difference.verdict
    )
    judged = claim_with(one(verdict).comparison, "214 passengers")
    assert judged.differences == claim.differences
    assert judged.decided[0].said == f"{difference.kind}: {difference.verdict}"
