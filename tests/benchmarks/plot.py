"""The engine's curve as a picture."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.engine import Curves


def plot(curves: Curves, path: Path) -> None:
    """Write the seconds and the memory by the number of sentences; what kind of picture, the name's ending says."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, (time, memory) = pyplot.subplots(1, 2, figsize=(11, 4.5), layout="constrained")
    for name, curve in curves.items():
        if curve:
            sizes = sorted(curve)
            time.loglog(sizes, [curve[size][0] for size in sizes], marker="o", label=name)
            memory.loglog(sizes, [curve[size][1] for size in sizes], marker="o", label=name)
    for axes, unit in ((time, "seconds"), (memory, "megabytes at most")):
        axes.set_xlabel("sentences in each of two articles")
        axes.set_ylabel(unit)
        axes.grid(alpha=0.3)
    time.legend()
    figure.savefig(path)
