"""Who did what to whom: two the other way round, somebody's brother in his place, another or himself; in English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice, pairwise, takewhile
from typing import TypeAlias

from tui.comparing.worded import LONGEST_NAME, MOST, Worded, to_check, two_of_a_kind
from tui.language.connectives import PREPOSITIONS
from tui.language.phrase_tables import phrase_table, phrases_in
from tui.language.verbs import is_auxiliary, is_past_participle
from tui.language.vocabulary import BE, vocabulary
from tui.model import Difference

_REACH = 8
"""Words between two names and their verb."""
_NEAR = 4
"""Words behind a verb among which its object, or who did it, stands."""
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_MUTUAL = vocabulary("""
    meet meets met marry marries married wed weds fight fights fought play plays played face faces faced debate debates debated
    talk talks talked speak speaks spoke negotiate negotiates negotiated agree agrees agreed clash clashes clashed join joins
    joined share shares shared discuss discusses discussed sign signs signed and or with by""")
"""Between two names these say the same in either order, or "by" turns it round once more."""
_SOMEBODYS = vocabulary("""
    brother brothers sister sisters twin wife husband spouse widow widower partner girlfriend boyfriend fiance fiancee son
    sons daughter daughters father mother parents stepson stepdaughter grandson granddaughter grandfather grandmother
    uncle aunt nephew niece cousin relative relatives family lawyer lawyers attorney attorneys solicitor spokesman spokeswoman
    spokesperson deputy aide aides adviser advisers advisor assistant bodyguard bodyguards colleague colleagues ally
    allies rival rivals opponent opponents predecessor successor friend friends neighbour neighbor supporters critics""")
"""Who is never the person that they are somebody's of."""
_REFLEXIVES = frozenset("himself herself itself themselves".split())
_OF_THEMSELVES = _REFLEXIVES | {"self", "suicide"}
_SUICIDES = phrase_table(
    (phrase, None)
    for phrase in (
        *("self inflicted", "committed suicide", "by suicide"),
        *(f"{took} {whose} own life" for took in ("takes", "took", "taken") for whose in ("his", "her", "their")),
    )
)
_HARMED = vocabulary("killed shot wounded stabbed strangled poisoned murdered slain gunned beaten")
"""What is no suicide where somebody does it."""


def party_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings have two names or things the other way round about one verb, tell of somebody what the other tells
    of that person's brother, lawyer or rival, or have one thing done by two: all to check."""
    yield from _turned_round(a, b)
    yield from _things_turned_round(a, b)
    yield from _somebodys(a, b)
    yield from _other_doer(a, b)
    yield from _to_themselves(a, b)


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


def _things_turned_round(a: Worded, b: Worded) -> Iterator[Difference]:
    """What does something to another thing here and has it done to it there: "a truck hit a car", "a car hit a truck",
    "the firm owns the mine", "the firm is owned by the mine"."""
    theirs = list(islice(chain(_transitive(b), _passive(b)), MOST))
    for verb, doers, objects, first, last in islice(chain(_transitive(a), _passive(a)), MOST):
        for its_verb, its_doers, its_objects, start, end in theirs:
            if verb == its_verb and doers.isdisjoint(its_doers) and doers & its_objects and its_doers & objects:
                yield to_check("name", a, (first, last), b, (start, end), "have the two the other way round")
                return


_Deed: TypeAlias = tuple[str, frozenset[str], frozenset[str], int, int]
"""What a verb means, with a preposition right behind it; what those who do it mean, and those to whom it is done; the first
word and the one behind the last."""


def _transitive(wording: Worded) -> Iterator[_Deed]:
    """Each "truck hit a parked car", "rebels surrendered to the army"; an object reaches up to a preposition."""
    for i, word in enumerate(wording.words):
        if not i or word.start not in wording.verbs or word.fold in _MUTUAL or is_auxiliary(word.fold):
            continue
        doer, verb = wording.meaning(i - 1), wording.meaning(i)
        to = i + 1 < len(wording.words) and wording.words[i + 1].fold == "to"
        objects, last = _noun_phrase(wording, i + 1 + to)
        if doer and verb and objects:
            yield f"{verb} to" if to else verb, frozenset((doer,)), objects, i - 1, last


def _passive(wording: Worded) -> Iterator[_Deed]:
    """Each "car was hit by a truck"."""
    for i, word in enumerate(wording.words):
        if not i or wording.words[i - 1].fold not in BE or not is_past_participle(word.fold):
            continue
        subject = next((j for j in range(i - 1, -1, -1) if not is_auxiliary(wording.words[j].fold)), i)
        by = next((j for j in range(i + 1, min(i + _NEAR, len(wording.words))) if wording.words[j].fold == "by"), None)
        done_to, verb = wording.meaning(subject), wording.meaning(i)
        if by is not None and done_to and verb:
            doers, last = _noun_phrase(wording, by + 1)
            yield verb, doers, frozenset((done_to,)), subject, last


def _noun_phrase(wording: Worded, first: int) -> tuple[frozenset[str], int]:
    """What the words from `first` up to a preposition mean, and the index behind them."""
    last = first
    while last < len(wording.words) and last < first + _NEAR and wording.words[last].fold not in PREPOSITIONS["en"]:
        last += 1
    return frozenset(meaning for j in range(first, last) if (meaning := wording.meaning(j))), last


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


def _to_themselves(a: Worded, b: Worded) -> Iterator[Difference]:
    """What somebody did to himself here, and was done to him by another there: "shot himself", "was shot by police"."""
    for one, other in ((a, b), (b, a)):
        if any(word.fold in _OF_THEMSELVES for word in other.words):
            return
        for first, last, done in islice(_by_own_hand(one), MOST):
            by_another = next(_by_another(other, done), None)
            if by_another:
                yield to_check("name", a, *(((first, last), b, by_another) if one is a else (by_another, b, (first, last))))
                return


def _by_own_hand(wording: Worded) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Each "shot himself" and "self-inflicted", the first word and the one behind the last, and the words for what was done."""
    for i, word in enumerate(wording.words):
        if i and word.fold in _REFLEXIVES and wording.meaning(i - 1):
            done = wording.words[i - 1].fold
            yield i - 1, i + 1, _HARMED if done in _HARMED else frozenset((done,))
    for first, last, _ in phrases_in(wording.words, _SUICIDES):
        yield first, last, _HARMED


def _by_another(wording: Worded, done: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Each "shot dead by", up to "by"."""
    for i, word in enumerate(wording.words):
        if word.fold in done:
            near = wording.words[i + 1 : i + 1 + _REACH]
            by = next((k for k, following in enumerate(near, i + 1) if following.fold == "by"), None)
            if by:
                yield i, by + 1


def _other_doer(a: Worded, b: Worded) -> Iterator[Difference]:
    """What one does here and another there."""
    theirs = {(verb, what): (name, start, end) for verb, what, name, start, end in islice(_doing(b), MOST)}
    for verb, what, name, first, last in islice(_doing(a), MOST):
        if (verb, what) in theirs:
            its_name, start, end = theirs[verb, what]
            apart = name.isdisjoint(b.held) and its_name.isdisjoint(a.held)
            if apart and two_of_a_kind(a, (first, last), b, (start, end)):
                yield to_check("name", a, (first, last), b, (start, end))
                return


def _doing(wording: Worded) -> Iterator[tuple[str, str, frozenset[str], int, int]]:
    """Each "Kenya dropped its objections": what the verb and what is behind it mean, what the name means, where it stands."""
    for i, word in enumerate(wording.words):
        if not i or word.start not in wording.verbs or not wording.is_name(i - 1):
            continue
        verb = i
        while verb + 1 < len(wording.words) and is_auxiliary(wording.words[verb].fold):
            verb += 1
        does, what = wording.meaning(verb), wording.behind(verb)
        if does and what:
            name = list(takewhile(wording.is_name, range(i - 1, max(-1, i - 1 - LONGEST_NAME), -1)))
            yield does, what, frozenset(wording.means[wording.words[j].start] for j in name), name[-1], i
