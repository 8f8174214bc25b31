"""The people, places and bodies that both articles name, however each spells them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from tui.language.folding import fold
from tui.language.names import Entity, Names
from tui.language.names.countries import country, is_demonym
from tui.language.names.grouping import Group, Union, join, may_be_one
from tui.language.names.spelling import neighbours, one_letter_apart, same_word, sound
from tui.language.progress import Progress, counted, unheard
from tui.model import Name, SideName

Keys = Mapping[tuple[int, int], str]
"""From (index of the sentence, where a word begins) to the key of the name that the word is part of."""


_LONGEST_SPEAKER = 20
"""Words of a speaker that are searched for a name."""


class MatchedNames(NamedTuple):
    """What two articles' names have in common."""

    names: tuple[Name, ...]
    """Each that both articles name, and each that one article spells in two ways, in order of first appearance."""
    keys_a: Keys
    """The words of A that name something which B names too. Each name has one key, the same on both sides;
    all the words of a mention have it, so it counts once a mention."""
    keys_b: Keys
    bearers: tuple[Mapping[str, int], Mapping[str, int]]
    """For A and for B, from a name to whoever bears it, by number."""

    def two_bearers(self, a: str, b: str) -> bool:
        """Whether words of A and words of B, such as the speakers of a claim, name somebody each, and not the same.

        False also where either names nobody.
        """
        first, second = (_named_in(words, bearers) for words, bearers in zip((a, b), self.bearers, strict=True))
        return first is not None and second is not None and first != second

    def one_bearer(self, side: SideName, first: str, second: str) -> bool:
        """Whether two sets of words of one article, such as two speakers, name the same."""
        bearers = self.bearers[side == "b"]
        bearer = _named_in(first, bearers)
        return bearer is not None and bearer == _named_in(second, bearers)


def match_names(a: Names, b: Names, progress: Progress = unheard) -> MatchedNames:
    """Which entities of A and B are one."""
    bearers = (*a.entities, *b.entities)
    found: list[Name] = []
    keys: tuple[dict[tuple[int, int], str], dict[tuple[int, int], str]] = ({}, {})
    known: tuple[dict[str, int], dict[str, int]] = ({}, {})
    clusters = _clusters(bearers, len(a.entities), lambda done: progress(0.5 * done))
    for number, members in enumerate(counted(clusters, progress, 0.5)):
        everyone = [bearers[index] for index in members]
        sides = (
            [bearers[index] for index in members if index < len(a.entities)],
            [bearers[index] for index in members if index >= len(a.entities)],
        )
        for side, spelt in zip(sides, known, strict=True):
            spelt.update((_plain(call), number) for entity in side if entity.kind != "place" for call in _calls([entity]))
        if not any(entity.sure and entity.spellings for entity in everyone):
            continue
        if all(sides):
            key = "=" + min(" ".join(entity.folds) for entity in everyone if entity.folds)
            for side, places in zip(sides, keys, strict=True):
                for entity in side:
                    for sentence, mention in entity.places:
                        places.update(((sentence, start), key) for start in mention.words)
        elif not inconsistent([spelling for entity in everyone for spelling in entity.spellings]):
            continue
        fullest = max(everyone, key=_fullness)
        found.append(Name(fullest.name, _calls(sides[0]), _calls(sides[1])))
    return MatchedNames(tuple(found), keys[0], keys[1], known)


def same_names(a: Names, b: Names) -> tuple[Name, ...]:
    """The names that `match_names` finds."""
    return match_names(a, b).names


def lone_names(a: Names, b: Names, known: Sequence[Name]) -> tuple[Name, ...]:
    """The names that stand in one article alone and are none of the `known` ones, for a reader to join what was missed:
    people and bodies first, places last, each kind in order of first appearance, A's before B's."""
    spelt = {spelling for name in known for spelling in (name.name, *name.a, *name.b)}
    found = [
        (entity.kind == "place", Name(entity.name, *((entity.spellings, ()) if side == "a" else ((), entity.spellings))))
        for side, names in (("a", a), ("b", b))
        for entity in names.entities
        if entity.sure and entity.spellings and spelt.isdisjoint((entity.name, *entity.spellings))
    ]
    return tuple(name for _, name in sorted(found, key=lambda item: item[0]))


def inconsistent(spellings: Sequence[str]) -> bool:
    """Whether two of the spellings write one word of a name differently (Zelenskyy, Zelenskiy; Çavuşoğlu, Cavusoglu);
    a shorter form, an inflected one, an acronym or a word for a country's people is no other spelling."""
    words = {word.casefold() for spelling in spellings for word in spelling.replace("-", " ").replace(".", "").split()}
    heard: dict[str, set[str]] = defaultdict(set)
    for word in words:
        heard[sound(fold(word))].add(word)
    if any(len(written) > 1 and not all(map(country, map(fold, written))) for written in heard.values()):
        return True
    long = sorted(fold(word) for word in words)
    return len(long) <= 40 and any(
        one_letter_apart(first, second) and not second.startswith(first) for first, second in combinations(long, 2)
    )


def spelt_differently(name: Name) -> bool:
    """Whether any two of the spellings in either article part in more than titles and length."""
    return inconsistent([*name.a, *name.b])


def _fullness(entity: Entity) -> tuple[bool, int, bool, int]:
    """By what the best spelling of one name is chosen: a country's before its people's, a person's without "Belgian", the
    longest."""
    described = entity.kind in {"person", "unknown"} and len(entity.folds) > 2 and is_demonym(entity.folds[0])
    return not is_demonym(fold(entity.name)), len(entity.folds) - described, not described, len(entity.name)


def _calls(side: Sequence[Entity]) -> tuple[str, ...]:
    spellings = [spelling for entity in side for spelling in entity.spellings]
    return tuple(dict.fromkeys([*spellings, *(title for entity in side for title in entity.titles)]))


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", fold(words)))


def _named_in(words: str, bearers: Mapping[str, int]) -> int | None:
    """The bearer of the longest name in `words`, of two as long the last, and what is "of" somebody after all others:
    "Kremlin spokesman Ivan Petrov" is Petrov, "Ivan Petrov of Delta Bank" too."""
    parts = _plain(words).split()[:_LONGEST_SPEAKER]
    spans = [
        (end - start, not (start and parts[start - 1] == "of"), end, start)
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    ]
    for _, _, end, start in sorted(spans, reverse=True):
        if (bearer := bearers.get(" ".join(parts[start:end]))) is not None:
            return bearer
    return None


def _clusters(bearers: Sequence[Entity], first_of_b: int, progress: Progress) -> list[list[int]]:
    """The entities of both articles by who they are, as indices, in order of first appearance."""
    groups: list[Group] = []
    of: list[int] = []
    for index, entity in enumerate(counted(bearers, progress, 0.0, 0.2)):
        gender = min(entity.genders) if len(entity.genders) == 1 else None
        for alias in sorted(entity.aliases) or [()]:
            of.append(index)
            acronym = len(alias) == 1 and any(spelling.isupper() and 1 < len(spelling) <= 6 for spelling in entity.spellings)
            article = int(index >= first_of_b)
            groups.append(Group(alias, gender, entity.kind, acronym, list(entity.places), entity.folds, article))
    union = Union(len(groups))
    for place in range(1, len(groups)):
        if of[place] == of[place - 1]:
            union.join(place - 1, place)
    join(groups, union, one_article=False, progress=lambda done: progress(0.2 + 0.6 * done))
    _join_slips(groups, [index < first_of_b for index in of], union, lambda done: progress(0.8 + 0.2 * done))
    clusters: dict[int, list[int]] = defaultdict(list)
    for place, index in enumerate(of):
        members = clusters[union.root(place)]
        if not members or members[-1] != index:
            members.append(index)
    return list(clusters.values())


def _join_slips(groups: Sequence[Group], in_a: Sequence[bool], union: Union, progress: Progress) -> None:
    """Single words one letter apart, each in one article alone: there they are one name written in two ways."""
    written: dict[str, set[bool]] = defaultdict(set)
    blocks: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for index, group in enumerate(counted(groups, progress, 0.0, 0.5)):
        for word in group.folds:
            written[sound(word)].add(in_a[index])
        if len(group.folds) == 1:
            for key in neighbours(group.folds[0]):
                blocks[key][not in_a[index]].append(index)
    for ours, theirs in counted(blocks.values(), progress, 0.5, 1.0):
        for first in ours[:10]:
            for second in theirs[:10]:
                a, b = groups[first].folds[0], groups[second].folds[0]
                apart = len(written[sound(a)]) == len(written[sound(b)]) == 1 and one_letter_apart(a, b)
                if apart and not same_word(a, b) and may_be_one(groups[first], groups[second]):
                    union.join(first, second)
