"""Work without garbage collection: a comparison makes no cycles, but so many objects that looking at all of them takes long."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Collect no garbage meanwhile."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage meanwhile, and never look through what was made: for a program that keeps it until its end."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
