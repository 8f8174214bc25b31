"""Parts of a whole, and ranks."""

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
        ("All 12 crew members were rescued.", "Eleven of the 12 crew members were rescued.", "All 12", "Eleven of the 12"),
        ("All three judges of the final had Holt in front.", "Holt was in front on one of the three judges' cards.",
         "All three", "one of the three"),
        ("Gunmen stopped the bus, killing a policeman.", "Gunmen ambushed the bus and shot dead three policemen.",
         "a policeman", "three policemen"),
        ("The tower is the tallest in Europe.", "The tower is the second tallest in Europe.", "tallest", "second tallest"),
    ],
)  # fmt: skip
def test_parts_and_ranks_are_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("quantity", said_a, said_b, "check")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All 12 crew members were rescued.", "Rescuers saved all of the 12 members of the crew."),
        ("Three of the five hostages were freed on Monday, two on Friday.",
         "All five hostages are free: two were released on Friday and three on Monday."),
        ("The fire killed a woman and injured two women in Rye.", "The fire in Rye killed a woman and injured others."),
        ("The council met a man and the fire killed three men.", "The council of Rye met a man."),
        ("All three judges had Holt in front.", "Two of the four guests had Holt in front of them."),
        ("The tower is the second tallest in Europe.", "The tower is Europe's second tallest, the tallest in Rye."),
    ],
)  # fmt: skip
def test_what_is_whole_on_both_sides_is_not(a: str, b: str) -> None:
    assert told(a, b) == []
