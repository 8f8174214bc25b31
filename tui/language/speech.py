"""Who says it: quotations that run over sentences, and the attributions ("X said that", "according to X") of each sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tui.language.marks import Marked
from tui.language.verbs import DETERMINERS, PREPOSITIONS, is_adverb, is_auxiliary, is_gerund
from tui.model import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """The words of a sentence that say who speaks, first and last word given as half-open indices."""

    first: int
    last: int
    speaker: str | None
    """In the article's words; None where the speaker is the one of the sentence's other attribution."""
    claim: Literal["before", "after"]
    """On which side of it the claim stands."""


SPEECH = frozenset(["said", "says", "say", "told", "tells", "tell", "announced", "announces", "claimed", "claims", "denied", "denies", "added", "adds", "warned", "warns", "wrote", "writes", "reported", "reports", "stated", "states", "confirmed", "confirms", "noted", "notes", "insisted", "insists", "argued", "argues", "explained", "explains", "declared", "declares", "acknowledged", "acknowledges", "admitted", "admits", "replied", "revealed", "reveals", "predicted", "predicts", "promised", "vowed", "pledged", "alleged", "alleges", "tweeted", "posted", "stressed", "stresses", "emphasised", "emphasized", "remarked", "observed", "recalled", "testified", "believes", "believe", "thinks", "think", "thought", "hopes", "speculated", "suggested", "suggests", "estimated", "estimates", "concluded", "complained", "joked", "quipped", "asserted", "maintains", "maintained", "contended", "cautioned", "conceded", "asked", "answered", "agreed", "disclosed", "indicated", "indicate", "indicates", "suggest", "show", "shows", "showed", "found", "read", "reads", "repeated", "reiterated"])  # fmt: skip
# "said it would" needs no "that"; "showed the troops were" usually shows the troops.
_BARE_COMPLEMENT = frozenset(["said", "says", "say", "told", "tells", "announced", "claimed", "claims", "denied", "added", "adds", "warned", "warns", "wrote", "insisted", "insists", "confirmed", "confirms", "stated", "states", "believes", "believe", "thinks", "think", "thought", "hopes", "speculated", "argued", "argues", "admitted", "admits", "predicted", "predicts", "promised", "vowed", "pledged", "alleged", "alleges", "noted", "suggested", "reported"])  # fmt: skip
# These also follow what they report: "…, officials said".
_AFTER_CLAIM = SPEECH - frozenset(["show", "shows", "showed", "found", "believe", "think", "agreed", "recalled", "indicate", "promised", "vowed"])
_SPEECH_PARTICIPLES = frozenset(["saying", "adding", "telling", "noting", "warning", "claiming", "insisting", "arguing", "stating", "stressing", "announcing", "explaining", "declaring", "acknowledging", "admitting", "confirming", "reporting", "denying", "suggesting", "alleging", "writing"])  # fmt: skip
_LEAD_PARTICIPLES = frozenset(["speaking", "asked", "addressing", "responding", "talking", "writing", "appearing", "quoting"])
_URGED = frozenset(["urged", "told", "asked", "called", "warned", "ordered", "advised"])
_LISTENERS = frozenset(["reporters", "journalists", "parliament", "lawmakers", "media", "them", "him", "her", "me", "us", "investors", "viewers"])
_TIME = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "earlier", "later", "week", "month", "year", "last", "this", "early", "late"])  # fmt: skip
_SOURCES = frozenset(
    ["report", "reports", "police", "officials", "official", "sources", "source", "study", "poll", "survey", "experts", "expert", "analysts"]
)
_CONTAINERS = re.compile(
    r"^(?:(?:the|a|an|some|new|latest)\s+)*(?:figures|data|reports?|statements?|estimates|sources?)\s+(?:from|by)\s+(?=\S)",
    re.IGNORECASE,
)
_CONNECTIVES = frozenset(
    ["and", "but", "or", "while", "as", "although", "though", "whereas", "because", "that", "when", "after", "before", "if", "so", "yet", "which", "who"]
)
# A clause after one of these dates the main one: its speech verb is what happened, not who vouches for it.
_TEMPORAL = frozenset(["after", "before", "when", "once", "since", "until"])
_TITLES = frozenset(["president", "minister", "chancellor", "premier", "spokesman", "spokeswoman", "spokesperson", "secretary", "chief", "chairman", "chairwoman", "ceo", "cto", "cfo", "director", "senator", "governor", "general", "capt", "captain", "cpl", "sgt", "lt", "col", "colonel", "mayor", "king", "queen", "prince", "judge", "professor", "coach", "manager", "officer", "leader", "ambassador", "commissioner", "sheriff", "analyst", "economist", "attorney", "lawyer", "founder", "editor", "official"])  # fmt: skip
_LOOK_AHEAD = 4000
# How many words an attribution's subject or adjuncts may have: it bounds the time, no real one is longer.
_REACH = 40


def quotations(text: str) -> tuple[Span, ...]:
    """The spans between paired quotation marks, in order; one may run over several sentences and paragraphs.

    A quotation opened by “ may be closed by ", and one that is opened anew at each paragraph is closed once. One that is
    never closed ends with its paragraph.
    """
    found: list[Span] = []
    opened: int | None = None
    paragraph_end = 0
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark.startswith("\n"):
            if opened is not None and not _closes_later(text, match.end()):
                found.append((opened, at))
                opened = None
            paragraph_end = match.end()
            continue
        first = not text[paragraph_end:at].strip() if at - paragraph_end < 8 else False
        if opened is None:
            if mark not in "”»" or first:
                opened = match.end()
        elif first or mark in "“„«":
            found.append((opened, at))
            opened = match.end()
        else:
            found.append((opened, at))
            opened = None
    if opened is not None:
        found.append((opened, len(text)))
    return tuple((start, end) for start, end in found if text[start:end].strip())


_MARK = re.compile(r"[\"“”„«»]|\n\s*")
_NEXT_MARK = re.compile(r"[\"“”„«»]")


def _closes_later(text: str, at: int) -> bool:
    """Whether the next quotation mark after the paragraph's end closes, so that the quotation goes on."""
    match = _NEXT_MARK.search(text, at, at + _LOOK_AHEAD)
    if not match or not text[at : match.start()].strip():
        return False
    before = text[match.start() - 1]
    return match.group() != "“" and (not before.isspace() or text[: match.start()].rstrip()[-1] in ",.!?")


def attributions(text: str, sentence: Marked) -> list[Attribution]:
    """Every attribution of one sentence, in order and not overlapping."""
    found: list[Attribution] = []
    subject: str | None = None
    for index, word in enumerate(sentence.low):
        if found and index < found[-1].last:
            continue
        one: Attribution | None = None
        if word in SPEECH or word in _URGED:
            one = _verb(text, sentence, index, found)
        elif word in _SPEECH_PARTICIPLES and (index == 0 or sentence.breaks[index] or sentence.low[index - 1] in {"and", "by"}):
            one = _participle(text, sentence, index, subject, found)
        elif word == "according" and sentence.low[index + 1 : index + 2] == ["to"]:
            one = _according(text, sentence, index)
        if one:
            if found and one.first < found[-1].last:
                one = Attribution(found[-1].last, one.last, one.speaker, one.claim)
            if one.first < one.last:
                found.append(one)
    return found


def _verb(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution around the speech verb at `index`, before or after its claim."""
    low, count = sentence.low, len(sentence.low)
    if (
        low[index] not in SPEECH
        or (index
        and low[index - 1] in {"is", "are", "was", "were", "be", "been", "being", "to", "the", "a", "of", "an"})
    ):
        return _urged(text, sentence, index)
    floor = found[-1].last if found else 0
    first = _subject(sentence, index, floor)
    if first > 0 and low[first - 1] in _TEMPORAL:
        return None
    subject = _speaker(text, sentence, first, _subject_end(sentence, first, index))
    inverted = first == index
    closed = first > floor and (sentence.breaks[first] or sentence.quote_before(first))
    if low[index] in _AFTER_CLAIM and (closed or (first == 0 and sentence.quote_before(0))):
        if inverted and index + 1 < count and not sentence.breaks[index + 1] and low[index - 1] not in _CONNECTIVES:
            last = _noun_phrase_end(sentence, index + 1)
            if not sentence.finite_between(index + 1, last):
                return Attribution(
                    first,
                    _tail(sentence, last),
                    _speaker(text, sentence, index + 1, _name_end(sentence, index + 1, last)),
                    "before",
                )
        elif not inverted and _complement(sentence, index) is None:
            return Attribution(first, _tail(sentence, index + 1), subject, "before")
    complement = _complement(sentence, index)
    if complement is None:
        return None
    if inverted:
        return (
            Attribution(index, complement, found[-1].speaker if found else None, "after")
            if index and (low[index - 1] in _CONNECTIVES or sentence.breaks[index]) and found
            else None
        )
    return Attribution(_lead(sentence, first, floor), complement, subject, "after")


def _subject(sentence: Marked, index: int, floor: int) -> int:
    """The first word of the subject of the verb at `index`; `index` itself when it has none before it."""
    first = index
    while first > max(floor, index - _REACH) and not sentence.breaks[first]:
        word = sentence.low[first - 1]
        if word in _CONNECTIVES or (sentence.finite[first - 1] and not is_auxiliary(word)):
            break
        first -= 1
    # "Name, chief executive of X, said": the name stands before the apposition.
    if first < index and first > floor and sentence.gaps[first].strip() == "," and not sentence.words[first].capital:
        start = first - 1
        while start > max(floor, first - _REACH) and not sentence.breaks[start] and sentence.low[start - 1] not in _CONNECTIVES:
            start -= 1
        head = sentence.words[start:first]
        if (
            head
            and len(head) <= 8
            and head[-1].capital
            and sentence.low[start] not in PREPOSITIONS
            and not sentence.finite_between(start, first)
        ):
            if not (
                is_gerund(sentence.low[start])
                or is_adverb(sentence.low[start])
                or sentence.low[first] in {"he", "she", "it", "they"}
            ):
                return start
    while first < index and (is_adverb(sentence.low[first]) or sentence.low[first] == "however"):
        first += 1
    return first


def _subject_end(sentence: Marked, first: int, verb: int) -> int:
    """The end of the subject that begins at `first`: adverbs, auxiliaries, dates before the verb are not of it."""
    for index in range(first + 1, verb):
        if sentence.breaks[index]:
            return index
    last = verb
    while last > first + 1:
        word = sentence.low[last - 1]
        if is_adverb(word) or is_auxiliary(word) or word in _TIME or word.isdigit() or (word in {"on", "in"} and last < verb):
            last -= 1
        else:
            break
    return last


def _lead(sentence: Marked, first: int, floor: int) -> int:
    """Where an attribution with its subject at `first` begins: a short lead without a verb of its own belongs to it."""
    start = first
    while (
        start > floor and sentence.low[start - 1] not in _CONNECTIVES and not sentence.finite[start - 1] and first - start < 14
    ):
        start -= 1
    at_beginning = start == 0 or start == floor or sentence.low[start - 1] in _CONNECTIVES
    participle = start < first and (is_gerund(sentence.low[start]) and sentence.low[start] not in _LEAD_PARTICIPLES)
    return (
        start if at_beginning and not participle and not any(sentence.quote_before(k) for k in range(start, first)) else first
    )


def _complement(sentence: Marked, verb: int) -> int | None:
    """Where the claim begins that the speech verb at `verb` introduces; None when it introduces none."""
    low, count = sentence.low, len(sentence.low)
    at = verb + 1
    if (at < count and low[at] in _LISTENERS) or (at < count and low[verb] in {"told", "tells", "tell"}):
        if at + 1 < count and low[at] in DETERMINERS:
            at += 1
        at += 1
        while (
            at < count
            and low[verb] in {"told", "tells"}
            and not sentence.breaks[at]
            and low[at] != "that"
            and sentence.words[at].capital
            and at - verb < 6
        ):
            at += 1
    at = _adjuncts(sentence, at)
    if at >= count:
        return None
    if low[at] == "that" and at + 1 < count and sentence.next_finite[at] < count:
        return at + 1
    if sentence.quote_before(at) and (sentence.gaps[at].strip()[0] in ",:" or low[verb] in _BARE_COMPLEMENT):
        return at
    if sentence.gaps[at].strip().startswith(":") and sentence.next_finite[at] < count:
        return at
    if low[verb] not in _BARE_COMPLEMENT or sentence.breaks[at] or low[at] in _CONNECTIVES or low[at] in PREPOSITIONS:
        return None
    verb_after = sentence.next_finite[at]
    limit = min(sentence.next_break[at] if at + 1 < count else count, count)
    if verb_after >= limit and not _comma_subject(sentence, at, verb_after):
        return None
    return at if not any(low[k] in _CONNECTIVES - {"and", "or", "so"} for k in range(at, min(verb_after, at + 40))) else None


def _comma_subject(sentence: Marked, at: int, verb: int) -> bool:
    """Whether a subject with something between commas, or a lead between commas, reaches to the verb after it."""
    return verb < len(sentence.low) and verb - at <= 25 and sentence.gaps[sentence.next_break[at]].strip() == ","


def _adjuncts(sentence: Marked, at: int) -> int:
    """The first word after the times, places and manners that follow a speech verb at `at`."""
    low, count = sentence.low, len(sentence.low)
    limit = at + _REACH
    while at < min(count, limit) and not sentence.breaks[at]:
        if low[at] in _TIME or (low[at].isdigit() and low[at - 1] in _TIME) or (is_adverb(low[at]) and low[at] != "so"):
            at += 1
        elif low[at] in {"on", "in", "at", "during", "to", "via", "by", "through"} and at + 1 < count:
            if low[at] == "to" and not (
                sentence.words[at + 1].capital or low[at + 1] in DETERMINERS or low[at + 1] in _LISTENERS
            ):
                break
            end = at + 1
            if low[end] in DETERMINERS:
                end += 1
            while end < count and not sentence.breaks[end] and not sentence.finite[end] and end - at < 8:
                if (
                    low[end] in DETERMINERS
                    or low[end] in _CONNECTIVES
                    or low[end] in {"it", "he", "she", "they", "we", "there"}
                ):
                    break
                if low[end] in PREPOSITIONS:
                    break
                end += 1
                if low[end - 1] in _TIME and (end >= count or (low[end] not in _TIME and not low[end].isdigit())):
                    break
                if low[end - 1].isdigit() and low[end - 2] in _TIME:
                    break
            if end < count and sentence.finite[end]:
                break
            at = end
        elif low[at] == "of":
            at += 2
        else:
            break
    return min(at, count)


def _tail(sentence: Marked, at: int) -> int:
    """The end of an attribution that follows its claim: up to the next clause, quotation or the sentence's end."""
    low, count = sentence.low, len(sentence.low)
    while at < count:
        if sentence.quote_before(at) or low[at] in {
            "after",
            "before",
            "while",
            "as",
            "when",
            "but",
            "and",
            "because",
            "although",
            "though",
        }:
            return at if sentence.next_finite[at] < count or sentence.quote_before(at) else count
        if sentence.breaks[at] and (
            low[at] in {"who", "which", "where"} or low[at] in _SPEECH_PARTICIPLES or is_gerund(low[at])
        ):
            return at
        at += 1
    return count


def _noun_phrase_end(sentence: Marked, at: int) -> int:
    while at < len(sentence.low):
        if sentence.breaks[at] or sentence.low[at] in _CONNECTIVES or sentence.finite[at]:
            break
        at += 1
    return at


def _name_end(sentence: Marked, first: int, last: int) -> int:
    """The end of a speaker after an inverted verb, without the time and place of speaking."""
    for index in range(first + 1, last):
        if sentence.low[index] in {"on", "in", "at", "during", "after"} or (
            sentence.low[index] in _TIME and sentence.low[index] != "may"
        ):
            return index
    return last


def _participle(
    text: str, sentence: Marked, index: int, subject: str | None, found: Sequence[Attribution]
) -> Attribution | None:
    complement = _complement(sentence, index)
    low = sentence.low
    at = index + 1
    if (
        complement is None
        and at < len(low)
        and not sentence.breaks[at]
        and sentence.next_finite[at] < sentence.next_break[index]
    ):
        complement = at if low[at] not in _CONNECTIVES else None
    if complement is None:
        return None
    speaker = found[-1].speaker if found else None
    if not found and (verb := sentence.next_finite[0]) < index:
        first = _subject(sentence, verb, 0)
        speaker = _speaker(text, sentence, first, _subject_end(sentence, first, verb)) if first < verb else None
    return Attribution(index, complement, speaker, "after")


def _according(text: str, sentence: Marked, index: int) -> Attribution:
    last = index + 2
    count = len(sentence.low)
    while last < count and not (sentence.breaks[last] and (index == 0 or sentence.next_finite[last] < count)):
        if sentence.low[last] in {"who", "which", "and", "but"} and sentence.next_finite[last] < count:
            break
        last += 1
    end = index + 2
    while end < last and not sentence.breaks[end + 1 if end + 1 <= count else end]:
        end += 1
    return Attribution(
        index, last, _speaker(text, sentence, index + 2, min(end + 1, last)), "after" if index == 0 else "before"
    )


def _urged(text: str, sentence: Marked, index: int) -> Attribution | None:
    """ "were urged by X to …": the claim is what X urges."""
    low, count = sentence.low, len(sentence.low)
    if low[index] not in _URGED or index + 2 >= count or low[index + 1] != "by":
        return None
    last = _noun_phrase_end(sentence, index + 2)
    first = _subject(sentence, index, 0)
    return Attribution(first, last, _speaker(text, sentence, index + 2, last), "after")


def _speaker(text: str, sentence: Marked, first: int, last: int) -> str | None:
    """The speaker's name, without office where a full name follows it."""
    if first >= last or last > len(sentence.words):
        return None
    while first < last - 1 and (sentence.low[first] in _CONNECTIVES or is_adverb(sentence.low[first])):
        first += 1
    for index in range(last - 2, first, -1):
        if sentence.low[index - 1] in _TITLES and all(word.capital for word in sentence.words[index:last]):
            first = index
            break
    name = text[sentence.words[first].start : sentence.words[last - 1].end]
    name = _CONTAINERS.sub("", name)
    return name or None
