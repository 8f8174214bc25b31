"""The line in which the reader types what to find, and reads how often each article has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from tui.app.find import Search
from tui.app.keys import sign_of
from tui.model import SideName, Span

_HINTS_FROM = 80  # cells

FINDING = Binding.Group("While finding")


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=f"find.{name}", group=FINDING)


class FindBar(Widget):
    """An input line with the number of hits beside it."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    FindBar { layout: horizontal; height: 1; width: 1fr; background: $panel; color: $foreground; }
    FindBar Label { padding: 0 1; text-style: bold; }
    FindBar Input, FindBar Input:focus { width: 1fr; background: $panel; background-tint: $panel 0%; color: $foreground; }
    FindBar Static { text-align: right; padding: 0 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("down", "down", "step(1)", "Next hit", "Look at the next hit while typing."),
        _key("up", "up,shift+enter", "step(-1)", "Previous hit", "Look at the hit before while typing."),
        _key("leave", "escape", "leave", "Go back", "Close the line and go back to where the reader was."),
    ]

    @dataclass
    class Typed(Message):
        """The reader typed what to find."""

        query: str

    @dataclass
    class Stepped(Message):
        """The reader wants the next hit, or the one before where `by` is -1."""

        by: int

    class Accepted(Message):
        """The reader wants to read on at the hit."""

    class Left(Message):
        """The reader wants to go back to before the search."""

    def __init__(self) -> None:
        """An empty line."""
        super().__init__()
        self._input = Input(compact=True)
        self._input.cursor_blink = False
        self._counts = Static(markup=False)
        self._width = 0

    def compose(self) -> ComposeResult:
        """What to type, and what came of it."""
        yield Label("Find")
        yield self._input
        yield self._counts

    def focus(self, scroll_visible: bool = True) -> Self:
        """Let the reader type."""
        self._input.focus(scroll_visible)
        return self

    @property
    def typing(self) -> bool:
        """Whether keys go to the line."""
        return self.screen.focused is self._input

    def clear(self) -> None:
        """Look for nothing."""
        self._input.clear()
        self._width = 0

    @property
    def words(self) -> str:
        """What is to be found."""
        return self._input.value

    def tell(self, searches: Mapping[SideName, Search] | None, side: SideName, hit: Span | None) -> None:
        """Say how many hits there are, which one the reader is at in article `side`, and how to go on."""
        said: list[tuple[str, str]] = []
        found = searches if searches and self.words else {}
        if found and not any(search.count for search in found.values()):
            said.append(("in neither article  ", "bold"))
            found = {}
        for name, search in found.items():
            number = f"{search.number(hit)}/" if hit and name == side else ""
            said += [(f"{name.upper()} ", ""), (f"{number}{search.count}  ", "bold" if search.count else "$bar-faint")]
        if self.app.size.width >= _HINTS_FROM:
            after, before, find, close = (
                sign_of(name, self.app._keymap) for name in ("match.next", "match.previous", "find", "stop")
            )
            done = f"{after}/{before} hits · {find} other words · {close} closes"
            hint = "↑↓ hits · Enter stays here · Esc goes back" if self.typing else done
            said.append((f"  {hint}", "$bar-faint"))
        content = Content.assemble(*said)
        # It never becomes narrower while the line is open, so that the screen is not laid out anew for every hit.
        self._width = max(self._width, content.cell_length + 2)
        self._counts.styles.width = self._width
        self._counts.update(content, layout=False)

    def action_step(self, by: int) -> None:
        """Go to another hit."""
        self.post_message(self.Stepped(by))

    def action_leave(self) -> None:
        """Go back."""
        self.post_message(self.Left())

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _accepted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Accepted())
