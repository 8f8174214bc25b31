"""Bash, zsh and fish complete the command: each is really asked, where it is installed."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pseudo_terminal import PseudoTerminal
from tui.options import PROGRAM, SHELLS
from tui.shell import completion

COMPLETED = (
    ("--form", "--format"),
    ("--watc", "--watch"),
    ("bat", "batch"),
    ("review-s", "review-stats"),
    ("on", "one.txt"),
    ("one.txt tw", "two.txt"),
    ("one.txt --no-review tw", "two.txt"),
    ("one.txt two.txt --format js", "json"),
    ("one.txt two.txt -o on", "one.txt"),
    ("one.txt --a-title Ferry tw", "two.txt"),
    ("batch pai", "pairs.csv"),
    ("batch pairs.csv --forc", "--force"),
    ("review-merge one.txt two.txt pai", "pairs.csv"),
    ("--print-completion z", "zsh"),
)
"""What is typed, and what its last word becomes."""
FILES = ("one.txt", "two.txt", "pairs.csv")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with articles, and with a command that is there to be completed."""
    folder = tmp_path_factory.mktemp("completion")
    for name in FILES:
        (folder / name).touch()
    (folder / "bin").mkdir()
    (folder / "bin" / PROGRAM).touch(mode=0o755)
    return folder


@pytest.mark.parametrize("name", SHELLS)
def test_completions_are_a_script_of_that_shell(name: str) -> None:
    _needs(name)
    subprocess.run([name, "-n"], input=completion(name), text=True, check=True)


@pytest.mark.parametrize(("words", "completed"), [*COMPLETED, ("batch pairs.csv --format wor", "worksheet worksheet-html")])
def test_bash(words: str, completed: str, folder: Path) -> None:
    _needs("bash")
    typed = f"COMP_WORDS=({PROGRAM} {words}); COMP_CWORD={len(words.split())}; _shtab_compare_articles"
    script = f"{completion('bash')}\n{typed}; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["bash"], input=script, cwd=folder, capture_output=True, text=True, check=True)
    assert done.stdout.split() == completed.split()


@pytest.mark.parametrize(("words", "completed"), COMPLETED)
def test_fish(words: str, completed: str, folder: Path) -> None:
    _needs("fish")
    (folder / f"{PROGRAM}.fish").write_text(completion("fish"))
    command = f"set fish_complete_path .; complete -C '{PROGRAM} {words}'"
    environment = os.environ | {"PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder)}
    done = subprocess.run(
        ["fish", "--no-config", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    assert [line.partition("\t")[0] for line in done.stdout.splitlines()] == [completed]


@pytest.fixture(scope="module")
def zsh(folder: Path) -> Iterator[PseudoTerminal]:
    """A zsh that has read the completions from where it looks for them."""
    _needs("zsh")
    (folder / f"_{PROGRAM}").write_text(completion("zsh"))
    with PseudoTerminal(["zsh", "-f", "-i"], cwd=folder) as terminal:
        terminal.type(f"PS1='ready> '; fpath=({folder} $fpath); autoload -Uz compinit; compinit -u -D; clear\n")
        terminal.wait_until(lambda: terminal.text.strip() == "ready>", "a prompt")
        yield terminal


@pytest.mark.parametrize(("words", "completed"), COMPLETED)
def test_zsh(words: str, completed: str, zsh: PseudoTerminal) -> None:
    before = words.rpartition(" ")[0]
    line = " ".join(filter(None, ("ready>", PROGRAM, before, completed)))
    zsh.type(f"\x15{PROGRAM} {words}\t")
    zsh.wait_until(lambda: zsh.text.strip() == line, line)


def _needs(shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
