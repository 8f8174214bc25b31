"""A saved comparison: what `--format json` wrote, read back and looked over before anything trusts its numbers."""

from __future__ import annotations

import json
import re
from itertools import chain

from tui.model import RELATIONS, SIDES, STATUSES, Comparison, Side
from tui.plain import SCHEMA
from tui.reading.errors import ReadingError
from tui.reading.sources import Raw

_HEAD = 200


def is_saved(data: bytes) -> bool:
    """Whether these bytes begin as a saved comparison does, of this version of the program or another."""
    return _schema(data) is not None


def _schema(data: bytes) -> str | None:
    """The schema that a saved comparison says it has; None where this is none."""
    found = re.search(rb'"schema"\s*:\s*"(compare-articles/\d+)"', data[:_HEAD])
    return found[1].decode() if found and data.lstrip().startswith(b"{") else None


def comparison_of(raw: Raw) -> Comparison:
    """The comparison that was saved.

    Raises ReadingError when it is none, or was changed so that it no longer fits its own texts.
    """
    if not is_saved(raw.data):
        raise ReadingError(raw.source, "this is no saved comparison, and one article alone cannot be compared; give two")
    if _schema(raw.data) != SCHEMA:
        raise ReadingError(raw.source, "a newer version of the program saved this comparison; it takes that version to open it")
    try:
        comparison = Comparison.from_dict(json.loads(raw.data))
        fits = _fits(comparison)
    except (ValueError, TypeError, RecursionError) as error:
        raise ReadingError(raw.source, "this saved comparison is damaged; compare the two articles again") from error
    if not fits:
        raise ReadingError(raw.source, "this saved comparison does not fit its own texts; compare the two articles again")
    return comparison


def _fits(comparison: Comparison) -> bool:
    """Whether every place in the comparison is a place in its articles, and every word of the schema is known."""
    count_a, count_b = len(comparison.a.sentences), len(comparison.b.sentences)
    return (
        all(_side_fits(comparison.side(side)) for side in SIDES)
        and all(0 <= link.a < count_a and 0 <= link.b < count_b for link in comparison.links)
        and all(
            claim.relation in RELATIONS
            and all(
                0 <= wording.sentence < len(side.sentences) and side.article.text[wording.start : wording.end] == wording.text
                for side, wordings in ((comparison.a, claim.a), (comparison.b, claim.b))
                for wording in wordings
            )
            for claim in comparison.claims
        )
    )


def _side_fits(side: Side) -> bool:
    places = chain.from_iterable((sentence.start, sentence.end) for sentence in side.sentences)
    ends = [0, *places, len(side.article.text)]
    return ends == sorted(ends) and all(status in STATUSES for status in side.statuses)
