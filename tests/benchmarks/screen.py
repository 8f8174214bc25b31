"""How quick the screen is, in a real pseudo-terminal, beside a bare Textual app: `python -m tests.benchmarks.screen`.

Every time is the median of several runs, and the least of them, which a busy machine disturbs less.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.benchmarks.made import pair
from tests.benchmarks.timed_terminal import TimedTerminal

BARE = """
from textual.app import App
from textual.widgets import Static

class Bare(App):
    BINDINGS = [("q", "quit")]

    def compose(self):
        yield Static("Here it is.")

Bare().run()
"""
SIZES = (50, 1_000, 50_000)
KEYS = ("j", "n", "d", "\t", "+", "-", "/")
_NAMES = {"\t": "Tab"}
_COMPARED = re.compile("═ [0-9]+")
_COMMAND = (sys.executable, "-m", "tui")
_MEGABYTE = 2**20


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.benchmarks.screen")
    parser.add_argument("--runs", type=int, default=9, help="how often the screen is opened on each pair (default: 9)")
    parser.add_argument("--presses", type=int, default=9, help="how often each key is pressed (default: 9)")
    sizes = ",".join(map(str, SIZES))
    parser.add_argument("--sentences", default=sizes, help=f"of each article made up (default: {sizes})")
    options = parser.parse_args()
    measure([int(size) for size in options.sentences.split(",") if size], options.runs, options.presses)


def measure(sizes: Sequence[int] = SIZES, runs: int = 9, presses: int = 9) -> None:
    """Print a table of the first frame and of leaving, and one of the keys for each pair of articles."""
    with _subjects(sizes) as subjects:
        _opening_and_leaving(subjects, runs)
        for name, articles in subjects.items():
            _keys(name, articles, presses)


@contextmanager
def _subjects(sizes: Sequence[int]) -> Iterator[Mapping[str, tuple[Path, Path]]]:
    """The pairs of articles by what they are called; for the time of the measuring the program has no settings."""
    with tempfile.TemporaryDirectory() as folder:
        state = Path(folder, "compare-articles", "state.json")
        state.parent.mkdir()
        state.write_text(json.dumps({"toured": True}))
        os.environ.update(XDG_STATE_HOME=folder, XDG_CONFIG_HOME=folder, PYTHONPYCACHEPREFIX=folder)
        # Modules are compiled once, as where the program is installed, and not at each start.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        first, second, *_ = sorted(Path("seeds").glob("*.txt"))
        subjects = {"the seeds": (first, second)}
        for size in sizes:
            a, b = Path(folder, f"a{size}.txt"), Path(folder, f"b{size}.txt")
            for path, text in zip((a, b), pair(size), strict=True):
                path.write_text(text)
            subjects[f"{size:,} sentences"] = (a, b)
        yield subjects


def _opening_and_leaving(subjects: Mapping[str, tuple[Path, Path]], runs: int) -> None:
    """From the start to both texts on the screen and from the key to the end, all subjects in turn."""
    bare = "a bare app"
    commands = {bare: [sys.executable, "-c", BARE]} | {name: [*_COMMAND, *map(str, paths)] for name, paths in subjects.items()}
    needles = {bare: ["Here it is."]} | {name: list(map(_beginning, paths)) for name, paths in subjects.items()}
    opened: dict[str, list[float]] = {name: [] for name in commands}
    left: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            with TimedTerminal(command) as terminal:
                first_frame = terminal.wait_for(*needles[name])
                terminal.rest()
                end = terminal.leave("q")
            if run:  # the first one compiles the modules
                opened[name].append(first_frame)
                left[name].append(end)
    print(f"{'':20}{'first frame':>14}{'least':>8}{'ratio':>8}{'q to end':>14}{'least':>8}   (ms, ratio of the medians)")
    for name in commands:
        ratio = median(opened[name]) / median(opened[bare])
        print(f"{name:20}{_ms(opened[name], 14)}{ratio:8.2f}{_ms(left[name], 14)}")


def _keys(name: str, paths: tuple[Path, Path], presses: int) -> None:
    """From a key to the last byte it leads to, while the articles are compared and after it."""
    print(f"\n{name + ': a key':20}{'to last byte':>14}{'least':>8}")
    with TimedTerminal([*_COMMAND, *map(str, paths)]) as terminal:
        terminal.wait_for(*map(_beginning, paths))
        started = time.perf_counter()
        terminal.rest()
        during: list[float] = []
        while not terminal.seen(_COMPARED):
            during.append(terminal.press("j"))
        compared = time.perf_counter() - started
        if during:
            print(f"{'j while comparing':20}{_ms(during, 14)}   of {len(during)}, most {max(during) * 1000:.0f}")
        terminal.rest()
        for key in KEYS:
            took = []
            for _ in range(presses):
                took.append(terminal.press(key))
                if key == "/":
                    terminal.press("\x1b")
            print(f"{_NAMES.get(key, key):20}{_ms(took, 14)}")
        terminal.leave("q")
        print(f"compared in {compared:.1f} s, {terminal.memory / _MEGABYTE:.0f} MB at most")


def _beginning(path: Path) -> str:
    """The first characters of an article, which stand on one row."""
    return path.read_text().lstrip()[:20]


def _ms(seconds: Sequence[float], width: int) -> str:
    """The median and the least; what led to nothing does not count."""
    took = [time for time in seconds if time] or [0.0]
    return f"{median(took) * 1000:{width}.0f}{min(took) * 1000:8.0f}"


if __name__ == "__main__":
    main()
