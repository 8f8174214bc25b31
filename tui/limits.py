"""How long an article may be: what is longer would take more time and memory than anybody has for two articles."""

from __future__ import annotations

import re

MAX_CHARACTERS = 8_000_000
"""Twice War and Peace. Two articles of 7 million take about 3 GB of memory and a few minutes (2026-11-22)."""
MAX_SENTENCES = 60_000
"""Of sentences with a few words each, many fit into few characters; each takes memory of its own."""

_ENDS = "\n.!?…。！？｡।॥؟۔։።။๏៕"
# A full stop inside a number ends nothing; several ends in a row are one. Compiled only for the long texts that need it.
_END = rf"(?:\n|\.(?!\d)|[{_ENDS[2:]}])[{_ENDS}\"'”’»)\]\s]*"


class TooLongError(ValueError):
    """An article is longer than what can be compared. The message is one line: what is too much, and what to do."""


def check_length(text: str) -> None:
    """Raises TooLongError for a text of more than `MAX_CHARACTERS`, or of more than `MAX_SENTENCES`, by its lines and full
    stops."""
    if len(text) > MAX_CHARACTERS:
        raise TooLongError(_problem(len(text), "characters", MAX_CHARACTERS))
    # Most texts pass without a look at each of their characters.
    if sum(map(text.count, _ENDS)) - text.count(".\n") <= MAX_SENTENCES:
        return
    if (ends := sum(1 for _ in re.finditer(_END, text))) > MAX_SENTENCES:
        raise TooLongError(_problem(ends, "sentences and lines", MAX_SENTENCES))


def _problem(found: int, unit: str, most: int) -> str:
    return f"this is too long, {found:,} {unit}: {most:,} are the most; give one article, or a part of this"
