"""How games and votes ended: "won 2-1", "6-4, 7-5", "a 5-3 vote"."""

from __future__ import annotations

from itertools import takewhile

from tui.language.values.counting import counted
from tui.language.values.forms import Found
from tui.language.values.line import Line
from tui.language.values.units import CURRENCIES, MEASURES, SIGNS
from tui.language.values.value import Value
from tui.language.vocabulary import vocabulary

_PLAYED = vocabulary("""
    won win wins winning beat beats beaten beating lost lose loses losing drew draw draws drawing drawn defeated defeats
    defeat defeating ended ends finished finishes victory score scored scoreline thrashed thrash thrashing edged edge
    edging hammered trounced routed rout downed crushed outscored led leads leading lead trailed trailing trails loss
    tie tied ties equalised equalized levelled triumph triumphed penalties shootout aggregate wins overcame level""")
"""Words that make the score of a game of two small numbers."""
SCORES = frozenset(("score", "sets", "vote"))
"""The dimensions of scores."""
_OUTCOMES = vocabulary("""
    win wins victory victories defeat defeats loss losses lead draw draws triumph rout thrashing tie aggregate penalties
    shootout deficit advantage scoreline score""")
"""What may be called by its score: "a 2-1 home win"."""
_ARTICLES = frozenset("a an the its their his her ages aged".split())
_VOTED = vocabulary("vote voted votes voting ruled ruling decision decided verdict approved rejected passed split")
_COMMAS = frozenset((", ", " ", "; ", ","))
_MOST_SETS = 7
_BEFORE, _BEHIND = 8, 3
"""How many words away from its figures such a word may stand."""


def score(line: Line, index: int) -> Found | None:
    """ "2-1", "6-4, 7-5", after "voted" also "5 to 3": both figures of each, whoever's are first.

    The value's low and high end are the figures of the first pair, its unit the whole in one order, by which two scores
    are one score.
    """
    listed = line.hyphenated(index - 1) and line.raw(index - 2).isdecimal() and line.gap(index) in _COMMAS
    first = None if listed else _pair(line, index)
    if first is None or line.vocabulary.decimal != ".":
        return None
    pairs, last = [first], index + first[2]
    # "3-0 and 2-1" are two games, "6-4, 3-6 and 7-5" one
    while line.gap(last) in _COMMAS and len(pairs) < _MOST_SETS:
        joined = line.fold(last) == "and"
        if joined and len(pairs) == 1:
            break
        at = last + joined
        more = _pair(line, at)
        if more is None or more[2] != 2:
            break
        pairs.append(more)
        last = at + 2
    dimension = _dimension(line, index, last, len(pairs), spelt=first[2] == 3)
    if dimension is None:
        return None
    a, b = first[0], first[1]
    orders = ([f"{x}-{y}" for x, y, _ in pairs], [f"{y}-{x}" for x, y, _ in pairs])
    return Value(
        line.words[index].start, line.words[last - 1].end, "quantity", dimension, float(min(a, b)), float(max(a, b)),
        unit=", ".join(max(orders)),
    ), last  # fmt: skip


def _pair(line: Line, index: int) -> tuple[int, int, int] | None:
    """Two numbers that a hyphen or "to" joins, and how many words they take."""
    if not line.raw(index).isdecimal() or line.hyphenated(index) or line.touches(index) or len(line.raw(index)) > 3:
        return None
    size = 3 if line.fold(index + 1) == "to" and line.joined(index + 1) else 2 if line.hyphenated(index + 1) else 0
    second = line.raw(index + size - 1) if size else ""
    end = index + size
    if (
        not second.isdecimal()
        or len(second) > 3
        or (line.hyphenated(end) and line.raw(end)[:1].isdecimal())
        or line.touches(end)
        or line.before(index).rstrip()[-1:] in SIGNS
        or line.after(end - 1)[:1] in {"%", "/", "°", *SIGNS}
    ):
        return None
    return int(line.raw(index)), int(second), size


def _dimension(line: Line, index: int, last: int, pairs: int, spelt: bool) -> str | None:
    """Whether a pair is a score, several are, or a vote; None where it may be a range, a season, a record of games."""
    before = [line.fold(at) for at in range(index - 1, max(-1, index - 1 - _BEFORE), -1)]
    behind = [*takewhile(bool, (line.fold(at) if line.joined(at) else "" for at in range(last, last + _BEHIND)))]
    low, high = int(line.raw(index)), int(line.raw(last - 1))
    counts = low < high and (
        line.fold(last) in MEASURES
        or line.fold(last) in CURRENCIES
        or line.fold(last) in line.vocabulary.times
        or line.fold(last) in line.vocabulary.percent
        or bool(counted(line, last, one=False)[0])
    )
    if pairs > 1:
        return "sets" if low > high or not _PLAYED.isdisjoint(before) else None
    if behind and behind[0] in {"vote", "decision", "ruling", "verdict", "majority"}:
        return "vote"
    if spelt:
        return "vote" if not counts and not _VOTED.isdisjoint(before[:2]) else None
    if counts and behind[0] not in _OUTCOMES:
        return None
    if not _OUTCOMES.isdisjoint(behind):
        return "score"
    if before and before[0] in _ARTICLES:
        return None
    if not _VOTED.isdisjoint(before[:3]):
        return "vote"
    if not _PLAYED.isdisjoint(before):
        return "score"
    named = index > 0 and line.words[index - 1].capital and line.raw(last)[:1].isupper()
    return "score" if named and line.spaced(index) and line.spaced(last) and max(low, high) < 40 else None
