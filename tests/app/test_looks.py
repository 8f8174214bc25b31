"""What the parts of the articles look like: read by everyone, in every theme, whatever they are laid over."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from rich.color import Color as RichColor
from rich.style import Style
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from tui.app.looks import style
from tui.app.palette import contrast, palette
from tui.model import STATUSES

THEMES = sorted(name for name, theme in BUILTIN_THEMES.items() if not theme.ansi)
ANSI_THEMES = sorted(name for name, theme in BUILTIN_THEMES.items() if theme.ansi)


def variables(theme: str) -> Mapping[str, str]:
    found = BUILTIN_THEMES[theme]
    known = found.to_color_system().generate() | found.variables
    return known | palette(known)


def color(found: RichColor | None) -> Color:
    assert found is not None
    return Color.from_rich_color(found)


@pytest.mark.parametrize("lit", ["", "-lit"])
@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("theme", THEMES)
def test_words_and_numbers_can_be_read_on_every_tint(theme: str, status: str, lit: str) -> None:
    known, sign = variables(theme), "sign-a" if status == "unique" else f"sign-{status}"
    for part in (f"number{lit}", f"{sign}{lit}", f"unshared{lit}", "word", "hit", "hit-here", "selected"):
        found = style(known, "text", f"{status}{lit}", part)
        assert contrast(color(found.color), color(found.bgcolor)) >= 4.45, part


@pytest.mark.parametrize("part", ["value", "hit", "hit-here", "selected"])
@pytest.mark.parametrize("theme", [*THEMES, *ANSI_THEMES])
def test_what_is_found_is_seen_without_colours(theme: str, part: str) -> None:
    assert style(variables(theme), "text", "shared", part).reverse


@pytest.mark.parametrize("theme", ANSI_THEMES)
def test_the_terminals_own_colours_are_lit_by_their_weight(theme: str) -> None:
    known = variables(theme)
    for status in STATUSES:
        assert style(known, "text", f"{status}-lit").bold
        assert not style(known, "text", status).bold
    assert style(known, "text", "unshared").dim


def test_a_later_part_lies_over_an_earlier_one() -> None:
    known = variables("textual-dark")
    both, alone = style(known, "text", "shared", "sign-shared"), style(known, "sign-shared")
    assert (both.color, both.bgcolor) == (alone.color, style(known, "shared").bgcolor)
    assert style(known, "text", "word") == style(known, "text") + Style(bold=True, underline=True)
