"""What is done for one pair, in a process of its own: read, compare, write the reports."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from multiprocessing import parent_process
from pathlib import Path
from typing import TypeAlias

from tui.batch.pairs import Pair, placed
from tui.model import RELATIONS, Article
from tui.reading import ReadingError, read
from tui.reading.sources import ADDRESSES
from tui.report import SUFFIXES, in_file, render
from tui.saving import save
from tui.uncollected import uncollected

Stamp: TypeAlias = tuple[int, int]
"""When a file was last written, in nanoseconds, and its size in bytes: another stamp means another text."""
COUNTED = (*RELATIONS, "conflicts")
"""What is counted of a pair: its claims by relation, and those on which the articles conflict."""


@dataclass(frozen=True, slots=True)
class Task:
    """A pair, and what is asked of it."""

    pair: Pair
    folder: Path
    """The one that paths in the table start from."""
    output: Path
    formats: Sequence[str]
    strictness: float

    @property
    def reports(self) -> list[Path]:
        """The files that are written."""
        return [self.output / f"{self.pair.name}{suffix(name)}" for name in self.formats]


@dataclass(frozen=True, slots=True)
class Done:
    """A pair that was compared."""

    counts: Mapping[str, int]
    """Of each of `COUNTED`."""
    stamps: tuple[Stamp | None, Stamp | None]
    """Of both articles as they were compared; None for what came from the web."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A pair that could not be compared."""

    problem: str
    """One line for people."""


def suffix(report_format: str) -> str:
    """The ending of a report's file; no two formats have the same."""
    return f".worksheet{SUFFIXES[report_format]}" if report_format.startswith("worksheet") else SUFFIXES[report_format]


def stamps(task: Task) -> tuple[Stamp | None, Stamp | None]:
    """The stamps of both articles; raises OSError where there is no such file."""
    return _stamp(task.pair.a, task.folder), _stamp(task.pair.b, task.folder)


def _stamp(source: str, folder: Path) -> Stamp | None:
    if source.lower().startswith(ADDRESSES):
        return None
    status = (folder / source).stat()
    return status.st_mtime_ns, status.st_size


def work(task: Task) -> Done | Failed:
    """Compare a pair and write its reports, each whole or not at all."""
    from tui.comparing import compare

    pair = task.pair
    try:
        for source in (pair.a, pair.b):
            # A named pipe or a device might never end.
            if not source.lower().startswith(ADDRESSES) and (path := task.folder / source).exists() and not path.is_file():
                return Failed(f"{source}: this is no file; a pair needs the files of two articles")
        read_at = _stamps_or_none(task)
        a, b = (_article(pair, source, task.folder) for source in (pair.a, pair.b))
        a, b = replace(a, date=pair.a_date or a.date), replace(b, date=pair.b_date or b.date)
        with uncollected():
            comparison = compare(a, b, task.strictness)
        for report_format, path in zip(task.formats, task.reports, strict=True):
            save(path, in_file(render(comparison, report_format), report_format), replace=True)
    except ReadingError as error:
        return Failed(str(error))
    except OSError as error:
        return Failed(f"{pair.name}: its reports cannot be written ({(error.strerror or str(error)).lower()})")
    conflicts = sum(any(difference.verdict == "conflicts" for difference in claim.differences) for claim in comparison.claims)
    return Done({**dict(comparison.claim_counts.items()), "conflicts": conflicts}, read_at)


def _stamps_or_none(task: Task) -> tuple[Stamp | None, Stamp | None]:
    try:
        return stamps(task)
    except OSError:
        # Reading the article says better what is wrong with it.
        return None, None


def _article(pair: Pair, source: str, folder: Path) -> Article:
    article = read(placed(source, folder))
    return replace(article, source=source, language=pair.language or article.language)


def settle_in() -> None:
    """Make this process one that works for another: that one is interrupted, and with its end this one ends, too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    boss = parent_process()
    if boss is not None:

        def follow() -> None:
            boss.join()
            os._exit(1)

        threading.Thread(target=follow, daemon=True).start()
