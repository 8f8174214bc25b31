"""How everything here is measured: in a process of its own, several times, each subject in turn."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context
from statistics import median
from typing import ParamSpec, TypeVar

_P = ParamSpec("_P")
_Result = TypeVar("_Result")


def apart(run: Callable[_P, _Result], *arguments: _P.args, **named: _P.kwargs) -> _Result:
    """What `run` gives in a process of its own, so that memory's peak is of it alone."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(run, *arguments, **named).result()


def seconds(run: Callable[[], object], runs: int = 1) -> float:
    """The median of several runs, of which the first is one."""
    took = []
    for _ in range(runs):
        before = time.perf_counter()
        run()
        took.append(time.perf_counter() - before)
    return median(took)


def in_turn(subjects: Mapping[str, Callable[[], object]], runs: int) -> Mapping[str, Sequence[float]]:
    """The seconds of every run of each subject; in turn, so that a busy machine is as busy for all of them."""
    took: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(runs):
        for name, run in subjects.items():
            took[name].append(seconds(run))
    return took


def peak_of_memory() -> float:
    """The most megabytes that this process ever had; 0 where the system does not say."""
    if find_spec("resource") is None:  # not on Windows
        return 0.0
    import resource

    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
