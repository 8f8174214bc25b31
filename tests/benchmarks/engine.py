"""The engine's curve: seconds and memory from ten sentences to ten thousand, beside difflib and rapidfuzz on the same articles.

    python -m tests.benchmarks.engine [sentences ...]

Every figure is taken in a process of its own, imports left out. difflib and rapidfuzz score every pair of sentences, and
are left out where that would take minutes; rapidfuzz's `cdist` needs numpy and is left out where that is not installed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from difflib import SequenceMatcher
from importlib.util import find_spec
from multiprocessing import get_context

from tests.benchmarks.made import pair

_SIZES = (10, 30, 100, 300, 1_000, 3_000, 10_000)
_RUNS_UP_TO = 100  # sentences: shorter articles are compared several times, and the median is told
_RUNS = 15


def _engine(a: str, b: str) -> None:
    from tui import Article, compare

    compare(Article.from_text(a), Article.from_text(b))


def _difflib(a: str, b: str) -> None:
    matcher: SequenceMatcher[str] = SequenceMatcher(autojunk=False)
    for one in _sentences(b):
        matcher.set_seq2(one)
        for other in _sentences(a):
            matcher.set_seq1(other)
            matcher.ratio()


def _cdist(a: str, b: str) -> None:
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.process import cdist

    cdist(_sentences(a), _sentences(b), scorer=token_set_ratio)


def _sentences(text: str) -> list[str]:
    return text.replace("\n", " ").split(". ")


# What is measured, up to how many sentences.
_MEASURED: dict[str, tuple[Callable[[str, str], None], int]] = {
    "compare-articles": (_engine, 1_000_000),
    "rapidfuzz cdist": (_cdist, 3_000 if find_spec("numpy") else 0),
    "difflib": (_difflib, 100),
}


def measured(name: str, sentences: int) -> tuple[float, float]:
    """Seconds (the median where it is run several times) and the peak of memory in megabytes, of this process."""
    run, _ = _MEASURED[name]
    run("One sentence. Two sentences.", "One sentence.")  # imports
    a, b = pair(sentences)
    took = []
    for _ in range(_RUNS if sentences <= _RUNS_UP_TO and run is not _difflib else 1):
        before = time.perf_counter()
        run(a, b)
        took.append(time.perf_counter() - before)
    return sorted(took)[len(took) // 2], _peak()


def _peak() -> float:
    if find_spec("resource") is None:  # not on Windows
        return 0.0
    import resource

    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def main(sizes: tuple[int, ...]) -> None:
    """Print the table, a row as soon as it is measured."""
    print("sentences each" + "".join(f"{name:>28}" for name in _MEASURED))
    # A process is used once: memory's peak is of one measurement alone.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        for size in sizes:
            row = f"{size:>14,}"
            for name, (_, most) in _MEASURED.items():
                if size > most:
                    row += f"{'–':>28}"
                    continue
                seconds, megabytes = processes.submit(measured, name, size).result()
                row += f"{seconds:>16.3f} s {megabytes:>6.0f} MB"
            print(row, flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or _SIZES)
