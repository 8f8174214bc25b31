"""All benchmarks, or some of them: `python -m tests.benchmarks [quality] [start] [engine] [paint] [screen] [--plot FILE]`.

They tell times and assert none.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.benchmarks import engine, paint, quality, screen, start

_PARTS = {
    "quality": "Annotated pairs of reports: what is found",
    "start": "A report from the command to its last byte",
    "engine": "Two articles compared: seconds, and the peak of memory",
    "paint": "An article split, wrapped and painted, without a terminal",
    "screen": "The screen in a pseudo-terminal: first frame, leaving, keys",
}


def main() -> None:
    """Measure the parts that were asked for, all without any."""
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(_PARTS)} (default: all of them)")
    parser.add_argument("--plot", type=Path, metavar="FILE", help="write the engine's curve as a picture: .png, .svg or .pdf")
    options = parser.parse_args()
    if unknown := set(options.parts) - _PARTS.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(_PARTS)}")
    if options.plot and options.parts and "engine" not in options.parts:
        parser.error("--plot draws the engine's curve: ask for engine, too")
    for part in options.parts or _PARTS:
        print(f"\n{_PARTS[part]}\n", flush=True)
        if part == "quality":
            quality.measure()
        elif part == "start":
            start.measure()
        elif part == "paint":
            paint.measure()
        elif part == "screen":
            screen.measure()
        else:
            curves = engine.measure()
            if options.plot:
                from tests.benchmarks.plot import plot

                plot(curves, options.plot)
                print(f"\ndrawn in {options.plot}")


if __name__ == "__main__":
    main()
