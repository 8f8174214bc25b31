"""One thing at two places, on the way there or back, of two countries; in English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, takewhile

from tui.comparing.worded import LONGEST_NAME, MOST, Worded, to_check, two_of_a_kind
from tui.language.names.countries import country
from tui.language.vocabulary import vocabulary
from tui.model import Difference

_NEAR = 4
"""Words before a preposition among which what it belongs to stands."""
_WHERE = vocabulary("of for at in near off from to outside inside over towards toward into by against with as")
_TOWARDS = frozenset(("to", "into", "toward", "towards"))
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}
_SHARED = 2
"""Meanings that two wordings share in which something moves two ways."""


def place_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings have one thing happen at two places, by two hands or against two, lead it the other way, or tell it
    of two countries: all to check."""
    yield from _elsewhere(a, b)
    yield from _the_other_way(a, b)
    yield from _the_other_heading(a, b)
    yield from _of_another_country(a, b)


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
            if two_of_a_kind(a, (first, last), b, (start, end)):
                yield to_check("name", a, (first, last), b, (start, end))
                return


def _placed(wording: Worded) -> Iterator[tuple[tuple[frozenset[str], str], frozenset[str], int, int]]:
    """Each "stopped at Kelmar": what happens before which preposition, what the name behind it means, where that stands."""
    for i in [i for i, word in enumerate(wording.words) if i and word.fold in _WHERE]:
        near = (wording.meaning(j) for j in range(i - 1, max(-1, i - 1 - _NEAR), -1))
        what = frozenset(islice((meaning for meaning in near if meaning), 2))
        first = _named_from(wording, i + 1)
        place = list(islice(takewhile(wording.is_name, range(first, len(wording.words))), LONGEST_NAME))
        if place:
            meant = frozenset(wording.means[wording.words[j].start] for j in place)
            yield (what, wording.words[i].fold), meant, first, place[-1] + 1


def _named_from(wording: Worded, index: int) -> int:
    """Where the name begins in "Kelmar", "the Kelmar", "the port of Kelmar", whose first word is at `index`."""
    folds = [word.fold for word in wording.words[index : index + 4]]
    if folds[:1] == ["the"]:
        return index + folds.index("of") + 1 if "of" in folds else index + 1
    return index


def _the_other_way(a: Worded, b: Worded) -> Iterator[Difference]:
    ours, its = list(_ways(a)), list(_ways(b))
    if any(source & its_source and goal & its_goal for source, goal, *_ in ours for its_source, its_goal, *_ in its):
        return
    for source, goal, first, last in ours:
        for its_source, its_goal, start, end in its:
            if source & its_goal and goal & its_source:
                yield to_check("name", a, (first, last), b, (start, end), "lead the other way")
                return


def _the_other_heading(a: Worded, b: Worded) -> Iterator[Difference]:
    """What moves north here and south there."""
    ours, theirs = dict(islice(_headings(a), MOST)), dict(islice(_headings(b), MOST))
    for heading, i in ours.items() if len(a.held & b.held) >= _SHARED else ():
        opposite = _OPPOSITE[heading]
        if opposite in theirs and opposite not in ours and heading not in theirs:
            j = theirs[opposite]
            yield to_check("direction", a, (i, i + 1), b, (j, j + 1), "lead the other way")
            return


def _headings(wording: Worded) -> Iterator[tuple[str, int]]:
    """Each "drifting east", "fled north": the quarter right behind a verb, and where it stands."""
    for i, word in enumerate(wording.words):
        heading = word.fold.removesuffix("s").removesuffix("ward")
        before = wording.words[i - 1]
        if heading in _OPPOSITE and i and (before.start in wording.verbs or before.fold.endswith(("ing", "ed"))):
            yield heading, i


def _ways(wording: Worded) -> Iterator[tuple[frozenset[str], frozenset[str], int, int]]:
    """Each way from one place to another: what their names mean, the first word of the two names and the one behind."""
    places = list(islice(_placed(wording), MOST))
    for (_, lead), source, first, last in places:
        for (_, its_lead), goal, start, end in places if lead == "from" else ():
            if its_lead in _TOWARDS:
                yield source, goal, min(first, start), max(last, end)


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
