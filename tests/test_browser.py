"""The report in the browser, for which a script of the test's own stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tui.cli import main

if sys.platform == "win32":
    pytest.skip("needs $BROWSER, which Windows has not", allow_module_level=True)


@pytest.fixture
def opened(tmp_path: Path) -> Path:
    """Where the browser writes what it is asked to open."""
    return tmp_path / "opened"


def run(opened: Path, *arguments: str, browser: str | None = None) -> subprocess.CompletedProcess[str]:
    script = opened.with_name("browser")
    script.write_text(f'#!/bin/sh\necho "$1" >> {opened}\n')
    script.chmod(0o700)
    environment = os.environ | {"BROWSER": f"{browser or script} %s", "TMPDIR": str(opened.parent), "PATH": ""}
    command = [sys.executable, "-m", "tui", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def page(opened: Path) -> Path:
    address = urlsplit(opened.read_text().strip())
    assert address.scheme == "file"
    return Path(unquote(address.path))


def test_without_a_file_the_page_is_a_temporary_one_that_others_cannot_read(opened: Path) -> None:
    done = run(opened, "--open")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert page(opened).parent == opened.parent
    assert page(opened).read_text().startswith("<!doctype html>")
    assert page(opened).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("report_format", ["html", "worksheet-html"])
def test_a_page_in_a_file_is_opened_there(report_format: str, opened: Path) -> None:
    report = opened.with_name("my report.html")
    done = run(opened, "--open", "--format", report_format, "-o", str(report))
    assert (done.returncode, done.stderr) == (0, "")
    assert page(opened) == report
    assert report.exists()


def test_without_a_browser_it_is_said_where_the_page_is(opened: Path) -> None:
    report = opened.with_name("report.html")
    done = run(opened, "--open", "-o", str(report), browser="/bin/false")
    assert done.returncode == 2
    assert done.stderr == f"compare-articles: {report}: no browser was found to open this in\n"
    assert report.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "json"], "--open shows HTML in the browser, and not json"),
        (["-o", "report.txt"], "--open shows HTML in the browser, and not text"),
        (["-o", "report.pdf"], "report.pdf does not say the format"),
    ],
)
def test_nothing_but_a_page_is_opened(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--open", *arguments]) == 2
    assert said in capsys.readouterr().err
