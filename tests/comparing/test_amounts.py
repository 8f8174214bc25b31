"""Amounts and dates that the two articles tell in other words."""

from __future__ import annotations

import datetime

import pytest

from tui.comparing import compare
from tui.comparing.amounts import equal_amounts
from tui.language.analysis import analyse
from tui.model import Article


def _told(
    a: str, b: str, day_a: datetime.date | None = None, day_b: datetime.date | None = None
) -> tuple[list[str], list[str]]:
    found_a, found_b = equal_amounts(analyse(Article.from_text(a, date=day_a)), analyse(Article.from_text(b, date=day_b)))
    assert set(found_a.values()) == set(found_b.values())
    return [a[start:].split()[0].strip(".") for start in sorted(found_a)], [
        b[start:].split()[0].strip(".") for start in sorted(found_b)
    ]


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


@pytest.mark.parametrize(
    ("a", "b", "told_a", "told_b"),
    [
        ("It ran aground on Tuesday.", "It ran aground on March 3.", ["Tuesday"], ["3"]),
        ("It ran aground yesterday.", "On Tuesday it ran aground.", ["yesterday"], ["Tuesday"]),
        ("It opened last year.", "It opened in 2025.", ["last"], ["2025"]),
        ("It opened last month.", "It opened in February 2026.", ["last"], ["2026"]),
        # Other days, the same words, and a day that can be either of two.
        ("It ran aground on Monday.", "It ran aground on March 3.", [], []),
        ("It ran aground on Tuesday.", "It ran aground on Tuesday.", [], []),
        ("It ran aground on Tuesday.", "It ran aground on 03/04/2026.", [], []),
    ],
)
def test_equal_dates(a: str, b: str, told_a: list[str], told_b: list[str]) -> None:
    wednesday, thursday = datetime.date(2026, 3, 4), datetime.date(2026, 3, 5)
    assert _told(a, b, wednesday, thursday) == (told_a, told_b)


def test_what_both_date_alike_in_other_words_is_told_as_shared() -> None:
    found = compare(
        Article.from_text("The ferry ran aground on Tuesday off Kelmar. Bees hummed.", date=datetime.date(2026, 3, 4)),
        Article.from_text("The ferry ran aground on March 3 off Kelmar. Choirs sang.", date=datetime.date(2026, 3, 5)),
    )
    claim = found.claims[0]
    assert (claim.relation, claim.a[0].text, claim.b[0].text) == (
        "shared",
        "The ferry ran aground on Tuesday off Kelmar",
        "The ferry ran aground on March 3 off Kelmar",
    )


def test_an_equal_amount_is_a_reason_for_a_link() -> None:
    rest = "Bees hummed in the orchard. Snow lay on the pass."
    found = compare(
        Article.from_text(f"The two sides agreed on a truce of 72 hours. {rest}"),
        Article.from_text("A three-day ceasefire was announced. A train crossed the viaduct."),
    )
    (link,) = found.links
    assert link.because.values == ("72",)
    assert link.because.names == ()
