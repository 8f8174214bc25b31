"""The themes there are."""

from __future__ import annotations

from difflib import get_close_matches

from textual.theme import BUILTIN_THEMES

THEMES: tuple[str, ...] = tuple(BUILTIN_THEMES)
DARK, LIGHT = "textual-dark", "textual-light"


def unknown_theme(name: str) -> str:
    """What to say of a theme that there is not."""
    near = get_close_matches(name, THEMES, n=1)
    hint = f"; did you mean {near[0]}?" if near else ""
    return f"there is no theme {name}{hint} ({', '.join(sorted(THEMES))})"
