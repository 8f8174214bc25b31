"""The same two articles give the same bytes in every process, under every seed of hashing, locale and time zone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.made import pair
from tui.report import FORMATS

_ENVIRONMENTS = (
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "Asia/Kathmandu", "PYTHONUTF8": "1"},
    {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "random", "LC_ALL": "de_DE.ISO-8859-1", "TZ": "America/St_Johns", "PYTHONUTF8": "0"},
)
_REPORTS = """
import sys
from pathlib import Path
from tui import Article, compare
from tui.report import FORMATS, render
a, b = (Article.from_text(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
for strictness in (0.2, 0.5, 0.8):
    found = compare(a, b, strictness)
    for name in FORMATS:
        sys.stdout.buffer.write(render(found, name).encode() + b"\\0")
sys.stdout.buffer.write(render(found, "text", width=50, color=True).encode())
"""
_ROOT = Path(__file__).parents[1]


def _output(arguments: list[str], environment: dict[str, str], cwd: Path = _ROOT) -> bytes:
    said = {"LANG": environment["LC_ALL"], "PYTHONPATH": str(_ROOT), **environment}
    return subprocess.run([sys.executable, *arguments], env=os.environ | said, cwd=cwd, capture_output=True, check=True).stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two articles long enough for the index of rare words, with every script in them."""
    folder = tmp_path_factory.mktemp("made")
    scripts = "\nDie Straße in İzmir: ١٢ гостей, 漢字の橋。 Ça coûte 1.500,50 €.\n"
    for name, text in zip("ab", pair(110), strict=True):
        (folder / f"{name}.txt").write_text(text + scripts, encoding="utf-8")
    return folder


def test_every_report_is_the_same_everywhere(made: Path) -> None:
    seeds = sorted(map(str, (_ROOT / "seeds").glob("*.txt")))
    for articles in (seeds, [str(made / "a.txt"), str(made / "b.txt")]):
        told = {_output(["-c", _REPORTS, *articles], environment) for environment in _ENVIRONMENTS}
        assert len(told) == 1
        assert told.pop().count(b"\0") == 3 * len(FORMATS)


def test_the_command_prints_and_writes_the_same_bytes_everywhere(made: Path) -> None:
    told = set()
    for environment in _ENVIRONMENTS[1:3]:
        _output(["-m", "tui", "a.txt", "b.txt", "-o", "out.json", "--force"], environment, made)
        written = (made / "out.json").read_bytes()
        printed = _output(["-m", "tui", "a.txt", "b.txt", "--format", "json"], environment, made)
        assert printed == written
        told.add(printed)
    assert len(told) == 1
