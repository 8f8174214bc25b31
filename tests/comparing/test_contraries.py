"""Small words, and an order of names, that turn round what two wordings share."""

from __future__ import annotations

import pytest

from tui.comparing import compare
from tui.model import Article, Difference


def told(a: str, b: str) -> list[Difference]:
    found = compare(Article.from_text(a), Article.from_text(b))
    return [difference for claim in found.claims for difference in claim.differences]


@pytest.mark.parametrize(
    ("a", "b", "kind", "said_a", "said_b"),
    [
        ("The ferry sank after the storm off Rye.", "The ferry sank before the storm off Rye.", "direction", "after", "before"),
        ("The council of Rye voted for the bridge.", "The council of Rye voted against the bridge.",
         "direction", "for", "against"),
        ("All flights to Rye were cancelled on Monday.", "Some flights to Rye were cancelled on Monday.",
         "quantity", "All", "Some"),
        ("Brandt accused Holt of lying about the bridge.", "Holt accused Brandt of lying about the bridge.",
         "name", "Brandt accused Holt", "Holt accused Brandt"),
        # One thing at two places.
        ("The train stopped at Kelmar on Friday.", "The train stopped at Danmoor on Friday.", "name", "Kelmar", "Danmoor"),
        ("The ferry sank off Rye with 30 people aboard.", "The ferry with 30 aboard sank off Kelmouth.",
         "name", "Rye", "Kelmouth"),
        # Somebody, and somebody's brother or lawyer.
        ("The mayor's brother was arrested in Rye on Monday.", "The mayor was arrested in Rye on Monday.",
         "name", "mayor's brother", "mayor"),
        ("Police in Rye arrested Anna Holt on Monday.", "On Monday police in Rye arrested Anna Holt's lawyer.",
         "name", "Anna Holt", "Anna Holt's lawyer"),
        ("The family of the pilot thanked the crew in Rye.", "In Rye the pilot thanked the crew.",
         "name", "family of the pilot", "pilot"),
    ],
)  # fmt: skip
def test_what_turns_a_claim_round_is_to_check(a: str, b: str, kind: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == (kind, said_a, said_b, "check")
    assert difference.a_span
    assert difference.b_span
    assert (a[slice(*difference.a_span)], b[slice(*difference.b_span)]) == (said_a, said_b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Before other words; in both wordings both.
        ("The ferry sank after the storm off Rye.", "Before noon the ferry sank in the storm off Rye."),
        ("After the storm and before the ebb the ferry sank.", "Before the ebb and after the storm the ferry sank."),
        ("All flights to Rye were cancelled.", "Flights to Rye were cancelled, some trains too."),
        # A place that the other has elsewhere; one inside the other; another thing there.
        ("The ferry sank off Rye, with the lights of Kelmouth in sight.", "The ferry sank off Kelmouth near Rye."),
        ("Talks were held in Istanbul on Tuesday.", "Talks were held in Turkey on Tuesday."),
        ("The train stopped at Kelmar on its way to Rye.", "The train from Kelmar to Rye stopped."),
        # His brother in both, in whatever words; the brother beside him; an office.
        ("The mayor's brother was arrested in Rye.", "The mayor's sibling was arrested in Rye."),
        ("The mayor's brother was arrested in Rye.", "Police in Rye arrested the brother of the mayor."),
        ("The mayor's wife opened the fair in Rye.", "The mayor of Rye opened the fair with his wife."),
        ("The coach of Rye United resigned on Monday.", "Rye United lost on Monday and the coach resigned."),
        # What is mutual, or turned round once more.
        ("Brandt met Holt in Rye on Monday.", "Holt met Brandt in Rye on Monday."),
        ("Brandt accused Holt of lying about the bridge.", "Holt was accused by Brandt of lying about the bridge."),
    ],
)
def test_what_does_not(a: str, b: str) -> None:
    assert told(a, b) == []
