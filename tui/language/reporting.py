"""Attributions without a verb of saying and its subject: "according to X", "…, saying that", "was quoted as saying",
"were urged by X"; and where those that follow their claim end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from tui.language.complements import claim_start
from tui.language.marks import Marked
from tui.language.speakers import name_before, name_behind, office_behind, plain_name, speaker_name, subject
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund
from tui.language.vocabulary import CONNECTIVES, EVIDENCE, RELATIVES, SAYING, SOURCES, SUBORDINATORS, TITLES, URGED, vocabulary

_CITED = SOURCES | vocabulary("""
    agency agencies army authorities coastguard company court data diplomats documents firm government lawyers military
    ministry navy prosecutors records residents witnesses""")
_UNNAMED = (
    "to be named", "to be identified", "not be named", "not be identified", "anonymity", "remain anonymous",
    "authorised to speak", "authorized to speak",
)  # fmt: skip


class Attribution(NamedTuple):
    """The words of a sentence that say who speaks, as half-open word indices."""

    first: int
    last: int
    speaker: str | None
    """In the article's words; None when the sentence does not say."""
    claim: Literal["before", "after"] | None
    """On which side of it the claim stands; None for a speaker whom a relative clause parts from the verb."""


def word_before(sentence: Marked, index: int) -> str:
    """The word before `index`, adverbs passed over; empty at the beginning or behind punctuation."""
    at = index
    while at > 0 and index - at < 3 and not sentence.breaks[at]:
        at -= 1
        if not is_adverb(sentence.low[at]):
            return sentence.low[at]
    return ""


def speaker_before(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> str | None:
    """Who speaks where no subject stands: the last speaker of the sentence, else the subject of its first verb.

    Of "shares fell after the firm reported a loss and said …" it is that of the clause which "and" goes on.
    """
    if found:
        return found[-1].speaker
    if sentence.breaks[index] and (named := name_before(sentence, index, 0)):
        return speaker_name(text, sentence, *named)
    start = _clause_of(sentence, index)
    verb = _main_verb(sentence, start)
    return speaker_name(text, sentence, *subject(sentence, verb, start)) if verb < index else None


def _main_verb(sentence: Marked, start: int) -> int:
    """The first finite verb from `start` on that is not in a relative clause between commas; the number of words if none."""
    verb = sentence.next_finite[start]
    while verb < len(sentence.low):
        piece = verb
        while piece > start and not sentence.breaks[piece]:
            piece -= 1
        if piece == start or sentence.low[piece] not in RELATIVES:
            break
        verb = sentence.next_finite[sentence.next_break[verb]]
    return verb


def _clause_of(sentence: Marked, index: int) -> int:
    """Where the clause begins that a verb without a subject goes on."""
    low = sentence.low
    if index > 1 and low[index - 1] == "and" and not sentence.breaks[index - 1]:
        for at in range(index - 2, 0, -1):
            if low[at] in SUBORDINATORS and sentence.next_finite[at + 1] < index:
                return at + 1
    if low[0] in SUBORDINATORS:  # "When the fire began, the crew …"
        ends = (at for at in range(sentence.next_finite[0] + 1, index) if sentence.breaks[at])
        return next((at for at in ends if sentence.next_finite[at] < index), 0)
    return 0


def tail(sentence: Marked, at: int) -> int:
    """The end of an attribution that follows its claim: up to the next clause or quotation, or the sentence's end."""
    low, count = sentence.low, len(sentence.low)
    stops = {"after", "before", "while", "as", "when", "but", "and", "because", "although", "though"}
    while at < count:
        # "Both sides, the envoy said, have agreed": the claim goes on.
        goes_on = sentence.gaps[at].strip() == "," and sentence.finite[at]
        if sentence.quote_before(at) or goes_on:
            return at
        clause = low[at] in stops and at + 1 < count and sentence.next_finite[at + 1] < count
        telling = low[at] in {"who", "which", "whose", "where"} or low[at] in SAYING or is_gerund(low[at])
        if (clause or (sentence.breaks[at] and telling)) and not unnamed(sentence, at, sentence.next_break[at]):
            return at
        at += 1
    return count


def cited(sentence: Marked, index: int) -> Attribution | None:
    """ "…, citing police": whom a report has it from; nobody where it cites reasons."""
    last = sentence.next_break[index]
    if (index and not sentence.breaks[index]) or sentence.finite_between(index, last):
        return None
    source = sentence.low[last - 1] in _CITED or sentence.words[last - 1].capital
    return Attribution(index, last, None, None) if source else None


def unnamed(sentence: Marked, first: int, last: int) -> bool:
    """Whether the words from `first` up to `last` tell of a speaker that there is no name, which claims nothing."""
    told = " ".join(sentence.low[first:last])
    return any(phrase in told for phrase in _UNNAMED)


def participle(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "…, saying that": the subject of the clause before it speaks, or the speaker of that clause goes on."""
    complement = claim_start(sentence, index)
    if index > 1 and sentence.low[index - 1] == "as":
        return _quoted_as(text, sentence, index, complement, found[-1].last if found else 0)
    if complement is None:
        return None
    return Attribution(index, complement, speaker_before(text, sentence, index, found), "after")


def _quoted_as(text: str, sentence: Marked, index: int, complement: int | None, floor: int) -> Attribution | None:
    """ "X was quoted as saying", in front of the claim or behind it."""
    passive = [k for k in range(max(1, index - 8), index) if sentence.low[k] in {"quoted", "cited", "reported"}]
    if not passive or word_before(sentence, passive[-1]) not in {"is", "are", "was", "were", "been"}:
        return None
    verb = passive[-1] - 1
    first, end = subject(sentence, verb - (sentence.low[verb] == "been"), floor)
    speaker = speaker_name(text, sentence, first, end)
    if complement is not None:
        return Attribution(first, complement, speaker, "after")
    if first > floor and sentence.breaks[first]:
        return Attribution(first, tail(sentence, index + 1), speaker, "before")
    return None


def according(text: str, sentence: Marked, index: int) -> Attribution:
    """ "according to X", in front of the claim or behind it."""
    low, count = sentence.low, len(sentence.low)
    first = last = min(index + 2, count)
    named = first, sentence.next_break[index + 1]
    if behind := name_behind(sentence, *named):
        if index or (low[named[1] - 1] in TITLES and _goes_on(sentence, behind[1])):
            named, last = behind, behind[1]
    elif (end := office_behind(sentence, named[1])) and (index or _goes_on(sentence, end)):
        last = end
    while last < count and not (sentence.breaks[last] and last > first and sentence.next_finite[last] < count):
        if low[last] in {"who", "which", "and", "but", "as", "while", "when", "after"} and sentence.next_finite[last] < count:
            break
        last += 1
    speaker = plain_name(text, sentence, named[0], min(named[1], last))
    return Attribution(index, last, speaker, "before" if index else "after")


def _goes_on(sentence: Marked, at: int) -> bool:
    """Whether a clause with a subject of its own begins at `at`."""
    if at >= len(sentence.low) or sentence.low[at] in CONNECTIVES | RELATIVES or sentence.finite[at]:
        return False
    return sentence.finite_between(at, sentence.next_break[at])


def evidence(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "Early indications were that …"."""
    if sentence.low[index - 2] not in EVIDENCE or index + 1 >= len(sentence.low):
        return None
    first, end = subject(sentence, index - 1, found[-1].last if found else 0)
    return Attribution(first, index + 1, speaker_name(text, sentence, first, end), "after") if first < end else None


def urged(text: str, sentence: Marked, index: int) -> Attribution | None:
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
