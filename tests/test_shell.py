"""What shells are told about the command: completions they can read, and a manual page with every option on it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tui import shell
from tui.batch import options as batch
from tui.cli import main
from tui.options import SHELLS, parser
from tui.shell import completion, man_page

OPTIONS = sorted(
    option
    for options in (parser(), batch.parser())
    for action in options._actions
    for option in action.option_strings
    if option.startswith("--")
)


@pytest.mark.parametrize("name", SHELLS)
def test_completions_know_every_option(name: str) -> None:
    script = completion(name)
    assert [option for option in OPTIONS if option.removeprefix("--") not in script] == []


@pytest.mark.parametrize("name", SHELLS)
def test_completions_are_a_script_of_that_shell(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    if shutil.which(name) is None:
        pytest.skip(f"there is no {name} here")
    assert main(["--print-completion", name]) == 0
    subprocess.run([name, "-n"], input=capsys.readouterr().out, text=True, check=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("--form", "--format"),
        ("--watc", "--watch"),
        ("bat", "batch"),
        ("review-s", "review-stats"),
        ("on", "one.txt"),
        ("one.txt tw", "two.txt"),
        ("one.txt two.txt --format js", "json"),
        ("batch pai", "pairs.csv"),
        ("batch pairs.csv --forc", "--force"),
        ("batch pairs.csv --format wor", "worksheet worksheet-html"),
    ],
)
def test_bash_completes_the_command(words: str, completed: str, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "pairs.csv"):
        (tmp_path / name).touch()
    typed = f"COMP_WORDS=(compare-articles {words}); COMP_CWORD={len(words.split())}; _shtab_compare_articles"
    script = f"{completion('bash')}\n{typed}; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["bash"], input=script, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split() == completed.split()


def test_the_manual_page_has_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--print-man-page"]) == 0

    page = capsys.readouterr().out
    assert page == man_page()
    assert [option for option in OPTIONS if option.replace("-", r"\-") not in page] == []


def test_the_manual_page_that_is_installed_is_of_this_version() -> None:
    installed = Path(shell.__file__).with_name("compare-articles.1")
    assert installed.read_text() == man_page(), "make it again: python -m tui --print-man-page > tui/compare-articles.1"


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man here")
def test_the_manual_page_prints_without_a_warning() -> None:
    done = subprocess.run(
        ["man", "--warnings", "--local-file", "-"], input=man_page(), capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert "- for standard input or @clipboard" in " ".join(done.stdout.split())
