"""One wording of a claim with how sure it is, what it negates, and the words that say something in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from tui.language.certainty import Certainty, certainty_of, is_open_question
from tui.language.connectives import PREPOSITIONS
from tui.language.negation import VERB_SECOND, Marker, dates
from tui.language.negators import content, negations
from tui.language.phrase_tables import breaks
from tui.language.verbs import is_auxiliary
from tui.language.words import Word
from tui.model import Span

_REACH = 3
"""Content words behind a hedge that it may stand over, and before a verb of direction that may be its subject."""
_FAR = 8
"""Content words before a participle among which its subject may be, in German and Dutch."""

_STAYING = frozenset("still remain remains remained stay stays stayed be been being".split())
"""Words between a subject and a state that it is in: "the road remained closed"."""
_SUBJECTS = frozenset("he she it they who which".split())
_OBJECTS = frozenset("him her it them".split())


class Phrasing:
    """One wording of a claim with what is asked of it."""

    def __init__(self, text: str, words: Sequence[Word], language: str) -> None:
        self.text, self.words, self.language = text, words, language
        self.hedge = certainty_of(words, language)
        found = list(negations(words, language))
        self.negations = tuple(_uncancelled(found) if language == "en" else found)

        asked = self.hedge if self.hedge and is_open_question(words, self.hedge) else None
        self.denials = tuple(
            negation for negation in self.negations if not (asked and asked.first - _REACH <= negation.first < asked.last)
        )
        """What negates the claim itself, not what is known of it: "do not know if"."""

    # Most wordings part in nothing, and then the rest is not asked for.

    @cached_property
    def content(self) -> Mapping[int, str]:
        return content(self.words, self.language)

    @cached_property
    def places(self) -> Sequence[int]:
        """Of the content words."""
        return list(self.content)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(self.content.values())

    @cached_property
    def means(self) -> Mapping[int, str]:
        """What each content word stands for."""
        return {place: self.words[place].concept or stem for place, stem in self.content.items()}

    @cached_property
    def capitals(self) -> frozenset[str]:
        """The stems of what is written with a capital behind the first word."""
        return frozenset(stem for place, stem in self.content.items() if place and self.words[place].capital)

    @cached_property
    def figures(self) -> frozenset[str]:
        return frozenset(word.fold for word in self.words if word.text[0].isdigit())

    @cached_property
    def meanings(self) -> frozenset[str]:
        return frozenset(meaning for place in self.content if (meaning := self.words[place].concept) is not None)

    @property
    def certainty(self) -> Certainty:
        return self.hedge.certainty if self.hedge else Certainty.FACT

    def span(self, first: int, last: int) -> Span:
        return self.words[first].start, self.words[last - 1].end

    def put(self, first: int, last: int) -> str:
        start, end = self.span(first, last)
        return self.text[start:end]

    def behind(self, index: int, reach: int = _REACH) -> Sequence[int]:
        """The next content words from word `index` on."""
        first = bisect_left(self.places, index)
        return self.places[first : first + reach]

    def before(self, index: int) -> Sequence[int]:
        """The content words right before word `index`."""
        last = bisect_left(self.places, index)
        return self.places[max(0, last - _REACH) : last]

    def subjects(self, first: int) -> set[str]:
        """The stems of what may be the subject of a verb: in front of it and, where verbs come second or last, far in front
        or right behind it, too, but for what a preposition leads."""
        if self.language == "en":
            return {self.content[place] for place in self.before(self._outside(first))}
        places = self.before(first)
        if self.language in VERB_SECOND:
            last = bisect_left(self.places, first)
            around = [*self.places[max(0, last - _FAR) : last], *self.behind(first + 1)[:1]]
            led = PREPOSITIONS[self.language]
            places = [at for at in around if not any(word.fold in led for word in self.words[max(0, at - 2) : at])]
        return {self.content[place] for place in places if self.words[place].fold not in dates(self.language)}

    def negated_but(self, first: int, last: int) -> bool:
        """Whether it negates anything by other words than those from `first` up to `last`: "denied" does so by itself."""
        return any(not first <= negation.first < last for negation in self.negations)

    def right_before(self, verb: int) -> frozenset[str]:
        """The stem of the word right before an English verb and its auxiliaries: that of "road" in "the road was reopened"."""
        index = verb - 1
        while index >= 0 and (is_auxiliary(self.words[index].fold) or self.words[index].fold in _STAYING):
            index -= 1
        return frozenset((self.content[index],)) if self.language == "en" and index in self.content else frozenset()

    def _outside(self, verb: int) -> int:
        """Where what stands between a subject and its verb begins, "the mayor, who …, was freed"; else the verb."""
        first = verb
        while first and is_auxiliary(self.words[first - 1].fold):
            first -= 1
        if not first or not breaks(self.words, first):
            return verb
        return next((index for index in range(first - 1, 0, -1) if breaks(self.words, index)), verb)

    def has_pronoun(self, first: int, last: int) -> bool:
        """Whether a pronoun stands for the subject or the object of an English verb from word `first` up to `last`."""
        before, behind = self.words[max(0, first - _REACH) : first], self.words[last : last + 1]
        subject = next((word.fold for word in reversed(before) if not is_auxiliary(word.fold)), "")
        return subject in _SUBJECTS or any(word.fold in _OBJECTS for word in behind)

    def objects(self, last: int) -> set[str]:
        """The stems of what may be the object of a verb that ends before word `last`."""
        return {self.content[place] for place in self.behind(last)}

    def done_to(self, last: int) -> set[str]:
        """The stems of the object that follows a verb which ends before word `last`, up to a preposition or auxiliary."""
        found = set()
        for place in range(last, min(len(self.words), last + _FAR)):
            if self.words[place].fold in PREPOSITIONS["en"] or is_auxiliary(self.words[place].fold):
                break
            if place in self.content:
                found.add(self.content[place])
        return found


def _uncancelled(found: Sequence[Marker]) -> Iterator[Marker]:
    """English negations but for those that undo one another: "did not rule out", "never refused to"."""
    waiting: Marker | None = None
    for negation in sorted(found):
        if waiting and negation.first - waiting.last <= 1:
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = negation
    if waiting:
        yield waiting
