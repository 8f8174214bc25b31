"""Every colour of the HTML reports can be read on what it stands on, in the light and in the dark."""

import re
from importlib.resources import files

import pytest

MINIMUM = 4.5
"""Contrast of text that WCAG 2 asks for at level AA."""

INKS_ON_PAPERS = [
    *((ink, "paper") for ink in ("ink", "faint", "link", "a-ink", "b-ink", "shared-ink", "differs-ink")),
    *((ink, "panel") for ink in ("ink", "faint", "link", "differs-ink", "a-ink", "b-ink")),
    ("ink", "shared"),
    ("ink", "differs"),
    ("value-ink", "value"),
    ("paper", "a-ink"),
    ("paper", "b-ink"),
]


def _schemes() -> dict[str, dict[str, str]]:
    style = files("tui.report").joinpath("page.css").read_text(encoding="utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#\w{6})", block)) for block in re.findall(r":root \{([^}]*--[^}]*)\}", style))
    return {"light": light, "dark": dark}


def _luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(("scheme", "colors"), _schemes().items())
@pytest.mark.parametrize(("ink", "paper"), INKS_ON_PAPERS)
def test_ink_can_be_read_on_paper(scheme: str, colors: dict[str, str], ink: str, paper: str) -> None:
    darker, lighter = sorted((_luminance(colors[ink]), _luminance(colors[paper])))
    assert (lighter + 0.05) / (darker + 0.05) >= MINIMUM, scheme
