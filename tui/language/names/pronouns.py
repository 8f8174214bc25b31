"""Whom "he" and "she" mean, where it is plain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tui.language.names.entities import Entity
from tui.language.names.lexicon import SPEECH_VERBS
from tui.language.names.mentions import Gender, Mention
from tui.language.quotations import quotations
from tui.language.words import Word

_PRONOUNS: Mapping[str, Mapping[str, Gender]] = {
    "en": {"he": "m", "she": "f"},
    "de": {"er": "m"},
    "fr": {"il": "m", "elle": "f"},
    "es": {"él": "m", "ella": "f"},
    "pt": {"ele": "m", "ela": "f"},
    "it": {"lui": "m", "lei": "f"},
    "nl": {"hij": "m"},
    "ru": {"он": "m", "она": "f"},
}
"""Pronouns of the subject; German "sie" and others that as often mean more than one are left out."""

_EARLY = 4
"""A pronoun among so many first words, or one beside a verb of saying, may mean the person of the sentence before."""


def resolve_pronouns(
    text: str,
    mentions: Sequence[Sequence[Mention]],
    entities: Sequence[Entity],
    words: Iterable[Sequence[Word]],
    language: str = "en",
) -> dict[tuple[int, int], Entity]:
    """The person that each plain "he" or "she" means, by index of the sentence and where the pronoun begins.

    Plain is one that follows the only person of its sentence, or else of the sentence before (of several there, the only
    one who speaks; of none, the one whom that sentence's pronoun means; or else the only name of several words), and whose
    sex does not clash. In a quotation nothing is plain, and who says it is nobody named in it.
    """
    pronouns = _PRONOUNS.get(language, {})
    bearer = {
        (index, mention.start, mention.end): entity
        for entity in entities
        if entity.kind == "person" or (entity.kind == "unknown" and len(entity.folds) > 1)
        for index, mention in entity.places
    }
    quoted = quotations(text)
    starts = [start for start, _ in quoted]
    genders: dict[int, str] = {id(entity): min(entity.genders) for entity in bearer.values() if len(entity.genders) == 1}
    found: dict[tuple[int, int], Entity] = {}
    before: list[Entity] = []
    for index, line in enumerate(words):
        named = [
            (mention, entity) for mention in mentions[index] if (entity := bearer.get((index, mention.start, mention.end)))
        ]
        people = [(mention, entity) for mention, entity in named if entity.kind == "person"]
        meant: list[Entity] = []
        for place, word in enumerate(line):
            gender = pronouns.get(word.text.lower())
            if gender is None or _in_quotation(word.start, quoted, starts):
                continue
            said = place + 1 < len(line) and line[place + 1].fold in SPEECH_VERBS
            # Nobody names himself: who says a quotation is none of those named in it.
            quoted_names = {
                mention.start for mention in mentions[index] if said and _in_quotation(mention.start, quoted, starts)
            }
            here = _distinct(
                entity for mention, entity in people if mention.end <= word.start and mention.start not in quoted_names
            )
            another = any(
                mention.speaks for mention in mentions[index] if mention.end <= word.start and mention.start not in quoted_names
            )
            nearest = here or (before if (place < _EARLY or said) and not another else [])
            others = {id(entity) for mention, entity in people if mention.start in quoted_names}
            fitting = [entity for entity in nearest if genders.get(id(entity), gender) == gender and id(entity) not in others]
            if len(fitting) == 1:
                found[index, word.start] = fitting[0]
                genders[id(fitting[0])] = gender
                meant.append(fitting[0])
        speakers = _distinct(entity for mention, entity in people if mention.speaks)
        everyone = _distinct(entity for _, entity in people)
        before = speakers if len(speakers) == 1 else everyone or _distinct(meant) or _distinct(entity for _, entity in named)
    return found


def _distinct(entities: Iterator[Entity] | Sequence[Entity]) -> list[Entity]:
    return list({id(entity): entity for entity in entities}.values())


def _in_quotation(start: int, quoted: Sequence[tuple[int, int]], starts: Sequence[int]) -> bool:
    place = bisect_right(starts, start) - 1
    return place >= 0 and start < quoted[place][1]
