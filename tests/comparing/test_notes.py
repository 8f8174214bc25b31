"""What is said of a comparison as a whole."""

from __future__ import annotations

import pytest

from tui import Article, compare
from tui.comparing.notes import notes


@pytest.mark.parametrize(
    ("a", "b", "says"),
    [
        ("The bridge is closed.", "The bridge is shut.", ()),
        ("The bridge is closed.", "The bridge is closed.", ("the same text",)),
        ("The bridge is closed for the week.", "Die Brücke ist für eine Woche gesperrt.", ("A is in English and B in German",)),
        ("", "", ()),
    ],
)
def test_notes(a: str, b: str, says: tuple[str, ...]) -> None:
    found = notes(compare(Article.from_text(a), Article.from_text(b)))
    assert len(found) == len(says)
    assert all(part in note for part, note in zip(says, found, strict=True))
