"""Every key of every region and dialog, pressed where it works: what it does can be seen, and none is without a case here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from inspect import getmembers, isclass
from pathlib import Path
from pkgutil import walk_packages

import pytest
from textual.binding import Binding
from textual.containers import Vertical
from textual.dom import DOMNode
from textual.widgets import OptionList

import tui.app
import tui.app.clipboard
from tests.app.pair import pair
from tests.app.test_compare_screen import Reader, opened
from tui.app.app import CompareArticlesApp
from tui.app.key_map import scopes
from tui.app.keys import by_id
from tui.app.screens.review_dialogs import CutScreen, NamesScreen
from tui.app.widgets.claims_panel import ClaimsPanel
from tui.app.widgets.evidence import EvidencePanel
from tui.model import Comparison, Name

KNOWN = {name: binding for region in scopes() for name, binding in by_id(region).items()}


PAIR = pair()
NAMES = replace(PAIR, names=(Name("Brandt", ("Brandt", "Mayor Brandt"), ("Brandt",)),))
MANY = replace(
    PAIR,
    claims=(
        replace(PAIR.claims[0], differences=tuple(replace(PAIR.claims[0].differences[0], a=f"{n}") for n in range(1, 10))),
        *PAIR.claims[1:],
    ),
)
LOW = (100, 24)
COPIED = ["Copied 2 sentences to the clipboard."]


@dataclass(frozen=True)
class Case:
    """What is pressed before the key, and what is to be seen after it."""

    before: str
    see: Callable[[Reader], object]
    expected: object
    size: tuple[int, int] = (160, 45)
    comparison: Comparison | None = PAIR


def place(reader: Reader) -> object:
    """The current sentence."""
    return reader.place


def focus(reader: Reader) -> object:
    """Where keys go."""
    return reader.focus


def screen(reader: Reader) -> object:
    """Which dialog is open, if one is."""
    return type(reader.pilot.app.screen).__name__


def told(reader: Reader) -> object:
    """What was said at the edge."""
    return [note.message for note in reader.pilot.app._notifications]


def view(reader: Reader) -> object:
    """Which view is open."""
    return reader.screen.views.view


def decided(reader: Reader) -> object:
    """What was decided about the current claim."""
    claim = reader.screen.current_claim
    return [item.what for item in claim.decided] if claim else None


def claims(reader: Reader) -> ClaimsPanel:
    """The claims."""
    assert reader.screen.claims
    return reader.screen.claims


def at(reader: Reader) -> int:
    """The number of the current claim in its list."""
    return claims(reader)._list.index


def tab(reader: Reader) -> object:
    """Which tab is open."""
    return claims(reader).tab


def last(reader: Reader) -> int:
    """The number of the last claim in the open tab."""
    return len(claims(reader)._claims[claims(reader).tab]) - 1


def evidence(reader: Reader) -> EvidencePanel:
    """The evidence."""
    assert reader.screen.evidence
    return reader.screen.evidence


def row(reader: Reader) -> float:
    """The topmost row of the evidence."""
    return evidence(reader).scroll_offset.y


def at_end(reader: Reader) -> bool:
    """Whether the evidence is scrolled to its end."""
    return row(reader) == evidence(reader).max_scroll_y > 1


def top(reader: Reader) -> tuple[int, int]:
    """The topmost row of article A."""
    return reader.screen.pair.panes["a"].top


def panel_rows(reader: Reader) -> int:
    """The rows that the claims have."""
    return reader.screen.query_one("#panel").outer_size.height


def asked(reader: Reader) -> object:
    """What a dialog asks."""
    return str(reader.pilot.app.screen.query_one(Vertical).border_title)


def highlighted(reader: Reader) -> int:
    """Which option of a dialog the reader is at; -1 where there is none."""
    found = reader.pilot.app.screen.query(OptionList)
    at = found.first().highlighted if found else None
    return -1 if at is None else at


def last_option(reader: Reader) -> int:
    """The last option of a dialog."""
    return reader.pilot.app.screen.query_one(OptionList).option_count - 1


def written(reader: Reader) -> object:
    """The files that there are."""
    del reader
    return [path.name for path in Path().iterdir()]


def cut(reader: Reader) -> CutScreen:
    """The dialog that cuts."""
    found = reader.pilot.app.screen
    assert isinstance(found, CutScreen)
    return found


def named(reader: Reader) -> object:
    """What was decided about the first name."""
    assert reader.screen.comparison
    return [item.what for item in reader.screen.comparison.names[0].decided]


def renamed(reader: Reader) -> object:
    """Which dialog is open, and what was decided about the first name."""
    return screen(reader), named(reader)


def rejoined(reader: Reader) -> object:
    """Which dialog is open, and what was decided about the current claim."""
    return screen(reader), decided(reader)


def marked_name(reader: Reader) -> object:
    """The name that waits for another."""
    found = reader.pilot.app.screen
    assert isinstance(found, NamesScreen)
    return found._marked


CASES: Mapping[str, Case] = {
    "sentence.next": Case("", place, "A2"),
    "sentence.previous": Case("j j", place, "A2"),
    "pane.a": Case("l", place, "A1"),
    "pane.b": Case("", place, "B15"),
    "page.down": Case("", lambda reader: top(reader) > (0, 0), expected=True, size=LOW),
    "page.up": Case("G", lambda reader: top(reader) < (10, 0), expected=True, size=LOW),
    "sentence.first": Case("G", place, "A1"),
    "sentence.last": Case("", place, "A15"),
    "region.next": Case("", focus, "pane-b"),
    "region.previous": Case("", focus, "EvidencePanel"),
    "counterpart": Case("", place, "B15"),
    "match.next": Case("", place, "A14"),
    "match.previous": Case("G", place, "A14"),
    "difference.next": Case("j", place, "A1"),
    "difference.previous": Case("j", place, "A1"),
    "unique.next": Case("", place, "A2"),
    "unique.previous": Case("", place, "A15"),
    "find": Case("", focus, "Input"),
    "copy": Case("", screen, "CopyMenu"),
    "copy.selection": Case("select", told, ["Copied 3 characters to the clipboard."]),
    "strictness.up": Case("", lambda reader: reader.screen.strictness, 0.55, comparison=None),
    "strictness.down": Case("", lambda reader: reader.screen.strictness, 0.45, comparison=None),
    "review.accept": Case("", decided, ["accept"]),
    "review.reject": Case("", lambda reader: len(reader.screen.comparison.links) if reader.screen.comparison else 0, 1),
    "review.mark": Case("", lambda reader: reader.screen.bar.summary.marked, "A1 ⇄ B15"),
    "review.cut": Case("", screen, "CutScreen"),
    "review.verdict": Case("", screen, "ChoiceScreen"),
    "review.note": Case("", screen, "NoteScreen"),
    "review.names": Case("", screen, "NamesScreen"),
    "review.next": Case("", lambda reader: (place(reader), reader.screen.bar.summary.left), ("A1", len(PAIR.claims))),
    "review.previous": Case("", lambda reader: reader.screen.bar.summary.left, len(PAIR.claims)),
    "review.undo": Case("c", decided, []),
    "review.redo": Case("c ctrl+u", decided, ["accept"]),
    "review.orphans": Case("", told, ["Every decision applies."]),
    "view": Case("", view, "aligned"),
    "view.order": Case("", view, "aligned"),
    "sync": Case("", lambda reader: reader.screen.synced, expected=False),
    "zoom": Case("", lambda reader: reader.screen.pair.has_class("-zoomed"), expected=True),
    "panel": Case("", lambda reader: reader.screen.panel_shown, expected=False),
    "panel.larger": Case("", panel_rows, 16),
    "panel.smaller": Case("", panel_rows, 12),
    "export": Case("", screen, "ExportScreen"),
    "mouse": Case("", lambda reader: reader.screen.bar.summary.mouse, expected=False),
    "stop": Case("m", lambda reader: reader.screen.bar.summary.marked, ""),
    "help": Case("", screen, "HelpScreen"),
    "palette": Case("", screen, "PaletteScreen"),
    "suspend": Case("", told, ["suspended"]),
    "quit": Case("", lambda reader: reader.pilot.app._exit, expected=True),
    "claims.next": Case("tab tab 5", at, 1),
    "claims.previous": Case("tab tab 5 j j", at, 1),
    "claims.page.down": Case("tab tab 5", lambda reader: at(reader) > 1, expected=True),
    "claims.page.up": Case("tab tab 5 G", lambda reader: at(reader) < last(reader) - 1, expected=True),
    "claims.first": Case("tab tab 5 G", at, 0),
    "claims.last": Case("tab tab 5", lambda reader: at(reader) == last(reader), expected=True),
    "claims.choose": Case("tab tab", focus, "pane-b"),
    "claims.tab.next": Case("tab tab", tab, "shared"),
    "claims.tab.previous": Case("tab tab", tab, "all"),
    "claims.differs": Case("tab tab 5", tab, "differs"),
    "claims.shared": Case("tab tab", tab, "shared"),
    "claims.only_a": Case("tab tab", tab, "only_a"),
    "claims.only_b": Case("tab tab", tab, "only_b"),
    "claims.all": Case("tab tab", tab, "all"),
    "claims.filter": Case("tab tab", lambda reader: claims(reader).has_class("-filtered"), expected=True),
    "claims.unfilter": Case("tab tab f x", lambda reader: claims(reader).has_class("-filtered"), expected=False),
    "evidence.down": Case("shift+tab", row, 1, size=LOW),
    "evidence.up": Case("shift+tab j j", row, 1, size=LOW),
    "evidence.page.down": Case("shift+tab", lambda reader: row(reader) > 1, expected=True, size=LOW),
    "evidence.page.up": Case("shift+tab G", lambda reader: not at_end(reader), expected=True, size=LOW),
    "evidence.first": Case("shift+tab G", row, 0, size=LOW),
    "evidence.last": Case("shift+tab", at_end, expected=True, size=LOW),
    "find.down": Case("slash w a r d", place, "A3"),
    "find.up": Case("slash w a r d", place, "A13"),
    "find.leave": Case("slash w a r d", lambda reader: (place(reader), focus(reader)), ("A1", "pane-a")),
    "copy.text": Case("y", told, COPIED),
    "copy.markdown": Case("y", told, COPIED),
    "copy.places": Case("y", told, COPIED),
    "copy.close": Case("y", lambda reader: (screen(reader), told(reader)), ("CompareScreen", [])),
    "copy.next": Case("y", highlighted, 1),
    "copy.previous": Case("y j j", highlighted, 1),
    "export.close": Case("e", screen, "CompareScreen"),
    "export.write": Case("e", written, ["the-bridge-b.md"]),
    "export.file": Case("e tab", lambda reader: type(reader.pilot.app.focused).__name__, "OptionList"),
    "note.close": Case("a x", rejoined, ("CompareScreen", [])),
    "choice.close": Case("i", rejoined, ("CompareScreen", [])),
    "choice.next": Case("i", highlighted, 3),
    "choice.previous": Case("i", highlighted, 1),
    **{f"choice.{n}": Case("i", asked, f"duration: A {n} / B three weeks", comparison=MANY) for n in range(1, 10)},
    "cut.close": Case("t", rejoined, ("CompareScreen", [])),
    "cut.right": Case("t", lambda reader: cut(reader)._word, 2),
    "cut.left": Case("t right", lambda reader: cut(reader)._word, 1),
    "cut.down": Case("t", lambda reader: cut(reader)._at, 1),
    "cut.up": Case("t down", lambda reader: cut(reader)._at, 0),
    "cut.other": Case("t", lambda reader: cut(reader)._first, expected=True),
    "cut.cut": Case("t", rejoined, ("CompareScreen", ["cut"])),
    "names.close": Case("w", renamed, ("CompareScreen", []), comparison=NAMES),
    "names.next": Case("w", highlighted, 1, comparison=NAMES),
    "names.previous": Case("w j", highlighted, 0, comparison=NAMES),
    "names.part": Case("w j", renamed, ("CompareScreen", ["other name"]), comparison=NAMES),
    "names.confirm": Case("w j", renamed, ("CompareScreen", ["same name"]), comparison=NAMES),
    "names.mark": Case("w", marked_name, 0, comparison=NAMES),
    "help.close": Case("question_mark", screen, "CompareScreen"),
    "palette.close": Case("ctrl+p", screen, "CompareScreen"),
    "palette.next": Case("ctrl+p", highlighted, 1),
    "palette.previous": Case("ctrl+p down down", highlighted, 1),
    "palette.page.down": Case("ctrl+p", lambda reader: highlighted(reader) > 1, expected=True),
    "palette.page.up": Case("ctrl+p ctrl+end", lambda reader: highlighted(reader) < last_option(reader) - 1, expected=True),
    "palette.first": Case("ctrl+p down down", highlighted, 0),
    "palette.last": Case("ctrl+p", lambda reader: highlighted(reader) == last_option(reader), expected=True),
}


async def settle(reader: Reader) -> None:
    """Wait for all that follows from a key, but not for the answer to a dialog."""
    for _ in range(2):
        for worker in [worker for worker in reader.pilot.app.workers if worker.group != "default"]:
            await worker.wait()
        await reader.pilot.pause()


@pytest.mark.parametrize(
    ("name", "key"), [(name, key.strip()) for name, binding in KNOWN.items() for key in binding.key.split(",")]
)
async def test_every_key_does_what_it_is_for(name: str, key: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    case = CASES[name]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tui.app.clipboard, "copy_to_system", lambda _text: True)
    monkeypatch.setattr(CompareArticlesApp, "action_suspend_process", lambda app: app.notify("suspended"))
    async with opened(case.comparison, case.size) as reader:
        for pressed in case.before.split():
            if pressed == "select":
                reader.screen.pair.panes["a"].choose((0, 3))
            else:
                await reader.pilot.press(pressed)
            await settle(reader)
        assert case.see(reader) != case.expected, "the key would have nothing to do"
        await reader.pilot.press(key)
        await settle(reader)
        assert case.see(reader) == case.expected


def test_every_binding_has_a_case() -> None:
    assert set(CASES) == set(KNOWN)


def bound() -> Iterator[tuple[type, Binding]]:
    """Every binding that a class of the program has."""
    for module in walk_packages([str(Path(tui.app.__file__).parent)], "tui.app."):
        if module.name == "tui.app.driver":  # which Windows cannot import
            continue
        for _, found in getmembers(import_module(module.name), isclass):
            if issubclass(found, DOMNode) and found.__module__ == module.name:
                for binding in found.__dict__.get("BINDINGS", ()):
                    assert isinstance(binding, Binding)
                    yield found, binding


def test_every_binding_has_an_id_words_a_tooltip_and_a_group_and_can_be_remapped() -> None:
    for owner, binding in bound():
        assert binding.id in KNOWN, f"{owner.__name__}: {binding}"
        assert binding.description
        assert binding.tooltip
        assert binding.group
