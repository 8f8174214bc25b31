"""What becomes of the clauses of linked sentences: shared, differing, alone."""

import pytest

from tui.comparing import compare
from tui.model import Article, Relation

_REST_A = " Bees hummed in the orchard. Snow lay on the pass."
_REST_B = " The choir sang at dusk. A train crossed the viaduct."


def claims(a: str, b: str) -> set[tuple[Relation, tuple[str, ...], tuple[str, ...]]]:
    """The claims about `a` and `b`, each the whole of a small article but for a line about something else."""
    found = compare(Article.from_text(a + _REST_A), Article.from_text(b + _REST_B))
    return {
        (claim.relation, tuple(w.text for w in claim.a), tuple(w.text for w in claim.b))
        for claim in found.claims
        if all(w.sentence == 0 for w in (*claim.a, *claim.b))
    }


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "Divers raised the bell of the steamer Aurelia.",
            "The bell of the steamer Aurelia was raised by divers.",
            {
                (
                    "shared",
                    ("Divers raised the bell of the steamer Aurelia",),
                    ("The bell of the steamer Aurelia was raised by divers",),
                )
            },
        ),
        # Of a sentence with two claims the one that the other article has is shared, the other alone.
        (
            "Divers raised the bell of the steamer Aurelia and the museum refused to pay for it.",
            "The bell of the steamer Aurelia was raised by divers.",
            {
                (
                    "shared",
                    ("Divers raised the bell of the steamer Aurelia",),
                    ("The bell of the steamer Aurelia was raised by divers",),
                ),
                ("only_a", ("the museum refused to pay for it",), ()),
            },
        ),
        # Figures of one thing that part make the claim differ.
        (
            "The storm in Kelmouth killed 12 people.",
            "The storm killed 15 people in Kelmouth.",
            {("differs", ("The storm in Kelmouth killed 12 people",), ("The storm killed 15 people in Kelmouth",))},
        ),
        # What is told of a noun behind it comes off it, verb and all.
        (
            "A convicted burglar who was the subject of a long manhunt was caught on Monday.",
            "Joe Comeaux is a convicted burglar.",
            {
                ("shared", ("A convicted burglar",), ("Joe Comeaux is a convicted burglar",)),
                ("only_a", ("who was the subject of a long manhunt",), ()),
                ("only_a", ("was caught on Monday",), ()),
            },
        ),
        # Nothing in common: each alone.
        (
            "Divers raised the bell.",
            "Prices of copper fell.",
            {("only_a", ("Divers raised the bell",), ()), ("only_b", (), ("Prices of copper fell",))},
        ),
    ],
)
def test_claims(a: str, b: str, expected: set[tuple[Relation, tuple[str, ...], tuple[str, ...]]]) -> None:
    assert claims(a, b) == expected


def test_a_claim_that_an_article_repeats_is_counted_once() -> None:
    found = compare(
        Article.from_text("Divers raise bell of the Aurelia\n\nDivers raised the bell of the steamer Aurelia." + _REST_A),
        Article.from_text("The bell of the steamer Aurelia was raised by divers." + _REST_B),
    )
    (claim,) = (claim for claim in found.claims if claim.relation == "shared")
    assert [wording.sentence for wording in claim.a] == [0, 1]
    assert found.claim_counts["shared"] == 1


def test_claims_are_numbered_in_the_order_of_a_and_then_of_b() -> None:
    found = compare(
        Article.from_text("Bees hummed. Divers raised the bell of the steamer Aurelia."),
        Article.from_text("Snow fell. Divers raised the bell of the steamer Aurelia. A train came."),
    )
    assert [(claim.id, claim.relation) for claim in found.claims] == [
        ("c1", "only_a"), ("c2", "shared"), ("c3", "only_b"), ("c4", "only_b"),
    ]  # fmt: skip


def test_what_is_linked_weakly_is_alone_less_surely() -> None:
    found = compare(
        Article.from_text("Divers raised the bell of the steamer Aurelia, and the museum refused to pay for it." + _REST_A),
        Article.from_text("The bell of the steamer Aurelia was raised by divers." + _REST_B),
    )
    scores = {claim.a[0].text: claim.score for claim in found.claims if claim.relation == "only_a"}
    assert scores["the museum refused to pay for it"] < scores["Bees hummed in the orchard"] == 1.0


def test_the_only_figures_of_one_claim_are_held_together() -> None:
    a = "The firm Nimbus expects to sell five million units in the first year."
    b = "At the launch the firm said Nimbus hoped to sell eight million Nimbus Ones within twelve months of the first year."
    found = compare(Article.from_text(a), Article.from_text(b))
    told = {(item.a, item.b, item.verdict) for claim in found.claims for item in claim.differences}
    assert ("five million units", "eight million Nimbus Ones", "check") in told


def test_the_ages_of_one_speaker_are_held_together() -> None:
    a = 'The bridge fell. "It sounded like a cannon," said Zuzana Bartošová, 43, who stopped her car near the edge.'
    b = 'The bridge fell. Zuzana Bartosova, 34, said it "sounded like a cannon."'
    found = compare(Article.from_text(a), Article.from_text(b))
    told = {(item.a, item.b, item.verdict) for claim in found.claims for item in claim.differences}
    assert told == {("43", "34", "conflicts")}


def test_an_age_that_the_other_article_tells_in_another_sentence_is_not_told_as_alone() -> None:
    a = "The champion Holt stopped Vega in the sixth round in Kelmouth. Vega left early." + _REST_A
    b = "Holt, 36, stopped Vega, 29, in the sixth round in Kelmouth." + _REST_B
    spoken = ' "I am satisfied," said the 36-year-old Holt, who had trained for months.'
    found = compare(Article.from_text(a + spoken), Article.from_text(b))
    assert {claim.b[0].text for claim in found.claims if claim.relation == "only_b"} >= {"29"}
    assert not any(wording.text == "36" for claim in found.claims if claim.relation == "only_b" for wording in claim.b)
