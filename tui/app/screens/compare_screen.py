"""The screen: two articles side by side, their comparison, and the keys that go through it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal

from tui.app.config import Config
from tui.app.job import Compared, Job, Progressed, Split, unawaited
from tui.app.keys import BINDINGS
from tui.app.relations import place_of, worded_in
from tui.app.screens.arranging import Arranging
from tui.app.screens.copying import Copying
from tui.app.screens.reviewing import Reviewing
from tui.app.screens.viewing import Viewing
from tui.app.screens.watching import Watching
from tui.app.widgets.article_pair import ArticlePair
from tui.app.widgets.key_bar import KeyBar
from tui.app.widgets.summary_bar import SummaryBar
from tui.app.widgets.views import Views
from tui.model import SIDES, Article, Claim, Comparison, Sentence, SideName

if TYPE_CHECKING:
    from tui.app.widgets.claims_panel import ClaimsPanel
    from tui.app.widgets.evidence import EvidencePanel
    from tui.review.store import Store
    from tui.watching import Versions, Wait

_STEP = 0.05  # of strictness, a key press


class CompareScreen(Viewing, Copying, Reviewing, Watching, Arranging):
    """Two articles and what the comparison says of them."""

    BINDINGS: ClassVar[list[BindingType]] = list(BINDINGS)
    AUTO_FOCUS = "#pane-a"
    BLANK = True  # nothing of the screen itself is to be drawn, which is quickest said

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
        self.strictness = self._compared_at = strictness
        self.comparison: Comparison | None = None
        self.side: SideName = "a"
        self.at: dict[SideName, int] = {"a": 0, "b": 0}
        self.claim: Claim | None = None
        self.synced = config.sync
        self.begin_with(config.panel)
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
        self.bar.summary = self.bar.summary._replace(strictness=None if self.job.saved else self.strictness, progress=0.0)
        self.go(self.side, 0)
        self.call_after_refresh(self.compare)

    # Comparing, in a thread

    @work(exclusive=True, group="compare")
    async def compare(self) -> None:
        """Compare the articles of the job."""
        app, strictness = self.app, self.strictness

        def run(stopped: Callable[[], bool]) -> None:
            # With the program the comparison just ends: to be stopped, and let go of all it has made, would take longer.
            self.job.run(strictness, self.post_message, lambda: stopped() and app.return_code is None)

        await unawaited(run)

    @work(exclusive=True, group="around")
    async def _look_around(self) -> None:
        """Find out what the next key for another strictness will ask."""
        job, strictnesses = self.job, [self._stricter(step) for step in (1, -1)]
        await unawaited(lambda stopped: job.look_around(strictnesses, stopped))

    def _stricter(self, steps: int) -> float:
        """The strictness so many steps on, or back."""
        return round(min(1.0, max(0.0, self.strictness + steps * _STEP)), 2)

    @property
    def comparing(self) -> bool:
        """Whether a comparison is running that is still wanted."""
        return any(worker.group == "compare" and worker.is_running and not worker.is_cancelled for worker in self.workers)

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
        if self.comparing:
            self.bar.summary = self.bar.summary._replace(progress=message.done)

    @on(Compared)
    async def _take_comparison(self, message: Compared) -> None:
        if not await self.keep_up(message):
            return
        message = self.reviewed(message)
        chosen = self.back_to(self.claim, message.comparison)
        self.comparison, self._compared_at = message.comparison, message.strictness
        self.sentences = {side: message.comparison.side(side).sentences for side in SIDES}
        self.bar.summary = self.bar.summary._replace(counts=message.comparison.claim_counts, progress=None)
        self.pair.show(message.comparison, message.also)
        self.views.show(message.comparison, message.strengths)
        first = self.claims is None
        claims, _ = await self._panels(message.comparison)
        claims.show(message.comparison)
        if self.views.waiting:
            await self.views.open(self.views.view)
        here = claims.claim
        place = place_of(here, self.side) if here and here.relation == "differs" else None
        if first and place is not None and self.at[self.side] == 0:
            # Where the articles disagree is what most readers come for.
            self.go(self.side, place)
        else:
            kept = here if here and worded_in(here, self.side, self.at[self.side]) else None
            self.go(self.side, self.at[self.side], chosen or kept)
        self._look_around()

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
        if not left and self.comparing:
            self.workers.cancel_group(self, "compare")
            self.strictness = self._compared_at
            self.bar.summary = self.bar.summary._replace(strictness=None if self.job.saved else self.strictness, progress=None)

    def action_strictness(self, step: int) -> None:
        """Compare more or less strictly."""
        if self.job.saved:
            self.notify("This comparison was opened as it was saved: its strictness is fixed.")
            return
        self.strictness = self._stricter(step)
        self.workers.cancel_group(self, "around")
        progress = None if self.job.prepared else self.bar.summary.progress or 0.0
        self.bar.summary = self.bar.summary._replace(strictness=self.strictness, progress=progress)
        if self.job.at_once(self.strictness):
            # Here, so that the counts are painted together with the strictness.
            self.workers.cancel_group(self, "compare")
            self.job.run(self.strictness, self.post_message, lambda: False)
        else:
            self.compare()

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
