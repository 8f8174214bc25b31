"""Where a report goes: standard output, a file, the browser."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tui.model import Comparison
from tui.options import Options


class OutputError(Exception):
    """The report has nowhere to go. The message is one line for people."""


def show(comparison: Comparison, options: Options, *, on_terminal: bool) -> bool:
    """Print the report, on a terminal or elsewhere, or write it to its file; whether anybody still reads what is printed."""
    from tui.report import in_file, render

    report_format = options.report_format
    if options.output:
        _save(options.output, in_file(render(comparison, report_format), report_format), options)
        if options.open:
            _open(options.output)
    elif not options.quiet:
        width = shutil.get_terminal_size().columns if on_terminal else 80
        return print_text(render(comparison, report_format, width=width, color=on_terminal and "NO_COLOR" not in os.environ))
    return True


def with_page(options: Options) -> Options:
    """The options with a temporary file for the browser in place of no file; raises OutputError when none can be made."""
    from tui.browser import temporary_page

    try:
        return options if options.output else options._replace(output=temporary_page(), force=True)
    except OSError as error:
        raise OutputError(f"a temporary file cannot be made ({reason(error)}); say with -o where the report may be") from error


def _open(page: Path) -> None:
    from tui import browser

    if not browser.show(page):
        raise OutputError(f"{page}: no browser was found to open this in")


def _save(path: Path, report: str, options: Options) -> None:
    from tui.saving import save

    try:
        save(path, report, replace=options.force)
    except FileExistsError as error:
        raise OutputError(f"{path}: there is a file already; --force replaces it") from error
    except OSError as error:
        raise OutputError(f"{path}: this file cannot be written ({reason(error)})") from error


def print_text(text: str) -> bool:
    """Print on standard output. Whoever reads it may stop in the middle: `head` has what it wanted.

    Whether more may be printed. Raises OutputError when nothing can be.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed; there is nowhere to print")
    try:
        sys.stdout.buffer.write(text.encode())
        sys.stdout.buffer.flush()
    except OSError as error:
        # Nothing more goes there, not even what the interpreter has left to write on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise OutputError(f"the report could not be printed ({reason(error)})") from error
        return False
    return True


def reason(error: OSError) -> str:
    """What the system says is wrong, to stand within a sentence."""
    return (error.strerror or str(error)).lower()
