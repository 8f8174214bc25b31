"""What the command does with reviews: lays them over a comparison, counts them, merges them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tui.model import Comparison
from tui.review.apply import apply
from tui.review.counting import count, table
from tui.review.decisions import kind_of
from tui.review.history import merge
from tui.review.store import Store, read_file
from tui.review.written import write


def reviewed(comparison: Comparison, store: Store) -> tuple[Comparison, list[str]]:
    """The comparison as it was decided, and a line for each decision that no longer applies.

    Raises ReviewError for a file of decisions that cannot be read.
    """
    found = apply(comparison, store.load())
    lines = []
    for orphan in found.orphaned:
        record = orphan.record
        lines.append(f"a decision no longer applies ({kind_of(record.decision)}, {record.time[:10]}): {orphan.why}")
    return found.comparison, lines


def statistics(paths: Sequence[Path]) -> str:
    """How often people overruled the engine, over all of these files together; raises ReviewError as `read_file` does."""
    return table(count(merge(*map(read_file, paths))))


def merged(paths: Sequence[Path]) -> str:
    """The decisions of all of these files as one; raises ReviewError as `read_file` does."""
    return write(merge(*map(read_file, paths)))
