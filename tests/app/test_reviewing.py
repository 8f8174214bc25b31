"""Decisions by key on the screen: each does what it says, is undone and redone, is kept, and is seen."""

from __future__ import annotations

import errno
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from tests.app.pair import A, B, pair
from tui.app.app import CompareArticlesApp
from tui.app.screens.compare_screen import CompareScreen
from tui.app.screens.review_dialogs import NamesScreen
from tui.model import Article, Claim, Comparison, Name
from tui.review.decisions import Record
from tui.review.store import Store


class Reviewer:
    """Who decides, and what comes of it."""

    def __init__(self, pilot: Pilot[None], screen: CompareScreen) -> None:
        self.pilot = pilot
        self.screen = screen

    async def press(self, *keys: str) -> None:
        """Press keys one after the other, each when the one before has had its effect."""
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()
            await self.pilot.pause()

    async def saved(self) -> None:
        """Wait until all is saved."""
        await self.pilot.app.workers.wait_for_complete()
        await self.pilot.pause()

    @property
    def comparison(self) -> Comparison:
        assert self.screen.comparison is not None
        return self.screen.comparison

    def claims(self, words: str) -> list[Claim]:
        """The claims of which a wording holds these words."""
        return [c for c in self.comparison.claims if any(words in item.text for item in (*c.a, *c.b))]

    def claim(self, words: str) -> Claim:
        """The only claim of which a wording holds these words."""
        (found,) = self.claims(words)
        return found

    @property
    def told(self) -> str:
        """All that the reader was told at the edge of the screen."""
        return "\n".join(notification.message for notification in self.pilot.app._notifications)

    @property
    def text(self) -> str:
        return "\n".join(strip.text for strip in self.pilot.app.screen._compositor.render_strips())


@asynccontextmanager
async def opened(
    store: Store | None = None, comparison: Comparison | None = None, size: tuple[int, int] = (160, 45)
) -> AsyncIterator[Reviewer]:
    app = CompareArticlesApp(A, B, comparison=comparison or pair(), store=(lambda: store) if store else None)
    async with app.run_test(size=size) as pilot:
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        yield Reviewer(pilot, screen)


LIGHTS = "Mayor Brandt promised new lights"
BRIDGE = "the old bridge at Hallin was shut"


@pytest.mark.parametrize(
    "keys",
    [
        ("c",),
        ("x",),
        ("tab", "tab", "x"),
        ("j", "m", "l", "G", "k", "m"),
        ("m", "j", "m"),
        ("t", "right", "enter"),
        ("t", "tab", "right", "enter"),
        ("i", "1"),
        ("i", "up", "enter"),
        ("a", "w", "h", "y", "enter"),
        ("n", "c"),
        ("w", "m", "m", "escape", "c"),
    ],
    ids=" ".join,
)
async def test_every_decision_is_undone_and_redone(keys: tuple[str, ...]) -> None:
    async with opened() as reader:
        before = reader.comparison
        await reader.press(*keys)
        after = reader.comparison
        assert after != before
        await reader.press("ctrl+u")
        assert reader.comparison == before
        await reader.press("ctrl+r")
        assert reader.comparison == after
        await reader.press("ctrl+u", "ctrl+u")
        assert reader.comparison == before


async def test_confirming_marks_the_claim_and_counts_it() -> None:
    async with opened() as reader:
        left = len(reader.comparison.claims)
        await reader.press("n", "c")
        assert [item.what for item in reader.claim(LIGHTS).decided] == ["accept"]
        assert reader.screen.bar.summary.left == left - 1
        assert "✓" in reader.text
        assert "confirmed by hand" in reader.text


async def test_rejecting_a_link_leaves_each_article_alone_with_it() -> None:
    async with opened() as reader:
        await reader.press("n", "x")
        assert {claim.relation for claim in reader.claims(LIGHTS)} == {"only_a", "only_b"}
        assert reader.comparison.a.statuses[13] == "unique"
        assert (13, 1) not in {(link.a, link.b) for link in reader.comparison.links}
        assert reader.screen.at["a"] == 13
        await reader.press("x")
        assert "no link here to reject" in reader.told


async def test_marking_here_and_there_links_by_hand() -> None:
    async with opened() as reader:
        await reader.press("j", "m")
        assert "A2 marked" in reader.text
        await reader.press("l", "g", "m")
        claim = reader.claim("B was there first")
        assert claim.relation in ("shared", "differs")
        assert claim.a[0].sentence == 1
        assert (1, 0) in {(link.a, link.b) for link in reader.comparison.links}
        assert reader.screen.bar.summary.marked == ""


async def test_a_mark_is_taken_back() -> None:
    async with opened() as reader:
        before = reader.comparison
        for keys in (("m", "m"), ("m", "escape", "c", "ctrl+u")):
            await reader.press(*keys)
            assert reader.screen.bar.summary.marked == ""
            assert reader.comparison == before


async def test_cutting_takes_the_reversed_words_out_of_the_claim() -> None:
    async with opened() as reader:
        await reader.press("t", "right", "right", "right", "right")
        assert "Cut" in reader.text
        await reader.press("enter")
        assert reader.claim("was closed for two weeks").a[0].text == "was closed for two weeks"
        assert reader.claim("was closed for two weeks").relation == "only_a"
        assert reader.claim("was shut").a[0].text == "The old bridge at Hallin"


async def test_another_verdict() -> None:
    async with opened() as reader:
        await reader.press("i", "1")
        claim = reader.claim("three weeks")
        assert claim.differences[0].verdict == "agrees"
        assert claim.relation == "shared"
        assert "conflicts → agrees" in reader.text


async def test_a_note_is_shown_and_can_be_written_on() -> None:
    async with opened() as reader:
        await reader.press("a", *"[ask]", "enter")
        assert reader.claim("three weeks").decided[0].said == "[ask]"
        assert "note: [ask]" in reader.text
        await reader.press("a", "!", "enter")
        assert [item.said for item in reader.claim("three weeks").decided] == ["[ask]", "[ask]!"]
        await reader.press("a", *"never mind", "escape")
        assert len(reader.claim("three weeks").decided) == 2


async def test_names_are_parted_and_joined() -> None:
    names = (Name("Brandt", ("Brandt", "Mayor"), ("Brandt",)), Name("Hallin", ("Hallin",), ("Hallin",)))
    async with opened(comparison=replace(pair(), names=names)) as reader:
        await reader.press("w", "j", "x")
        assert "Mayor" not in next(name for name in reader.comparison.names if name.name == "Brandt").a
        await reader.press("w", "m", "G", "end", "m")
        assert any({"Brandt", "Hallin"} <= {*name.a} for name in reader.comparison.names)


async def test_names_of_one_article_alone_can_be_joined() -> None:
    a = Article.from_text("Petra Novák opened the bridge at Hallin.\nThe ferry to Rye stopped.")
    b = Article.from_text("The bridge at Hallin was opened by Novakova.\nNobody took the ferry.")
    app = CompareArticlesApp(a, b)
    async with app.run_test(size=(120, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        reader = Reviewer(pilot, screen)
        await app.workers.wait_for_complete()
        await pilot.pause()
        await reader.press("w")
        assert isinstance(app.screen, NamesScreen)
        listed = [spelling for _, spelling in app.screen._rows]
        assert {"Petra Novák", "Novakova"} <= {*listed}
        assert listed.index("Hallin") < listed.index("Petra Novák") < listed.index("Rye")
        rows = app.screen.query_one(OptionList)
        rows.highlighted = listed.index("Petra Novák")
        await reader.press("m")
        rows.highlighted = listed.index("Novakova")
        await reader.press("m")
        assert any("Petra Novák" in name.a and "Novakova" in name.b for name in reader.comparison.names)


async def test_the_undecided_are_gone_through_least_certain_first() -> None:
    async with opened(comparison=replace(pair(), claims=pair().claims[:4])) as reader:
        scores = []
        for _ in range(len(reader.comparison.claims)):
            await reader.press("r")
            claim = reader.screen.current_claim
            assert claim is not None
            scores.append(claim.score)
            await reader.press("c")
        assert scores == sorted(scores)
        assert reader.screen.bar.summary.left == 0
        assert "all decided" in reader.text
        await reader.press("r")
        assert "Every claim is decided on" in reader.told


async def test_what_is_left_is_counted_only_for_who_decides() -> None:
    async with opened() as reader:
        await reader.press("d", "n", "v", "v", "v")
        assert " left" not in reader.text
        await reader.press("r")
        assert f"{len(reader.comparison.claims)} left" in reader.text


async def test_where_decisions_are_saved_is_said_once(tmp_path: Path) -> None:
    path = tmp_path / "a.b.review.json"
    async with opened(Store((path,))) as reader:
        await reader.press("c")
        await reader.saved()
        await reader.press("d", "c")
        await reader.saved()
        assert reader.told.count(str(path)) == 1


async def test_rejecting_where_the_screen_begins_rejects_the_link() -> None:
    async with opened() as reader:
        await reader.press("x")
        assert (0, 14) not in {(link.a, link.b) for link in reader.comparison.links}


async def test_going_back_among_the_undecided() -> None:
    async with opened() as reader:
        await reader.press("r", "r")
        second = reader.screen.current_claim
        await reader.press("r", "R")
        assert reader.screen.current_claim == second


async def test_what_was_decided_is_there_the_next_time(tmp_path: Path) -> None:
    store = Store((tmp_path / "a.b.review.json",))
    async with opened(store) as reader:
        await reader.press("n", "x", "a", "?", "enter", "ctrl+u")
        await reader.saved()
        after = reader.comparison
    assert [record.undone for record in store.load()] == [False, True]
    async with opened(store) as reader:
        assert reader.comparison == after
        await reader.press("ctrl+u")
        assert reader.comparison == pair()


async def test_a_full_disk_is_told_and_tried_again(tmp_path: Path) -> None:
    broken = True

    def writer(path: Path, text: str) -> None:
        if broken:
            raise OSError(errno.ENOSPC, "No space left on device")
        path.write_text(text)

    store = Store((tmp_path / "a.b.review.json",), writer)
    async with opened(store) as reader:
        await reader.press("c")
        await reader.saved()
        assert "no space left on device" in reader.told
        assert "not saved" in reader.text
        broken = False
        reader.screen._try_again()
        await reader.saved()
        assert "not saved" not in reader.text
    found: tuple[Record, ...] = store.load()
    assert len(found) == 1


async def test_a_damaged_file_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.b.review.json"
    path.write_text("{")
    async with opened(Store((path, tmp_path / "away.json"))) as reader:
        assert "damaged" in reader.told
        await reader.press("c")
        await reader.saved()
    assert path.read_text() == "{"
    assert len(Store((tmp_path / "away.json",)).load()) == 1


async def test_what_somebody_else_decides_meanwhile_appears(tmp_path: Path) -> None:
    store = Store((tmp_path / "a.b.review.json",))
    async with opened(store) as one, opened(store) as two:
        await one.press("n", "c")
        await one.saved()
        await two.press("c")
        await two.saved()
        await two.pilot.pause()
        assert two.claim(LIGHTS).decided
        assert len(store.load()) == 2


@pytest.mark.parametrize("size", [(40, 12), (79, 24), (120, 30)])
async def test_at_any_size(size: tuple[int, int]) -> None:
    async with opened(size=size) as reader:
        await reader.press(
            "c", "t", "escape", "i", "escape", "a", "escape", "w", "escape", "m", "j", "m", "r", "ctrl+u", "ctrl+u"
        )
        assert reader.comparison == pair()
