"""What the screen asks of a comparison."""

from __future__ import annotations

import pytest

from tests.app.pair import TEXT_A, TEXT_B, pair
from tui.app.marks import Mark, pair_marks, standing_marks
from tui.app.relations import Kind, claim_of, counterparts, glyph, next_of, place_of, share_also_said
from tui.model import SideName, Status

PAIR = pair()


@pytest.mark.parametrize(
    ("status", "side", "sign"),
    [("shared", "a", "═"), ("partly", "b", "≈"), ("differs", "a", "≠"), ("unique", "a", "◂"), ("unique", "b", "▸")],
)
def test_every_status_has_a_sign(status: Status, side: SideName, sign: str) -> None:
    assert glyph(status, side) == sign


@pytest.mark.parametrize(
    ("kind", "current", "step", "found"),
    [
        ("match", 0, 1, 2),
        ("match", 0, -1, 3),
        ("match", 3, 1, 0),
        ("difference", 3, 1, 3),
        ("difference", 0, 1, 3),
        ("unique", 0, 1, 1),
        ("unique", 1, 1, 4),
        ("unique", 1, -1, 4),
    ],
)
def test_next_of_a_kind(kind: Kind, current: int, step: int, found: int) -> None:
    assert next_of(kind, ("shared", "unique", "partly", "differs", "unique"), current, step) == found


def test_next_of_a_kind_that_is_not_there() -> None:
    assert next_of("difference", ("shared", "unique"), 0, 1) is None
    assert next_of("match", (), 0, 1) is None


def test_counterparts_and_claims_of_a_sentence() -> None:
    assert counterparts(PAIR, "a", 0) == (14,)
    assert counterparts(PAIR, "b", 1) == (13,)
    assert counterparts(PAIR, "a", 2) == ()
    differing = claim_of(PAIR, "a", 0)
    assert differing is not None
    assert differing.id == "c1"
    assert (place_of(differing, "a"), place_of(differing, "b")) == (0, 14)
    assert place_of(PAIR.claims[-1], "a") is None


def test_share_also_said_counts_every_character_once() -> None:
    a = sum(wording.end - wording.start for claim in PAIR.claims[:2] for wording in claim.a)
    assert share_also_said(PAIR, "a") == pytest.approx(a / sum(s.end - s.start for s in PAIR.a.sentences))
    assert 0 < share_also_said(PAIR, "b") < 1


def test_a_clause_of_its_own_is_marked_at_all_times() -> None:
    [mark] = standing_marks(PAIR, "a", 0)
    assert (TEXT_A[mark.start : mark.end], mark.look) == ("the ferry runs at night", "unshared")
    assert standing_marks(PAIR, "a", 1) == ()


def test_shared_words_and_differing_values_of_a_pair() -> None:
    mine, theirs = pair_marks(PAIR, "a", 0, (14,))

    def words(text: str, marks: tuple[Mark, ...], look: str) -> list[str]:
        return [text[mark.start : mark.end] for mark in marks if mark.look == look]

    assert words(TEXT_A, mine, "value") == ["two weeks"]
    assert words(TEXT_B, theirs[14], "value") == ["three weeks"]
    assert {"old", "bridge", "Hallin"} <= set(words(TEXT_A, mine, "word"))
    assert {"old", "bridge", "Hallin"} <= set(words(TEXT_B, theirs[14], "word"))
