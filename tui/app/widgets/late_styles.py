"""Widgets whose parts get their styles when they are first painted: the first frame does not wait for those it lacks."""

from __future__ import annotations

from textual.css.styles import RenderStyles
from textual.dom import DOMNode
from textual.widget import Widget


class LateStyles(Widget):
    """A widget that has component classes without listing them: any name that the style sheet knows will do."""

    def get_component_styles(self, *names: str) -> RenderStyles:
        """The styles of component classes, a later one over an earlier one."""
        for name in names:
            if name not in self._component_styles:
                part = DOMNode(classes=name)
                part._attach(self)
                self.app.stylesheet.apply(part, animate=False)
                self._component_styles[name] = part.styles
        return super().get_component_styles(*names)

    def notify_style_update(self) -> None:
        """Find them anew where the style sheet, the theme or the widget's own classes may have changed them."""
        super().notify_style_update()
        if self._component_styles:
            self._component_styles.clear()
            self.refresh()
