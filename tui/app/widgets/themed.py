"""Widgets that paint their rows in the colours of the theme by themselves, and anew when it changes."""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.widget import Widget

from tui.app.looks import style


class Themed(Widget):
    """A widget whose looks need no style sheet: on the way to the first frame, that would have to be read and applied."""

    _variables: Mapping[str, str] | None = None

    def look(self, *parts: str) -> Style:
        """The style of parts together, a later one over an earlier one, in the present theme."""
        return style(self.app.theme_variables, *parts)

    def notify_style_update(self) -> None:
        """Paint anew where the colours are others now."""
        super().notify_style_update()
        if self._variables is not self.app.theme_variables:
            self._variables = self.app.theme_variables
            self.repaint()

    def repaint(self) -> None:
        """Paint all rows anew."""
        self.refresh()
