"""Who says it: the attributions of a sentence ("X said that …", "…, X said", "according to X") and their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from tui.language.complements import claim_start
from tui.language.marks import Marked
from tui.language.speakers import name_before, name_end, noun_phrase_end, own_relative, speaker_name, subject
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund
from tui.language.vocabulary import (
    AFTER_CLAIM,
    BEFORE_SAYING,
    CONNECTIVES,
    EVIDENCE,
    INVERTED,
    PERSONAL,
    RELATIVES,
    SAYING,
    SOURCES,
    TEMPORAL,
    URGED,
    VERBS_OF_SAYING,
    vocabulary,
)

# How many words a subject, a lead or adjuncts may have; it bounds the time, and no real one is longer.
_REACH = 40
_LEAD = 14


# "After the talks, both sides said" has them, too, in front of a noun.
_PARTING = CONNECTIVES - TEMPORAL
_NOUNS = vocabulary("estimates reports states claims notes claim report estimate")
# A verb of saying behind one of these is passive, an infinitive or a noun.
_NOT_ACTIVE = vocabulary("is are was were be been being to the a an of his her its their get gets")


class Attribution(NamedTuple):
    """The words of a sentence that say who speaks, as half-open word indices."""

    first: int
    last: int
    speaker: str | None
    """In the article's words; None when the sentence does not say."""
    claim: Literal["before", "after"]
    """On which side of it the claim stands."""


def attributions(text: str, sentence: Marked, known: frozenset[str] = frozenset()) -> list[Attribution]:
    """Every attribution of one sentence, in order and not overlapping.

    `known` are speakers of the article, by the last word of their name in lower case: in front of a colon in a headline
    they are taken for the speaker.
    """
    found = _headline(text, sentence, known)
    for index, word in enumerate(sentence.low):
        if found and index < found[-1].last:
            continue
        one: Attribution | None = None
        if word in VERBS_OF_SAYING or word in URGED:
            if sentence.finite[index] or (sentence.words[index].text.islower() and not _noun(sentence, index)):
                one = _verb(text, sentence, index, found)
        elif word in SAYING and (index == 0 or sentence.breaks[index] or sentence.low[index - 1] in {"and", "as", "by"}):
            one = _participle(text, sentence, index, found)
        elif word == "according" and sentence.low[index + 1 : index + 2] == ["to"]:
            one = _according(text, sentence, index)
        elif word == "that" and index > 1 and sentence.low[index - 1] in {"is", "are", "was", "were"}:
            one = _evidence(text, sentence, index, found)
        if one:
            first = max(one.first, found[-1].last) if found else one.first
            if first < one.last:
                found.append(Attribution(first, one.last, one.speaker, one.claim))
    return found


def _noun(sentence: Marked, index: int) -> bool:
    """Whether a word that is also a plural noun is one: as a verb it ends its clause or brings "that"."""
    if sentence.low[index] not in _NOUNS:
        return False
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
    if low[index] not in VERBS_OF_SAYING or _before(sentence, index) in _NOT_ACTIVE:
        return _urged(text, sentence, index)
    floor = found[-1].last if found else 0
    first, end = subject(sentence, index, floor)
    if first > 0 and low[first - 1] in TEMPORAL and not sentence.breaks[first]:
        return None
    if first < end and (own_relative(sentence, first, end) or low[first] in {"what", "whatever"}):
        return None
    inverted = first == index
    behind = first > floor and sentence.breaks[first]
    if behind and low[index] in AFTER_CLAIM:
        if inverted:
            if (
                (sentence.quote_before(index) or low[index] in INVERTED)
                and index + 1 < count
                and not sentence.breaks[index + 1]
            ):
                last = noun_phrase_end(sentence, index + 1)
                claimed = last < count and sentence.finite[last] and not sentence.breaks[last]
                if last > index + 1 and not claimed and not sentence.finite_between(index + 1, last):
                    speaker = speaker_name(text, sentence, index + 1, name_end(sentence, index + 1, last))
                    return Attribution(index, _tail(sentence, last), speaker, "before")
        elif claim_start(sentence, index) is None and low[floor] not in BEFORE_SAYING:
            return Attribution(first, _tail(sentence, index + 1), speaker_name(text, sentence, first, end), "before")
    complement = claim_start(sentence, index)
    if complement is None:
        return None
    if inverted:
        again = index and (low[index - 1] in CONNECTIVES or sentence.breaks[index])
        return Attribution(index, complement, _speaker_before(text, sentence, index, found), "after") if again else None
    speaker = speaker_name(text, sentence, first, end)
    # "The firm, which has 30 workers, said": what stands between is a claim of its own.
    start = index if low[end] in RELATIVES else _lead(sentence, first, floor)
    return Attribution(start, complement, speaker, "after")


def _before(sentence: Marked, index: int) -> str:
    """The word before `index`, adverbs passed over; empty at the beginning or behind punctuation."""
    at = index
    while at > 0 and index - at < 3 and not sentence.breaks[at]:
        at -= 1
        if not is_adverb(sentence.low[at]):
            return sentence.low[at]
    return ""


def _speaker_before(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> str | None:
    """Who speaks where no subject stands: the last speaker of the sentence, else the subject of its first verb."""
    if found:
        return found[-1].speaker
    verb = sentence.next_finite[0]
    if sentence.breaks[index] and (named := name_before(sentence, index, 0)):
        return speaker_name(text, sentence, *named)
    return speaker_name(text, sentence, *subject(sentence, verb, 0)) if verb < index else None


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


def _tail(sentence: Marked, at: int) -> int:
    """The end of an attribution that follows its claim: up to the next clause or quotation, or the sentence's end."""
    low, count = sentence.low, len(sentence.low)
    stops = {"after", "before", "while", "as", "when", "but", "and", "because", "although", "though"}
    while at < count:
        # "Both sides, the envoy said, have agreed": the claim goes on.
        goes_on = sentence.gaps[at].strip() == "," and sentence.finite[at]
        if sentence.quote_before(at) or goes_on:
            return at
        if low[at] in stops and (at + 1 < count and sentence.next_finite[at + 1] < count):
            return at
        if sentence.breaks[at] and (low[at] in {"who", "which", "where"} or low[at] in SAYING or is_gerund(low[at])):
            return at
        at += 1
    return count


def _participle(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "…, saying that": the subject of the clause before it speaks, or the speaker of that clause goes on."""
    complement = claim_start(sentence, index)
    if complement is None:
        return None
    quoted_as = index > 1 and sentence.low[index - 1] == "as"
    first = index
    if quoted_as:
        passive = [k for k in range(max(1, index - 8), index) if sentence.low[k] in {"quoted", "cited"}]
        if not passive:
            return None
        verb = passive[-1] - 1
        first, end = subject(sentence, verb, found[-1].last if found else 0)
        return Attribution(first, complement, speaker_name(text, sentence, first, end), "after")
    return Attribution(index, complement, _speaker_before(text, sentence, index, found), "after")


def _according(text: str, sentence: Marked, index: int) -> Attribution:
    """ "according to X", in front of the claim or behind it."""
    low, count = sentence.low, len(sentence.low)
    last = index + 2
    while last < count and not (sentence.breaks[last] and sentence.next_finite[last] < count):
        if low[last] in {"who", "which", "and", "but", "as", "while", "when", "after"} and sentence.next_finite[last] < count:
            break
        last += 1
    end = min(sentence.next_break[index + 1], last)
    return Attribution(index, last, speaker_name(text, sentence, index + 2, end), "after" if index == 0 else "before")


def _evidence(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "Early indications were that …"."""
    if sentence.low[index - 2] not in EVIDENCE or index + 1 >= len(sentence.low):
        return None
    first, end = subject(sentence, index - 1, found[-1].last if found else 0)
    return Attribution(first, index + 1, speaker_name(text, sentence, first, end), "after") if first < end else None


def _urged(text: str, sentence: Marked, index: int) -> Attribution | None:
    """ "were urged by X to …": the claim is what X urges."""
    low, count = sentence.low, len(sentence.low)
    if (
        low[index] not in URGED
        or index + 2 >= count
        or low[index + 1] != "by"
        or not index
        or (not is_auxiliary(low[index - 1]) and low[index - 1] != "been")
    ):
        return None
    last = index + 3
    while (
        last < count
        and not sentence.breaks[last]
        and low[last] not in CONNECTIVES
        and low[last] != "to"
        and not sentence.finite[last]
    ):
        last += 1
    first, _ = subject(sentence, index, 0)
    return Attribution(first, last, speaker_name(text, sentence, index + 2, last), "after")
