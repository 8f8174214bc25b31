"""The choice of a form in which sentences are copied."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.app.copying import CopyForm
from tui.app.keys import hints, signs
from tui.app.screens.dialog import Dialog

COPYING = Binding.Group("While copying")


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=f"copy.{name}", group=COPYING)


def _form(form: CopyForm, keys: str, description: str, tooltip: str) -> Binding:
    return _key(form, keys, f"choose('{form}')", description, tooltip)


_FORMS: tuple[Binding, ...] = (
    _form("text", "y", "Text", "Word for word, then the source."),
    _form("markdown", "m", "Markdown", "A list for a wiki or an issue."),
    _form("places", "p", "With places", "After number and offsets in the article."),
)


class CopyMenu(Dialog[CopyForm | None]):
    """A short list; a key, Enter or a click chooses."""

    DEFAULT_CSS = """
    CopyMenu { align: center bottom; background: $background 0%; }
    CopyMenu OptionList {
        width: 60; max-width: 100%; height: auto; margin: 0 0 1 0; border: round $primary; background: $surface; padding: 0 1;
    }
    CopyMenu OptionList:focus { border: round $primary; background-tint: $surface 0%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *_FORMS,
        _key("close", "escape,q", "dismiss", "Close", "Copy nothing."),
        _key("next", "j", "move('cursor_down')", "Next form", "Go to the next form, as the arrow does."),
        _key("previous", "k", "move('cursor_up')", "Previous form", "Go to the form before, as the arrow does."),
    ]

    def __init__(self, what: str) -> None:
        """Ask in which form to copy `what`."""
        super().__init__()
        self._what = what

    def compose(self) -> ComposeResult:
        """The forms, each with its key."""
        options = OptionList(
            *(
                Option(
                    Content.assemble(
                        (f"{signs(binding, self.app._keymap)[0]}  ", "bold"),
                        f"{binding.description:<13}",
                        binding.tooltip,
                    )
                )
                for binding in _FORMS
            )
        )
        options.border_title = Content(f"Copy {self._what} as")
        options.border_subtitle = hints(self.BINDINGS, self.app._keymap, [("copy.close", "closes")])
        yield options

    def action_choose(self, form: CopyForm) -> None:
        """Copy in this form."""
        self.dismiss(form)

    def action_move(self, action: str) -> None:
        """Go through the forms."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if action == "cursor_down" else options.action_cursor_up()

    @on(OptionList.OptionSelected)
    async def _choose(self, event: OptionList.OptionSelected) -> None:
        await self.run_action(_FORMS[event.option_index].action)
