"""The signs of what people decided, on a claim and on a sentence, and of what speakers dispute."""

from __future__ import annotations

from collections.abc import Sequence

from tui.model import Claim

CONFIRMED, CHANGED, DISPUTED, NOTED = "✓", "✎", "!", "¶"
DENIED = "¬"
"""On a claim that another speaker of the same article disputes."""


def hand(claim: Claim) -> str:
    """The sign of what people decided about a claim: confirmed, changed, in dispute, or only a note; "" for nothing."""
    decisions = [item for item in claim.decided if item.what != "note"]
    if any(item.disputed for item in decisions):
        return DISPUTED
    if not decisions:
        return NOTED if claim.decided else ""
    return CONFIRMED if decisions[-1].what == "accept" else CHANGED


def hand_on(claims: Sequence[Claim]) -> str:
    """The sign on a sentence with these claims: confirmed only where all of them are."""
    signs = [hand(claim) for claim in claims]
    found = next((sign for sign in (DISPUTED, CHANGED) if sign in signs), "")
    return found or (CONFIRMED if signs and all(sign == CONFIRMED for sign in signs) else "")
