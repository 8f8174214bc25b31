"""The claims of both articles: those that differ, that are shared, that only one has; filtered and gone through by key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label

from tui.app.claim_index import EMPTY, TABS, ClaimIndex, Tab, claim_index, numbers, same_claim
from tui.app.widgets.claim_list import ClaimList
from tui.app.widgets.claim_tabs import ClaimTabs
from tui.app.widgets.covered import Covered
from tui.model import Claim, Comparison

_AIRY_FROM = 12  # rows

CLAIMS = Binding.Group("In the claims")


def _key(name: str, keys: str, action: str, description: str, tooltip: str) -> Binding:
    return Binding(keys, action, description, show=False, tooltip=tooltip, id=f"claims.{name}", group=CLAIMS)


class ClaimsPanel(Covered):
    """Tabs by relation over a list of claims; its keys work while the list or the filter has the focus.

    Those that open a tab or the filter are the screen's, and work from anywhere.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    ClaimsPanel { layout: vertical; height: 1fr; width: 1fr; overflow: hidden; background: $background; }
    ClaimsPanel > Horizontal { height: 1; display: none; }
    ClaimsPanel.-filtered > Horizontal { display: block; }
    ClaimsPanel Label { margin: 0 1; text-style: bold; }
    ClaimsPanel Input { width: 1fr; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        _key("next", "down,j", "row(1)", "Next claim", "Go to the next claim; both articles follow."),
        _key("previous", "up,k", "row(-1)", "Previous claim", "Go to the claim before; both articles follow."),
        _key("page.down", "pagedown,space", "page(1)", "Page down", "Go on by a screenful of claims."),
        _key("page.up", "pageup", "page(-1)", "Page up", "Go back by a screenful of claims."),
        _key("first", "g,home", "edge(0)", "First claim", "Go to the first claim."),
        _key("last", "G,end", "edge(1)", "Last claim", "Go to the last claim."),
        _key("choose", "enter", "choose", "Read it", "Go to the claim in the articles."),
        _key("tab.next", "right,l", "turn(1)", "Next tab", "Show the next kind of claims."),
        _key("tab.previous", "left,h", "turn(-1)", "Previous tab", "Show the kind of claims before."),
        _key("unfilter", "escape", "unfilter", "No filter", "Show all claims again."),
    ]

    @dataclass
    class Highlighted(Message):
        """The reader went to another claim in the panel."""

        claim: Claim

    class Emptied(Message):
        """There is no claim left in the panel for the reader to look at."""

    @dataclass
    class Chosen(Message):
        """The reader wants to read this claim in the articles."""

        claim: Claim

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  # Textual's name for it
        """A panel that waits for a comparison."""
        super().__init__(id=id)
        self.tab: Tab = "all"
        """The open tab."""
        self._index: ClaimIndex | None = None
        self._claims: Mapping[Tab, tuple[Claim, ...]] = dict.fromkeys(TABS, ())
        self._places: Mapping[Tab, Mapping[str, int]] = {}
        self._tabs = ClaimTabs()
        self._list = ClaimList()
        self._input = Input(placeholder="words, a speaker or a kind of difference", compact=True, select_on_focus=False)

    @property
    def claim(self) -> Claim | None:
        """The current claim; None where the open tab has none."""
        return self._list.current

    def compose(self) -> ComposeResult:
        """Tabs, the filter while it is used, and the list."""
        yield self._tabs
        with Horizontal():
            yield Label("Filter")
            yield self._input
        yield self._list

    def on_resize(self) -> None:
        """Keep the tabs apart from the list where there is room."""
        self._tabs.styles.height = 2 if self.size.height >= _AIRY_FROM else 1

    def focus(self, scroll_visible: bool = True) -> Self:
        """Let keys go to the list."""
        self._list.focus(scroll_visible)
        return self

    def show(self, comparison: Comparison) -> None:
        """Show the claims of a comparison; of a later one, the claim that is worded where the current one was."""
        first, self._index = self._index is None, claim_index(comparison)
        self._find()
        if first:
            self.tab = next((tab for tab in TABS if self._claims[tab]), "all")
            self._open(self.tab, 0)

    def select(self, claim: Claim) -> None:
        """Make `claim` the current one, in its own tab where the open one lacks it; it stays hidden if the filter hides it."""
        for tab in (self.tab, claim.relation):
            index = self._places[tab].get(claim.id)
            if index is not None:
                if tab != self.tab:
                    self._open(tab, index)
                else:
                    self._list.go(index)
                return

    def _same(self, claim: Claim, tab: Tab) -> int | None:
        """The number in a tab of the claim that is worded where `claim` is."""
        places = self._places[tab]
        near = sorted(places[it.id] for it in self._index.near(claim) if it.id in places) if self._index else []
        found = same_claim(claim, [self._claims[tab][number] for number in near])
        return None if found is None else near[found]

    def action_row(self, by: int) -> None:
        """Go `by` claims further."""
        self._report(self._list.go(self._list.index + by))

    def action_page(self, by: int) -> None:
        """Go `by` screenfuls further."""
        self._report(self._list.go_page(by))

    def action_edge(self, last: int) -> None:
        """Go to the first claim, or to the last one."""
        self._report(self._list.go(len(self._claims[self.tab]) - 1 if last else 0))

    def action_choose(self) -> None:
        """Take the reader to the current claim in the articles."""
        if self.claim:
            self.post_message(self.Chosen(self.claim))

    def action_turn(self, by: int) -> None:
        """Open the tab `by` further to the right."""
        self.action_tab(TABS[(TABS.index(self.tab) + by) % len(TABS)])

    def action_tab(self, tab: Tab) -> None:
        """Open a tab, at the current claim if it has that, too."""
        before = self.claim
        self._open(tab, (before and self._same(before, tab)) or 0)
        self._report(self.claim != before)

    def action_filter(self) -> None:
        """Let the reader type what the claims are to hold."""
        self.add_class("-filtered")
        self._input.focus()

    def action_unfilter(self) -> None:
        """Show all claims again."""
        self.remove_class("-filtered")
        self._input.clear()
        self._list.focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Escape is the panel's key only while there is a filter to leave."""
        del parameters
        return action != "unfilter" or self.has_class("-filtered")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        before = self.claim
        self._find()
        self._report(self.claim != before)

    @on(Input.Submitted)
    def _typed_all(self, event: Input.Submitted) -> None:
        event.stop()
        self._list.focus()
        self.set_class(bool(self._input.value.strip()), "-filtered")

    @on(ClaimTabs.Clicked)
    def _tab_clicked(self, event: ClaimTabs.Clicked) -> None:
        event.stop()
        self._list.focus()
        self.action_tab(event.tab)

    @on(ClaimList.Clicked)
    def _claim_clicked(self, event: ClaimList.Clicked) -> None:
        event.stop()
        self._report(self._list.go(event.index))
        self.action_choose()

    def _find(self) -> None:
        """Look the claims up anew, and stay where the reader was as nearly as can be."""
        before, index = self.claim, self._list.index
        if self._index is not None:
            if query := self._input.value.strip():
                self._claims = self._index.by_tab(query)
                self._places = {tab: numbers(claims) for tab, claims in self._claims.items()}
            else:
                self._claims, self._places = self._index.tabs, self._index.places
            same = self._same(before, self.tab) if before else None
            self._open(self.tab, index if same is None else same)

    def _open(self, tab: Tab, index: int) -> None:
        self.tab = tab
        self._tabs.show(tab, {name: len(claims) for name, claims in self._claims.items()})
        empty = "No claim here holds these words." if self._input.value.strip() else EMPTY[tab]
        self._list.show(self._claims[tab], index, empty if self._index else "")

    def _report(self, moved: bool) -> None:
        if moved:
            self.post_message(self.Highlighted(self.claim) if self.claim else self.Emptied())
