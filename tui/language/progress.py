"""How far a long work has come, told often enough that it can be stopped at any moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")
_EVERY = 10
"""Sentences between two tellings: a few milliseconds, and some hundredths of a second where they are as long as may be."""


def counted(
    items: Sequence[_Item], progress: Callable[[float], None], first: float = 0.0, last: float = 1.0
) -> Iterator[_Item]:
    """The items in order, while `progress` is told how far from `first` to `last` they are done; it may raise to stop."""
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            progress(first + (last - first) * number / len(items))
        yield item
