"""Where the reader is after an article has changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.app.pair import pair
from tui.app.places import same_place, same_words


@pytest.mark.parametrize(
    ("before", "at", "now", "place"),
    [
        ("a b c d", 2, "a b c d", 2),
        ("a b c d", 2, "x a b c d", 3),
        ("a b c d", 2, "c d", 0),
        ("a b c d", 2, "d c b a", 1),
        ("a b c d", 2, "a b C d", 2),
        ("a b c d", 2, "a b C1 C2 d", 2),
        ("a b c d", 0, "A b c d", 0),
        ("a b c d", 0, "x A b c d", 1),
        ("a b c d", 3, "a b c D", 3),
        ("a b c d", 2, "a", 0),
        ("a b c d", 3, "x y", 1),
        ("a b", 1, "", 0),
        ("", 0, "a b", 0),
        ("a x b x c", 3, "a x b x c", 3),
        ("a x b x c", 3, "n a x b x c", 4),
        ("a x b x c", 1, "n a x b x c", 2),
    ],
)
def test_the_reader_stays_at_the_same_words_or_near_them(before: str, at: int, now: str, place: int) -> None:
    assert same_place(before.split(), at, now.split()) == place


def test_a_claim_is_known_by_its_words() -> None:
    before = pair()
    now = replace(before, claims=tuple(replace(claim, id=f"x{claim.id}") for claim in reversed(before.claims)))
    for claim in before.claims:
        found = same_words(claim, now)
        assert found is not None
        assert found.id == f"x{claim.id}"
    assert same_words(before.claims[0], replace(before, claims=before.claims[1:])) is None
