"""Why two sentences are linked: the words, names and figures that they share, and what speaks against.

Read off the same terms that the strength was reckoned from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tui.comparing.terms import Terms, Weights, meanings
from tui.language.words import Word
from tui.model import Because


def because(words: Sequence[Word], keys: Mapping[int, str], a: Terms, b: Terms, weights: Weights) -> Because:
    """The reasons for a link in the words of its sentence in A, heaviest first.

    `words` and `keys` are those of that sentence (see `terms.meanings`), `a` and `b` the terms of both sentences.
    """
    shared = a.concepts & b.concepts
    found: dict[str, list[Word]] = {}
    for word, meaning in meanings(words, keys):
        if meaning in shared:
            found.setdefault(meaning, []).append(word)
    heaviest = sorted(found, key=lambda meaning: (-weights.concepts[meaning], found[meaning][0].start))
    named = {keys[word.start] for word in words if word.start in keys} - a.numbers
    names = [_mention(found[meaning], keys) for meaning in heaviest if meaning in named]
    values = [found[meaning][0].text for meaning in heaviest if meaning in a.numbers]
    plain = [found[meaning][0].text for meaning in heaviest if meaning not in named and meaning not in a.numbers]
    return Because(tuple(plain), tuple(names), tuple(values), tuple(_against(words, keys, a, b)))


def _mention(words: Sequence[Word], keys: Mapping[int, str]) -> str:
    """The words of a name's first mention."""
    mention = [words[0]]
    for word in words[1:]:
        if word.start - mention[-1].end > 1 or keys[word.start] != keys[mention[-1].start]:
            break
        mention.append(word)
    return " ".join(word.text for word in mention)


def _against(words: Sequence[Word], keys: Mapping[int, str], a: Terms, b: Terms) -> list[str]:
    """The figures and names of A, where both sentences have some and none in common."""
    against = []
    if a.numbers and b.numbers and a.numbers.isdisjoint(b.numbers):
        against += [word.text for word in words if keys.get(word.start, word.fold) in a.numbers]
    if a.names and b.names and a.names.isdisjoint(b.names):
        against += [word.text for word in words if word.fold in a.names]
    return list(dict.fromkeys(against))
