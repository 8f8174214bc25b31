"""What the compare-articles command may be asked for: its arguments, their meaning and their mistakes."""

from __future__ import annotations

import argparse
import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn

from tui import __version__
from tui.report import FORMATS

PROGRAM = "compare-articles"

_DESCRIPTION = """\
Two articles side by side: what both say, what only one says, and where they differ.
Opens a screen in a terminal; prints a report when its output goes elsewhere."""

_EXAMPLES = """\
examples:
  compare-articles                              the two articles that come with the program
  compare-articles one.txt two.txt              two files, on the screen
  pbpaste | compare-articles - two.txt          one of them from a pipe
  compare-articles one.txt two.txt --format text
  compare-articles one.txt two.txt > report.txt
  compare-articles one.txt two.txt --format json | jq .summary

exit status:
  0  the articles were compared
  2  something was wrong with what was asked, or an article could not be read
  130  interrupted"""


class UsageError(Exception):
    """The command was asked for something it does not have. The message is one line for people."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command was asked for."""

    articles: tuple[str, ...]
    """Paths, or `-`: two, or none for the articles that come with the program."""
    format: str | None
    """One of `tui.report.FORMATS`; None for the screen, or text where there is no screen."""
    strictness: float | None
    """0 to 1; None for the default."""
    a_title: str | None
    b_title: str | None
    a_date: datetime.date | None
    b_date: datetime.date | None
    language: str | None


def parse(arguments: Sequence[str] | None = None) -> Options:
    """The options in `arguments`, those of the process by default.

    Raises UsageError for what cannot be asked; `--help` and `--version` print and raise SystemExit(0).
    """
    found = vars(parser().parse_intermixed_args(arguments))
    return Options(**found | {"articles": _pair(found["articles"])})


def parser() -> argparse.ArgumentParser:
    """The arguments of the command."""
    options = _Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [options] [A B]",
        description=_DESCRIPTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    options.add_argument("articles", nargs="*", metavar="A B", help="the two articles: files, or - for standard input")
    options.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")

    output = options.add_argument_group("output")
    output.add_argument("--format", choices=FORMATS, help=f"print a report instead of opening the screen: {', '.join(FORMATS)}")

    comparing = options.add_argument_group("comparing")
    comparing.add_argument(
        "--strictness",
        type=_strictness,
        metavar="N",
        help="from 0 (links more, some of them wrongly) to 1 (links less, and surely)",
    )
    comparing.add_argument("--language", type=_language, metavar="CODE", help="language of both, as in en, de, tr")
    for side in ("a", "b"):
        comparing.add_argument(f"--{side}-title", metavar="TITLE", help=f"title of {side.upper()}")
        comparing.add_argument(
            f"--{side}-date",
            type=_date,
            metavar="DATE",
            help=f'day {side.upper()} was published, as in 2022-03-29; it dates words such as "Tuesday"',
        )
    return options


class _Parser(argparse.ArgumentParser):
    """A parser whose mistakes are one line each."""

    def error(self, message: str) -> NoReturn:
        if unknown := re.match(r"unrecognized arguments: (\S+)", message):
            message = f"there is no option {unknown[1]}{self._nearest(unknown[1])}"
        raise UsageError(message)

    def _nearest(self, option: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(option.partition("=")[0], self._option_string_actions, n=1)
        return f"; did you mean {near[0]}?" if near else ""


def _pair(articles: Sequence[str]) -> tuple[str, ...]:
    if len(articles) not in (0, 2):
        given = "one article was" if len(articles) == 1 else f"{len(articles)} articles were"
        raise UsageError(f"{given} given, but two are compared: {PROGRAM} A B")
    if list(articles) == ["-", "-"]:
        raise UsageError("standard input holds one article, so only one of the two can be -")
    return tuple(articles)


def _strictness(value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = -1
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{value} is not a number from 0 to 1")
    return number


def _date(value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value} is no date written like 2022-03-29") from error


def _language(value: str) -> str:
    if not re.fullmatch("[a-z]{2}", value):
        raise argparse.ArgumentTypeError(f"{value} is no two-letter language code such as en")
    return value
