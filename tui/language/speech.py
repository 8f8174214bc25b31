"""Who says it: the attributions of a sentence ("X said that …", "…, X said", "according to X") and their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from tui.language.complements import claim_start
from tui.language.marks import Marked
from tui.language.reporting import (
    Attribution,
    according,
    cited,
    evidence,
    participle,
    speaker_before,
    tail,
    unnamed,
    urged,
    word_before,
)
from tui.language.speakers import (
    ANYBODY,
    antecedent,
    name_behind,
    name_end,
    noun_phrase_end,
    own_relative,
    speaker_name,
    subject,
)
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund
from tui.language.vocabulary import (
    AFTER_CLAIM,
    BEFORE_SAYING,
    CONNECTIVES,
    INVERTED,
    PERSONAL,
    REJECTING,
    RELATIVES,
    SAYING,
    SOURCES,
    TEMPORAL,
    URGED,
    VERBS_OF_SAYING,
    vocabulary,
)

_TELLING = VERBS_OF_SAYING | URGED | SAYING | {"according", "citing", "that"}
"""At all other words no attribution is looked for."""
# How many words a lead may have; it bounds the time, and no real one is longer.
_LEAD = 14
# "After the talks, both sides said" has them, too, in front of a noun.
_PARTING = CONNECTIVES - TEMPORAL
_TAKING_UP = frozenset(("who", "which"))
_SHOWING = vocabulary(
    "show shows showed shown indicate indicates indicated suggest suggests suggested reveal reveals revealed found"
)
"""What data do: whoever tells that they do vouches for it."""
_DATA = vocabulary("""
    data figures statistics numbers records documents filings results polls surveys studies images footage research
    report survey poll study""")
_NOUNS = vocabulary("estimates reports states claims notes claim report estimate")
_JUDGING = REJECTING | vocabulary("deny denies denied confirm confirms confirmed repeat repeats repeated ignored condemned")
"""What is done to claims: in "rejected opposition claims that …" nobody claims but in the noun."""
# A verb of saying behind one of these is passive, an infinitive or a noun.
_NOT_ACTIVE = vocabulary("is are was were be been being to the a an of his her its their get gets")
_DESCRIBING = vocabulary("that")
_NOBODY = vocabulary("nobody none neither nothing no few little hardly scarcely barely not seldom rarely")
_ALSO_NAMES = frozenset(("no", "little"))
"""Before a name or a number they negate nothing: "No 10", "Little Rock"."""
_PERHAPS = vocabulary("may might could should must")
_SUPPOSING = vocabulary("if unless whether")
_NEGATING = frozenset(("not", "never", "cannot"))
_BEFORE_VERB = 5
"""Words before a verb among which its negation stands: "would not publicly confirm"."""


def attributions(text: str, sentence: Marked, known: frozenset[str] = frozenset()) -> list[Attribution]:
    """Every attribution of one sentence, in order and not overlapping.

    `known` are speakers of the article, by the last word of their name in lower case: in front of a colon in a headline
    they are taken for the speaker.
    """
    found = _headline(text, sentence, known)
    for index, word in enumerate(sentence.low):
        if word not in _TELLING or (found and index < found[-1].last):
            continue
        one: Attribution | None = None
        if word in VERBS_OF_SAYING or word in URGED:
            if sentence.finite[index] or (sentence.words[index].text.islower() and not _noun(sentence, index)):
                one = _verb(text, sentence, index, found)
        elif word in SAYING and (index == 0 or sentence.breaks[index] or sentence.low[index - 1] in {"and", "as", "by"}):
            one = participle(text, sentence, index, found)
        elif word == "according" and sentence.low[index + 1 : index + 2] == ["to"]:
            one = according(text, sentence, index)
        elif word == "citing":
            one = cited(sentence, index)
        elif word == "that" and index > 1 and sentence.low[index - 1] in {"is", "are", "was", "were"}:
            one = evidence(text, sentence, index, found)
        if one:
            first = max(one.first, found[-1].last) if found else one.first
            if one.claim == "before" and found and _shown(sentence, found[-1], first):
                found[-1] = found[-1]._replace(speaker=one.speaker)
            if first < one.last:
                found.extend(_parted(sentence, one._replace(first=first), index))
    return found


def _parted(sentence: Marked, one: Attribution, verb: int) -> list[Attribution]:
    """An attribution without the relative clause between its speaker and its `verb`, which states something of its own:
    "The firm, which has 30 workers, said", "a woman who lives nearby said"."""
    _, described = subject(sentence, verb, one.first)
    for at in range(one.first + 1, verb):
        aside = sentence.breaks[at] and sentence.breaks[verb] and sentence.finite_between(at, verb)
        if sentence.low[at] in RELATIVES | _DESCRIBING and (aside or at == described) and not unnamed(sentence, at, verb):
            ahead, behind = (one.claim, None) if one.claim == "before" else (None, one.claim)
            return [one._replace(last=at, claim=ahead), one._replace(first=verb, claim=behind)]
    return [one]


def _shown(sentence: Marked, before: Attribution, first: int) -> bool:
    """Whether an attribution says what data show, up to the next one at `first`, whose speaker then vouches for it."""
    shows = before.claim == "after" and before.first == 0 and not _SHOWING.isdisjoint(sentence.low[before.first : before.last])
    return shows and CONNECTIVES.isdisjoint(sentence.low[before.last : first])


def _noun(sentence: Marked, index: int) -> bool:
    """Whether a word that is also a plural noun is one: as a verb it ends its clause or brings "that"."""
    if sentence.low[index] not in _NOUNS:
        return False
    first, _ = subject(sentence, index, 0)
    if 0 < first < index and sentence.finite[first - 1] and sentence.low[first - 1] in _JUDGING and not sentence.breaks[first]:
        return True
    before = sentence.low[index - 1] if index else ""
    if not before or is_gerund(before) or before in SAYING or sentence.finite[index - 1] or sentence.breaks[index]:
        return True
    return not sentence.breaks[index + 1] and sentence.low[index + 1] not in PERSONAL | {"that"}


def _headline(text: str, sentence: Marked, known: frozenset[str]) -> list[Attribution]:
    """ "Report: …" and "Peskov: …" at the beginning of a sentence."""
    for index in range(1, min(6, len(sentence.low))):
        if sentence.breaks[index]:
            gap = sentence.gaps[index]
            name = sentence.low[index - 1]
            if gap.startswith(":") and not sentence.quote_before(0) and (name in known or (name in SOURCES and index < 4)):
                return [Attribution(0, index, speaker_name(text, sentence, 0, index), "after")]
            break
    return []


def _verb(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution around the verb at `index`, which stands before or after its claim."""
    low, count = sentence.low, len(sentence.low)
    if low[index] not in VERBS_OF_SAYING or word_before(sentence, index) in _NOT_ACTIVE:
        return urged(text, sentence, index)
    floor = found[-1].last if found else 0
    first, end = subject(sentence, index, floor)
    if _unsaid(sentence, first, index):
        return None
    if first > 0 and low[first - 1] in TEMPORAL and not sentence.breaks[first]:
        return None
    if first < end and (own_relative(sentence, first, end) or low[first] in {"what", "whatever"}):
        return None
    if first < index and sentence.finite[first] and not (first and low[first - 1] in _TAKING_UP):
        return None  # "was shot by a guard posted there": what begins with a verb is no subject
    inverted = first == index
    behind = first > floor and sentence.breaks[first]
    data_show = not inverted and low[index] in _SHOWING and low[end - 1] in _DATA
    if behind and (low[index] in AFTER_CLAIM or data_show):
        if inverted:
            if (
                (sentence.quote_before(index) or low[index] in INVERTED)
                and index + 1 < count
                and not sentence.breaks[index + 1]
            ):
                last = noun_phrase_end(sentence, index + 1)
                claimed = last < count and sentence.finite[last] and not sentence.breaks[last]
                if last > index + 1 and not claimed and not sentence.finite_between(index + 1, last):
                    end = last if name_behind(sentence, index + 1, last) else name_end(sentence, index + 1, last)
                    speaker = speaker_name(text, sentence, index + 1, end)
                    return Attribution(index, tail(sentence, last), speaker, "before")
        elif claim_start(sentence, index) is None and low[floor] not in BEFORE_SAYING:
            return Attribution(first, tail(sentence, index + 1), speaker_name(text, sentence, first, end), "before")
    complement = claim_start(sentence, index)
    if complement is None:
        return None
    if first > 0 and low[first - 1] in _TAKING_UP and (inverted or is_auxiliary(low[first])):
        return _relative(text, sentence, first - 1, complement, floor)
    if inverted:
        again = index and (low[index - 1] in CONNECTIVES or sentence.breaks[index])
        return Attribution(index, complement, speaker_before(text, sentence, index, found), "after") if again else None
    speaker = speaker_name(text, sentence, first, end)
    start = _lead(sentence, first, floor)
    if (
        found
        and found[-1].claim == "after"
        and start == floor
        and low[index] in _SHOWING
        and not sentence.words[end - 1].capital
    ):
        speaker = found[-1].speaker  # "The minister said tests showed that …"
    return Attribution(start, complement, speaker, "after")


def _unsaid(sentence: Marked, first: int, index: int) -> bool:
    """Whether the verb of saying at `index`, of the subject at `first`, tells of nobody who says it: "Police do not believe
    that …", "nobody said …", "some may argue …", "if she says …", "who says …?"."""
    low, at = sentence.low, first
    while at > 0 and not sentence.breaks[at] and low[at - 1] in _NOBODY:
        at -= 1
    named = low[at] in _ALSO_NAMES and at + 1 < len(low) and (sentence.words[at + 1].capital or low[at + 1].isdigit())
    return (
        _negated(sentence, index)
        or (at < index and low[at] in _NOBODY and not named)
        or word_before(sentence, index) in _PERHAPS
        or (first > 0 and low[first - 1] in _SUPPOSING and not sentence.breaks[first])
        or (low[0] == "who" and first < 2 and "?" in sentence.gaps[-1])
    )


def _negated(sentence: Marked, index: int) -> bool:
    """Whether the verb at `index` is negated."""
    if sentence.low[max(0, index - 2) : index] == ["no", "longer"]:
        return True
    for at in range(index - 1, max(0, index - _BEFORE_VERB) - 1, -1):
        word = sentence.low[at]
        if word in _NEGATING or word.endswith(("n't", "n’t")):
            return True
        if sentence.breaks[at + 1] or not (is_auxiliary(word) or is_adverb(word)):
            break
    return False


def _relative(text: str, sentence: Marked, at: int, complement: int, floor: int) -> Attribution | None:
    """ "X, who has argued that …": a clause of the relative pronoun at `at`, with X where nothing stands before it."""
    if not sentence.breaks[at] and sentence.low[at - 1] in ANYBODY:
        return None  # "those who reported side effects" are cited for nothing
    first, end = antecedent(sentence, at)
    opens = first == floor or (first == floor + 1 and sentence.low[floor] in CONNECTIVES)
    return Attribution(
        floor if opens and sentence.breaks[at] else at + 1, complement, speaker_name(text, sentence, first, end), "after"
    )


def _lead(sentence: Marked, first: int, floor: int) -> int:
    """Where an attribution with its subject at `first` begins: a short lead without a verb of its own belongs to it."""
    low, start = sentence.low, first
    while start > floor and low[start - 1] not in _PARTING and not sentence.finite[start - 1] and first - start < _LEAD:
        if sentence.quote_before(start):
            return first
        start -= 1
    if start != floor and low[start - 1] not in _PARTING:
        return first
    states = start < first and is_gerund(low[start]) and low[start] not in BEFORE_SAYING
    return first if states else start
