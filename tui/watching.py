"""Files read again when they change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from tui.model import Article
from tui.reading import STANDARD_INPUT, ReadingError
from tui.reading.sources import ADDRESSES, CLIPBOARD

_PAUSE = 0.25
"""Seconds between two looks: a look costs microseconds, and works on every file system, over networks as well."""

Stamp: TypeAlias = tuple[int, int, int] | None
"""What another text of a file comes with another one of: inode, time in nanoseconds, size; None without a file."""
Wait: TypeAlias = Callable[[float], object]
"""Waits for some seconds; says something true when there is no point in waiting any more."""
Versions: TypeAlias = Iterator[tuple[Article, Article] | ReadingError]


class Watch:
    """Two articles, of which those that are files are looked at again and again."""

    def __init__(self, sources: Sequence[str]) -> None:
        """Note how the files are now: what is read after this is known, or told as a change."""
        self._paths = {number: Path(source) for number, source in enumerate(sources) if _is_file(source)}
        self._first = self._look()

    def __bool__(self) -> bool:
        """Whether there is any file to watch."""
        return bool(self._paths)

    def versions(self, a: Article, b: Article, read: Callable[[int], Article], wait: Wait) -> Versions:
        """Both articles anew each time that a file has changed and rests, or why the new text cannot be read.

        `read` reads the first (0) or the second (1) of them. Ends when `wait` says so.
        """
        articles = [a, b]
        stale: set[int] = set()
        known = before = self._first
        while not wait(_PAUSE):
            now = self._look()
            # Half a file is no article: who writes it is waited for.
            if now == before and now != known:
                stale |= {number for number in now if now[number] != known[number]}
                known = now
                try:
                    for number in sorted(stale):
                        articles[number] = read(number)
                        stale.remove(number)
                    yield articles[0], articles[1]
                except ReadingError as error:
                    yield error
            before = now

    def _look(self) -> dict[int, Stamp]:
        return {number: _stamp(path) for number, path in self._paths.items()}


def _is_file(source: str) -> bool:
    return source not in (STANDARD_INPUT, CLIPBOARD) and not source.lower().startswith(ADDRESSES) and Path(source).is_file()


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns, status.st_size
