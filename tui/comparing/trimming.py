"""What is one article's alone inside a shared clause: phrases that the other article does not have.

"Marlow beat Vega in the sixth round at the hall in Kelmouth": when the other article knows of the sixth round
but of no hall, "at the hall in Kelmouth" is this article's alone, and must not be shown as confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from tui.comparing.terms import meanings
from tui.language.connectives import COORDINATORS, PREPOSITIONS
from tui.language.marks import SIGNS_BEFORE, SIGNS_BEHIND
from tui.language.verbs import is_auxiliary, is_gerund, is_past_participle
from tui.language.vocabulary import BASE_AFTER, BE, DETERMINERS, PAST, PERSONAL, RELATIVES, THIRD_OR_PLURAL, THIRD_PERSON
from tui.language.words import Word
from tui.model import Span

_COMPLETING = frozenset(("as", "to"))
_INCOMPLETE = frozenset(
    "agree agrees appear appears begin begins continue continues expect expects fail fails intend intends known like likes "
    "need needs plan plans refuse refuses seem seems seen start starts tend tends try tries want wants".split()
)
"""English verbs behind which "to" begins what they are about."""
_TOWARDS_VERB = frozenset(
    "able about bound came certain come comes due eager keen likely ready reluctant set sure unable unlikely unwilling "
    "willing".split()
)
"""English words that an infinitive completes; before a noun "to" begins a phrase of its own behind them."""
_OF = frozenset("von vom de du des da do das dos di del della van".split())
"""Prepositions of other languages whose phrase belongs to the noun before it."""
_PARTICLES = frozenset(("down", "off", "out", "up"))
_ALSO_PARTICLES = frozenset(("in", "on", "over", "through"))
"""English words that are particles where a preposition follows: "was sworn in on 8 March"."""
_ACTING = PAST | THIRD_PERSON | THIRD_OR_PLURAL
_BEFORE_BASE = BASE_AFTER | PERSONAL
_BREAK = re.compile(r"[,;:()\[\]–—]|\s-\s")
_HELD = 1 / 3
"""The other article has a phrase when it has more than this part of the words in it that mean something."""
_LEAST_KEPT = 0.2
"""The part of a clause's words that must stay; where less would, the clause does not come apart at its edges."""
_LONGEST = 400
"""Words; what is longer is a list or a table, and stays whole."""


class Trimmed(NamedTuple):
    """A shared clause without what is one article's alone."""

    kept: tuple[Span, ...]
    """What stays, in order: one span, and one more for each phrase that comes off inside."""
    off: tuple[Span, ...]
    """What comes off, in order."""


def trimmed(
    text: str,
    words: Sequence[Word],
    keys: Mapping[int, str],
    language: str,
    held: Collection[str],
    differing: Sequence[Span | None] = (),
    verb: int | None = None,
    lacking: Sequence[Span] = (),
    wholes: Sequence[Span] = (),
    dates: Sequence[Span] = (),
) -> Trimmed:
    """A clause of these words without the phrases that say nothing in `held`.

    `held` is what the counterparts' sentences mean, `differing` where a difference stands, which never comes off; for
    `keys` see `terms.meanings`. The phrase of the clause's verb, which begins at `verb`, stays. Figures that the counterparts
    do not tell stand at `lacking`; no phrase begins inside one of `wholes`, names and figures, save behind a break, nor
    anywhere inside one of `dates`. Raises IndexError for no words.
    """
    whole = Trimmed(((words[0].start, words[-1].end),), ())
    if len(words) > _LONGEST:
        return whole
    meaning = {word.start: means for word, means in meanings(words, keys)}
    prepositions = PREPOSITIONS.get(language, frozenset())
    coordinators = COORDINATORS.get(language, frozenset())
    starts = [
        index
        for index in _phrases(text, words, prepositions | coordinators, language, verb, wholes)
        if index == 0 or not _amid(words[index], dates)  # a date may begin in the clause before
    ]
    phrases = [words[first:last] for first, last in zip(starts, [*starts[1:], len(words)], strict=True)]
    told = [span for span in differing if span is not None]
    shared = [_shared(phrase, meaning, held, told, lacking) for phrase in phrases]
    if not any(shared):
        return whole
    stays = _stays(text, phrases, shared, words[0].fold in prepositions, verb)
    if language != "en":
        stays = _with_what_follows(phrases, stays, coordinators)
    cut = [
        (first, last)
        for first, last in _runs(stays)
        if _weighty(run := [word for phrase in phrases[first:last] for word in phrase], meaning)
        and _closed(text, run, words[0].start)
    ]
    removed = {phrase for first, last in cut for phrase in range(first, last)}
    kept = [(first, last) for first, last in _runs([phrase in removed for phrase in range(len(phrases))])]
    if sum(len(phrase) for k, phrase in enumerate(phrases) if k not in removed) < _LEAST_KEPT * len(words):
        return whole
    off = []
    for first, last in cut:
        behind = [word for phrase in phrases[first:last] for word in phrase]
        off.append(_span(text, behind[len(behind) > 1 and behind[0].fold in coordinators], behind[-1]))
    left = [
        _span(
            text,
            phrase[language != "en" and first > 0 and len(phrase) > 1 and phrase[0].fold in coordinators],
            phrases[last - 1][-1],
        )
        for first, last in kept
        for phrase in phrases[first : first + 1]
    ]
    return Trimmed(tuple(left), tuple(off))


def _stays(
    text: str,
    phrases: Sequence[Sequence[Word]],
    shared: Sequence[bool],
    fronted: bool,
    verb: int | None,
) -> list[bool]:
    """For each phrase whether it stays: the other article has it, or what is left would not be a clause.

    A clause loses its beginning, or the verb that begins at `verb`, only where it is `fronted` by a phrase that punctuation
    sets off: "On Friday, the bell was raised" may come apart at the comma.
    """
    first, last = shared.index(True), len(shared) - shared[::-1].index(True)
    stays = list(shared)
    if not (fronted and first and _parted(text, phrases[first - 1], phrases[first])):
        stays[0] = True
    at = next((k for k, phrase in enumerate(phrases) if verb is not None and phrase[0].start <= verb <= phrase[-1].start), None)
    if at is not None and not (fronted and at >= last and _parted(text, phrases[last - 1], phrases[last])):
        stays[at] = True
    return stays


def _with_what_follows(phrases: Sequence[Sequence[Word]], stays: Sequence[bool], coordinators: Collection[str]) -> list[bool]:
    """For each phrase whether it stays, with a conjunction for what it begins: "und bis Freitag", "und eine Woche von …"."""
    return [
        here or (after and phrase[0].fold in coordinators and (len(phrase) == 1 or following[0].fold in _OF))
        for phrase, here, following, after in zip(phrases, stays, [*phrases[1:], phrases[-1]], [*stays[1:], False], strict=True)
    ]


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The stretches of False, each as its first index and the one behind its last."""
    at = 0
    for flag, run in groupby(flags):
        length = sum(1 for _ in run)
        if not flag:
            yield at, at + length
        at += length


def _parted(text: str, first: Sequence[Word], second: Sequence[Word]) -> bool:
    """Whether punctuation stands between two phrases."""
    return _breaks(text, first[-1], second[0])


def _breaks(text: str, first: Word, second: Word) -> bool:
    """Whether punctuation stands between two words; mostly a space does, which is told apart first, for speed."""
    gap = text[first.end : second.start]
    return gap != " " and _BREAK.search(gap) is not None


def _closed(text: str, words: Sequence[Word], clause: int) -> bool:
    """Whether these words, of a clause that begins at `clause`, are not parted from a bracket that they stand in or open."""
    start, end = _span(text, words[0], words[-1])
    return all(
        text.count(opening, clause, start) <= text.count(closing, clause, start)
        and text.count(opening, start, end) <= text.count(closing, start, end)
        for opening, closing in ("()", "[]")
    )


def _span(text: str, first: Word, last: Word) -> Span:
    """From one word to another, with the signs beside them that belong to their figures, and a bracket that they open."""
    start, end = first.start, last.end
    while start and text[start - 1] in SIGNS_BEFORE:
        start -= 1
    while end < len(text) and text[end] in SIGNS_BEHIND:
        end += 1
    for opening, closing in ("()", "[]"):
        if text[end : end + 1] == closing and text.count(opening, start, end) > text.count(closing, start, end):
            end += 1
    return start, end


def _phrases(
    text: str, words: Sequence[Word], openers: Collection[str], language: str, verb: int | None, wholes: Sequence[Span]
) -> list[int]:
    """The indices at which phrases begin: at prepositions and coordinators, these inside none of `wholes`, behind breaks, and
    where something is told of the noun before it: "an offender who was at large".

    A hyphen parts nothing, and what a verb needs stays with it: "were at work", "used as a store", "seems to be shut".
    """
    return [0] + [
        index
        for index in range(1, len(words))
        if _breaks(text, words[index - 1], words[index])
        or (language == "en" and words[index].fold in RELATIVES and words[index - 1].fold not in openers)
        or (
            words[index].fold in openers
            and text[words[index].start - 1] != "-"
            and not _amid(words[index], wholes)
            and not (language == "en" and _needs(words, index, verb))
        )
    ]


def _needs(words: Sequence[Word], index: int, verb: int | None) -> bool:
    """Whether before the English word at `index` stands one that is nothing without the phrase behind it."""
    word, opener = words[index - 1], words[index].fold
    if opener in _PARTICLES or (opener in _ALSO_PARTICLES and _leads_on(words, index)):
        return (
            word.start == verb
            or word.fold in _ACTING
            or is_past_participle(word.fold)
            or is_gerund(word.fold)
            or (index > 1 and (words[index - 2].fold in _BEFORE_BASE))
        )
    if opener == "to" and word.fold in _TOWARDS_VERB:
        behind = words[index + 1] if index + 1 < len(words) else None
        return behind is not None and not (behind.capital or behind.text[0].isdigit() or behind.fold in DETERMINERS)
    hour = word.fold == "am" and index > 1 and words[index - 2].text[0].isdigit()
    return ((is_auxiliary(word.fold) or word.fold in BE) and not hour) or (
        opener in _COMPLETING and (is_past_participle(word.fold) or word.fold in _INCOMPLETE)
    )


def _leads_on(words: Sequence[Word], index: int) -> bool:
    """Whether behind the English word at `index` another preposition begins a phrase of its own."""
    return index + 1 < len(words) and words[index + 1].fold in PREPOSITIONS["en"]


def _shared(
    phrase: Sequence[Word],
    meaning: Mapping[int, str],
    held: Collection[str],
    differing: Sequence[Span],
    lacking: Sequence[Span],
) -> bool:
    """Whether the other article has enough of a phrase, or differs on it.

    A phrase with a figure that the other article does not tell is not shared, save where it does something, too: "of stealing
    a $500 guitar" is what the clause is about.
    """
    if _touches(phrase, differing):
        return True
    telling = [meaning[word.start] for word in phrase if word.start in meaning]
    known = sum([meant in held for meant in telling])
    if known <= _HELD * len(telling):
        return False
    return not _touches(phrase, lacking) or any(
        word.fold in _ACTING or is_gerund(word.fold) or is_past_participle(word.fold) for word in phrase
    )


def _touches(phrase: Sequence[Word], spans: Sequence[Span]) -> bool:
    """Whether a word of a phrase begins in one of the spans."""
    return any(start <= word.start < end for start, end in spans for word in phrase)


def _amid(word: Word, spans: Sequence[Span]) -> bool:
    """Whether a word begins inside one of the spans, and not with it."""
    return any(start < word.start < end for start, end in spans)


def _weighty(words: Sequence[Word], meaning: Mapping[int, str]) -> bool:
    """Whether a phrase tells something: a name, a figure or two words that mean something."""
    telling = [word for word in words if word.start in meaning]
    return len(telling) >= 2 or any(word.capital or word.text[0].isdigit() for word in telling)
