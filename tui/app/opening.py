"""The application set up for this reader and this terminal."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING

from tui.app.background import Answer, asking, is_far
from tui.app.settings import read_settings
from tui.model import Article, Comparison

if TYPE_CHECKING:
    from tui.app.app import CompareArticlesApp
    from tui.review.store import Store
    from tui.watching import Versions, Wait


_ESCAPE_DELAY = "10"
"""Milliseconds for which an escape may be the beginning of a sequence: a terminal on this machine sends that at once."""


def application(
    a: Article,
    b: Article,
    *,
    theme: str | None = None,
    strictness: float | None = None,
    comparison: Comparison | None = None,
    store: Callable[[], Store] | None = None,
    versions: Callable[[Wait], Versions] | None = None,
) -> CompareArticlesApp:
    """The application on two articles, with the reader's own settings where none are given.

    Without any, its theme is as dark or light as the terminal, which answers while Textual is imported. `store` says where
    the reader's decisions are kept; without it they go when the screen does.
    `versions` gives the articles anew when they change.
    """
    # The first frame comes sooner when nothing is collected on the way to it; then the application turns it on again.
    gc.disable()
    if not is_far(os.environ):
        os.environ.setdefault("ESCDELAY", _ESCAPE_DELAY)
    settings = read_settings(theme)
    with ExitStack() as terminal:
        ask = terminal.enter_context(asking(os.environ)) if settings.theme is None else Answer
        from tui.app.app import CompareArticlesApp

        dark, read = ask()
    if dark is not None:
        from tui.app.themes import DARK, LIGHT

        settings = settings._replace(theme=DARK if dark else LIGHT)
    if strictness is None:
        strictness = settings.config.strictness
    return CompareArticlesApp(a, b, strictness, comparison, settings, store, versions, read)
