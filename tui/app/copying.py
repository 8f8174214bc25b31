"""Sentences of the articles with their sources, as they are copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tui.model import Article, Sentence, SideName
from tui.report.markdown import escape_markdown
from tui.report.phrases import name_of, origin, place
from tui.visible import visible_line

CopyForm: TypeAlias = Literal["text", "markdown", "places"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Sentences of one article."""

    side: SideName
    article: Article
    sentences: Sequence[tuple[int, Sentence]]
    """Each with its number in the article, from 0."""

    @property
    def source(self) -> str:
        """The article's name and what else is known of where it is from, on one line."""
        known = origin(self.article)
        return visible_line(f"{name_of(self.article, self.side)} ({known})" if known else name_of(self.article, self.side))

    def words(self, sentence: Sentence) -> str:
        """The words of a sentence exactly as in the article."""
        return self.article.text[sentence.start : sentence.end]


def quote(quotations: Sequence[Quotation], form: CopyForm) -> str:
    """The sentences of each quotation and then its source.

    `text` has the sentences word for word; `markdown` is a list of them; `places` has each on one line after its number and
    its offsets in the article.
    """
    return "\n".join("".join(f"{line}\n" for line in _lines(quotation, form)) for quotation in quotations)


def _lines(quotation: Quotation, form: CopyForm) -> list[str]:
    source = quotation.source
    match form:
        case "text":
            return [*(quotation.words(sentence) for _, sentence in quotation.sentences), f"— {source}"]
        case "markdown":
            said = (
                f"- **{place(quotation.side, index)}:** {escape_markdown(quotation.words(sentence))}"
                for index, sentence in quotation.sentences
            )
            return [*said, f"  — {escape_markdown(source)}"]
        case "places":
            said = (
                f"{place(quotation.side, index)} [{sentence.start}:{sentence.end}] {visible_line(quotation.words(sentence))}"
                for index, sentence in quotation.sentences
            )
            return [*said, f"— {source}"]
