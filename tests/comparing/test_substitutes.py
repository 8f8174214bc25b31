"""The one thing that parts two wordings which otherwise say the same."""

from __future__ import annotations

import pytest

from tui.comparing import compare
from tui.model import Article, Difference


def told(a: str, b: str) -> list[Difference]:
    found = compare(Article.from_text(a), Article.from_text(b))
    return [difference for claim in found.claims for difference in claim.differences]


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("The plane carried coal to Rye.", "The plane carried weapons to Rye.", "coal", "weapons"),
        ("The train stopped at the mill.", "The train stopped at a lighthouse.", "mill", "lighthouse"),
        ("The board sold the old mill to a museum.", "The board sold the lighthouse to a museum.", "old mill", "lighthouse"),
        ("The plane had been delayed by fog.", "The plane had been delayed by a faulty door.", "fog", "faulty door"),
        # What is apposed to a subject stands before the verb.
        (
            "The suspect, a 34-year-old teacher, was arrested in Rye.",
            "The suspect, a 34-year-old nurse, was arrested in Rye.",
            "teacher",
            "nurse",
        ),
    ],
)
def test_another_thing_in_its_place_is_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("name", said_a, said_b, "check")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Somebody who did the same; a word that names anything; another word for it; the same word.
        ("The pensioner was arrested at the harbour.", "The widower was arrested at the harbour."),
        ("The train stopped at the mill.", "The train stopped at the site."),
        ("The plane carried weapons to Rye.", "The plane carried guns to Rye."),
        ("The talks in Rye on Monday were tense.", "The talks in Rye on Monday were difficult."),
        ("Fares in Rye will stay the same in May.", "Fares in Rye will be the same in May."),
        ("The plane carried aluminium to Rye.", "The plane carried aluminum to Rye."),
        # Something else is told, too; it stands elsewhere; it is done, not a thing.
        ("The plane carried coal to Rye.", "The old plane carried weapons to Rye."),
        ("The plane carried coal to Rye.", "The plane to Rye had weapons aboard."),
        ("The crew was praised at Rye.", "The crew was greeted at Rye."),
        ("The train stopped slowly at Rye.", "The train stopped gently at Rye."),
        # Part of a thing.
        ("The train stopped at the mill gate.", "The train stopped at the lighthouse gate."),
    ],
)
def test_what_is_not(a: str, b: str) -> None:
    assert told(a, b) == []


def test_what_is_told_in_another_way_is_told_once() -> None:
    (difference,) = told("Holt broke a leg in the fall.", "Holt broke an arm in the fall.")
    assert difference.explanation == '"leg" and "arm" are not the same'
