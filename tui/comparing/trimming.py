"""The edges of a shared clause: phrases at its beginning or end that the other article does not have.

"Klitschko stopped Thompson in the sixth round at the Stade de Suisse": when the other article knows of the sixth round
but of no stadium, "at the Stade de Suisse" is this article's alone, and must not be shown as confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from tui.comparing.terms import meanings
from tui.language.marks import SIGNS_BEFORE, SIGNS_BEHIND
from tui.language.words import Word
from tui.model import Span

_PREPOSITIONS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "about above across after against along amid among around as at because before behind below beneath beside "
        "between beyond by despite down during except following for from in including inside into like near off on onto out "
        "outside over past per since through throughout till to toward towards under until up upon via while with within "
        "without",
        "de": "an auf aus bei bis durch fur gegen hinter in im am nach neben ohne seit um unter vom von vor wahrend wegen zu "
        "zum zur zwischen mit uber trotz",
        "fr": "a au aux avant apres avec chez contre dans depuis des devant durant en entre malgre par parmi pendant pour sans "
        "selon sous sur vers",
        "es": "a al ante bajo con contra desde durante en entre hacia hasta mediante para por segun sin sobre tras",
        "pt": "a ao aos apos ate com contra desde durante em entre na nas no nos para pela pelas pelo pelos por sem sob sobre",
        "it": "a al alla alle ai con contro da dal dalla dopo durante fra in nel nella nei per senza sotto su sul sulla tra "
        "verso",
        "nl": "aan achter bij binnen boven door in langs met na naar naast om onder op over per sinds tegen tijdens tot tussen "
        "uit van vanaf via volgens voor zonder",
        "ru": "v vo na s so k ko o ob ot do iz za po pri dlya bez nad pod mezhdu cherez pered posle",
    }.items()
}
"""Folded, by language."""
_COORDINATORS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "and but nor or",
        "de": "aber oder und",
        "fr": "et mais ou",
        "es": "e o pero u y",
        "pt": "e mas ou",
        "it": "e ed ma o",
        "nl": "en maar of",
        "tr": "ve veya",
        "ru": "i ili no",
    }.items()
}
"""Folded, by language: they come first in what they join, and no claim begins with one."""
_BREAK = re.compile(r"[,;:()\[\]–—]|\s-\s")
_HELD = 1 / 3
"""The other article has a phrase when it has more than this part of the words in it that mean something."""
_LEAST_KEPT = 0.2
"""The part of a clause's words that must stay; where less would, the clause does not come apart at its edges."""


def trimmed(
    text: str,
    words: Sequence[Word],
    keys: Mapping[int, str],
    language: str,
    held: Collection[str],
    differing: Sequence[Span | None] = (),
) -> tuple[Span, tuple[Span, ...]]:
    """Where the core of a clause with these words lies, and the phrases at its edges that say nothing in `held`.

    `held` is what the counterparts' sentences mean, `differing` where a difference stands, which is never an edge; for
    `keys` see `terms.meanings`. Without an edge to come off, the core is the whole. Raises IndexError for no words.
    """
    meaning = {word.start: means for word, means in meanings(words, keys, language)}
    prepositions = _PREPOSITIONS.get(language, frozenset())
    coordinators = _COORDINATORS.get(language, frozenset())
    starts = _phrases(text, words, prepositions | coordinators)
    phrases = [words[first:last] for first, last in zip(starts, [*starts[1:], len(words)], strict=True)]
    shared = [_shared(phrase, meaning, held, differing) for phrase in phrases]
    if not any(shared):
        return (words[0].start, words[-1].end), ()
    first, last = 0, len(phrases)
    while not shared[last - 1]:
        last -= 1
    if not _weighty([word for phrase in phrases[last:] for word in phrase], meaning):
        last = len(phrases)
    ahead = shared.index(True)
    if (
        ahead
        and words[0].fold in prepositions
        and _BREAK.search(text, phrases[ahead - 1][-1].end, phrases[ahead][0].start)
        and _weighty([word for phrase in phrases[:ahead] for word in phrase], meaning)
    ):
        first = ahead
    core = [word for phrase in phrases[first:last] for word in phrase]
    if len(core) < _LEAST_KEPT * len(words):
        return (words[0].start, words[-1].end), ()
    off = []
    if first:
        off.append(_span(text, words[0], phrases[first - 1][-1]))
    if last < len(phrases):
        behind = [word for phrase in phrases[last:] for word in phrase]
        off.append(_span(text, behind[len(behind) > 1 and behind[0].fold in coordinators], words[-1]))
    return _span(text, core[0], core[-1]), tuple(off)


def _span(text: str, first: Word, last: Word) -> Span:
    """From one word to another, with the signs beside them that belong to their figures."""
    start, end = first.start, last.end
    while start and text[start - 1] in SIGNS_BEFORE:
        start -= 1
    while end < len(text) and text[end] in SIGNS_BEHIND:
        end += 1
    return start, end


def _phrases(text: str, words: Sequence[Word], openers: Collection[str]) -> list[int]:
    """The indices at which phrases begin: at prepositions and coordinators, and behind breaks."""
    return [0] + [
        index
        for index in range(1, len(words))
        if words[index].fold in openers or _BREAK.search(text, words[index - 1].end, words[index].start)
    ]


def _shared(
    phrase: Sequence[Word], meaning: Mapping[int, str], held: Collection[str], differing: Sequence[Span | None]
) -> bool:
    """Whether the other article has enough of a phrase, or differs on it."""
    telling = [word for word in phrase if word.start in meaning]
    known = sum(meaning[word.start] in held for word in telling)
    return known > _HELD * len(telling) or any(_inside(word, differing) for word in phrase)


def _inside(word: Word, spans: Sequence[Span | None]) -> bool:
    return any(span is not None and span[0] <= word.start < span[1] for span in spans)


def _weighty(words: Sequence[Word], meaning: Mapping[int, str]) -> bool:
    """Whether a phrase tells something: a name, a figure or two words that mean something."""
    telling = [word for word in words if word.start in meaning]
    return len(telling) >= 2 or any(word.capital or word.text[0].isdigit() for word in telling)
