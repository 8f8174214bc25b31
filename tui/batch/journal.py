"""What was compared already: a line a pair, added when its reports are written, so that a run that stopped can go on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tui import __version__
from tui.batch.work import COUNTED, Done, Task, stamps

_FILE = ".compare-articles.jsonl"


class Add(Protocol):
    """Notes that a pair is done."""

    def __call__(self, task: Task, done: Done) -> None:
        """Note it."""


def done_before(task: Task, known: Mapping[str, Mapping[str, Any]]) -> Done | None:
    """What came out of this very task when all of it is still as it was: the articles, what was asked, the reports."""
    entry = known.get(task.pair.name)
    if entry is None or entry.get("asked") != _asked(task) or not {*task.formats} <= {*entry["formats"]}:
        return None
    try:
        now = stamps(task)
    except OSError:
        return None
    if _plain(now) != entry["stamps"] or not all(report.is_file() for report in task.reports):
        return None
    return Done({name: entry["counts"][name] for name in COUNTED}, now)


def read_journal(folder: Path) -> dict[str, Mapping[str, Any]]:
    """The last entry of each name; a line that a kill cut short is as if it were not there."""
    known: dict[str, Mapping[str, Any]] = {}
    try:
        lines = (folder / _FILE).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return known
    for line in lines:
        try:
            entry = json.loads(line)
            known[entry["name"]] = entry
        except (ValueError, LookupError, TypeError):
            continue
    return known


@contextmanager
def journal(folder: Path) -> Iterator[Add]:
    """A journal in `folder` to add to."""
    with (folder / _FILE).open("a", encoding="utf-8") as file:
        # Behind a line that was cut short.
        file.write("\n")

        def add(task: Task, done: Done) -> None:
            entry = {
                "name": task.pair.name,
                "asked": _asked(task),
                "formats": list(task.formats),
                "stamps": _plain(done.stamps),
                "counts": dict(done.counts),
            }
            file.write(json.dumps(entry) + "\n")
            file.flush()

        yield add


def _asked(task: Task) -> dict[str, object]:
    pair = task.pair
    dates = [date and date.isoformat() for date in (pair.a_date, pair.b_date)]
    asked = {"a": pair.a, "b": pair.b, "folder": str(task.folder.resolve()), "dates": dates, "language": pair.language}
    return asked | {"strictness": task.strictness, "version": __version__}


def _plain(found: tuple[Any, Any]) -> list[Any]:
    return [stamp and list(stamp) for stamp in found]
