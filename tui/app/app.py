"""The application: the two articles it was opened with, and the screen they are compared on."""

from __future__ import annotations

import gc
from collections.abc import Iterable

from textual.app import App, SystemCommand
from textual.screen import Screen

from tui.app.commands import commands
from tui.app.screens.compare_screen import CompareScreen
from tui.model import DEFAULT_STRICTNESS, Article, Comparison


class CompareArticlesApp(App[None]):
    """Two articles side by side; with a `comparison` of them at hand, that one is shown and nothing is compared."""

    CSS_PATH = "app.tcss"
    TITLE = "compare-articles"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (80, "-medium"), (120, "-wide")]  # noqa: RUF012  # as the base class has it

    def __init__(
        self, a: Article, b: Article, strictness: float = DEFAULT_STRICTNESS, comparison: Comparison | None = None
    ) -> None:
        super().__init__()
        # The first frame comes sooner when nothing is collected on the way to it.
        gc.disable()
        self.call_after_refresh(gc.enable)
        self._start = CompareScreen(a, b, strictness, comparison)

    def get_default_screen(self) -> Screen[None]:
        """The screen that is there from the first frame on."""
        return self._start

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers beside the keys."""
        yield from commands(screen, self._keymap)
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)
