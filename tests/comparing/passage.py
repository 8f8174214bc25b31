"""Sentences as the engine compares them, for tests."""

from collections.abc import Mapping

from tui.comparing.terms import Terms, terms
from tui.language.words import words


def read(text: str, keys: Mapping[int, str] | None = None, names: tuple[str, ...] = ()) -> Terms:
    """The terms of an English sentence; `keys` are those of its names' words, by where they begin."""
    return terms(words(text, 0, len(text)), keys or {}, names)
