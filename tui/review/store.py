"""Decisions written to the first place that takes them, merged with what is there already."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tui.review.decisions import Record
from tui.review.history import merge
from tui.review.lock import locked
from tui.review.places import is_there
from tui.review.written import ReviewError, read, write
from tui.saving import save

Writer: TypeAlias = Callable[[Path, str], None]


def _replace(path: Path, text: str) -> None:
    save(path, text, replace=True)


@dataclass(frozen=True)
class Saved:
    """What became of saving."""

    path: Path | None
    """Where the decisions are now; None where they could be saved nowhere."""
    records: tuple[Record, ...]
    """All that are there now, with those of others."""
    problem: str = ""
    """Why they are not where they belong, one line for people; "" where they are."""


@dataclass(frozen=True)
class Store:
    """The files that may hold the decisions about a pair of articles, the best place first."""

    paths: tuple[Path, ...]
    writer: Writer = _replace

    def load(self) -> tuple[Record, ...]:
        """What all of the files hold; files that are not there hold nothing.

        Raises ReviewError, which names the file, for one that cannot be read or is damaged.
        """
        return merge(*(read_file(path) for path in self.paths if is_there(path)))

    def save(self, records: Sequence[Record]) -> Saved:
        """Write the decisions, and those which the file has beside them, to the first place that takes them."""
        problem = ""
        for path in self.paths:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                with locked(path):
                    found = merge(read_file(path) if is_there(path) else (), records)
                    self.writer(path, write(found))
            except (OSError, ReviewError) as error:
                reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
                problem = problem or f"{path}: decisions cannot be saved there ({reason})"
            else:
                return Saved(path, found, problem)
        return Saved(None, tuple(records), problem)


def read_file(path: Path) -> tuple[Record, ...]:
    """The decisions in a file. Raises ReviewError, which names the file, when it cannot be read or is damaged."""
    try:
        return read(path.read_text(encoding="utf-8"))
    except ReviewError as error:
        raise ReviewError(f"{path}: {error}") from error
    except UnicodeDecodeError as error:
        raise ReviewError(f"{path}: this is no review") from error
    except OSError as error:
        raise ReviewError(f"{path}: this review cannot be read ({(error.strerror or str(error)).lower()})") from error


def person() -> str:
    """Who is deciding: the name of the user, "" where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
