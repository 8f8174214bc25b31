"""A widget whose text is selected with the mouse: by dragging, or a sentence at once by a double click."""

from __future__ import annotations

from abc import abstractmethod

from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget

from tui.app.selection import between
from tui.model import Span

_SCROLL = 1 / 20
"""Seconds between two rows while the mouse is held beyond the edge."""


class Selectable(Widget):
    """Keeps the mouse from the moment it is pressed until it is let go, so that no other widget's text is selected."""

    class Selected(Message):
        """The reader selected something, or nothing any longer."""

        def __init__(self, widget: Selectable, span: Span | None) -> None:
            super().__init__()
            self.widget = widget
            self.span = span

    _pressed: Span | None = None
    """What was under the mouse when it was pressed."""
    _at: Offset = Offset(0, 0)
    _dragged = False
    _scrolling: Timer | None = None

    @abstractmethod
    def characters_under(self, at: Offset) -> Span:
        """The characters under the mouse, or nearest to it where it is beyond the edge."""

    @abstractmethod
    def ask_to_scroll(self, rows: int) -> None:
        """Ask to be scrolled down or, where negative, up."""

    def choose(self, span: Span | None) -> None:
        """Select a stretch of the text."""
        self.post_message(self.Selected(self, span))

    @property
    def dragged(self) -> bool:
        """Whether the mouse was moved between being pressed and being let go: that is no click."""
        return self._dragged

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin a selection."""
        if event.button == 1:
            self._dragged = False
            self._at = event.offset
            self._pressed = self.characters_under(self._at)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the mouse."""
        if self._pressed is not None and (self._dragged or event.offset != self._at):
            self._at, self._dragged = event.offset, True
            self._extend()
            beyond = not 0 <= self._at.y < self.size.height
            if beyond and self._scrolling is None:
                self._scrolling = self.set_interval(_SCROLL, self._scroll_on)
            elif not beyond:
                self._stop_scrolling()

    def on_mouse_up(self) -> None:
        """End the selection."""
        self._pressed = None
        self._stop_scrolling()
        self.release_mouse()

    def _extend(self) -> None:
        if self._pressed is not None:
            span = between(self._pressed, self.characters_under(self._at))
            self.choose(span if span[0] < span[1] else None)

    def _scroll_on(self) -> None:
        self.ask_to_scroll(-1 if self._at.y < 0 else 1)
        self._extend()

    def _stop_scrolling(self) -> None:
        if self._scrolling is not None:
            self._scrolling.stop()
            self._scrolling = None
