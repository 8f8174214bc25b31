"""The languages of which anything is known, so that there is a point in saying that an article is in one of them."""

from __future__ import annotations

from tui.language.folding import STEMMERS
from tui.language.guess import FUNCTION_WORDS

LANGUAGES = frozenset((*STEMMERS, *FUNCTION_WORDS, "zh"))
"""Their codes: those whose words are known, those whose endings are, and Chinese, whose words have none."""


def unknown(language: str) -> str | None:
    """What is wrong with a language that was given, to be told to people; None where something is known of it."""
    if len(language) != 2 or not (language.isascii() and language.islower()):
        return f"{language} is no two-letter language code such as en"
    return None if language in LANGUAGES else f"{language} is no language known here; known are {', '.join(sorted(LANGUAGES))}"
