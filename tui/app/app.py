"""The application: the two articles it was opened with, and the screen they are compared on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App
from textual.driver import Driver
from textual.events import DescendantFocus
from textual.filter import Monochrome, NoColor
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.theme import Theme

from tui.app.commands import Command, commands
from tui.app.keys import sign_of
from tui.app.palette import palette
from tui.app.screens.compare_screen import CompareScreen
from tui.app.settings import Settings
from tui.app.state import State, read_state, write_state
from tui.model import DEFAULT_STRICTNESS, Article, Comparison

if TYPE_CHECKING:
    from tui.review.store import Store
    from tui.watching import Versions, Wait


class CompareArticlesApp(App[None]):
    """Two articles side by side; with a `comparison` of them at hand, that one is shown and nothing is compared."""

    CSS_PATH = "app.tcss"
    TITLE = "compare-articles"
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-narrow"), (80, "-medium"), (120, "-wide")]  # noqa: RUF012  # as the base class has it

    def __init__(
        self,
        a: Article,
        b: Article,
        strictness: float = DEFAULT_STRICTNESS,
        comparison: Comparison | None = None,
        settings: Settings | None = None,
        store: Callable[[], Store] | None = None,
        versions: Callable[[Wait], Versions] | None = None,
        read: bytes = b"",
    ) -> None:
        super().__init__()
        self.read = read
        """What was read from the terminal before there was a screen: keys that are not to be lost."""
        self.call_after_refresh(_collect_from_now_on)
        self._settings = settings or Settings()
        self._start = CompareScreen(a, b, strictness, comparison, self._settings.config, store, versions)
        if self._settings.theme in self.available_themes:
            self.theme = self._settings.theme
        if not self._settings.config.animations:
            self.animation_level = "none"
        self.set_keymap(self._settings.config.keys)

    def get_css_variables(self) -> dict[str, str]:
        """The variables of the theme, and the colours of the statuses under it."""
        variables = super().get_css_variables()
        variables |= palette(variables)
        return variables

    def watch_theme(self) -> None:
        """Without colours, the terminal's own are left out, and all others become shades of grey."""
        if self.no_color:
            self._filters = [kept for kept in self._filters if not isinstance(kept, NoColor | Monochrome)]
            self._filters.append(NoColor() if self.native_ansi_color else Monochrome())

    def get_driver_class(self) -> type[Driver]:
        """Textual's own choice, on Unix without its waiting at the end."""
        found = super().get_driver_class()
        if found.__name__ != "LinuxDriver":
            return found
        from tui.app.driver import PromptDriver  # which Windows cannot import

        return PromptDriver

    def get_default_screen(self) -> Screen[None]:
        """The screen that is there from the first frame on."""
        return self._start

    def on_mount(self) -> None:
        """Say what is wrong with the config file, and remember from now on which theme is chosen."""
        if self._settings.complaint:
            self.notify(self._settings.complaint, severity="warning", markup=False, timeout=10)
        shown = self.theme

        def remember(theme: Theme) -> None:
            nonlocal shown
            if theme.name != shown:
                shown = theme.name
                self._remember(self._remembered._replace(theme=shown))

        self.theme_changed_signal.subscribe(self, remember)
        if not self._settings.state.toured:
            self.call_after_refresh(self.action_tour)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Let no cursor blink where nothing is to move by itself."""
        if self.animation_level == "none" and hasattr(event.widget, "cursor_blink"):
            event.widget.cursor_blink = False

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Show a notice, unless it stands there still."""
        if all(shown.message != message for shown in self._notifications):
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def action_help_quit(self) -> None:
        """Say what Ctrl+C is for here, and how to leave, which it is for elsewhere."""
        leave, copy = (sign_of(name, self._keymap) for name in ("quit", "copy"))
        self.notify(f"Nothing is selected to copy. {leave} leaves, {copy} copies the sentence.", markup=False, timeout=3)

    def action_tour(self) -> None:
        """Show the tour, and remember that it was seen."""
        from tui.app.screens.tour_screen import TourScreen

        self.push_screen(TourScreen(), lambda _: self._remember(self._remembered._replace(toured=True)))

    def action_command_palette(self) -> None:
        """Show the command palette."""
        known = [
            *commands(self._start, self._keymap),
            Command("Theme", (), "Change the colours.", self.action_change_theme),
            Command("Tour", (), "What the signs mean, and the first keys.", self.action_tour),
        ]
        self._choose("Commands", known)

    def search_themes(self) -> None:
        """Show the themes, the present one first to choose."""
        themes = sorted(self.available_themes.values(), key=lambda theme: theme.name)
        known = [
            Command(theme.name, (), "dark" if theme.dark else "light", partial(setattr, self, "theme", theme.name))
            for theme in themes
        ]
        self._choose("Themes", known, [theme.name for theme in themes].index(self.theme))

    def _choose(self, title: str, known: Sequence[Command], current: int = 0) -> None:
        from tui.app.screens.palette_screen import PaletteScreen

        def run(chosen: Command | None) -> None:
            if chosen:
                self.call_later(chosen.run)

        if not isinstance(self.screen, PaletteScreen):
            self.push_screen(PaletteScreen(title, known, current), run)

    @property
    def _remembered(self) -> State:
        """What is remembered by now, by this program or another one that runs beside it."""
        return read_state(self._settings.state_file) if self._settings.state_file else self._settings.state

    def _remember(self, state: State) -> None:
        if self._settings.state_file:
            try:
                write_state(self._settings.state_file, state)
            except OSError as error:
                reason = (error.strerror or str(error)).lower()
                self.notify(
                    f"This will be forgotten: {self._settings.state_file} cannot be written ({reason}).",
                    severity="warning",
                    markup=False,
                )


def _collect_from_now_on() -> None:
    # What there is by the first frame stays until the end: it need not be looked through again and again.
    gc.freeze()
    gc.enable()
