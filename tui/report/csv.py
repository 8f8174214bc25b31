"""A comparison as comma-separated values, a row a difference or claim, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from tui.excerpts import excerpts
from tui.model import Comparison, Difference, SideName, Wording
from tui.report.phrases import claims_by_relation, decisions, disputes, place
from tui.visible import visible_line

COLUMNS = (
    "id", "relation", "score",
    "a places", "a text", "a speaker", "a form",
    "b places", "b text", "b speaker", "b form",
    "difference", "a value", "b value", "verdict", "explanation", "decided", "disputed",
)  # fmt: skip

# What spreadsheets take for the beginning of a formula, the full-width forms among them.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render_csv(comparison: Comparison) -> str:
    """The claims, differences first, below a row of headings: a row for each difference, one for a claim without any.

    Verdicts and forms are in the words of the JSON. Several excerpts in one cell are parted by " | ". A cell that a
    spreadsheet could take for a formula begins with an apostrophe. A file of it needs `in_file`.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for relation, claims in claims_by_relation(comparison):
        for claim in claims:
            before = (_cell([claim.id]), relation, claim.score, *_side("a", claim.a), *_side("b", claim.b))
            after = (_cell(decisions(claim.decided)), _cell(disputes(claim)))
            for difference in claim.differences or (None,):
                writer.writerow((*before, *_difference(difference), *after))
    return file.getvalue()


def _difference(difference: Difference | None) -> tuple[str, ...]:
    if difference is None:
        return ("",) * 5
    values = (difference.kind, difference.a, difference.b, difference.verdict, difference.explanation)
    return tuple(_cell([value]) for value in values)


def _side(side: SideName, wordings: Sequence[Wording]) -> Iterator[str]:
    found = excerpts(wordings)
    yield _cell(place(side, excerpt.sentence) for excerpt in found)
    yield _cell(excerpt.text for excerpt in found)
    yield _cell(excerpt.speaker for excerpt in found) if any(excerpt.speaker for excerpt in found) else ""
    yield _cell(excerpt.form for excerpt in found)


def _cell(texts: Iterable[str | None]) -> str:
    return cell(" | ".join(text or "" for text in texts))


def cell(text: str) -> str:
    """`text` on one line; behind an apostrophe where a spreadsheet could take it for a formula."""
    shown = visible_line(text)
    return f"'{shown}" if text.lstrip(" ").startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA) else shown
