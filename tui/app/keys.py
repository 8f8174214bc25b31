"""Every key of the screen: what it does, under which name it can be remapped, and in which group help lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from textual.binding import Binding, BindingType

READ = Binding.Group("Reading")
JUMP = Binding.Group("Comparing")
REVIEW = Binding.Group("Deciding")
VIEW = Binding.Group("Screen")
PROGRAM = Binding.Group("Program")


def _key(name: str, keys: str, action: str, description: str, tooltip: str, group: Binding.Group) -> Binding:
    return Binding(keys, action, description, tooltip=tooltip, id=name, group=group)


BINDINGS: tuple[Binding, ...] = (
    _key("sentence.next", "down,j", "sentence(1)", "Next sentence", "Go to the next sentence.", READ),
    _key("sentence.previous", "up,k", "sentence(-1)", "Previous sentence", "Go to the sentence before.", READ),
    _key("pane.a", "left,h", "pane('a')", "Pane A", "Read on in article A.", READ),
    _key("pane.b", "right,l", "pane('b')", "Pane B", "Read on in article B.", READ),
    _key("page.down", "pagedown,space", "page(1)", "Page down", "Go a screenful down.", READ),
    _key("page.up", "pageup", "page(-1)", "Page up", "Go a screenful up.", READ),
    _key("sentence.first", "g,home", "edge(-1)", "First sentence", "Go to the beginning of the article.", READ),
    _key("sentence.last", "G,end", "edge(1)", "Last sentence", "Go to the end of the article.", READ),
    _key("region.next", "tab", "region(1)", "Next region", "Go on to the other article, then to the claims.", READ),
    _key("region.previous", "shift+tab", "region(-1)", "Previous region", "Go back to the region before.", READ),
    _key("counterpart", "enter", "counterpart", "Counterpart", "Go over to the counterpart in the other article.", JUMP),
    _key("match.next", "n", "jump('match', 1)", "Next match", "Go to the next sentence that the other article has, too.", JUMP),
    _key("match.previous", "N", "jump('match', -1)", "Previous match", "Go to the matched sentence before.", JUMP),
    _key("difference.next", "d", "jump('difference', 1)", "Next difference", "Go to the next sentence that differs.", JUMP),
    _key("difference.previous", "D", "jump('difference', -1)", "Previous difference", "Go to the differing one before.", JUMP),
    _key("unique.next", "u", "jump('unique', 1)", "Next unique", "Go to the next sentence that only this article has.", JUMP),
    _key("unique.previous", "U", "jump('unique', -1)", "Previous unique", "Go to the unique sentence before.", JUMP),
    _key("find", "slash", "find", "Find", "Find words in both articles; n and N go from hit to hit, Esc closes.", JUMP),
    _key("copy", "y", "copy", "Copy", "Copy what is selected, or the current sentence with its counterparts.", JUMP),
    _key("copy.selection", "ctrl+c,super+c", "copy_text", "Copy selection", "Copy what was selected with the mouse.", JUMP),
    _key("strictness.up", "plus,equals_sign", "strictness(1)", "Stricter", "Fewer matches, and surer ones.", JUMP),
    _key("strictness.down", "minus", "strictness(-1)", "Less strict", "More matches, and less sure ones.", JUMP),
    _key("review.accept", "c", "accept", "Confirm", "Confirm the claim as it is: in both articles, or in one alone.", REVIEW),
    _key(
        "review.reject", "x", "reject", "Reject link", "Reject the link of a sentence; in the claims, the whole claim.", REVIEW
    ),
    _key("review.mark", "m", "mark", "Mark, then link", "Mark this claim; on another, link or join the two by hand.", REVIEW),
    _key("review.cut", "t", "cut", "Cut in two", "Take words out of the claim, as a claim of their own.", REVIEW),
    _key("review.verdict", "i", "verdict", "Change verdict", "Judge a difference otherwise.", REVIEW),
    _key("review.note", "a", "note", "Note", "Write a note beside the claim.", REVIEW),
    _key("review.names", "w", "names", "Names", "Say which names are the same, and which are not.", REVIEW),
    _key("review.next", "r", "undecided(1)", "Next undecided", "Go to the least certain claim to decide on.", REVIEW),
    _key("review.previous", "R", "undecided(-1)", "Undecided before", "Go to the undecided claim before.", REVIEW),
    _key("review.undo", "ctrl+u", "undo", "Undo", "Take the last decision back.", REVIEW),
    _key("review.redo", "ctrl+r", "redo", "Redo", "Decide again what was taken back.", REVIEW),
    _key("review.orphans", "O", "orphans", "No longer apply", "List the decisions that no longer apply.", REVIEW),
    _key("view", "v", "view", "Next view", "Show the articles, then aligned rows, then the matrix of all pairs.", VIEW),
    _key("view.order", "o", "order", "Order of A or B", "Show aligned rows, in the order of either article.", VIEW),
    _key("sync", "s", "sync", "Sync on and off", "Let the other article follow, or stay where it is.", VIEW),
    _key("zoom", "z", "zoom", "Zoom", "Show one article alone, or both again.", VIEW),
    _key("panel", "p", "panel", "Claims on and off", "Show or hide the claims, and from 80 columns on the evidence.", VIEW),
    _key("claims.differs", "1", "claims('differs')", "Differing claims", "Show the claims on which the articles differ.", VIEW),
    _key("claims.shared", "2", "claims('shared')", "Shared claims", "Show the claims that both articles have.", VIEW),
    _key("claims.only_a", "3", "claims('only_a')", "Claims of A alone", "Show the claims that only A has.", VIEW),
    _key("claims.only_b", "4", "claims('only_b')", "Claims of B alone", "Show the claims that only B has.", VIEW),
    _key("claims.all", "5", "claims('all')", "All claims", "Show every claim of both articles.", VIEW),
    _key("claims.filter", "f", "filter", "Filter claims", "Show only claims with these words, speaker or difference.", VIEW),
    _key("panel.larger", "right_square_bracket", "panel_size(1)", "More claim rows", "Give the claims more rows.", VIEW),
    _key("panel.smaller", "left_square_bracket", "panel_size(-1)", "Fewer claim rows", "Give the claims fewer rows.", VIEW),
    _key("export", "e", "export", "Export", "Write a report to a file, in any format.", PROGRAM),
    _key("mouse", "ctrl+o", "mouse", "Mouse on and off", "Leave the mouse to the terminal, to select there.", PROGRAM),
    _key("stop", "escape", "stop", "Close, stop", "Close what is open, or stop the comparison that is running.", PROGRAM),
    _key("help", "question_mark", "help", "Help", "Show every key.", PROGRAM),
    _key("palette", "ctrl+p", "app.command_palette", "Commands", "Find anything the program can do by its name.", PROGRAM),
    _key("suspend", "ctrl+z", "app.suspend_process", "Suspend", "Go back to the shell, whose fg goes on here.", PROGRAM),
    _key("quit", "q", "app.quit", "Quit", "Leave the program.", PROGRAM),
)

FOOTER: tuple[tuple[tuple[str, ...], str], ...] = (
    (("sentence.previous", "sentence.next"), "sentence"),
    (("pane.a", "pane.b"), "pane"),
    (("help",), "help"),
    (("quit",), "quit"),
    (("match.next", "match.previous"), "match"),
    (("difference.next", "difference.previous"), "difference"),
    (("unique.next", "unique.previous"), "unique"),
    (("find",), "find"),
    (("region.next",), "claims"),
    (("review.accept", "review.reject"), "decide"),
    (("view",), "view"),
    (("review.next",), "undecided"),
    (("export",), "export"),
    (("copy",), "copy"),
    (("strictness.up", "strictness.down"), "strictness"),
    (("sync",), "sync"),
    (("zoom",), "zoom"),
    (("panel",), "claims on/off"),
    (("palette",), "commands"),
)
"""The ids of the bindings that the footer names together, and how it names them; the most needed first."""

_SIGNS: Mapping[str, str] = {
    "up": "↑", "down": "↓", "left": "←", "right": "→", "plus": "+", "minus": "-", "equals_sign": "=", "pageup": "PgUp",
    "pagedown": "PgDn", "question_mark": "?", "slash": "/", "escape": "Esc", "tab": "Tab",
    "enter": "Enter", "space": "Space", "home": "Home", "end": "End", "left_square_bracket": "[", "right_square_bracket": "]",
}  # fmt: skip


def key_sign(key: str) -> str:
    """How one key, in Textual's name for it, is written for a reader."""
    *modifiers, plain = key.split("+") if len(key) > 1 else [key]
    sign = _SIGNS.get(plain, plain)
    return "+".join([*map(str.capitalize, modifiers), sign.upper() if modifiers and len(sign) == 1 else sign])


def signs(binding: Binding, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of a binding as a reader writes them, after remapping by `keymap` (id to keys)."""
    return tuple(key_sign(key.strip()) for key in keymap.get(binding.id or "", binding.key).split(","))


def sign_of(name: str, keymap: Mapping[str, str]) -> str:
    """The first key of the screen's binding `name`."""
    return signs(by_id(BINDINGS)[name], keymap)[0]


def hints(bindings: Iterable[BindingType], keymap: Mapping[str, str], words: Sequence[tuple[str, str]]) -> str:
    """What the first keys of bindings do, by their ids, on one line: "x not the same · Esc closes"."""
    known = by_id(binding for binding in bindings if isinstance(binding, Binding))
    return " · ".join(f"{signs(known[name], keymap)[0]} {does}" for name, does in words)


def by_id(bindings: Iterable[Binding]) -> dict[str, Binding]:
    """The bindings that have an id, by it."""
    return {binding.id: binding for binding in bindings if binding.id}
