"""What the engine finds in pairs of reports, written and annotated before it had seen them: prints a table, asserts nothing.

A file of `reports/` holds article A, article B and what is right. An article has a numbered sentence a line, and a blank line
between paragraphs. What is right is told a line each: `F 1-2 3-0` sentences of A and B that say one thing, `p` those that do
in part, `o` those that may be linked or not; `D kind | words of A | words of B` a difference, its other places behind ` // `;
`OA words` and `OB words` what only A or B claims; `S A | words | speaker` who says so.

Rules have been mended by what these pairs showed, so the figures are a little better than on articles of others. The last
twenty-two, seen for the first time on 2026-11-23 and 24: 178 of 333 pairs linked and 5 wrongly, 22 of 138 differences told and
15 that are none (three of these only for an annotation that named no headline), 23 of 374 claims swallowed, 214 of 262
speakers named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from tui.comparing import compare
from tui.model import SIDES, Article, Comparison, Difference, SideName, Span, Wording

_FOLDER = Path(__file__).parent / "reports"


class Annotated(NamedTuple):
    """Two articles and what is right about them."""

    texts: dict[SideName, str]
    starts: dict[SideName, list[int]]
    """Where the sentences begin."""
    links: dict[str, set[tuple[int, int]]]
    """Sentence pairs: `F` full, `p` partial, `o` either way."""
    differences: list[tuple[str, str]]
    """The words of A and of B."""
    alone: list[tuple[SideName, str]]
    speakers: list[tuple[SideName, str, str]]


def read(path: Path) -> Annotated:
    """A file of annotated reports."""
    _, a, b, right = (part.partition("\n")[2] for part in f"\n{path.read_text(encoding='utf-8')}".split("\n---"))
    found = Annotated({}, {}, {"F": set(), "p": set(), "o": set()}, [], [], [])
    for side, part in zip(SIDES, (a, b), strict=True):
        sentences = [line.partition(" ")[2] or "\n" for line in part.splitlines()]
        pieces = [sentence if sentence == "\n" else f"{sentence} " for sentence in sentences]
        found.texts[side] = "".join(pieces)
        ends = [0, *accumulate(map(len, pieces))]
        found.starts[side] = [start for start, piece in zip(ends, pieces, strict=False) if piece != "\n"]
    for line in filter(None, right.splitlines()):
        kind, _, rest = line.partition(" ")
        parts = [part.strip() for part in rest.split("|")]
        if kind in found.links:
            found.links[kind].update((int(i), int(j)) for i, j in (pair.split("-") for pair in rest.split()))
        elif kind == "D":
            found.differences.append((parts[1], parts[2]))
        elif kind == "S":
            found.speakers.append(("a" if parts[0] == "A" else "b", parts[1], parts[2]))
        else:
            found.alone.append(("a" if kind == "OA" else "b", rest))
    return found


def measure() -> None:
    """Print what is found in each pair, and in all."""
    rows = {path.stem: _counted(read(path)) for path in sorted(_FOLDER.glob("*.txt"))}
    rows["all"] = sum(rows.values(), Counter())
    titles = ("links", "missed", "false", "differences", "of", "wrongly told", "swallowed", "of", "speakers", "of")
    print(f"{'':14}{''.join(f'{title:>12}' for title in titles)}")
    for name, row in rows.items():
        keys = ("right", "missed", "false", "found", "differences", "beyond", "swallowed", "alone", "said", "speakers")
        print(f"{name:14}{''.join(f'{row[key]:12}' for key in keys)}")
    print("\nwrongly told: conflicts, and differences to check, that are none; swallowed: what one has alone, told as shared")


def _counted(pair: Annotated) -> Counter[str]:
    found = compare(Article.from_text(pair.texts["a"]), Article.from_text(pair.texts["b"]))
    right = pair.links["F"] | pair.links["p"]
    linked = {(_number(pair, found, "a", link.a), _number(pair, found, "b", link.b)) for link in found.links}
    told = [difference for claim in found.claims for difference in claim.differences if difference.verdict != "agrees"]
    hits = [[one for one in told if _meets(pair, one, words)] for words in pair.differences]
    known = {id(one) for hit in hits for one in hit}
    return Counter(
        right=len(linked & right),
        missed=len(right - linked),
        false=len(linked - right - pair.links["o"]),
        found=sum(map(bool, hits)),
        differences=len(pair.differences),
        beyond=sum(id(one) not in known and one.verdict != "compatible" for one in told),
        swallowed=sum(_swallowed(pair, found, side, words) for side, words in pair.alone),
        alone=len(pair.alone),
        said=sum(_said(pair, found, *speaker) for speaker in pair.speakers),
        speakers=len(pair.speakers),
    )


def _number(pair: Annotated, found: Comparison, side: SideName, index: int) -> int:
    """The annotated sentence in which one of the engine's begins."""
    start = found.side(side).sentences[index].start
    return sum(begins <= start for begins in pair.starts[side]) - 1


def _places(text: str, words: str) -> list[Span]:
    found = ((text.casefold().find(part.casefold()), len(part)) for part in words.split(" // "))
    return [(start, start + length) for start, length in found if start >= 0]


def _overlaps(span: Span, places: Sequence[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in places)


def _meets(pair: Annotated, told: Difference, words: tuple[str, str]) -> bool:
    """Whether a difference that was told is the one of these words; a hedge that one side lacks meets by the other."""
    spans = [span for span in zip((told.a_span, told.b_span), words, SIDES, strict=True) if span[0]]
    if not spans:  # two speakers have no place of their own
        return all(said and said.casefold() in of.casefold() for said, of in zip((told.a, told.b), words, strict=True))
    return all(_overlaps(span, _places(pair.texts[side], said)) for span, said, side in spans if span)


def _wordings(found: Comparison, side: SideName, relations: Sequence[str]) -> Iterator[Wording]:
    return (
        wording for claim in found.claims if claim.relation in relations for wording in (claim.a if side == "a" else claim.b)
    )


def _swallowed(pair: Annotated, found: Comparison, side: SideName, words: str) -> bool:
    """Whether more than half of what one article alone claims is told as what both say."""
    ((start, end), *_) = _places(pair.texts[side], words)
    shared = _wordings(found, side, ("shared", "differs"))
    return sum(max(0, min(wording.end, end) - max(wording.start, start)) for wording in shared) > (end - start) / 2


def _said(pair: Annotated, found: Comparison, side: SideName, words: str, speaker: str) -> bool:
    """Whether whoever says these words is found."""
    places = _places(pair.texts[side], words)
    said = {
        wording.speaker or ""
        for wording in _wordings(found, side, ("shared", "differs", f"only_{side}"))
        if _overlaps((wording.start, wording.end), places)
    }
    return bool(said) and all(speaker.split()[-1].casefold() in who.casefold() for who in said)


if __name__ == "__main__":
    measure()
