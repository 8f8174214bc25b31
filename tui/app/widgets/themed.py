"""Widgets that paint their rows by themselves: in the colours of the theme, and of all rows only those that have changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from rich.style import Style
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from tui.app.looks import style


class Themed(Widget):
    """A widget of rows without a border or padding, whose looks need no style sheet.

    A style sheet would have to be read and applied on the way to the first frame, and what Textual does for each row to put
    borders, tints and opacity round it takes several times as long as painting it.
    """

    _variables: Mapping[str, str] | None = None
    _rows: list[Strip] | None = None
    _shown: tuple[Size, list[Strip]] | None = None
    """The rows on the screen, where that is known."""

    @property
    def size(self) -> Size:
        """The cells that the rows fill. Where they lie, which takes a while, need not be looked up for it."""
        return self.outer_size

    def look(self, *parts: str) -> Style:
        """The style of parts together, a later one over an earlier one, in the present theme."""
        return style(self.app.theme_variables, *parts)

    def notify_style_update(self) -> None:
        """Paint anew where the colours are others now."""
        super().notify_style_update()
        if self._variables is not self.app.theme_variables:
            self._variables = self.app.theme_variables
            self.repaint()

    def repaint(self) -> None:
        """Paint all rows anew."""
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of a part of the widget."""
        if self._rows is None:
            # This may be for a part of the screen only, so that not all of them come to it.
            self._shown = None
        strips = self._paint_rows()[crop.y : crop.bottom]
        # Where the terminal's own colours are to become others, the looks have none of them.
        filters = [line_filter for line_filter in self.get_line_filters() if not isinstance(line_filter, ANSIToTruecolor)]
        if filters:
            background = self.background_colors[1]
            for line_filter in filters:
                strips = [strip.apply_filter(line_filter, background) for strip in strips]
        whole = crop.column_span == (0, self.size.width)
        return strips if whole else [strip.crop(*crop.column_span) for strip in strips]

    def _set_dirty(self, *regions: Region) -> None:
        self._rows = None
        super()._set_dirty(*regions)

    def _exchange_repaint_regions(self) -> Collection[Region]:
        """What is to be painted anew: only the rows that are others than those on the screen."""
        regions, before, size = super()._exchange_repaint_regions(), self._shown, self.size
        rows = self._paint_rows()
        self._shown = size, rows
        if not regions or before is None or before[0] != size:
            return regions
        changed = [y for y, (old, new) in enumerate(zip(before[1], rows, strict=True)) if old is not new and old != new]
        # What is as it was keeps what is known of it: how it is cut and written.
        self._rows = list(before[1])
        for y in changed:
            self._rows[y] = rows[y]
        self._shown = size, self._rows
        return [Region(0, y, size.width, 1) for y in changed]

    def _paint_rows(self) -> list[Strip]:
        if self._rows is None or len(self._rows) != self.size.height:
            self._rows = [self.render_line(y) for y in range(self.size.height)]
        return self._rows
