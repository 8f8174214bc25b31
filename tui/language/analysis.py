"""Everything that is known about one article by itself, sentence by sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from tui.language.clauses import Clause, clauses
from tui.language.guess import guess
from tui.language.names import Names, names
from tui.language.progress import Progress, counted, unheard
from tui.language.sentences import sentences
from tui.language.values import Value, values
from tui.language.who_says import named_speakers
from tui.language.words import Word, words
from tui.model import Article, Sentence

_LONGEST = 1_000
"""Words of a sentence in which figures are read: what is longer is a table or has lost its full stops."""


class Analysis(NamedTuple):
    """One article taken apart; every tuple but `names` runs over its sentences."""

    article: Article
    """With its language filled in."""
    sentences: tuple[Sentence, ...]
    words: tuple[tuple[Word, ...], ...]
    clauses: tuple[tuple[Clause, ...], ...]
    values: tuple[tuple[Value, ...], ...]
    names: Names

    @property
    def language(self) -> str:
        """ISO 639-1 code, guessed where the article did not say."""
        return self.article.language or "en"


def analyse(article: Article, progress: Progress = unheard) -> Analysis:
    """Take `article` apart. `progress` is told the part done, 0 to 1, and may raise to cancel."""
    language = article.language or guess(article.text)
    text = article.text
    found = sentences(text, language, lambda done: progress(0.1 * done))
    tokens = tuple(words(text, sentence.start, sentence.end, language) for sentence in counted(found, progress, 0.1, 0.3))
    split = clauses(text, found, tokens, language, lambda done: progress(0.3 + 0.3 * done))
    figures = tuple(
        values(text, sentence[:_LONGEST], article.date, language) for sentence in counted(tokens, progress, 0.6, 0.7)
    )
    named = names(text, found, tokens, language, lambda done: progress(0.7 + 0.2 * done))
    split = named_speakers(text, split, tokens, named, language, lambda done: progress(0.9 + 0.1 * done))
    progress(1.0)
    return Analysis(replace(article, language=language), found, tokens, split, figures, named)
