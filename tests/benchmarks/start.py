"""How quick a report is, from the command to its last byte, beside `python -c pass`: `python -m tests.benchmarks.start`."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import in_turn
from tui.report import FORMATS

_RUNS = 15


def measure(runs: int = _RUNS) -> None:
    """Print the table, of the two articles that come with the program."""
    articles = [str(path) for path in sorted(Path("seeds").glob("*.txt"))]
    tui = [sys.executable, "-m", "tui"]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "--version": [*tui, "--version"],
        **{f"--format {name}": [*tui, *articles, "--format", name] for name in FORMATS},
    }
    run = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL)
    took = in_turn({name: partial(run, command) for name, command in commands.items()}, runs)
    nothing = median(took["python -c pass"])
    print(f"{'':24}{'median':>10}{'least':>8}{'ratio':>8}   (ms, of {runs}; ratio of the medians)")
    for name, times in took.items():
        print(f"{name:24}{median(times) * 1000:10.0f}{min(times) * 1000:8.0f}{median(times) / nothing:8.2f}")


if __name__ == "__main__":
    measure()
