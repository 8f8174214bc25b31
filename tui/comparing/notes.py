"""What a reader should know about a comparison as a whole before trusting it."""

from __future__ import annotations

from tui.model import Comparison

_LANGUAGES = {
    "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
    "ru": "Russian", "tr": "Turkish", "zh": "Chinese",
}  # fmt: skip


def notes(comparison: Comparison) -> tuple[str, ...]:
    """One sentence for each thing to know: two languages, or twice the same text."""
    found = []
    a, b = comparison.a.article, comparison.b.article
    if a.text == b.text and a.text:
        found.append("A and B are the same text.")
    if a.language and b.language and a.language != b.language:
        found.append(
            f"A is in {_language(a.language)} and B in {_language(b.language)}: names and figures are compared, "
            "words only where they look alike, so much that both say is missed."
        )
    return tuple(found)


def _language(code: str) -> str:
    return _LANGUAGES.get(code, f"the language {code!r}")
