"""Every role can be read in every theme."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from tui.app.palette import contrast
from tui.app.role_styles import role_styles
from tui.app.rows import Role

TINTS: tuple[Role | None, ...] = (None, "differs", "shared", "only_a", "only_b")


@pytest.mark.parametrize("tint", TINTS)
@pytest.mark.parametrize("theme", sorted(BUILTIN_THEMES))
def test_contrast_in_every_theme(theme: str, tint: Role | None) -> None:
    variables = BUILTIN_THEMES[theme].to_color_system().generate()
    for role, style in role_styles(variables, tint, 0.22).items():
        assert style.color, role
        assert style.bgcolor, role
        if style.color.triplet and style.bgcolor.triplet:
            assert contrast(Color(*style.color.triplet), Color(*style.bgcolor.triplet)) >= 4.49, role


def test_shared_words_and_differing_values_are_known_without_colour() -> None:
    styles = role_styles(BUILTIN_THEMES["ansi-dark"].to_color_system().generate())
    assert styles["match"].underline
    assert styles["value"].bold
    assert not styles["text"].bold
