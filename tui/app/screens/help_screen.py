"""Help: every key on one screen, made from the bindings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from tui.app.keys import BINDINGS, PROGRAM, by_id, hints, signs
from tui.app.layout import wrap
from tui.app.screens.dialog import Dialog
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.app.widgets.evidence import EvidencePanel
from tui.app.widgets.find_bar import FindBar
from tui.app.widgets.line import arranged

_COLUMN = 25  # cells that a column needs
_KEYS = 10  # cells for the keys of a binding
_FRAME = 2  # rows
_LISTENING = "--format text prints all of it in one column, for a screen reader."
_BOUND: tuple[Binding, ...] = tuple(
    binding
    for binding in (*BINDINGS, *ClaimsPanel.BINDINGS, *EvidencePanel.BINDINGS, *FindBar.BINDINGS)
    if isinstance(binding, Binding) and binding.group
)
TOGETHER: tuple[tuple[str, str, str], ...] = (
    ("sentence.next", "sentence.previous", "Sentence"),
    ("pane.a", "pane.b", "Pane A, B"),
    ("page.down", "page.up", "Page"),
    ("sentence.first", "sentence.last", "First, last"),
    ("region.next", "region.previous", "Region"),
    ("match.next", "match.previous", "Match"),
    ("difference.next", "difference.previous", "Difference"),
    ("unique.next", "unique.previous", "Unique"),
    ("strictness.up", "strictness.down", "Strictness"),
    ("review.next", "review.previous", "Undecided"),
    ("claims.differs", "claims.all", "Claims by kind"),
    ("panel.larger", "panel.smaller", "Claim rows"),
    ("claims.next", "claims.previous", "Claim"),
    ("claims.page.down", "claims.page.up", "Page"),
    ("claims.first", "claims.last", "First, last"),
    ("claims.tab.next", "claims.tab.previous", "Tab"),
    ("evidence.down", "evidence.up", "Down, up"),
    ("evidence.page.down", "evidence.page.up", "Page"),
    ("evidence.first", "evidence.last", "Top, end"),
    ("find.down", "find.up", "Hit"),
)
"""The ids of the first and the last of the bindings, listed one after the other, that share a row where there is little room,
and what they are called together."""


class _Entry(NamedTuple):
    keys: str
    name: str


class HelpScreen(Dialog[None]):
    """The keys, group by group."""

    DEFAULT_CSS = """
    HelpScreen { align: center middle; background: $background 60%; }
    HelpScreen #help {
        width: 100%; max-width: 120; height: auto; max-height: 100%; border: round $primary; background: $surface; padding: 0 1;
        scrollbar-size-vertical: 1;
    }
    HelpScreen HelpKeys { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q,enter", "dismiss", "Close", tooltip="Close the help.", id="help.close", group=PROGRAM)
    ]

    def compose(self) -> ComposeResult:
        """One text in a box that scrolls where it has to."""
        with VerticalScroll(id="help") as box:
            box.border_title = "Keys"
            box.border_subtitle = hints(self.BINDINGS, self.app._keymap, [("help.close", "closes")])
            yield HelpKeys()


class HelpKeys(Widget):
    """The keys in as many columns as fit."""

    _laid_out: tuple[int, int, Content] = (0, 0, Content())
    """The width, the height and the keys in it."""

    def render(self) -> Content:
        """The keys, as wide as the widget."""
        return self._text(self.content_size.width, self.app.size.height)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  # as the base class has it
        """As many rows as the keys take at this width."""
        return len(self._text(width, viewport.height).split("\n"))

    def _text(self, width: int, height: int) -> Content:
        if self._laid_out[:2] != (width, height):
            self._laid_out = width, height, help_text(width, height - _FRAME, self.app._keymap)
        return self._laid_out[2]


def help_text(width: int, height: int, keymap: Mapping[str, str]) -> Content:
    """Every key and what it does, `width` cells wide: a row each or, where that would not fit in `height` rows, those that
    belong together in one."""
    note = [
        Content.styled(_LISTENING[start:end].rstrip(), "italic") for start, end in wrap(_LISTENING, 0, len(_LISTENING), width)
    ]
    for together, airy in ((False, True), (True, True), (True, False)):
        rows = _columns(width, keymap, together=together, airy=airy)
        if len(rows) + len(note) <= height:
            break
    return Content("\n").join([*rows, *note])


def _columns(width: int, keymap: Mapping[str, str], *, together: bool, airy: bool) -> list[Content]:
    """The groups in columns of about one height, in the order in which they are read; `airy` ones stand apart."""
    columns: list[list[int]] = [[] for _ in range(max(1, min(4, width // _COLUMN)))]
    room = width // len(columns)
    blank = Content(" " * room)
    blocks = [[*block, blank] if airy else block for block in _blocks(room, keymap, together=together)]

    def height(column: Sequence[int]) -> int:
        return sum(len(blocks[number]) for number in column)

    for number in sorted(range(len(blocks)), key=lambda number: -len(blocks[number])):
        min(columns, key=height).append(number)
    filled = [[row for number in sorted(column) for row in blocks[number]] for column in sorted(columns, key=min)]
    rows = max(map(len, filled))
    return [Content.assemble(*row) for row in zip(*(column + [blank] * (rows - len(column)) for column in filled), strict=True)]


def _blocks(width: int, keymap: Mapping[str, str], *, together: bool) -> Iterator[list[Content]]:
    """For each group its name and its keys."""
    entries: dict[Binding.Group, list[_Entry]] = {}
    for group, entry in _together(keymap) if together else _alone(keymap):
        entries.setdefault(group, []).append(entry)
    for group, members in entries.items():
        reach = max(cell_len(entry.keys) for entry in members) + 1
        yield [
            Content.assemble(*arranged(width, [[(group.description, "bold $heading")]])),
            *(
                Content.assemble(*arranged(width, [[(f"{keys:<{reach}}", "bold $key"), (f"{name} ", "")]]))
                for keys, name in members
            ),
        ]


def _alone(keymap: Mapping[str, str]) -> Iterator[tuple[Binding.Group, _Entry]]:
    for binding in _BOUND:
        if binding.group:
            yield binding.group, _Entry(_joined(signs(binding, keymap)), binding.description)


def _together(keymap: Mapping[str, str]) -> Iterator[tuple[Binding.Group, _Entry]]:
    known = by_id(_BOUND)
    places = {name: number for number, name in enumerate(known)}
    taken = {places[first]: (places[last], name) for first, last, name in TOGETHER}
    alone = list(_alone(keymap))
    number = 0
    while number < len(alone):
        group, entry = alone[number]
        last, name = taken.get(number, (number, ""))
        if last > number:
            keys = [signs(_BOUND[at], keymap)[0] for at in (number, last)]
            entry = _Entry(_joined(keys, "…" if last > number + 1 else " "), name)
        yield group, entry
        number = last + 1


def _joined(keys: Sequence[str], between: str = " ") -> str:
    """The keys, or where all of them would leave too little for what they do, the first one."""
    every = between.join(keys)
    return every if cell_len(every) <= _KEYS else keys[0]
