"""Help: every key on one screen, made from the bindings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget

from tui.app.keys import BINDINGS, signs
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.app.widgets.evidence import EvidencePanel
from tui.app.widgets.line import line

_COLUMN = 25  # cells that a column needs
_KEYS = 10  # cells for the keys of a binding


class HelpScreen(ModalScreen[None]):
    """The keys, group by group."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,question_mark,q,enter", "dismiss", "Close", id="help.close")]

    def compose(self) -> ComposeResult:
        """One text in a box that scrolls where it has to."""
        with VerticalScroll(id="help") as box:
            box.border_title = "Keys"
            box.border_subtitle = "Esc closes · compare-articles --format text prints all of it for a screen reader"
            yield HelpKeys()


class HelpKeys(Widget):
    """The keys in as many columns as fit."""

    def render(self) -> Content:
        """The keys, as wide as the widget."""
        return help_text(self.content_size.width, self.app._keymap)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  # as the base class has it
        """As many rows as the keys take at this width."""
        return len(help_text(width, self.app._keymap).split("\n"))


def help_text(width: int, keymap: Mapping[str, str]) -> Content:
    """Every key and what it does, `width` cells wide, in columns of about one height."""
    columns: list[list[Content]] = [[] for _ in range(max(1, min(4, width // _COLUMN)))]
    room = width // len(columns)
    blocks = _blocks(room, keymap)
    for block in sorted(blocks, key=len, reverse=True) if len(columns) > 1 else blocks:
        min(columns, key=len).extend(block)
    rows, blank = max(map(len, columns)), Content(" " * room)
    filled = [column + [blank] * (rows - len(column)) for column in columns]
    return Content("\n").join(Content.assemble(*row) for row in zip(*filled, strict=True))


def _blocks(width: int, keymap: Mapping[str, str]) -> list[list[Content]]:
    """For each group its name and its keys, with a blank row after them."""
    groups: dict[Binding.Group, list[Binding]] = {}
    for binding in (*BINDINGS, *ClaimsPanel.BINDINGS, *EvidencePanel.BINDINGS):
        if isinstance(binding, Binding) and binding.group:
            groups.setdefault(binding.group, []).append(binding)
    return [_block(group, members, width, keymap) for group, members in groups.items()]


def _block(group: Binding.Group, members: list[Binding], width: int, keymap: Mapping[str, str]) -> list[Content]:
    # Where all the keys of a binding would leave too little for its name, the first one has to do.
    keys = [
        every if cell_len(every := " ".join(found)) <= _KEYS else found[0]
        for found in (signs(binding, keymap) for binding in members)
    ]
    reach = max(map(cell_len, keys)) + 1
    rows = [line(width, [[(group.description, "bold $heading")]])]
    for binding, sign in zip(members, keys, strict=True):
        rows.append(line(width, [[(f"{sign:<{reach}}", "bold $key"), (f"{binding.description} ", "")]]))
    return [*rows, Content(" " * width)]
