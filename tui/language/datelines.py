"""Datelines: place, day and agency in front of a report's first sentence ("OSLO, March 29 (AP) — "), which claim nothing."""

from __future__ import annotations

import re

_PLACE = r"[^\W\d_a-z][\w.'’-]*"
_DAY = r"(?:\w{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?\w{3,10})"
_AGENCY = r"\((?:[^\W\d_a-z][\w ./&-]{1,24}|ap[ae]?|afp|dpa|efe|epd|kna|lusa|ots|sda|sid)\)"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE}(?:[ /]{_PLACE}){{0,3}}(?:, {_PLACE}(?: {_PLACE}){{0,2}})?)"
    rf"(?:, {_DAY}(?:,? \d{{4}})?)?(?: (?P<agency>{_AGENCY}))?"
    r"(?P<dash> ?[—–] ?| ?-- ?| - )(?=[\"“«„]?\w)"
)
_LONGEST = 120


def dateline_end(text: str, start: int, end: int) -> int:
    """Where what the sentence at `text[start:end]` says begins: behind its dateline, or at `start` where it has none.

    A place is one when it is written in capitals or an agency stands behind it in brackets.
    """
    match = _DATELINE.match(text, start, min(end, start + _LONGEST))
    if not match:
        return start
    in_capitals = match["place"].isupper() and len(match["place"]) > 3
    # Two dashes set off what stands between them: "Anna Lind (Orla) - the mayor - left".
    aside = match["dash"] in text[match.end() : match.end() + _LONGEST]
    return match.end() if in_capitals or (match["agency"] and not aside) else start
