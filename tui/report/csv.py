"""A comparison as comma-separated values, a row a claim, to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from tui.excerpts import excerpts
from tui.model import Comparison, SideName, Wording
from tui.report.phrases import VERDICTS, claims_by_relation, decisions, disputes, place, voice
from tui.visible import visible_line

COLUMNS = (
    "id", "relation", "score",
    "a places", "a text", "a speaker",
    "b places", "b text", "b speaker",
    "difference", "a value", "b value", "verdict", "explanation", "decided", "disputed",
)  # fmt: skip

# What spreadsheets take for the beginning of a formula, the full-width forms among them.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def render_csv(comparison: Comparison) -> str:
    """The claims, differences first, below a row of headings; several excerpts or values in one cell are parted by " | ".

    Begins with a byte-order mark, without which spreadsheets misread UTF-8. A cell that a spreadsheet could take for
    a formula begins with an apostrophe.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for relation, claims in claims_by_relation(comparison):
        for claim in claims:
            differences = claim.differences
            writer.writerow(
                (
                    _cell([claim.id]),
                    relation,
                    claim.score,
                    *_side("a", claim.a),
                    *_side("b", claim.b),
                    _cell(difference.kind for difference in differences),
                    _cell(difference.a for difference in differences),
                    _cell(difference.b for difference in differences),
                    _cell(VERDICTS[difference.verdict] for difference in differences),
                    _cell(difference.explanation for difference in differences),
                    _cell(decisions(claim.decided)),
                    _cell(disputes(claim)),
                )
            )
    return "\ufeff" + file.getvalue()


def _side(side: SideName, wordings: Sequence[Wording]) -> Iterator[str]:
    found = excerpts(wordings)
    yield _cell(place(side, excerpt.sentence) for excerpt in found)
    yield _cell(excerpt.text for excerpt in found)
    yield _cell(voice(excerpt) for excerpt in found)


def _cell(texts: Iterable[str | None]) -> str:
    return cell(" | ".join(text or "" for text in texts))


def cell(text: str) -> str:
    """`text` on one line; behind an apostrophe where a spreadsheet could take it for a formula."""
    shown = visible_line(text)
    return f"'{shown}" if text.lstrip(" ").startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA) else shown
