"""The stretches of a sentence that are shown differently from the rest of it, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from tui.app.relations import other
from tui.model import Comparison, SideName

Look: TypeAlias = Literal["unshared", "word", "value", "hit", "hit-here", "selected"]


class Mark(NamedTuple):
    """One stretch of an article, `text[start:end]`, and how it is to be shown."""

    start: int
    end: int
    look: Look
    """`unshared`: said by this article alone, in a sentence that is otherwise shared; `word`: also in the counterpart;
    `value`: differs from the counterpart; `hit`: what the reader looks for, `hit-here` the one the reader is at."""


def standing_marks(comparison: Comparison, side: SideName, sentence: int) -> tuple[Mark, ...]:
    """What is marked in a sentence whether it is the current one or not: its clauses that the other article lacks."""
    if comparison.side(side).statuses[sentence] == "unique":
        return ()
    return tuple(
        Mark(wording.start, wording.end, "unshared")
        for claim in comparison.claims_of[side].get(sentence, ())
        if claim.relation in ("only_a", "only_b")
        for wording in (claim.a if side == "a" else claim.b)
        if wording.sentence == sentence
    )


def pair_marks(
    comparison: Comparison, side: SideName, sentence: int, partners: Sequence[int]
) -> tuple[tuple[Mark, ...], dict[int, tuple[Mark, ...]]]:
    """The marks of a current sentence, and those of each of its counterparts on the other side."""
    from tui.comparing.wording import shared_words  # not before there is a comparison: the first frame does without it

    own, far = comparison.side(side), comparison.side(other(side))
    start = own.sentences[sentence].start
    mine: list[Mark] = []
    theirs: dict[int, tuple[Mark, ...]] = {}
    for partner in partners:
        shared = shared_words(own.sentence_text(sentence), far.sentence_text(partner), comparison.names)
        mine += _words(shared.a, start)
        theirs[partner] = (
            *_words(shared.b, far.sentences[partner].start),
            *_values(comparison, other(side), partner, sentence),
        )
        mine += _values(comparison, side, sentence, partner)
    return tuple(dict.fromkeys(mine)), theirs


def _words(spans: Iterable[tuple[int, int]], offset: int) -> list[Mark]:
    return [Mark(offset + start, offset + end, "word") for start, end in spans]


def _values(comparison: Comparison, side: SideName, sentence: int, partner: int) -> list[Mark]:
    """The values in `sentence` that differ from what `partner`, on the other side, says of the same claim."""
    place = comparison.side(side).sentences[sentence]
    spans = [
        difference.a_span if side == "a" else difference.b_span
        for claim in comparison.claims_of[side].get(sentence, ())
        if any(wording.sentence == partner for wording in (claim.b if side == "a" else claim.a))
        for difference in claim.differences
    ]
    return [Mark(*span, "value") for span in spans if span and place.start <= span[0] < place.end]
