"""Who did what to whom, somebody's brother in his place, and one place, doer or opponent for another; in English."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice, pairwise, takewhile

from tui.comparing.worded import MOST, Worded, to_check
from tui.language.names.countries import country
from tui.language.names.lexicon import DAYS_AND_MONTHS
from tui.language.verbs import is_auxiliary
from tui.language.vocabulary import vocabulary
from tui.model import Difference

_REACH = 8
"""Words between two names and their verb."""
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_LONGEST_NAME = 8
"""Words of a place's name."""
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
_WHERE = vocabulary("at in near off from to outside inside over towards toward into by against")


def party_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings have two names the other way round about one verb, tell of somebody what the other tells of that
    person's brother, lawyer or rival, or have one thing happen at two places, by two hands or against two: all to check."""
    yield from _turned_round(a, b)
    yield from _somebodys(a, b)
    yield from _elsewhere(a, b)


def _turned_round(a: Worded, b: Worded) -> Iterator[Difference]:
    theirs = list(islice(_done(b), MOST))
    for doer, verb, other, first, last in islice(_done(a), MOST):
        for facing, its_verb, its_other, start, end in theirs:
            if (doer, verb, other) == (its_other, its_verb, facing):
                yield to_check("name", a, (first, last), b, (start, end), "have the names the other way round")
                return


def _done(wording: Worded) -> Iterator[tuple[str, str, str, int, int]]:
    """Who did what to whom: two names and the meaning of the one verb between them, with where the words stand."""
    named = [(i, key) for i, word in enumerate(wording.words) if (key := wording.keys.get(word.start))]
    if len({key for _, key in named}) <= 1:
        return
    for (i, doer), (j, other) in pairwise(named):
        between = range(i + 1, j)
        if doer == other or not 1 <= len(between) <= _REACH:
            continue
        if any(wording.words[k].fold in _MUTUAL or is_auxiliary(wording.words[k].fold) for k in between):
            continue
        found = [k for k in between if wording.words[k].start in wording.verbs and wording.words[k].start in wording.means]
        if len(found) == 1:
            yield doer, wording.means[wording.words[found[0]].start], other, i, j + 1


def _somebodys(a: Worded, b: Worded) -> Iterator[Difference]:
    for one, other in ((a, b), (b, a)):
        for owner, first, last in islice(_of_somebody(one), MOST):
            if any(word.fold in _SOMEBODYS for word in other.words):
                return
            places = [j for j in range(len(other.words)) if other.meaning(j) == owner]
            if not places or other.words[places[-1]].text.endswith(_POSSESSIVES):
                continue
            behind, ahead = one.behind(last - 1), one.ahead(first)
            if (behind and behind == other.behind(places[-1])) or (ahead and ahead == other.ahead(places[0])):
                at_one, at_other = (first, last), (places[0], places[-1] + 1)
                at_a, at_b = (at_one, at_other) if one is a else (at_other, at_one)
                yield to_check("name", a, at_a, b, at_b)
                return


def _of_somebody(wording: Worded) -> Iterator[tuple[str, int, int]]:
    """Each "mayor's brother", "brother of the mayor": what the mayor means, the first word and the one behind the last."""
    for i, word in enumerate(wording.words):
        if word.fold not in _SOMEBODYS:
            continue
        if i and wording.words[i - 1].text.endswith(_POSSESSIVES) and (owner := wording.meaning(i - 1)):
            first = i - 1
            while first and wording.meaning(first - 1) == owner:
                first -= 1
            yield owner, first, i + 1
        elif i + 1 < len(wording.words) and wording.words[i + 1].fold == "of" and (owner := wording.behind(i + 1)):
            last = next(j for j in range(i + 2, len(wording.words)) if wording.meaning(j) == owner) + 1
            while last < len(wording.words) and wording.meaning(last) == owner:
                last += 1
            yield owner, i, last


def _elsewhere(a: Worded, b: Worded) -> Iterator[Difference]:
    """What happens at one place here and at another there, by one hand and by another; a country may hold what is none."""
    theirs = list(islice(_placed(b), MOST))
    for what, place, first, last in islice(_placed(a), MOST):
        for its_what, its_place, start, end in theirs:
            if what != its_what or not place.isdisjoint(b.held) or not its_place.isdisjoint(a.held):
                continue
            if (country(a.put(first, last).casefold()) is None) == (country(b.put(start, end).casefold()) is None):
                yield to_check("name", a, (first, last), b, (start, end))
                return


def _placed(wording: Worded) -> Iterator[tuple[tuple[str, str], frozenset[str], int, int]]:
    """Each "stopped at Kelmar": what happens before which preposition, what the name behind it means, where that stands."""
    for i in [i for i, word in enumerate(wording.words) if i and word.fold in _WHERE]:
        if (what := wording.ahead(i)) is None:
            continue
        first = i + 2 if i + 1 < len(wording.words) and wording.words[i + 1].fold == "the" else i + 1
        place = list(islice(takewhile(partial(_is_name, wording), range(first, len(wording.words))), _LONGEST_NAME))
        if place:
            meant = frozenset(wording.means[wording.words[j].start] for j in place)
            yield (what, wording.words[i].fold), meant, first, place[-1] + 1


def _is_name(wording: Worded, index: int) -> bool:
    word = wording.words[index]
    return word.capital and word.start in wording.means and word.fold not in DAYS_AND_MONTHS
