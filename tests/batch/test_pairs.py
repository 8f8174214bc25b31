"""The table of pairs: what it may look like, and what is said of its bad rows."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tui.batch.pairs import Pair, read_pairs
from tui.reading import ReadingError

DAY = datetime.date(2022, 3, 29)


def read(text: str, folder: Path, encoding: str = "utf-8") -> tuple[list[Pair], list[tuple[int, str]]]:
    table = folder / "pairs.csv"
    table.write_bytes(text.encode(encoding))
    pairs, bad = read_pairs(table)
    return pairs, [(row.row, row.problem) for row in bad]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("a.txt,b.txt,one\n", [Pair(1, "a.txt", "b.txt", "one")]),
        ("a,b,name\na.txt,b.txt,one", [Pair(2, "a.txt", "b.txt", "one")]),
        ("a,b,name\r\na.txt,b.txt,one\r\n", [Pair(2, "a.txt", "b.txt", "one")]),
        ("Name,B,A\none,b.txt,a.txt", [Pair(2, "a.txt", "b.txt", "one")]),
        ("a;b;name\nx,y.txt;b.txt;one", [Pair(2, "x,y.txt", "b.txt", "one")]),
        ("a\tb\tname\na.txt\tb.txt\tone", [Pair(2, "a.txt", "b.txt", "one")]),
        ('"x, y.txt","b.txt",one', [Pair(1, "x, y.txt", "b.txt", "one")]),
        (" a.txt , b.txt , one ", [Pair(1, "a.txt", "b.txt", "one")]),
        ("\ufeffa,b,name\na.txt,b.txt,one", [Pair(2, "a.txt", "b.txt", "one")]),
        ("a,b,name\n\na.txt,b.txt,one\n\n,,\n", [Pair(3, "a.txt", "b.txt", "one")]),
        ("a,b,name,topic\na.txt,b.txt,one,floods", [Pair(2, "a.txt", "b.txt", "one")]),
        ("a.txt,b.txt,one,2022-03-29,,de", [Pair(1, "a.txt", "b.txt", "one", DAY, None, "de")]),
        ("a,b,b_date,name\na.txt,b.txt,2022-03-29,one", [Pair(2, "a.txt", "b.txt", "one", None, DAY)]),
        ("https://example.org/a,b.txt,one", [Pair(1, "https://example.org/a", "b.txt", "one")]),
        ("ä.txt,b.txt,größe", [Pair(1, "ä.txt", "b.txt", "größe")]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_pairs(text: str, pairs: list[Pair], encoding: str, tmp_path: Path) -> None:
    assert read(text, tmp_path, encoding) == (pairs, [])


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("a.txt", "it names one article; a pair has two"),
        (",b.txt", "it names one article; a pair has two"),
        ("-,b.txt", "- cannot stand in a table; give a file or an address"),
        ("a.txt,@clipboard", "@clipboard cannot stand in a table; give a file or an address"),
        ("a.txt,b.txt,,29.3.2022", "29.3.2022 is no date written like 2022-03-29"),
        ("a.txt,b.txt,,,yesterday", "yesterday is no date written like 2022-03-29"),
        ("a.txt,b.txt,,,,German", "German is no two-letter language code such as en"),
        ("a.txt,b.txt,../up", "../up cannot be the name of a file on every system"),
        ("a.txt,b.txt,.hidden", ".hidden cannot be the name of a file on every system"),
        ("a.txt,b.txt,nul.txt", "nul.txt cannot be the name of a file on every system"),
        (f"a.txt,b.txt,{'x' * 101}", f"{'x' * 101} cannot be the name of a file on every system"),
        ("a.txt,b.txt,Good", "row 1 has the name Good already; give this pair another one"),
        ("a.txt,b.txt,summary", "the summary has the name summary already; give this pair another one"),
    ],
)
def test_a_bad_row_leaves_the_others_alone(row: str, problem: str, tmp_path: Path) -> None:
    pairs, bad = read(f"a.txt,b.txt,good\n{row}\nc.txt,d.txt,last\n", tmp_path)
    assert [pair.name for pair in pairs] == ["good", "last"]
    assert bad == [(2, problem)]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "there are no pairs in it"),
        ("a,b,name\n", "there are no pairs in it"),
        ('a.txt,"' + "b" * 200_000, "line 1 is no row of a table"),
    ],
)
def test_what_is_no_table_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=problem):
        read(text, tmp_path)
    with pytest.raises(ReadingError, match="there is no such file"):
        read_pairs(tmp_path / "missing.csv")


def test_a_pair_without_a_name_gets_one_that_stays_when_rows_come_and_go(tmp_path: Path) -> None:
    rows = ["one/a.txt,one/b.txt", "two/a.txt,two/b.txt", "https://example.org/News/?id=1,two/b.txt", "..,..."]
    names = {pair.a: pair.name for pair in read("\n".join(rows), tmp_path)[0]}
    turned = {pair.a: pair.name for pair in read("x.txt,y.txt\n" + "\n".join(reversed(rows)), tmp_path)[0]}
    assert names.items() <= turned.items()
    assert len(set(names.values())) == len(rows)
    assert names["one/a.txt"].startswith("a--b--")
    assert names["https://example.org/News/?id=1"].startswith("News--b--")
