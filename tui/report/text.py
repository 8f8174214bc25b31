"""A comparison as plain text, in one column from top to bottom, fit for a terminal, a pipe and a screen reader."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from unicodedata import category, east_asian_width

from tui.comparing.notes import notes
from tui.excerpts import Excerpt
from tui.model import SIDES, Claim, Comparison, Difference, Relation, SideName, Span
from tui.report.marks import value_runs
from tui.report.phrases import (
    HEADINGS,
    NOTHING,
    claim_summary,
    claims_by_relation,
    decision_summary,
    decisions,
    disputes,
    excerpts_of,
    judgement,
    name_of,
    name_places,
    origin,
    place,
    sentence_summary,
    sides_said,
    voice,
)
from tui.visible import visible_line

MIN_WIDTH = 20

# The terminal's own sixteen colours, so that they fit its theme.
_STYLES = {"heading": "bold", "a": "bold magenta", "b": "bold cyan", "value": "bold yellow", "voice": "italic", "plain": ""}

_Piece = tuple[str, str]
"""A text and the name of its style."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A paragraph of the report before it is wrapped."""

    pieces: tuple[_Piece, ...]
    indent: int
    """Cells by which all rows but the first are set in."""


def _line(*pieces: _Piece, indent: int = 0) -> _Line:
    return _Line(tuple((visible_line(text), style) for text, style in pieces), indent)


def render_text(comparison: Comparison, *, width: int = 80, color: bool = False) -> str:
    """The report wrapped to `width` terminal cells (20 at least), with ANSI colours when `color`; the words are the same."""
    lines = list(_report(comparison))
    width = max(width, MIN_WIDTH)
    return _colored(lines, width) if color else _plain(lines, width)


def _report(comparison: Comparison) -> Iterator[_Line]:
    for side in SIDES:
        article = comparison.side(side).article
        known = f" ({origin(article)})" if origin(article) else ""
        yield _line((side.upper(), side), (": ", "plain"), (name_of(article, side), "heading"), (known, "plain"), indent=3)
    yield _line()
    yield _line(("Summary", "heading"))
    for side in SIDES:
        yield _line((side.upper(), side), (f": {sentence_summary(comparison, side)}.", "plain"), indent=3)
    yield _line((f"{claim_summary(comparison)}.", "plain"), indent=3)
    if by_hand := decision_summary(comparison):
        yield _line((f"{by_hand}.", "plain"), indent=3)
    for note in notes(comparison):
        yield _line((note, "plain"), indent=3)
    for relation, claims in claims_by_relation(comparison):
        yield _line()
        yield _line((f"{HEADINGS[relation]} ({len(claims)})", "heading"))
        yield from _section(relation, claims)
    if comparison.names:
        yield _line()
        yield _line((f"Names ({len(comparison.names)})", "heading"))
        for name in comparison.names:
            in_either = ((side, name.a if side == "a" else name.b) for side in SIDES)
            said = "; ".join(_spelt(comparison, side, spellings) for side, spellings in in_either if spellings)
            yield _line((f"{name.name}: {said}" if said else name.name, "plain"), indent=3)
            for line in decisions(name.decided):
                yield _line(("   ", "plain"), (line, "voice"), indent=3)


def _spelt(comparison: Comparison, side: SideName, spellings: Sequence[str]) -> str:
    """The spellings of a name in one article with their places: "in A Orla Marin (A2, A5) · Marin (A7)"."""
    places = [(spelling, name_places(side, comparison.side(side), spelling)) for spelling in spellings]
    return f"in {side.upper()} " + " · ".join(f"{spelling} ({found})" if found else spelling for spelling, found in places)


def _section(relation: Relation, claims: Sequence[Claim]) -> Iterator[_Line]:
    if not claims:
        yield _line((NOTHING[relation], "plain"))
    indent = len(f"{len(claims)}. ")
    for number, claim in enumerate(claims, 1):
        first = f"{number}. ".ljust(indent)
        differences = (_difference(claim, difference) for difference in claim.differences)
        decided: Iterator[list[_Piece]] = ([(line, "voice")] for line in decisions(claim.decided))
        disputed: Iterator[list[_Piece]] = ([(line, "plain")] for line in disputes(claim))
        for shown in (*_excerpts(claim), *differences, *disputed, *decided):
            yield _line((first, "plain"), *shown, indent=indent)
            first = " " * indent


def _excerpts(claim: Claim) -> Iterator[list[_Piece]]:
    """The excerpts, those that are the same to the letter on one line."""

    def said(item: tuple[SideName, Excerpt]) -> tuple[str, str | None]:
        return item[1].text, voice(item[1])

    for _, group in groupby(excerpts_of(claim), key=said):
        same = list(group)
        side, excerpt = same[0]
        pieces: list[_Piece] = []
        for at in dict.fromkeys((side, place(side, excerpt.sentence)) for side, excerpt in same):
            pieces += [(", ", "plain")] if pieces else []
            pieces.append((at[1], at[0]))
        if speaker := voice(excerpt):
            pieces += [(" (", "plain"), (speaker, "voice"), (")", "plain")]
        marked = ((text, "value" if differs else "plain") for text, differs in value_runs(side, excerpt, claim.differences))
        yield [*pieces, (": ", "plain"), *marked]


def _difference(claim: Claim, difference: Difference) -> list[_Piece]:
    return [
        (f"{difference.kind.capitalize()}: ", "heading"),
        (f"{sides_said(claim, difference)}. {judgement(difference)}", "plain"),
    ]


def _plain(lines: Sequence[_Line], width: int) -> str:
    return "".join(f"{row}\n" for line in lines for row in _rows(line, width))


def _rows(line: _Line, width: int) -> Iterator[str]:
    text = "".join(piece for piece, _ in line.pieces)
    for number, (start, end) in enumerate(wrap(text, width, line.indent)):
        yield " " * (line.indent if number else 0) + text[start:end]


def _colored(lines: Sequence[_Line], width: int) -> str:
    from rich.console import Console
    from rich.text import Text

    file = io.StringIO()
    # Wide enough never to wrap or cut again: two tables of character widths need not agree.
    console = Console(
        file=file, force_terminal=True, color_system="standard", width=10 * width, legacy_windows=False, _environ={}
    )
    report = Text()
    for line in lines:
        text = Text.assemble(*((piece, _STYLES[style]) for piece, style in line.pieces))
        for number, (start, end) in enumerate(wrap(text.plain, width, line.indent)):
            report.append(" " * (line.indent if number else 0)).append_text(text[start:end]).append("\n")
    console.print(report, soft_wrap=True, end="")
    return file.getvalue()


def wrap(text: str, width: int, indent: int = 0) -> list[Span]:
    """The spans of the rows of `text`, at most `width` terminal cells wide, all but the first less by `indent`.

    Breaks at spaces, which then belong to no row, before wide characters, and inside what is too long for a row.
    The empty text has one empty row.
    """
    rows: list[Span] = []
    start = 0
    while True:
        room = width - (indent if rows else 0)
        end = start
        best = None
        word = False
        while end < len(text):
            cells = _cells(text[end])
            if word and (cells == 2 or (text[end] == " " and text[end - 1] != " ")):
                best = end
            if cells > room:
                break
            word = word or text[end] != " "
            room -= cells
            end += 1
        else:
            return [*rows, (start, end)]
        rows.append((start, best or max(end, start + 1)))
        start = rows[-1][1]
        while start < len(text) and text[start] == " ":
            start += 1
        if start == len(text):
            return rows


@lru_cache(maxsize=4096)
def _cells(sign: str) -> int:
    """How many terminal cells a character takes."""
    if category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(sign) in ("W", "F") else 1
