"""The colours of the statuses under a theme: hues that no eye takes for each other, tints that can be read on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from textual.color import Color

LEAST_CONTRAST = 4.5
"""WCAG 2.2, level AA, for text of ordinary size."""

_POLE_CONTRAST = 6.0  # of a tint with black or white, so that fainter ink can be read on it, too
_BLUE, _AMBER = (195 / 360, 250 / 360), (18 / 360, 48 / 360)
_LEAST_SATURATION = 0.5
# Violet, teal, rose and green, of which two serve for A and B in themes whose own colours are too much alike.
_SPARE = tuple(map(Color.parse, ("#b48cf2", "#5fcfc0", "#e58fb1", "#9ccc65")))
_LEAST_HUES_APART = 25 / 360
_TINTS = {"shared": 0.18, "partly": 0.10, "differs": 0.16}
_LIT = {"shared": 0.38, "partly": 0.28, "differs": 0.34}
_GROUNDS_OF_SIGNS = (("shared", "partly", "unique"), ("differs", "unique"), ("unique",))
_SIGNS = ("shared", "differs", "a", "b")
_PLAIN = "ansi_default"


class Hues(NamedTuple):
    """The colour of each relation, as strong as the theme has it."""

    shared: Color
    differs: Color
    only_a: Color
    only_b: Color


@lru_cache(maxsize=64)
def _hues(primary: str, warning: str, secondary: str, accent: str) -> Hues:
    shared, differs, only_a, only_b = map(Color.parse, (primary, warning, secondary, accent))
    if shared.ansi is not None:
        return Hues(shared, differs, only_a, only_b)
    shared, differs = _turned(shared, *_BLUE), _turned(differs, *_AMBER)
    if not _apart((shared, differs, only_a, only_b)):
        only_a, only_b = [spare for spare in _SPARE if _apart((shared, differs, spare))][:2]
    return Hues(shared, differs, only_a, only_b)


def hues(variables: Mapping[str, str]) -> Hues:
    """The colours of the relations by a theme's variables.

    Blue for what is shared and amber for what differs, which every eye tells apart: a theme's own colours as far as they
    are that, else turned to it. The terminal's own colours are taken as they are.
    """
    return _hues(*(variables[name] for name in ("primary", "warning", "secondary", "accent")))


def palette(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables that the style sheet takes its colours of statuses from, by a theme's variables.

    `tint-*` are grounds and `ink-*` the text on them, `sign-*` glyphs, `faint*` numbers and what is unshared, `value` and
    `value-ink` what differs; `bar-*`, `key` and `heading` are words on a panel. All can be read on what they stand on. A
    theme of the terminal's own colours has no tints, because what those colours are is not known.
    """
    found = hues(variables)
    if found.shared.ansi is not None:
        return _plain(found)
    ground, ink = Color.parse(variables["background"]), Color.parse(variables["foreground"])
    grounds = {"unique": ground, "unique-lit": _tint(ground, ink, 0.16)}
    for status, strength in _TINTS.items():
        hue = found.differs if status == "differs" else found.shared
        grounds[status] = _tint(ground, hue, strength)
        grounds[f"{status}-lit"] = _tint(ground, hue, _LIT[status])
    bars = (ground, *(Color.parse(variables[name]) for name in ("panel", "surface")))
    signs: dict[str, Color] = {}
    for lit in ("", "-lit"):
        of_shared, of_differs, alone = ([grounds[f"{name}{lit}"] for name in names] for names in _GROUNDS_OF_SIGNS)
        signs[f"sign-shared{lit}"] = readable(found.shared, *of_shared)
        signs[f"sign-differs{lit}"] = readable(found.differs, *of_differs)
        signs[f"sign-a{lit}"], signs[f"sign-b{lit}"] = readable(found.only_a, *alone), readable(found.only_b, *alone)
    colors = {
        **{f"tint-{name}": tint for name, tint in grounds.items()},
        **{f"ink-{name}": readable(ink, tint) for name, tint in grounds.items()},
        **signs,
        "ink-unique": readable(ink.blend(ground, 0.12), ground),
        "faint": readable(ink.blend(ground, 0.4), *(grounds[name] for name in ("unique", *_TINTS))),
        "faint-lit": readable(ink.blend(ground, 0.3), *(grounds[f"{name}-lit"] for name in ("unique", *_TINTS))),
        **{f"bar-{name}": readable(hue, *bars) for name, hue in zip(_SIGNS, found, strict=True)},
        "bar-faint": readable(ink.blend(ground, 0.35), *bars),
        "key": readable(Color.parse(variables["accent"]), *bars),
        "heading": readable(Color.parse(variables["primary"]), *bars),
        "value": found.differs,
        "value-ink": _pole(found.differs),
    }
    return {name: color.hex for name, color in colors.items()}


def _plain(found: Hues) -> dict[str, str]:
    names = [f"{status}{lit}" for status in ("unique", *_TINTS) for lit in ("", "-lit")]
    signs = zip(_SIGNS, found, strict=True)
    return {
        **{f"{part}-{name}": _PLAIN for name in names for part in ("tint", "ink")},
        **{name: color.css for sign, color in signs for name in (f"sign-{sign}", f"sign-{sign}-lit", f"bar-{sign}")},
        "key": found.only_b.css,
        "heading": found.shared.css,
        **dict.fromkeys(("bar-faint", "faint", "faint-lit", "value", "value-ink"), _PLAIN),
    }


def _turned(color: Color, low: float, high: float) -> Color:
    """`color` with a hue between `low` and `high`, and enough of it to be seen."""
    hue, saturation, lightness = color.hsl
    if low <= hue <= high and saturation >= _LEAST_SATURATION:
        return color
    middle = hue if low <= hue <= high else (low + high) / 2
    return Color.from_hsl(middle, max(saturation, _LEAST_SATURATION), min(max(lightness, 0.35), 0.75))


def _apart(colors: Sequence[Color]) -> bool:
    """Whether each colour has a hue of its own."""
    found = (color.hsl.h for color in colors)
    return all(min(abs(one - other), 1 - abs(one - other)) >= _LEAST_HUES_APART for one, other in combinations(found, 2))


def _tint(ground: Color, hue: Color, strength: float) -> Color:
    """`ground` with as much of `hue` as `strength` says, less where it could not be read on."""
    tints = (ground.blend(hue, strength * (10 - step) / 10) for step in range(10))
    return next((tint for tint in tints if contrast(_pole(tint), tint) >= _POLE_CONTRAST), ground)


def readable(color: Color, *grounds: Color) -> Color:
    """`color`, moved no further towards white or black than it takes to be read on all `grounds`."""
    pole = max((Color(255, 255, 255), Color(0, 0, 0)), key=lambda pole: _least(pole, grounds))
    shades = (color.blend(pole, step / 20) for step in range(21))
    return next((shade for shade in shades if _least(shade, grounds) >= LEAST_CONTRAST), pole)


def _least(color: Color, grounds: Iterable[Color]) -> float:
    return min(contrast(color, ground) for ground in grounds)


def _pole(ground: Color) -> Color:
    """Black or white, whichever stands out more."""
    return max((Color(255, 255, 255), Color(0, 0, 0)), key=lambda pole: contrast(pole, ground))


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 (none) to 21 (black and white)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: Color) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in (part / 255 for part in color.rgb)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
