"""The one thing that parts two wordings which otherwise say the same: "carried coal to Rye", "carried weapons to Rye".

No list knows which things exclude one another, and where all else is the same two names for one thing are as likely as two
things, so that a reader is told. Only what stands behind the verb counts: who "the man" and "the suspect" are that did the
same is hardly in doubt. In English.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from rapidfuzz.distance import JaroWinkler

from tui.comparing.worded import Worded, to_check
from tui.language.phrase_tables import breaks
from tui.language.verbs import is_auxiliary, is_gerund, is_past_participle
from tui.language.vocabulary import DETERMINERS, vocabulary
from tui.language.words import Word
from tui.model import Difference

_SHARED = 2
"""Meanings that both wordings must have besides."""
_LONGEST = 2
"""Words of a thing."""
_SAME_WORD = 0.8
"""Jaro-Winkler similarity from which two words may be one, spelt in two ways."""
_ANYTHING = vocabulary("""
    man men woman women person people child children boy girl official officials suspect victim victims someone others
    area place site scene spot location building city town village region country state world thing item object
    group team company firm organisation organization body agency year month week day time today yesterday tomorrow
    incident event case matter issue move step plan measure way part number amount lot""")
"""Words by which a thing is named again without saying what it is."""

_A = frozenset(("a", "an"))


def substitutes(a: Worded, b: Worded) -> Iterator[Difference]:
    """The things in one and the same place of two wordings that otherwise mean the same, to check."""
    if len(a.held & b.held) < _SHARED:
        return
    at_a, at_b = _own(a, b.held), _own(b, a.held)
    if at_a is None or at_b is None:
        return
    (first, last), (start, end) = at_a, at_b
    alike = JaroWinkler.similarity(a.words[last - 1].fold, b.words[end - 1].fold) >= _SAME_WORD
    led = _led(a, first)
    if not alike and a.ahead(first) == b.ahead(start) and led is not None and led == _led(b, start):
        yield to_check("name", a, at_a, b, at_b, "may not be the same, though all else is")


def _own(wording: Worded, held: Collection[str]) -> tuple[int, int] | None:
    """Where the only thing stands that a wording does not share with one that means `held`; None where there is no such."""
    own = [index for index in range(len(wording.words)) if (meaning := wording.meaning(index)) and meaning not in held]
    if not own or own[-1] - own[0] != len(own) - 1 or len(own) > _LONGEST:
        return None
    first, last = own[0], own[-1] + 1
    behind_verb = any(word.start in wording.verbs for word in wording.words[:first])
    closed = last == len(wording.words) or wording.meaning(last) is None
    told = behind_verb or _is_apposed(wording, first, last)
    named = all(word.text[0].islower() for word in wording.words[first:last])
    return (first, last) if told and closed and named and _is_thing(wording.words[last - 1]) else None


def _is_apposed(wording: Worded, first: int, last: int) -> bool:
    """Whether a thing ends what is apposed to a subject: "the suspect, a 34-year-old teacher, …"."""
    begin = next((index for index in range(first, 0, -1) if breaks(wording.words, index)), None)
    return begin is not None and wording.words[begin].fold in _A and breaks(wording.words, last)


def _is_thing(word: Word) -> bool:
    """Whether a word may name a thing, and says which."""
    return not (word.fold in _ANYTHING or word.fold.endswith("ly") or is_gerund(word.fold) or is_past_participle(word.fold))


def _led(wording: Worded, index: int) -> str | None:
    """What leads to a thing and its article: a verb or a preposition by its stem; None for an auxiliary verb."""
    word = wording.words[index - 1]
    if is_auxiliary(word.fold):
        return None
    return wording.words[index - 2].stem if word.fold in DETERMINERS and index > 1 else word.stem
