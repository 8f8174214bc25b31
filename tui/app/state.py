"""What the program remembers from one start to the next: the theme that was chosen, and that the tour was seen."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from tui.saving import save


class State(NamedTuple):
    """What is remembered."""

    theme: str | None = None
    """The theme last chosen on the screen."""
    toured: bool = False
    """Whether the tour was closed once."""


def state_file() -> Path:
    """Where it is remembered."""
    from platformdirs import user_state_path

    return user_state_path("compare-articles", appauthor=False) / "state.json"


def read_state(path: Path) -> State:
    """What is remembered at `path`; nothing where there is no such file or it is damaged, which costs a choice at most."""
    try:
        data = json.loads(path.read_bytes())
        theme, toured = data.get("theme"), data.get("toured")
    except (OSError, ValueError, AttributeError):
        return State()
    return State(theme if isinstance(theme, str) else None, toured is True)


def write_state(path: Path, state: State) -> None:
    """Remember `state` at `path`, whole or not at all. Raises OSError when that cannot be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, json.dumps(state._asdict()) + "\n", replace=True)
