"""What `compare-articles batch` may be asked for."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tui.batch.pairs import COLUMNS
from tui.model import DEFAULT_STRICTNESS
from tui.options import PROGRAM, Parser, UsageError, strictness
from tui.report import FORMATS

COMMAND = "batch"
DESCRIPTION = f"""\
Compares many pairs of articles, on all cores, and writes a report of each and summary.csv, a row a pair.
PAIRS.csv has a row a pair: {", ".join(COLUMNS)}; all but the first two may be left out.
Paths in it start from its own folder. Started again, it goes on where it stopped."""

EXAMPLES = (
    (f"{{}} {COMMAND} pairs.csv -o reports", "a JSON file for each pair, and a summary of them all"),
    (f"{{}} {COMMAND} pairs.csv -o reports --format html --format csv", "other reports of each pair"),
)
EXIT_STATUSES = (
    ("0", "every pair was compared, now or before"),
    ("1", "some rows could not be: each is told in one line on standard error"),
    ("2", "something was asked that there is not, or could not be read or written"),
    ("130", "interrupted; what was done by then stays"),
)


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What was asked for."""

    pairs: Path
    """The table of pairs."""
    output: Path
    """The folder for the reports."""
    formats: tuple[str, ...]
    """Of `tui.report.FORMATS`, each once."""
    force: bool
    """Whether pairs that were compared before are compared again."""
    strictness: float


def parse(arguments: Sequence[str]) -> BatchOptions:
    """The options in what follows `batch`.

    Raises UsageError for what cannot be asked; `--help` prints and raises SystemExit(0).
    """
    found = parser().parse_intermixed_args(arguments)
    if len(found.pairs) != 1:
        raise UsageError(
            f"{COMMAND} takes one table of pairs, {len(found.pairs)} were given; "
            f"to compare a file that is called {COMMAND}, write ./{COMMAND}"
        )
    if found.output is None:
        raise UsageError(f"{COMMAND} needs a folder for its reports: {PROGRAM} {COMMAND} {found.pairs[0]} -o FOLDER")
    formats = tuple(dict.fromkeys(found.format or ["json"]))
    return BatchOptions(Path(found.pairs[0]), found.output, formats, found.force, found.strictness)


def parser() -> argparse.ArgumentParser:
    """The arguments of `compare-articles batch`."""
    options = Parser(
        prog=f"{PROGRAM} {COMMAND}",
        usage=f"{PROGRAM} {COMMAND} [options] PAIRS.csv -o FOLDER",
        description=DESCRIPTION,
        epilog="\n".join(
            ["exit status:", *(f"  {status:>3}  {meaning}" for status, meaning in EXIT_STATUSES), "", "examples:"]
            + [f"  {example.format(PROGRAM)}\n      {meaning}" for example, meaning in EXAMPLES]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,
    )
    group = options.add_argument_group("options")
    group.add_argument("pairs", nargs="*", metavar="PAIRS.csv", help="the table of pairs")
    group.add_argument("-o", "--output", type=Path, metavar="FOLDER", help="the folder for the reports; made if need be")
    group.add_argument(
        "--format",
        choices=FORMATS,
        action="append",
        metavar="FORMAT",
        help=f"write this report of each pair, json unless said; may be given several times: {', '.join(FORMATS)}",
    )
    group.add_argument("--force", action="store_true", help="compare again what was compared before")
    group.add_argument(
        "--strictness",
        type=strictness,
        default=DEFAULT_STRICTNESS,
        metavar="N",
        help=f"from 0 (links more, some of them wrongly) to 1 (links less, and surely); {DEFAULT_STRICTNESS} unless said",
    )
    group.add_argument("-h", "--help", action="help", help="print this and exit")
    return options
