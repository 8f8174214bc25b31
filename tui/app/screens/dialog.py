"""What the dialogs have in common: each is painted when all of it is there, over the screen it was asked for on, dimmed."""

from __future__ import annotations

import gc
from functools import lru_cache

from rich.console import RenderableType
from rich.segment import Segment
from rich.style import Style
from textual._styles_cache import StylesCache
from textual.await_remove import AwaitRemove
from textual.color import Color
from textual.css.styles import RulesMap
from textual.geometry import Size
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen, ScreenResultType
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.visual import RenderOptions, Visual

from tui.app.screens.painting import Painting

_LULL = 0.2
"""Seconds after which nobody is likely to press a key because of the last one."""


class Dialog(Painting[ScreenResultType], ModalScreen[ScreenResultType]):
    """A screen over the screen."""

    _painted = True  # what it lies over is on the screen meanwhile

    def remove(self) -> AwaitRemove:
        """Leave; what it lay over is painted again as it was, and needs no new layout."""
        return self.app._prune(self)

    def on_unmount(self) -> None:
        """Let go of what is left of it in a lull: what some dialogs leave together would hold up a key."""
        self.app.set_timer(_LULL, _let_go)

    def render(self) -> RenderableType:
        """What is under the dialog."""
        under = super().render()
        return _Dimmed(under.screen, under.color) if isinstance(under, BackgroundScreen) else under


def _let_go() -> None:
    # Textual remembers the colours of a thousand widgets by what holds all their painted rows.
    StylesCache.get_inner_outer.cache_clear()
    gc.collect()


class _Dimmed(BackgroundScreen, Visual):
    """A screen in thousands of segments and few styles, of which each is dimmed once."""

    def render_strips(self, width: int, height: int | None, style: VisualStyle, options: RenderOptions) -> list[Strip]:
        """The rows of the screen."""
        del style, options
        return [
            Strip([Segment(text, _dimmed(look, self.color), control) for text, look, control in strip], strip.cell_length)
            for strip in self.screen._compositor.render_strips(Size(width, height or self.screen.size.height))
        ]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as the screen."""
        del rules, container_width
        return self.screen.size.width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """As high as the screen."""
        del rules, width
        return self.screen.size.height


@lru_cache(maxsize=1024)
def _dimmed(look: Style | None, color: Color) -> Style | None:
    segment, *_ = BackgroundScreen.process_segments([Segment("", look)], color)
    return segment.style
