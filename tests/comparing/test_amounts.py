"""Amounts that the two articles tell in other words."""

from __future__ import annotations

import pytest

from tui.comparing import compare
from tui.comparing.amounts import equal_amounts
from tui.language.analysis import analyse
from tui.model import Article


def _told(a: str, b: str) -> tuple[list[str], list[str]]:
    found_a, found_b = equal_amounts(analyse(Article.from_text(a)), analyse(Article.from_text(b)))
    assert set(found_a.values()) == set(found_b.values())
    return [a[start:].split()[0] for start in sorted(found_a)], [b[start:].split()[0] for start in sorted(found_b)]


@pytest.mark.parametrize(
    ("a", "b", "told_a", "told_b"),
    [
        ("The talks took two weeks.", "They talked for 14 days.", ["two"], ["14"]),
        ("A 72-hour truce began.", "The truce of three days began.", ["72-hour"], ["three"]),
        ("The mill has a dozen rooms.", "The mill has 12 rooms.", ["dozen"], ["12"]),
        ("It cost 3.8 million crowns, for 3.8 million people.", "It reached 3,800,000 people.", ["3.8"], ["3,800,000"]),
        # By one word, another amount, something else; a version is no count; what is told roughly is no one amount.
        ("The talks took two weeks.", "The talks took two weeks.", [], []),
        ("The talks took two weeks.", "The talks took 13 days.", [], []),
        ("The talks took two weeks.", "The plane flew 1209600 metres.", [], []),
        ("It runs on USB 2.0.", "It has two ports.", [], []),
        ("The talks took about two weeks.", "The talks took 14 days.", [], []),
    ],
)
def test_equal_amounts(a: str, b: str, told_a: list[str], told_b: list[str]) -> None:
    assert _told(a, b) == (told_a, told_b)


def test_an_equal_amount_is_a_reason_for_a_link() -> None:
    rest = "Bees hummed in the orchard. Snow lay on the pass."
    found = compare(
        Article.from_text(f"The two sides agreed on a truce of 72 hours. {rest}"),
        Article.from_text("A three-day ceasefire was announced. A train crossed the viaduct."),
    )
    (link,) = found.links
    assert link.because.values == ("72",)
    assert link.because.names == ()
