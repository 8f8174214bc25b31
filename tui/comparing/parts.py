"""Parts and ranks: "all 12 sailors" and "eleven of the 12", "the tallest tower" and "the second tallest"; in English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from tui.comparing.roles import roles
from tui.comparing.worded import Worded, to_check
from tui.model import Difference

_SHARED = 2
"""Meanings that two wordings must share, besides what is ranked."""
_RANKS = frozenset("second third fourth fifth sixth seventh eighth ninth tenth".split())
_ONE = frozenset("a an one".split())
_NEAR = 3
"""Words around those counted among which it stands what befell them."""
_OF_THE = frozenset("of the its his her their these those".split())


def part_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where one wording tells of all or of the first and the other of some or of another in rank: all to check."""
    yield from _ranked(a, b)
    yield from _partly(a, b)
    yield from _one_and_more(a, b)


def _ranked(a: Worded, b: Worded) -> Iterator[Difference]:
    """What is the greatest of all here and the second or third there: "the tallest tower", "the second tallest tower"."""
    if len(a.held & b.held) <= _SHARED:
        return
    for one, other in ((a, b), (b, a)):
        places = {word.fold: index for index, word in enumerate(one.words) if word.fold.endswith("est")}
        for index, word in enumerate(other.words):
            before = other.words[index - 1].fold if index else ""
            if word.fold not in places or before not in _RANKS:
                continue
            facing = places[word.fold]
            if facing and one.words[facing - 1].fold not in _RANKS:
                at_one, at_other = (facing, facing + 1), (index - 1, index + 1)
                yield to_check("quantity", a, *((at_one, b, at_other) if one is a else (at_other, b, at_one)))
                return


def _partly(a: Worded, b: Worded) -> Iterator[Difference]:
    """All of a number here, and some of it there: "all 12 sailors", "eleven of the 12 sailors"."""
    for one, other in ((a, b), (b, a)):
        wholes = {number: (first, last) for first, last, number in _wholes(one)}
        for first, last, number in _parts(other):
            counts = [int(found) for index in range(len(other.words)) if (found := _number(other, index))]
            if number in wholes and sum(counts) != 2 * int(number):  # "three of the five on Monday, two on Friday"
                at_a, at_b = (wholes[number], (first, last)) if one is a else ((first, last), wholes[number])
                yield to_check("quantity", a, at_a, b, at_b)
                return


def _wholes(wording: Worded) -> Iterator[tuple[int, int, str]]:
    """Each "all 12", "all of the 12": the first word, the one behind, and the number."""
    for i, word in enumerate(wording.words):
        if word.fold == "all":
            last = next((j for j in range(i + 1, min(i + 4, len(wording.words))) if wording.words[j].fold not in _OF_THE), i)
            if number := _number(wording, last):
                yield i, last + 1, number


def _parts(wording: Worded) -> Iterator[tuple[int, int, str]]:
    """Each "eleven of the 12": the first word, the one behind, and the second number."""
    for i, word in enumerate(wording.words):
        if i and word.fold == "of" and _number(wording, i - 1):
            last = next((j for j in range(i + 1, min(i + 3, len(wording.words))) if wording.words[j].fold not in _OF_THE), i)
            number = _number(wording, last)
            if number and number != _number(wording, i - 1):
                yield i - 1, last + 1, number


def _one_and_more(a: Worded, b: Worded) -> Iterator[Difference]:
    """One of a kind here, and several there whom the same befell: "killing a policeman", "shot dead three policemen"."""
    ours, theirs = _befallen(a), _befallen(b)
    for noun in ours.keys() & theirs.keys():
        if len(ours[noun]) == len(theirs[noun]) == 1:
            (many, first, last, met), (others, start, end, its) = ours[noun][0], theirs[noun][0]
            if many != others and met & its:
                yield to_check("quantity", a, (first, last), b, (start, end))


def _befallen(wording: Worded) -> Mapping[str, Sequence[tuple[bool, int, int, frozenset[str]]]]:
    """What each "a policeman", "three policemen" means, to whether they are several, the first word and the one behind the
    last, and what befell them."""
    known = roles("en")
    found = defaultdict(list)
    for i, word in enumerate(wording.words):
        several = _number(wording, i) not in (None, "1")
        near = (j for j in range(i + 1, min(i + 3, len(wording.words))) if wording.meaning(j))
        noun = next(near, None) if several or word.fold in _ONE else None
        if noun is not None:
            around = wording.words[max(0, i - _NEAR) : noun + 1 + _NEAR]
            met = frozenset(known[word.stem] for word in around if word.stem in known)
            found[wording.means[wording.words[noun].start]].append((several, i, noun + 1, met))
    return found


def _number(wording: Worded, index: int) -> str | None:
    meaning = wording.meaning(index)
    return meaning if meaning and meaning.isdecimal() else None
