"""The command as `git difftool`, set up as the README says, on a real repository of prose."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if shutil.which("git") is None:
    pytest.skip("there is no git here", allow_module_level=True)


def git(repository: Path, *arguments: str) -> str:
    """What git prints, run in a repository and away from the settings of whoever runs the tests."""
    alone = os.environ | {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        **dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "Olga Marin"),
        **dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "olga@example.org"),
    }
    return subprocess.run(
        ["git", *arguments], cwd=repository, env=alone, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
    ).stdout


def test_two_versions_of_a_chapter_are_compared(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    chapter = tmp_path / "chapter.txt"
    for last in ("Nobody was hurt.", "Buses were full."):
        chapter.write_text(f"The ferry to the island of Orla stopped on Monday. {last}\n")
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "--quiet", "--message", last)
    command = shlex.join([sys.executable, "-m", "tui"])
    git(tmp_path, "config", "difftool.articles.cmd", f'{command} "$LOCAL" "$REMOTE"')

    report = git(tmp_path, "difftool", "--no-prompt", "--tool", "articles", "HEAD~1", "--", "chapter.txt")

    shared, _, only_a = report.partition("Only in A (1)")
    assert "The ferry to the island of Orla stopped on Monday" in shared
    assert "Nobody was hurt" in only_a.partition("Only in B (1)")[0]
    assert "Buses were full" in only_a.partition("Only in B (1)")[2]
