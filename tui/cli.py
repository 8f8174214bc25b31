"""The compare-articles command: which articles, which output, screen or report."""

from __future__ import annotations

import datetime
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tui.model import Article
from tui.options import PROGRAM, Options, UsageError, parse
from tui.reading import ReadingError, read
from tui.visible import visible_line

SUCCESS = 0
REFUSED = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0, 2 for what was refused with a line on standard error, 130."""
    try:
        options = parse(arguments)
        a, b = _articles(options)
        if options.format or not _has_screen():
            return _report(a, b, options)
        return _screen(a, b, options)
    except UsageError as error:
        return _refuse(f"{error} (see {PROGRAM} --help)")
    except ReadingError as error:
        return _refuse(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED


def seed_paths() -> list[Path]:
    """The two articles that come with the program: in the package, or beside it in a checkout."""
    package = Path(__file__).parent
    seeds = package / "seeds"
    return sorted((seeds if seeds.is_dir() else package.parent / "seeds").glob("*.txt"))


def _articles(options: Options) -> tuple[Article, Article]:
    if options.articles:
        a, b = map(read, options.articles)
    else:
        a, b = (replace(read(str(path)), source=path.name) for path in seed_paths())
    return (
        _described(a, options.a_title, options.a_date, options.language),
        _described(b, options.b_title, options.b_date, options.language),
    )


def _described(article: Article, title: str | None, date: datetime.date | None, language: str | None) -> Article:
    """The article with what was said about it in place of what was found in it."""
    return replace(article, title=title or article.title, date=date or article.date, language=language or article.language)


def _has_screen() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _screen(a: Article, b: Article, options: Options) -> int:
    from tui import terminal

    try:
        terminal.take_terminal()
    except terminal.NoTerminalError:
        return _refuse("there is no terminal to read keys from; --format text prints a report instead")
    # Only the screen waits for Textual.
    from tui.app.app import CompareArticlesApp

    return terminal.run(CompareArticlesApp(a, b, strictness=_strictness(options)))


def _report(a: Article, b: Article, options: Options) -> int:
    from tui.comparing import compare
    from tui.report import render

    on_terminal = _has_screen()
    report = render(
        compare(a, b, _strictness(options)),
        options.format or "text",
        width=shutil.get_terminal_size().columns if on_terminal else 80,
        color=on_terminal and "NO_COLOR" not in os.environ,
    )
    return _print(report)


def _strictness(options: Options) -> float:
    from tui.comparing.compare import DEFAULT_STRICTNESS

    return DEFAULT_STRICTNESS if options.strictness is None else options.strictness


def _print(report: str) -> int:
    """Print a report on standard output. Whoever reads it may stop in the middle: `head` has what it wanted."""
    if sys.stdout is None:
        return _refuse("standard output is closed; there is nowhere to print the report")
    try:
        sys.stdout.buffer.write(report.encode())
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Nothing more is written there, not even by the interpreter on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _refuse(f"the report could not be printed ({os.strerror(error.errno or 0).lower()})")
    return SUCCESS


def _refuse(message: str) -> int:
    if sys.stderr is not None:
        print(visible_line(f"{PROGRAM}: {message}"), file=sys.stderr)
    return REFUSED
