"""Who did what to whom, who is whose, and where."""

from __future__ import annotations

import pytest

from tests.comparing.test_contraries import told


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("Brandt accused Holt of lying about the bridge.", "Holt accused Brandt of lying about the bridge.",
         "Brandt accused Holt", "Holt accused Brandt"),
        # One thing at two places.
        ("The ship carried grain from Kelmar to Rye.", "The ship carried grain from Rye to Kelmar.",
         "Kelmar to Rye", "Rye to Kelmar"),
        ("The quake was felt as far away as Kelmar.", "The quake was felt as far away as Danmoor.", "Kelmar", "Danmoor"),
        ("The train stopped at Kelmar on Friday.", "The train stopped at Danmoor on Friday.", "Kelmar", "Danmoor"),
        ("The ferry sank off Rye with 30 people aboard.", "The ferry with 30 aboard sank off Kelmouth.",
         "Rye", "Kelmouth"),
        # By other hands, against others.
        ("The ship was towed to the port of Danmoor.", "The ship was towed to Kelmar.", "Danmoor", "Kelmar"),
        ("The council signed a deal with China on fishing.", "The council signed a deal with Japan on fishing.",
         "China", "Japan"),
        ("The victims were two Dutch tourists and a guide.", "The victims were two German tourists and a guide.",
         "Dutch", "German"),
        ("Kenya dropped its objections to the treaty on whales.", "Ghana dropped its objections to the treaty on whales.",
         "Kenya", "Ghana"),
        ("The attack in Rye was carried out by Red Dawn.", "The attack in Rye was carried out by Night Watch.",
         "Red Dawn", "Night Watch"),
        ("Kelmouth won the cup final against Orla.", "Kelmouth won the cup in the final against Dunmere.", "Orla", "Dunmere"),
        # Somebody, and somebody's brother or lawyer.
        ("The mayor's brother was arrested in Rye on Monday.", "The mayor was arrested in Rye on Monday.",
         "mayor's brother", "mayor"),
        ("Police in Rye arrested Anna Holt on Monday.", "On Monday police in Rye arrested Anna Holt's lawyer.",
         "Anna Holt", "Anna Holt's lawyer"),
        ("The family of the pilot thanked the crew in Rye.", "In Rye the pilot thanked the crew.",
         "family of the pilot", "pilot"),
    ],
)  # fmt: skip
def test_other_parties_and_places_are_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("name", said_a, said_b, "check")
    assert difference.a_span
    assert difference.b_span
    assert (a[slice(*difference.a_span)], b[slice(*difference.b_span)]) == (said_a, said_b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A place that the other has elsewhere; one inside the other; another thing there.
        ("The ferry sank off Rye, with the lights of Kelmouth in sight.", "The ferry sank off Kelmouth near Rye."),
        ("The final was lost in Rye Bowl XV.", "The final was lost in the XV in May."),
        (
            "The train from Kelmar to Rye was late, that from Rye to Kelmar was not.",
            "Only the train from Kelmar to Rye was late.",
        ),
        ("Kenya dropped its objections to the treaty.", "Nairobi dropped its objections to the treaty."),
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
def test_the_same_parties_and_places_are_not(a: str, b: str) -> None:
    assert told(a, b) == []
