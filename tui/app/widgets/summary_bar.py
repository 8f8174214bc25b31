"""The line on top: how the comparison comes out, how strict it is, and where the reader is."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import NamedTuple

from textual.reactive import reactive

from tui.app.keys import sign_of
from tui.app.widgets.line import Line, Piece, arranged, width_of
from tui.model import Relation
from tui.report.phrases import plural

_ROOMY = 100  # cells; in fewer, signs and numbers have to do
_NARROW = 76  # cells; in fewer, the counts come before what can be looked up by pressing a key


class Summary(NamedTuple):
    """What the line says."""

    counts: Mapping[Relation, int] | None = None
    """How many claims stand in each relation; None before the first comparison."""
    progress: float | None = None
    """The part of the comparison that is done, 0 to 1, while it runs."""
    strictness: float | None = None
    """None where it cannot be changed."""
    synced: bool = True
    place: str = ""
    selected: int = 0
    """The number of characters that are selected."""
    left: int | None = None
    """The claims that are yet to be decided on."""
    marked: str = ""
    """Where the claim stands that is marked, to be linked with another."""
    unsaved: bool = False
    """Whether decisions are in memory only."""
    mouse: bool = True
    """Whether the mouse is the program's, not the terminal's."""


class SummaryBar(Line):
    """The counts of claims, or the progress towards them."""

    summary: reactive[Summary] = reactive(Summary())

    def pieces(self) -> list[Piece]:
        """The line."""
        width = self.size.width
        name: list[list[Piece]] = [[(" compare-articles ", "bold reverse")]] if width >= _ROOMY else []
        words, signs = self._counts(words=width >= _ROOMY), self._counts(words=False)
        every = self._right(mention_sync=True)
        needed = self._right(mention_sync=not self.summary.synced)
        # The program's name gives way first, then what is as it is from the beginning, then the words beside the signs.
        forms = (([*name, *words], every), (words, every), (words, needed), (signs, every), (signs, needed))
        left, right = next((form for form in forms if sum(map(width_of, chain(*form))) <= width), forms[-1])
        # What can be looked up by pressing a key gives way to the counts, and then the place to what needs to be known.
        while len(right) > 1 and sum(map(width_of, (*left, *right))) > width:
            right.pop(0)
        return arranged(width, left, right)

    def _right(self, *, mention_sync: bool) -> list[list[Piece]]:
        """How the articles are compared and gone through, what is left to decide, where the reader is, and the notes."""
        summary = self.summary
        right: list[list[Piece]] = []
        if self.size.width >= _NARROW:
            if summary.strictness is not None:
                right.append([(f"  strictness {summary.strictness:.2f}", "$bar-faint")])
            if mention_sync:
                right.append([("  sync on" if summary.synced else "  sync off", "$bar-faint")])
            if summary.left is not None:
                right.append([(f"  {summary.left} left" if summary.left else "  all decided", "$bar-faint")])
        if summary.place:
            right.append([(f"  {summary.place} ", "")])
        return right + self._notes()

    def _notes(self) -> list[list[Piece]]:
        """What is otherwise than the reader may think."""
        summary = self.summary
        notes: list[list[Piece]] = []
        if not summary.mouse:
            notes.append([(" mouse off ", "bold")])
        if summary.unsaved:
            notes.append([(" not saved ", "bold $bar-differs")])
        if summary.marked:
            mark = sign_of("review.mark", self.app._keymap)
            notes.append([(f" {summary.marked} marked, {mark} links ", "bold $key")])
        if summary.selected:
            copy = sign_of("copy", self.app._keymap)
            notes.append([(f" {plural(summary.selected, 'character')} selected, {copy} copies ", "bold")])
        return notes

    def _counts(self, *, words: bool) -> list[list[Piece]]:
        """How many claims there are of each kind, in `words` or behind their signs alone; or how far the comparison is."""
        summary = self.summary
        if summary.counts is not None and summary.progress is None:
            counts = summary.counts
            named = (" shared ", " differ ", " only in A ", " only in B ") if words else (" ",) * 4
            return [
                [(f"  ═ {counts['shared']}{named[0]}", "bold $bar-shared")],
                [(f"  ≠ {counts['differs']}{named[1]}", "bold $bar-differs")],
                [(f"  ◂ {counts['only_a']}{named[2]}", "$bar-a")],
                [(f"  ▸ {counts['only_b']}{named[3]}", "$bar-b")],
            ]
        if summary.progress is None:
            stricter, looser = (sign_of(f"strictness.{way}", self.app._keymap) for way in ("up", "down"))
            hint = f"   {stricter} compares, stricter; {looser} less strictly"
            return [[("  stopped, not compared", "")], [(hint, "$bar-faint")]]
        done = round(summary.progress * 20)
        return [
            [("  comparing ", ""), ("━" * done, "$bar-shared"), ("─" * (20 - done), "$bar-faint")],
            [(f" {summary.progress:.0%}", "")],
            [(f"   {sign_of('stop', self.app._keymap)} stops", "$bar-faint")],
        ]
