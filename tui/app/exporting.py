"""Which file a report is written to when the reader says no other."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from tui.language.folding import fold
from tui.model import Article, SideName
from tui.report import SUFFIXES

_LONGEST = 24  # characters of an article's name: with the other one's and an ending they fit a line of the dialog


def default_path(a: Article, b: Article, report_format: str) -> str:
    """A file's name, made of what the two articles are called, with the format's ending."""
    return f"{_name(a, 'a')}-{_name(b, 'b')}{SUFFIXES[report_format]}"


def with_format(path: str, before: str, after: str) -> str:
    """`path` with the ending of format `after`, where it has the one of `before`."""
    return path.removesuffix(SUFFIXES[before]) + SUFFIXES[after] if path.endswith(SUFFIXES[before]) else path


def _name(article: Article, side: SideName) -> str:
    called = article.title or PurePosixPath(article.source or "").stem
    name = re.sub(r"[^a-z0-9]+", "-", fold(called)).strip("-")
    if len(name) > _LONGEST:
        name = name[: _LONGEST + 1].rpartition("-")[0] or name[:_LONGEST]
    return name or side
