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
_NEAR = 4
"""Words before a preposition among which what it belongs to stands."""
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
_WHERE = vocabulary("at in near off from to outside inside over towards toward into by against with as")

_TOWARDS = frozenset(("to", "into", "toward", "towards"))


def party_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings have two names the other way round about one verb, tell of somebody what the other tells of that
    person's brother, lawyer or rival, have one thing happen at two places or against two, or done by two: all to check."""
    yield from _turned_round(a, b)
    yield from _somebodys(a, b)
    yield from _elsewhere(a, b)
    yield from _other_doer(a, b)
    yield from _of_another_country(a, b)


def _turned_round(a: Worded, b: Worded) -> Iterator[Difference]:
    theirs = list(islice(_done(b), MOST))
    for doer, verb, other, first, last in islice(_done(a), MOST):
        for facing, its_verb, its_other, start, end in theirs:
            if (doer, verb, other) == (its_other, its_verb, facing):
                yield to_check("name", a, (first, last), b, (start, end), "have the names the other way round")
                return
    ours, its = list(_ways(a)), list(_ways(b))
    if any(source & its_source and goal & its_goal for source, goal, *_ in ours for its_source, its_goal, *_ in its):
        return
    for source, goal, first, last in ours:
        for its_source, its_goal, start, end in its:
            if source & its_goal and goal & its_source:
                yield to_check("name", a, (first, last), b, (start, end), "lead the other way")
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


def _ways(wording: Worded) -> Iterator[tuple[frozenset[str], frozenset[str], int, int]]:
    """Each way from one place to another: what their names mean, the first word of the two names and the one behind."""
    places = list(islice(_placed(wording), MOST))
    for (_, lead), source, first, last in places:
        for (_, its_lead), goal, start, end in places if lead == "from" else ():
            if its_lead in _TOWARDS:
                yield source, goal, min(first, start), max(last, end)


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
            if (
                its_what[1] != what[1]
                or what[0].isdisjoint(its_what[0])
                or not place.isdisjoint(b.held)
                or not its_place.isdisjoint(a.held)
            ):
                continue
            if _comparable(a, (first, last), b, (start, end)):
                yield to_check("name", a, (first, last), b, (start, end))
                return


def _comparable(a: Worded, at_a: tuple[int, int], b: Worded, at_b: tuple[int, int]) -> bool:
    """Whether two names may be two of one kind: "Super Bowl XV" and "XV", or a country and what is none, are not."""
    folds_a, folds_b = ({word.fold for word in side.words[slice(*at)]} for side, at in ((a, at_a), (b, at_b)))
    countries = (country(side.put(*at).casefold()) is not None for side, at in ((a, at_a), (b, at_b)))
    return folds_a.isdisjoint(folds_b) and len(set(countries)) == 1


def _of_another_country(a: Worded, b: Worded) -> Iterator[Difference]:
    """One thing or one sort of people of two countries: "two Dutch tourists", "two German tourists"."""
    theirs = {what: (state, j) for what, state, j in _of_countries(b)}
    if not theirs:
        return
    named_a, named_b = ({country(word.fold) for word in side.words if word.capital} for side in (a, b))
    for what, state, i in _of_countries(a):
        its_state, j = theirs.get(what, (state, 0))
        if state not in named_b and its_state not in named_a:
            yield to_check("name", a, (i, i + 1), b, (j, j + 1))
            return


def _of_countries(wording: Worded) -> Iterator[tuple[str, str, int]]:
    """Each "Dutch tourists": what the noun means, the country, and where its adjective stands."""
    for i, word in enumerate(wording.words[:-1]):
        following = wording.words[i + 1]
        if word.capital and not following.capital and (state := country(word.fold)) and (what := wording.meaning(i + 1)):
            yield what, state, i


def _other_doer(a: Worded, b: Worded) -> Iterator[Difference]:
    """What one does here and another there."""
    theirs = {(verb, what): (name, start, end) for verb, what, name, start, end in islice(_doing(b), MOST)}
    for verb, what, name, first, last in islice(_doing(a), MOST):
        if (verb, what) in theirs:
            its_name, start, end = theirs[verb, what]
            apart = name.isdisjoint(b.held) and its_name.isdisjoint(a.held)
            if apart and _comparable(a, (first, last), b, (start, end)):
                yield to_check("name", a, (first, last), b, (start, end))
                return


def _doing(wording: Worded) -> Iterator[tuple[str, str, frozenset[str], int, int]]:
    """Each "Kenya dropped its objections": what the verb and what is behind it mean, what the name means, where it stands."""
    for i, word in enumerate(wording.words):
        if not i or word.start not in wording.verbs or not _is_name(wording, i - 1):
            continue
        verb = i
        while verb + 1 < len(wording.words) and is_auxiliary(wording.words[verb].fold):
            verb += 1
        does, what = wording.meaning(verb), wording.behind(verb)
        if does and what:
            name = list(takewhile(partial(_is_name, wording), range(i - 1, max(-1, i - 1 - _LONGEST_NAME), -1)))
            yield does, what, frozenset(wording.means[wording.words[j].start] for j in name), name[-1], i


def _placed(wording: Worded) -> Iterator[tuple[tuple[frozenset[str], str], frozenset[str], int, int]]:
    """Each "stopped at Kelmar": what happens before which preposition, what the name behind it means, where that stands."""
    for i in [i for i, word in enumerate(wording.words) if i and word.fold in _WHERE]:
        near = (wording.meaning(j) for j in range(i - 1, max(-1, i - 1 - _NEAR), -1))
        what = frozenset(islice((meaning for meaning in near if meaning), 2))
        first = _named_from(wording, i + 1)
        place = list(islice(takewhile(partial(_is_name, wording), range(first, len(wording.words))), _LONGEST_NAME))
        if place:
            meant = frozenset(wording.means[wording.words[j].start] for j in place)
            yield (what, wording.words[i].fold), meant, first, place[-1] + 1


def _named_from(wording: Worded, index: int) -> int:
    """Where the name begins in "Kelmar", "the Kelmar", "the port of Kelmar", whose first word is at `index`."""
    folds = [word.fold for word in wording.words[index : index + 4]]
    if folds[:1] == ["the"]:
        return index + folds.index("of") + 1 if "of" in folds else index + 1
    return index


def _is_name(wording: Worded, index: int) -> bool:
    word = wording.words[index]
    return word.capital and word.start in wording.means and word.fold not in DAYS_AND_MONTHS
