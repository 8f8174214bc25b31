"""When the screen is painted: once for a key, when all that follows from it is done, and only where something has changed."""

from __future__ import annotations

from asyncio import get_running_loop
from time import monotonic

from textual.reactive import Reactive
from textual.screen import Screen
from textual.widget import Widget

_PATIENCE = 0.02
"""Seconds for which painting may wait for messages that are on their way."""


class Painting(Screen[None]):
    """The part of the screen that paints."""

    # Textual would paint all of the screen anew for each of these, where only the widgets that look otherwise need it.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    _select_state = Reactive(None, repaint=False)

    _waiting_since: float | None = None

    def _on_timer_update(self) -> None:
        """Paint, unless a message is on its way whose consequences can be painted together with what is to be painted now."""
        now = monotonic()
        since = self._waiting_since = self._waiting_since or now
        if now - since < _PATIENCE and self._has_messages():
            get_running_loop().call_soon(self._on_timer_update)
        else:
            self._waiting_since = None
            super()._on_timer_update()

    def _has_messages(self) -> bool:
        return any(node.message_queue_size for node in (self.app, *self.walk_children(with_self=True)))
