"""How two wordings of one claim part in certainty, in what they negate and in direction.

Each difference is gated by what the wordings share: bare negations and antonyms in two sentences on one topic are hardly
ever about the same thing.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from tui.comparing.quoting import quote_differences
from tui.language.connectives import PREPOSITIONS
from tui.language.modality import Certainty, Hedge, certainty_of, content, directions, negations
from tui.language.negation import VERB_SECOND, Marker, dates, denied
from tui.language.verbs import is_auxiliary
from tui.language.vocabulary import HAVE_OR_BE
from tui.language.words import Word
from tui.model import Difference, Span

_LABELS = {
    Certainty.DOUBTFUL: "doubtful",
    Certainty.POSSIBLE: "possible",
    Certainty.EXPECTED: "expected",
    Certainty.PLANNED: "planned",
    Certainty.FACT: "a fact",
}
_APART = 2
"""Steps of certainty between a hedge and a plain wording that are a clear difference: "will meet" and "meet" are told alike."""
_HEDGES_APART = 1
"""Those between two hedges: "is expected to close" and "would close" are not the same."""

_SHARED = 2
"""Content words, besides the negated or turning one, that two wordings must share."""

_SURE = 3
"""Content words shared from which on a negation is taken for a contradiction, not only for something to check."""

_REACH = 3
"""Content words behind a hedge that it may stand over, and before a verb of direction that may be its subject."""

_FAR = 8
"""Content words before a participle among which its subject may be, in German and Dutch."""

_MOST = 20
"""Verbs of direction looked at in a wording; it bounds the time for the longest sentence."""

_EMPTY = frozenset(
    "plan plans decision decisions evidence sign signs intention intentions reason reasons need chance chances proof hint "
    "indication indications suggestion suggestions question".split()
)
"""Nouns that "no" denies together with what they are for: "no plans to retire"."""
_OF_ITS_SUBJECT = frozenset({"ruled", "denied"})
"""Verbs that negate, as passives, what stands before them."""
_REMOVED = frozenset("cut lose lost loss knock depriv strip".split())
"""Stems that say what "without" says: who lost power is without power."""
_NEARLY = frozenset({"hardly", "scarcely"})
"""Negators that leave a little."""
_ABILITY_TOO = frozenset({"could", "may", "might", "would", "will"})
"""Hedges that as often mean what somebody was able or allowed to do, or a habit."""


def modality_differences(
    text_a: str,
    words_a: Sequence[Word],
    text_b: str,
    words_b: Sequence[Word],
    language: str = "en",
    quoted: tuple[bool, bool] = (False, False),
) -> tuple[Difference, ...]:
    """Where two wordings of one claim part in certainty, negation, direction or in what they quote.

    The words are those of the claim alone, the texts the whole articles that they stand in, so that spans are exact.
    `quoted` tells of either wording whether all of it stands in quotation marks, which may be those of a longer quotation.
    """
    if not words_a or not words_b:
        return ()
    a, b = _Wording(text_a, words_a, language), _Wording(text_b, words_b, language)
    return (
        *_certainty(a, b),
        *_negation(a, b),
        *_direction(a, b),
        *quote_differences(text_a, words_a, text_b, words_b, quoted),
    )


class _Wording:
    """One wording of the claim with what is asked of it."""

    def __init__(self, text: str, words: Sequence[Word], language: str) -> None:
        self.text, self.words, self.language = text, words, language
        self.content = content(words, language)
        self._places = list(self.content)
        self.stems = set(self.content.values())
        self.figures = {word.fold for word in words if word.text[0].isdigit()}
        self.meanings = {words[place].concept for place in self.content} - {None}
        self.hedge = certainty_of(words, language)
        found = list(negations(words, language))
        self.negations = tuple(_uncancelled(found) if language == "en" else found)

    @property
    def certainty(self) -> Certainty:
        return self.hedge.certainty if self.hedge else Certainty.FACT

    def span(self, first: int, last: int) -> Span:
        return self.words[first].start, self.words[last - 1].end

    def put(self, first: int, last: int) -> str:
        start, end = self.span(first, last)
        return self.text[start:end]

    def behind(self, index: int) -> list[int]:
        """The next content words from word `index` on."""
        first = bisect_left(self._places, index)
        return self._places[first : first + _REACH]

    def governed(self, negation: Marker, held: Collection[str]) -> Sequence[int]:
        """The content words that a negation negates: the first that is no adverb, and what "no" denies of it.

        "No shots were fired" says that nobody fired, "no plans to retire" that nobody retires. The other wording has the
        stems `held`.
        """
        if self.language != "en":
            return denied(self.words, negation, self.content, self.language, held)
        places = [place for place in self.behind(negation.last) if not self.words[place].fold.endswith("ly")]
        passive = negation.first and self.words[negation.first - 1].fold in HAVE_OR_BE
        if not places and passive and self.words[negation.first].fold in _OF_ITS_SUBJECT:
            return self.before(negation.first)  # "sabotage was ruled out"
        if len(places) < 2 or self.words[negation.first].fold != "no":
            return places[:1]
        if self.words[places[0]].fold in _EMPTY:
            return places
        between = self.words[places[0] + 1 : places[1]]
        return places[: 2 if any(is_auxiliary(word.fold) for word in between) else 1]

    def before(self, index: int) -> list[int]:
        """The content words right before word `index`."""
        last = bisect_left(self._places, index)
        return self._places[max(0, last - _REACH) : last]

    def subjects(self, first: int) -> set[str]:
        """The stems of what may be the subject of a verb: in front of it and, where verbs come second or last, far in front
        or right behind it, too, but for what a preposition leads."""
        if self.language == "en":
            return {self.content[place] for place in self.before(first)}
        places = self.before(first)
        if self.language in VERB_SECOND:
            around = [place for place in self._places if place < first][-_FAR:] + self.behind(first + 1)[:1]
            led = PREPOSITIONS[self.language]
            places = [at for at in around if not any(word.fold in led for word in self.words[max(0, at - 2) : at])]
        return {self.content[place] for place in places if self.words[place].fold not in dates(self.language)}


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


def _certainty(a: _Wording, b: _Wording) -> Iterator[Difference]:
    apart = abs(a.certainty - b.certainty)
    if apart < (_HEDGES_APART if a.hedge and b.hedge else _APART) or bool(a.negations) != bool(b.negations):
        return
    if Certainty.PLANNED in (a.certainty, b.certainty) and any(word.fold == "if" for word in (*a.words, *b.words)):
        return
    if a.hedge and b.hedge:
        if _hedges_something_else(a, b) or _hedges_something_else(b, a):
            return
    elif not _hedges_what_is_shared(a, b):
        return
    doubted = Certainty.DOUBTFUL in (a.certainty, b.certainty)
    yield Difference(
        "certainty",
        a.put(a.hedge.first, a.hedge.last) if a.hedge else None,
        b.put(b.hedge.first, b.hedge.last) if b.hedge else None,
        "check" if doubted else "compatible",
        f"A: {_told(a, a.hedge)}, B: {_told(b, b.hedge)}",
        a.span(a.hedge.first, a.hedge.last) if a.hedge else None,
        b.span(b.hedge.first, b.hedge.last) if b.hedge else None,
    )


def _told(wording: _Wording, hedge: Hedge | None) -> str:
    return f'{_LABELS[hedge.certainty]} ("{wording.put(hedge.first, hedge.last)}")' if hedge else "told as a fact"


def _hedges_what_is_shared(a: _Wording, b: _Wording) -> bool:
    """Whether the one hedge stands over words that the other wording has too."""
    hedged, flat = (a, b) if a.hedge else (b, a)
    assert hedged.hedge  # noqa: S101  # asked only where one has a hedge
    shared = hedged.meanings & flat.meanings
    governed = {hedged.words[place].concept for place in hedged.behind(hedged.hedge.last)}
    if hedged.words[hedged.hedge.first].fold in _ABILITY_TOO:
        return len(shared) >= _SURE and bool(governed & shared)
    early = hedged.hedge.first <= len(hedged.words) / 2
    return (len(shared) >= _SHARED and bool(governed & shared)) or (early and len(shared) >= _SURE)


def _hedges_something_else(wording: _Wording, other: _Wording) -> bool:
    """Whether what the hedge of `wording` stands right before is in the other wording too, but not behind its hedge."""
    if not wording.hedge or not other.hedge:
        return False
    first = wording.behind(wording.hedge.last)[:1]
    stems = {wording.content[place] for place in first} & other.stems
    return bool(stems) and not stems & {stem for place, stem in other.content.items() if place >= other.hedge.last}


def _negation(a: _Wording, b: _Wording) -> Iterator[Difference]:
    if bool(a.negations) == bool(b.negations):
        return
    negated, plain = (a, b) if a.negations else (b, a)
    if any(word.stem in _REMOVED for word in plain.words):
        return
    governed = ((negation, place) for negation in negated.negations for place in negated.governed(negation, plain.stems))
    for negation, place in governed:
        if (stem := negated.content[place]) in plain.stems:
            shared = (negated.stems & plain.stems) - {stem}
            other = next(index for index, found in plain.content.items() if found == stem)
            nearly = negated.words[negation.first].fold in _NEARLY
            clear = len(shared) >= _SURE and not (a.hedge or b.hedge or nearly)
            ours, theirs = (min(negation.first, place), max(negation.last, place + 1)), (other, other + 1)
            first, second = (ours, theirs) if negated is a else (theirs, ours)
            sides = ("A", "B") if negated is a else ("B", "A")
            yield Difference(
                "negation",
                a.put(*first),
                b.put(*second),
                "conflicts" if clear else "check",
                f'{sides[0]} negates "{plain.put(*theirs)}", {sides[1]} does not',
                a.span(*first),
                b.span(*second),
            )
            return


def _direction(a: _Wording, b: _Wording) -> Iterator[Difference]:
    ours, theirs = (list(islice(directions(wording.words, wording.language), _MOST)) for wording in (a, b))
    for first_a, last_a, pair, side in ours:
        for first_b, last_b, other_pair, other_side in theirs:
            if pair != other_pair or side == other_side or a.negations or b.negations:
                continue
            if any(word[2:] == (pair, other_side) for word in ours) or any(word[2:] == (pair, side) for word in theirs):
                continue
            subjects = a.subjects(first_a) & b.subjects(first_b)
            shared = (a.stems & b.stems) | (a.figures & b.figures)
            if not subjects or len(shared) < _SHARED:
                continue
            clear = len(shared) >= _SURE and not (a.hedge or b.hedge)
            words_a, words_b = a.put(first_a, last_a), b.put(first_b, last_b)
            yield Difference(
                "direction",
                words_a,
                words_b,
                "conflicts" if clear else "check",
                f'"{words_a}" and "{words_b}" are opposites',
                a.span(first_a, last_a),
                b.span(first_b, last_b),
            )
            return
