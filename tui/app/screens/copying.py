"""Selecting with the mouse, and copying what is selected, or the current sentence with its counterparts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from tui.app.relations import other
from tui.app.screens.article_screen import ArticleScreen
from tui.app.widgets.selectable import Selectable
from tui.model import SIDES, SideName, Span
from tui.report.phrases import place, plural

if TYPE_CHECKING:
    from tui.app.copying import CopyForm, Quotation

_MOUSE_MODES = (1000, 1003, 1015, 1006)  # of xterm: buttons, movement, and how places are told


class Copying(ArticleScreen):
    """The part of the screen that selects and copies."""

    _selected: tuple[SideName, Span] | None = None

    def on_selectable_selected(self, message: Selectable.Selected) -> None:
        """Select in one article at a time."""
        self._selected = None
        for side in SIDES:
            pane = self.pair.panes[side]
            span = message.span if pane is message.widget else None
            pane.select(span)
            if span:
                self._selected = side, span
        self.bar.summary = self.bar.summary._replace(selected=message.span[1] - message.span[0] if message.span else 0)

    def unselect(self) -> bool:
        """Select nothing; whether something was selected."""
        selected = self._selected
        if selected:
            self.on_selectable_selected(Selectable.Selected(self.pair.panes[selected[0]], None))
        return selected is not None

    @property
    def selected_text(self) -> str:
        """What is selected, exactly as in its article."""
        if self._selected is None:
            return ""
        side, (start, end) = self._selected
        return self.pair.panes[side].article.text[start:end]

    def action_copy_text(self) -> None:
        """Copy what is selected; where nothing is, the key is free for something else."""
        if self._selected is None:
            super().action_copy_text()
        else:
            self._copy(self.selected_text, plural(len(self.selected_text), "character"))
            self.unselect()

    def action_copy(self) -> None:
        """Copy what is selected, else ask in which form to copy the current sentence and its counterparts."""
        if self._selected is not None:
            self.action_copy_text()
            return
        quotations = self._quotations()
        if not quotations:
            return
        from tui.app.copying import quote
        from tui.app.screens.copy_menu import CopyMenu

        places = [place(quotation.side, index) for quotation in quotations for index, _ in quotation.sentences]

        def copy(form: CopyForm | None) -> None:
            if form:
                self._copy(quote(quotations, form), plural(len(places), "sentence"))

        self.app.push_screen(CopyMenu(" ⇄ ".join((places[0], ", ".join(places[1:]))) if places[1:] else places[0]), copy)

    def _quotations(self) -> list[Quotation]:
        """The current sentence and its counterparts."""
        from tui.app.copying import Quotation

        if not self.sentences[self.side]:
            return []
        current = self.at[self.side]
        numbers = {self.side: [current], other(self.side): sorted(self.partners)}
        return [
            Quotation(side, self.pair.panes[side].article, [(index, self.sentences[side][index]) for index in indices])
            for side, indices in numbers.items()
            if indices
        ]

    def action_mouse(self) -> None:
        """Leave the mouse to the terminal, whose own selection works then, or take it back."""
        driver = self.app._driver
        mouse = not self.bar.summary.mouse
        if driver is not None:
            driver.write("".join(f"\x1b[?{mode}{'h' if mouse else 'l'}" for mode in _MOUSE_MODES))
            driver.flush()
            driver._mouse = mouse  # which it asks when the program is continued after Ctrl+Z
        self.bar.summary = self.bar.summary._replace(mouse=mouse)
        self.notify("The mouse is the program's again." if mouse else "The mouse is the terminal's: its own selection works.")

    @work(thread=True, exclusive=True, group="copy")
    def _copy(self, text: str, what: str) -> None:
        from tui.app.clipboard import copy_to_system

        text = text.encode(errors="replace").decode()
        if copy_to_system(text):
            self.app.call_from_thread(self.notify, f"Copied {what} to the clipboard.", markup=False)
        else:
            self.app.call_from_thread(self.app.copy_to_clipboard, text)
            self.app.call_from_thread(
                self.notify, f"Copied {what} through the terminal, if it lets programs do that.", markup=False
            )
