"""What is heavy is imported where it is used: a report never waits for the screen, the first frame for nothing else."""

import subprocess
import sys

import pytest

HEAVY = set(
    "numpy scipy httpx trafilatura lxml charset_normalizer pypdfium2 mammoth striprtf pyperclip dateparser shtab".split()
)


def imported_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has imported after running `code`."""
    told = f"{code}\nimport sys; sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


@pytest.mark.parametrize(
    "code",
    [
        "import tui",
        "from tui import Article, compare; compare(Article.from_text('One.'), Article.from_text('Two.'))",
        "from tui.cli import main; main(['--format', 'json'])",
        "from tui.cli import main; main(['--format', 'text'])",
        "from tui.cli import main; main(['missing.txt', 'b.txt'])",
    ],
)
def test_a_report_imports_no_screen_and_nothing_heavy(code: str) -> None:
    assert not imported_by(code) & {"textual", *HEAVY}


def test_a_plain_report_does_not_import_rich() -> None:
    assert "rich" not in imported_by("from tui.cli import main; main([])")


def test_importing_the_package_imports_nothing_of_it() -> None:
    assert imported_by("import tui, sys; assert [m for m in sys.modules if m.startswith('tui.')] == []")


def test_the_first_frame_waits_for_nothing_heavy_and_not_for_the_engine() -> None:
    opened = "from tui import cli, terminal; cli._has_screen = lambda: True; terminal.take_terminal = lambda: None;"
    modules = imported_by(f"{opened} terminal.run = lambda app: 0; cli.main([])")
    assert "tui.app.app" in modules
    assert not modules & {"tui.comparing", "rapidfuzz", "Stemmer", *HEAVY}
