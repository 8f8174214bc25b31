"""What is found out about a thing once: beside the screen, where nobody waits for it, and then looked up."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

COMPARISONS = 4
"""How many comparisons are known at a time: the one on the screen, the one before, and those that a key may ask for next."""
_Thing = TypeVar("_Thing")
_Found = TypeVar("_Found")


def once(keep: int) -> Callable[[Callable[[_Thing], _Found]], Callable[[_Thing], _Found]]:
    """Find something out about a thing once, for the last `keep` things.

    They are known by what they are and not by what they are equal to: to hash a long comparison takes as long as most of
    what is asked of it.
    """

    def decorate(find: Callable[[_Thing], _Found]) -> Callable[[_Thing], _Found]:
        known: deque[tuple[_Thing, _Found]] = deque(maxlen=keep)

        @wraps(find)
        def found(thing: _Thing) -> _Found:
            for other, already in tuple(known):
                if other is thing:
                    return already
            now = find(thing)
            known.append((thing, now))
            return now

        return found

    return decorate
