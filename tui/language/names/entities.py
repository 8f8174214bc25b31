"""Entities: the mentions of one article that are of one person, place or body."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from tui.language.names.countries import is_demonym
from tui.language.names.grouping import Group, Union, groups_of, join
from tui.language.names.mentions import Mention, NameKind
from tui.language.names.titles import Role
from tui.language.progress import Progress, counted, unheard


class Entity(NamedTuple):
    """One person, place or body, as one article names it."""

    name: str
    """The fullest spelling."""
    folds: tuple[str, ...]
    """Its words folded; empty for a person who is only called by an office."""
    kind: NameKind
    spellings: tuple[str, ...]
    """Every spelling, without titles, in order of first appearance."""
    titles: tuple[str, ...]
    """Offices that the article gives, in its words: "Turkish Foreign Minister"."""
    roles: frozenset[Role]
    genders: frozenset[str]
    aliases: frozenset[tuple[str, ...]]
    """The folded words of every spelling."""
    places: tuple[tuple[int, Mention], ...]
    """Every mention with the index of its sentence, in order."""

    @property
    def sure(self) -> bool:
        """Whether some mention owes its capital to nothing but being a name."""
        return any(mention.sure for _, mention in self.places)


def entities(mentions: Sequence[Sequence[Mention]], progress: Progress = unheard) -> tuple[Entity, ...]:
    """The entities of one article in order of first appearance. Every mention is of exactly one.

    Joined are a surname and the one full name that ends in it, an acronym and its long form, a firm's name with and
    without its ending, spellings that sound the same, and full names that share a surname and agree in given names.
    Two people with one surname stay two, and a bare surname that may be either's stays by itself.
    """
    groups = groups_of(mentions, lambda done: progress(0.2 * done))
    union = Union(len(groups))
    join(groups, union, progress=lambda done: progress(0.2 + 0.5 * done))
    members: dict[int, list[Group]] = defaultdict(list)
    for index, group in enumerate(groups):
        members[union.root(index)].append(group)
    found = [_entity(parts) for parts in counted(members.values(), progress, 0.7, 1.0)]
    return tuple(sorted(found, key=lambda entity: (entity.places[0][0], entity.places[0][1].start, entity.places[0][1].end)))


def _entity(groups: Sequence[Group]) -> Entity:
    places = sorted((place for group in groups for place in group.places), key=lambda place: (place[0], place[1].start))
    named = [mention for _, mention in places if mention.folds]
    spellings = tuple(dict.fromkeys(mention.text for mention in named))
    titles = tuple(
        dict.fromkeys(
            mention.title or mention.text for _, mention in places if mention.role and (mention.title or not mention.folds)
        )
    )
    names = [mention for mention in named if not is_demonym(" ".join(mention.folds))] or named
    times = Counter(mention.text for mention in names)
    fullest = max(names, key=lambda mention: (len(mention.folds), len(mention.text), times[mention.text]), default=None)
    kinds: Counter[NameKind] = Counter(group.kind for group in groups if group.kind != "unknown")
    kind: NameKind = "person" if kinds["person"] else max(kinds, key=lambda kind: kinds[kind], default="unknown")
    folds = max((group.folds for group in groups), key=lambda folds: (len(folds), len("".join(folds))))
    return Entity(
        name=fullest.text if fullest else places[0][1].text,
        folds=folds,
        kind=kind,
        spellings=spellings,
        titles=titles,
        roles=frozenset(mention.role for _, mention in places if mention.role),
        genders=frozenset(mention.gender for _, mention in places if mention.gender),
        aliases=frozenset(group.folds for group in groups if group.folds),
        places=tuple(places),
    )
