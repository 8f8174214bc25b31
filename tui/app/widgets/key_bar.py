"""The line at the bottom: as many keys as the width holds, the most needed first."""

from __future__ import annotations

from tui.app.keys import BINDINGS, FOOTER, by_id, signs
from tui.app.widgets.line import Line, Piece, arranged


class KeyBar(Line):
    """Keys and what they do."""

    def pieces(self) -> list[Piece]:
        """The line."""
        known, keymap = by_id(BINDINGS), self.app._keymap
        groups: list[list[Piece]] = []
        for names, label in FOOTER:
            keys = [signs(known[name], keymap)[0] for name in names]
            groups.append([(f" {''.join(keys) if keys[0] in '↑←' else '/'.join(keys)}", "bold $key"), (f" {label} ", "")])
        return arranged(self.size.width, groups)
