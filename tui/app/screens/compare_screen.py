"""The screen: two articles side by side, their comparison, and the keys that go through it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from tui.app.config import Config, PanelChoice
from tui.app.job import Compared, Job, Progressed, Split, unawaited
from tui.app.keys import BINDINGS
from tui.app.relations import Kind, claim_of, counterparts, next_of, other, place_of, worded_in
from tui.app.screens.copying import Copying
from tui.app.screens.reviewing import Reviewing
from tui.app.screens.viewing import Viewing
from tui.app.screens.watching import Watching
from tui.app.widgets.article_pair import ArticlePair
from tui.app.widgets.article_pane import ArticlePane
from tui.app.widgets.key_bar import KeyBar
from tui.app.widgets.ruler import Ruler
from tui.app.widgets.summary_bar import SummaryBar
from tui.app.widgets.views import Views
from tui.model import SIDES, Article, Claim, Comparison, Sentence, SideName

if TYPE_CHECKING:
    from tui.app.widgets.claims_panel import ClaimsPanel
    from tui.app.widgets.evidence import EvidencePanel
    from tui.review.store import Store
    from tui.watching import Versions, Wait

_STEP = 0.05  # of strictness, a key press
_PANEL_FROM = 20  # rows of the terminal; a lower one shows the claims when asked
_PANEL: Mapping[PanelChoice, bool | None] = {"auto": None, "shown": True, "hidden": False}
_PANEL_LEAST, _PANES_LEAST = 4, 8  # rows


class CompareScreen(Viewing, Copying, Reviewing, Watching):
    """Two articles and what the comparison says of them."""

    BINDINGS: ClassVar[list[BindingType]] = list(BINDINGS)
    AUTO_FOCUS = "#pane-a"

    def __init__(
        self,
        a: Article,
        b: Article,
        strictness: float,
        comparison: Comparison | None,
        config: Config,
        store: Callable[[], Store] | None = None,
        versions: Callable[[Wait], Versions] | None = None,
    ) -> None:
        super().__init__()
        self.store = store
        self.versions = versions
        articles: Mapping[SideName, Article] = {"a": a, "b": b}
        self.job = Job(articles, comparison)
        self.sentences: Mapping[SideName, tuple[Sentence, ...]] = {side: self.job.first_sentences(side) for side in SIDES}
        self.strictness = strictness
        self.comparison: Comparison | None = None
        self.side: SideName = "a"
        self.at: dict[SideName, int] = {"a": 0, "b": 0}
        self.claim: Claim | None = None
        self.synced = config.sync
        self._panel = _PANEL[config.panel]
        self._panel_size = config.panel_size
        self.bar = SummaryBar()
        self.pair = ArticlePair(articles, self.sentences)
        self.views = Views(self.pair, articles)
        self.claims: ClaimsPanel | None = None
        self.evidence: EvidencePanel | None = None

    def compose(self) -> ComposeResult:
        """From the top to the bottom."""
        yield self.bar
        yield self.views
        panel = Horizontal(id="panel")
        panel.styles.height = f"{self._panel_size}%"
        yield panel
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what is there; what is not is compared once the texts are on the screen."""
        self.bar.summary = replace(self.bar.summary, strictness=None if self.job.saved else self.strictness, progress=0.0)
        self.go(self.side, 0)
        self.call_after_refresh(self.compare)

    # Comparing, in a thread

    @work(exclusive=True, group="compare")
    async def compare(self) -> None:
        """Compare the articles of the job."""
        await unawaited(partial(self.job.run, self.strictness, self.post_message))

    @on(Split)
    def _take_sentences(self, message: Split) -> None:
        self.words = message.words
        if message.articles != self.shown:
            return
        self.sentences = message.sentences
        self.pair.show_sentences(message.sentences, message.words)
        self.go(self.side, self.at[self.side])

    @on(Progressed)
    def _report_progress(self, message: Progressed) -> None:
        self.bar.summary = replace(self.bar.summary, progress=message.done)

    @on(Compared)
    async def _take_comparison(self, message: Compared) -> None:
        if not await self.keep_up(message):
            return
        message = self.reviewed(message)
        chosen = self.back_to(self.claim, message.comparison)
        self.comparison = message.comparison
        self.sentences = {side: message.comparison.side(side).sentences for side in SIDES}
        self.bar.summary = replace(self.bar.summary, comparison=message.comparison, progress=None)
        self.pair.show(message.comparison, message.also)
        self.views.show(message.comparison, message.strengths)
        first = self.claims is None
        claims, _ = await self._panels(message.comparison)
        claims.show(message.comparison)
        if self.views.waiting:
            await self.views.open(self.views.view)
        here = claims.claim
        if first and here and here.relation == "differs" and self.at[self.side] == 0:
            # Where the articles disagree is what most readers come for.
            self._go_to_claim(here)
        else:
            kept = here if here and worded_in(here, self.side, self.at[self.side]) else None
            self.go(self.side, self.at[self.side], chosen or kept)

    def let_go(self) -> None:
        """Leave what hung on the texts before: hits, a selection, a marked claim."""
        self.find_anew()
        self.unselect()
        self.stop_marking()

    async def _panels(self, comparison: Comparison) -> tuple[ClaimsPanel, EvidencePanel]:
        """The claims and the evidence, which are not there before the first comparison."""
        if self.claims is None or self.evidence is None:
            # What they draw on is as large as the rest of the screen: the first frame does without it.
            from tui.app.widgets.claims_panel import ClaimsPanel
            from tui.app.widgets.evidence import EvidencePanel
            from tui.comparing.notes import notes

            self.claims, self.evidence = ClaimsPanel(), EvidencePanel()
            await self.query_one("#panel").mount(self.claims, self.evidence)
            for note in notes(comparison):
                self.notify(note, markup=False, timeout=10)
        return self.claims, self.evidence

    def action_stop(self) -> None:
        """Close the line of the search, else select or mark nothing, else stop the comparison that is running."""
        left = self.stop_finding() or self.unselect() or self.stop_marking()
        if not left and self.comparison is None:
            self.workers.cancel_group(self, "compare")
            self.bar.summary = replace(self.bar.summary, progress=None)

    def action_strictness(self, step: int) -> None:
        """Compare more or less strictly."""
        if self.job.saved:
            self.notify("This comparison was opened as it was saved: its strictness is fixed.")
            return
        self.strictness = round(min(1.0, max(0.0, self.strictness + step * _STEP)), 2)
        progress = None if self.job.prepared else self.bar.summary.progress or 0.0
        self.bar.summary = replace(self.bar.summary, strictness=self.strictness, progress=progress)
        self.compare()

    # Going through the articles

    def go(self, side: SideName, sentence: int, claim: Claim | None = None) -> None:
        """Make a sentence the current one, because of `claim` if one was chosen, and show both sides of it."""
        self.side = side
        self.at[side] = max(0, min(sentence, len(self.sentences[side]) - 1))
        self.claim = claim
        self._light()
        self.pair.reveal(follow=self.synced)

    def _light(self) -> None:
        partners = self.partners
        if partners and partners[0] != self.at[other(self.side)]:
            self.at[other(self.side)] = partners[0]
        self.pair.light(self.side, self.at[self.side], partners)
        self.views.light(self.side, self.at[self.side], partners)
        if self.comparison is not None and self.claims is not None and self.evidence is not None:
            claim = self.claim or claim_of(self.comparison, self.side, self.at[self.side])
            if claim is not None:
                self.claims.select(claim)
            self.evidence.show(self.comparison, claim)
        self.bar.summary = replace(self.bar.summary, place=self._place(partners), synced=self.synced)

    @property
    def partners(self) -> tuple[int, ...]:
        """The counterparts of the current sentence, the chosen claim's first."""
        if self.comparison is None or not self.sentences[self.side]:
            return ()
        partners = counterparts(self.comparison, self.side, self.at[self.side])
        chosen = place_of(self.claim, other(self.side)) if self.claim else None
        return tuple(dict.fromkeys((chosen, *partners))) if chosen is not None else partners

    def _place(self, partners: tuple[int, ...]) -> str:
        here = f"{self.at[self.side] + 1}/{len(self.sentences[self.side])}"
        there = f"{partners[0] + 1}/{len(self.sentences[other(self.side)])}" if partners else "—"
        first, second = (here, there) if self.side == "a" else (there, here)
        return f"sentence {first} ⇄ {second}"

    def action_sentence(self, step: int) -> None:
        """Go on by sentences."""
        self.go(self.side, self.at[self.side] + step)

    def action_edge(self, step: int) -> None:
        """Go to the article's beginning or end."""
        self.go(self.side, 0 if step < 0 else len(self.sentences[self.side]) - 1)

    def action_page(self, step: int) -> None:
        """Go on by a screenful."""
        pane = self.pair.panes[self.side]
        before = pane.top
        self.pair.scroll(self.side, step * max(1, pane.size.height - 2), follow=self.synced)
        if pane.top == before:
            self.action_edge(step)
        elif pane.row_of(self.at[self.side]) in ("above", "below"):
            self.at[self.side] = next(row.place.sentence for row in pane.window if row.place.row == 0 or step > 0)
            self.claim = None
            self._light()
            self.pair.join()

    def action_jump(self, kind: Kind, step: int) -> None:
        """Go to the next sentence of a kind; while the reader is finding, the matches are the hits."""
        if kind == "match" and self.finding:
            self.step_hit(step)
            return
        if self.comparison is None:
            return
        found = next_of(kind, self.comparison.side(self.side).statuses, self.at[self.side], step)
        if found is None:
            article = self.side.upper()
            none = {"match": "matches the other article", "difference": "differs", "unique": f"is only in {article}"}
            self.notify(f"No sentence of {article} {none[kind]}.")
        else:
            self.go(self.side, found)

    def action_counterpart(self) -> None:
        """Go over to the counterpart."""
        if partners := self.partners:
            self.go(other(self.side), partners[0])
            self.views.focus_on(self.side)

    def action_pane(self, side: SideName) -> None:
        """Read on in an article."""
        self.views.focus_on(side)
        if side != self.side:
            self.go(side, self.at[side])

    # What is on the screen

    def action_region(self, step: int) -> None:
        """Go to the next region: article A, article B, the claims, the evidence."""
        panel = self.query_one("#panel").displayed_children if self.panel_shown else []
        regions = [*self.views.regions, *panel]
        here = next((i for i, region in enumerate(regions) if region.has_focus_within), 0)
        region = regions[(here + step) % len(regions)]
        if isinstance(region, ArticlePane):
            self.action_pane(region.side)
        else:
            region.focus()

    @property
    def panel_shown(self) -> bool:
        """Whether the claims are on the screen: as the reader wants it, else where there is room."""
        return self.app.size.height >= _PANEL_FROM if self._panel is None else self._panel

    def action_panel(self) -> None:
        """Show the claims and the evidence, or hide them."""
        self._panel = not self.panel_shown
        self._fit_panel()

    def action_panel_size(self, step: int) -> None:
        """Give the claims more rows, or fewer."""
        panel = self.query_one("#panel")
        panel.styles.height = max(_PANEL_LEAST, min(panel.outer_size.height + 2 * step, self.size.height - _PANES_LEAST))

    def on_resize(self) -> None:
        """Leave the claims out of a low terminal."""
        self._fit_panel()

    def _fit_panel(self) -> None:
        if not self.panel_shown and self.query_one("#panel").has_focus_within:
            self.views.focus_on(self.side)
        self.set_class(not self.panel_shown, "-no-panel")

    def action_sync(self) -> None:
        """Let the other pane follow, or stay."""
        self.synced = not self.synced
        self.go(self.side, self.at[self.side], self.claim)

    def action_zoom(self) -> None:
        """Show one article alone, or both."""
        self.toggle_class("-zoomed")

    def action_export(self) -> None:
        """Write a report to a file."""
        if self.comparison is None:
            self.notify("There is nothing to export before the articles are compared.")
            return
        from tui.app.screens.export_screen import ExportScreen

        self.app.push_screen(ExportScreen(self.comparison))

    def action_help(self) -> None:
        """Show every key."""
        from tui.app.screens.help_screen import HelpScreen

        self.app.push_screen(HelpScreen())

    # The mouse, and a new size

    @on(ArticlePane.Pressed)
    def _go_to_sentence(self, message: ArticlePane.Pressed) -> None:
        message.pane.focus()
        self.go(message.pane.side, message.sentence)

    @on(Ruler.Pressed)
    def _go_to_place(self, message: Ruler.Pressed) -> None:
        self.go(message.side, message.sentence)

    def on_claims_panel_highlighted(self, message: ClaimsPanel.Highlighted) -> None:
        """Go to the claim that the reader looks at in the panel."""
        self._go_to_claim(message.claim)

    def on_claims_panel_chosen(self, message: ClaimsPanel.Chosen) -> None:
        """Read on in the article at the claim that the reader chose."""
        self._go_to_claim(message.claim)
        self.views.focus_on(self.side)

    def _go_to_claim(self, claim: Claim) -> None:
        for side in (self.side, other(self.side)):
            sentence = place_of(claim, side)
            if sentence is not None:
                self.go(side, sentence, claim)
                return

    @on(ArticlePane.Wheeled)
    def _scroll(self, message: ArticlePane.Wheeled) -> None:
        self.pair.scroll(message.pane.side, message.rows, follow=self.synced)

    @on(ArticlePane.Fitted)
    def _settle(self) -> None:
        self.pair.reveal(follow=self.synced)
