"""Whether two wordings of one claim quote alike, and whether the same mouth says them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from tui.language.folding import fold
from tui.language.words import Word
from tui.model import Difference

_QUOTED = re.compile(r"[\"“”„‟«»]([^\"“”„‟«»\n]+)[\"“”„‟«»]")
_LEAST = 3
"""Words of a quotation that is worth holding against another: shorter ones are mostly single terms."""

_ALIKE = 0.6
"""Part of the words that two quotations must have in common to be one quotation altered."""

_MOST = 20
"""Quotations looked at in a wording; it bounds the time for the longest sentence."""

_LONGEST = 200
"""Words of a quotation that are held against another; it bounds the time for the longest sentence."""

_SHORT = {"wo": "will", "ca": "can", "sha": "shall"}
"""What verbs are shortened to before "n't"."""

_AROUND = 2
"""Characters around a claim's words in which its quotation marks stand."""


def quote_differences(
    text_a: str, words_a: Sequence[Word], text_b: str, words_b: Sequence[Word], quoted: tuple[bool, bool] = (False, False)
) -> Iterator[Difference]:
    """The quotations that both wordings have, with words altered.

    A quotation that is merely cut short is not altered; one whose words are only inflected otherwise agrees.
    """
    theirs = _quotations(text_b, words_b, quoted[1])
    for ours in _quotations(text_a, words_a, quoted[0]):
        nearest = max(theirs, key=lambda other: _likeness(ours, other), default=())
        if nearest and _likeness(ours, nearest) >= _ALIKE and not (_holds(ours, nearest) or _holds(nearest, ours)):
            a, b = (ours[0].start, ours[-1].end), (nearest[0].start, nearest[-1].end)
            same = [word.stem for word in ours] == [word.stem for word in nearest] or _written_out(ours) == _written_out(
                nearest
            )
            explanation = _altered(ours, nearest)
            yield Difference("quote", text_a[slice(*a)], text_b[slice(*b)], "agrees" if same else "check", explanation, a, b)


def speaker_difference(a: str | None, b: str | None, same: Callable[[str, str], bool]) -> Difference | None:
    """The same words in another mouth: a difference where both articles name a speaker and `same` says they are two."""
    if a is None or b is None or fold(a) == fold(b) or same(a, b):
        return None
    return Difference("speaker", a, b, "check", f"in A {a} says so, in B {b}")


def _quotations(text: str, words: Sequence[Word], whole: bool) -> list[Sequence[Word]]:
    """The words of each quotation inside a claim, at least `_LEAST` of them; all of its words where the `whole` is one."""
    if not words:
        return []
    if whole:
        return [words[:_LONGEST]] if len(words) >= _LEAST else []
    found = []
    place = 0
    for match in _QUOTED.finditer(text, max(0, words[0].start - _AROUND), words[-1].end + _AROUND):
        while place < len(words) and words[place].start < match.start(1):
            place += 1
        first = place
        while place < len(words) and words[place].end <= match.end(1):
            place += 1
        if place - first >= _LEAST:
            found.append(words[first:place])
    return found[:_MOST]


def _likeness(a: Sequence[Word], b: Sequence[Word]) -> float:
    return Levenshtein.normalized_similarity([word.stem for word in a], [word.stem for word in b])


def _holds(whole: Sequence[Word], part: Sequence[Word]) -> bool:
    """Whether `part` stands in `whole` word for word."""
    return f" {_folded(part)} " in f" {_folded(whole)} "


def _folded(words: Sequence[Word]) -> str:
    return " ".join(word.fold for word in words)


def _written_out(words: Sequence[Word]) -> list[str]:
    """The folds with "won't" written out as "will not"."""
    found = []
    for word in words:
        verb, short, _ = word.fold.replace("’", "'").partition("n't")
        found += [_SHORT.get(verb, verb), "not"] if short else [word.fold]
    return found


def _altered(a: Sequence[Word], b: Sequence[Word]) -> str:
    """Which words of the one quotation stand for which of the other."""
    steps = Levenshtein.opcodes([word.fold for word in a], [word.fold for word in b])
    changes = []
    for changed, run in groupby(steps, key=lambda step: step.tag != "equal"):
        if changed:
            beside = list(run)
            ours = " ".join(word.text for word in a[beside[0].src_start : beside[-1].src_end])
            theirs = " ".join(word.text for word in b[beside[0].dest_start : beside[-1].dest_end])
            both = f'"{ours}" became "{theirs}"'
            changes.append(both if ours and theirs else f'B leaves out "{ours}"' if ours else f'B adds "{theirs}"')
    return "; ".join(changes)
