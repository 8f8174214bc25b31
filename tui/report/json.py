"""A comparison as JSON, schema `compare-articles/1`."""

from __future__ import annotations

import json

from tui.model import Comparison
from tui.visible import visible_block


def render_json(comparison: Comparison) -> str:
    """The comparison as indented JSON, a line end at its end.

    Letters stay letters; what a terminal would obey or hide, and lone surrogates, are written as `\\u` escapes,
    so that the text is safe to print, can be encoded as UTF-8 and reads back unchanged.
    """
    written = json.dumps(comparison.to_dict(), ensure_ascii=False, indent=2) + "\n"
    shown = visible_block(written)
    if written == shown:
        return written
    return "".join(sign if sign == seen else json.dumps(sign)[1:-1] for sign, seen in zip(written, shown, strict=True))
