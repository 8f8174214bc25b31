"""An English sentence split into clauses from left to right, and each clause without the connectives around it."""

from __future__ import annotations

from tui.language.beginnings import aside_ends, begins, opening
from tui.language.marks import Marked
from tui.language.phrases import measure
from tui.language.segments import Segment
from tui.language.vocabulary import COORDINATORS, RELATIVES, SUBORDINATORS, vocabulary
from tui.model import Span

# "in which", "during which", "with whom".
_BEFORE_RELATIVE = vocabulary("in of on at by for with from to through during under after over upon against among between")
_CONDITIONS = vocabulary("if unless")
"""Conjunctions without which a clause would state what it only supposes, as one without "nor" would what it denies."""
_LEADING = (
    COORDINATORS - {"nor"}
    | SUBORDINATORS - _CONDITIONS
    | RELATIVES - {"whose"}
    | vocabulary("that then however therefore meanwhile")
)
# Without punctuation before it a clause begins with none but these, once the main clause is whole.
_BEGINNING = COORDINATORS - {"yet"} | SUBORDINATORS | RELATIVES | vocabulary("that depending thanks after before by despite to")
_TRAILING = COORDINATORS | vocabulary("that while because although though which who")
# A sentence that begins with one of these as a pronoun or a question keeps it.
_PRONOUNS = vocabulary("so who which that where when")


def split(sentence: Marked, first: int, last: int) -> list[Segment]:
    """The words from `first` up to `last` in segments, from left to right, none left out."""
    found = [Segment(first, last, opening(sentence, first, last))]
    # Whether the main clause has had its subject but not its verb: "The guards, who were unharmed, …".
    waiting = False
    for index in range(first + 1, last):
        comma = sentence.breaks[index]
        if not (comma or waiting or sentence.low[index] in _BEGINNING) or (comma and aside_ends(sentence, index)):
            continue
        current = found[-1]
        kind = begins(sentence, current, index, last, waiting)
        if kind is None:
            continue
        start = index
        if (
            kind == "relative"
            and sentence.low[index] in RELATIVES
            and sentence.low[index - 1] in _BEFORE_RELATIVE
            and index - 1 > current.first
        ):
            start = index - 1
        if (
            kind in {"relative", "apposition", "participle"}
            and not sentence.finite_between(current.first, index)
            and current.kind in {"main", "coordinate"}
        ):
            # What is said of a subject before its verb takes the subject along.
            waiting = True
            current.kind = kind
            continue
        if kind == "relative" and current.kind == "apposition" and not sentence.finite_between(current.first, index):
            continue
        if kind in {"main", "coordinate"}:
            waiting = False
        current.last = measure(sentence, current.first, start) if kind == "subordinate" else start
        found.append(Segment(start, last, kind))
    return found


def bounds(sentence: Marked, segment: Segment) -> Span:
    """A segment's first word and end without the connectives around it; empty when nothing is left."""
    first, last, low = segment.first, segment.last, sentence.low
    leading = _LEADING if segment.kind != "main" else _LEADING - SUBORDINATORS
    while first < last:
        of_relative = low[first] in _BEFORE_RELATIVE and first + 1 < last and low[first + 1] in {"which", "whom"}
        pronoun = first == 0 and segment.kind != "subordinate" and low[first] in _PRONOUNS
        supposed = low[first : first + 3] == ["as", "long", "as"]
        if not of_relative and (pronoun or supposed or low[first] not in leading):
            break
        first += 1
    while last > first and low[last - 1] in _TRAILING:
        last -= 1
    return first, last
