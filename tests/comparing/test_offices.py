"""One person, two offices."""

from __future__ import annotations

import pytest

from tui.comparing import compare
from tui.model import Article


def _told(a: str, b: str) -> list[tuple[str, str | None, str | None]]:
    found = compare(Article.from_text(a, language="en"), Article.from_text(b, language="en"))
    return [
        (difference.verdict, difference.a, difference.b)
        for claim in found.claims
        for difference in claim.differences
        if difference.kind == "name"
    ]


@pytest.mark.parametrize(
    ("a", "b", "offices"),
    [
        ("Finance Minister Ann Lund", "Foreign Minister Ann Lund", ("Finance Minister", "Foreign Minister")),
        ("Finance Minister Ann Lund", "Ann Lund, the foreign minister,", ("Finance Minister", "foreign minister")),
        ("Vice President Ann Lund", "President Lund", ("Vice President", "President")),
        ("The deputy mayor, Ann Lund,", "Mayor Ann Lund", ("deputy mayor", "Mayor")),
        ("Fire chief Ann Lund", "Police chief Ann Lund", ("Fire chief", "Police chief")),
    ],
)
def test_two_offices_of_one_kind(a: str, b: str, offices: tuple[str, str]) -> None:
    opened = " opened the new harbour bridge in Lima. Ann Lund spoke."
    assert _told(a + opened, b + opened) == [("check", *offices)]


def test_a_speaker_s_offices_are_told_once() -> None:
    a = "Finance Minister Ann Lund said the harbour tax would double and the port would grow."
    b = "The harbour tax would double and the port would grow, foreign minister Ann Lund said."
    assert _told(a, b) == [("check", "Finance Minister", "foreign minister")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # The same office, or the same at more length.
        ("Foreign Minister Ann Lund", "Minister Ann Lund"),
        ("Foreign Minister Ann Lund", "The foreign minister, Ann Lund,"),
        ("Former President Ann Lund", "President Ann Lund"),
        ("Defence Minister Ann Lund", "Defense Minister Ann Lund"),
        # Somebody may hold offices of two kinds.
        ("Foreign Minister Ann Lund", "Prime Minister Ann Lund"),
        ("Chief Executive Ann Lund", "Chairwoman Ann Lund"),
        # Two people.
        ("Foreign Minister Ann Lund", "Defence Minister Ivo Dahl"),
        ("Foreign Minister Ann Lund", "Defence Minister Max Lund"),
    ],
)
def test_no_two_offices_of_one_kind(a: str, b: str) -> None:
    opened = " opened the new harbour bridge in Lima."
    assert _told(a + opened, b + opened) == []
