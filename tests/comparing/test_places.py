"""One thing at two places, on the way there or back, of two countries."""

from __future__ import annotations

import pytest

from tests.comparing.test_contraries import told


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("The train stopped at Kelmar on Friday.", "The train stopped at Danmoor on Friday.", "Kelmar", "Danmoor"),
        ("The ferry sank off Rye with 30 people aboard.", "The ferry with 30 aboard sank off Kelmouth.",
         "Rye", "Kelmouth"),
        ("The ship was towed to the port of Danmoor.", "The ship was towed to Kelmar.", "Danmoor", "Kelmar"),
        ("The quake was felt as far away as Kelmar.", "The quake was felt as far away as Danmoor.", "Kelmar", "Danmoor"),
        ("The ship sailed under the flag of Panama.", "The ship was sailing under the flag of Liberia.", "Panama", "Liberia"),
        ("The ship was heading for Rye with a cargo of oil.", "With a cargo of oil the ship was heading for Danmoor.",
         "Rye", "Danmoor"),
        # There and back.
        ("The ship carried grain from Kelmar to Rye.", "The ship carried grain from Rye to Kelmar.",
         "Kelmar to Rye", "Rye to Kelmar"),
        # By other hands, with others, against others.
        ("The attack in Rye was carried out by Red Dawn.", "The attack in Rye was carried out by Night Watch.",
         "Red Dawn", "Night Watch"),
        ("The council signed a deal with China on fishing.", "The council signed a deal with Japan on fishing.",
         "China", "Japan"),
        ("Kelmouth won the cup final against Orla.", "Kelmouth won the cup in the final against Dunmere.", "Orla", "Dunmere"),
        # Of other countries.
        ("The victims were two Dutch tourists and a guide.", "The victims were two German tourists and a guide.",
         "Dutch", "German"),
    ],
)  # fmt: skip
def test_other_places_are_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("name", said_a, said_b, "check")


def test_another_heading_is_to_check() -> None:
    ferry = "The ferry with 30 people aboard was drifting east off Rye."
    (difference,) = told(ferry, "The ferry with 30 people aboard was moving westward off Rye.")
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("direction", "east", "westward", "check")
    assert told(ferry, "The ferry with 30 people aboard was drifting east off the west of Rye.") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A place that the other has elsewhere; one inside the other; another thing there; two countries in both.
        ("The ferry sank off Rye, with the lights of Kelmouth in sight.", "The ferry sank off Kelmouth near Rye."),
        ("The final was lost in Rye Bowl XV.", "The final was lost in the XV in May."),
        ("Talks were held in Istanbul on Tuesday.", "Talks were held in Turkey on Tuesday."),
        ("The train stopped at Kelmar on its way to Rye.", "The train from Kelmar to Rye stopped."),
        (
            "The train from Kelmar to Rye was late, that from Rye to Kelmar was not.",
            "Only the train from Kelmar to Rye was late.",
        ),
        ("Dutch tourists and a German guide were hurt.", "German tourists and a Dutch guide were hurt."),
    ],
)
def test_the_same_places_are_not(a: str, b: str) -> None:
    assert told(a, b) == []
