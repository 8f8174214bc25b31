"""What the command does with reviews: lays them over a comparison, counts them, merges them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tui.model import Comparison
from tui.review.apply import Orphan, apply
from tui.review.counting import count, table
from tui.review.decisions import SameName, kind_of, passages_of
from tui.review.history import merge
from tui.review.store import Store, read_file
from tui.review.written import write

_MOST = 100  # characters of the words that a decision was about


def reviewed(comparison: Comparison, store: Store) -> tuple[Comparison, list[str]]:
    """The comparison as it was decided, and a line for each decision that no longer applies.

    Raises ReviewError for a file of decisions that cannot be read.
    """
    found = apply(comparison, store.load())
    return found.comparison, [f"a decision no longer applies: {orphan_line(orphan)}" for orphan in found.orphaned]


def orphan_line(orphan: Orphan) -> str:
    """A decision that does not apply, on one line: what it was, about which words, and why it does not apply."""
    decision = orphan.record.decision
    if isinstance(decision, SameName):
        about = f"{decision.first} / {decision.second}"
    else:
        about = " / ".join(passage.text for passage in passages_of(decision))
    if len(about) > _MOST:
        about = f"{about[:_MOST].rstrip()}…"
    return f"{kind_of(decision)}, {orphan.record.time[:10]}: {about} ({orphan.why})"


def statistics(paths: Sequence[Path]) -> str:
    """How often people overruled the engine, over all of these files together; raises ReviewError as `read_file` does."""
    return table(count(merge(*map(read_file, paths))))


def merged(paths: Sequence[Path]) -> str:
    """The decisions of all of these files as one; raises ReviewError as `read_file` does."""
    return write(merge(*map(read_file, paths)))
