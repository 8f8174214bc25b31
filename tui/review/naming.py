"""What a reader says of names: two spellings are one person, place or body, or they are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.model import SIDES, Comparison, Decided, Name, SideName
from tui.review.decisions import SameName


def decide_name(comparison: Comparison, names: Sequence[Name], decision: SameName, decided: Decided) -> tuple[Name, ...] | None:
    """The names after a decision; None where one of the spellings is in neither article."""
    spellings = decision.first, decision.second
    if not all(any(spelling in comparison.side(side).article.text for side in SIDES) for spelling in spellings):
        return None
    found = [name for name in names if any(_holds(name, spelling) for spelling in spellings)]
    at = names.index(found[0]) if found else len(names)
    if decision.same:
        changed = [_joined(comparison, found, decision, decided)]
    else:
        changed = [part for name in found for part in _parted(comparison, name, decision, decided)]
    before = [name for name in names[:at] if name not in found]
    return (*before, *changed, *(name for name in names[at:] if name not in found))


def _joined(comparison: Comparison, found: Sequence[Name], decision: SameName, decided: Decided) -> Name:
    spellings = decision.first, decision.second
    a, b = (
        [spelling for name in found for spelling in (name.a if side == "a" else name.b)] + _said(comparison, side, spellings)
        for side in SIDES
    )
    fullest = found[0].name if found else max(spellings, key=len)
    before = [item for name in found for item in name.decided]
    return Name(fullest, tuple(dict.fromkeys(a)), tuple(dict.fromkeys(b)), (*dict.fromkeys(before), decided))


def _parted(comparison: Comparison, name: Name, decision: SameName, decided: Decided) -> list[Name]:
    """The name without the second spelling, and that as a name of its own; both stay one where they are no longer together."""
    decisions = (*name.decided, decided)
    if not (_holds(name, decision.first) and _holds(name, decision.second)):
        return [replace(name, decided=decisions)]
    a, b = (tuple(item for item in items if item != decision.second) for items in (name.a, name.b))
    called = decision.first if name.name == decision.second else name.name
    second = [_said(comparison, side, [decision.second]) for side in SIDES]
    return [Name(called, a, b, decisions), Name(decision.second, tuple(second[0]), tuple(second[1]), decisions)]


def _holds(name: Name, spelling: str) -> bool:
    return spelling in (name.name, *name.a, *name.b)


def _said(comparison: Comparison, side: SideName, spellings: Iterable[str]) -> list[str]:
    return [spelling for spelling in spellings if spelling in comparison.side(side).article.text]
