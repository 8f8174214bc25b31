"""The reader's config file: what it may hold, what it means, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from tui.model import DEFAULT_STRICTNESS

PanelChoice: TypeAlias = Literal["auto", "shown", "hidden"]

AUTO: Literal["auto"] = "auto"
LEAST_PANEL, MOST_PANEL = 10, 80  # percent
_TABLE = re.compile(r"\s*\[+(?P<name>[^\]]+)\]+\s*(#.*)?$")
_KEY = re.compile(r"""\s*(?P<name>(?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=""")


class Config(NamedTuple):
    """How the reader wants the screen; the field names are the names in the file."""

    theme: str = AUTO
    """The name of a theme; `auto` for the one last chosen, else one as dark or light as the terminal."""
    strictness: float = DEFAULT_STRICTNESS
    """0 to 1, what the screen begins with."""
    panel: PanelChoice = AUTO
    """Whether the claims are shown; `auto` where there is room."""
    panel_size: int = 33
    """The part of the screen that the claims take, 10 to 80 percent."""
    sync: bool = True
    """Whether the other article follows."""
    animations: bool = True
    """Whether anything moves or blinks by itself."""
    keys: Mapping[str, str] = MappingProxyType({})
    """The id of a binding to its keys, parted by commas."""


class Mistake(NamedTuple):
    """Something in the file that cannot be had, in place of which the default holds."""

    line: int | None
    """From 1; None where it is the file as a whole."""
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}" if self.line else self.message


def config_file() -> Path:
    """Where the file is, whether there is one or not."""
    from platformdirs import user_config_path

    return user_config_path("compare-articles", appauthor=False) / "config.toml"


def read_config(path: Path) -> tuple[Config, tuple[Mistake, ...]]:
    """What the file at `path` says, and its mistakes in the order of its lines; the defaults where there is no file."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return Config(), ()
    except UnicodeDecodeError:
        return Config(), (Mistake(None, "the file is not UTF-8 text"),)
    except OSError as error:
        return Config(), (Mistake(None, f"the file cannot be read ({(error.strerror or str(error)).lower()})"),)
    return parse_config(text)


def parse_config(text: str) -> tuple[Config, tuple[Mistake, ...]]:
    """What a config file with this text says, and its mistakes."""
    import tomllib  # few have a file

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what, at, where = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", where)
        last = text.count("\n") + (not text.endswith("\n"))
        return Config(), (Mistake(int(line[1]) if line else last if at else None, f"not TOML: {what.lower()}"),)
    lines = _lines(text)
    chosen: dict[str, Any] = {}
    mistakes: list[Mistake] = []
    for name, value in data.items():
        wrong = _CHECKS[name](value) if name in _CHECKS else _unknown(name)
        if name == "keys" and isinstance(value, dict):
            keymap, faulty = _keymap(value)
            mistakes += (Mistake(lines.get(f"keys.{key}"), message) for key, message in faulty)
            chosen[name] = keymap
        elif wrong:
            mistakes.append(Mistake(lines.get(name), wrong))
        else:
            chosen[name] = value
    return Config(**chosen), tuple(sorted(mistakes, key=lambda mistake: mistake.line or 0))


def _keymap(table: Mapping[str, Any]) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """The remapped keys that can be had, and what is wrong with the others."""
    from tui.app.key_map import faults  # few remap any

    flat = dict(_flat(table))
    keymap = {name: keys for name, keys in flat.items() if isinstance(keys, str)}
    wrong = [(name, 'keys are given as text, as in "down,j"') for name in flat if name not in keymap]
    wrong += faults(keymap)
    for name, _ in wrong:
        keymap.pop(name, None)
    return keymap, wrong


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """The values of a table by their full names: without quotation marks, `sync.on = ` makes a table in a table."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{name}.")
        else:
            yield before + name, value


def _lines(text: str) -> dict[str, int]:
    """The line, from 1, on which each name is set, by its full name."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if match := _TABLE.match(line):
            table = f"{_bare(match['name'])}."
            found.setdefault(table[:-1], number)
        elif match := _KEY.match(line):
            found.setdefault(table + _bare(match["name"]), number)
    return found


def _bare(name: str) -> str:
    return re.sub(r"[\s\"']", "", name)


def _theme(value: object) -> str | None:
    from tui.app.themes import THEMES, unknown_theme  # few set one, and Textual has it

    return None if value in (AUTO, *THEMES) else unknown_theme(str(value))


def _between(name: str, kinds: tuple[type, ...], least: float, most: float) -> Callable[[object], str | None]:
    def wrong(value: object) -> str | None:
        good = isinstance(value, kinds) and not isinstance(value, bool) and least <= value <= most  # type: ignore[operator]  # kinds are numbers
        return None if good else f"{name} is a {'whole ' if kinds == (int,) else ''}number from {least} to {most}"

    return wrong


def _panel(value: object) -> str | None:
    return None if value in get_args(PanelChoice) else f"panel is one of {', '.join(get_args(PanelChoice))}"


def _switch(name: str) -> Callable[[object], str | None]:
    return lambda value: None if isinstance(value, bool) else f"{name} is true or false"


def _keys(value: object) -> str | None:
    return None if isinstance(value, dict) else "keys is a table: [keys]"


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, Config._fields, n=1)
    return f'there is nothing named "{name}"' + (f'; did you mean "{near[0]}"?' if near else "")


_CHECKS: Mapping[str, Callable[[object], str | None]] = {
    "theme": _theme,
    "strictness": _between("strictness", (int, float), 0, 1),
    "panel": _panel,
    "panel_size": _between("panel_size", (int,), LEAST_PANEL, MOST_PANEL),
    "sync": _switch("sync"),
    "animations": _switch("animations"),
    "keys": _keys,
}
"""What is wrong with a value; None for nothing."""
