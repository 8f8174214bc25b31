"""The command palette: all that the program can do, found by its name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from tui.app.commands import Command, matching
from tui.app.keys import hints
from tui.app.screens.dialog import Dialog

FINDING = Binding.Group("In the commands")
_NAME, _KEYS = 28, 12  # cells


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=f"palette.{name}", group=FINDING)


class PaletteScreen(Dialog[Command | None]):
    """A line to type in over the commands that it finds; Enter or a click chooses one."""

    DEFAULT_CSS = """
    PaletteScreen { align: center top; background: $background 60%; }
    PaletteScreen > Vertical {
        width: 100%; max-width: 110; height: 100%; max-height: 34; margin: 1 0; border: round $primary; background: $surface;
        padding: 0 1;
    }
    PaletteScreen OptionList {
        height: 1fr; margin: 1 0 0 0; border: none; padding: 0; background: $surface; text-wrap: nowrap;
        text-overflow: ellipsis; scrollbar-size-vertical: 1;
    }
    PaletteScreen.-short > Vertical { margin: 0; }
    PaletteScreen.-short OptionList { margin: 0; }
    """
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (20, "-high")]  # noqa: RUF012  # as the base class has it
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("close", "escape", "dismiss", "Close", "Choose nothing."),
        _key("next", "down", "move('cursor_down')", "Next command", "Go to the next command."),
        _key("previous", "up", "move('cursor_up')", "Previous command", "Go to the command before."),
        _key("page.down", "pagedown", "move('page_down')", "Page down", "Go on by a screenful of commands."),
        _key("page.up", "pageup", "move('page_up')", "Page up", "Go back by a screenful of commands."),
        _key("first", "ctrl+home", "move('first')", "First command", "Go to the first command."),
        _key("last", "ctrl+end", "move('last')", "Last command", "Go to the last command."),
    ]

    def __init__(self, title: str, known: Sequence[Command], current: int = 0) -> None:
        """Ask for one of `known`, the one with the index `current` first."""
        super().__init__()
        self._title = title
        self._known = known
        self._found = known
        self._input = Input(placeholder="Type a word of what you want to do", compact=True)
        self._input.cursor_blink = False
        self._list = OptionList(*(Option(_row(command)) for command in known), markup=False, compact=True)
        self._list.can_focus = False
        self._list.highlighted = current

    def compose(self) -> ComposeResult:
        """The line over the commands."""
        with Vertical() as box:
            box.border_title = self._title
            words = hints(self.BINDINGS, self.app._keymap, [("palette.close", "closes")])
            box.border_subtitle = f"Enter chooses · {words}"
            yield self._input
            yield self._list

    def action_move(self, how: str) -> None:
        """Go up or down."""
        getattr(self._list, f"action_{how}")()

    @on(Input.Changed)
    def _find(self, event: Input.Changed) -> None:
        """Show what is found by what is typed."""
        self._found = matching(event.value, self._known)
        rows = [Option(_row(command, event.value.split())) for command in self._found]
        self._list.set_options(rows or [Option("No command has that in it.", disabled=True)])
        self._list.highlighted = 0 if rows else None

    @on(Input.Submitted)
    def _take(self) -> None:
        if self._list.highlighted is not None:
            self.dismiss(self._found[self._list.highlighted])

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._found[event.option_index])


def _row(command: Command, typed: Sequence[str] = ()) -> Content:
    name = Content.styled(f"{command.name:<{_NAME}}", "bold")
    if typed:
        words = re.compile("|".join(map(re.escape, typed)), re.IGNORECASE)
        name = name.highlight_regex(words, style="underline")
    keys = ", ".join(command.keys)
    if len(keys) > _KEYS:
        keys = command.keys[0]
    return Content.assemble(name, (f" {keys:<{_KEYS}} ", "bold $key"), command.words)
