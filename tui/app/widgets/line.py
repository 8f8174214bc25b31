"""A single line of text, composed of styled pieces that give way where there is no room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from rich.cells import cell_len, set_cell_size
from textual.content import Content

Piece: TypeAlias = tuple[str, str]
"""A text and its style."""


def width_of(pieces: Sequence[Piece]) -> int:
    """The cells that pieces take."""
    return sum(cell_len(text) for text, _ in pieces)


def line(width: int, left: Sequence[Sequence[Piece]], right: Sequence[Sequence[Piece]] = ()) -> Content:
    """A line of `width` cells with groups of pieces at its left and at its right edge.

    Where they do not fit, groups are left out: first those at the left's end, then those at the right's beginning;
    the first group at the left always stays and is cut.
    """
    kept, ends = list(left), list(right)
    while len(kept) > 1 and sum(map(width_of, (*kept, *ends))) > width:
        kept.pop()
    while ends and sum(map(width_of, (*kept, *ends))) > width:
        ends.pop(0)
    pieces = [piece for group in kept for piece in group]
    tail = [piece for group in ends for piece in group]
    return Content.assemble(*_cut(pieces, width - width_of(tail)), *tail)


def _cut(pieces: Sequence[Piece], width: int) -> list[Piece]:
    """The pieces cut or filled to `width` cells."""
    found: list[Piece] = []
    for text, style in pieces:
        room = width - width_of(found)
        if cell_len(text) > room:
            return [*found, (set_cell_size(text, room - 1) + "…", style)] if room > 0 else found
        found.append((text, style))
    return [*found, (" " * (width - width_of(found)), "")]
