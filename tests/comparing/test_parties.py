"""Who did what to whom, and who is whose."""

from __future__ import annotations

import pytest

from tests.comparing.test_contraries import told


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("Brandt accused Holt of lying about the bridge.", "Holt accused Brandt of lying about the bridge.",
         "Brandt accused Holt", "Holt accused Brandt"),
        ("A truck hit a parked car in Rye.", "A car hit a parked truck in Rye.",
         "truck hit a parked car", "car hit a parked truck"),
        ("The oil firm sued the state over the spill.", "The state sued the oil firm over the spill.",
         "firm sued the state", "state sued the oil firm"),
        ("The rebels surrendered to the army in Rye.", "The army surrendered to the rebels in Rye.",
         "rebels surrendered to the army", "army surrendered to the rebels"),
        ("The company is owned by Ernslaw.", "The company owns Ernslaw.",
         "company is owned by Ernslaw", "company owns Ernslaw"),
        # Another, or somebody himself.
        ("Kenya dropped its objections to the treaty on whales.", "Ghana dropped its objections to the treaty on whales.",
         "Kenya", "Ghana"),
        ("The gunman shot himself as police closed in.", "The gunman was shot dead by police.", "shot himself", "shot dead by"),
        ("The gunman was found dead of a self-inflicted wound in Rye.", "In Rye the gunman was killed by a deputy.",
         "self-inflicted", "killed by"),
        ("The gunman had taken his own life in Rye.", "In Rye the gunman was shot by police.", "taken his own life", "shot by"),
        # Somebody, and somebody's brother or lawyer.
        ("The mayor's brother was arrested in Rye on Monday.", "The mayor was arrested in Rye on Monday.",
         "mayor's brother", "mayor"),
        ("Police in Rye arrested Anna Holt on Monday.", "On Monday police in Rye arrested Anna Holt's lawyer.",
         "Anna Holt", "Anna Holt's lawyer"),
        ("The family of the pilot thanked the crew in Rye.", "In Rye the pilot thanked the crew.",
         "family of the pilot", "pilot"),
    ],
)  # fmt: skip
def test_other_parties_are_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("name", said_a, said_b, "check")
    assert difference.a_span
    assert difference.b_span
    assert (a[slice(*difference.a_span)], b[slice(*difference.b_span)]) == (said_a, said_b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A country and its capital.
        ("Kenya dropped its objections to the treaty.", "Nairobi dropped its objections to the treaty."),
        # His brother in both, in whatever words; the brother beside him; an office.
        ("The mayor's brother was arrested in Rye.", "The mayor's sibling was arrested in Rye."),
        ("The mayor's brother was arrested in Rye.", "Police in Rye arrested the brother of the mayor."),
        ("The mayor's wife opened the fair in Rye.", "The mayor of Rye opened the fair with his wife."),
        ("The coach of Rye United resigned on Monday.", "Rye United lost on Monday and the coach resigned."),
        ("The police were attacked by the crowd in Rye.", "The crowd attacked the police in Rye."),
        # Killed by his own hand, and others by his.
        ("The gunman killed himself in Rye.", "The gunman who took his own life in Rye had killed three people by then."),
        # What is mutual, or turned round once more.
        ("Brandt met Holt in Rye on Monday.", "Holt met Brandt in Rye on Monday."),
        ("Brandt accused Holt of lying about the bridge.", "Holt was accused by Brandt of lying about the bridge."),
    ],
)
def test_the_same_parties_are_not(a: str, b: str) -> None:
    assert told(a, b) == []
