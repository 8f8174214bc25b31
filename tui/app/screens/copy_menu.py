"""The choice of a form in which sentences are copied."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.app.copying import CopyForm

COPYING = Binding.Group("While copying")


def _key(form: CopyForm, keys: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, f"choose('{form}')", description, tooltip=tooltip, id=f"copy.{form}", group=COPYING)


_FORMS: tuple[Binding, ...] = (
    _key("text", "y", "Text", "Word for word, then the source."),
    _key("markdown", "m", "Markdown", "A list for a wiki or an issue."),
    _key("places", "p", "With places", "After number and offsets in the article."),
)


class CopyMenu(ModalScreen[CopyForm | None]):
    """A short list; a key, Enter or a click chooses."""

    DEFAULT_CSS = """
    CopyMenu { align: center bottom; background: $background 0%; }
    CopyMenu OptionList {
        width: 60; max-width: 100%; height: auto; margin: 0 0 1 0; border: round $primary; background: $surface; padding: 0 1;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *_FORMS,
        Binding("escape,q", "dismiss", "Close", id="copy.close"),
        Binding("j", "move('cursor_down')", "Next form", show=False, id="copy.next"),
        Binding("k", "move('cursor_up')", "Previous form", show=False, id="copy.previous"),
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
                        (f"{binding.key}  ", "bold"),
                        f"{binding.description:<13}",
                        binding.tooltip,
                    )
                )
                for binding in _FORMS
            )
        )
        options.border_title = Content(f"Copy {self._what} as")
        options.border_subtitle = "Esc closes"
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
