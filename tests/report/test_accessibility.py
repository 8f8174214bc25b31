"""The HTML reports pass the rules of axe-core in a real browser, in both colour schemes.

Skipped where there is no Chromium or no axe-core: `pip install --no-deps axe-playwright-python` brings that.
"""

import html
import json
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.hostile import HOSTILE
from tests.report.sample import sample
from tests.report.test_browser import BROWSER, FLAGS
from tests.report.test_hostile import HTML, hostile_comparison
from tui.model import Comparison
from tui.report import render

_FOUND = find_spec("axe_playwright_python")
_AXE = Path(_FOUND.origin or "").with_name("axe.min.js") if _FOUND else None
_RUN = """addEventListener("load", async () => {
  const found = await axe.run({resultTypes: ["violations"]});
  const told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify(found.violations.map(rule => `${rule.id}: ${rule.nodes[0].html}`));
  document.body.append(told);
})"""
_SCHEMES = {"light": (), "dark": ("--blink-settings=preferredColorScheme=0",)}

pytestmark = pytest.mark.skipif(BROWSER is None or _AXE is None, reason="there is no Chromium, or no axe-core")


@pytest.mark.parametrize("scheme", _SCHEMES)
@pytest.mark.parametrize("name", HTML)
@pytest.mark.parametrize("comparison", [sample(), hostile_comparison(" ".join(HOSTILE.values()))], ids=["plain", "hostile"])
def test_nothing_stands_in_the_way(comparison: Comparison, name: str, scheme: str, tmp_path: Path) -> None:
    assert _AXE is not None
    # The page's own policy would keep the checker out.
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", render(comparison, name))
    (tmp_path / "axe.js").write_bytes(_AXE.read_bytes())
    (tmp_path / "page.html").write_text(
        page.replace("</body>", f'<script src="axe.js"></script><script>{_RUN}</script></body>'), encoding="utf-8"
    )
    command = [
        BROWSER or "", *FLAGS, *_SCHEMES[scheme], "--virtual-time-budget=20000", f"--user-data-dir={tmp_path / 'profile'}",
        (tmp_path / "page.html").as_uri(),
    ]  # fmt: skip
    shown = subprocess.run(command, capture_output=True, check=True, timeout=60, encoding="utf-8").stdout
    told = re.search(r'<pre id="axe">(.*?)</pre>', shown, re.DOTALL)
    assert told is not None, "the checker did not finish"
    assert json.loads(html.unescape(told[1])) == []
