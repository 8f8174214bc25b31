"""A whole table of pairs compared: what is done already is left, what fails is told at the end, and all is summed up."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from tui.batch import pool
from tui.batch.journal import done_before, journal, read_journal
from tui.batch.options import BatchOptions
from tui.batch.pairs import COLUMNS, SUMMARY, BadRow, Pair, placed, read_pairs
from tui.batch.work import COUNTED, Done, Failed, Task, settle_in, work
from tui.options import UsageError
from tui.report.csv import cell
from tui.saving import save

Progress = Callable[[int, int], None]


def run(options: BatchOptions, tell: Callable[[str], None]) -> bool:
    """Compare the pairs that are not compared yet, write the summary, and `tell` of every row that could not be.

    Whether all of them could be. Raises ReadingError when there is no such table, UsageError when a report would replace what
    is read, and OSError when the folder cannot be written. An interrupt is passed on; what was done by then is in the folder
    and in the summary.
    """
    pairs, bad = read_pairs(options.pairs)
    options.output.mkdir(parents=True, exist_ok=True)
    known = {} if options.force else read_journal(options.output)
    tasks = [Task(pair, options.pairs.parent, options.output, options.formats, options.strictness) for pair in pairs]
    _spare_what_is_read(options, tasks)
    before = ((task, done_before(task, known)) for task in tasks)
    outcome: dict[int, Done | Failed] = {task.pair.row: done for task, done in before if done is not None}
    failed = list(bad)
    try:
        with journal(options.output) as add, _progress(len(tasks)) as show:
            show(len(outcome), 0)
            left = [task for task in tasks if task.pair.row not in outcome]
            for task, result in pool.results(work, left, settle_in, min(pool.cores(), len(left) or 1)):
                found = result if isinstance(result, Done | Failed) else Failed(_broken(task.pair, result))
                outcome[task.pair.row] = found
                if isinstance(found, Done):
                    add(task, found)
                else:
                    failed.append(BadRow(task.pair.row, found.problem))
                show(len(outcome), len(failed))
    except KeyboardInterrupt:
        done = sum(isinstance(found, Done) for found in outcome.values())
        tell(f"stopped after {done} of {len(tasks)} pairs; the same command goes on from there")
        raise
    finally:
        save(options.output / f"{SUMMARY}.csv", _summary(pairs, outcome, bad), replace=True)
        for row in sorted(failed, key=lambda row: row.row):
            tell(f"{options.pairs}, row {row.row}: {row.problem}")
    return not failed


def _spare_what_is_read(options: BatchOptions, tasks: Sequence[Task]) -> None:
    """Raise UsageError when a report would replace an article or the table."""
    read = {options.pairs.resolve()}
    read |= {Path(placed(source, task.folder)).resolve() for task in tasks for source in (task.pair.a, task.pair.b)}
    summary = options.output / f"{SUMMARY}.csv"
    for written in chain([summary], *(task.reports for task in tasks)):
        if written.resolve() in read:
            raise UsageError(f"{written} would be replaced by a report, and is read; give another folder with -o")


def _broken(pair: Pair, error: BaseException) -> str:
    return f"{pair.name}: the program failed on this pair ({type(error).__name__} {error})"


def _summary(pairs: Sequence[Pair], outcome: dict[int, Done | Failed], bad: Sequence[BadRow]) -> str:
    """A row for each pair, in the order of the table: the articles, the counts of claims, or what is wrong."""
    rows: dict[int, list[object]] = {
        row.row: [cell(row.a), cell(row.b), "", *[""] * len(COUNTED), cell(row.problem)] for row in bad
    }
    for pair in pairs:
        found = outcome.get(pair.row)
        counts = [found.counts[name] for name in COUNTED] if isinstance(found, Done) else [""] * len(COUNTED)
        problem = found.problem if isinstance(found, Failed) else "" if found else "not compared yet"
        rows[pair.row] = [*map(cell, (pair.a, pair.b, pair.name)), *counts, cell(problem)]
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\n")
    table.writerow((*COLUMNS[:3], *COUNTED, "problem"))
    table.writerows(rows[number] for number in sorted(rows))
    return "\ufeff" + file.getvalue()


@contextmanager
def _progress(total: int) -> Iterator[Progress]:
    """A bar on standard error where that is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _done, _failed: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=total)
        yield lambda done, failed: bar.update(task, completed=done, description=f"{failed} failed" if failed else "")
