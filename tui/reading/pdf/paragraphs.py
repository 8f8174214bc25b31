"""Lines made paragraphs again: over the ends of lines, columns and pages, and without the hyphens put there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tui.reading.pdf.columns import Block, Line
from tui.reading.pdf.drawing import HYPHEN

_LEADING = 1.3
"""How much farther apart than the lines of their block two lines are that a paragraph's end is between."""
_OVERLAP = 0.8
"""Of the size of the letters: what is nearer than this is no other line, but a number raised out of one."""
_OTHER_SIZE = 0.12
_INDENT = 0.8
"""Of the size of the letters."""
_SHORT = 0.15
"""The part of a block's width that is left free at the end of a paragraph."""
_ENDS = re.compile(r"""[.!?:…。！？]["'”’»)\]]*$""")
_HYPHENATED = re.compile(rf"(\w+)[-\u2010{HYPHEN}]$")
_FIRST = re.compile(r"\w+")
_LONG_WORD = 4


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a document."""

    text: str
    size: float
    """Of its letters, in points."""
    page: int
    """On which it begins, from 0."""


def paragraphs(pages: Sequence[Sequence[Block]]) -> list[Paragraph]:
    """The paragraphs of the blocks of all pages, in reading order."""
    known = Counter(
        word.casefold() for page in pages for block in page for line in block for word in re.findall(r"\w+(?:-\w+)*", line.text)
    )
    groups: list[tuple[int, list[Line]]] = []
    for number, page in enumerate(pages):
        for block in page:
            for first, group in enumerate(_groups(block)):
                if first == 0 and groups and _runs_on(groups[-1][1][-1], group[0]):
                    groups[-1][1].extend(group)
                else:
                    groups.append((number, group))
    return [Paragraph(_text(lines, known), median(line.size for line in lines), number) for number, lines in groups]


def _groups(block: Block) -> Iterator[list[Line]]:
    """The lines of each paragraph of a block."""
    left, right = min(line.left for line in block), max(line.right for line in block)
    leading = _leading(block)
    group = [block[0]]
    for before, line in pairwise(block):
        indented = left + _INDENT * line.size < line.left
        if (
            line.bottom - before.bottom > _LEADING * leading
            or _differ(line, before)
            or (indented and not left + _INDENT * before.size < before.left)
            or (before.right < right - _SHORT * (right - left) and _ENDS.search(before.text))
        ):
            yield group
            group = []
        group.append(line)
    yield group


def _leading(block: Block) -> float:
    """The distance of the lines of a paragraph: nearly the least there is, as between paragraphs it is only larger."""
    steps = sorted(
        line.bottom - before.bottom
        for before, line in pairwise(block)
        if not _differ(line, before) and line.bottom - before.bottom > _OVERLAP * line.size
    )
    return steps[len(steps) // 10] if steps else 0.0


def _differ(line: Line, other: Line) -> bool:
    return abs(line.size - other.size) > _OTHER_SIZE * max(line.size, other.size)


def _runs_on(last: Line, first: Line) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    return not _differ(last, first) and not _ENDS.search(last.text)


def _text(lines: Sequence[Line], known: Counter[str]) -> str:
    text = lines[0].text
    for line in lines[1:]:
        broken, rest = _HYPHENATED.search(text), _FIRST.match(line.text)
        if broken and rest:
            text = text[: broken.end() - 1] + _hyphen(broken[1], rest[0], known) + line.text
        else:
            text = f"{text} {line.text}"
    return text.replace(HYPHEN, "-") if text.endswith(HYPHEN) else text.replace(HYPHEN, "")


def _hyphen(before: str, after: str, known: Counter[str]) -> str:
    """What stands between the two parts of a word that the end of a line broke: a hyphen, or nothing."""
    whole, parted = f"{before}{after}".casefold(), f"{before}-{after}".casefold()
    if known[whole] != known[parted]:
        return "" if known[whole] > known[parted] else "-"
    if before[-1].isdigit() or not after[0].islower():
        return "-"
    both_words = min(len(before), len(after)) >= _LONG_WORD and known[before.casefold()] and known[after.casefold()]
    # The parts themselves were counted where the line broke.
    return "-" if both_words and known[before.casefold()] > 1 and known[after.casefold()] > 1 else ""
