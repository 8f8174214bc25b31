"""What one wording of a claim negates and the other affirms.

A bare negation in two sentences on one topic is hardly ever about the same thing: what is negated must be in both, and the
more they share besides, the surer it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from tui.comparing.phrasing import Phrasing
from tui.comparing.roles import roles
from tui.language.certainty import Certainty
from tui.language.directions import directions
from tui.language.negation import Marker, denied
from tui.language.verbs import is_auxiliary
from tui.language.vocabulary import HAVE_OR_BE
from tui.model import Difference

_SURE = 3
"""Content words shared from which on a negation is taken for a contradiction, not only for something to check."""
_ALIKE = 2
"""Those shared from which on another word for what is negated is the same."""
_REACH = 3
"""Content words behind a negation that it may negate."""
_CLAUSE = 8
"""Content words behind "did not say that" among which its verb stands."""

_MOST = 20
"""Verbs of direction looked at in a wording; it bounds the time for the longest sentence."""

_EMPTY = frozenset(
    "plan plans decision decisions evidence sign signs intention intentions reason reasons need chance chances proof hint "
    "indication indications suggestion suggestions question".split()
)
"""Nouns that "no" denies together with what they are for: "no plans to retire"."""
_OF_ITS_SUBJECT = frozenset({"ruled", "denied", "excluded"})
"""Verbs that negate, as passives, what stands before them."""
_DENYING = frozenset("denied denies deny denying".split())
_CLAIMED = frozenset(
    "believe believes believed think thinks thought expect expects expected say says said confirm confirms confirmed "
    "claim claims claimed suggest suggests suggested report reports reported agree agrees agreed accept accepts accepted admit "
    "admits admitted true certain clear sure convinced evidence".split()
)
"""Words that pass a negation before them on to what is believed, said or sure."""
_NOBODY = frozenset({"no", "none", "neither", "few", "little"})
_HARDLY_ANY = frozenset({"few", "little"})
_SUBJECT = 4
"""Words among which the verb of such a subject stands: "neither of the sides said"."""
_WITH_THAT = frozenset("true certain clear sure convinced evidence".split())
"""Those that do so with "that" only."""
_TO_BE = frozenset("use happen occur exist involv".split())
"""Stems of verbs that say no more of a thing than that there is any: "denied that rubber bullets had been used"."""
_FAR = 6
"""Words up to the "that" of what is denied: "denied on Monday that"."""
_REMOVED = frozenset(
    "cut lose lost loss knock depriv strip overturn lift scrap repeal revok quash annul abolish block halt prevent "
    "reject".split()
)
"""Stems that undo what they stand before: who lost power is without power, whoever overturns a ban does not ban."""
_CASUALTY = "casualti"
_HARM = frozenset({"killed", "injured"})
"""What became of a casualty."""
_NEARLY = frozenset({"few", "hardly", "little", "scarcely"})
"""Negators that leave a little."""


def negation_differences(a: Phrasing, b: Phrasing) -> Iterator[Difference]:
    """What one of two wordings negates and the other does not."""
    if a.denials and b.denials:
        yield from _crossed(a, b)
    if bool(a.denials) == bool(b.denials):
        return
    negated, plain = (a, b) if a.denials else (b, a)
    if not _REMOVED.isdisjoint(plain.stems - negated.stems) or _turned(negated, plain):
        return
    governed = ((negation, place) for negation in negated.denials for place in _governed(negated, negation, plain.stems))
    for negation, place in governed:
        meaning = negated.means[place]
        shared = {*negated.means.values()} & {*plain.means.values()} - {meaning}
        # Another word for it is one only where the wordings share much besides.
        other = _place(plain.content, negated.content[place])
        if other is None and len(shared) >= _ALIKE:
            other = _place(plain.means, meaning)
        if other is None and shared:
            other = _befallen(plain, negated.content[place])
        if other is not None and not _denies_accusation(negated, negation, plain, other):
            doubted = negated.words[negation.first].fold in _NEARLY or _reported(negated, negation) is not None
            clear = len(shared) >= _SURE and not (a.hedge or b.hedge or doubted)
            ours, theirs = (min(negation.first, place), max(negation.last, place + 1)), (other, other + 1)
            first, second = (ours, theirs) if negated is a else (theirs, ours)
            sides = ("A", "B") if negated is a else ("B", "A")
            yield Difference(
                "negation",
                a.put(*first),
                b.put(*second),
                "conflicts" if clear else "check",
                f'{sides[0]} negates "{plain.put(*theirs)}", {sides[1]} does not',
                a.span(*first),
                b.span(*second),
            )
            return


def _turned(negated: Phrasing, plain: Phrasing) -> bool:
    """Whether the plain wording says the opposite of what is negated: "no mill will close", "every mill will stay open"."""
    ours, theirs = (
        {(pair, side) for _, _, pair, side in islice(directions(wording.words, wording.language), _MOST)}
        for wording in (negated, plain)
    )
    return any(pair == other and side != its for pair, side in ours for other, its in theirs)


def _denies_accusation(negated: Phrasing, negation: Marker, plain: Phrasing, other: int) -> bool:
    """Whether somebody denies what the other wording has him suspected or accused of: both may be true."""
    accused = plain.hedge is not None and plain.certainty is Certainty.POSSIBLE and plain.hedge.last <= other
    return accused and negated.words[negation.first].fold in _DENYING


def _place(words: Mapping[int, str], what: str) -> int | None:
    return next((index for index, found in words.items() if found == what), None)


def _befallen(plain: Phrasing, stem: str) -> int | None:
    """Where it stands that somebody met what is negated of all: killed, where there were "no deaths" or "no casualties"."""
    known = roles(plain.language)
    role = known.get(stem)
    meant = {role} if role else _HARM if stem == _CASUALTY else frozenset[str]()
    return next((place for place, found in plain.content.items() if known.get(found) in meant), None)


def _crossed(a: Phrasing, b: Phrasing) -> Iterator[Difference]:
    """What is negated here and affirmed there, and the other way round: "children but not adults", "adults, not children"."""
    ours, theirs = (
        {side.content[place] for negation in side.denials for place in _governed(side, negation, other.stems)}
        for side, other in ((a, b), (b, a))
    )
    if not (ours and theirs) or not (ours <= b.stems - theirs and theirs <= a.stems - ours):
        return
    first, second = (_negated(side, stems) for side, stems in ((a, ours), (b, theirs)))
    said_a, said_b = a.put(*first), b.put(*second)
    explanation = f'A negates what B affirms ("{said_a}"), and B what A affirms ("{said_b}")'
    yield Difference("negation", said_a, said_b, "check", explanation, a.span(*first), b.span(*second))


def _negated(side: Phrasing, stems: Collection[str]) -> tuple[int, int]:
    """The words of the first negation up to the last that it negates."""
    places = [place for place in side.places if side.content[place] in stems]
    first = min(side.denials[0].first, places[0])
    return first, max(side.denials[0].last, places[-1] + 1)


def _governed(negated: Phrasing, negation: Marker, held: Collection[str]) -> Sequence[int]:
    """The content words that a negation negates: the first that is no adverb, and what "no" denies of it.

    "No shots were fired" says that nobody fired, "no plans to retire" that nobody retires, "did not confirm that he had
    retired" that nobody says so. The other wording has the stems `held`.
    """
    if negated.language != "en":
        return denied(negated.words, negation, negated.content, negated.language, held)
    places = _telling(negated, negation.last)
    passive = negation.first and negated.words[negation.first - 1].fold in HAVE_OR_BE
    if not places and passive and negated.words[negation.first].fold in _OF_ITS_SUBJECT:
        return negated.before(negation.first)  # "sabotage was ruled out"
    reported = _reported(negated, negation)
    if reported is not None:
        inner = _telling(negated, reported, _CLAUSE)
        verb = [place for place in inner if is_auxiliary(before := negated.words[place - 1].fold) or before in HAVE_OR_BE]
        if verb and inner[0] < verb[0] and negated.content[verb[0]] in _TO_BE:
            verb = [max(place for place in inner if place < verb[0])]
        said = [] if negated.words[negation.first].fold in _DENYING else places[:1]
        return [*said, *(verb or inner)[:1]]
    if negated.words[negation.first].fold in _HARDLY_ANY:
        return []  # "few people died" is a figure
    if len(places) < 2 or negated.words[negation.first].fold != "no":
        return places[:1]
    if negated.words[places[0]].fold in _EMPTY:
        return places
    between = negated.words[places[0] + 1 : places[1]]
    return places[: 2 if any(is_auxiliary(word.fold) for word in between) else 1]


def _telling(phrasing: Phrasing, index: int, reach: int = _REACH) -> list[int]:
    """The next content words from word `index` on that are no adverbs."""
    return [place for place in phrasing.behind(index, reach) if not phrasing.words[place].fold.endswith("ly")]


def _claiming(phrasing: Phrasing, negation: Marker, first: int) -> int | None:
    """Where the word stands by which is claimed what is negated before it: at `first`, behind a subject that is nobody."""
    words = phrasing.words
    far = _SUBJECT if words[negation.first].fold in _NOBODY else 1
    for at in range(first, min(first + far, len(words))):
        if words[at].fold in _CLAIMED:
            return None if at > first and words[at - 1].fold in HAVE_OR_BE else at
    return None


def _reported(phrasing: Phrasing, negation: Marker) -> int | None:
    """Where what is denied, or not believed or said, begins; None where a negation stands over no such thing."""
    first = negation.last
    while first < len(phrasing.words) and phrasing.words[first].fold.endswith("ly"):
        first += 1
    if phrasing.words[negation.first].fold not in _DENYING:
        claiming = _claiming(phrasing, negation, first)
        if claiming is None:
            return None
        first = claiming + 1
    near = range(first, min(first + _FAR, len(phrasing.words)))
    that = next((index + 1 for index in near if phrasing.words[index].fold == "that"), None)
    return first if that is None and phrasing.words[first - 1].fold not in _WITH_THAT else that
