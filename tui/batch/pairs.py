"""The table of pairs: which articles are compared, and what their reports are called."""

from __future__ import annotations

import csv
import datetime
import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import urlsplit

from tui.language.known import unknown
from tui.reading import ReadingError
from tui.reading.sources import ADDRESSES, CLIPBOARD, STANDARD_INPUT, fetch
from tui.reading.text import decode

COLUMNS = ("a", "b", "name", "a_date", "b_date", "language")
"""In this order where the table has no row of headings."""
SUMMARY = "summary"
_SEPARATORS = ",;\t"
_MAX_NAME = 100
"""Characters; file systems take 255 bytes, endings among them."""
_NO_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]|^\.|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)', re.IGNORECASE)
"""What no file may be called on one system or another."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles to compare."""

    row: int
    """The line of the table it stands on, from 1."""
    a: str
    """A path or an http(s) address, as it is written in the table."""
    b: str
    name: str
    """What its reports are called, without the ending; no other pair has it."""
    a_date: datetime.date | None = None
    b_date: datetime.date | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that says no pair."""

    row: int
    problem: str
    a: str = ""
    b: str = ""


def read_pairs(path: Path) -> tuple[list[Pair], list[BadRow]]:
    """The pairs in a table, and its bad rows.

    Commas, semicolons or tabs part the cells. A first row that names the columns `a` and `b` is one of headings; they may then
    stand in any order, and columns of other names are left alone. Raises ReadingError when there is no such table.
    """
    raw = fetch(str(path))
    lines = decode(raw).removeprefix("\ufeff")
    first = lines.lstrip().partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    table = csv.reader(io.StringIO(lines, newline=""), delimiter=separator, skipinitialspace=True)
    try:
        rows = [(table.line_num, [cell.strip() for cell in cells]) for cells in table]
    except csv.Error as error:
        raise ReadingError(str(path), f"line {table.line_num} is no row of a table ({error})") from error
    rows = [(number, cells) for number, cells in rows if any(cells)]
    columns: Sequence[str] = COLUMNS
    if rows and {"a", "b"} <= {cell.lower() for cell in rows[0][1]}:
        columns = [cell.lower() for cell in rows.pop(0)[1]]
    if not rows:
        raise ReadingError(str(path), f"there are no pairs in it; a row has {', '.join(COLUMNS)}, the first two at least")
    good: list[Pair] = []
    bad: list[BadRow] = []
    taken: dict[str, int] = {SUMMARY: 0}
    for number, cells in rows:
        found = _pair(number, dict(zip(columns, cells, strict=False)))
        if isinstance(found, Pair):
            first_row = taken.setdefault(found.name.casefold(), number)
            if first_row != number:
                whose = f"row {first_row} has" if first_row else "the summary has"
                found = BadRow(number, f"{whose} the name {found.name} already; give this pair another one", found.a, found.b)
        if isinstance(found, Pair):
            good.append(found)
        else:
            bad.append(found)
    return good, bad


def _pair(row: int, cells: Mapping[str, str]) -> Pair | BadRow:
    a, b = cells.get("a", ""), cells.get("b", "")
    dates: dict[str, datetime.date | None] = {}
    for column in ("a_date", "b_date"):
        written = cells.get(column)
        try:
            dates[column] = datetime.date.fromisoformat(written) if written else None
        except ValueError:
            return BadRow(row, f"{written} is no date written like 2022-03-29", a, b)
    language, name = cells.get("language") or None, cells.get("name") or None
    for problem in _problems(a, b, language, name):
        return BadRow(row, problem, a, b)
    return Pair(row, a, b, name or _name(a, b), dates["a_date"], dates["b_date"], language)


def _problems(a: str, b: str, language: str | None, name: str | None) -> Iterator[str]:
    if not a or not b:
        yield "it names one article; a pair has two"
    for source in (a, b):
        if source in (STANDARD_INPUT, CLIPBOARD):
            yield f"{source} cannot stand in a table; give a file or an address"
    if language and (problem := unknown(language)):
        yield problem
    if name and (_NO_NAME.search(name) or len(name) > _MAX_NAME):
        yield f"{name} cannot be the name of a file on every system"


def _name(a: str, b: str) -> str:
    """A name that hangs on nothing but the pair, so that it stays when rows are added, moved or taken out."""
    digest = hashlib.sha256(f"{a}\0{b}".encode()).hexdigest()[:8]
    return f"{_stem(a)}--{_stem(b)}--{digest}"


def _stem(source: str) -> str:
    path = urlsplit(source).path.rstrip("/") if source.lower().startswith(ADDRESSES) else source
    stem = re.sub(r"[^\w-]+", "-", PurePath(path.replace("\\", "/")).stem).strip("-_")
    return stem[: _MAX_NAME // 3] or "article"


def placed(source: str, folder: Path) -> str:
    """A path in a table that stands in `folder`, as one from here; an address as it is."""
    return source if source.lower().startswith(ADDRESSES) else str(folder / source)
