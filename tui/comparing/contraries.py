"""What turns round the words that two wordings share: before and after, all and some, who did it to whom, somebody's
brother in his place, and one place for another; in English."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice, pairwise, takewhile

from tui.comparing.terms import meanings
from tui.language.names.countries import country
from tui.language.names.lexicon import DAYS_AND_MONTHS
from tui.language.verbs import is_auxiliary
from tui.language.vocabulary import vocabulary
from tui.language.words import Word
from tui.model import Difference, Kind

_OPPOSITES: Sequence[tuple[Kind, frozenset[str], frozenset[str]]] = (
    ("direction", frozenset({"before"}), frozenset({"after"})),
    ("direction", frozenset({"above"}), frozenset({"below", "under"})),
    ("direction", frozenset({"inside"}), frozenset({"outside"})),
    ("direction", frozenset({"for"}), frozenset({"against"})),
    ("direction", frozenset({"north", "northern"}), frozenset({"south", "southern"})),
    ("direction", frozenset({"east", "eastern"}), frozenset({"west", "western"})),
    ("quantity", frozenset({"all", "every", "each"}), frozenset({"some", "several", "few", "many", "most"})),
    ("quantity", frozenset({"many", "most"}), frozenset({"few"})),
)
"""Small words that are contraries before the same word."""
_SHARED = 2
"""Meanings, besides the word behind the contraries, that two wordings must share."""
_REACH = 4
"""Words that a contrary's word, or a verb's names, may be away."""
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_LONGEST_NAME = 8
"""Words of a place's name."""
_MOST = 40
"""Pairs of names looked at in a wording; it bounds the time for the longest sentence."""
_MUTUAL = vocabulary("""
    meet meets met marry marries married wed weds fight fights fought play plays played face faces faced debate debates debated
    talk talks talked speak speaks spoke negotiate negotiates negotiated agree agrees agreed clash clashes clashed join joins
    joined share shares shared discuss discusses discussed sign signs signed and or with by""")
"""Between two names these say the same in either order, or "by" turns it round once more."""
_SOMEBODYS = vocabulary("""
    brother brothers sister sisters twin wife husband spouse widow widower partner girlfriend boyfriend fiance fiancee son
    sons daughter daughters father mother parents stepson stepdaughter grandson granddaughter grandfather grandmother
    uncle aunt nephew niece cousin relatives family lawyer lawyers attorney attorneys solicitor spokesman spokeswoman
    spokesperson deputy aide aides adviser advisers advisor assistant bodyguard bodyguards colleague colleagues ally
    allies rival rivals opponent opponents predecessor successor friend friends neighbour neighbor supporters critics""")
"""Who is never the person that they are somebody's of."""
_WHERE = vocabulary("at in near off from to outside inside over towards toward into")


def contrary_differences(
    text_a: str,
    words_a: Sequence[Word],
    text_b: str,
    words_b: Sequence[Word],
    keys: tuple[Mapping[int, str], Mapping[int, str]],
    verbs: tuple[Collection[int], Collection[int]],
    language: str,
) -> Iterator[Difference]:
    """Where two wordings have contraries before one word, two names the other way round about one verb, one word that happens
    at two places, or tell of somebody what the other tells of that person's brother, lawyer or rival: all to check.

    For `keys`, one of each article, see `terms.meanings`; `verbs` is where the finite verbs of each wording begin.
    Nothing in languages other than English.
    """
    if language != "en":
        return
    a, b = _Wording(text_a, words_a, keys[0], verbs[0]), _Wording(text_b, words_b, keys[1], verbs[1])
    yield from _small_words(a, b)
    yield from _turned_round(a, b)
    yield from _somebodys(a, b)
    yield from _elsewhere(a, b)


class _Wording:
    def __init__(self, text: str, words: Sequence[Word], keys: Mapping[int, str], verbs: Collection[int]) -> None:
        self.text, self.words, self.keys, self.verbs = text, words, keys, verbs

    @cached_property
    def means(self) -> Mapping[int, str]:
        """From where a word begins to what it stands for."""
        return {word.start: meaning for word, meaning in meanings(self.words, self.keys)}

    def put(self, first: int, last: int) -> str:
        return self.text[self.words[first].start : self.words[last - 1].end]

    def meaning(self, index: int) -> str | None:
        return self.means.get(self.words[index].start)

    def behind(self, index: int) -> str | None:
        """The meaning of the first word behind word `index` that has one."""
        near = self.words[index + 1 : index + 1 + _REACH]
        return next((self.means[word.start] for word in near if word.start in self.means), None)

    def ahead(self, index: int) -> str | None:
        """The meaning of the nearest word before word `index` that has one."""
        near = self.words[max(0, index - _REACH) : index]
        return next((self.means[word.start] for word in reversed(near) if word.start in self.means), None)

    def somebodys(self) -> Iterator[tuple[str, int, int]]:
        """Each "mayor's brother", "brother of the mayor": what the mayor means, the first word and the one behind the last."""
        for i, word in enumerate(self.words):
            if word.fold not in _SOMEBODYS:
                continue
            if i and self.words[i - 1].text.endswith(_POSSESSIVES) and (owner := self.meaning(i - 1)):
                first = i - 1
                while first and self.meaning(first - 1) == owner:
                    first -= 1
                yield owner, first, i + 1
            elif i + 1 < len(self.words) and self.words[i + 1].fold == "of" and (owner := self.behind(i + 1)):
                last = next(j for j in range(i + 2, len(self.words)) if self.meaning(j) == owner) + 1
                while last < len(self.words) and self.meaning(last) == owner:
                    last += 1
                yield owner, i, last

    def placed(self) -> Iterator[tuple[tuple[str, str], frozenset[str], int, int]]:
        """Each "stopped at Kelmar": what happens before which preposition, what the name behind it means, where that stands."""
        for i in range(1, len(self.words)):
            what = self.meaning(i - 1)
            if what is None or self.words[i].fold not in _WHERE:
                continue
            first = i + 2 if i + 1 < len(self.words) and self.words[i + 1].fold == "the" else i + 1
            place = list(islice(takewhile(self._is_name, range(first, len(self.words))), _LONGEST_NAME))
            if place:
                meant = frozenset(self.means[self.words[j].start] for j in place)
                yield (what, self.words[i].fold), meant, first, place[-1] + 1

    def _is_name(self, index: int) -> bool:
        word = self.words[index]
        return word.capital and word.start in self.means and word.fold not in DAYS_AND_MONTHS

    def done(self) -> Iterator[tuple[str, str, str, int, int]]:
        """Who did what to whom: two names and the meaning of the one verb between them, with where the words stand."""
        named = [(i, key) for i, word in enumerate(self.words) if (key := self.keys.get(word.start))]
        if len({key for _, key in named}) <= 1:
            return
        for (i, doer), (j, other) in pairwise(named):
            between = range(i + 1, j)
            if doer == other or not 1 <= len(between) <= 2 * _REACH:
                continue
            if any(self.words[k].fold in _MUTUAL or is_auxiliary(self.words[k].fold) for k in between):
                continue
            found = [k for k in between if self.words[k].start in self.verbs and self.words[k].start in self.means]
            if len(found) == 1:
                yield doer, self.means[self.words[found[0]].start], other, i, j + 1


def _small_words(a: _Wording, b: _Wording) -> Iterator[Difference]:
    folds_a, folds_b = ({word.fold for word in side.words} for side in (a, b))
    for kind, one, other in _OPPOSITES:
        for ours, theirs in ((one, other), (other, one)):
            if not ours & folds_a or not theirs & folds_b or theirs & folds_a or ours & folds_b:
                continue
            if len({*a.means.values()} & {*b.means.values()}) <= _SHARED:
                return
            facing = {b.behind(j): j for j, word in enumerate(b.words) if word.fold in theirs}
            for i, word in enumerate(a.words):
                meant = a.behind(i) if word.fold in ours else None
                if meant is not None and meant in facing:
                    j = facing[meant]
                    yield _difference(kind, a, (i, i + 1), b, (j, j + 1), "are not the same")
                    break


def _elsewhere(a: _Wording, b: _Wording) -> Iterator[Difference]:
    """One word that happens at a place here and at another there; a country may hold what is no country."""
    theirs = list(islice(b.placed(), _MOST))
    held_a, held_b = {*a.means.values()}, {*b.means.values()}
    for what, place, first, last in islice(a.placed(), _MOST):
        for its_what, its_place, start, end in theirs:
            countries = {country(side.put(*at).casefold()) is None for side, at in ((a, (first, last)), (b, (start, end)))}
            if what == its_what and place.isdisjoint(held_b) and its_place.isdisjoint(held_a) and len(countries) == 1:
                yield _difference("name", a, (first, last), b, (start, end), "are not the same")
                return


def _turned_round(a: _Wording, b: _Wording) -> Iterator[Difference]:
    theirs = list(islice(b.done(), _MOST))
    for doer, verb, other, first, last in islice(a.done(), _MOST):
        for facing, its_verb, its_other, start, end in theirs:
            if (doer, verb, other) == (its_other, its_verb, facing):
                yield _difference("name", a, (first, last), b, (start, end), "have the names the other way round")
                return


def _somebodys(a: _Wording, b: _Wording) -> Iterator[Difference]:
    for one, other in ((a, b), (b, a)):
        for owner, first, last in islice(one.somebodys(), _MOST):
            if any(word.fold in _SOMEBODYS for word in other.words):
                return
            places = [j for j in range(len(other.words)) if other.meaning(j) == owner]
            if not places or other.words[places[-1]].text.endswith(_POSSESSIVES):
                continue
            behind, ahead = one.behind(last - 1), one.ahead(first)
            if (behind and behind == other.behind(places[-1])) or (ahead and ahead == other.ahead(places[0])):
                at_one, at_other = (first, last), (places[0], places[-1] + 1)
                at_a, at_b = (at_one, at_other) if one is a else (at_other, at_one)
                yield _difference("name", a, at_a, b, at_b, "are not the same")
                return


def _difference(kind: Kind, a: _Wording, at_a: tuple[int, int], b: _Wording, at_b: tuple[int, int], what: str) -> Difference:
    said_a, said_b = a.put(*at_a), b.put(*at_b)
    spans = ((side.words[first].start, side.words[last - 1].end) for side, (first, last) in ((a, at_a), (b, at_b)))
    return Difference(kind, said_a, said_b, "check", f'"{said_a}" and "{said_b}" {what}', *spans)
