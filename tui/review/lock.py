"""One program at a time on a file."""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_WAIT = 0.01  # seconds at most between two attempts


@contextmanager
def locked(path: Path, patience: float = 5.0) -> Iterator[None]:
    """Keep other programs that ask for the same lock out until done.

    The lock is a file beside `path` that goes when it is given back, and binds nobody once its holder is dead. Raises OSError
    where it cannot be made, and TimeoutError, which is one, when somebody else holds it for longer than `patience` seconds.
    """
    lock = path.with_name(f".{path.name}.lock")
    until = time.monotonic() + patience
    while (held := _take(lock)) is None:
        if time.monotonic() > until:
            raise TimeoutError(f"{path} is in use by another program")
        # Not in step with others who wait.
        time.sleep(random.uniform(0, _WAIT))  # noqa: S311  # no secret
    try:
        yield
    finally:
        if sys.platform != "win32":
            # Before it is let go: whoever waits for it sees that it is gone, and makes another.
            lock.unlink(missing_ok=True)
        os.close(held)
        if sys.platform == "win32":
            with suppress(OSError):
                lock.unlink()


def _take(lock: Path) -> int | None:
    """The lock as an open file, or None while somebody else holds it."""
    held = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(held), lock.stat()):
            return held
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass
    os.close(held)
    return None
