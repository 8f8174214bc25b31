"""The golden files: the sample comparison in every format.

After a change that is meant, `python -m tests.report.golden` writes them anew; read the diff before committing it.
"""

from pathlib import Path

from tests.report.sample import sample
from tui.report import FORMATS, SUFFIXES, render

FOLDER = Path(__file__).parent / "golden"


def golden_files() -> dict[str, str]:
    """The name of every golden file and what must be in it."""
    files = {f"{name}{SUFFIXES[name]}": render(sample(), name) for name in FORMATS}
    return files | {
        "text-40-cells.txt": render(sample(), "text", width=40),
        "text-color.ansi": render(sample(), "text", color=True),
    }


def renew() -> None:
    """Write every golden file."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in golden_files().items():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="")


if __name__ == "__main__":
    renew()
