"""Work for other processes in the tests of the pool."""

from __future__ import annotations

import os


def halve(number: int) -> int:
    """Half of an even number; an odd one is a mistake, and 13 the end of the process."""
    if number == 13:
        os._exit(9)
    if number % 2:
        raise ValueError(f"{number} is odd")
    return number // 2


def settle_in() -> None:
    """Do nothing before the work."""
