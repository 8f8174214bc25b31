"""How far a long work has come, told often enough that it can be stopped at any moment."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from itertools import chain, islice
from typing import TypeAlias, TypeVar

Progress: TypeAlias = Callable[[float], None]
"""Is told the part done, 0 to 1, and may raise to stop."""
_Item = TypeVar("_Item")
_EVERY = 10
"""Sentences between two tellings: a few milliseconds, and some hundredths of a second where they are as long as may be."""


def unheard(done: float) -> None:
    """The progress that nobody asks for."""


def counted(items: Collection[_Item], progress: Progress, first: float = 0.0, last: float = 1.0) -> Iterator[_Item]:
    """The items in order, while `progress` is told how far from `first` to `last` they are done."""
    return chain.from_iterable(_batches(items, progress, first, last))


def _batches(items: Collection[_Item], progress: Progress, first: float, last: float) -> Iterator[Iterator[_Item]]:
    waiting = iter(items)
    for number in range(0, len(items), _EVERY):
        progress(first + (last - first) * number / len(items))
        yield islice(waiting, _EVERY)
