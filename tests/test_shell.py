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
