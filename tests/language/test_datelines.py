"""Where a report begins to say something."""

from __future__ import annotations

import pytest

from tui.language.datelines import dateline_end


@pytest.mark.parametrize(
    "text",
    [
        "ORLA — |The mayor left.",
        "ORLA, March 29 (Wire) - |The mayor left.",
        "NEW VARN, Norland (AP) -- |The mayor left.",
        "VARN, D.C. (CNN) — |“It ended,” he said.",
        "Orla, 3 mai (AFP) – |Le maire est parti.",
        "Orla (dpa) - |Der Kanzler kam.",
        # No datelines: an aside, a compound, an acronym, a person.
        "|Anna Lind (right) - the mayor - left.",
        "|The Mayor (Smith) - a man - left.",
        "|COVID-19 cases rose.",
        "|USA - wide tests went on.",
        "|Orla – the town – was shut.",
        "|He left.",
        "|",
    ],
)
def test_what_is_said_begins_behind_the_dateline(text: str) -> None:
    before, after = text.split("|")
    assert dateline_end(before + after, 0, len(before + after)) == len(before)
