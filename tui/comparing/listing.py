"""Whether two wordings of one claim list the same names: "France, Spain and Italy" against "Spain, Italy and Portugal"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tui.comparing.terms import meanings
from tui.language.connectives import COORDINATORS
from tui.language.words import Word
from tui.model import Difference, Span

_IN_COMMON = 2
"""Items that two lists must have in common to be one list."""
_LONGEST_ITEM = 4
"""Words of an item; a longer run of capitalised words is a headline."""
_SHORT = 6
"""Words up to which a wording with mostly capitals may be a list and nothing else."""
_MOST = 200
"""Words of a wording that are looked at; it bounds the time for the longest sentence."""
_ARTICLES = frozenset("the der die das den le la les el los las il lo i gli o a os as de het".split())
_OTHER_SIGNS = frozenset('.;:()[]–—!?"“”„«»\n')


class _Item(NamedTuple):
    """A name in a list."""

    words: Sequence[Word]
    meanings: frozenset[str]
    """What it is compared by: the key of the name, or its stems."""

    @property
    def span(self) -> Span:
        return self.words[0].start, self.words[-1].end


def listing_differences(
    text_a: str,
    words_a: Sequence[Word],
    text_b: str,
    words_b: Sequence[Word],
    keys: tuple[Mapping[int, str], Mapping[int, str]],
    language: str,
) -> Iterator[Difference]:
    """Lists of names that have two in common, and others that stand in one of the wordings only.

    For `keys`, one of each article, see `terms.meanings`.
    """
    if any(sum(word.capital for word in side) < _IN_COMMON for side in (words_a, words_b)):
        return
    a, b = _Wording(text_a, words_a[:_MOST], keys[0], language), _Wording(text_b, words_b[:_MOST], keys[1], language)
    for ours in a.lists:
        for theirs in b.lists:
            if sum(any(item.meanings == other.meanings for other in theirs) for item in ours) < _IN_COMMON:
                continue
            only_a, only_b = b.lacking(ours), a.lacking(theirs)
            if only_a or only_b:
                first, second = ((names[0].span[0], names[-1].span[1]) for names in (ours, theirs))
                yield Difference(
                    "name",
                    text_a[slice(*first)],
                    text_b[slice(*second)],
                    "check" if only_a and only_b else "compatible",
                    ", ".join(
                        f"only {side} names {_enumerated(only)}" for side, only in (("A", only_a), ("B", only_b)) if only
                    ),
                    first,
                    second,
                )


def _enumerated(items: Iterable[_Item]) -> str:
    return ", ".join(" ".join(word.text for word in item.words) for item in items)


class _Wording:
    """One wording with the lists of names in it."""

    def __init__(self, text: str, words: Sequence[Word], keys: Mapping[int, str], language: str) -> None:
        means = {word.start: meaning for word, meaning in meanings(words, keys)}
        self._means = frozenset(means.values())
        self.lists: list[list[_Item]] = []
        if 2 * sum(word.capital for word in words) > len(words) > _SHORT:
            return  # a headline, where every word begins with a capital
        last = 0
        for first, end in _runs(text, words, means):
            item = _Item(words[first:end], frozenset(means[word.start] for word in words[first:end]))
            if self.lists and _listed(text, words[last - 1 : first + 1], language):
                self.lists[-1].append(item)
            else:
                self.lists.append([item])
            last = end
        self.lists = [items for items in self.lists if len(items) >= _IN_COMMON]

    def lacking(self, items: Iterable[_Item]) -> list[_Item]:
        """Those of which no word stands anywhere in this wording."""
        return [item for item in items if item.meanings.isdisjoint(self._means)]


def _runs(text: str, words: Sequence[Word], means: Mapping[int, str]) -> Iterator[tuple[int, int]]:
    """Where words that begin with a capital, and mean something, stand side by side."""
    at = 0
    while at < len(words):
        end = at
        while (
            end < len(words)
            and words[end].capital
            and words[end].start in means
            and (end == at or text[words[end - 1].end : words[end].start] in (" ", "-"))
        ):
            end += 1
        if at < end <= at + _LONGEST_ITEM:
            yield at, end
        at = max(end, at + 1)


def _listed(text: str, words: Sequence[Word], language: str) -> bool:
    """Whether nothing but what joins the items of a list stands between the first and the last of these words."""
    coordinators = COORDINATORS.get(language, frozenset())
    between = words[1:-1]
    signs = "".join(text[one.end : other.start] for one, other in pairwise(words))
    joined = any(word.fold in coordinators for word in between) or "," in signs or "&" in signs
    return joined and _OTHER_SIGNS.isdisjoint(signs) and all(word.fold in coordinators | _ARTICLES for word in between)
