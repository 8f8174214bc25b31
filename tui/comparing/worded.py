"""One wording of a claim with what its words mean and stand beside, and differences that are to check."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from tui.comparing.terms import meanings
from tui.language.names.countries import country
from tui.language.names.lexicon import DAYS_AND_MONTHS
from tui.language.words import Word
from tui.model import Difference, Kind

_REACH = 4
"""Words that a neighbour with a meaning may be away."""
LONGEST_NAME = 8
"""Words of a name that are looked at."""
MOST = 40
"""What is looked at in a wording, of each sort; it bounds the time for the longest sentence."""


class Worded:
    """One wording; indices are those of its words."""

    def __init__(self, text: str, words: Sequence[Word], keys: Mapping[int, str], verbs: Collection[int]) -> None:
        """`text` is the whole article; for `keys` see `terms.meanings`; `verbs` is where finite verbs begin."""
        self.text, self.words, self.keys, self.verbs = text, words, keys, verbs

    @cached_property
    def means(self) -> Mapping[int, str]:
        """From where a word begins to what it stands for."""
        return {word.start: meaning for word, meaning in meanings(self.words, self.keys)}

    @cached_property
    def held(self) -> frozenset[str]:
        """All that its words stand for."""
        return frozenset(self.means.values())

    def put(self, first: int, last: int) -> str:
        """The words from one index up to another, as the article has them."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def meaning(self, index: int) -> str | None:
        """What a word stands for; None for a function word."""
        return self.means.get(self.words[index].start)

    def behind(self, index: int) -> str | None:
        """The meaning of the first word behind word `index` that has one."""
        return self._nearest(self.words[index + 1 : index + 1 + _REACH])

    def ahead(self, index: int) -> str | None:
        """The meaning of the nearest word before word `index` that has one."""
        return self._nearest(self.words[max(0, index - _REACH) : index][::-1])

    def is_name(self, index: int) -> bool:
        """Whether a word is one of a name, and not of a date."""
        word = self.words[index]
        return word.capital and word.start in self.means and word.fold not in DAYS_AND_MONTHS

    def _nearest(self, words: Sequence[Word]) -> str | None:
        """The meaning of the first of these words that has one and is no adverb: "badly"."""
        found = (self.means[word.start] for word in words if word.start in self.means and not word.fold.endswith("ly"))
        return next(found, None)


def two_of_a_kind(a: Worded, at_a: tuple[int, int], b: Worded, at_b: tuple[int, int]) -> bool:
    """Whether two names may be two of one kind: "Super Bowl XV" and "XV", or a country and what is none, are not."""
    folds_a, folds_b = ({word.fold for word in side.words[slice(*at)]} for side, at in ((a, at_a), (b, at_b)))
    countries = (country(side.put(*at).casefold()) is not None for side, at in ((a, at_a), (b, at_b)))
    return folds_a.isdisjoint(folds_b) and len(set(countries)) == 1


def to_check(
    kind: Kind, a: Worded, at_a: tuple[int, int], b: Worded, at_b: tuple[int, int], what: str = "are not the same"
) -> Difference:
    """A difference between the words of A and of B at these half-open ranges, which a reader has to judge."""
    said_a, said_b = a.put(*at_a), b.put(*at_b)
    spans = ((side.words[first].start, side.words[last - 1].end) for side, (first, last) in ((a, at_a), (b, at_b)))
    return Difference(kind, said_a, said_b, "check", f'"{said_a}" and "{said_b}" {what}', *spans)
