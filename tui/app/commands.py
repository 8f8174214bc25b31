"""The command palette: every key's action by its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from textual.app import SystemCommand
from textual.screen import Screen

from tui.app.keys import BINDINGS, signs

_VIEWS = (
    ("articles", "View: articles", "Show the two articles side by side."),
    ("aligned", "View: aligned rows", "Show every sentence with its counterparts beside it."),
    ("matrix", "View: matrix", "Show how alike the sentences of every pair are."),
)


def commands(screen: Screen[object], keymap: Mapping[str, str]) -> Iterator[SystemCommand]:
    """A command for every binding of the screen, named with its keys, and one for each view."""
    for binding in BINDINGS:
        if binding.id != "palette":
            keys = ", ".join(signs(binding, keymap))
            yield SystemCommand(f"{binding.description} ({keys})", binding.tooltip, partial(screen.run_action, binding.action))
    for view, name, words in _VIEWS:
        yield SystemCommand(name, words, partial(screen.run_action, f"view('{view}')"))
