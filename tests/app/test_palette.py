"""The colours of the statuses in every theme: read by everyone, told apart by everyone."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from tui.app.palette import contrast, palette, readable

STATUSES = ("unique", "shared", "partly", "differs")
THEMES = sorted(name for name, theme in BUILTIN_THEMES.items() if not theme.ansi)
ANSI_THEMES = sorted(name for name, theme in BUILTIN_THEMES.items() if theme.ansi)

Matrix = tuple[tuple[float, float, float], ...]
EYES: dict[str, Matrix] = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    # Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def times(matrix: Matrix, vector: list[float]) -> list[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def lab(color: Color, eye: Matrix) -> list[float]:
    """CIE L*a*b* (D65) of what an eye sees of a colour."""
    parts = [part / 255 for part in color.rgb]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    seen = times(XYZ, [min(1.0, max(0.0, part)) for part in times(eye, linear)])
    x, y, z = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (a / b for a, b in zip(seen, WHITE, strict=True))
    )
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]


def distance(one: Color, other: Color, eye: str) -> float:
    """CIE 1976 distance; 2.3 is what is just noticed."""
    return math.dist(lab(one, EYES[eye]), lab(other, EYES[eye]))


def colors(theme: str) -> dict[str, Color]:
    found = BUILTIN_THEMES[theme]
    variables = found.to_color_system().generate() | found.variables
    return {name: Color.parse(color) for name, color in palette(variables).items()}


@pytest.mark.parametrize("theme", THEMES)
def test_all_can_be_read_on_what_it_stands_on(theme: str) -> None:
    found = colors(theme)
    variables = BUILTIN_THEMES[theme].to_color_system().generate()
    for name in ("panel", "surface", "background"):
        found[name] = Color.parse(variables[name])
    pairs = [("value-ink", "value"), ("sign-differs", "tint-unique"), ("sign-shared", "tint-unique")]
    for lit in ("", "-lit"):
        pairs += [(f"ink-{status}{lit}", f"tint-{status}{lit}") for status in STATUSES]
        pairs += [(f"faint{lit}", f"tint-{status}{lit}") for status in STATUSES]
        pairs += [(f"sign-{status}{lit}", f"tint-{status}{lit}") for status in ("shared", "differs")]
        pairs += [(f"sign-shared{lit}", f"tint-partly{lit}")]
        pairs += [(f"sign-{side}{lit}", f"tint-unique{lit}") for side in "ab"]
    bars = [name for name in found if name.startswith("bar-") or name in ("key", "heading")]
    pairs += [(name, on) for name in bars for on in ("panel", "surface", "background")]
    assert [(ink, on) for ink, on in pairs if contrast(found[ink], found[on]) < 4.45] == []


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_no_eye_takes_one_tint_for_another(theme: str, eye: str) -> None:
    found = colors(theme)
    for lit in ("", "-lit"):
        for one, other in combinations(STATUSES, 2):
            least = 2.5 if {one, other} == {"shared", "partly"} else 5.0 if "differs" in (one, other) else 4.5
            assert distance(found[f"tint-{one}{lit}"], found[f"tint-{other}{lit}"], eye) >= least, (one, other, lit)
    for status in STATUSES:
        assert distance(found[f"tint-{status}"], found[f"tint-{status}-lit"], eye) >= 6, status


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", THEMES)
def test_no_eye_takes_shared_for_differing(theme: str, eye: str) -> None:
    found = colors(theme)
    for lit in ("", "-lit"):
        assert distance(found[f"sign-shared{lit}"], found[f"sign-differs{lit}"], eye) >= 15


@pytest.mark.parametrize("theme", ANSI_THEMES)
def test_the_terminals_own_colours_are_taken_for_signs_and_not_for_grounds(theme: str) -> None:
    found = colors(theme)
    assert {color.css for name, color in found.items() if name.startswith(("tint", "ink", "faint"))} == {"ansi_default"}
    assert len({found[f"sign-{name}"].css for name in ("shared", "differs", "a", "b")}) == 4


@pytest.mark.parametrize(
    ("one", "other", "expected"), [("black", "white", 21.0), ("red", "red", 1.0), ("#767676", "white", 4.54)]
)
def test_contrast(one: str, other: str, expected: float) -> None:
    assert contrast(Color.parse(one), Color.parse(other)) == pytest.approx(expected, abs=0.01)


def test_a_readable_colour_stays_as_it_is() -> None:
    assert readable(Color.parse("#ffb454"), Color.parse("#121212")) == Color.parse("#ffb454")
