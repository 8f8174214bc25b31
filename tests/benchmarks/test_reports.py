"""The annotated reports are what they say: every annotation names words and sentences that are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.quality import read
from tui.model import SIDES

_REPORTS = sorted((Path(__file__).parent / "reports").glob("*.txt"))


@pytest.mark.parametrize("path", _REPORTS, ids=lambda path: path.stem)
def test_annotations_name_what_is_there(path: Path) -> None:
    pair = read(path)
    said = [(side, words) for difference in pair.differences for side, words in zip(SIDES, difference, strict=True)]
    said += pair.alone + [(side, words) for side, words, _ in pair.speakers]
    for side, words in said:
        for place in words.split(" // "):
            assert place.casefold() in pair.texts[side].casefold()
    for i, j in set[tuple[int, int]]().union(*pair.links.values()):
        assert i < len(pair.starts["a"])
        assert j < len(pair.starts["b"])
