"""The HTML reports in a real browser: nothing hostile runs, and the page's own script does."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.hostile import HOSTILE
from tests.report.sample import sample
from tests.report.test_hostile import HTML, hostile_comparison
from tui.report import render

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --dump-dom"
).split()

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium to open the pages with")


def _opened(page: str, folder: Path, fragment: str = "") -> str:
    """The page's elements after its scripts have run."""
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    command = [BROWSER or "", *FLAGS, f"--user-data-dir={folder / 'profile'}", f"{file.as_uri()}{fragment}"]
    return subprocess.run(command, capture_output=True, check=True, timeout=60, encoding="utf-8").stdout


@pytest.mark.parametrize("name", HTML)
def test_nothing_hostile_runs(name: str, tmp_path: Path) -> None:
    page = render(hostile_comparison(" ".join(HOSTILE.values())), name)
    assert "<title>owned" not in _opened(page, tmp_path)


@pytest.mark.parametrize(
    ("fragment", "lit"),
    [("", set()), ("#b1", {"b1", "a1", "a2"}), ("#a6", {"a6"}), ("#claim-c3", {"claim-c3", "a4", "b3"})],
)
def test_following_a_link_lights_up_the_counterparts(fragment: str, lit: set[str], tmp_path: Path) -> None:
    shown = _opened(render(sample(), "html"), tmp_path, fragment)
    assert set(re.findall(r'class="(?:sentence|claim) lit" id="([^"]*)"', shown)) == lit
