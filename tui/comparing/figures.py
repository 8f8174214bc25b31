"""Figures: the values of a wording with what stands around them, by which two of them may be told to be of one thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tui.comparing.roles import roles
from tui.language.directions import directions
from tui.language.values import Value
from tui.language.words import Word

_WINDOW = 6
"""How many words that mean something are a figure's context, on either side."""
_REACH = 14
"""How many words away they may be."""
_NEAR = 2
_SHORT = 16
"""A wording of at most so many words, with one figure of a measure, speaks of that figure."""
_REPORTING = frozenset("say said told tell report announc state issu releas publish ap reuter post updat".split())
_BOUNDING = frozenset("until till by from since before after through bis ab seit desde hasta ate fino dal tot sinds".split())
"""Words before a date that is no date of saying."""
_STANDING = frozenset(
    "still remain remains remained noch weiterhin encore toujours todavia aun ancora ainda nog steeds halen".split()
)
"""Words by which a clause tells how things stand on a day, and not what happened on it."""
_FAR = 10
"""Words between such a word and its day."""
_KNOWN = frozenset("the these those his her its their our both".split())
_ADDING = frozenset("another further additional extra more".split())
"""Words beside a figure by which it is added to what was told before: "another 12 people", "two more deaths"."""
_BOUNDED_BY = frozenset("or and no not".split())
"""Words after which a figure is bounded, "20 or more", or counts others: "three died and another 12 were hurt"."""
_AND = frozenset("and while but e y et und en ve и".split())
_SEPARATORS = frozenset(",;:()—–")


class Figure(NamedTuple):
    """A value in its wording, with what stands around it."""

    value: Value
    context: frozenset[str]
    """The concepts within a few words of it."""
    near: frozenset[str]
    """Those directly beside it."""
    label: str
    """The concept it is said to be of: that of "depth" in "a depth of 12 miles"."""
    role: str
    """What befell those it counts; "" where nothing is said."""
    names: frozenset[str]
    """The capitalised words directly beside it."""
    target: frozenset[str]
    """The names that a distance is measured from: "14 miles north of Aville", "… of the town of Aville"."""
    reporting: bool
    """Whether it dates what was said, or how things stood, and no event: "said on Tuesday", "were still open on Tuesday"."""
    known: bool
    """Whether a small number points at what was told before: "the two sides"."""
    added: bool
    """Whether it is added to what was told before: "two more people died" is no count of the dead."""
    alone: bool
    """Whether it is the only one of its measure in a short wording."""
    part_of: str
    """The concept that a percentage is a part of: that of "workforce" in "8% of its workforce"."""
    change: bool
    """Whether a percentage tells how far something rose or fell."""


def figures(text: str, words: Sequence[Word], values: Sequence[Value], language: str) -> list[Figure]:
    """The values of a wording with what stands around each, in order."""
    means = [word.concept for word in words]
    inside = [False] * len(words)
    places = []
    at = 0
    for value in values:
        while at < len(words) and words[at].end <= value.start:
            at += 1
        first = at
        while at < len(words) and words[at].start < value.end:
            inside[at] = True
            at += 1
        places.append((first, at))
    measures = [value.dimension for value in values]
    turns = [i for start, end, *_ in directions(words, language) for i in range(start, end)] if "percent" in measures else []
    found = []
    for value, (first, last) in zip(values, places, strict=True):
        around = [*_content(range(first - 1, max(-1, first - 1 - _REACH), -1), means, inside)]
        around += _content(range(last, min(len(words), last + _REACH)), means, inside)
        beside = [i for i in around if first - _NEAR - 1 <= i <= last + _NEAR]
        found.append(
            Figure(
                value,
                frozenset(mean for i in around if (mean := means[i])),
                frozenset(mean for i in beside if (mean := means[i])),
                _label(words, means, first),
                _role(text, words, inside, first, last, roles(language)) if value.dimension == "count" else "",
                frozenset(words[i].fold for i in beside if words[i].capital),
                _target(words, last) if value.dimension == "length" else frozenset(),
                value.kind == "date" and _reporting(text, words, first, last),
                first > 0 and words[first - 1].fold in _KNOWN and value.exact and value.high <= 4,
                value.kind != "date" and _added(words, first, last),
                measures.count(value.dimension) == 1 and len(words) <= _SHORT,
                _part_of(words, means, last) if value.dimension == "percent" else "",
                value.dimension == "percent" and any(first - _NEAR <= i < last + _NEAR for i in turns),
            )
        )
    return found


def _content(places: range, means: Sequence[str | None], inside: Sequence[bool]) -> list[int]:
    """The nearest words among `places` that mean something and belong to no figure."""
    return [i for i in places if means[i] and not inside[i]][:_WINDOW]


def _reporting(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a date tells when something was said: a word of saying stands beside it, and nothing parts them; or when
    something still was so."""
    if first and words[first - 1].fold in _BOUNDING:
        return False
    if any(word.fold in _STANDING for word in words[max(0, first - _FAR) : first]):
        return True
    before, behind = words[max(0, first - _NEAR) : first], words[last : last + _NEAR]
    if last < len(words) and any(sign in _SEPARATORS for sign in text[words[last - 1].end : words[last].start]):
        behind = ()
    return any(word.stem in _REPORTING for word in (*before, *behind))


def _added(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a word of adding stands before, in or behind the figure: "another 12", "20 more people"; "20 or more" is none."""
    places = (i for i in range(max(0, first - 1), min(len(words), last + 1)) if words[i].fold in _ADDING)
    return any(words[i - 1].fold not in _BOUNDED_BY and (i + 1 == len(words) or words[i + 1].fold != "than") for i in places)


def _label(words: Sequence[Word], means: Sequence[str | None], first: int) -> str:
    if first >= 2 and words[first - 1].fold in {"of", "at"}:
        return means[first - 2] or ""
    return ""


def _part_of(words: Sequence[Word], means: Sequence[str | None], last: int) -> str:
    if last == len(words) or words[last].fold != "of":
        return ""
    return next((mean for mean in means[last + 1 : last + 5] if mean), "")


def _target(words: Sequence[Word], last: int) -> frozenset[str]:
    for i in range(last, min(last + 4, len(words))):
        if words[i].fold in {"of", "from", "off"}:
            return frozenset(word.fold for word in words[i + 1 : i + 6] if word.capital)
    return frozenset()


def _role(text: str, words: Sequence[Word], inside: Sequence[bool], first: int, last: int, befallen: Mapping[str, str]) -> str:
    """What befell those a figure counts: the nearest word that says so, other figures and commas being far."""
    own = [befallen[word.stem] for word in words[first:last] if word.stem in befallen]
    if own:
        return own[0]
    best, role = 7.0, ""
    for step, start in ((1, last), (-1, first - 1)):
        distance, i, crossed = 0.0, start, False
        while 0 <= i < len(words) and distance < best:
            before = text[words[i - 1].end : words[i].start] if step > 0 and i else text[words[i].end : words[i].end + 2]
            if any(sign in before for sign in _SEPARATORS) or words[i].fold in _AND:
                distance += 2
            distance += 1
            if inside[i] and not crossed:
                distance, crossed = distance + 2, True
            if distance < best and words[i].stem in befallen:
                best, role = distance, befallen[words[i].stem]
            i += step
    return role
