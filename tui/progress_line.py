"""A line on the terminal that says how far a long comparison has come, and is gone when it is done."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from tui.language.progress import Progress, unheard
from tui.options import PROGRAM

_PATIENCE = 1.0
"""Seconds for which nobody wonders."""
_PAUSE = 0.2
"""Seconds between two looks of the line."""


@contextmanager
def progress_line() -> Iterator[Progress]:
    """What is to be told the part done, 0 to 1: it says so on standard error where that is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield unheard
        return
    due = monotonic() + _PATIENCE
    shown = ""

    def show(line: str) -> None:
        # Blanks and not an escape sequence, so that every terminal wipes it.
        print(f"\r{line.ljust(len(shown))}", end="", file=sys.stderr, flush=True)

    def tell(done: float) -> None:
        nonlocal due, shown
        if monotonic() >= due:
            line = f"{PROGRAM}: comparing, {done:.0%} done"
            show(line)
            shown = line
            due = monotonic() + _PAUSE

    try:
        yield tell
    finally:
        if shown:
            show("")
            print("\r", end="", file=sys.stderr, flush=True)
