"""A comparison written out: for a terminal, a program, a wiki, a browser, a spreadsheet or a class."""

from __future__ import annotations

from tui.model import Comparison

SUFFIXES = {
    "text": ".txt",
    "json": ".json",
}
"""Every format, with the ending of its files."""

FORMATS = tuple(SUFFIXES)


def render(comparison: Comparison, format: str, *, width: int = 80, color: bool = False) -> str:  # noqa: A002  # the option's name
    """The whole report as a string that ends in a line end and can be encoded as UTF-8.

    `width` (terminal cells) and `color` (ANSI escapes) matter to `text` alone.
    Raises ValueError for a format that is not one of `FORMATS`.
    """
    # A format's module is imported when it is asked for: a report must not wait for the others.
    match format:
        case "text":
            from tui.report.text import render_text

            return render_text(comparison, width=width, color=color)
        case "json":
            from tui.report.json import render_json

            return render_json(comparison)
    raise ValueError(f"unknown format {format!r}; there are {', '.join(FORMATS)}")
