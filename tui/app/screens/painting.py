"""When the screen is painted: once for a key, when all that follows from it is done, and only where something has changed."""

from __future__ import annotations

from asyncio import get_running_loop
from time import monotonic

from textual.reactive import Reactive
from textual.screen import Screen, ScreenResultType
from textual.widget import Widget

_PATIENCE = 0.02
"""Seconds for which painting may wait for messages that are on their way."""


class Painting(Screen[ScreenResultType]):
    """The part of the screen that paints."""

    # Textual would paint all of the screen anew for each of these, where only the widgets that look otherwise need it.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    _select_state = Reactive(None, repaint=False)

    _waiting_since: float | None = None
    _painted = False
    """Whether there has been a frame; nothing waits before the first."""

    def _on_timer_update(self) -> None:
        """Lay out and paint, unless a message is on its way whose consequences can be painted together with it."""
        if self._waits():
            get_running_loop().call_soon(self._on_timer_update)
        else:
            super()._on_timer_update()

    def _compositor_refresh(self) -> None:
        """Paint, after a new layout when the widgets have taken in what sizes they have and none needs another one."""
        if self._waits() or (self._painted and self._layout_required and self._repaint_required and self.is_active):
            get_running_loop().call_soon(self._paint)
        else:
            self._painted = True
            # Those that have no place yet are left to the next layout, which tells them their size.
            self._compositor.update_widgets(self._dirty_widgets & self._compositor.visible_widgets.keys())
            super()._compositor_refresh()

    def _paint(self) -> None:
        if self._layout_required and self.is_active:
            self._on_timer_update()
        else:
            self._compositor_refresh()

    def _waits(self) -> bool:
        """Whether messages are on their way. What lies under a dialog paints nothing: it tells the dialog what to paint."""
        nodes = (self.app, *self.walk_children(with_self=True)) if self._painted and self.is_active else ()
        if any(node.message_queue_size for node in nodes):
            now = monotonic()
            self._waiting_since = self._waiting_since or now
            if now - self._waiting_since < _PATIENCE:
                return True
        self._waiting_since = None
        return False
