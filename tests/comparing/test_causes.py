"""One thing for two reasons."""

from __future__ import annotations

import pytest

from tests.comparing.test_contraries import told


@pytest.mark.parametrize(
    ("a", "b", "said_a", "said_b"),
    [
        ("The fire at the mill was caused by faulty wiring.", "The fire at the mill was caused by a cigarette.",
         "faulty wiring", "a cigarette"),
        ("The match in Rye was called off because of snow.", "The match in Rye was called off due to a strike.",
         "snow", "a strike"),
        ("Holt was charged with fraud in May.", "In May Holt was charged with arson.", "fraud", "arson"),
    ],
)  # fmt: skip
def test_another_reason_is_to_check(a: str, b: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == ("name", said_a, said_b, "check")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # The same, a part of it, one that is named elsewhere; what has another effect.
        ("The fire was caused by faulty wiring.", "Faulty wiring caused the fire, which was due to the wiring's age."),
        ("The match was called off because of heavy snow.", "The match was called off due to snow."),
        ("The flood was caused by a burst dam.", "The strike was caused by low pay."),
    ],
)
def test_the_same_reason_is_not(a: str, b: str) -> None:
    assert told(a, b) == []
