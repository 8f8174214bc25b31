"""The screen under keys and mouse, at every width."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from threading import Event
from typing import ClassVar

import pytest
from textual.binding import Binding
from textual.pilot import Pilot
from textual.widgets import OptionList

import tui.app.job
import tui.comparing
from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.keys import BINDINGS
from tui.app.layout import MEASURE
from tui.app.screens.compare_screen import CompareScreen
from tui.app.screens.help_screen import HelpScreen
from tui.app.screens.palette_screen import PaletteScreen
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.app.widgets.evidence import EvidencePanel
from tui.app.widgets.gutter import Gutter
from tui.app.widgets.ruler import Ruler
from tui.model import Article, Comparison

WIDE = (160, 45)


class Reader:
    """Who presses keys, and what there is to see."""

    def __init__(self, pilot: Pilot[None], screen: CompareScreen) -> None:
        self.pilot = pilot
        self.screen = screen

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until all has settled."""
        await self.pilot.press(*keys)
        await self.settle()

    async def settle(self) -> None:
        """Wait for the comparison, and for what follows from it."""
        await self.pilot.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def place(self) -> str:
        """The current sentence, as a reader says it: A1."""
        return f"{self.screen.side.upper()}{self.screen.at[self.screen.side] + 1}"

    @property
    def focus(self) -> str:
        """The region that has the focus."""
        focused = self.screen.focused
        assert focused is not None
        owner = next((node for node in focused.ancestors_with_self if isinstance(node, ClaimsPanel)), focused)
        return owner.id or type(owner).__name__

    @property
    def told(self) -> list[str]:
        """What was said in the corner, and still stands there."""
        return [note.message for note in self.pilot.app._notifications]

    def text(self) -> list[str]:
        """The rows of the terminal."""
        width, height = self.screen.size
        lines = self.screen._compositor.render_strips()
        assert len(lines) == height
        assert all(line.cell_length == width for line in lines)
        return [line.text for line in lines]


@asynccontextmanager
async def opened(
    comparison: Comparison | None = None,
    size: tuple[int, int] = WIDE,
    articles: tuple[Article, Article] = (A, B),
    *,
    notices: bool = False,
) -> AsyncIterator[Reader]:
    app = CompareArticlesApp(*articles, comparison=comparison)
    async with app.run_test(size=size, notifications=notices) as pilot:
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        reader = Reader(pilot, screen)
        await reader.settle()
        yield reader


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ("j", "A2"),
        ("down down", "A3"),
        ("j j k", "A2"),
        ("up", "A1"),
        ("G", "A15"),
        ("end", "A15"),
        ("G g", "A1"),
        ("end home", "A1"),
        ("l", "B15"),
        ("right", "B15"),
        ("right left", "A1"),
        ("l h", "A1"),
        ("enter", "B15"),
        ("enter enter", "A1"),
        ("j enter", "A2"),
        ("n", "A14"),
        ("n n", "A1"),
        ("N", "A14"),
        ("j d", "A1"),
        ("j D", "A1"),
        ("u", "A2"),
        ("U", "A15"),
        ("l g u", "B3"),
        ("tab", "B15"),
        ("shift+tab shift+tab", "A1"),
    ],
)
async def test_keys_go_through_the_articles(keys: str, place: str) -> None:
    async with opened(pair()) as reader:
        await reader.press(*keys.split())
        assert reader.place == place


@pytest.mark.parametrize(
    ("keys", "focus"),
    [
        ("", "pane-a"),
        ("tab", "pane-b"),
        ("tab tab", "ClaimsPanel"),
        ("tab tab tab", "EvidencePanel"),
        ("tab tab tab tab", "pane-a"),
        ("shift+tab", "EvidencePanel"),
        ("p tab tab", "pane-a"),
        ("tab tab p", "pane-b"),
        ("n enter", "pane-b"),
    ],
)
async def test_keys_go_through_the_regions(keys: str, focus: str) -> None:
    async with opened(pair()) as reader:
        await reader.press(*keys.split())
        assert reader.focus == focus


@pytest.mark.parametrize("keys", ["pagedown pagedown pagedown pagedown", "space space space space"])
async def test_pages_reach_the_end_and_come_back(keys: str) -> None:
    async with opened(pair(), (100, 24)) as reader:
        await reader.press(*keys.split(), *["pagedown"] * 6)
        assert reader.place == "A15"
        await reader.press(*["pageup"] * 10)
        assert reader.place == "A1"


async def test_the_other_pane_brings_the_counterpart_to_the_same_row() -> None:
    async with opened(pair(), (160, 40)) as reader:
        a, b = (reader.screen.pair.panes[side] for side in ("a", "b"))
        await reader.press("n")
        row = a.row_of(13)
        assert isinstance(row, int)
        assert b.row_of(1) == row or b.top == (0, 0)
        await reader.press("n")
        assert isinstance(b.row_of(14), int)


async def test_no_line_is_too_long_to_read() -> None:
    async with opened(pair(), (300, 80)) as reader:
        assert all(pane.rows.width == MEASURE for pane in reader.screen.pair.panes.values())
        assert all(row.end - row.start <= MEASURE for pane in reader.screen.pair.panes.values() for row in pane.window)


async def test_locked_panes_stay() -> None:
    async with opened(pair(), (160, 30)) as reader:
        await reader.press("g", "s")
        before = reader.screen.pair.panes["b"].top
        await reader.press("n")
        assert reader.screen.pair.panes["b"].top == before
        assert "sync off" in reader.text()[0]
        await reader.press("s")
        assert isinstance(reader.screen.pair.panes["b"].row_of(1), int)
        assert "sync on" in reader.text()[0]


async def test_zoom_shows_one_article() -> None:
    async with opened(pair()) as reader:
        await reader.press("z")
        assert not reader.screen.pair.panes["b"].region
        await reader.press("tab")
        assert not reader.screen.pair.panes["a"].region
        assert reader.screen.pair.panes["b"].region.width > 150
        await reader.press("z")
        assert reader.screen.pair.panes["a"].region


async def test_the_panel_goes_comes_and_grows() -> None:
    async with opened(pair()) as reader:
        panel = reader.screen.query_one("#panel")
        height = panel.outer_size.height
        await reader.press("right_square_bracket")
        assert panel.outer_size.height == height + 2
        await reader.press("left_square_bracket", "left_square_bracket")
        assert panel.outer_size.height == height - 2
        await reader.press("p")
        assert not panel.display
        await reader.press("p")
        assert panel.display
        await reader.press(*["right_square_bracket"] * 40)
        assert reader.screen.pair.region.height >= 5


async def test_moving_in_the_claims_moves_both_panes() -> None:
    async with opened(pair()) as reader:
        await reader.press("tab", "tab", "2")
        assert (reader.place, reader.focus) == ("B2", "ClaimsPanel")
        assert isinstance(reader.screen.pair.panes["a"].row_of(13), int)
        await reader.press("enter")
        assert reader.focus == "pane-b"
        await reader.press("tab", "1")
        assert reader.place == "B15"


async def test_the_claims_follow_the_articles() -> None:
    async with opened(pair()) as reader:
        assert reader.screen.claims is not None
        await reader.press("n")
        assert reader.screen.claims.claim is not None
        assert reader.screen.claims.claim.id == "c2"


async def test_help_lists_every_key_and_closes() -> None:
    async with opened(pair(), (120, 40)) as reader:
        await reader.press("question_mark")
        assert isinstance(reader.pilot.app.screen, HelpScreen)
        shown = "\n".join(line.text for line in reader.pilot.app.screen._compositor.render_strips())
        assert [binding.description for binding in BINDINGS if binding.description not in shown] == []
        await reader.press("escape")
        assert reader.pilot.app.screen_stack == [reader.screen]


async def test_the_palette_has_every_action_with_its_key() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+p")
        palette = reader.pilot.app.screen
        assert isinstance(palette, PaletteScreen)
        known = {command.name: command.keys for command in palette._known}
        assert known["Next difference"] == ("d",)
        assert known["Fewer claim rows"] == ("[",)
        here = {"Commands"}  # the palette itself
        described = {binding.description for binding in BINDINGS} - here
        panels = (("Claims", ClaimsPanel), ("Evidence", EvidencePanel))
        for title, panel in panels:
            described |= {f"{title}: {binding.description}" for binding in panel.BINDINGS if isinstance(binding, Binding)}
        assert {name for name, keys in known.items() if keys} == described
        others = ["View: articles", "View: aligned rows", "View: matrix", "Theme", "Tour"]
        assert [name for name, keys in known.items() if not keys] == others


async def test_the_palette_does_what_is_chosen() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+p", *"next match", "enter")
        await reader.settle()
        assert reader.place == "A14"


async def test_the_palette_does_nothing_where_it_finds_nothing() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+p", *"zebra", "enter")
        palette = reader.pilot.app.screen
        assert isinstance(palette, PaletteScreen)
        assert "No command has that in it." in "\n".join(line.text for line in palette._compositor.render_strips())
        await reader.press("escape")
        assert reader.pilot.app.screen is reader.screen


async def test_there_is_one_palette() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+p", "ctrl+p", "escape")
        assert reader.pilot.app.screen is reader.screen


async def test_a_click_in_the_palette_chooses() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+p", *"view: matrix")
        await reader.pilot.click(OptionList, offset=(2, 0))
        await reader.settle()
        assert reader.screen.views.view == "matrix"


async def test_a_theme_is_chosen_in_the_palette_from_the_present_one_on() -> None:
    async with opened(pair()) as reader:
        before = reader.pilot.app.theme
        await reader.press("ctrl+p", *"theme", "enter")
        await reader.settle()
        palette = reader.pilot.app.screen
        assert isinstance(palette, PaletteScreen)
        names = [command.name for command in palette._known]
        await reader.press("up", "enter")
        await reader.settle()
        assert reader.pilot.app.theme == names[names.index(before) - 1]


async def test_the_palette_reaches_into_the_claims() -> None:
    async with opened(pair()) as reader:
        await reader.press("p")
        await reader.press("ctrl+p", *"claims of b alone")
        await reader.press("enter")
        assert reader.screen.claims
        assert (reader.screen.panel_shown, reader.focus, reader.screen.claims.tab) == (True, "ClaimsPanel", "only_b")


async def test_q_quits() -> None:
    async with opened(pair()) as reader:
        await reader.press("q")
        assert reader.pilot.app._exit


@pytest.mark.parametrize("binding", BINDINGS, ids=lambda binding: binding.id)
def test_every_binding_has_a_name_words_and_a_group(binding: object) -> None:
    assert all(getattr(binding, part) for part in ("id", "description", "tooltip", "group"))


def test_ids_and_keys_are_unique() -> None:
    keys = [key for binding in BINDINGS for key in binding.key.split(",")]
    assert len(set(keys)) == len(keys)
    assert len({binding.id for binding in BINDINGS}) == len(BINDINGS)


# The mouse


async def test_a_click_on_a_sentence_goes_there() -> None:
    async with opened(pair()) as reader:
        pane = reader.screen.pair.panes["b"]
        await reader.press("g")
        row = pane.row_of(13)
        assert isinstance(row, int)
        await reader.pilot.click(pane, offset=(20, row))
        await reader.settle()
        assert (reader.place, reader.focus) == ("B14", "pane-b")


async def test_a_click_on_the_ruler_goes_there() -> None:
    async with opened(pair()) as reader:
        ruler = reader.screen.query(Ruler).first()
        await reader.pilot.click(ruler, offset=(0, ruler.outer_size.height - 1))
        await reader.settle()
        assert reader.place == "A15"
        await reader.pilot.click(ruler, offset=(0, 1))
        await reader.settle()
        assert reader.place == "A1"


async def test_the_wheel_scrolls_both_panes_where_they_are_joined() -> None:
    async with opened(pair(), (160, 30)) as reader:
        pane = reader.screen.pair.panes["a"]
        for _ in range(12):
            reader.screen.post_message(pane.Wheeled(pane, 3))
        await reader.settle()
        assert pane.top > (5, 0)
        assert isinstance(reader.screen.pair.panes["b"].row_of(1), int)
        for _ in range(30):
            reader.screen.post_message(pane.Wheeled(pane, -3))
        await reader.settle()
        assert pane.top == (0, 0)


# What is shown


async def test_status_glyphs_numbers_and_counts() -> None:
    async with opened(pair()) as reader:
        rows = reader.text()
        assert "═ 1 shared" in rows[0]
        assert "≠ 1 differ" in rows[0]
        assert "◂ 14 only in A" in rows[0]
        assert "▸ 13 only in B" in rows[0]
        assert "sentence 1/15 ⇄ 15/15" in rows[0]
        assert "The bridge" in rows[1]
        assert "b.txt" in rows[1]
        assert any(" 1 ≠ The old bridge" in row for row in rows)
        assert any(" 2 ◂ Nothing of note" in row for row in rows)


@pytest.mark.parametrize("width", [40, 60, 80, 99])
async def test_counts_stay_where_there_is_little_room(width: int) -> None:
    async with opened(pair(), (width, 24)) as reader:
        top = reader.text()[0].split()
        assert top[:4] == ["═", "1", "≠", "1"]
        if width > 40:
            assert top[4:8] == ["◂", "14", "▸", "13"]


async def test_text_of_an_article_is_data() -> None:
    async with opened(pair()) as reader:
        await reader.press("G")
        assert any("A saw a [red]heron[/red] ␛[31m fly." in row for row in reader.text())


async def test_connectors_join_the_current_sentence_and_point_beyond_the_edge() -> None:
    async with opened(pair(), (160, 30)) as reader:
        gutter = reader.screen.query_one(Gutter)

        def heads() -> set[str]:
            return {cell.char for cell in gutter._cells.values() if cell.current} & set("◀▶▲▼")

        assert heads() == {"▶"}
        await reader.press("s")
        reader.screen.pair.scroll("b", -999, follow=False)
        assert reader.screen.pair.panes["b"].row_of(14) == "below"
        assert heads() == {"▼"}
        await reader.press("s", "enter")
        assert heads() == {"◀"}


@pytest.mark.parametrize(
    ("size", "side_by_side", "gutter"),
    [
        ((170, 48), True, True),
        ((120, 40), True, True),
        ((119, 36), True, False),
        ((80, 24), True, False),
        ((79, 24), False, False),
    ],
)
async def test_three_layouts(size: tuple[int, int], side_by_side: bool, gutter: bool) -> None:
    async with opened(pair(), size) as reader:
        a, b = (reader.screen.pair.panes[side].region for side in ("a", "b"))
        assert (a.y == b.y) is side_by_side
        assert (reader.screen.query_one(Gutter).region.width > 5) is gutter
        if not side_by_side:
            assert b.y > a.bottom
            assert a.height > b.height
            await reader.press("tab")
            a, b = (reader.screen.pair.panes[side].region for side in ("a", "b"))
            assert a.y > b.bottom
            assert b.height > a.height


@pytest.mark.parametrize("size", [(40, 12), (60, 20), (80, 24), (100, 30), (200, 60), (400, 120)])
async def test_nothing_breaks_at_any_size(size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        for key in ("j", "n", "tab", "d", "tab", "tab", "tab", "p", "z", "pagedown", "G", "z", "p"):
            await reader.press(key)
            reader.text()


async def test_resizing_keeps_the_current_sentence_in_sight() -> None:
    async with opened(pair(), (160, 45)) as reader:
        await reader.press("n")
        for size in ((40, 12), (300, 80), (20, 5), (1, 1), (79, 24), (120, 9), (100, 30)):
            await reader.pilot.resize_terminal(*size)
            await reader.settle()
            reader.text()
            assert reader.place == "A14"
        assert isinstance(reader.screen.pair.panes["a"].row_of(13), int)


@pytest.mark.parametrize("texts", [("", ""), ("", "One sentence."), ("One sentence.", " \n")])
async def test_articles_without_sentences(texts: tuple[str, str]) -> None:
    empty = tui.comparing.compare(Article.from_text(texts[0]), Article.from_text(texts[1]))
    async with opened(empty, articles=(empty.a.article, empty.b.article)) as reader:
        for key in ("j", "k", "G", "g", "n", "d", "u", "enter", "pagedown", "pageup", "l", "h", "tab", "tab", "s", "z"):
            await reader.press(key)
            reader.text()


# Comparing


async def test_both_texts_are_there_before_the_comparison_and_escape_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    reached, go_on = Event(), Event()

    def slow(_a: Article, _b: Article, progress: Callable[[float], None]) -> object:
        progress(0.5)
        reached.set()
        go_on.wait(10)
        progress(0.6)
        raise AssertionError("it was not stopped")

    monkeypatch.setattr(tui.comparing, "prepare", slow)
    monkeypatch.setattr(tui.app.job, "_MOMENT", 0.0)
    app = CompareArticlesApp(A, B)
    async with app.run_test(size=WIDE) as pilot:
        assert isinstance(app.screen, CompareScreen)
        reader = Reader(pilot, app.screen)
        await pilot.pause()
        while not reached.is_set():
            await pilot.pause()
        await pilot.pause()
        rows = reader.text()
        assert "comparing" in rows[0]
        assert "40%" in rows[0]  # preparing is four fifths of it
        assert any("The old bridge" in row and "B was there first." in row for row in rows)
        await pilot.press("j")
        assert reader.place == "A2"
        await pilot.press("escape")
        go_on.set()
        await pilot.pause()
        assert "stopped, not compared   + compares, stricter; - less strictly" in reader.text()[0]
        monkeypatch.setattr(tui.comparing, "prepare", lambda _a, _b, _progress: _Prepared())
        await reader.press("plus")
        assert "═ 1 shared" in reader.text()[0]


class _Prepared:
    """Stands for what was computed; remembers at which strictness it was asked."""

    asked: list[float]
    strengths: ClassVar[dict[tuple[int, int], float]] = {}

    def __init__(self) -> None:
        self.asked = []

    def at(self, strictness: float, _: Callable[[float], None]) -> Comparison:
        self.asked.append(strictness)
        return pair()


async def test_strictness_reads_off_another_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = _Prepared()
    monkeypatch.setattr(tui.comparing, "prepare", lambda _a, _b, _progress: prepared)
    async with opened() as reader:
        await reader.press("n")
        for key in ("plus", "equals_sign", "minus"):
            await reader.press(key)
        assert prepared.asked == [0.5, 0.55, 0.6, 0.55]
        assert "strictness 0.55" in reader.text()[0]
        assert reader.place == "A14"


async def test_escape_stops_another_strictness_too(monkeypatch: pytest.MonkeyPatch) -> None:
    reached, go_on = Event(), Event()

    class Slow(_Prepared):
        def at(self, strictness: float, progress: Callable[[float], None]) -> Comparison:
            if self.asked:
                progress(0.5)
                reached.set()
                go_on.wait(10)
                progress(0.6)
            return super().at(strictness, progress)

    prepared = Slow()
    monkeypatch.setattr(tui.comparing, "prepare", lambda _a, _b, _progress: prepared)
    monkeypatch.setattr(tui.app.job, "_MOMENT", 0.0)
    monkeypatch.setattr(tui.app.job, "_SHORT", 0)
    async with opened() as reader:
        await reader.pilot.press("plus")
        while not reached.is_set():
            await reader.pilot.pause()
        await reader.pilot.pause()
        assert "50%" in reader.text()[0]
        await reader.pilot.press("escape")
        go_on.set()
        await reader.pilot.pause()
        assert "═ 1 shared" in reader.text()[0]
        assert "strictness 0.50" in reader.text()[0]
        assert prepared.asked == [0.5]


@pytest.mark.parametrize("width", [80, 100, 110, 120, 170])
async def test_the_strictness_is_on_the_top_line_of_most_screens(monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    monkeypatch.setattr(tui.comparing, "prepare", lambda _a, _b, _progress: _Prepared())
    async with opened(size=(width, 36)) as reader:
        await reader.press("plus", "plus")
        assert "strictness 0.60" in reader.text()[0]
        await reader.press("s")
        assert "strictness 0.60" in reader.text()[0]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ("n", []),
        ("n n", ["No sentence after that one matches the other article: on from the beginning of A."]),
        ("N", ["No sentence before that one matches the other article: on from the end of A."]),
        ("d", ["No other sentence of A differs."]),
        ("d d d", ["No other sentence of A differs."]),
        ("G u", ["No sentence after that one is only in A: on from the beginning of A."]),
        ("l d", ["No other sentence of B differs."]),
    ],
)
async def test_where_a_jump_goes_round_is_said(keys: str, told: list[str]) -> None:
    async with opened(pair()) as reader:
        await reader.press(*keys.split())
        assert reader.told == told


async def test_ctrl_c_says_what_it_is_for_and_how_to_leave() -> None:
    async with opened(pair()) as reader:
        await reader.press("ctrl+c")
        assert reader.told == ["Nothing is selected to copy. q leaves, y copies the sentence."]
        assert reader.pilot.app._exit is False


@pytest.mark.parametrize(("key", "tab"), [("1", "differs"), ("2", "shared"), ("3", "only_a"), ("4", "only_b"), ("5", "all")])
@pytest.mark.parametrize("size", [WIDE, (40, 12)])
async def test_the_numbers_lead_from_an_article_to_the_claims(key: str, tab: str, size: tuple[int, int]) -> None:
    async with opened(pair(), size) as reader:
        await reader.press(key)
        assert reader.screen.claims is not None
        assert (reader.screen.claims.tab, reader.focus) == (tab, "ClaimsPanel")
        assert reader.screen.claims.region


async def test_claims_that_are_hidden_are_told_of_once() -> None:
    async with opened(pair(), (40, 12)) as reader:
        await reader.press("tab")
        assert reader.told == []
        await reader.press("tab", "tab", "tab")
        assert reader.told == ["The claims are hidden; p shows them."]
        await reader.press("p", "p", "p")
        assert reader.told[1:] == ["Below 80 columns there is no room for the evidence, only for the claims."]


async def test_a_filter_without_hits_leaves_no_claim_to_look_at_or_decide_on() -> None:
    async with opened(pair()) as reader:
        assert reader.screen.evidence is not None
        await reader.press("1", "f", *"xyz", "enter")
        assert reader.screen.current_claim is None
        assert not any("Word for word" in row for row in reader.text())
        await reader.press("c")
        assert reader.told == ["There is no claim here to decide on."]
        await reader.press("escape")
        assert reader.screen.current_claim is not None
        assert any("Word for word" in row for row in reader.text())


async def test_an_empty_kind_of_claims_leaves_none_and_the_article_brings_one_back() -> None:
    comparison = pair()
    without = replace(comparison, claims=tuple(claim for claim in comparison.claims if claim.relation != "shared"))
    async with opened(without) as reader:
        await reader.press("2")
        assert reader.screen.current_claim is None
        await reader.press("shift+tab", "shift+tab")
        assert reader.screen.current_claim is not None
        assert any("Word for word" in row for row in reader.text())


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
async def test_notices_hide_neither_a_dialog_nor_its_keys(size: tuple[int, int]) -> None:
    async with opened(pair(), size, notices=True) as reader:
        for keys in ("i", "t", "a", "y", "w"):
            await reader.pilot.press(keys)
            await reader.pilot.pause()
            reader.pilot.app.notify("Your decisions are saved in ~/articles/one.two.review.json", timeout=60)
            await reader.pilot.pause(0.1)
            dialog = reader.pilot.app.screen
            assert dialog is not reader.screen
            notice, box = dialog.query_one("Toast"), next(iter(dialog.query("Vertical, OptionList")))
            assert notice.region
            assert not notice.region.overlaps(box.region)
            await reader.pilot.press("escape")
            await reader.pilot.pause()
            reader.pilot.app.clear_notifications()


async def test_a_notice_on_the_smallest_screen_leaves_the_sentence_alone() -> None:
    async with opened(pair(), (40, 12), notices=True) as reader:
        reader.pilot.app.notify("No sentence after that one is only in A: on from the beginning of A.", timeout=60)
        await reader.press("j")
        await reader.pilot.pause(0.1)
        notice = reader.screen.query_one("Toast")
        assert notice.region
        row = reader.screen.pair.panes["a"].row_of(1)
        assert isinstance(row, int)
        assert notice.region.bottom <= reader.screen.pair.panes["a"].region.y + row


async def test_a_saved_comparison_keeps_its_strictness() -> None:
    async with opened(pair()) as reader:
        await reader.press("plus")
        assert "strictness" not in reader.text()[0]
        assert [note.message for note in reader.pilot.app._notifications] == [
            "This comparison was opened as it was saved: its strictness is fixed."
        ]


async def test_the_real_comparison_arrives() -> None:
    async with opened() as reader:
        assert reader.screen.comparison is not None
        assert reader.screen.comparison.links_of["a"]


async def test_every_theme_can_be_worn() -> None:
    async with opened(pair(), (120, 40)) as reader:
        for theme in reader.pilot.app.available_themes:
            reader.pilot.app.theme = theme
            await reader.pilot.pause()
            reader.text()
