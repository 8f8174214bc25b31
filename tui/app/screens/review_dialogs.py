"""What a decision asks the reader: the words of a note, where to cut, which verdict, which names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from tui.app.keys import hints
from tui.app.layout import wrap
from tui.app.screens.dialog import Dialog
from tui.model import Name, SideName, Span, Wording
from tui.report.phrases import place
from tui.review.decisions import SameName
from tui.visible import visible_line

_CSS = """
{0} {{ align: center bottom; background: $background 30%; }}
{0} Vertical {{
    width: 100%; max-width: 110; height: auto; max-height: 80%; margin: 0 0 1 0; padding: 0 1;
    border: round $primary; background: $surface;
}}
{0} OptionList {{ height: auto; max-height: 20; border: none; background: $surface; padding: 0; scrollbar-size-vertical: 1; }}
{0} OptionList:focus {{ background-tint: $surface 0%; }}
{0} Static {{ height: auto; max-height: 20; }}
"""
REVIEWING = Binding.Group("While deciding")


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=name, group=REVIEWING)


class NoteScreen(Dialog[str | None]):
    """A line for a note."""

    DEFAULT_CSS = _CSS.format("NoteScreen")
    BINDINGS: ClassVar[list[BindingType]] = [_key("note.close", "escape", "dismiss", "Close", "Keep no note.")]

    def __init__(self, before: str) -> None:
        """Ask for a note, to begin with the one that there is."""
        super().__init__()
        self._before = before

    def compose(self) -> ComposeResult:
        """The line in its box."""
        with Vertical() as box:
            box.border_title = "Note"
            box.border_subtitle = f"Enter keeps it · {hints(self.BINDINGS, self.app._keymap, [('note.close', 'does not')])}"
            yield Input(self._before, compact=True, select_on_focus=False)

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())


class ChoiceScreen(Dialog[int | None]):
    """One of several, by arrow and Enter or by its number."""

    DEFAULT_CSS = _CSS.format("ChoiceScreen")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("choice.close", "escape,q", "dismiss", "Close", "Choose nothing."),
        _key("choice.next", "j", "move('cursor_down')", "Next choice", "Go to the next choice, as the arrow does."),
        _key("choice.previous", "k", "move('cursor_up')", "Previous choice", "Go to the choice before, as the arrow does."),
        *(
            _key(f"choice.{number}", str(number), f"choose({number - 1})", f"Choice {number}", "Choose by number.")
            for number in range(1, 10)
        ),
    ]

    def __init__(self, title: str, choices: Sequence[str], current: int = 0) -> None:
        """Ask which of `choices`, the one with the index `current` first."""
        super().__init__()
        self._title = title
        self._choices = choices
        self._current = current

    def compose(self) -> ComposeResult:
        """The choices, each with its number."""
        with Vertical() as box:
            box.border_title = Content(visible_line(self._title))
            box.border_subtitle = f"Enter chooses · {hints(self.BINDINGS, self.app._keymap, [('choice.close', 'leaves it')])}"
            options = OptionList(
                *(
                    Option(Content.assemble((f"{number} ", "bold $key"), visible_line(choice)))
                    for number, choice in enumerate(self._choices, 1)
                ),
                markup=False,
                compact=True,
            )
            options.highlighted = self._current
            yield options

    def action_choose(self, index: int) -> None:
        """Choose by number."""
        if index < len(self._choices):
            self.dismiss(index)

    def action_move(self, how: str) -> None:
        """Go up or down."""
        getattr(self.query_one(OptionList), f"action_{how}")()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)


class CutScreen(Dialog[tuple[SideName, Span] | None]):
    """The wordings of a claim with a place to cut at; what stands after it becomes a claim of its own."""

    DEFAULT_CSS = _CSS.format("CutScreen")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("cut.close", "escape", "dismiss", "Close", "Cut nothing."),
        _key("cut.right", "right,l", "word(1)", "Next word", "Cut one word further on."),
        _key("cut.left", "left,h", "word(-1)", "Word before", "Cut one word before."),
        _key("cut.down", "down,j", "wording(1)", "Next wording", "Cut the next wording of the claim."),
        _key("cut.up", "up,k", "wording(-1)", "Wording before", "Cut the wording before."),
        _key("cut.other", "tab", "other_part", "The other part", "Take the words on the other side of the cut."),
        _key("cut.cut", "enter", "cut", "Cut", "Cut here."),
    ]

    def __init__(self, wordings: Sequence[tuple[SideName, Wording]]) -> None:
        """Ask where to cut."""
        super().__init__()
        self._wordings = wordings
        self._at = 0
        self._word = 1
        self._first = False
        """Whether the part before the cut is the one to leave."""

    def compose(self) -> ComposeResult:
        """The wordings in their box."""
        with Vertical() as box:
            box.border_title = "Cut: the reversed words become a claim of their own"
            words = [("cut.left", "word before"), ("cut.right", "next"), ("cut.down", "wording")]
            box.border_subtitle = hints(
                self.BINDINGS, self.app._keymap, [*words, ("cut.other", "other part"), ("cut.cut", "cuts")]
            )
            yield Static(id="cut-words")

    def on_resize(self) -> None:
        """Show where the cut is, wrapped for the new width."""
        self.call_after_refresh(self._show)

    def action_word(self, by: int) -> None:
        """Move the cut by words."""
        self._word = max(0, min(self._word + by, len(self._starts) - 1))
        self._show()

    def action_wording(self, by: int) -> None:
        """Cut another wording."""
        self._at = (self._at + by) % len(self._wordings)
        self._word = min(1, len(self._starts) - 1)
        self._show()

    def action_other_part(self) -> None:
        """Let the other part be the one that leaves."""
        self._first = not self._first
        self._show()

    def action_cut(self) -> None:
        """Cut here, if that leaves something on both sides."""
        side, wording = self._wordings[self._at]
        start, end = self._part
        whole = end - start == len(wording.text)
        if start < end and not (whole and len(self._wordings) == 1):
            self.dismiss((side, (wording.start + start, wording.start + end)))

    @property
    def _starts(self) -> list[int]:
        """Where the words of the current wording begin."""
        text = self._wordings[self._at][1].text
        return [at for at, sign in enumerate(text) if not sign.isspace() and (at == 0 or text[at - 1].isspace())] or [0]

    @property
    def _part(self) -> Span:
        """The part that is to leave, as offsets into the current wording."""
        text, cut = self._wordings[self._at][1].text, self._starts[self._word]
        start, end = (0, cut) if self._first else (cut, len(text))
        return start, start + len(text[start:end].rstrip())

    def _show(self) -> None:
        shown = self.query_one("#cut-words", Static)
        width = max(10, shown.size.width - 6)
        rows: list[Content] = []
        for number, (side, wording) in enumerate(self._wordings):
            text = visible_line(wording.text)
            first, last = self._part if number == self._at else (0, 0)
            for row, (start, end) in enumerate(wrap(wording.text, 0, len(wording.text), width)):
                label = f"{place(side, wording.sentence):<5} " if row == 0 else " " * 6
                begin, stop = (min(max(at, start), end) for at in (first, last))
                parts = (text[start:begin], text[begin:stop], text[stop:end].rstrip())
                rows.append(Content.assemble((label, "bold $key"), parts[0], (parts[1], "reverse"), parts[2]))
        shown.update(Content("\n").join(rows))


class NamesScreen(Dialog[SameName | None]):
    """Every spelling of every name, and after those in both articles the names of one alone: `x` parts a spelling from the
    others, `m` marks two that are one."""

    DEFAULT_CSS = _CSS.format("NamesScreen")
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("names.close", "escape,q,w", "dismiss", "Close", "Leave the names as they are."),
        _key("names.next", "j", "move('cursor_down')", "Next spelling", "Go to the next spelling, as the arrow does."),
        _key("names.previous", "k", "move('cursor_up')", "Previous spelling", "Go to the one before, as the arrow does."),
        _key("names.part", "x", "part", "Not the same", "This spelling is of somebody else."),
        _key("names.confirm", "c", "confirm", "The same", "This spelling is of this name."),
        _key("names.mark", "m", "mark", "Mark, and join", "Mark a spelling; on another, say that they are one name."),
    ]

    def __init__(self, names: Sequence[Name]) -> None:
        """Show `names`."""
        super().__init__()
        self._names = names
        self._rows = [
            (name, spelling) for name in names for spelling in dict.fromkeys((name.name, *name.a, *name.b)) if spelling
        ]
        self._marked: int | None = None

    def compose(self) -> ComposeResult:
        """The names, their spellings below each."""
        with Vertical() as box:
            box.border_title = "Names, those in both articles first"
            words = [("names.part", "not the same"), ("names.confirm", "the same"), ("names.mark", "and again: one name")]
            box.border_subtitle = hints(self.BINDINGS, self.app._keymap, [*words, ("names.close", "closes")])
            yield OptionList(*self._options(), markup=False, compact=True)

    def action_move(self, how: str) -> None:
        """Go up or down."""
        getattr(self.query_one(OptionList), f"action_{how}")()

    def action_part(self) -> None:
        """Say that this spelling is not what the name is."""
        self._decide(same=False)

    def action_confirm(self) -> None:
        """Say that this spelling is what the name is."""
        self._decide(same=True)

    def action_mark(self) -> None:
        """Mark this spelling, or say that it and the marked one are the same."""
        at = self.query_one(OptionList).highlighted
        if at is None or at == self._marked:
            self._marked = None
        elif self._marked is None:
            self._marked = at
        else:
            (first, one), (second, other) = self._rows[self._marked], self._rows[at]
            self.dismiss(SameName(one, other, same=True, was=first is second))
            return
        options = self.query_one(OptionList)
        for number, prompt in enumerate(self._prompts()):
            options.replace_option_prompt_at_index(number, prompt)

    def _decide(self, *, same: bool) -> None:
        at = self.query_one(OptionList).highlighted
        if at is not None:
            name, spelling = self._rows[at]
            if spelling != name.name:
                self.dismiss(SameName(name.name, spelling, same=same, was=True))

    def _options(self) -> list[Option]:
        return [Option(prompt) for prompt in self._prompts()]

    def _prompts(self) -> list[Content]:
        return [self._prompt(number, name, spelling) for number, (name, spelling) in enumerate(self._rows)]

    def _prompt(self, number: int, name: Name, spelling: str) -> Content:
        mark = "● " if number == self._marked else "  "
        if spelling == name.name:
            decided = {"same name": " ✓", "other name": " ✗"}.get(name.decided[-1].what, "") if name.decided else ""
            alone = "" if name.a and name.b else f"  only in {'A' if name.a else 'B'}"
            return Content.assemble((mark, "bold $key"), (visible_line(spelling), "bold"), decided, (alone, "$bar-faint"))
        where = "both" if spelling in name.a and spelling in name.b else "A" if spelling in name.a else "B"
        return Content.assemble((mark, "bold $key"), (f"  {where:<4} ", "$bar-faint"), visible_line(spelling))
