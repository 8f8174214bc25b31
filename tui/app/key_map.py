"""Keys as the reader wants them: the bindings that can be remapped by their ids, and what is wrong with a remapping."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from textual.binding import Binding, BindingType
from textual.keys import Keys, key_to_character

from tui.app.keys import BINDINGS, by_id

_NAMED = frozenset(key.value for key in Keys)
_SIGNS = {"plus": "+", "minus": "-", "slash": "/", "backslash": "\\", "underscore": "_", "at": "@"}  # Textual's own short names
_MODIFIERS = frozenset(("ctrl", "shift", "alt", "super", "hyper", "meta"))


def scopes() -> tuple[tuple[Binding, ...], ...]:
    """Every binding with an id, by the region its keys work in: a key has one meaning in each."""
    # None of these is needed for the first frame.
    from tui.app.screens.copy_menu import CopyMenu
    from tui.app.screens.export_screen import ExportScreen
    from tui.app.screens.help_screen import HelpScreen
    from tui.app.screens.palette_screen import PaletteScreen
    from tui.app.screens.review_dialogs import ChoiceScreen, CutScreen, NamesScreen, NoteScreen
    from tui.app.widgets.claims_panel import ClaimsPanel
    from tui.app.widgets.evidence import EvidencePanel
    from tui.app.widgets.find_bar import FindBar

    regions: tuple[Sequence[BindingType], ...] = (
        BINDINGS,
        *(region.BINDINGS for region in (ClaimsPanel, EvidencePanel, FindBar)),
        *(screen.BINDINGS for screen in (CopyMenu, ExportScreen, NoteScreen, ChoiceScreen, CutScreen, NamesScreen, HelpScreen)),
        PaletteScreen.BINDINGS,
    )
    return tuple(tuple(binding for binding in region if isinstance(binding, Binding) and binding.id) for region in regions)


def faults(keymap: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The ids in `keymap` (id to keys, parted by commas) whose remapping cannot be had, and why not."""
    regions = [by_id(region) for region in scopes()]
    known = {name for region in regions for name in region}
    sound: dict[str, str] = {}
    for name, keys in keymap.items():
        wrong = next((key for key in keys.split(",") if not _is_key(key.strip())), None)
        if name not in known:
            yield name, f"there is no key {_quoted(name)}{_nearest(name, known)}"
        elif wrong is not None:
            yield name, f"{_quoted(wrong.strip())} is not the name of a key"
        else:
            sound[name] = keys
    # A remapping that is dropped gives its key back, which another one may have counted on.
    while clash := next(_clashes(regions, sound), None):
        yield clash
        del sound[clash[0]]


def _clashes(regions: Sequence[Mapping[str, Binding]], keymap: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for region in regions:
        taken: dict[str, str] = {}
        # Those that stay where they are have the first right to their keys.
        for name, binding in sorted(region.items(), key=lambda item: item[0] in keymap):
            for key in keymap.get(name, binding.key).split(","):
                owner = taken.setdefault(_canonical(key.strip()), name)
                if owner != name:
                    yield name, f"{_quoted(key.strip())} is the key of {_quoted(owner)} already"


def _is_key(key: str) -> bool:
    *modifiers, plain = key.split("+") if len(key) > 1 else [key]
    known = len(plain) == 1 or plain in _NAMED or plain in _SIGNS or key_to_character(plain) is not None
    return known and _MODIFIERS.issuperset(modifiers)


def _canonical(key: str) -> str:
    """One spelling of a key, whether it is given by its sign or its name."""
    return _SIGNS.get(key) or key_to_character(key) or key


def _nearest(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f"; did you mean {_quoted(near[0])}?" if near else ""


def _quoted(text: str) -> str:
    return f'"{text}"'
