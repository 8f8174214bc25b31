"""How the parts of the articles, of the gutter and of the rulers look under a theme.

Blue against amber, never red against green; every state has a sign or a text style beside its colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rich.style import Style
from textual.color import Color

from tui.model import STATUSES


class _Look(NamedTuple):
    color: str = ""
    """The variable of the theme, or of the palette, that the letters are coloured by; "" where they keep their colour."""
    ground: str = ""
    """The one behind the letters."""
    text: str = ""
    """Bold, underlined and the like, in Rich's words."""
    strength: float = 1.0
    """Of the colour of the letters, or of what is behind them where they keep theirs, from 0 to 1."""


_LIT = ("", "-lit")
# Shown reversed, so that it is seen without colours, too: the ground is then that of the letters.
_FOUND = {
    "value": _Look("value", "value-ink", "bold reverse"),
    "hit": _Look("faint", "background", "reverse"),
    "hit-here": _Look("foreground", "background", "bold reverse"),
    "selected": _Look("foreground", "background", "reverse"),
}
_LOOKS: Mapping[str, _Look] = {
    "text": _Look("foreground"),
    "bar": _Look("foreground", text="bold"),
    "bar-far": _Look("foreground"),
    "word": _Look(text="bold underline"),
    "number": _Look("faint"),
    "number-lit": _Look("faint-lit", text="bold"),
    **{f"{status}{lit}": _Look(f"ink-{status}{lit}", f"tint-{status}{lit}") for status in STATUSES for lit in _LIT},
    "unique": _Look("ink-unique"),
    **{f"unshared{lit}": _Look(f"faint{lit}", text="italic") for lit in _LIT},
    **{f"sign-{status}{lit}": _Look(f"sign-shared{lit}", text="bold") for status in ("shared", "partly") for lit in _LIT},
    **{f"sign-differs{lit}": _Look(f"sign-differs{lit}", text="bold") for lit in _LIT},
    **{f"sign-{side}": _Look(f"sign-{side}") for side in "ab"},
    **{f"sign-{side}-lit": _Look(f"sign-{side}-lit", text="bold") for side in "ab"},
    **_FOUND,
    **{f"join-{status}": _Look("sign-shared", strength=0.6) for status in ("shared", "partly")},
    "join-differs": _Look("sign-differs", strength=0.6),
    "join-unique": _Look("foreground", strength=0.4),
    **{f"join-{status}-current": _Look("sign-shared", text="bold") for status in ("shared", "partly")},
    "join-differs-current": _Look("sign-differs", text="bold"),
    "join-unique-current": _Look("foreground"),
    **{f"ruler-{status}": _Look("sign-shared") for status in ("shared", "partly")},
    "ruler-differs": _Look("sign-differs"),
    "ruler-unique": _Look("foreground", strength=0.3),
    "ruler-here": _Look(ground="foreground", strength=0.22),
}
# The terminal's own colours have no tints: what is lit is bold there, what is unshared dim.
_PLAIN_LOOKS: Mapping[str, _Look] = {
    **_LOOKS,
    **{f"{status}-lit": _Look(f"ink-{status}-lit", f"tint-{status}-lit", "bold") for status in STATUSES},
    "number": _Look("faint", text="dim"),
    **{f"unshared{lit}": _Look(f"faint{lit}", text="dim italic") for lit in _LIT},
    "value": _Look("sign-differs", "value-ink", "bold reverse"),
    # Nor have they a ground for what is on the screen: what is not there is dim.
    **{f"ruler-{status}": _LOOKS[f"ruler-{status}"]._replace(text="dim") for status in STATUSES},
    "ruler-here": _Look(text="not dim"),
}


def style(variables: Mapping[str, str], *parts: str) -> Style:
    """The style of these parts together, a later one over an earlier one, by the variables of a theme and of its palette."""
    background = variables["background"]
    looks = _PLAIN_LOOKS if background.startswith("ansi") else _LOOKS
    found = tuple(
        (variables[look.color] if look.color else "", variables[look.ground] if look.ground else "", look.text, look.strength)
        for look in map(looks.__getitem__, parts)
    )
    return _style(background, variables["foreground"], found)


def worded(variables: Mapping[str, str], ground: str, ink: str, words: str) -> Style:
    """The style that `words` such as "bold $key" give to text of the colour `ink` on `ground`, two variables of a theme."""
    parts = words.split()
    color = next((variables[part[1:]] for part in parts if part.startswith("$")), "")
    text = " ".join(part for part in parts if not part.startswith("$"))
    panel = "", variables[ground], "", 1.0
    return _style(variables["background"], variables[ink], (panel, (color, "", text, 1.0)))


@lru_cache(maxsize=1024)
def _style(background: str, foreground: str, looks: tuple[tuple[str, str, str, float], ...]) -> Style:
    ground, ink = Color.parse(background), Color.parse(foreground)
    text = Style()
    for color, behind, attributes, strength in looks:
        if behind:
            ground += Color.parse(behind).multiply_alpha(1.0 if color else strength)
        if color:
            ink = Color.parse(color).multiply_alpha(strength)
        text += Style.parse(attributes)
    return text + Style(color=(ground + ink).rich_color, bgcolor=ground.rich_color)
