"""How a file is named to the reader: in full, but for the reader's own folder, which is ~."""

from __future__ import annotations

from pathlib import Path


def whereabouts(path: Path) -> str:
    """The whole path, with ~ for the reader's home."""
    whole = Path.cwd() / path
    try:
        return f"~/{whole.relative_to(Path.home())}" if whole != Path.home() else "~"
    except (RuntimeError, ValueError):  # there is no home, or the file is elsewhere
        return str(whole)
