"""The look of each role of a row under a theme: its colours, made readable on whatever they stand on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from rich.style import Style
from textual.color import Color

from tui.app.palette import Hues, hues, readable
from tui.app.rows import Role

_BOLD: frozenset[Role] = frozenset(("title", "match", "value"))


def role_styles(variables: Mapping[str, str], tint: Role | None = None, strength: float = 0.18) -> Mapping[Role, Style]:
    """The style of each role by a theme's variables, on its background or on that `tint`ed with the colour of a role.

    Every colour has a contrast of at least 4.5 with what it stands on, and differing, shared, A and B are told apart by
    hue. A theme of the terminal's own colours is taken as it is, without tints, because what those colours are is not
    known. Words that both articles have are underlined and values that differ are bold, so that neither is known by its
    colour alone.
    """
    return _styles(variables["background"], variables["foreground"], hues(variables), tint, strength)


@lru_cache(maxsize=64)
def _styles(background: str, foreground: str, found: Hues, tint: Role | None, strength: float) -> Mapping[Role, Style]:
    ground, ink = Color.parse(background), Color.parse(foreground)
    colors: dict[Role, Color] = {"text": ink, "muted": ink, "title": ink, "match": ink, "hit": ink, "value": found.differs}
    colors |= {"differs": found.differs, "shared": found.shared, "only_a": found.only_a, "only_b": found.only_b}
    if tint and ground.ansi is None:
        ground = ground.blend(colors[tint], strength)
    return {
        role: Style(
            color=_on(ground, color, role).rich_color,
            bgcolor=ground.rich_color,
            bold=role in _BOLD,
            underline=role == "match",
            reverse=role == "hit",
            dim=role == "muted" and ground.ansi is not None,
        )
        for role, color in colors.items()
    }


def _on(ground: Color, color: Color, role: Role) -> Color:
    if color.ansi is not None or ground.ansi is not None:
        return color
    return readable(color.blend(ground, 0.4) if role == "muted" else color, ground)
