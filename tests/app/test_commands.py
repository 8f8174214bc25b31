"""How a command is found by what is typed."""

from __future__ import annotations

import pytest

from tui.app.commands import Command, matching

KNOWN = [
    Command(name, keys, words, str)
    for name, keys, words in (
        ("Previous difference", ("D",), "Go to the differing one before."),
        ("Next difference", ("d",), "Go to the next sentence that differs."),
        ("Undecided before", ("R",), "Go to the undecided claim before."),
        ("Copy", ("y",), "Copy the current sentence."),
        ("Page down", ("PgDn", "Space"), "Go a screenful down."),
        ("Claims: Page down", ("PgDn",), "Go on by a screenful of claims."),
        ("Shared claims", ("2",), "Show the claims that both articles have."),
    )
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", [command.name for command in KNOWN]),
        ("   ", [command.name for command in KNOWN]),
        ("diff", ["Previous difference", "Next difference"]),
        ("DIFF", ["Previous difference", "Next difference"]),
        ("diff next", ["Next difference"]),
        ("be", ["Undecided before", "Previous difference"]),
        ("own", ["Page down", "Claims: Page down"]),
        ("clai", ["Claims: Page down", "Shared claims", "Undecided before"]),
        ("space", ["Page down"]),
        ("sentence", ["Next difference", "Copy"]),
        ("nxdif", ["Next difference"]),
        ("diffrence", ["Previous difference", "Next difference"]),
        ("(", []),
        ("zebra", []),
    ],
)
def test_what_is_typed_finds(typed: str, found: list[str]) -> None:
    assert [command.name for command in matching(typed, KNOWN)] == found
