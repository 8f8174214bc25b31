"""Who says it: the attributions of a sentence ("X said that …", "…, X said", "according to X") and their speakers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tui.language.marks import Marked
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund
from tui.language.vocabulary import (
    AFTER_CLAIM,
    BARE_COMPLEMENT,
    BEFORE_SAYING,
    CONNECTIVES,
    DATES,
    DETERMINERS,
    EVIDENCE,
    INVERTED,
    LISTENERS,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    SAYING,
    SOURCES,
    TEMPORAL,
    TIMES,
    TITLES,
    URGED,
    VERBS_OF_SAYING,
    vocabulary,
)

# "figures from the mayor": the mayor speaks.
_CONTAINER = re.compile(
    r"^(?:(?:the|an?|some|new|latest|official|police)\s+)*(?:figures|data|reports?|statements?|estimates|sources?)\s+(?:from|by)\s+(?=\S)",
    re.IGNORECASE,
)
# How many words a subject, a lead or adjuncts may have; it bounds the time, and no real one is longer.
_REACH = 40
_LEAD = 14


# "After the talks, both sides said" has them, too, in front of a noun.
_PARTING = CONNECTIVES - TEMPORAL
_NOUNS = vocabulary("estimates reports states claims notes claim report estimate")
# A verb of saying behind one of these is passive, an infinitive or a noun.
_NOT_ACTIVE = vocabulary("is are was were be been being to the a an of his her its their get gets")


@dataclass(frozen=True, slots=True)
class Attribution:
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
                return [Attribution(0, index, _speaker(text, sentence, 0, index), "after")]
            break
    return []


def _verb(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """The attribution around the verb at `index`, which stands before or after its claim."""
    low, count = sentence.low, len(sentence.low)
    if low[index] not in VERBS_OF_SAYING or _before(sentence, index) in _NOT_ACTIVE:
        return _urged(text, sentence, index)
    floor = found[-1].last if found else 0
    first, end = _subject(sentence, index, floor)
    if first > 0 and low[first - 1] in TEMPORAL and not sentence.breaks[first]:
        return None
    if first < end and _own_relative(sentence, first, end):
        return None
    inverted = first == index
    behind = (first > floor and sentence.breaks[first]) or (first == 0 and sentence.quote_before(0) and count <= _LEAD)
    if behind and low[index] in AFTER_CLAIM:
        if inverted:
            if (
                (sentence.quote_before(index) or low[index] in INVERTED)
                and index + 1 < count
                and not sentence.breaks[index + 1]
            ):
                last = _noun_phrase_end(sentence, index + 1)
                claimed = last < count and sentence.finite[last] and not sentence.breaks[last]
                if last > index + 1 and not claimed and not sentence.finite_between(index + 1, last):
                    speaker = _speaker(text, sentence, index + 1, _name_end(sentence, index + 1, last))
                    return Attribution(index, _tail(sentence, last), speaker, "before")
        elif _complement(sentence, index) is None:
            return Attribution(first, _tail(sentence, index + 1), _speaker(text, sentence, first, end), "before")
    complement = _complement(sentence, index)
    if complement is None:
        return None
    if inverted:
        again = index and (low[index - 1] in CONNECTIVES or sentence.breaks[index])
        return Attribution(index, complement, _speaker_before(text, sentence, index, found), "after") if again else None
    speaker = _speaker(text, sentence, first, end)
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


def _own_relative(sentence: Marked, first: int, end: int) -> bool:
    """Whether the subject is a noun with "he" or "she" behind it: in "the book he wrote" nobody says anything."""
    before = sentence.words[end - 2] if end - first > 1 else None
    return bool(
        before
        and sentence.low[end - 1] in {"he", "she", "they", "it", "we", "i", "you"}
        and sentence.low[first] not in PREPOSITIONS
        and sentence.low[end - 2] not in TIMES
        and not before.capital
        and not before.text[0].isdigit()
    )


def _speaker_before(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> str | None:
    """Who speaks where no subject stands: the last speaker of the sentence, else the subject of its first verb."""
    if found:
        return found[-1].speaker
    verb = sentence.next_finite[0]
    if sentence.breaks[index] and (named := _named(sentence, index, 0)):
        return _speaker(text, sentence, *named)
    return _speaker(text, sentence, *_subject(sentence, verb, 0)) if verb < index else None


def _subject(sentence: Marked, verb: int, floor: int) -> tuple[int, int]:
    """The words of the subject of the verb at `verb`, half-open; empty when it has none before it."""
    low, first = sentence.low, verb
    if verb > floor and sentence.gaps[verb].strip() == ",":
        named = _named(sentence, verb, floor)
        if named:
            return named
    while first > max(floor, verb - _REACH) and not sentence.breaks[first]:
        word = low[first - 1]
        if (word in CONNECTIVES and not _joins_names(sentence, first - 1)) or (
            sentence.finite[first - 1] and not is_auxiliary(word)
        ):
            break
        first -= 1
    while first < verb and is_adverb(low[first]):
        first += 1
    if first < verb and low[first] in {"on", "in", "at", "last", "this"}:
        # "On Monday the minister said".
        times = [k for k in range(first, min(verb - 1, first + 6)) if low[k] in TIMES or low[k].isdigit()]
        first = times[-1] + 1 if times and times[-1] < verb - 1 else first
    end = verb
    while end > first + 1:
        word = low[end - 1]
        if is_adverb(word) or is_auxiliary(word) or word in TIMES or word.isdigit() or (word in {"on", "in"} and end < verb):
            end -= 1
        else:
            break
    return first, end


def _joins_names(sentence: Marked, index: int) -> bool:
    """Whether "and" joins two names, as in "Smith and Jones said"."""
    words = sentence.words
    return (
        sentence.low[index] == "and"
        and 0 < index < len(words) - 1
        and words[index - 1].capital
        and words[index + 1].capital
        and not (sentence.finite_between(max(0, index - 4), index))
    )


def _named(sentence: Marked, verb: int, floor: int) -> tuple[int, int] | None:
    """The name in "Name, chief of X, said": the furthest piece between commas before the verb that begins a clause."""
    last = verb
    best: tuple[int, int] | None = None
    while last > max(floor, verb - _REACH):
        first = last - 1
        while first > max(floor, verb - _REACH) and not sentence.breaks[first]:
            first -= 1
        if sentence.low[first] in {"who", "which", "whose", "where"} and first > floor:
            last = first
            continue
        if sentence.finite_between(first, last) and not _in_name(sentence, first, last):
            break
        start = first
        while start < last - 1 and (sentence.low[start] in CONNECTIVES or is_adverb(sentence.low[start])):
            start += 1
        if (
            (sentence.words[last - 1].capital or sentence.low[start] in DETERMINERS)
            and sentence.low[start] not in PREPOSITIONS
            and last - start <= 10
        ):
            best = (start, last)
        if sentence.quote_before(first) or first == floor or sentence.gaps[first].strip() != ",":
            break
        last = first
    return best


def _in_name(sentence: Marked, first: int, last: int) -> bool:
    return all(word.capital for word in sentence.words[first:last])


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


def _complement(sentence: Marked, verb: int) -> int | None:
    """Where the claim begins that the verb at `verb` introduces; None when it introduces none."""
    low, count = sentence.low, len(sentence.low)
    at = _adjuncts(sentence, _listener(sentence, verb))
    if at >= count:
        return None
    gap = sentence.gaps[at].strip()
    if low[at] == "that" and at + 1 < count and sentence.next_finite[at] < count:
        return at + 1
    if sentence.quote_before(at) and (gap[0] in ",:" or low[verb] in BARE_COMPLEMENT or low[verb] in SAYING):
        # A whole quoted sentence is a claim, a quoted phrase only with a verb after it.
        return at if sentence.next_finite[at] < count else None
    if gap.startswith(":") and sentence.next_finite[at] < count:
        return at
    if (
        (low[verb] not in BARE_COMPLEMENT and low[verb] not in SAYING)
        or sentence.breaks[at]
        or low[at] in CONNECTIVES
        or low[at] in PREPOSITIONS
    ):
        return None
    found = sentence.next_finite[at]
    limit = sentence.next_break[at]
    if found < count and low[found - 1] in {"and", "or", "but"}:
        return None
    if found >= count or found - at > 25 or (found >= limit and sentence.gaps[limit].strip() != ","):
        return None
    return None if any(low[k] in CONNECTIVES and low[k] not in {"and", "or", "so"} for k in range(at, found)) else at


def _listener(sentence: Marked, verb: int) -> int:
    """The first word after the verb at `verb` and whom it is told to."""
    low, count = sentence.low, len(sentence.low)
    at = verb + 1
    if low[verb] not in {"told", "tells", "tell", "telling"} or at >= count:
        return at
    if low[at] in DETERMINERS or low[at] == "a":
        at += 1
    at += 1
    while (
        at < count
        and at - verb < 8
        and not sentence.breaks[at]
        and (sentence.words[at].capital or low[at] in LISTENERS or low[at] in {"in", "at"})
        and low[at] != "that"
    ):
        at += 1
    return min(at, count)


def _adjuncts(sentence: Marked, at: int) -> int:
    """The first word from `at` on after times, places, manners and brackets that follow a verb of saying."""
    low, count = sentence.low, len(sentence.low)
    limit = min(count, at + _REACH)
    while at < limit:
        if sentence.gaps[at].strip() == "(":
            closing = next((k for k in range(at + 1, min(count, at + 12)) if ")" in sentence.gaps[k]), None)
            if closing is None or sentence.gaps[closing].strip() != ")":
                return at
            at = closing
            if low[at] == "that":
                return at
            continue
        if sentence.breaks[at] and not (low[at] in DATES or low[at - 1].isdigit()):
            return at
        if (
            (low[at] in TIMES and low[at] not in {"this", "last"})
            or (low[at].isdigit() and low[at - 1] in DATES)
            or (is_adverb(low[at]) and low[at] != "so")
        ):
            at += 1
        elif low[at] in {"this", "last"} and at + 1 < count and low[at + 1] in TIMES:
            at += 2
        elif (
            low[at] in {"on", "in", "at", "during", "to", "via", "by", "through"}
            and at + 1 < count
            and not sentence.breaks[at + 1]
        ):
            end = _prepositional_end(sentence, at)
            if end is None:
                return at
            at = end
        elif low[at] == "of" and at + 1 < count:
            at += 2
        else:
            return at
    return min(at, count)


def _prepositional_end(sentence: Marked, at: int) -> int | None:
    """The end of the prepositional phrase at `at`; None when the words after it are the claim or an infinitive."""
    low, count = sentence.low, len(sentence.low)
    end = at + 1
    if low[at] == "to" and not (sentence.words[end].capital or low[end] in DETERMINERS or low[end] in LISTENERS):
        return None
    if low[end] in DATES:
        end += 1
        while end < count and (low[end].isdigit() or low[end] in TIMES) and not sentence.breaks[end]:
            end += 1
        return end
    if low[end] in DETERMINERS:
        end += 1
    while end < count and end - at < 8 and not sentence.breaks[end] and not sentence.finite[end]:
        if low[end] in DETERMINERS or low[end] in CONNECTIVES or low[end] in {"it", "he", "she", "they", "we", "there"}:
            break
        if low[end] in PREPOSITIONS:
            break
        end += 1
    return None if end < count and sentence.finite[end] and not sentence.breaks[end] else end


def _tail(sentence: Marked, at: int) -> int:
    """The end of an attribution that follows its claim: up to the next clause or quotation, or the sentence's end."""
    low, count = sentence.low, len(sentence.low)
    stops = {"after", "before", "while", "as", "when", "but", "and", "because", "although", "though"}
    while at < count:
        if sentence.quote_before(at):
            return at
        if low[at] in stops and (at + 1 < count and sentence.next_finite[at + 1] < count):
            return at
        if sentence.breaks[at] and (low[at] in {"who", "which", "where"} or low[at] in SAYING or is_gerund(low[at])):
            return at
        at += 1
    return count


def _noun_phrase_end(sentence: Marked, at: int) -> int:
    """The end of the noun phrase at `at`."""
    first = at
    while at < len(sentence.low) and at - first < _REACH:
        if (
            (sentence.breaks[at] and at > first)
            or sentence.low[at] in CONNECTIVES
            or (sentence.finite[at] and not sentence.words[at].capital)
        ):
            break
        at += 1
    return at


def _name_end(sentence: Marked, first: int, last: int) -> int:
    """The end of a speaker behind the verb, without time and place of speaking."""
    for index in range(first + 1, last):
        if sentence.low[index] in {"on", "in", "at", "during", "after"} or (
            sentence.low[index] in DATES and sentence.low[index] != "may"
        ):
            return index
    return last


def _participle(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "…, saying that": the subject of the clause before it speaks, or the speaker of that clause goes on."""
    complement = _complement(sentence, index)
    if complement is None:
        return None
    quoted_as = index > 1 and sentence.low[index - 1] == "as"
    first = index
    if quoted_as:
        passive = [k for k in range(max(1, index - 8), index) if sentence.low[k] in {"quoted", "cited"}]
        if not passive:
            return None
        verb = passive[-1] - 1
        first, end = _subject(sentence, verb, found[-1].last if found else 0)
        return Attribution(first, complement, _speaker(text, sentence, first, end), "after")
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
    return Attribution(index, last, _speaker(text, sentence, index + 2, end), "after" if index == 0 else "before")


def _evidence(text: str, sentence: Marked, index: int, found: Sequence[Attribution]) -> Attribution | None:
    """ "Early indications were that …"."""
    if sentence.low[index - 2] not in EVIDENCE or index + 1 >= len(sentence.low):
        return None
    first, end = _subject(sentence, index - 1, found[-1].last if found else 0)
    return Attribution(first, index + 1, _speaker(text, sentence, first, end), "after") if first < end else None


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
    first, _ = _subject(sentence, index, 0)
    return Attribution(first, last, _speaker(text, sentence, index + 2, last), "after")


def _speaker(text: str, sentence: Marked, first: int, last: int) -> str | None:
    """The speaker in the article's words, without the office where a full name follows it."""
    while first < last - 1 and (sentence.low[first] in CONNECTIVES or is_adverb(sentence.low[first])):
        first += 1
    if first >= last or last > len(sentence.words):
        return None
    for index in range(last - 2, first, -1):
        if sentence.low[index - 1] in TITLES and all(word.capital for word in sentence.words[index:last]):
            first = index
            break
    name = text[sentence.words[first].start : sentence.words[last - 1].end]
    return _CONTAINER.sub("", name) or None
