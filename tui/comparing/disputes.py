"""Disputes inside one article: what one speaker says and another negates, denies or turns round.

Two clauses meet only in what stands right behind the negation. Either the negated word itself is affirmed ("is not safe" /
"was safe"), with its subject and its object; or a thing of which any is negated ("had not yielded any progress") is there
for the other speaker ("made their best progress"), on the same topic.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain, count, islice
from math import isqrt
from typing import TypeAlias

from tui.comparing.passages import Clauses
from tui.comparing.said import Said, Told, said_in
from tui.comparing.terms import Weights
from tui.disputes import Disputing, wordings_of
from tui.language.certainty import Certainty
from tui.language.directions import UNCHANGED, directions
from tui.language.folding import fold
from tui.language.negation import Marker
from tui.language.negators import negations
from tui.language.progress import Progress, unheard
from tui.language.vocabulary import PREPOSITIONS
from tui.model import Claim, SideName, Wording

Dispute: TypeAlias = tuple[Told, Told]
"""Two clauses that dispute each other, the earlier first."""
SameSpeaker: TypeAlias = Callable[[str, str], bool]
"""Whether the names in two speakers of one article are one person's or body's."""

_REACH = 3
"""Words with a meaning behind a negation that may be its object, and before a verb of direction that may be its subject."""
_COVERED = 0.6
"""The part, by weight, of what is negated that the other clause must hold, where it affirms the negated word itself."""
_COVERED_BACK = 0.5
"""The part of the other clause that must be held in turn, where the two have few concepts in common."""
_SHARED = 2
"""Concepts that two clauses must have in common."""
_MANY = 3
"""Concepts in common from which on a subject may stand behind its verb, as it does in the passive."""
_RARE = 1200
"""What a thing of which any is negated must weigh: a little less than a concept in every other sentence of both articles."""
_POSTINGS = 40
"""A concept in more clauses than this tells nothing apart."""
_MOST = 4
"""Negations, and verbs of direction, looked at in a clause."""
_ARTICLES = frozenset("the a an".split())
_PERHAPS = frozenset("may might".split())
"""A negation behind one of these is in doubt itself."""
_ANY = frozenset("no any".split())
"""Words behind which a thing is negated whatever it is like."""

_Index: TypeAlias = Mapping[str, Sequence[Said]]
"""A concept to the clauses that hold it and negate nothing."""
_Found: TypeAlias = Iterator[tuple[Said, int, Said, int]]
"""Two clauses, each with the index of the word on which the dispute turns."""


def disputes(clauses: Clauses, same: SameSpeaker, progress: Progress = unheard) -> tuple[Dispute, ...]:
    """The disputes between speakers of one article, in its order.

    The time grows with the clauses in somebody's mouth, not with their pairs.
    """
    said = list(said_in(clauses, progress))
    markers = [tuple(islice(negations(one.words, one.language), _MOST)) for one in said]
    plain = [one for one, found in zip(said, markers, strict=True) if not found and one.denied is None]
    negated = [(one, found) for one, found in zip(said, markers, strict=True) if found or one.denied is not None]
    index = _index(plain, frozenset[str]().union(*(one.concepts for one, _ in negated)), clauses)
    disputed = {
        (min(told), max(told))
        for one, at, other, there in chain(
            chain.from_iterable(_against(one, found, index, clauses.weights) for one, found in negated),
            _opposite(plain, clauses.weights),
        )
        if _two(one.speaker, other.speaker, same)
        for told in [(one.told(at), other.told(there))]
    }
    return tuple(sorted(disputed))


def disputing(claims: Sequence[Claim], found: Mapping[SideName, Sequence[Dispute]]) -> Iterator[Disputing]:
    """The wordings of claims that dispute each other, of the disputes found in either article."""
    for side, pairs in found.items():
        if pairs:
            wordings = sorted((wording for claim in claims for wording in wordings_of(claim, side)), key=_start)
            for (_, at), (_, there) in pairs:
                one, other = _holding(wordings, at), _holding(wordings, there)
                if one and other:
                    yield side, one, other


def _holding(wordings: Sequence[Wording], at: int) -> Wording | None:
    """Of wordings in order, the one that holds a place of the article."""
    before = bisect_right(wordings, at, key=_start)
    return wordings[before - 1] if before and at < wordings[before - 1].end else None


def _start(wording: Wording) -> int:
    return wording.start


def _index(plain: Sequence[Said], wanted: frozenset[str], clauses: Clauses) -> _Index:
    """The clauses that hold any of the concepts `wanted`, by them."""
    held: dict[str, list[Said]] = defaultdict(list)
    for one in plain:
        # What its whole sentence means is known already.
        if not wanted.isdisjoint(clauses.sentences[one.place[0]].terms.concepts):
            for concept in wanted & one.concepts:
                held[concept].append(one)
    return {concept: holding for concept, holding in held.items() if len(holding) <= _POSTINGS}


def _against(one: Said, markers: Sequence[Marker], index: _Index, weights: Weights) -> _Found:
    """Who says what another denies or negates."""
    if one.denied is not None:
        return _denied(one, one.denied, index, weights)
    return chain.from_iterable(_negated(one, marker, index, weights) for marker in markers)


def _denied(one: Said, first: int, index: _Index, weights: Weights) -> _Found:
    """Who says what another denies."""
    denied = [(place, meaning) for place, meaning in one.means.items() if place >= first]
    needed = {meaning for _, meaning in denied}
    for place, meaning in denied[:_REACH]:
        for other in index.get(meaning, ()):
            shared = needed & other.concepts
            if len(shared) >= _SHARED and _part(shared, needed, weights) >= _COVERED and _is_so(other):
                yield one, place, other, other.first(meaning)


def _negated(one: Said, marker: Marker, index: _Index, weights: Weights) -> _Found:
    """Who affirms what another negates."""
    behind = [place for place in one.means if place >= marker.last and not one.words[place].fold.endswith("ly")][:_REACH]
    if not behind or (marker.first and one.words[marker.first - 1].fold in _PERHAPS):
        return
    verb, subject = one.means[behind[0]], set(one.before(marker.first))
    for other in index.get(verb, ()):
        if _affirms(other, one, [one.means[place] for place in behind[:2]], subject, weights):
            yield one, behind[0], other, other.first(verb)
    thing = _any(one, marker, behind[-1])
    if thing is not None and weights.concepts[meaning := one.means[thing]] >= _RARE:
        topic = one.concepts - {one.means[place] for place in behind if place <= thing}
        for other in index.get(meaning, ()):
            there = other.first(meaning)
            if not topic.isdisjoint(other.concepts) and _is_there(other, there) and _as_sure(one, other):
                yield one, thing, other, there


def _affirms(other: Said, one: Said, behind: Sequence[str], subject: set[str], weights: Weights) -> bool:
    """Whether a clause affirms the first of the words behind a negation, with its subject and with the second, its object."""
    shared = one.concepts & other.concepts
    if len(shared) < _SHARED or not shared.issuperset(behind) or (subject and subject.isdisjoint(shared)):
        return False
    if len(shared) < _MANY:
        ordered = not subject.isdisjoint(other.before(other.first(behind[0])))
        if not ordered or _part(shared, other.concepts, weights) < _COVERED_BACK:
            return False
    return _part(shared, one.concepts, weights) >= _COVERED and _as_sure(one, other)


def _any(one: Said, marker: Marker, last: int) -> int | None:
    """The index of the thing of which any is negated ("not yielded any substantial progress": progress)."""
    if one.language != "en":
        return None
    anything = next((place for place in range(marker.first, last) if one.words[place].fold in _ANY), None)
    first = next((place for place in one.means if anything is not None and place > anything), None)
    if first is None or first > last:
        return None
    # It is the head of its phrase, and stands last in it.
    return next(place for place in count(first) if place + 1 not in one.means)


def _is_there(other: Said, place: int) -> bool:
    """Whether a word is the head of a phrase that depends on no preposition: "a workplace for women" tells of no women."""
    if place + 1 in other.means:
        return False
    first = place
    while first and first - 1 in other.means:
        first -= 1
    return not any(word.fold in PREPOSITIONS for word in other.words[max(0, first - 2) : first])


def _opposite(plain: Sequence[Said], weights: Weights) -> _Found:
    """Who says that something rises of which another says that it falls."""
    ways: tuple[dict[int, list[tuple[Said, int]]], ...] = (defaultdict(list), defaultdict(list))
    for one in plain:
        if one.language == "en":
            for first, _, pair, side in islice(directions(one.words), _MOST):
                if side != UNCHANGED:
                    ways[side][pair].append((one, first))
    for pair, risen in ways[0].items():
        fallen = ways[1].get(pair, ())
        for one, up in risen[:_POSTINGS]:
            for other, down in fallen[:_POSTINGS]:
                if not set(one.before(up)[-_REACH:]).isdisjoint(other.before(down)[-_REACH:]) and _as_sure(one, other):
                    ours, theirs = (said.concepts - {said.means.get(at)} for said, at in ((one, up), (other, down)))
                    parts = (_part(ours & theirs, whole, weights) for whole in (ours, theirs))
                    if len(ours & theirs) >= _SHARED and min(parts) >= _COVERED:
                        yield one, up, other, down


def _is_so(other: Said) -> bool:
    return other.certainty is Certainty.FACT and not other.unreal


def _as_sure(one: Said, other: Said) -> bool:
    """Whether both speak of what is, or both of what will be: "may" and "may not" go together."""
    return not other.unreal and one.certainty is other.certainty and one.certainty >= Certainty.EXPECTED


def _part(shared: Collection[str], whole: Collection[str], weights: Weights) -> float:
    """The part of the concepts `whole`, by weight, that `shared` are."""
    total = sum(isqrt(weights.concepts[concept]) for concept in whole)
    return sum(isqrt(weights.concepts[concept]) for concept in shared) / total if total else 0.0


def _two(one: str, other: str, same: SameSpeaker) -> bool:
    """Whether two speakers are two: neither is the other with more words, nor do they share a surname or a name."""
    ours, theirs = ([word for word in fold(speaker).split() if word not in _ARTICLES] for speaker in (one, other))
    if not ours or not theirs or ours[-1] == theirs[-1]:
        return False
    return not (set(ours) <= set(theirs) or set(theirs) <= set(ours) or same(one, other))
