"""Articles from where people keep them: files of many kinds, pipes, the clipboard and the web."""

from __future__ import annotations

from tui.limits import TooLongError, check_length
from tui.model import Article, Comparison
from tui.reading.errors import ReadingError as ReadingError
from tui.reading.kinds import article_of
from tui.reading.saved import comparison_of
from tui.reading.sources import MAX_SAVED, fetch
from tui.reading.sources import STANDARD_INPUT as STANDARD_INPUT


def read(source: str) -> Article:
    """The article at a path, or on standard input for `-`.

    Raises ReadingError, whose message is one line for people, when there is none that can be read, or one that is too long
    to be compared.
    """
    raw = fetch(source)
    article = article_of(raw)
    try:
        check_length(article.text)
    except TooLongError as error:
        raise ReadingError(raw.source, str(error)) from error
    return article


def read_saved(source: str) -> Comparison:
    """The comparison that was saved as JSON at a path, or comes from standard input for `-`.

    Raises ReadingError, whose message is one line for people, when there is none.
    """
    return comparison_of(fetch(source, MAX_SAVED))
