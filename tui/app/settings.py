"""How the screen is set up: by the command line first, then the config file, then what the reader chose last."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from tui.app.config import AUTO, Config, Mistake, config_file, read_config
from tui.app.state import State, read_state, state_file


class Settings(NamedTuple):
    """What the screen begins with, and where it remembers what the reader chooses."""

    config: Config = Config()
    theme: str | None = None
    """None for Textual's own choice."""
    state: State = State(toured=True)
    state_file: Path | None = None
    """None where nothing is to be remembered."""
    complaint: str = ""
    """What is wrong with the config file, in a line."""


def read_settings(theme: str | None = None) -> Settings:
    """The settings of this reader; a `theme` that was asked for comes before all else."""
    path = config_file()
    config, mistakes = read_config(path)
    remembers = state_file()
    state = read_state(remembers)
    last = None if "TEXTUAL_THEME" in os.environ else state.theme
    chosen = theme or (config.theme if config.theme != AUTO else last)
    return Settings(config, chosen, state, remembers, _complaint(path, mistakes))


def _complaint(path: Path, mistakes: tuple[Mistake, ...]) -> str:
    if not mistakes:
        return ""
    more = f" (and {len(mistakes) - 1} more: compare-articles --config)" if len(mistakes) > 1 else ""
    return f"{path.name}, {mistakes[0]}{more}"
