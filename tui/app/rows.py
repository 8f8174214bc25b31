"""Rows of text whose parts have roles, before they get the colours of a theme; pure, and safe for a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from rich.cells import cell_len, set_cell_size

from tui.app.layout import wrap
from tui.visible import visible_line

Role: TypeAlias = Literal["text", "muted", "title", "match", "value", "hit", "differs", "shared", "only_a", "only_b"]
"""`match` is a word that both articles have, `value` one on which they differ, `hit` what the reader looks for; `only_a` and
`only_b` also mean A and B."""


class Piece(NamedTuple):
    """A text and its role."""

    text: str
    role: Role


class Mark(NamedTuple):
    """The role of `text[start:end]`."""

    start: int
    end: int
    role: Role


Row: TypeAlias = tuple[Piece, ...]


def width_of(row: Row) -> int:
    """The terminal cells that a row takes."""
    return sum(cell_len(text) for text, _ in row)


def plain(row: Row) -> str:
    """The words of a row."""
    return "".join(text for text, _ in row)


def clip(text: str, width: int) -> str:
    """`text` on one line of at most `width` cells, an ellipsis for what does not fit."""
    shown = visible_line(text)
    return shown if cell_len(shown) <= width else set_cell_size(shown, max(width - 1, 0)).rstrip() + "…"[:width]


def cell(text: str, width: int, role: Role) -> Piece:
    """`text` clipped or padded to exactly `width` cells."""
    return Piece(set_cell_size(clip(text, width), width), role)


def prose(text: str, width: int, marks: Sequence[Mark] = (), *, role: Role = "text", most: int | None = None) -> list[Row]:
    """`text` wrapped to `width` cells; a later mark hides an earlier one under it.

    With `most`, only that many rows, the last ending in an ellipsis where there are more.
    """
    roles = [role] * len(text)
    for start, end, marked in marks:
        roles[start:end] = [marked] * len(roles[start:end])
    shown = visible_line(text)
    spans = wrap(text, 0, len(text), width)
    rows = []
    for start, end in spans[:most]:
        end = start + len(shown[start:end].rstrip())
        runs = groupby(range(start, end), key=roles.__getitem__)
        rows.append(tuple(Piece("".join(shown[at] for at in run), found) for found, run in runs))
    if most is not None and len(spans) > most:
        rows[-1] = _ellipsis(rows[-1], width)
    return rows


def _ellipsis(row: Row, width: int) -> Row:
    *before, (text, role) = row
    room = width - width_of(tuple(before))
    return (*before, Piece(clip(text + "……", room) if cell_len(text) >= room else f"{text}…", role))
