"""Quotations: what stands between paired quotation marks, over as many sentences as it runs."""

from __future__ import annotations

import re

from tui.model import Span

QUOTES = '"“”„‟«»'
_MARK = re.compile(r"[\"“”„«»]|\n\s*")
_GERMAN = {("„", "“"), ("»", "«")}
_NEXT_MARK = re.compile(r"[\"“”„«»]")
# A quotation that is closed no nearer than this many characters after its paragraph was not left open on purpose.
_LOOK_AHEAD = 4000


def quotations(text: str) -> tuple[Span, ...]:
    """The spans between paired quotation marks, in order and apart; one may run over several sentences and paragraphs.

    A quotation opened by “ may be closed by ", and one that is opened anew at each paragraph is closed once. One that is
    never closed ends with its paragraph.
    """
    found: list[Span] = []
    opened: int | None = None
    opener = ""
    paragraph = 0
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark.startswith("\n"):
            if opened is not None and not _closes_later(text, match.end()):
                found.append((opened, at))
                opened = None
            paragraph = match.end()
            continue
        if opened is None:
            begins = at == paragraph or mark not in "”»" or (mark == "»" and text[at - 1].isspace())
        else:
            # German closes „ with “ and » with «.
            begins = (at == paragraph or mark in "“„«") and (opener, mark) not in _GERMAN
            found.append((opened, at))
        opened, opener = (match.end(), mark) if begins else (None, "")
    if opened is not None:
        found.append((opened, len(text)))
    return tuple((start, end) for start, end in found if start < end and not text[start:end].isspace())


def _closes_later(text: str, at: int) -> bool:
    """Whether the next quotation mark after a paragraph's end is one that closes, so that the quotation goes on."""
    match = _NEXT_MARK.search(text, at, at + _LOOK_AHEAD)
    if not match or match.start() == at or match.group() in "“„«":
        return False
    before = text[max(at, match.start() - 3) : match.start()]
    return not before[-1].isspace() or before.rstrip()[-1:] in ",.!?"


_CLOSES = re.compile(r"[.,!?…]?[\"”»]")
_PAIRS = (("“", "”"), ("«", "»"))


def balanced(text: str, start: int, end: int, within: Span) -> Span:
    """The span, longer by the closing or the opening quotation mark beside it where it holds only the other one.

    It never grows beyond `within`. What would be read as "reached a “consensus" is then read whole.
    """
    held = text[start:end]
    opened = held.count('"') % 2 == 1 or any(held.count(opening) > held.count(closing) for opening, closing in _PAIRS)
    if opened:
        match = _CLOSES.match(text, end, within[1])
        if match:
            return start, match.end()
        before = start - 1
        if before >= within[0] and text[before] == '"' and (before == within[0] or not text[before - 1].isalnum()):
            return before, end
    return start, end
