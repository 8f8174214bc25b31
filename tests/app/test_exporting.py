"""The file that a report goes to."""

from __future__ import annotations

import pytest

from tui.app.exporting import default_path, with_format
from tui.model import Article


def article(title: str | None = None, source: str | None = None) -> Article:
    """An article of a name."""
    return Article.from_text("It rains.", title=title, source=source)


@pytest.mark.parametrize(
    ("a", "b", "path"),
    [
        (article(source="news/bridge.txt"), article(source="other.html"), "bridge-other.md"),
        (article("Çavuşoğlu: “a step”"), article(), "cavusoglu-a-step-b.md"),
        (article(), article(source="-"), "a-b.md"),
        (article("../../etc/passwd"), article("…"), "etc-passwd-b.md"),
        (article("word " * 20), article("x" * 50), f"word-word-word-word-word-{'x' * 24}.md"),
        (article(source="https://example.org/2024/ferry-stops?id=3"), article(), "ferry-stops-id-3-b.md"),
    ],
)
def test_a_name_is_made_of_those_of_the_articles(a: Article, b: Article, path: str) -> None:
    assert default_path(a, b, "markdown") == path


@pytest.mark.parametrize(
    ("path", "before", "after", "found"),
    [
        ("a.md", "markdown", "html", "a.html"),
        ("a.md", "markdown", "worksheet", "a.md"),
        ("a.report", "markdown", "html", "a.report"),
        ("", "markdown", "html", ""),
    ],
)
def test_a_path_goes_with_its_format(path: str, before: str, after: str, found: str) -> None:
    assert with_format(path, before, after) == found
