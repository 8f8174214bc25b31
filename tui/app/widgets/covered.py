"""Containers that are wholly covered by what they contain."""

from __future__ import annotations

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Covered(Widget):
    """A container of which nothing is painted: what it contains covers it, and what it would cost is paid at every key."""

    def render_lines(self, crop: Region) -> list[Strip]:
        """Nothing, whatever part of it is asked for."""
        del crop
        return []
