"""Which groups of mentions are of one bearer: the rules by which names join, and by which they stay apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tui.language.names import lexicon
from tui.language.names.countries import country, usual_name
from tui.language.names.mentions import Mention, NameKind
from tui.language.names.spelling import given_names_agree, heard, initials, neighbours, same_name, same_word, short_form
from tui.language.names.titles import Role
from tui.language.progress import Progress, counted, unheard

_BUCKET = 40
"""Names compared within one block; more than so many that sound alike are told apart by nothing anyway."""


@dataclass(slots=True)
class Group:
    """Mentions with the same words (and, where two sexes bear one name, of the same sex)."""

    folds: tuple[str, ...]
    gender: str | None
    kind: NameKind
    acronym: bool
    """Whether it is one word of capitals that may be the letters of a long form."""
    places: list[tuple[int, Mention]]
    full: tuple[str, ...]
    """The words of the fullest name of its bearer, as far as known."""
    article: int = 0
    """The number of the article that it is of."""

    @property
    def has_acronym(self) -> bool:
        """Whether a word among several is in capitals: such a name is no acronym's long form, unless it is a state's."""
        spelt = self.places[0][1].text
        capitals = [word for word in spelt.replace("-", " ").split() if len(word) > 1 and word.isupper()]
        return not spelt.isupper() and capitals != [] and capitals[0].replace(".", "").lower() not in lexicon.INITIALLED


class Union:
    """Disjoint sets over 0 … size-1."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, item: int) -> int:
        """The set that `item` is in, named by one of its members."""
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def join(self, first: int, second: int) -> None:
        """Make one set of two; the earlier item names it."""
        low, high = sorted((self.root(first), self.root(second)))
        self._parent[high] = low


def groups_of(mentions: Sequence[Sequence[Mention]], progress: Progress) -> list[Group]:
    """The mentions of one article by their words, in order of first appearance."""
    genders: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for line in mentions:
        for mention in line:
            if mention.gender:
                genders[mention.folds].add(mention.gender)
    groups: dict[tuple[tuple[str, ...], Role | None, str | None], Group] = {}
    for index, line in enumerate(counted(mentions, progress)):
        for mention in line:
            folds = canonical(mention.folds)
            gender = mention.gender if len(genders[mention.folds]) > 1 else min(genders[mention.folds], default=None)
            key = (folds, None if folds else mention.role, gender)
            group = groups.get(key)
            if group is None:
                group = groups[key] = Group(folds, gender, "unknown", False, [], folds)
            group.places.append((index, mention))
            group.acronym = group.acronym or (
                len(folds) == 1 and len(folds[0]) > 1 and len(folds[0]) <= 6 and mention.text.isupper()
            )
    for group in groups.values():
        group.kind = _kind(group)
    return list(groups.values())


def _kind(group: Group) -> NameKind:
    """What most mentions are taken for. That a name stands behind "in" now and then does not make a place of it."""
    kinds: Counter[NameKind] = Counter(mention.kind for _, mention in group.places)
    if kinds["person"]:
        return "person"
    if kinds["place"] and 2 * kinds["place"] < sum(kinds.values()):
        del kinds["place"]
    del kinds["unknown"]
    return max(kinds, key=lambda kind: kinds[kind], default="unknown")


def canonical(folds: tuple[str, ...]) -> tuple[str, ...]:
    """The words that a name is known by: a demonym's country, a place's name of today, a firm's without its ending."""
    whole = " ".join(folds)
    if place := country(whole):
        return tuple(place.split())
    if len(folds) > 1 and folds[-1] in lexicon.FIRM_ENDINGS:
        folds = folds[:-1]
    return tuple(usual_name(fold) for fold in folds)


def _is_country(group: Group) -> bool:
    return country(" ".join(group.folds)) is not None


def clash(first: Group, second: Group) -> bool:
    """Whether two groups are two people: of two sexes, or with one surname and different given names."""
    if first.gender and second.gender and first.gender != second.gender:
        return True
    a, b = first.full, second.full
    if len(a) < 2 or len(b) < 2 or not same_word(a[-1], b[-1]) or given_names_agree(a[:-1], b[:-1]):
        return False
    return not _in_short(a, b)


def _in_short(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether two folded full names have one surname, and one of them a short form of the other's given name."""
    return len(a) == len(b) == 2 and same_word(a[1], b[1]) and short_form(a[0], b[0])


def may_be_one(first: Group, second: Group) -> bool:
    """Whether nothing speaks against two groups being one bearer: sex, given names, kind."""
    if clash(first, second):
        return False
    return not ({first.kind, second.kind} == {"person", "place"} or _is_country(first) or _is_country(second))


def _pairs(blocks: Iterable[Sequence[int]]) -> Iterator[tuple[int, int]]:
    seen = set()
    for block in blocks:
        limited = block[:_BUCKET]
        for place, first in enumerate(limited):
            for second in limited[place + 1 :]:
                if (first, second) not in seen:
                    seen.add((first, second))
                    yield first, second


def join(groups: Sequence[Group], union: Union, *, one_article: bool = True, progress: Progress = unheard) -> None:
    """Join in `union` the groups that are of one bearer; the most certain first, so that they decide for the others.

    Only in one article is "the president" the one president it names: between two the country must be told.
    """
    _join_identical(groups, union, lambda done: progress(0.1 * done))
    _join_full_names(groups, union, lambda done: progress(0.1 + 0.5 * done))
    _join_acronyms(groups, union, lambda done: progress(0.6 + 0.1 * done))
    _join_short_names(groups, union, lambda done: progress(0.7 + 0.2 * done))
    _join_offices(groups, union, one_article, lambda done: progress(0.9 + 0.1 * done))


def _join_identical(groups: Sequence[Group], union: Union, progress: Progress) -> None:
    written: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, group in enumerate(counted(groups, progress, 0.0, 0.5)):
        if group.folds:
            written[group.folds].append(index)
    for same in counted(written.values(), progress, 0.5, 1.0):
        genders = {groups[index].gender for index in same} - {None}
        for index in same[1:]:
            alike = len(genders) < 2 or groups[index].gender == groups[same[0]].gender
            if alike and not clash(groups[index], groups[same[0]]):
                union.join(same[0], index)


def _join_full_names(groups: Sequence[Group], union: Union, progress: Progress) -> None:
    """Two spellings of one full name. Within one article nobody is called by two forms of his given name."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, group in enumerate(counted(groups, progress, 0.0, 0.5)):
        if len(group.folds) > 1:
            for key in {*neighbours(group.folds[-1]), f"^{heard(group.folds[0])}", "".join(sorted("".join(group.folds)))}:
                blocks[key].append(index)
    abbreviated: dict[int, set[int]] = defaultdict(set)
    in_short: dict[int, set[int]] = defaultdict(set)
    for first, second in _pairs(counted(blocks.values(), progress, 0.5, 1.0)):
        short, full = sorted((first, second), key=lambda index: len(groups[index].folds[0]) > 2)
        if not may_be_one(groups[first], groups[second]):
            continue
        if groups[first].article != groups[second].article and _in_short(groups[first].folds, groups[second].folds):
            in_short[first].add(second)
            in_short[second].add(first)
        elif same_name(groups[first].folds, groups[second].folds):
            if len(groups[short].folds[0]) > 2 or groups[short].folds[0] == groups[full].folds[0]:
                union.join(first, second)
            else:
                abbreviated[short].add(full)
    for short, meant in abbreviated.items():
        if len({union.root(full) for full in meant}) == 1:
            union.join(short, min(meant))
    held = {(union.root(index), groups[index].article) for index in {index for block in blocks.values() for index in block}}
    for first, others in in_short.items():
        second = min(others)
        both = (union.root(first), groups[second].article), (union.root(second), groups[first].article)
        if len(others) == len(in_short[second]) == 1 and held.isdisjoint(both):
            union.join(first, second)


def _join_acronyms(groups: Sequence[Group], union: Union, progress: Progress) -> None:
    acronyms = {"".join(group.folds): index for index, group in enumerate(groups) if group.acronym and not _is_country(group)}
    if not acronyms:
        return
    meant: dict[int, set[int]] = defaultdict(set)
    for index, group in enumerate(counted(groups, progress)):
        if len(group.folds) > 1 and group.gender is None and not group.has_acronym:
            for short in initials(group.folds):
                if short in acronyms and len(short) > 1:
                    meant[acronyms[short]].add(union.root(index))
    for index, roots in meant.items():
        if len(roots) == 1:
            union.join(index, roots.pop())


def _join_short_names(groups: Sequence[Group], union: Union, progress: Progress) -> None:
    """Single words: a surname to its full name, a firm's first word to its whole name, one spelling to another."""
    last: dict[str, list[int]] = defaultdict(list)
    first: dict[str, list[int]] = defaultdict(list)
    single: dict[str, list[int]] = defaultdict(list)
    for index, group in enumerate(counted(groups, progress, 0.0, 0.4)):
        if len(group.folds) == 1:
            single[heard(group.folds[0])].append(index)
        elif group.folds and not _is_country(group):
            if not set(group.folds) & (lexicon.DIRECTIONS | {"and"}) and ("of" not in group.folds or group.kind == "person"):
                last[heard(group.folds[-1])].append(index)
            first[heard(group.folds[0])].append(index)
    for spoken, alike in counted(single.items(), progress, 0.4, 0.7):
        full = last.get(spoken, [])[:_BUCKET]
        for index in alike:
            fitting = [other for other in full if not (groups[index].acronym or clash(groups[index], groups[other]))]
            one = len({union.root(other) for other in fitting}) == 1
            if one and all(may_be_one(groups[index], groups[other]) for other in fitting):
                union.join(index, fitting[0])
                for other in fitting:
                    if groups[other].kind == "unknown" and len(groups[other].folds) <= 4:
                        groups[other].kind = "person"
        if len({union.root(other) for other in full}) < 2:
            _join_alike(groups, alike[:_BUCKET], union)
    for spoken, alike in counted(single.items(), progress, 0.7, 1.0):
        if spoken in last:
            continue
        for index in alike:
            fitting = [other for other in first.get(spoken, [])[:_BUCKET] if _shortens(groups[index], groups[other])]
            if len({union.root(other) for other in fitting}) == 1:
                union.join(index, fitting[0])


def _join_alike(groups: Sequence[Group], alike: Sequence[int], union: Union) -> None:
    """Single words that sound the same, unless two sexes bear them."""
    if len({groups[index].gender for index in alike} - {None}) > 1:
        return
    for place, index in enumerate(alike):
        for other in alike[:place]:
            same = groups[index].folds == groups[other].folds and not clash(groups[index], groups[other])
            if same or (len(groups[index].folds[0]) > 3 and may_be_one(groups[index], groups[other])):
                union.join(index, other)


def _shortens(short: Group, full: Group) -> bool:
    """Whether a name's first word may stand for it: a firm's ("Kraft" for Kraft Foods), a person's given name."""
    if short.folds[0] in lexicon.DIRECTIONS or "of" in full.folds or short.kind == "place" or not may_be_one(short, full):
        return False
    if full.kind == "person":
        return short.kind in {"person", "unknown"}
    if len(full.folds) == 2 and full.folds[1].isdecimal():
        return True
    return full.folds[-1] in lexicon.FIRM_WORDS and any(mention.sure for _, mention in short.places)


def _join_offices(groups: Sequence[Group], union: Union, one_article: bool, progress: Progress) -> None:
    """A person called by an office alone to the one person whom the article gives that office."""
    holders: dict[Role, set[int]] = defaultdict(set)
    for index, group in enumerate(counted(groups, progress, 0.0, 0.5)):
        for held in {mention.role for _, mention in group.places if mention.role} if group.folds else ():
            holders[held].add(union.root(index))
    owned: dict[str, set[int]] = defaultdict(set)
    for (owner, office), named in holders.items():
        if owner:
            owned[office] |= named
    for index, group in enumerate(counted(groups, progress, 0.5, 1.0)):
        role = None if group.folds else group.places[0][1].role
        if not role or not (role[0] or one_article):
            continue
        named = holders.get(role, set())
        unowned = holders.get(("", role[1]), set())
        if one_article and not role[0]:
            named = unowned | owned[role[1]]
        elif one_article and not named:
            named = unowned - owned[role[1]]
        if len(named) == 1:
            union.join(index, next(iter(named)))
