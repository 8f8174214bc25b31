"""The engine's curve: seconds and memory from ten sentences to twenty thousand, beside what else scores sentence pairs.

    python -m tests.benchmarks.engine [sentences ...]

Every figure is taken in a process of its own, imports left out. The others score every pair of sentences, and are left out
where that would take minutes or gigabytes; rapidfuzz's `cdist` needs numpy, the cosine of TF-IDF scikit-learn, and each is
left out where that is not installed (`pip install '.[benchmarks]'`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from functools import partial
from importlib.util import find_spec
from typing import TypeAlias

from tests.benchmarks.made import pair
from tests.benchmarks.measuring import apart, peak_of_memory, seconds

SIZES = (10, 30, 100, 300, 1_000, 3_000, 10_000, 20_000)
_RUNS_UP_TO = 100  # sentences: shorter articles are compared several times, and the median is told
_RUNS = 15

Curves: TypeAlias = Mapping[str, Mapping[int, tuple[float, float]]]
"""For each subject and number of sentences the seconds and the megabytes."""


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


def _tf_idf(a: str, b: str) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    first, second = _sentences(a), _sentences(b)
    vectors = TfidfVectorizer().fit_transform([*first, *second])
    vectors[: len(first)] @ vectors[len(first) :].T


def _sentences(text: str) -> list[str]:
    return text.replace("\n", " ").split(". ")


# What is measured, up to how many sentences.
_MEASURED: dict[str, tuple[Callable[[str, str], None], int]] = {
    "compare-articles": (_engine, 60_000),
    "rapidfuzz cdist": (_cdist, 3_000 if find_spec("numpy") else 0),
    "TF-IDF cosine": (_tf_idf, 10_000 if find_spec("sklearn") else 0),
    "difflib": (_difflib, 100),
}


def _measured(name: str, sentences: int) -> tuple[float, float]:
    """Seconds (the median where it is run several times) and the peak of memory in megabytes, of this process."""
    run, _ = _MEASURED[name]
    run("One sentence. Two sentences.", "One sentence.")  # imports
    runs = _RUNS if sentences <= _RUNS_UP_TO and run is not _difflib else 1
    return seconds(partial(run, *pair(sentences)), runs), peak_of_memory()


def measure(sizes: Sequence[int] = SIZES) -> Curves:
    """Print the table, a row as soon as it is measured."""
    curves: dict[str, dict[int, tuple[float, float]]] = {name: {} for name in _MEASURED}
    print("sentences each" + "".join(f"{name:>28}" for name in _MEASURED))
    for size in sizes:
        row = f"{size:>14,}"
        for name, (_, most) in _MEASURED.items():
            if size > most:
                row += f"{'–':>28}"
                continue
            took, megabytes = curves[name][size] = apart(_measured, name, size)
            row += f"{took:>16.3f} s {megabytes:>6.0f} MB"
        print(row, flush=True)
    return curves


if __name__ == "__main__":
    measure(tuple(map(int, sys.argv[1:])) or SIZES)
