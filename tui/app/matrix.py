"""The similarity of every sentence pair gathered into as many cells as a screen has; pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tui.model import Comparison, Link
from tui.once import COMPARISONS, once

Pair: TypeAlias = tuple[int, int]
Sign: TypeAlias = Literal["shared", "differs"]

_WIDEST = 6  # cells that a sentence of B takes at most


@dataclass(frozen=True, slots=True)
class Axis:
    """Sentences spread over the units (cells or half cells) of one edge of the grid."""

    sentences: int
    bins: int
    """Into how many equal parts the sentences are gathered; one for each where they fit."""
    size: int
    """The units that a bin takes."""

    def bin_of(self, sentence: int) -> int:
        """The bin that holds a sentence."""
        return sentence * self.bins // self.sentences

    def first_of(self, number: int) -> int:
        """The first sentence of a bin."""
        return -(-number * self.sentences // self.bins)

    @property
    def length(self) -> int:
        """The units that all bins take."""
        return self.bins * self.size


def axis(sentences: int, units: int, sizes: Sequence[int]) -> Axis:
    """The axis of so many sentences on an edge of `units`, with bins of the largest of the `sizes` that fits."""
    bins = max(0, min(sentences, units // min(sizes)))
    return Axis(sentences, bins, max((size for size in sizes if size * bins <= units), default=min(sizes)))


@dataclass(frozen=True)
class Grid:
    """What each bin of pairs holds: how strong the strongest pair is, which one that is, and whether it is linked."""

    rows: Axis
    """The sentences of A, from the top, in half cells or, where halves cannot be told apart, in cells."""
    columns: Axis
    """The sentences of B, from the left, in cells."""
    best: Mapping[Pair, tuple[float, Pair]] = field(default_factory=dict)
    """By (row, column) of a bin the strongest pair; a linked pair goes before one that is not."""
    signs: Mapping[Pair, Sign] = field(default_factory=dict)
    """By (row, column) of a bin that holds a link, what the linked sentences do; a difference goes before a match."""
    crossing: frozenset[Pair] = frozenset()
    """The bins, by (row, column), of links that stand in another order than the rest."""

    def strength(self, row: int, column: int) -> float:
        """The strength of the strongest pair in a bin, 0 to 1."""
        found = self.best.get((row, column))
        return found[0] if found else 0.0

    def pair(self, row: int, column: int) -> Pair:
        """The pair that stands for a bin: the strongest in it, else the first."""
        found = self.best.get((row, column))
        return found[1] if found else (self.rows.first_of(row), self.columns.first_of(column))


def grid(comparison: Comparison, strengths: Mapping[Pair, float], width: int, height: int, *, halves: bool = True) -> Grid:
    """The pairs of `comparison`, of which `strengths` has those that are at all alike, in `width` by `height` cells.

    With `halves`, two bins of A can share a cell.
    """
    empty = empty_grid(comparison, width, height, halves=halves)
    rows, columns = empty.rows, empty.columns
    if not rows.bins or not columns.bins:
        return empty
    rows_of = [rows.bin_of(i) for i in range(rows.sentences)]
    columns_of = [columns.bin_of(j) for j in range(columns.sentences)]
    best = _strongest(strengths, rows_of, columns_of, columns.bins)
    signs: dict[Pair, Sign] = {}
    linked: dict[Pair, tuple[float, Pair]] = {}
    differing = pairs_that_differ(comparison)
    for link in comparison.links:
        at = rows_of[link.a], columns_of[link.b]
        differs = (link.a, link.b) in differing
        if differs or at not in signs:
            signs[at] = "differs" if differs else "shared"
        if at not in linked or link.score > linked[at][0]:
            linked[at] = link.score, (link.a, link.b)
    crossing = frozenset((rows_of[a], columns_of[b]) for a, b in out_of_order(comparison.links))
    return Grid(rows, columns, best | linked, signs, crossing)


def _strongest(
    strengths: Mapping[Pair, float], rows_of: Sequence[int], columns_of: Sequence[int], columns: int
) -> dict[Pair, tuple[float, Pair]]:
    """The strongest pair of each bin, of several the first; there can be millions to look through."""
    begins = [row * columns for row in rows_of]
    found: dict[int, tuple[float, Pair]] = {}
    strongest = [0.0] * (columns * (rows_of[-1] + 1))
    for pair, strength in strengths.items():
        at = begins[pair[0]] + columns_of[pair[1]]
        if strength > strongest[at]:
            strongest[at] = strength
            found[at] = strength, pair
    return {divmod(at, columns): best for at, best in found.items()}


def empty_grid(comparison: Comparison, width: int, height: int, *, halves: bool = True) -> Grid:
    """The same cells before any pair is in them."""
    sizes = (1, 2, 4) if halves else (1, 2)
    rows = axis(len(comparison.a.sentences), height * 2 if halves else height, sizes)
    return Grid(rows, axis(len(comparison.b.sentences), width, range(1, _WIDEST + 1)))


@once(keep=COMPARISONS)
def pairs_that_differ(comparison: Comparison) -> frozenset[Pair]:
    """The sentence pairs that word one claim and differ on it."""
    return frozenset(
        (a.sentence, b.sentence) for claim in comparison.claims if claim.relation == "differs" for a in claim.a for b in claim.b
    )


@once(keep=COMPARISONS)
def out_of_order(links: Sequence[Link]) -> frozenset[Pair]:
    """The linked pairs that cross the longest run of links that both articles have in one order."""
    pairs = sorted((link.a, link.b) for link in links)
    # The longest chain that never falls in either article (patience sorting): `ends[n]` ends the best one of n + 1 links.
    ends: list[int] = []
    tails: list[int] = []
    before: list[int | None] = []
    for number, (_, b) in enumerate(pairs):
        at = bisect_right(tails, b)
        before.append(ends[at - 1] if at else None)
        tails[at : at + 1] = [b]
        ends[at : at + 1] = [number]
    chain: set[Pair] = set()
    last = ends[-1] if ends else None
    while last is not None:
        chain.add(pairs[last])
        last = before[last]
    return frozenset(pairs) - chain
