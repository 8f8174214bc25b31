"""What the tabs of the claims panel hold, and how claims are laid out in rows."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.sample import empty, sample
from tests.strategies import comparisons
from tui.app.claim_index import TABS, ClaimIndex, Tab, same_claim
from tui.app.claim_rows import ClaimLayout, places, principal, tab_labels, values_in
from tui.app.rows import Row, plain, width_of
from tui.excerpts import Excerpt, excerpts
from tui.model import Claim, Comparison, Difference, Verdict, Wording

SAMPLE = sample()
CLAIMS = {claim.id: claim for claim in SAMPLE.claims}


def ids(claims: tuple[Claim, ...]) -> str:
    return " ".join(claim.id for claim in claims)


def shown(claim: Claim, width: int) -> list[str]:
    return [plain(row).rstrip() for row in ClaimLayout([claim], width).rows(0)]


@pytest.mark.parametrize(
    ("tab", "expected"),
    [
        ("differs", "c3 c2 c1"),  # a conflict first, then what has to be checked, then what fits together
        ("shared", "c4 c5"),
        ("only_a", "c6 c7"),
        ("only_b", "c8 c9"),
        ("all", "c3 c2 c1 c4 c5 c6 c7 c8 c9"),
    ],
)
def test_claims_of_each_tab(tab: Tab, expected: str) -> None:
    assert ids(ClaimIndex(SAMPLE).by_tab()[tab]) == expected


def test_a_claim_that_differs_without_a_reason_has_to_be_checked() -> None:
    def differing(name: str, *verdicts: Verdict) -> Claim:
        return Claim(name, "differs", 1.0, (), (), tuple(Difference("date", "1", "2", verdict, "") for verdict in verdicts))

    claims = (differing("fits", "compatible", "agrees"), differing("bare"), differing("worst", "agrees", "conflicts"))
    assert ids(ClaimIndex(dataclasses.replace(SAMPLE, claims=claims)).by_tab()["differs"]) == "worst bare fits"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ferry", "c1 c4"),
        ("FERRY  weeks", "c1"),
        ("zoe", "c2 c6"),  # by a speaker, whose name has a diaeresis
        ("harbour", "c3"),
        ("duration", "c1"),  # by the kind of a difference
        ("conflicts", "c3"),  # by its verdict
        ("disputed", "c7"),
        ("[estimate]", "c9"),
        ("nobody talks", ""),
        (" ", "c3 c2 c1 c4 c5 c6 c7 c8 c9"),
    ],
)
def test_filter(query: str, expected: str) -> None:
    assert ids(ClaimIndex(SAMPLE).by_tab(query)["all"]) == expected


@given(comparisons(), st.text(max_size=3))
def test_every_claim_is_in_its_own_tab_and_in_all_of_them_once(comparison: Comparison, query: str) -> None:
    by_tab = ClaimIndex(comparison).by_tab(query)
    assert sorted(ids(by_tab["all"]).split()) == sorted(" ".join(ids(by_tab[tab]) for tab in TABS if tab != "all").split())
    assert all(claim.relation == tab for tab in TABS if tab != "all" for claim in by_tab[tab])
    if not query.strip():
        assert len(by_tab["all"]) == len(comparison.claims)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ((3,), (9,), "A4 ⇄ B10"),
        ((3, 8), (9,), "A4,9 ⇄ B10"),
        ((3, 3), (9, 0), "A4 ⇄ B10,1"),
        ((0,), (), "A1"),
        ((), (1,), "B2"),
    ],
)
def test_places(a: tuple[int, ...], b: tuple[int, ...], expected: str) -> None:
    in_a, in_b = (tuple(Wording(sentence, 0, 1, "x") for sentence in side) for side in (a, b))
    assert places(Claim("c", "shared", 1.0, in_a, in_b)) == expected


def test_the_wording_with_the_differing_value_stands_for_its_side() -> None:
    plainly, exactly = Wording(0, 0, 9, "for weeks"), Wording(2, 40, 53, "for two weeks")
    difference = Difference("duration", "two weeks", "a month", "conflicts", "", (44, 53), (4, 11))
    claim = Claim("c", "differs", 1.0, (plainly, exactly), (Wording(0, 0, 11, "for a month"),), (difference,))
    assert principal(claim, "a") == Excerpt((exactly,), "for two weeks")
    assert [exactly.text[start:end] for start, end, _ in values_in(claim, "a", *excerpts((exactly,)))] == ["two weeks"]
    assert principal(dataclasses.replace(claim, differences=()), "a") == Excerpt((plainly,), "for weeks")
    assert principal(CLAIMS["c8"], "a") is None


def test_that_a_side_has_more_wordings_is_said_and_where() -> None:
    base = next(claim for claim in SAMPLE.claims if claim.id == "c1")
    again = Wording(6, 400, 420, "The strike drags on")
    claim = dataclasses.replace(base, a=(*base.a, again))
    for width in (60, 110):
        rows = [plain(row) for row in ClaimLayout((claim,), width).rows(0)]
        assert sum("+1 wording in A7" in row for row in rows) == 1
        assert not any("wording in B" in row for row in rows)


def test_a_claim_is_found_again_by_the_places_of_its_wordings() -> None:
    renumbered = [dataclasses.replace(claim, id=f"x{number}", relation="shared") for number, claim in enumerate(SAMPLE.claims)]
    for number, claim in enumerate(SAMPLE.claims):
        assert same_claim(claim, renumbered) == number
    split = dataclasses.replace(CLAIMS["c1"], b=())
    assert same_claim(CLAIMS["c1"], [CLAIMS["c2"], split]) == 1
    assert same_claim(CLAIMS["c8"], [CLAIMS["c2"], split]) is None


def test_a_wide_row_has_glyph_place_speaker_and_wording() -> None:
    assert shown(CLAIMS["c3"], 90) == [
        "≠ A4 ⇄ B3      the harbour of… A About 4,000 commuters are stranded",
        "  ≠ quantity   —               B Some 5,500 commuters are stranded",
    ]
    assert shown(CLAIMS["c6"], 90) == ["◂ A3   Zoë Lindqvist she asked for patience"]


def test_a_disputed_claim_has_a_sign_behind_that_of_what_was_decided() -> None:
    decided = dataclasses.replace(CLAIMS["c7"], decided=CLAIMS["c5"].decided[2:])
    assert shown(CLAIMS["c7"], 90) == ["◂¬ A6   Nobody on Gull Island has seen fresh milk since Friday"]
    assert shown(decided, 90) == ["◂¶¬ A6   Nobody on Gull Island has seen fresh milk since Friday"]
    assert shown(decided, 30)[0] == "◂¶¬ A6"


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Zoë Lindqvist", "Zoë Lindqvist"),
        ("Anna Katarina Lindqvist", "…Lindqvist"),  # a name by its end
        ("the island's harbour office", "the island's h…"),  # a description by its beginning
        ("Lindqvist-Bernadottesson", "Lindqvist-Bern…"),
    ],
)
def test_a_long_speaker_is_cut_where_it_tells_least(speaker: str, expected: str) -> None:
    claim = Claim("c", "only_a", 1.0, (Wording(0, 0, 4, "word", speaker),))
    assert shown(claim, 90)[0].removeprefix("◂ A1   ").removesuffix("word").strip() == expected


def test_in_a_narrow_panel_the_wordings_stand_below() -> None:
    assert shown(CLAIMS["c2"], 40) == [
        "≠ A3 ⇄ B2  ? certainty  Zoë Lindqvist…",
        "  A the talks “will resume”",
        "  B Talks might resume",
    ]


def test_differing_values_stand_out_in_the_wording() -> None:
    rows = ClaimLayout([CLAIMS["c1"]], 60).rows(0)
    assert "".join(text for row in rows for text, role in row if role == "value") == "more than two weeksalmost three weeks"


def test_a_long_wording_ends_in_an_ellipsis() -> None:
    claim = Claim("c", "only_a", 1.0, (Wording(0, 0, 4000, "word " * 800),))
    rows = shown(claim, 60)
    assert len(rows) == 6
    assert rows[-1].endswith("…")
    assert not rows[-2].endswith("…")


def test_no_control_character_and_no_markup_is_obeyed() -> None:
    claim = Claim("c", "only_a", 1.0, (Wording(0, 0, 12, "[b]\x1b[31mred\n", "\x07[i]"),))
    (row,) = shown(claim, 80)
    assert row.split() == ["◂", "A1", "␇[i]", "[b]␛[31mred"]


@given(comparisons(), st.integers(1, 120), st.booleans())
def test_no_row_is_wider_than_the_panel_and_every_claim_has_one(comparison: Comparison, width: int, airy: bool) -> None:
    layout = ClaimLayout(ClaimIndex(comparison).by_tab()["all"], width, airy=airy)
    for index in range(len(layout.claims)):
        rows = layout.rows(index)
        assert any(rows)
        assert all(width_of(row) <= max(width, 24) for row in rows)


@given(comparisons(), st.integers(20, 90), st.integers(1, 12), st.integers(-40, 40), st.booleans())
def test_moving_by_rows_is_moving_in_the_list_of_all_rows(
    comparison: Comparison, width: int, height: int, by: int, airy: bool
) -> None:
    layout = ClaimLayout(comparison.claims, width, airy=airy)
    places = [(item, row) for item in range(len(layout.claims)) for row in range(len(layout.rows(item)))]
    rows: list[tuple[int, Row]] = [(item, layout.rows(item)[row]) for item, row in places]
    if not places:
        assert layout.move(0, 0, by) == (0, 0)
        assert layout.window(0, 0, height) == []
        return
    for at, place in enumerate(places):
        assert layout.move(*place, by) == places[max(0, min(at + by, len(places) - 1))]
        assert layout.window(*place, height) == rows[at : at + height]
    assert layout.last_top(height) == places[max(0, len(places) - height)]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (80, " ≠ Differ 3   ═ Shared 2   ◂ Only A 2   ▸ Only B 2   All 9 "),
        (52, "≠ Differ 3 ═ Shared 2 ◂ Only A 2 ▸ Only B 2 All 9"),
        (30, "≠ 3 ═ 2 ◂ 2 ▸ 2 All 9"),
        (18, "≠3 ═2 ◂2 ▸2 *9"),
    ],
)
def test_tabs_shrink_with_the_panel(width: int, expected: str) -> None:
    counts = {tab: len(claims) for tab, claims in ClaimIndex(SAMPLE).by_tab().items()}
    assert " ".join(tab_labels(counts, width).values()) == expected


def test_tabs_of_nothing() -> None:
    assert set(ClaimIndex(empty()).by_tab().values()) == {()}
