"""Where decisions are kept: beside the articles, or else in the user's data folder.

Apart from the store, because a report asks here whether there are any before it loads what reads them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from pathlib import Path

from tui.model import Article

_ENDING = ".review.json"
_FOLDER = "compare-articles"


def places(sources: Sequence[str], chosen: Path | None = None, *, data_folder: Path | None = None) -> tuple[Path, ...]:
    """The files that may hold the decisions about the articles from `sources`, paths or other names, the best place first.

    That is `chosen` and nowhere else if given; else `<a>.<b>.review.json` beside the first article that is a file, and
    where that cannot be written, or no article is one, a file in `data_folder`, the user's own by default.
    """
    if chosen is not None:
        return (chosen,)
    if data_folder is None:
        import platformdirs  # only where decisions are kept

        data_folder = platformdirs.user_data_path(_FOLDER, appauthor=False)
    files = [Path(source).absolute() for source in sources if _is_file(source)]
    name = ".".join(_plain(source) for source in sources)
    whole = "\n".join(str(Path(source).resolve()) if _is_file(source) else source for source in sources)
    digest = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    fallback = data_folder / f"{name}.{digest}{_ENDING}"
    return (files[0].parent / f"{name}{_ENDING}", fallback) if files else (fallback,)


def unnamed(article: Article) -> str:
    """What to call an article that came without a name, through a pipe or the clipboard: the same for the same text."""
    return f"text-{hashlib.sha256(article.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def is_there(path: Path) -> bool:
    """Whether there is something, readable or not, of that name."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _is_file(source: str) -> bool:
    try:
        return Path(source).is_file()
    except (OSError, ValueError):
        return False


def _plain(source: str) -> str:
    """A source as part of the name of a file: its own without its ending, and no sign that any system refuses."""
    last = re.split(r"[/\\]", source.rstrip("/\\"))[-1] if source else ""
    stem = Path(last).stem if _is_file(source) else last
    return re.sub(r"[^\w.-]+", "-", stem)[:60].strip(".-") or "article"
