"""Names: where an article names people, places and bodies, and which mentions are of one and the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from tui.language.names.countries import governed_from as governed_from
from tui.language.names.entities import Entity as Entity
from tui.language.names.entities import entities as entities
from tui.language.names.mentions import Mention as Mention
from tui.language.names.mentions import mentions as mentions
from tui.language.names.pronouns import resolve_pronouns as resolve_pronouns
from tui.language.progress import Progress, unheard
from tui.language.words import Word
from tui.model import Sentence


class Names(NamedTuple):
    """The names of one article."""

    mentions: tuple[tuple[Mention, ...], ...]
    """Of each sentence, in order."""
    entities: tuple[Entity, ...]
    """In order of first appearance; every mention is of exactly one."""


def names(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[Word]],
    language: str = "en",
    progress: Progress = unheard,
) -> Names:
    """The names in `text`; `words` holds each sentence's words."""
    found = mentions(text, sentences, words, language, lambda done: progress(0.8 * done))
    progress(0.8)
    return Names(found, entities(found, lambda done: progress(0.8 + 0.2 * done)))
