"""The forms in which sentences are copied."""

from __future__ import annotations

import datetime

import pytest

from tui.app.copying import CopyForm, Quotation, quote
from tui.model import Article, Sentence

A = Article.from_text("The ferry stopped. [Nobody]\n was *hurt*.", title="Orla | news", source="orla.txt")
B = Article.from_text("It stopped.", source="b.txt", date=datetime.date(2024, 3, 1))


def quotations() -> list[Quotation]:
    """The second sentence of A and the one of B."""
    return [Quotation("a", A, [(1, Sentence(19, 40, 0))]), Quotation("b", B, [(0, Sentence(0, 11, 0))])]


@pytest.mark.parametrize(
    ("form", "copied"),
    [
        ("text", "[Nobody]\n was *hurt*.\n— Orla | news (orla.txt)\n\nIt stopped.\n— b.txt (2024-03-01)\n"),
        (
            "markdown",
            "- **A2:** \\[Nobody\\]  was \\*hurt\\*.\n  — Orla \\| news (orla.txt)\n"
            "\n- **B1:** It stopped.\n  — b.txt (2024-03-01)\n",
        ),
        (
            "places",
            "A2 [19:40] [Nobody]  was *hurt*.\n— Orla | news (orla.txt)\n\nB1 [0:11] It stopped.\n— b.txt (2024-03-01)\n",
        ),
    ],
)
def test_forms(form: CopyForm, copied: str) -> None:
    assert quote(quotations(), form) == copied
