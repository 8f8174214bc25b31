"""The evidence for a claim: as rows, and under keys and mouse."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult
from textual.events import MouseScrollDown

from tests.report.sample import empty, sample
from tests.strategies import comparisons
from tui.app.evidence_rows import evidence_rows
from tui.app.palette import palette
from tui.app.rows import plain, width_of
from tui.app.widgets.evidence import EvidencePanel
from tui.model import Claim, Comparison, Decided, Wording
from tui.visible import visible_line

SAMPLE = sample()
CLAIMS = {claim.id: claim for claim in SAMPLE.claims}


def shown(claim: str, width: int = 60) -> list[str]:
    return [plain(row).rstrip() for row in evidence_rows(SAMPLE, CLAIMS[claim], width)]


def test_differences_then_wordings_then_the_link_then_names() -> None:
    assert shown("c3") == [
        f"≠ Both say it, and differ  A4 ⇄ B3  certainty {CLAIMS['c3'].score / 2:.2f}",
        "",
        "quantity    About 4,000            ≠ 5,500",
        "            conflicts: 3,600 to 4,400 against 5,500",
        "speaker     the harbour office     ? —",
        "            check: B names no source",
        "",
        "Word for word  shared words underlined",
        "A4  the harbour office, reported",
        "  About 4,000 commuters are stranded",
        "B3  stated",
        "  Some 5,500 commuters are stranded",
        "",
        "Why they are linked  A4 ⇄ B3  score 0.70",
        "words in both     commuters · stranded",
        "A has, B has not  About 4,000",
        "",
        "Same names, spelt differently",
        "Zoë Lindqvist (A) · Zoe Lindqvist (B)",
    ]


def test_who_disputes_a_claim_and_where() -> None:
    assert shown("c7")[:9] == [
        f"◂ Only A says it  A6  certainty {CLAIMS['c7'].score:.2f}",
        "",
        "A6  stated",
        "  Nobody on Gull Island has seen fresh milk since Friday",
        "No counterpart was found in B.",
        "",
        "¬ Disputed in A by Zoë <Lindqvist>  A3, reported",
        "  she asked for patience",
        "¬ Disputed in A  A5, stated",
    ]


def test_in_a_narrow_panel_values_stand_one_below_the_other() -> None:
    assert shown("c1", 24)[:10] == [
        "≠ Both say it, and",
        "differ  A2 ⇄ B1",
        "certainty 0.81",
        "",
        "≈ duration",
        "A more than two weeks",
        "B almost three weeks",
        "compatible: 15 to 20",
        "days fit both",
        "",
    ]


@pytest.mark.parametrize(("claim", "other"), [("c6", "B"), ("c8", "A")])
def test_a_claim_of_one_article_has_no_counterpart(claim: str, other: str) -> None:
    rows = shown(claim)
    assert f"No counterpart was found in {other}." in rows
    assert not any("word" in row.lower() for row in rows)


def test_a_verdict_without_an_explanation_is_put_in_words() -> None:
    bare = dataclasses.replace(CLAIMS["c1"].differences[0], explanation="", verdict="agrees")
    rows = evidence_rows(SAMPLE, dataclasses.replace(CLAIMS["c1"], differences=(bare,)), 60)
    assert "agrees: the same" in [plain(row).strip() for row in rows]


def test_shared_words_are_marked_in_both_and_differing_values_stand_out() -> None:
    pieces = [piece for row in evidence_rows(SAMPLE, CLAIMS["c3"], 60) for piece in row]
    assert [text for text, role in pieces if role == "match"] == ["commuters", "are", "stranded"] * 2
    assert {"About 4,000", "5,500"} <= {text for text, role in pieces if role == "value"}


def test_every_wording_of_a_repeated_claim_is_shown() -> None:
    again = Wording(0, 0, 35, "Ferry strike in Port Alder drags on")
    claim = dataclasses.replace(CLAIMS["c1"], a=(*CLAIMS["c1"].a, again))
    rows = [plain(row).strip() for row in evidence_rows(SAMPLE, claim, 90)]
    assert "A2,1 ⇄ B1" in rows[0]
    assert "Ferry strike in Port Alder drags on" in rows
    assert [row.split("  ")[1] for row in rows if row.startswith("Why they are linked")] == ["A2 ⇄ B1", "A1 ⇄ B1"]


def test_without_a_claim_only_the_names_are_left() -> None:
    assert [plain(row) for row in evidence_rows(SAMPLE, None, 60)] == [
        "Same names, spelt differently",
        "Zoë Lindqvist (A) · Zoe Lindqvist (B)",
    ]
    assert evidence_rows(empty(), None, 60) == []


def test_how_certain_a_claim_is_matters_until_somebody_has_decided() -> None:
    decided = dataclasses.replace(CLAIMS["c1"], decided=(Decided("accept"),))
    assert not any("certainty 0" in plain(row) for row in evidence_rows(SAMPLE, decided, 90))


@given(comparisons(), st.integers(2, 120))
def test_no_row_is_wider_than_the_panel_or_obeyed_by_a_terminal(comparison: Comparison, width: int) -> None:
    for claim in comparison.claims:
        for row in evidence_rows(comparison, claim, width):
            assert width_of(row) <= max(width, 20)
            assert plain(row) == visible_line(plain(row))


class EvidenceApp(App[None]):
    """The panel alone."""

    def __init__(self, claim: Claim | None) -> None:
        super().__init__()
        self.claim = claim
        self.panel = EvidencePanel()

    def get_css_variables(self) -> dict[str, str]:
        variables = super().get_css_variables()
        return variables | palette(variables)

    def compose(self) -> ComposeResult:
        yield self.panel

    def on_mount(self) -> None:
        self.panel.show(SAMPLE, self.claim)
        self.panel.focus()

    def lines(self) -> list[str]:
        return [strip.text.rstrip() for strip in self.screen._compositor.render_strips()]


@pytest.mark.parametrize(
    ("keys", "top"),
    [
        ("", 0),
        ("j j", 2),
        ("down up", 0),
        ("k", 0),
        ("pagedown", 7),
        ("space pageup", 0),
        ("G", 11),
        ("end home", 0),
        ("G g", 0),
    ],
)
async def test_keys(keys: str, top: int) -> None:
    app = EvidenceApp(CLAIMS["c3"])
    async with app.run_test(size=(63, 8)) as pilot:
        await pilot.pause()
        await pilot.press(*keys.split())
        assert app.panel.scroll_offset.y == top
        first = shown("c3")[top]
        assert app.lines()[0].startswith(f" {first}".rstrip())


async def test_the_wheel_scrolls() -> None:
    app = EvidenceApp(CLAIMS["c3"])
    async with app.run_test(size=(63, 8)) as pilot:
        await pilot._post_mouse_events([MouseScrollDown], EvidencePanel)
        assert app.panel.scroll_target_y > 0


async def test_another_claim_begins_at_its_top() -> None:
    app = EvidenceApp(CLAIMS["c3"])
    async with app.run_test(size=(63, 8)) as pilot:
        await pilot.press("G")
        app.panel.show(SAMPLE, CLAIMS["c6"])
        await pilot.pause()
        assert app.lines()[0].startswith(" ◂ Only A says it")


@pytest.mark.parametrize("size", [(1, 1), (12, 4), (20, 10), (120, 40)])
async def test_any_size(size: tuple[int, int]) -> None:
    app = EvidenceApp(CLAIMS["c3"])
    async with app.run_test(size=(63, 8)) as pilot:
        await pilot.resize_terminal(*size)
        await pilot.press("G")
        assert all(len(row) <= size[0] for row in app.lines())
