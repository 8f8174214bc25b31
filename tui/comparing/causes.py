"""One thing for two reasons: caused by faulty wiring, caused by a cigarette; in English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tui.comparing.worded import MOST, Worded, to_check
from tui.language.connectives import PREPOSITIONS
from tui.language.phrase_tables import breaks, phrase_table, phrases_in
from tui.model import Difference

_LEADING_TO = phrase_table(
    (phrase, None)
    for phrase in (
        "caused by; due to; because of; blamed on; triggered by; sparked by; brought about by; as a result of; owing to; "
        "put down to; attributed to; the result of; resulted from; stemmed from; traced to; died of; died from; dies of; "
        "suffering from; arrested for; convicted of; charged with; accused of; sentenced for"
    ).split("; ")
)
_REACH = 5
"""Words of a reason."""


def cause_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings tell of one thing and give it two reasons, of which neither is named in the other: to check."""
    theirs = list(islice(_causes(b), MOST))
    for effect, cause, first, last in islice(_causes(a), MOST):
        for its_effect, its_cause, start, end in theirs:
            if effect & its_effect and cause.isdisjoint(b.held) and its_cause.isdisjoint(a.held):
                yield to_check("name", a, (first, last), b, (start, end), "may not be one reason")
                return


def _causes(wording: Worded) -> Iterator[tuple[frozenset[str], frozenset[str], int, int]]:
    """Each "… caused by faulty wiring": what the words before mean, what the reason means, where it begins and ends."""
    for first, last, _ in phrases_in(wording.words, _LEADING_TO):
        end = last
        while end < min(last + _REACH, len(wording.words)) and not (
            end > last and (breaks(wording.words, end) or wording.words[end].fold in PREPOSITIONS["en"])
        ):
            end += 1
        effect, cause = (
            frozenset(meaning for index in places if (meaning := wording.meaning(index)))
            for places in (range(first), range(last, end))
        )
        if effect and cause:
            yield effect, cause, last, end
