"""The line on top: how the comparison comes out, how strict it is, and where the reader is."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.app.widgets.line import Piece, line
from tui.model import Comparison


@dataclass(frozen=True, slots=True)
class Summary:
    """What the line says."""

    comparison: Comparison | None = None
    progress: float | None = None
    """The part of the comparison that is done, 0 to 1, while it runs."""
    strictness: float | None = None
    """None where it cannot be changed."""
    synced: bool = True
    place: str = ""


class SummaryBar(Widget):
    """The counts of claims, or the progress towards them."""

    ALLOW_SELECT = False
    summary: reactive[Summary] = reactive(Summary())

    def render(self) -> Content:
        """The line."""
        summary = self.summary
        right: list[list[Piece]] = [[("  sync on" if summary.synced else "  sync off", "$text-muted")]]
        if summary.strictness is not None:
            right.insert(0, [(f"  strictness {summary.strictness:.2f}", "$text-muted")])
        if summary.place:
            right.append([(f"  {summary.place} ", "")])
        return line(self.size.width, [[(" compare-articles ", "bold reverse")], *self._counts()], right)

    def _counts(self) -> list[list[Piece]]:
        summary = self.summary
        if summary.comparison is not None:
            counts = summary.comparison.claim_counts
            return [
                [(f"  ═ {counts['shared']} shared", "bold $text-primary")],
                [(f"   ≠ {counts['differs']} differ", "bold $text-warning")],
                [(f"   ◂ {counts['only_a']} only in A", "")],
                [(f"   ▸ {counts['only_b']} only in B", "")],
            ]
        if summary.progress is None:
            return [[("  not compared", ""), ("   + compares", "$text-muted")]]
        done = round(summary.progress * 20)
        return [
            [("  comparing ", ""), ("━" * done, "$text-primary"), ("─" * (20 - done), "$text-muted")],
            [(f" {summary.progress:.0%}", "")],
            [("   Esc stops", "$text-muted")],
        ]
