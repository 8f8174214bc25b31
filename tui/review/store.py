"""Where decisions are kept: beside the articles, or else in the user's data folder; merged with what is there already."""

from __future__ import annotations

import getpass
import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from tui.model import Article
from tui.review.decisions import Record
from tui.review.history import merge
from tui.review.lock import locked
from tui.review.written import ReviewError, read, write
from tui.saving import save

_ENDING = ".review.json"
_FOLDER = "compare-articles"

Writer: TypeAlias = Callable[[Path, str], None]


def _replace(path: Path, text: str) -> None:
    save(path, text, replace=True)


@dataclass(frozen=True)
class Saved:
    """What became of saving."""

    path: Path | None
    """Where the decisions are now; None where they could be saved nowhere."""
    records: tuple[Record, ...]
    """All that are there now, with those of others."""
    problem: str = ""
    """Why they are not where they belong, one line for people; "" where they are."""


@dataclass(frozen=True)
class Store:
    """The files that may hold the decisions about a pair of articles, the best place first."""

    paths: tuple[Path, ...]
    writer: Writer = _replace

    def load(self) -> tuple[Record, ...]:
        """What all of the files hold; files that are not there hold nothing.

        Raises ReviewError, which names the file, for one that cannot be read or is damaged.
        """
        return merge(*(read_file(path) for path in self.paths if _is_there(path)))

    def save(self, records: Sequence[Record]) -> Saved:
        """Write the decisions, and those which the file has beside them, to the first place that takes them."""
        problem = ""
        for path in self.paths:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                with locked(path):
                    found = merge(read_file(path) if _is_there(path) else (), records)
                    self.writer(path, write(found))
            except (OSError, ReviewError) as error:
                reason = (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
                problem = problem or f"{path}: decisions cannot be saved there ({reason})"
            else:
                return Saved(path, found, problem)
        return Saved(None, tuple(records), problem)


def read_file(path: Path) -> tuple[Record, ...]:
    """The decisions in a file. Raises ReviewError, which names the file, when it cannot be read or is damaged."""
    try:
        return read(path.read_text(encoding="utf-8"))
    except ReviewError as error:
        raise ReviewError(f"{path}: {error}") from error
    except UnicodeDecodeError as error:
        raise ReviewError(f"{path}: this is no review") from error
    except OSError as error:
        raise ReviewError(f"{path}: this review cannot be read ({(error.strerror or str(error)).lower()})") from error


def _is_there(path: Path) -> bool:
    """Whether there is something, readable or not, of that name."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def store_for(sources: Sequence[str], chosen: Path | None = None, *, data_folder: Path | None = None) -> Store:
    """Where the decisions about the articles from `sources`, paths or other names, are kept.

    That is `chosen` and nowhere else if given; else `<a>.<b>.review.json` beside the first article that is a file, and
    where that cannot be written, or no article is one, a file in `data_folder`, the user's own by default.
    """
    if chosen is not None:
        return Store((chosen,))
    if data_folder is None:
        import platformdirs  # only where decisions are kept

        data_folder = platformdirs.user_data_path(_FOLDER, appauthor=False)
    files = [Path(source).absolute() for source in sources if _is_file(source)]
    name = ".".join(_plain(source) for source in sources)
    whole = "\n".join(str(Path(source).resolve()) if _is_file(source) else source for source in sources)
    digest = hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    fallback = data_folder / f"{name}.{digest}{_ENDING}"
    return Store((files[0].parent / f"{name}{_ENDING}", fallback) if files else (fallback,))


def unnamed(article: Article) -> str:
    """What to call an article that came without a name, through a pipe or the clipboard: the same for the same text."""
    return f"text-{hashlib.sha256(article.text.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def person() -> str:
    """Who is deciding: the name of the user, "" where there is none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


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
