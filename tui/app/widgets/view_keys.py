"""What the views that go through the articles their own way have in common: the keys, and the message where the reader went."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual.binding import BindingType
from textual.message import Message

from tui.app.keys import BINDINGS
from tui.model import SideName

_IDS = ("sentence", "pane", "page", "match", "difference", "unique", "counterpart")

OWN_KEYS: list[BindingType] = [
    replace(binding, show=False) for binding in BINDINGS if binding.id and binding.id.split(".")[0] in _IDS
]
"""The screen's own keys for going through the articles, for a view that goes its own way; remapped together with them."""


@dataclass
class Went(Message):
    """The reader went to a sentence in a view and, where that is known, from one of the other article's."""

    side: SideName
    sentence: int
    partner: int | None = None
