"""The command palette, painted as the other dialogs are."""

from __future__ import annotations

from textual.command import CommandPalette

from tui.app.screens.dialog import Dialog


class PaletteScreen(CommandPalette, Dialog[None]):
    """Textual's command palette."""
