"""The file of decisions: it reads back the same, people can read it, and a damaged one is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

from tests.hostile import HOSTILE
from tests.review.articles import claim_with, compared, record, records
from tui.review.counting import count, table
from tui.review.decisions import Accept, Decision, Join, Judge, Note, Record, Reject, SameName, worded
from tui.review.history import merge
from tui.review.written import ReviewError, read, write


@given(records(compared()))
def test_what_is_written_reads_back_the_same(found: list[Record]) -> None:
    assert read(write(found)) == merge(found)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_note_may_hold_anything(text: str) -> None:
    found = (record(Note((), text)),)
    written = write(found)
    assert written.encode()
    assert read(written) == found


def test_people_can_read_it() -> None:
    claim = claim_with(compared(), "engine had failed")
    written = write([record(Accept(worded(compared(), claim), claim.relation))])
    data = json.loads(written)
    assert data["schema"] == "compare-articles-review/1"
    assert data["decisions"][0]["decision"] == "accept"
    assert {"a": "the engine had failed twice that week"} in data["decisions"][0]["claim"]


GOOD = json.loads(write([record(Note(worded(compared(), compared().claims[0]), "why?"))]))
BROKEN: tuple[dict[str, object], ...] = (
    {"id": 1}, {"time": "yesterday"}, {"time": None}, {"by": None}, {"decision": "burn"}, {"note": 3}, {"undone": "no"},
    {"claim": [{}]}, {"claim": [{"a": 5}]}, {"claim": [{"c": "words"}]}, {"claim": 7}, {"claim": [{"a": "x", "after": 1}]},
)  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "compare-articles-review/2"},
        {"schema": None},
        {"decisions": None},
        {"decisions": [{}]},
        *({"decisions": [GOOD["decisions"][0] | broken]} for broken in BROKEN),
    ],
)
def test_what_is_damaged_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ReviewError):
        read(json.dumps(GOOD | change))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "not json", "[" * 100_000])
def test_what_is_no_review_is_refused(text: str) -> None:
    with pytest.raises(ReviewError):
        read(text)


def test_how_often_people_overruled_the_engine() -> None:
    claim = claim_with(compared(), "engine had failed")
    words = worded(compared(), claim)
    decisions: list[Decision] = [
        Accept(words, "shared"),
        Accept(words, "shared"),
        Accept(words, "shared"),
        Reject(words, "shared"),
        Accept(words, "only_a"),
        Join(words[:1], words[1:]),
        Judge(words, "quantity", "214", "220", "conflicts", "compatible"),
        Judge(words, "quantity", "214", "220", "conflicts", "conflicts"),
        SameName("one", "two", same=True, was=False),
        Note(words, "hm"),
    ]
    found = [record(decision, number) for number, decision in enumerate(decisions)]
    counted = {row.kind: (row.upheld, row.overruled) for row in count([*found, record(decisions[3], 99, undone=True)])}
    assert counted == {
        "shared claims": (3, 1),
        "differing claims": (0, 0),
        "claims of one article": (1, 1),
        "extent of a claim": (0, 0),
        "verdicts": (1, 1),
        "names": (0, 1),
    }
    rows = table(count(found)).splitlines()
    assert rows[1].split() == ["shared", "claims", "3", "1", "25%"]
    assert rows[2].split()[-1] == "—"
    assert rows[-1].split() == ["all", "5", "4", "44%"]
