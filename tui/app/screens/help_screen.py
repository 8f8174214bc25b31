"""Help: every key on one screen, made from the bindings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.app.keys import BINDINGS, GROUPS, signs
from tui.app.widgets.line import Piece, line

_COLUMN = 50  # cells; a narrower terminal has all keys in one column


class HelpScreen(ModalScreen[None]):
    """The keys, group by group."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,question_mark,q,enter", "dismiss", "Close", id="help.close")]

    def compose(self) -> ComposeResult:
        """One text in a box that scrolls where it has to."""
        with VerticalScroll(id="help"):
            yield Static(id="help-keys")

    def on_mount(self) -> None:
        """Say what the box is."""
        self.query_one("#help").border_title = "Keys"
        self.query_one("#help").border_subtitle = "Esc closes"

    def on_resize(self) -> None:
        """Set the keys in as many columns as fit."""
        width = self.query_one("#help").size.width or self.size.width - 4
        self.query_one("#help-keys", Static).update(help_text(width, self.app._keymap))


def help_text(width: int, keymap: Mapping[str, str]) -> Content:
    """Every key and what it does, `width` cells wide."""
    columns = max(1, min(2, width // _COLUMN))
    blocks = [_block(group, width // columns, keymap) for group in GROUPS]
    if columns == 1:
        return Content("\n").join(row for block in blocks for row in block)
    left, right = [*blocks[0], *blocks[2]], [*blocks[1], *blocks[3]]
    blank = Content(" " * (width // columns))
    rows = max(len(left), len(right))
    left += [blank] * (rows - len(left))
    right += [blank] * (rows - len(right))
    return Content("\n").join(Content.assemble(a, b) for a, b in zip(left, right, strict=True))


def _block(group: Binding.Group, width: int, keymap: Mapping[str, str]) -> list[Content]:
    members = [binding for binding in BINDINGS if binding.group == group]
    keys = {binding: " ".join(signs(binding, keymap)) for binding in members}
    reach = max(map(cell_len, keys.values())) + 2
    rows: list[list[list[Piece]]] = [[[(group.description, "bold $text-primary")]]]
    rows += [[[(f"{keys[b]:<{reach}}", "bold $text-accent"), (b.tooltip, "")]] for b in members]
    return [*(line(width, row) for row in rows), Content(" " * width)]
