"""What the command palette offers: every key's action by its name, and how a command is found by what is typed."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.binding import Binding

from tui.app.keys import BINDINGS, signs

if TYPE_CHECKING:
    from tui.app.screens.compare_screen import CompareScreen

_VIEWS = (
    ("articles", "View: articles", "Show the two articles side by side."),
    ("aligned", "View: aligned rows", "Show every sentence with its counterparts beside it."),
    ("matrix", "View: matrix", "Show how alike the sentences of every pair are."),
)


class Command(NamedTuple):
    """Something the program can do."""

    name: str
    keys: tuple[str, ...]
    """As a reader writes them."""
    words: str
    """What it does, in a sentence."""
    run: Callable[[], Awaitable[object] | object]


def commands(screen: CompareScreen, keymap: Mapping[str, str]) -> Iterator[Command]:
    """A command for every binding of the screen and of its panels, and one for each view."""
    for binding in BINDINGS:
        if binding.id != "palette":
            yield _command(binding, "", keymap, partial(screen.run_action, binding.action))
    for view, name, words in _VIEWS:
        yield Command(name, (), words, partial(screen.run_action, f"view('{view}')"))
    for title, panel in (("Claims", screen.claims), ("Evidence", screen.evidence)):
        for found in panel.BINDINGS if panel else ():
            if panel and isinstance(found, Binding):
                yield _command(found, f"{title}: ", keymap, partial(screen.run_in_panel, panel, found.action))


def _command(binding: Binding, title: str, keymap: Mapping[str, str], run: Callable[[], Awaitable[object]]) -> Command:
    return Command(f"{title}{binding.description}", signs(binding, keymap), binding.tooltip, run)


def matching(typed: str, known: Sequence[Command]) -> list[Command]:
    """The commands that are meant, the likeliest first: each word typed begins one of the name; is in the name; is in the
    name, the keys or what they do; or the name has at least the letters in their order."""
    words = typed.lower().split()
    begins = [re.compile(rf"(?<!\w){re.escape(word)}") for word in words]
    letters = re.compile(".*?".join(map(re.escape, "".join(words))))

    def rank(command: Command) -> int:
        name = command.name.lower()
        every = f"{name} {' '.join(command.keys)} {command.words}".lower()
        likelier = (
            all(begin.search(name) for begin in begins),
            all(word in name for word in words),
            all(word in every for word in words),
            letters.search(name) is not None,
        )
        return likelier.index(True) if any(likelier) else len(likelier)

    ranked = [(rank(command), command) for command in known]
    return [command for wanted in range(4) for found, command in ranked if found == wanted]
