"""The rows of the claims panel: how each claim is laid out; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rich.cells import cell_len

from tui.app.claim_index import LABELS, TABS, Tab
from tui.app.hands import DENIED, hand
from tui.app.rows import Mark, Piece, Role, Row, cell, clip, prose, width_of
from tui.excerpts import Excerpt, excerpts
from tui.model import Claim, Relation, SideName, Verdict, Wording
from tui.once import COMPARISONS, once
from tui.report.phrases import place, plural
from tui.visible import visible_line

GLYPHS: Mapping[Relation, str] = {"differs": "≠", "shared": "═", "only_a": "◂", "only_b": "▸"}
SIGNS: Mapping[Verdict, str] = {"agrees": "=", "compatible": "≈", "conflicts": "≠", "check": "?"}

# A wording takes no more rows than this: the evidence beside the panel has all of it.
_MOST_ROWS = 6
# With less room for the wordings, they go below the places and speakers and no longer beside them.
_LEAST_WORDING = 34


def places(claim: Claim) -> str:
    """Where a claim is worded: "A4 ⇄ B10", "A4,9 ⇄ B10", "B2"."""
    sides: tuple[tuple[SideName, tuple[Wording, ...]], ...] = (("a", claim.a), ("b", claim.b))
    return " ⇄ ".join(_places(side, wordings) for side, wordings in sides if wordings)


def _places(side: SideName, wordings: Sequence[Wording]) -> str:
    first, *more = dict.fromkeys(wording.sentence for wording in wordings)
    return ",".join([place(side, first), *(str(sentence + 1) for sentence in more)])


def values_in(claim: Claim, side: SideName, excerpt: Excerpt) -> list[Mark]:
    """The places in the text of `excerpt` of what the other article has differently."""
    spans = [difference.a_span if side == "a" else difference.b_span for difference in claim.differences]
    return [Mark(*at, "value") for span in spans if span and span[0] < span[1] and (at := excerpt.at(span))]


def principal(claim: Claim, side: SideName) -> Excerpt | None:
    """The excerpt that stands for a side: the first with a differing value in it, else the first; None where it has none."""
    found = excerpts(claim.a if side == "a" else claim.b)
    return next((excerpt for excerpt in found if values_in(claim, side, excerpt)), found[0] if found else None)


def others(claim: Claim, side: SideName, shown: Excerpt) -> str:
    """How many more wordings a side has than the one that is shown, and where, which the evidence has: "+1 wording in A7"."""
    rest = [excerpt for excerpt in excerpts(claim.a if side == "a" else claim.b) if excerpt != shown]
    at = ", ".join(dict.fromkeys(place(side, excerpt.sentence) for excerpt in rest))
    return f"+{plural(len(rest), 'wording')} in {at}" if rest else ""


def tab_labels(counts: Mapping[Tab, int], width: int) -> dict[Tab, str]:
    """What stands on each tab, as long as fits in `width` cells with one between two tabs."""
    signs = {tab: GLYPHS[tab] if tab != "all" else "" for tab in TABS}
    forms = (
        {tab: f" {signs[tab]} {LABELS[tab]} {counts[tab]} ".replace("  ", " ") for tab in TABS},
        {tab: f"{signs[tab]} {LABELS[tab]} {counts[tab]}".strip() for tab in TABS},
        {tab: f"{signs[tab] or LABELS[tab]} {counts[tab]}" for tab in TABS},
        {tab: f"{signs[tab] or '*'}{counts[tab]}" for tab in TABS},
    )
    return next((form for form in forms if cell_len(" ".join(form.values())) <= width), forms[-1])


class Room(NamedTuple):
    """What the columns before the wordings have to hold."""

    paired: bool
    """Whether a claim is worded in both articles."""
    signs: int
    """Cells."""
    speaker: int
    """The characters of the longest."""
    digits: int
    """Of the highest number of a sentence."""


@once(keep=COMPARISONS * len(TABS))
def room_needed(claims: Sequence[Claim]) -> Room:
    """What all of `claims` need to stand in the same columns."""
    paired, longest, highest = False, 0, 0
    for claim in claims:
        paired = paired or bool(claim.a and claim.b)
        for wording in (*claim.a, *claim.b):
            longest, highest = max(longest, len(wording.speaker or "")), max(highest, wording.sentence)
    disputed = [claim for claim in claims if claim.disputed]
    return Room(paired, 2 + bool(disputed) + any(map(hand, disputed)), longest, len(str(highest + 1)))


class ClaimLayout:
    """Claims as rows of one width; a claim is laid out when it is first asked for."""

    def __init__(self, claims: Sequence[Claim], width: int, *, airy: bool = True) -> None:
        """Lay `claims` out in `width` cells, with a blank row between two where `airy`."""
        self.claims = claims
        self.width = width
        self.airy = airy
        self._paired, self._signs, longest, digits = room_needed(claims)
        self._places = max(12, 2 * digits + 5) if self._paired else digits + 3
        self._speaker = min(longest, max(10, min(width // 6, 20)))
        self._wording = width - self._beside
        self._stacked = self._wording < _LEAST_WORDING
        if self._stacked:
            self._wording = width - 4 if self._paired else width - 2
        self._rows: dict[int, list[Row]] = {}

    @property
    def _beside(self) -> int:
        """The cells taken by what stands before a wording."""
        return self._signs + self._places + 1 + (self._speaker + 1 if self._speaker else 0) + (2 if self._paired else 0)

    def rows(self, index: int) -> list[Row]:
        """The rows of a claim, with the blank one that parts it from the next."""
        rows = self._rows.get(index)
        if rows is None:
            claim = self.claims[index]
            rows = self._stacked_rows(claim) if self._stacked else self._wide_rows(claim)
            rows = rows or [(Piece(GLYPHS[claim.relation], claim.relation),)]
            if self.airy and index + 1 < len(self.claims):
                rows.append(())
            self._rows[index] = rows
        return rows

    def move(self, item: int, row: int, by: int) -> tuple[int, int]:
        """The claim and its row `by` rows below row `row` of claim `item`, above where negative; no further than the edges."""
        row += by
        while row < 0 and item > 0:
            item -= 1
            row += len(self.rows(item))
        while item + 1 < len(self.claims) and row >= len(self.rows(item)):
            row -= len(self.rows(item))
            item += 1
        return item, max(0, min(row, len(self.rows(item)) - 1)) if self.claims else 0

    def window(self, item: int, row: int, height: int) -> list[tuple[int, Row]]:
        """Up to `height` rows from row `row` of claim `item` on, each with the number of its claim."""
        found: list[tuple[int, Row]] = []
        while len(found) < height and item < len(self.claims):
            found.extend((item, content) for content in self.rows(item)[row:])
            item, row = item + 1, 0
        return found[:height]

    def last_top(self, height: int) -> tuple[int, int]:
        """What stands at the top of a window of `height` rows that ends with the last claim."""
        last = len(self.claims) - 1
        return self.move(last, len(self.rows(last)) - 1, 1 - height) if self.claims else (0, 0)

    def _excerpts(self, claim: Claim) -> list[tuple[SideName, Excerpt, list[Row]]]:
        sides: tuple[SideName, SideName] = ("a", "b")
        found: list[tuple[SideName, Excerpt, list[Row]]] = []
        for side in sides:
            if excerpt := principal(claim, side):
                rows = prose(excerpt.text, self._wording, values_in(claim, side, excerpt), most=_MOST_ROWS) or [()]
                found.append((side, excerpt, self._with_others(rows, others(claim, side, excerpt))))
        return found

    def _with_others(self, rows: list[Row], said: str) -> list[Row]:
        """The rows of a wording, with what is said of the others behind it, or below it where there is no room."""
        if not said:
            return rows
        if width_of(rows[-1]) + 2 + cell_len(said) <= self._wording:
            return [*rows[:-1], (*rows[-1], Piece(f"  {said}", "muted"))]
        return [*rows, (Piece(clip(said, self._wording), "muted"),)]

    def _wide_rows(self, claim: Claim) -> list[Row]:
        margin = iter([Piece(places(claim), "muted"), *_kinds(claim)])
        rows: list[Row] = []
        for side, excerpt, wrapped in self._excerpts(claim):
            for number, words in enumerate(wrapped):
                before = [cell("" if rows else _signs(claim), self._signs, claim.relation)]
                text, role = next(margin, Piece("", "muted"))
                before += [cell(text, self._places, role), Piece(" ", "muted")]
                if self._speaker:
                    speaker = _short(excerpt.speaker or "—", self._speaker) if number == 0 else ""
                    before += [cell(speaker, self._speaker, "title" if excerpt.speaker else "muted"), Piece(" ", "muted")]
                rows.append((*before, *self._label(side, number), *words))
        return rows

    def _stacked_rows(self, claim: Claim) -> list[Row]:
        found = self._excerpts(claim)
        speakers = " · ".join(dict.fromkeys(visible_line(excerpt.speaker) for _, excerpt, _ in found if excerpt.speaker))
        head = [cell(_signs(claim), self._signs, claim.relation)]
        for text, role in (Piece(places(claim), "muted"), *_kinds(claim), Piece(speakers, "title")):
            room = self.width - width_of(tuple(head))
            if text and room > 3:
                head.append(Piece(clip(text, room - 2) + "  ", role))
        rows: list[Row] = [tuple(head)]
        for side, _, wrapped in found:
            rows += [(Piece("  ", "text"), *self._label(side, number), *words) for number, words in enumerate(wrapped)]
        return rows

    def _label(self, side: SideName, number: int) -> tuple[Piece, ...]:
        role: Role = "only_a" if side == "a" else "only_b"
        return (Piece(f"{side.upper()} " if number == 0 else "  ", role),) if self._paired else ()


def _signs(claim: Claim) -> str:
    """What became of a claim, what people decided about it, and whether a speaker of the same article disputes it."""
    return GLYPHS[claim.relation] + hand(claim) + DENIED * bool(claim.disputed)


def _kinds(claim: Claim) -> list[Piece]:
    """What each difference is about, after the sign of its verdict."""
    kinds = dict.fromkeys((difference.verdict, difference.kind) for difference in claim.differences)
    return [Piece(f"{SIGNS[verdict]} {kind}", "value" if verdict == "conflicts" else "muted") for verdict, kind in kinds]


def _short(speaker: str, width: int) -> str:
    """`speaker`, of a full name only the last words if that is all there is room for."""
    names = visible_line(speaker).split()
    if cell_len(speaker) <= width or not all(name[:1].isupper() for name in names):
        return speaker
    ends = ("…" + " ".join(names[first:]) for first in range(1, len(names)))
    return next((end for end in ends if cell_len(end) <= width), speaker)
