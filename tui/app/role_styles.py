"""The look of each role of a row under a theme: its colours, made readable on whatever they stand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from rich.style import Style
from textual.color import Color

from tui.app.rows import Role

_LEAST_CONTRAST = 4.5
"""WCAG 2.2, level AA, for text of ordinary size."""

_VARIABLES: Mapping[Role, str] = {
    "text": "foreground",
    "muted": "foreground",
    "title": "foreground",
    "match": "foreground",
    "value": "warning",
    "differs": "warning",
    "shared": "primary",
    "only_a": "secondary",
    "only_b": "accent",
}
_RELATIONS: tuple[Role, ...] = ("differs", "shared", "only_a", "only_b")
# Violet, teal, rose and green, of which two serve for A and B in themes whose own colours are too much alike.
_SPARE = tuple(map(Color.parse, ("#b48cf2", "#5fcfc0", "#e58fb1", "#9ccc65")))
_LEAST_HUES_APART = 25 / 360
_BOLD: frozenset[Role] = frozenset(("title", "match", "value"))


def role_styles(variables: Mapping[str, str], tint: Role | None = None, strength: float = 0.18) -> Mapping[Role, Style]:
    """The style of each role by a theme's variables, on its background or on that `tint`ed with the colour of a role.

    Every colour has a contrast of at least 4.5 with what it stands on, and differing, shared, A and B are told apart by
    hue. A theme of the terminal's own colours is taken as it is, without tints, because what those colours are is not
    known. Words that both articles have are underlined and values that differ are bold, so that neither is known by its
    colour alone.
    """
    return _styles(variables["background"], tuple(variables[name] for name in _VARIABLES.values()), tint, strength)


@lru_cache(maxsize=64)
def _styles(background: str, foregrounds: tuple[str, ...], tint: Role | None, strength: float) -> Mapping[Role, Style]:
    ground = Color.parse(background)
    colors = {role: Color.parse(color) for role, color in zip(_VARIABLES, foregrounds, strict=True)}
    if ground.ansi is None and not _apart([colors[role] for role in _RELATIONS]):
        fixed = [colors["differs"], colors["shared"]]
        colors["only_a"], colors["only_b"] = [spare for spare in _SPARE if _apart([*fixed, spare])][:2]
    if tint and ground.ansi is None:
        ground = ground.blend(colors[tint], strength)
    return {
        role: Style(
            color=_on(ground, color, role).rich_color,
            bgcolor=ground.rich_color,
            bold=role in _BOLD,
            underline=role == "match",
            dim=role == "muted" and ground.ansi is not None,
        )
        for role, color in colors.items()
    }


def _apart(colors: Sequence[Color]) -> bool:
    """Whether each colour has a hue of its own."""
    hues = (color.hsl.h for color in colors)
    return all(min(abs(one - other), 1 - abs(one - other)) >= _LEAST_HUES_APART for one, other in combinations(hues, 2))


def _on(ground: Color, color: Color, role: Role) -> Color:
    if color.ansi is not None or ground.ansi is not None:
        return color
    return readable(color.blend(ground, 0.4) if role == "muted" else color, ground)


def readable(color: Color, ground: Color) -> Color:
    """`color`, moved no further towards white or black than it takes to be read on `ground`."""
    pole = max(Color(255, 255, 255), Color(0, 0, 0), key=lambda pole: contrast(pole, ground))
    shades = (color.blend(pole, step / 20) for step in range(21))
    return next((shade for shade in shades if contrast(shade, ground) >= _LEAST_CONTRAST), pole)


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 (none) to 21 (black and white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in (part / 255 for part in color.rgb)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
