"""What the words about a figure make of it: "more than two weeks" is everything between 14 and 21 days."""

from __future__ import annotations

import math

from tui.language.values.line import Line
from tui.language.values.value import Value
from tui.language.values.vocabulary import DAY, Bound
from tui.language.vocabulary import vocabulary

_MOVING = vocabulary("""
    go goes going gone went move moves moved moving edged ticked climbed crept pushed nudged bumped inched jumped driven
    drove sent brought bring brings bringing""")
"""Verbs after which "up to" is a direction and no bound."""
_AROUND = 0.1
"""What "about" allows on either side, and "almost" below: a tenth."""
_AROUND_SHARE = 4.0
"""Points by which a share that is told roughly may be off: 68.4 percent is not "some 64 percent"."""
_AFTER: dict[tuple[str, ...], Bound] = {
    ("or", "more"): "least", ("and", "more"): "least", ("at", "least"): "least",
    ("or", "less"): "most", ("or", "fewer"): "most", ("at", "most"): "most", ("or", "so"): "about",
}  # fmt: skip


def bound_before(line: Line, index: int) -> tuple[Bound | None, int]:
    """The bound whose words end before word `index`, and the index of its first word."""
    bounds = line.vocabulary.bounds
    if line.fold(index - 1) == "the":
        bound, first = bound_before(line, index - 1)
        return (bound, first) if bound in {"more", "less"} and first < index - 2 else (None, index)
    if line.fold(index - 1) not in line.vocabulary.bound_ends:
        return None, index
    for length in (4, 3, 2, 1):
        first = index - length
        if (
            first < 0
            or not all(line.spaced(at) for at in range(first + 1, index))
            or line.gap(index)[:1] not in {" ", "\u00a0", "\u202f"}
        ):
            continue
        bound = bounds.get(tuple(line.fold(at) for at in range(first, index)))
        if bound:
            moved = line.fold(first) == "up" and line.fold(first - 1) in _MOVING
            return (None, index) if moved else (bound, first)
    return None, index


def bound_after(line: Line, index: int) -> tuple[Bound | None, int]:
    """The bound whose words begin at word `index`, and the index after them."""
    if line.spaced(index) and line.spaced(index + 1):
        bound = _AFTER.get((line.fold(index), line.fold(index + 1)))
        if bound:
            return bound, index + 2
    return None, index


def bounded(value: Value, bound: Bound) -> Value:
    """`value` as far as `bound` widens or narrows it.

    Beyond a few of a coarse unit of time lies the next of it: more than two weeks is less than three, almost three weeks
    more than two and a half.
    """
    value = value._replace(figure=value.high)
    floor = -math.inf if value.dimension == "temperature" else 0.0
    low, high = value.low, value.high
    if bound == "more":
        return value._replace(high=_next(value), low_open=True, high_open=True)
    if bound == "least":
        return value._replace(high=math.inf, high_open=True)
    if bound == "less":
        return value._replace(low=floor, high_open=True)
    if bound == "most":
        return value._replace(low=floor)
    if value.unit.startswith("clock") or value.dimension == "clock":
        return value._replace(low=low - 15, high=high + 15, approximate=True)
    slack = _slack(value)
    if bound == "almost":
        return value._replace(low=_whole_days(value, low - slack), high_open=True, approximate=True)
    if bound == "just over":
        return value._replace(high=high + slack, low_open=True, approximate=True)
    return value._replace(low=low - slack, high=high + slack, approximate=True)


def _slack(value: Value) -> float:
    amount = abs(value.high) * _AROUND
    if value.dimension == "time":
        units = value.high / value.factor
        return min(0.5, max(0.15 * units, 0.05)) * value.factor if units < 5 else amount
    if value.dimension == "percent":
        return min(max(amount, 1.0), _AROUND_SHARE)
    return max(amount, 1.0) if value.dimension == "temperature" else amount


def _whole_days(value: Value, seconds: float) -> float:
    """Of weeks only whole days are spoken of: the low end of "almost three weeks" is 18 days."""
    return math.ceil(seconds / DAY) * DAY if value.dimension == "time" and value.factor == 7 * DAY else seconds


def _next(value: Value) -> float:
    """Where "more than" ends: at the next of a coarse unit of time, else nowhere."""
    units = value.high / value.factor
    if value.dimension != "time" or units != int(units) or value.factor < 60:
        return math.inf
    for round_number in (100, 50, 12, 10, 5):
        if units % round_number == 0:
            return value.high + round_number * value.factor
    return value.high + value.factor
