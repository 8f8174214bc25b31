"""The command palette: every key's action by its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from textual.app import SystemCommand
from textual.binding import Binding

from tui.app.keys import BINDINGS, signs

if TYPE_CHECKING:
    from tui.app.screens.compare_screen import CompareScreen

_VIEWS = (
    ("articles", "View: articles", "Show the two articles side by side."),
    ("aligned", "View: aligned rows", "Show every sentence with its counterparts beside it."),
    ("matrix", "View: matrix", "Show how alike the sentences of every pair are."),
)


def commands(screen: CompareScreen, keymap: Mapping[str, str]) -> Iterator[SystemCommand]:
    """A command for every binding of the screen and of its panels, named with its keys, and one for each view."""
    for binding in BINDINGS:
        if binding.id != "palette":
            yield SystemCommand(_name(binding, keymap), binding.tooltip, partial(screen.run_action, binding.action))
    for view, name, words in _VIEWS:
        yield SystemCommand(name, words, partial(screen.run_action, f"view('{view}')"))
    for title, panel in (("Claims", screen.claims), ("Evidence", screen.evidence)):
        for found in panel.BINDINGS if panel else ():
            if panel and isinstance(found, Binding):
                action = partial(screen.run_in_panel, panel, found.action)
                yield SystemCommand(f"{title}: {_name(found, keymap)}", found.tooltip, action)


def _name(binding: Binding, keymap: Mapping[str, str]) -> str:
    return f"{binding.description} ({', '.join(signs(binding, keymap))})"
