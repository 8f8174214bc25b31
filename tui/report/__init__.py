"""A comparison written out: for a terminal, a program, a wiki, a browser, a spreadsheet or a class."""

from __future__ import annotations

from tui.model import Comparison

SUFFIXES = {
    "text": ".txt",
    "json": ".json",
    "markdown": ".md",
    "html": ".html",
    "csv": ".csv",
    "worksheet": ".md",
    "worksheet-html": ".html",
}
"""Every format, with the ending of its files."""

FORMATS = tuple(SUFFIXES)


MARKED = frozenset(("csv",))
"""The formats whose files begin with a byte-order mark, without which spreadsheets misread UTF-8; a pipe is spared it."""


def in_file(report: str, format: str) -> str:  # noqa: A002  # the option's name
    """What a file of the report holds."""
    return f"\ufeff{report}" if format in MARKED else report


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
        case "markdown":
            from tui.report.markdown import render_markdown

            return render_markdown(comparison)
        case "html":
            from tui.report.html import render_html

            return render_html(comparison)
        case "csv":
            from tui.report.csv import render_csv

            return render_csv(comparison)
        case "worksheet":
            from tui.report.worksheet import render_worksheet

            return render_worksheet(comparison)
        case "worksheet-html":
            from tui.report.worksheet import render_worksheet_html

            return render_worksheet_html(comparison)
    raise ValueError(f"unknown format {format!r}; there are {', '.join(FORMATS)}")
