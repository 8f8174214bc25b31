"""What the compare-articles command may be asked for: its arguments, their meaning and their mistakes."""

from __future__ import annotations

import argparse
import datetime
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from tui import __version__
from tui.limits import MAX_CHARACTERS
from tui.model import DEFAULT_STRICTNESS, SIDES
from tui.report import FORMATS, SUFFIXES

PROGRAM = "compare-articles"

DESCRIPTION = """\
Two articles side by side: what both say, what only one says, and where they differ.
Opens a screen in a terminal; prints a report when its output goes elsewhere."""

EXAMPLES = (
    ("{}", "the two articles that come with the program"),
    ("{} one.txt two.txt", "two files, on the screen"),
    ("pbpaste | {} - two.txt", "one of them from a pipe"),
    ("{} report.pdf https://news.example/report", "a document and a web page"),
    ("{} @clipboard two.docx", "what was copied, and a document"),
    ("{} one.txt two.txt | less", "a report to read in one column"),
    ("{} one.txt two.txt -o report.html", "a report in a file, its format told by the name"),
    ("{} one.txt two.txt --open", "a report in the browser"),
    ("{} draft.txt two.txt --watch", "compare again whenever the draft is saved"),
    ("{} one.txt two.txt --format json | jq .summary", "a report for a program"),
    ("{} comparison.json", "a comparison that was saved as JSON"),
    ("{} batch pairs.csv -o reports", "many pairs, on all cores; batch --help says more"),
    ("{} one.txt two.txt --quiet || echo they conflict", "only the exit status"),
    ("{} review-stats *.review.json", "how often readers overruled the program, by kind"),
    ("{} review-merge mine.json yours.json > both.json", "the decisions of two readers as one"),
)
EXIT_STATUSES = (
    ("0", "the articles were compared"),
    ("1", "with --exit-code or --quiet: they conflict in at least one claim"),
    ("2", "something was asked that there is not, or could not be read or written"),
    ("130", "interrupted"),
)
REVIEW_COMMANDS = ("review-stats", "review-merge")
"""What stands in place of the articles to be told about files of decisions."""
SHELLS = ("bash", "zsh", "fish")
PARTICULARS = ("title", "author", "source", "date", "language")
"""The fields of `tui.model.Article` that can be set by hand."""


class UsageError(Exception):
    """The command was asked for something it does not have. The message is one line for people."""


class Options(NamedTuple):
    """What the command was asked for."""

    articles: tuple[str, ...]
    """Paths, or `-`: two, one saved comparison, or none for the articles that come with the program."""
    format: str | None
    """One of `tui.report.FORMATS`; None where it is left to the output."""
    output: Path | None
    """The file the report goes to."""
    force: bool
    """Whether that file may replace another."""
    quiet: bool
    """Whether nothing is printed."""
    open: bool
    """Whether the report, HTML then, is shown in the browser."""
    exit_code: bool
    """Whether the exit status says if the articles conflict."""
    watch: bool
    """Whether the articles are compared again when a file changes."""
    print_completion: str | None
    """The shell whose completions are printed instead."""
    print_man_page: bool
    review: Path | None
    """The file of the reader's decisions; None where it has its usual place."""
    no_review: bool
    """Whether decisions are left aside."""
    theme: str | None
    """The theme of the screen."""
    config: bool
    """Whether the config file is explained instead."""
    strictness: float | None
    """0 to 1; None where it is left to the config file or the default."""
    told: tuple[Mapping[str, Any], Mapping[str, Any]]
    """What was said about each article, by the names of `PARTICULARS`."""

    @property
    def wants_report(self) -> bool:
        """Whether a report was asked for, so that no screen is opened."""
        return bool(self.format or self.output or self.open or self.quiet or self.exit_code)

    @property
    def report_format(self) -> str:
        """The format that was asked for, else the one that the ending of the output's name says, else HTML for the browser
        and text for anything else.

        Raises UsageError when that ending says none.
        """
        if self.format or not (self.output and self.output.suffix):
            return self.format or ("html" if self.open else "text")
        for name, suffix in SUFFIXES.items():
            if suffix == self.output.suffix.lower():
                return name
        raise UsageError(f"{self.output.name} does not say the format; give it with --format")

    @property
    def describing(self) -> Mapping[str, object]:
        """What was said about the articles and how to compare them, by the name of the option."""
        said = {"--strictness": self.strictness} if self.strictness is not None else {}
        for side, told in zip(SIDES, self.told, strict=True):
            said |= {"--language" if name == "language" else f"--{side}-{name}": value for name, value in told.items()}
        return said


def parse(arguments: Sequence[str] | None = None) -> Options:
    """The options in `arguments`, those of the process by default.

    Raises UsageError for what cannot be asked; `--help` and `--version` print and raise SystemExit(0).
    """
    found = vars(parser().parse_intermixed_args(arguments))
    language = found.pop("language")
    told = [{name: found.pop(f"{side}_{name}", language) for name in PARTICULARS} for side in SIDES]
    a, b = ({name: value for name, value in side.items() if value is not None} for side in told)
    options = Options(**found | {"articles": tuple(found["articles"]), "told": (a, b)})
    if options.review and options.no_review:
        raise UsageError("--review and --no-review contradict each other")
    if options.articles[:1] and options.articles[0] in REVIEW_COMMANDS:
        return options
    if len(options.articles) > 2:
        raise UsageError(f"{len(options.articles)} articles were given, but two are compared: {PROGRAM} A B")
    if options.articles == ("-", "-"):
        raise UsageError("standard input holds one article, so only one of the two can be -")
    if len(options.articles) == 1 and options.describing:
        raise UsageError(f"a saved comparison stays as it was saved, so {next(iter(options.describing))} needs two articles")
    if options.open and SUFFIXES[options.report_format] != ".html":
        raise UsageError(f"--open shows HTML in the browser, and not {options.report_format}")
    if options.watch and len(options.articles) != 2:
        raise UsageError("--watch compares again when a file changes, so it needs two articles")
    if options.watch and (options.quiet or options.exit_code):
        raise UsageError("--watch goes on until it is interrupted, so its exit status says nothing about the articles")
    if options.force and not options.output:
        raise UsageError("--force replaces the file of --output, and none was given")
    return options


def parser() -> argparse.ArgumentParser:
    """The arguments of the command."""
    options = Parser(
        prog=PROGRAM,
        usage=f"{PROGRAM} [options] [A B]",
        description=DESCRIPTION,
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    articles = options.add_argument_group("what to compare")
    articles.add_argument(
        "articles",
        nargs="*",
        metavar="A B",
        help="two articles: files (text, Markdown, HTML, PDF, Word, RTF, EPUB), web addresses, - for standard input or "
        f"@clipboard; of up to {MAX_CHARACTERS // 1_000_000} million characters each; or one saved comparison",
    )

    output = options.add_argument_group("a report instead of the screen")
    output.add_argument("--format", choices=FORMATS, metavar="FORMAT", help=f"print a report: {', '.join(FORMATS)}")
    output.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="write the report to a file; without --format its ending says which"
    )
    output.add_argument("--force", action="store_true", help="replace that file when there is one")
    output.add_argument(
        "--open", action="store_true", help="show the HTML report in the browser, from a temporary file without -o"
    )
    output.add_argument("--exit-code", action="store_true", help="exit with 1 when the articles conflict, as diff would")
    output.add_argument("-q", "--quiet", action="store_true", help="print no report, only exit as with --exit-code")

    comparing = options.add_argument_group("comparing")
    comparing.add_argument(
        "--strictness",
        type=strictness,
        metavar="N",
        help=f"from 0 (links more, some of them wrongly) to 1 (links less, and surely); {DEFAULT_STRICTNESS} unless said",
    )
    comparing.add_argument(
        "--watch", action="store_true", help="compare again when one of the files changes: on the screen, or print it again"
    )
    comparing.add_argument("--language", type=_language, metavar="CODE", help="language of both, as in en, de, tr")
    for side in ("a", "b"):
        comparing.add_argument(f"--{side}-title", metavar="TITLE", help=f"title of {side.upper()}")
        comparing.add_argument(f"--{side}-author", metavar="NAME", help=f"who wrote {side.upper()}")
        comparing.add_argument(f"--{side}-source", metavar="NAME", help=f"where {side.upper()} is from, such as an outlet")
        comparing.add_argument(
            f"--{side}-date",
            type=_date,
            metavar="DATE",
            help=f'day {side.upper()} was published, as in 2022-03-29; it dates words such as "Tuesday"',
        )

    reviewing = options.add_argument_group("reviewing")
    reviewing.add_argument(
        "--review", type=Path, metavar="FILE", help="keep your decisions in FILE, not in A.B.review.json beside the articles"
    )
    reviewing.add_argument("--no-review", action="store_true", help="leave decisions aside: what the program itself says")

    screen = options.add_argument_group("the screen")
    screen.add_argument("--theme", metavar="NAME", help="its colours, such as textual-light, nord or ansi-dark")
    screen.add_argument("--config", action="store_true", help="print where the config file is, an example, and its mistakes")

    program = options.add_argument_group("the program")
    program.add_argument("-h", "--help", action="help", help="print this and exit")
    program.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}", help="print the version and exit")
    program.add_argument(
        "--print-completion", choices=SHELLS, metavar="SHELL", help=f"print completions for a shell: {', '.join(SHELLS)}"
    )
    program.add_argument("--print-man-page", action="store_true", help="print the manual page")
    return options


def _epilog() -> str:
    examples = "\n".join(f"  {example.format(PROGRAM)}\n      {meaning}" for example, meaning in EXAMPLES)
    statuses = "\n".join(f"  {status:>3}  {meaning}" for status, meaning in EXIT_STATUSES)
    return f"examples:\n{examples}\n\nexit status:\n{statuses}"


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are one line each."""

    def error(self, message: str) -> NoReturn:
        if unknown := re.match(r"unrecognized arguments: (\S+)", message):
            message = f"there is no option {unknown[1]}{self._nearest(unknown[1])}"
        raise UsageError(message)

    def _nearest(self, option: str) -> str:
        from difflib import get_close_matches

        near = get_close_matches(option.partition("=")[0], self._option_string_actions, n=1)
        return f"; did you mean {near[0]}?" if near else ""


def strictness(value: str) -> float:
    """The number, 0 to 1, that was given as a strictness; raises ArgumentTypeError when it is none."""
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
    from tui.language.known import unknown  # what it draws on is for comparing, and few say the language

    if problem := unknown(value):
        raise argparse.ArgumentTypeError(problem)
    return value
