"""Who says what a pronoun says, where it is plain: "he", "she", and in English "it" and "they"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.language.clauses import Clause
from tui.language.connectives import PREPOSITIONS
from tui.language.names import Names
from tui.language.names.pronouns import resolve_pronouns
from tui.language.progress import Progress, counted
from tui.language.values.counting import looks_plural
from tui.language.words import Word

_IT, _THEY = "it", "they"
_PRONOUNS = frozenset("he she it they i we you who that this these those".split())


def named_speakers(
    text: str,
    split: Sequence[Sequence[Clause]],
    tokens: Sequence[Sequence[Word]],
    named: Names,
    language: str,
    progress: Progress,
) -> tuple[tuple[Clause, ...], ...]:
    """The clauses of each sentence, each pronoun that says something replaced by whom it plainly stands for."""
    meant = {
        (index, text[start : start + len(pronoun.text)]): entity.name
        for (index, start), entity in resolve_pronouns(
            text, named.mentions, named.entities, counted(tokens, progress), language
        ).items()
        for pronoun in tokens[index]
        if pronoun.start == start
    }
    told = tuple(
        tuple(
            clause._replace(speaker=name) if clause.speaker and (name := meant.get((index, clause.speaker))) else clause
            for clause in sentence
        )
        for index, sentence in enumerate(split)
    )
    return tuple(_same_body(told, named)) if language == "en" else told


def _same_body(split: Sequence[Sequence[Clause]], named: Names) -> Iterator[tuple[Clause, ...]]:
    """The clauses, each "it" or "they" who says something replaced by the body or the group that alone speaks in the sentence
    before."""
    people = {entity.name.split()[-1] for entity in named.entities if entity.kind == "person" and entity.folds}
    before = None
    for sentence in split:
        now = tuple(
            clause._replace(speaker=before)
            if before and clause.speaker and _stands_for(clause.speaker.lower(), before)
            else clause
            for clause in sentence
        )
        yield now
        speakers = {clause.speaker for clause in now if clause.speaker}
        alone = speakers.pop() if len(speakers) == 1 else None
        nobody = alone is None or alone.lower() in _PRONOUNS or not people.isdisjoint(alone.split())
        before = None if nobody else alone


def _stands_for(pronoun: str, speaker: str) -> bool:
    """Whether "they" or "it" may be the speaker: many are no "it"."""
    return pronoun == _THEY or (pronoun == _IT and not _many(speaker))


def _many(speaker: str) -> bool:
    """Whether a speaker is several: "two officials of the ministry", but "the ministry for women"."""
    for word in speaker.lower().split():
        if word in PREPOSITIONS["en"]:
            return False
        if looks_plural(word):
            return True
    return False
