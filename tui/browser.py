"""A report shown in the browser."""

from __future__ import annotations

import os
import tempfile
import webbrowser
from pathlib import Path


def temporary_page() -> Path:
    """A new, empty file for a page, which only this user can read. It stays: the browser reads it when it likes."""
    descriptor, name = tempfile.mkstemp(".html", "compare-articles-")
    os.close(descriptor)
    return Path(name)


def show(page: Path) -> bool:
    """Open a page in the browser; whether there is one."""
    return webbrowser.open(page.resolve().as_uri())
