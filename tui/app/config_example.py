"""A config file to begin with: every setting and every key at its default, commented out and explained."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from textual.binding import Binding

from tui.app.config import LEAST_PANEL, MOST_PANEL, Config
from tui.app.key_map import scopes
from tui.app.themes import THEMES

_WIDTH = 88


def example() -> str:
    """The file; what stands in it after a `#` without a space is a setting at its default."""
    return "\n".join(_rows()) + "\n"


def _rows() -> Iterator[str]:
    settings = {
        "theme": f"auto (the one last chosen, else as dark or light as the terminal), {', '.join(sorted(THEMES))}",
        "strictness": "what the screen begins with, from 0 (links more) to 1 (links less, and surely)",
        "panel": "the claims: auto (where there is room), shown, hidden",
        "panel_size": f"the part of the screen that the claims take, from {LEAST_PANEL} to {MOST_PANEL} percent",
        "sync": "whether the other article follows",
        "animations": "whether anything moves or blinks by itself; TEXTUAL_ANIMATIONS=none says so, too",
    }
    defaults = Config()
    yield from _comment("To change a setting, take the # before it away. What is said on the command line comes first.")
    for name, meaning in settings.items():
        yield ""
        yield from _comment(meaning)
        yield f"#{name} = {json.dumps(getattr(defaults, name))}"
    yield ""
    yield from _comment(
        "Keys: the signs (?), letters (j, J) or names (down, ctrl+s, f2) of one or several, parted by commas (comma is "
        "the name of that one). The keys of a panel come before those of the screen while it has the focus."
    )
    yield "[keys]"
    group: Binding.Group | None = None
    for binding in (binding for region in scopes() for binding in region):
        if binding.group != group:
            group = binding.group
            yield ""
            yield from _comment(f"{group.description if group else ''}:")
        setting = f"#{json.dumps(binding.id)} = {json.dumps(binding.key)}"
        yield f"{setting:<46} # {binding.tooltip or binding.description}"


def _comment(text: str) -> Iterator[str]:
    return (f"# {line}" for line in textwrap.wrap(text, _WIDTH, break_on_hyphens=False))
