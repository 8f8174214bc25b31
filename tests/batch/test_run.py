"""A whole batch: what it writes, what it leaves, what it says."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tui.batch import pool
from tui.batch.work import Task
from tui.cli import main

A = "The ferry to the island of Orla stopped on Monday. Nobody was hurt.\n"
B = "The ferry to the island of Orla stopped on Monday. Buses were full.\n"


@pytest.fixture
def compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Articles and an empty table to fill; the names of the pairs that are compared, here and not in other processes."""
    names: list[str] = []

    def here(
        function: Callable[[Task], object], tasks: Iterable[Task], settle_in: object, processes: int
    ) -> Iterator[tuple[Task, object]]:
        del settle_in, processes
        for task in tasks:
            names.append(task.pair.name)
            yield task, function(task)

    monkeypatch.setattr(pool, "results", here)
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(A)
    Path("b.txt").write_text(B)
    table("a.txt,b.txt,one", "b.txt,a.txt,two")
    return names


def table(*rows: str) -> None:
    Path("pairs.csv").write_text("\n".join(["a,b,name,a_date,b_date,language", *rows]))


def summary() -> list[dict[str, str]]:
    with Path("out/summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def files() -> list[str]:
    return sorted(path.name for path in Path("out").iterdir() if not path.name.startswith("."))


@pytest.mark.usefixtures("compared")
def test_each_pair_has_its_report_and_all_of_them_a_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "pairs.csv", "-o", "out"]) == 0

    assert capsys.readouterr() == ("", "")
    assert files() == ["one.json", "summary.csv", "two.json"]
    report = json.loads(Path("out/one.json").read_text())
    assert report["a"]["source"] == "a.txt"
    counts = {name: str(count) for name, count in report["summary"]["claims"].items()}
    assert summary()[0] == {"a": "a.txt", "b": "b.txt", "name": "one", **counts, "conflicts": "0", "problem": ""}
    assert [row["name"] for row in summary()] == ["one", "two"]


@pytest.mark.usefixtures("compared")
def test_several_formats_and_what_the_table_says_of_the_articles() -> None:
    table("a.txt,b.txt,one,2022-03-29,,de")
    formats = ["json", "markdown", "worksheet", "html", "worksheet-html", "json"]
    assert main(["batch", "pairs.csv", "-o", "out", *(f"--format={name}" for name in formats)]) == 0

    assert files() == ["one.html", "one.json", "one.md", "one.worksheet.html", "one.worksheet.md", "summary.csv"]
    report = json.loads(Path("out/one.json").read_text())
    assert (report["a"]["date"], report["b"]["date"], report["b"]["language"]) == ("2022-03-29", None, "de")


@pytest.mark.usefixtures("compared")
def test_paths_start_from_the_folder_of_the_table() -> None:
    folder = Path("tables")
    folder.mkdir()
    (folder / "pairs.csv").write_text("../a.txt,../b.txt,one")
    assert main(["batch", "tables/pairs.csv", "-o", "out"]) == 0
    assert json.loads(Path("out/one.json").read_text())["a"]["source"] == "../a.txt"


@pytest.mark.usefixtures("compared")
def test_bad_rows_are_survived_and_told_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.txt").write_text("")
    Path("folder").mkdir()
    table("missing.txt,b.txt,m", "a.txt,b.txt,one", "a.txt,-", "empty.txt,b.txt,e", "folder,b.txt,f", "a.txt,b.txt,one")
    assert main(["batch", "pairs.csv", "-o", "out"]) == 1

    assert files() == ["one.json", "summary.csv"]
    lines = capsys.readouterr().err.splitlines()
    assert [line.removeprefix("compare-articles: pairs.csv, ") for line in lines] == [
        "row 2: missing.txt: there is no such file; check the name and the folder",
        "row 4: - cannot stand in a table; give a file or an address",
        "row 5: empty.txt: there is nothing in it; give an article that has text",
        "row 6: folder: this is no file; a pair needs the files of two articles",
        "row 7: row 3 has the name one already; give this pair another one",
    ]
    assert [(row["a"], bool(row["shared"]), bool(row["problem"])) for row in summary()] == [
        ("missing.txt", False, True),
        ("a.txt", True, False),
        ("a.txt", False, True),
        ("empty.txt", False, True),
        ("folder", False, True),
        ("a.txt", False, True),
    ]


def change_article() -> None:
    Path("a.txt").write_text(A + "It was raining.\n")


def touch_article() -> None:
    os.utime("b.txt", ns=(1, 1))


def lose_report() -> None:
    Path("out/two.json").unlink()


def ask_otherwise() -> None:
    table("a.txt,b.txt,one", "b.txt,a.txt,two,2022-03-29")


def point_elsewhere() -> None:
    Path("c.txt").write_text(A)
    table("a.txt,b.txt,one", "c.txt,b.txt,two")


def move_rows() -> None:
    table("b.txt,a.txt,two", "a.txt,b.txt,one")


def cut_journal() -> None:
    journal = Path("out/.compare-articles.jsonl")
    journal.write_text(journal.read_text()[:-20])


def lose_journal() -> None:
    Path("out/.compare-articles.jsonl").unlink()


@pytest.mark.parametrize(
    ("meanwhile", "arguments", "again"),
    [
        (None, [], []),
        (None, ["--force"], ["one", "two"]),
        (None, ["--strictness", "0.7"], ["one", "two"]),
        (None, ["--format", "html"], ["one", "two"]),
        (change_article, [], ["one", "two"]),
        (touch_article, [], ["one", "two"]),
        (lose_report, [], ["two"]),
        (ask_otherwise, [], ["two"]),
        (point_elsewhere, [], ["two"]),
        (move_rows, [], []),
        (cut_journal, [], ["two"]),
        (lose_journal, [], ["one", "two"]),
    ],
)
def test_only_what_is_not_done_yet_is_compared_again(
    meanwhile: Callable[[], None] | None, arguments: list[str], again: list[str], compared: list[str]
) -> None:
    assert main(["batch", "pairs.csv", "-o", "out"]) == 0
    before = summary()
    compared.clear()
    if meanwhile:
        meanwhile()

    assert main(["batch", "pairs.csv", "-o", "out", *arguments]) == 0

    assert compared == again
    compared.clear()
    assert main(["batch", "pairs.csv", "-o", "out", *(word for word in arguments if word != "--force")]) == 0
    assert compared == []
    if not again:
        assert sorted(row["name"] for row in summary()) == sorted(row["name"] for row in before)


@pytest.mark.usefixtures("compared")
def test_after_an_interrupt_what_is_done_stays_and_the_same_command_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], compared: list[str]
) -> None:
    table(*(f"a.txt,b.txt,{name}" for name in ("one", "two", "three")))
    whole: Callable[..., Iterator[object]] = pool.results

    def interrupted(*given: object) -> Iterator[object]:
        yield next(whole(*given))
        raise KeyboardInterrupt

    monkeypatch.setattr(pool, "results", interrupted)
    assert main(["batch", "pairs.csv", "-o", "out"]) == 130
    assert capsys.readouterr().err == ("compare-articles: stopped after 1 of 3 pairs; the same command goes on from there\n")
    assert [row["problem"] for row in summary()] == ["", "not compared yet", "not compared yet"]
    assert files() == ["one.json", "summary.csv"]

    monkeypatch.setattr(pool, "results", whole)
    compared.clear()
    assert main(["batch", "pairs.csv", "-o", "out"]) == 0
    assert compared == ["two", "three"]
    assert [row["problem"] for row in summary()] == ["", "", ""]


@pytest.mark.usefixtures("compared")
def test_a_summary_is_no_formula_to_a_spreadsheet() -> None:
    Path("=1+1.txt").write_text(A)
    table("=1+1.txt,b.txt,one")
    assert main(["batch", "pairs.csv", "-o", "out"]) == 0
    assert summary()[0]["a"] == "'=1+1.txt"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "batch takes one table of pairs, 0 were given; to compare a file that is called batch, write ./batch"),
        (["one.txt", "two.txt"], "batch takes one table of pairs, 2 were given"),
        (["pairs.csv"], "batch needs a folder for its reports"),
        (["pairs.csv", "-o", "a.txt"], "a.txt: this folder cannot be written (file exists)"),
        (["missing.csv", "-o", "out"], "missing.csv: there is no such file"),
        (["pairs.csv", "-o", "out", "--format", "pdf"], "invalid choice: 'pdf'"),
        (["pairs.csv", "-o", "out", "--strictness", "2"], "2 is not a number from 0 to 1"),
        (["pairs.csv", "-o", "out", "--watch"], "there is no option --watch"),
    ],
)
@pytest.mark.usefixtures("compared")
def test_what_is_wrong_is_said_in_one_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("rows", "arguments", "name"),
    [
        (["b.txt,a.txt,a"], ["--format", "text"], "a.txt"),
        (["a.txt,b.txt,pairs"], ["--format", "csv"], "pairs.csv"),
        (["summary.csv,b.txt,one"], [], "summary.csv"),
    ],
)
@pytest.mark.usefixtures("compared")
def test_what_is_read_is_never_replaced(
    rows: list[str], arguments: list[str], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    table(*rows)
    assert main(["batch", "pairs.csv", "-o", ".", "--force", *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"compare-articles: {name} would be replaced by a report, and is read")
    assert (Path("a.txt").read_text(), Path("b.txt").read_text()) == (A, B)
    assert Path("pairs.csv").read_text().endswith(rows[0])


@pytest.mark.usefixtures("compared")
def test_a_file_called_batch_is_an_article_where_it_does_not_stand_first(capsys: pytest.CaptureFixture[str]) -> None:
    Path("batch").write_text(A)
    for pair in (["./batch", "b.txt"], ["b.txt", "batch"]):
        assert main([*pair, "--format", "json"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert [report[side]["source"] for side in "ab"] == pair
