"""Mentions: where an article names somebody, some place or some body, or means a person by an office alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from tui.language.folding import fold
from tui.language.names import lexicon
from tui.language.names.countries import country, governed_from
from tui.language.names.runs import Capitals
from tui.language.names.titles import (
    Role,
    office_alone,
    office_apposed,
    office_before,
    office_behind,
    office_words,
    owner_before,
    title_block,
)
from tui.language.names.tokens import Run, key
from tui.language.progress import Progress, counted, unheard
from tui.language.words import Word
from tui.model import Sentence

NameKind: TypeAlias = Literal["person", "place", "body", "unknown"]
Gender: TypeAlias = Literal["m", "f"]


class Mention(NamedTuple):
    """One place where an article names something. Mentions of a sentence are in order and do not overlap,
    save that an office ("Turkey's foreign minister") may hold the country it belongs to."""

    start: int
    end: int
    text: str
    """Exactly as in the article, without title and possessive ending."""
    folds: tuple[str, ...]
    """Its words folded, particles left out; empty where a person is meant by an office alone."""
    kind: NameKind = "unknown"
    title: str | None = None
    """What stood before it ("Turkish Foreign Minister") or behind it, in the article's words."""
    role: Role | None = None
    gender: Gender | None = None
    """What the form of address tells."""
    sure: bool = True
    """False for a single word that may owe its capital to beginning a sentence."""
    speaks: bool = False
    """Whether a verb of saying stands beside it."""
    words: tuple[int, ...] = ()
    """Where its words begin; of an office alone, only its last word ("minister")."""


_AGE = re.compile(r", \d{1,2},")
_IDLE = lexicon.PARTICLES | lexicon.GENERATIONS | {"the"}
_ABBREVIATED = lexicon.FIRM_ENDINGS | lexicon.GENERATIONS
_LONGEST_ACRONYM = 6


def mentions(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[Word]],
    language: str = "en",
    progress: Progress = unheard,
) -> tuple[tuple[Mention, ...], ...]:
    """The mentions of each sentence in order; none in a script without capital letters.

    `words` holds each sentence's words. Days, months, function words and, in German, common nouns are no names.
    """
    capitals = Capitals(text, sentences, words, language, lambda done: progress(0.3 * done))
    return tuple(tuple(_in_sentence(capitals, index)) for index in counted(range(len(words)), progress, 0.3, 1.0))


def _in_sentence(capitals: Capitals, index: int) -> list[Mention]:
    line = capitals.words[index]
    found: list[Mention] = []
    taken = -1
    for position in [place for place, word in enumerate(line) if word.fold in lexicon.ROLES or not word.text.islower()]:
        word = line[position]
        if word.start < taken:
            continue
        if not word.text.islower():
            run, sure = capitals.run(line, position, capitals.headline[index])
            if run:
                taken = run[-1].end
                for part in capitals.parts(run):
                    found.extend(_in_run(capitals, line, part, sure))
                continue
        if word.fold in lexicon.ROLES and (office := office_alone(capitals, line, position)):
            found.append(Mention(office.start, office.end, office.text, (), "person", role=office.role, words=(office.word,)))
    apposed = {mention.start for mention in found if mention.title and capitals.text[mention.start - 2 : mention.start] == ", "}
    # "The mayor, Anna Lund," is one mention with its title, not two.
    found = [mention for mention in found if mention.folds or mention.end + 2 not in apposed]
    return sorted(found, key=lambda mention: (mention.start, mention.end))


def _in_run(capitals: Capitals, line: Sequence[Word], run: Run, sure: bool) -> Iterator[Mention]:
    """The mentions in a run: its country, its title taken off, its name."""
    if all(token.fold in lexicon.DIRECTIONS for token in run) or (len(run) == 1 and len(run[0].text) == 1):
        return
    if country(key(run)) and (run[0].fold != "us" or run[0].text.isupper()):
        yield _mention(capitals, run, "place")
        return
    first, last = title_block(run)
    if last > first:
        yield from _in_titled_run(capitals, line, run, first, last)
    elif not capitals.nouns_have_capitals or capitals.is_german_name(run):
        office = office_before(capitals, line, run[0]) or office_apposed(capitals, line, run)
        yield _named(capitals, run, office.text if office else None, office.role if office else None, sure=sure)


def _in_titled_run(capitals: Capitals, line: Sequence[Word], run: Run, first: int, last: int) -> Iterator[Mention]:
    left, block, name = run[:first], run[first:last], run[last:]
    while left and left[-1].fold in {"of", "the"} | lexicon.PARTICLES:
        left = left[:-1]
    while name and name[0].fold in {"of", "the"}:
        name = name[1:]
    if left and capitals.nouns_have_capitals and not (country(key(left)) or capitals.is_german_name(left)):
        left = []
    if left:
        yield _named(capitals, left)
    owner, start = (key(left), left[0].start) if left else owner_before(capitals, line, block[0].start)
    title = capitals.text[start : block[-1].end]
    words = office_words(token.fold for token in block)
    role = (country(owner) or owner, words) if words else None
    if name:
        yield _named(capitals, name, title, role, _gender(block))
    elif role and role[0] and block[-1].fold in lexicon.ROLES:
        yield Mention(start, block[-1].end, title, (), "person", role=role, words=(block[-1].word,))


def _gender(block: Run) -> Gender | None:
    return next((gender for token in block if (gender := lexicon.HONORIFICS.get(token.fold))), None)


def _named(
    capitals: Capitals,
    run: Run,
    title: str | None = None,
    role: Role | None = None,
    gender: Gender | None = None,
    sure: bool = True,
) -> Mention:
    """The mention of a run that is a name, with the kind that its words and neighbours tell."""
    if role is None and (office := office_behind(capitals.text, run[-1].end)):
        title, role = office.text, office.role
    speaks = _speech_beside(capitals.text, run)
    before = fold("".join(capitals.text[max(0, run[0].start - 12) : run[0].start].split()[-1:]))
    kind: NameKind = "unknown"
    if title is not None or any(token.tail and token.fold.isalpha() for token in run):
        kind = "person"
    elif country(key(run)):
        kind = "place"
    elif any(token.fold in lexicon.BODY_WORDS for token in run) or _is_acronym(capitals, run):
        kind = "body"
    elif run[-1].fold in lexicon.PLACE_WORDS or governed_from(key(run)) or before in lexicon.PLACE_PREPOSITIONS:
        kind = "place"
    elif len(run) > 1 and before == "the":
        kind = "body"
    elif len(run) > 1 and not run[-1].fold.isdecimal() and (speaks or _AGE.match(capitals.text, run[-1].end)):
        kind = "person"
    return _mention(capitals, run, kind, title, role, gender, sure, speaks)


def _mention(
    capitals: Capitals,
    run: Run,
    kind: NameKind,
    title: str | None = None,
    role: Role | None = None,
    gender: Gender | None = None,
    sure: bool = True,
    speaks: bool = False,
) -> Mention:
    text, start, end = capitals.text, run[0].start, run[-1].end
    if text[end : end + 1] == "." and run[-1].fold in _ABBREVIATED:
        end += 1
    genitive = lexicon.GENITIVE_PARTICLES.get(capitals.language, frozenset())
    folds = tuple("of" if fold in genitive else fold for fold in _in_order(run))
    if capitals.language == "de":
        folds = (*(lexicon.GERMAN_ADJECTIVE.sub("e", fold) for fold in folds[:-1]), folds[-1])
    folds = tuple(fold for fold in folds if fold not in _IDLE) or folds
    words = tuple(token.word for token in run)
    return Mention(start, end, text[start:end], folds, kind, title, role, gender, sure, speaks, words)


def _in_order(run: Run) -> list[str]:
    """The folds of a run, the given name first: Baek Min-seo is Min-seo Baek."""
    found: list[str] = []
    for token in run:
        if token.tail and token.fold.isalpha():
            found[-1] += token.fold
        else:
            found.append(token.fold)
    return found[::-1] if len(found) == 2 and run[-1].tail and run[-1].fold.isalpha() else found


def _is_acronym(capitals: Capitals, run: Run) -> bool:
    return len(run) == 1 and len(run[0].text) <= _LONGEST_ACRONYM and capitals.is_acronym(run[0].text)


def _speech_beside(text: str, run: Run) -> bool:
    start, end = run[0].start, run[-1].end
    # "A survivor, Anna Lund, said": the name between commas speaks, too.
    apposed = text[max(0, start - 2) : start] == ", " and text[end : end + 2] == ", "
    behind = text[end + apposed : end + apposed + 14].split(maxsplit=1)
    if behind and text[end + apposed : end + apposed + 1] == " " and fold(behind[0]).rstrip(".,:;") in lexicon.SPEECH_VERBS:
        return True
    before = text[max(0, start - 14) : start].split()
    return len(before) > 1 and fold(before[-1]) in lexicon.SPEECH_VERBS and before[-2][-1] in ",\"”'"
