"""The command: what it prints, what it refuses and with which exit status, each in a process of its own where pipes matter."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tui import __version__
from tui.cli import main, seeds
from tui.model import DEFAULT_STRICTNESS, Article, Claim, Comparison, Difference, Link, Sentence, Side, Verdict, Wording

COMMAND = [sys.executable, "-m", "tui"]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two short articles about one event."""
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("The ferry to Orla stopped on Monday\n\nThe ferry to the island of Orla stopped on Monday. Nobody was hurt.\n")
    b.write_text("No ferry to Orla\n\nThe ferry to the island of Orla stopped on Monday. Buses were full.\n")
    return str(a), str(b)


def test_two_articles_are_compared_as_text_when_the_output_is_no_terminal(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(pair) == 0

    out, err = capsys.readouterr()
    assert "The ferry to Orla stopped on Monday" in out
    assert "Buses were full" in out
    assert "\x1b" not in out
    assert err == ""


def test_without_articles_the_two_that_come_with_the_program_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--format", "json"]) == 0

    read = json.loads(capsys.readouterr().out)
    assert [read[side]["text"] for side in "ab"] == [seed.text for seed in seeds()]
    assert [read[side]["source"] for side in "ab"] == ["000_02947a72038cb12b.txt", "003_155d292ec5a8355f.txt"]


def test_json_reads_back(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*pair, "--format", "json"]) == 0

    read = json.loads(capsys.readouterr().out)
    assert Comparison.from_dict(read).to_dict() == read


def test_what_is_known_of_the_articles_can_be_given(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    said = ["--a-title", "Ferry stops", "--b-date", "2022-03-29", "--language", "en", "--a-source", "Courier"]
    said += ["--b-author", "Mira Holm"]
    assert main([*pair, *said, "--format=json"]) == 0

    read = json.loads(capsys.readouterr().out)
    assert (read["a"]["title"], read["b"]["title"]) == ("Ferry stops", "No ferry to Orla")
    assert (read["a"]["date"], read["b"]["date"]) == (None, "2022-03-29")
    assert (read["a"]["source"], read["b"]["source"]) == ("Courier", pair[1])
    assert (read["a"]["author"], read["b"]["author"]) == (None, "Mira Holm")
    assert (read["a"]["language"], read["b"]["language"]) == ("en", "en")


def test_options_may_stand_between_the_articles(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([pair[0], "--format", "json", pair[1]]) == 0
    assert json.loads(capsys.readouterr().out)["b"]["source"] == pair[1]


def test_strictness_moves_the_links(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    links = []
    for strictness in ("0", str(DEFAULT_STRICTNESS), "1"):
        assert main([*pair, "--format", "json", "--strictness", strictness]) == 0
        links.append(len(json.loads(capsys.readouterr().out)["links"]))
    assert links == sorted(links, reverse=True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([__file__], "this is no saved comparison, and one article alone cannot be compared"),
        (["a.json", "--a-title", "A"], "a saved comparison stays as it was saved, so --a-title needs two articles"),
        (["--force"], "--force replaces the file of --output"),
        (["-o", "report.pdf"], "report.pdf does not say the format"),
        (["-o", "no/such/folder.txt"], "no/such/folder.txt: this file cannot be written"),
        (["a.txt", "b.txt", "c.txt"], "3 articles were given, but two are compared"),
        (["-", "-"], "only one of the two can be -"),
        (["--fromat", "json"], "there is no option --fromat; did you mean --format?"),
        (["--nonsense"], "there is no option --nonsense"),
        (["--format", "xml"], "invalid choice: 'xml'"),
        (["--format"], "expected one argument"),
        (["--strictness", "2"], "2 is not a number from 0 to 1"),
        (["--strictness", "nan"], "nan is not a number from 0 to 1"),
        (["--strictness", "high"], "high is not a number from 0 to 1"),
        (["--a-date", "29/03/2022"], "29/03/2022 is no date written like 2022-03-29"),
        (["--language", "English"], "English is no two-letter language code"),
        (["--language", "xx"], "xx is no language known here; known are ar, ca, da, de"),
        (["batc", "pairs.csv"], "batc: there is no such file; did you mean the command batch?"),
        (["review-stat"], "review-stat: there is no such file; did you mean the command review-stats?"),
        (["--theme", "nrod"], "there is no theme nrod; did you mean nord? (ansi-dark, ansi-light, "),
        (["missing.txt", "b.txt"], "missing.txt: there is no such file"),
        (["--\x1b[31m"], "there is no option --␛[31m"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert re.fullmatch(r"compare-articles: [^\n]+\n", err)


def test_the_config_file_is_explained_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path)
    file = tmp_path / "config.toml"
    assert main(["--config"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"# {file}\n")
    assert err == ""

    file.write_text(out + 'zoom = "s"\n')
    assert main(["--config"]) == 2
    line = out.count("\n") + 1
    assert capsys.readouterr().err == f'compare-articles: {file}, line {line}: "s" is the key of "sync" already\n'


@pytest.mark.parametrize(("option", "said"), [("--version", f"compare-articles {__version__}\n"), ("--help", "examples:")])
def test_what_is_printed_about_the_command(option: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([option])

    assert end.value.code == 0
    assert said in capsys.readouterr().out


def test_a_comparison_is_saved_and_opened_again(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "comparison.json"
    assert main([*pair, "-o", str(saved)]) == 0
    assert capsys.readouterr() == ("", "")

    assert main([str(saved), "--format", "json"]) == 0
    assert capsys.readouterr().out == saved.read_text()


@pytest.mark.parametrize(("change", "said"), [('"sentence": 0', "does not fit its own texts"), ('"title"', "is damaged")])
def test_a_saved_comparison_that_was_changed_is_refused(
    change: str, said: str, pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "comparison.json"
    main([*pair, "-o", str(saved)])
    saved.write_text(saved.read_text().replace(change, '"sentence": 99'))

    assert main([str(saved)]) == 2
    assert said in capsys.readouterr().err


def test_a_comparison_saved_by_a_newer_version_is_told_as_one(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "saved.json"
    assert main([*pair, "-o", str(saved)]) == 0
    saved.write_text(saved.read_text(encoding="utf-8").replace("compare-articles/1", "compare-articles/2"), encoding="utf-8")
    assert main([str(saved)]) == 2
    assert "a newer version of the program saved this comparison" in capsys.readouterr().err


def test_data_in_json_is_no_article(pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data.json"
    data.write_text('{"headline": "Ferry"}')
    assert main([str(data), pair[1], "--format", "text"]) == 2
    assert "this is data in JSON, not an article" in capsys.readouterr().err


def test_a_table_is_marked_for_spreadsheets_in_a_file_and_not_in_a_pipe(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "table.csv"
    assert main([*pair, "-o", str(table)]) == 0
    assert main([*pair, "--format", "csv"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("id,relation")
    assert table.read_text(encoding="utf-8") == f"\ufeff{printed}"


def test_a_saved_comparison_is_no_article(pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    saved = tmp_path / "comparison.json"
    main([*pair, "-o", str(saved)])

    assert main([pair[0], str(saved)]) == 2
    assert "this is a saved comparison, not an article; give it alone to open it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "begins"), [("r", "A: "), ("r.txt", "A: "), ("r.JSON", "{"), ("r.md", "# "), ("r.html", "<!doctype")]
)
def test_the_name_of_a_file_says_the_format(name: str, begins: str, pair: tuple[str, str], tmp_path: Path) -> None:
    assert main([*pair, "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_text().lower().startswith(begins.lower())


def test_a_file_is_replaced_only_by_force(pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.txt"
    report.write_text("mine")

    assert main([*pair, "-o", str(report)]) == 2
    assert "there is a file already; --force replaces it" in capsys.readouterr().err
    assert report.read_text() == "mine"

    assert main([*pair, "-o", str(report), "--force"]) == 0
    assert report.read_text().startswith("A: ")


@pytest.mark.parametrize(
    ("verdict", "arguments", "status"),
    [
        ("conflicts", [], 0),
        ("conflicts", ["--exit-code"], 1),
        ("conflicts", ["--quiet"], 1),
        ("compatible", ["--exit-code"], 0),
        ("check", ["--quiet"], 0),
    ],
)
def test_the_exit_status_says_whether_the_articles_conflict(
    verdict: Verdict, arguments: list[str], status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "comparison.json"
    saved.write_text(json.dumps(differing(verdict).to_dict()))

    assert main([str(saved), *arguments]) == status
    assert bool(capsys.readouterr().out) == ("--quiet" not in arguments)


def differing(verdict: Verdict) -> Comparison:
    """A comparison of two one-sentence articles that differ in one figure."""
    texts = ("Two ferries stopped.", "Three ferries stopped.")
    a, b = (Side(Article(text), (Sentence(0, len(text), 0),), ("differs",)) for text in texts)
    wording_a, wording_b = ((Wording(0, 0, len(text), text),) for text in texts)
    difference = Difference("quantity", "Two", "Three", verdict, "2 is not 3", (0, 3), (0, 5))
    return Comparison(a, b, (Link(0, 0, 0.9),), (Claim("c1", "differs", 0.9, wording_a, wording_b, (difference,)),))


def test_one_article_may_come_through_a_pipe(pair: tuple[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "-", pair[1], "--format", "json"], input=Path(pair[0]).read_bytes(), capture_output=True, check=True
    )
    assert json.loads(done.stdout)["a"]["source"] == "standard input"


def test_an_article_may_be_a_named_pipe(pair: tuple[str, str], tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen([*COMMAND, str(pipe), pair[1], "--format", "json"], stdout=subprocess.PIPE) as process:
        pipe.write_bytes(Path(pair[0]).read_bytes())
        assert process.stdout is not None
        assert json.loads(process.stdout.read())["a"]["source"] == str(pipe)


def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    many = tmp_path / "many.txt"
    many.write_text("".join(f"Ferry {number} of the harbour was late.\n\n" for number in range(5000)))
    one = tmp_path / "one.txt"
    one.write_text("Nothing of the kind.")
    with subprocess.Popen([*COMMAND, str(many), str(one)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a file without room")
def test_a_full_disk_is_said(pair: tuple[str, str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([*COMMAND, *pair], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "compare-articles: the report could not be printed (no space left on device)\n",
    )


def test_an_interrupt_ends_quietly(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tui.cli.read", interrupt)

    assert main(pair) == 130
    assert capsys.readouterr() == ("", "")
