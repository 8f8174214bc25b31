"""A row of a sentence painted: number, glyph and words, in the tint of its status and with what is marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from tui.app.layout import Row
from tui.app.looks import style
from tui.app.marks import Mark
from tui.app.relations import glyph
from tui.model import SideName, Status
from tui.visible import visible_line

Light: TypeAlias = Literal["current", "counterpart"]

_BARS: dict[Light | None, str] = {"current": "▌", "counterpart": "▐", None: " "}


class SentencePainter:
    """Paints the sentences of one article in the styles of the widget that shows them."""

    def __init__(self, widget: Widget, side: SideName, text: str, sentences: int) -> None:
        """Paint for `widget`; `sentences` is how many there are to number."""
        self.side = side
        self.digits = max(2, len(str(sentences)))
        self._widget = widget
        self._text = text

    @property
    def indent(self) -> int:
        """The cells before the words."""
        return self.digits + 4

    def blank(self, width: int) -> Strip:
        """A row without words."""
        return Strip.blank(width, self.style("text"))

    def paint(
        self, row: Row, status: Status | None, light: Light | None, marks: Sequence[Mark], width: int, hand: str = ""
    ) -> Strip:
        """A row of a sentence in `width` cells; the `status` is None while it is not known, `hand` what people decided."""
        if row.blank:
            return self.blank(width)
        lit = "-lit" if light else ""
        tint = ("text",) if status is None else ("text", f"{status}{lit}")
        base = self.style(*tint)
        segments = [Segment(_BARS[light], self.style(*tint, "bar" if light == "current" else "bar-far"))]
        if row.place.row == 0:
            segments.append(Segment(f"{row.place.sentence + 1:>{self.digits}}{hand or ' '}", self.style(*tint, f"number{lit}")))
            sign = self.style(*tint, f"sign-{self.side if status == 'unique' else status}{lit}") if status else base
            segments.append(Segment(f"{glyph(status, self.side) if status else ' '} ", sign))
        else:
            segments.append(Segment(" " * (self.indent - 1), base))
        segments += self._words(row, tint, lit, marks)
        return Strip(segments).extend_cell_length(width, base).crop(0, width)

    def style(self, *parts: str) -> Style:
        """The style of the parts together, a later one over an earlier one."""
        return style(self._widget.app.theme_variables, *parts)

    def _words(self, row: Row, tint: tuple[str, ...], lit: str, marks: Sequence[Mark]) -> list[Segment]:
        """The text of a row, cut where the look changes."""
        shown = visible_line(self._text[row.start : row.end])
        end = row.start + len(shown.rstrip(" "))
        here = [mark for mark in marks if mark.start < end and mark.end > row.start]
        cuts = sorted({row.start, end, *(at for mark in here for at in (mark.start, mark.end) if row.start < at < end)})

        def looks(first: int, last: int) -> list[str]:
            found = (mark.look for mark in here if mark.start <= first and mark.end >= last)
            return [f"unshared{lit}" if look == "unshared" else look for look in found]

        return [
            Segment(
                shown[first - row.start : last - row.start],
                self.style(*tint, *dict.fromkeys(looks(first, last))),
            )
            for first, last in pairwise(cuts)
        ]
