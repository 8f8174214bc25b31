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
        # What bounds an amount names it all the same.
        ("The talks took about two weeks.", "They talked for 14 days.", ["two"], ["14"]),
        ("The strike ended 14 days later.", "It ended after two weeks.", ["14"], ["two"]),
        ("The bridge fell at about 7.20 a.m.", "It fell around 7:20 a.m.", ["7.20"], ["7:20"]),
        # A rounded amount stands for the exact one.
        ("Nearly 24,000 people took part.", "The trial had 23,870 volunteers.", ["24,000"], ["23,870"]),
        ("More than 40 workers were freed.", "All 43 workers are free.", ["40"], ["43"]),
        ("The town has 24,000 people.", "The town has 23,870 people.", ["24,000"], ["23,870"]),
        # Which of two it rounds is not known; it is the less exact of both; a bound is kept, and a tenth.
        ("Nearly 24,000 people took part.", "There were 23,870 men and 23,920 women.", [], []),
        ("The disk holds up to 512 words.", "The disk holds 498 words.", [], []),
        ("More than 40 workers were freed.", "All 38 workers are free.", [], []),
        ("More than 40 workers were freed.", "All 47 workers are free.", [], []),
        ("The crew numbers 40.", "The crew numbers 43.", [], []),
        # By one word, another amount, something else; a version is no count.
        ("The talks took two weeks.", "The talks took two weeks.", [], []),
        ("The talks took two weeks.", "The talks took 13 days.", [], []),
        ("The talks took two weeks.", "The plane flew 1209600 metres.", [], []),
        ("It runs on USB 2.0.", "It has two ports.", [], []),
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
