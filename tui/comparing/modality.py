"""How two wordings of one claim part in certainty and in direction; with what they negate and what they quote.

Each difference is gated by what the wordings share: antonyms in two sentences on one topic are hardly ever about the same
thing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from tui.comparing.negation import negation_differences
from tui.comparing.phrasing import Phrasing
from tui.comparing.quoting import quote_differences
from tui.language.certainty import Certainty, Hedge, is_open_question
from tui.language.directions import UNCHANGED, directions, is_converse
from tui.language.words import Word
from tui.model import Difference

_LABELS = {
    Certainty.SUPPOSED: "supposed",
    Certainty.DOUBTFUL: "in doubt",
    Certainty.POSSIBLE: "possible",
    Certainty.SOUGHT: "not told as done",
    Certainty.EXPECTED: "expected",
    Certainty.PLANNED: "planned",
    Certainty.FACT: "a fact",
}
_APART = 2
"""Steps of certainty between a hedge and a plain wording that are a clear difference: "will meet" and "meet" are told alike."""
_HEDGES_APART = 1
"""Those between two hedges: "is expected to close" and "would close" are not the same."""

_SHARED = 2
"""Content words, besides the turning one, that two wordings must share."""

_SURE = 3
"""Content words shared from which on two directions are taken for a contradiction, not only for something to check."""

_INTENDED = frozenset("want plan intend hope aim seek propos".split())
"""Stems of hedges that all tell of an intention: who wants to sell plans to."""
_STAYING = frozenset({"stay", "remain"})
"""Stems that say no more than "be": "will stay open"."""
_STANCES = frozenset("back backs backed endorse endorses endorsed support supports supported oppose opposes opposed".split())
_MOST = 20
"""Verbs of direction looked at in a wording; it bounds the time for the longest sentence."""

_NEAR = 6
"""Words behind a verb of direction among which "to" and the figure stand that it leads to."""
_ARTICLES = 2
"""Those behind "to" among which the figure is: "to nearly 478"."""

_ABILITY_TOO = frozenset({"could", "may", "might", "would", "will"})
"""Hedges that as often mean what somebody was able or allowed to do, or a habit."""


def modality_differences(
    text_a: str,
    words_a: Sequence[Word],
    text_b: str,
    words_b: Sequence[Word],
    language: str = "en",
    quoted: tuple[bool, bool] = (False, False),
) -> tuple[Difference, ...]:
    """Where two wordings of one claim part in certainty, negation, direction or in what they quote.

    The words are those of the claim alone, the texts the whole articles that they stand in, so that spans are exact.
    `quoted` tells of either wording whether all of it stands in quotation marks, which may be those of a longer quotation.
    """
    if not words_a or not words_b:
        return ()
    a, b = Phrasing(text_a, words_a, language), Phrasing(text_b, words_b, language)
    return (
        *_certainty(a, b),
        *negation_differences(a, b),
        *_direction(a, b),
        *quote_differences(text_a, words_a, text_b, words_b, quoted),
    )


def _certainty(a: Phrasing, b: Phrasing) -> Iterator[Difference]:
    apart = abs(a.certainty - b.certainty)
    if apart < (_HEDGES_APART if a.hedge and b.hedge else _APART) or bool(a.denials) != bool(b.denials):
        return
    if Certainty.PLANNED in (a.certainty, b.certainty) and (_has_condition(a) or _has_condition(b)):
        return
    if a.hedge and b.hedge:
        if all(side.words[hedge.first].stem in _INTENDED for side, hedge in ((a, a.hedge), (b, b.hedge))):
            return
        if _hedges_something_else(a, b) or _hedges_something_else(b, a):
            return
    elif not _hedges_what_is_shared(a, b):
        return
    doubted = min(a.certainty, b.certainty) <= Certainty.DOUBTFUL
    yield Difference(
        "certainty",
        a.put(a.hedge.first, a.hedge.last) if a.hedge else None,
        b.put(b.hedge.first, b.hedge.last) if b.hedge else None,
        "check" if doubted else "compatible",
        f"A: {_told(a, a.hedge)}, B: {_told(b, b.hedge)}",
        a.span(a.hedge.first, a.hedge.last) if a.hedge else None,
        b.span(b.hedge.first, b.hedge.last) if b.hedge else None,
    )


def _has_condition(wording: Phrasing) -> bool:
    """Whether an "if" stands in a wording that is no part of its hedge."""
    hedged = range(wording.hedge.first, wording.hedge.last) if wording.hedge else range(0)
    return any(word.fold == "if" and place not in hedged for place, word in enumerate(wording.words))


def _told(wording: Phrasing, hedge: Hedge | None) -> str:
    return f'{_LABELS[hedge.certainty]} ("{wording.put(hedge.first, hedge.last)}")' if hedge else "told as a fact"


def _hedges_what_is_shared(a: Phrasing, b: Phrasing) -> bool:
    """Whether the one hedge stands over words that the other wording has too."""
    hedged, flat = (a, b) if a.hedge else (b, a)
    assert hedged.hedge  # noqa: S101  # asked only where one has a hedge
    shared = hedged.meanings & flat.meanings
    governed = {hedged.words[place].concept for place in hedged.behind(hedged.hedge.last)}
    if hedged.words[hedged.hedge.first].fold in _ABILITY_TOO:
        return len(shared) >= _SURE and bool(governed & shared)
    if hedged.certainty is Certainty.SOUGHT and flat.words[0].fold == "to":
        return False  # "asked by the police to leave", told as what they say
    if hedged.certainty is Certainty.SOUGHT:
        done = {hedged.words[place].concept for place in hedged.behind(hedged.hedge.last)[:1]}
        return len(shared) >= _SHARED and bool(done & shared)
    early = hedged.hedge.first <= len(hedged.words) / 2
    return (len(shared) >= _SHARED and bool(governed & shared)) or (early and len(shared) >= _SURE)


def _hedges_something_else(wording: Phrasing, other: Phrasing) -> bool:
    """Whether what the hedge of `wording` stands right before is in the other wording too, but not behind its hedge."""
    if not wording.hedge or not other.hedge:
        return False
    reach = None if is_open_question(wording.words, wording.hedge) else 1
    first = wording.behind(wording.hedge.last)[:reach]
    stems = {wording.content[place] for place in first} & other.stems
    return bool(stems) and not stems & {stem for place, stem in other.content.items() if place >= other.hedge.last}


def _undergoing(a: Phrasing, first_a: int, last_a: int, b: Phrasing, first_b: int, last_b: int, pair: int) -> set[str]:
    """The stems of what one verb is done to and the other is said of: "suspended the search", "the search was resumed".

    Of a game that one side won and the other lost both are true, and what some oppose others may adopt.
    """
    if is_converse(pair, a.language) or not _STANCES.isdisjoint((a.words[first_a].fold, b.words[first_b].fold)):
        return set()
    return (a.subjects(first_a) & b.done_to(last_b)) | (a.done_to(last_a) & b.subjects(first_b))


def _all_else(a: Phrasing, first_a: int, last_a: int, b: Phrasing, first_b: int, last_b: int) -> bool:
    """Whether the shorter of two wordings says nothing, but for its verb of direction, that the other does not."""
    rest_a = {stem for place, stem in a.content.items() if not first_a <= place < last_a} - _STAYING
    rest_b = {stem for place, stem in b.content.items() if not first_b <= place < last_b} - _STAYING
    return bool(rest_a and rest_b) and (rest_a <= rest_b or rest_b <= rest_a)


def _somebody(a: Phrasing, first_a: int, last_a: int, b: Phrasing, first_b: int, last_b: int, shared: Collection[str]) -> bool:
    """Whether a pronoun of the one verb may stand for somebody of the other: both have one, or much is shared, or a name."""
    pronouns = a.has_pronoun(first_a, last_a) + b.has_pronoun(first_b, last_b)
    much = len(shared) >= _SURE or not a.capitals.isdisjoint(shared)
    return a.language == "en" and (pronouns == 2 or (pronouns == 1 and much))


def _to_one_figure(a: Phrasing, last_a: int, b: Phrasing, last_b: int) -> bool:
    """Whether two verbs of direction lead to one figure: what rose to 478 is what fell to 478, whatever it is called."""
    ours, theirs = ({*_led_to(wording, last)} for wording, last in ((a, last_a), (b, last_b)))
    return not ours.isdisjoint(theirs)


def _led_to(wording: Phrasing, last: int) -> Iterator[str]:
    """The figure behind the first "to" behind a verb that ends before word `last`."""
    near = [word.fold for word in wording.words[last : last + _NEAR]]
    behind = near[near.index("to") + 1 :] if "to" in near else []
    yield from (fold for fold in behind[:_ARTICLES] if fold[0].isdigit())


def _direction(a: Phrasing, b: Phrasing) -> Iterator[Difference]:
    ours, theirs = (list(islice(directions(wording.words, wording.language), _MOST)) for wording in (a, b))
    for first_a, last_a, pair, side in ours:
        for first_b, last_b, other_pair, other_side in theirs:
            if pair != other_pair or side == other_side:
                continue
            if a.negated_but(first_a, last_a) or b.negated_but(first_b, last_b):
                continue
            if any(word[2:] == (pair, other_side) for word in ours) or any(word[2:] == (pair, side) for word in theirs):
                continue
            subjects = a.subjects(first_a) & b.subjects(first_b) or _undergoing(a, first_a, last_a, b, first_b, last_b, pair)
            if UNCHANGED in (side, other_side):  # "left rates unchanged" and "raised rates" tell of their objects
                subjects |= (a.subjects(first_a) | a.objects(last_a)) & (b.subjects(first_b) | b.objects(last_b))
            shared = (a.stems & b.stems) | (a.figures & b.figures)
            beside = a.right_before(first_a) & b.right_before(first_b)
            if len(shared) < _SHARED and not beside and not _all_else(a, first_a, last_a, b, first_b, last_b):
                continue
            one_thing = subjects or _to_one_figure(a, last_a, b, last_b)
            if not one_thing and not _somebody(a, first_a, last_a, b, first_b, last_b, shared):
                continue
            clear = bool(subjects) and len(shared) >= _SURE and not (a.hedge or b.hedge)
            words_a, words_b = a.put(first_a, last_a), b.put(first_b, last_b)
            yield Difference(
                "direction",
                words_a,
                words_b,
                "conflicts" if clear else "check",
                f'"{words_a}" and "{words_b}" are {"not the same" if UNCHANGED in (side, other_side) else "opposites"}',
                a.span(first_a, last_a),
                b.span(first_b, last_b),
            )
            return
