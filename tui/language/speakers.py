"""The speaker of a verb of saying: its subject, before or behind it, and the name in it."""

from __future__ import annotations

import re

from tui.language.marks import Marked
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund, is_past_participle
from tui.language.vocabulary import (
    CONNECTIVES,
    COORDINATORS,
    DATES,
    DETERMINERS,
    PAST,
    PREPOSITIONS,
    RELATIVES,
    TIMES,
    TITLES,
    vocabulary,
)

# How many words a subject may have; it bounds the time, and no real one is longer.
_REACH = 40
# "has since said", "have long complained": between an auxiliary and its verb these are adverbs.
_SINCE = vocabulary("since long yet")

_RESTRICTIVE = RELATIVES | {"that"}
_OPENING_RELATIVE = vocabulary("who which that")
_NO_NOUNS = DETERMINERS | PREPOSITIONS | CONNECTIVES
ANYBODY = vocabulary("those anyone anybody everyone everybody people somebody someone")
"""Of whom a relative clause tells who is meant."""
_LONGEST_NAME = 5
_IN_NAMES = vocabulary("al el bin abu ibn de da do dos del della di du la le von van der den")
_TITLES = TITLES | vocabulary("executive constable inspector superintendent detective")
"""The last words of titles, long ones too: "chief executive", "deputy chief constable"."""
_OF_OFFICES = vocabulary("of for at from in")

# "figures from the mayor": the mayor speaks.
_CONTAINER = re.compile(
    r"^(?:(?:the|an?|some|new|latest|official|police)\s+)*(?:figures|data|reports?|statements?|estimates|sources?)\s+(?:from|by)\s+(?=\S)",
    re.IGNORECASE,
)


def subject(sentence: Marked, verb: int, floor: int) -> tuple[int, int]:
    """The words of the subject of the verb at `verb`, half-open; empty when it has none before it."""
    low, first = sentence.low, verb
    if verb > floor and sentence.gaps[verb].strip() == ",":
        named = name_before(sentence, verb, floor)
        if named:
            return named
    if (described := _described(sentence, verb, floor)) is not None:
        return described
    while first > max(floor, verb - _REACH) and not sentence.breaks[first]:
        word = low[first - 1]
        if first == verb > 1 and word in _SINCE and is_auxiliary(low[first - 2]):
            first -= 1
            continue
        if (word in CONNECTIVES and not _joins_names(sentence, first - 1)) or (
            sentence.finite[first - 1] and not is_auxiliary(word)
        ):
            break
        first -= 1
    first = _behind_times(sentence, first, verb)
    end = verb
    if end > first + 2 and low[end - 1] in _SINCE and is_auxiliary(low[end - 2]):
        end -= 1
    while end > first + 1:
        word = low[end - 1]
        figure = word.isdigit() and low[end - 2] != "no"
        if is_adverb(word) or is_auxiliary(word) or word in TIMES or figure or (word in {"on", "in"} and end < verb):
            end -= 1
        else:
            break
    return first, end


def _described(sentence: Marked, verb: int, floor: int) -> tuple[int, int] | None:
    """The subject without the relative clause that parts it from the verb at `verb`: "a woman" in "a woman who lives nearby
    said"."""
    low, start = sentence.low, verb
    while start > max(floor, verb - _REACH) and not sentence.breaks[start]:
        start -= 1
    if low[verb - 1] in COORDINATORS:
        return None
    while start < verb and low[start] in CONNECTIVES:
        start += 1
    for relative in range(start + 1, verb - 1):
        if sentence.finite[relative]:
            break
        anybody = low[relative - 1] in ANYBODY
        if low[relative] in _OPENING_RELATIVE and (anybody or low[relative - 1] not in _NO_NOUNS):
            if not _has_own_verb(sentence, relative, verb):
                break
            first = (
                antecedent(sentence, relative)[0] if low[start] in PREPOSITIONS else _behind_times(sentence, start, relative)
            )
            return first, verb if anybody else relative
    return None


def _has_own_verb(sentence: Marked, relative: int, verb: int) -> bool:
    """Whether the relative clause at `relative` has a verb before that at `verb`, which is the subject's then."""
    low = sentence.low
    last = verb
    while is_adverb(low[last - 1]) or is_auxiliary(low[last - 1]):
        last -= 1
    if low[relative] == "that" and not (sentence.finite[relative + 1] or is_auxiliary(low[relative + 1])):
        return False  # "reports that the mine was shut": what they say, not which they are
    return any(
        sentence.finite[at] or low[at] in PAST or (low[at].endswith("ed") and is_past_participle(low[at]))
        for at in range(relative + 1, last)
    )


def _behind_times(sentence: Marked, first: int, end: int) -> int:
    """The first word from `first` on behind adverbs and "On Monday"; always before `end` where `first` is."""
    low = sentence.low
    while first < end and is_adverb(low[first]):
        first += 1
    if first < end and low[first] in {"on", "in", "at", "last", "this"}:
        times = [k for k in range(first, min(end - 1, first + 6)) if low[k] in TIMES or low[k].isdigit()]
        first = times[-1] + 1 if times and times[-1] < end - 1 else first
    return first


def name_before(sentence: Marked, verb: int, floor: int) -> tuple[int, int] | None:
    """The name in "Name, chief of X, said": the furthest piece between commas before the verb that begins a clause."""
    last = verb
    best: tuple[int, int] | None = None
    while last > max(floor, verb - _REACH):
        first = last - 1
        while first > max(floor, verb - _REACH) and not sentence.breaks[first]:
            first -= 1
        if sentence.low[first] in RELATIVES and first > floor:
            last = first
            continue
        if sentence.finite_between(first, last) and not (
            _in_name(sentence, first, last) or _held_by_relative(sentence, first, last)
        ):
            break
        start = first
        while start < last - 1 and (sentence.low[start] in CONNECTIVES or is_adverb(sentence.low[start])):
            start += 1
        start = _behind_times(sentence, start, last)
        low = sentence.low[start]
        known = sentence.words[last - 1].capital or low in DETERMINERS or low.endswith(("'s", "s'"))
        if not known and first == floor:
            # Without a subject of its own the verb has what the sentence begins with: "Farmers, who lost all, said".
            known = not is_gerund(low) and low not in TIMES and sentence.low[first] not in CONNECTIVES | PREPOSITIONS
        if known and low not in PREPOSITIONS and last - start <= 10:
            best = (start, last)
        if sentence.quote_before(first) or first == floor or sentence.gaps[first].strip() != ",":
            break
        last = first
    return best


def _held_by_relative(sentence: Marked, first: int, last: int) -> bool:
    """Whether every finite verb from `first` up to `last` is of a relative clause without a comma: "the firm that runs it"."""
    return any(
        low in _RESTRICTIVE and not sentence.finite_between(first, at)
        for at, low in enumerate(sentence.low[first + 1 : last], start=first + 1)
    )


def own_relative(sentence: Marked, first: int, end: int) -> bool:
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


def _joins_names(sentence: Marked, index: int) -> bool:
    """Whether the "and" at `index` joins two speakers ("…, officials and state media said"), not two clauses."""
    if sentence.low[index] != "and" or not index or sentence.breaks[index] or index + 1 >= len(sentence.low):
        return False
    first = index
    while first > max(0, index - 6) and not sentence.breaks[first]:
        first -= 1
    begins = first == 0 or sentence.breaks[first]
    names = sentence.words[index - 1].capital and sentence.words[index + 1].capital
    return (begins or names) and not sentence.finite_between(first if begins else index - 3, index)


def _in_name(sentence: Marked, first: int, last: int) -> bool:
    return all(word.capital for word in sentence.words[first:last])


def noun_phrase_end(sentence: Marked, at: int) -> int:
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


def name_end(sentence: Marked, first: int, last: int) -> int:
    """The end of a speaker behind the verb, without time and place of speaking."""
    for index in range(first + 1, last):
        if sentence.low[index] in {"on", "in", "at", "during", "after"} or (
            sentence.low[index] in DATES and sentence.low[index] != "may"
        ):
            return index
    return last


def antecedent(sentence: Marked, relative: int) -> tuple[int, int]:
    """The noun phrase that the pronoun at `relative` takes up: "a report" in "They cite a report, which says …"."""
    low, first = sentence.low, relative
    while first > max(0, relative - _REACH) and not (first < relative and sentence.breaks[first]):
        word = low[first - 1]
        if word in PREPOSITIONS:
            # "the head of the union, who said": of somebody's office, or with a person before it.
            if word != "of" and (low[relative] != "who" or word not in _OF_OFFICES or low[first - 2] not in _TITLES):
                break
        elif word in CONNECTIVES or sentence.finite[first - 1]:
            break
        first -= 1
    return first, relative


def name_behind(sentence: Marked, first: int, last: int) -> tuple[int, int] | None:
    """The name that tells who the noun phrase up to `last` is: Ann Lee in "a nurse, Ann Lee, said"."""
    low, count = sentence.low, len(sentence.low)
    if not 0 <= first < last < count or sentence.gaps[last].strip() != "," or _is_date(sentence, last):
        return None
    head = sentence.words[last - 1]
    known = low[first] in DETERMINERS or any("'" in word for word in low[first : last - 1])
    if not known and (head.capital or low[last - 1] not in _TITLES):
        return None
    end = sentence.next_break[last]
    # "the manufacturer, Holmgaard Biologics of Denmark, said"
    until = next((at for at in range(last + 1, end - 1) if low[at] == "of" and sentence.words[at + 1].capital), end)
    words = sentence.words[last:until]
    named = end - last <= _LONGEST_NAME and words[0].capital | (low[last] in _IN_NAMES) and words[-1].capital
    named = named and all(word.capital or word.fold in _IN_NAMES for word in words)
    return (last, end) if named and (end == count or sentence.gaps[end].strip()[:1] in {",", ";", ""}) else None


def _is_date(sentence: Marked, at: int) -> bool:
    """Whether a date begins at a word, and no name: "Jan. 3", not "Jan Holm"."""
    named = at + 1 < sentence.next_break[at] and sentence.words[at].capital and sentence.words[at + 1].capital
    return sentence.low[at] in DATES and not named


def office_behind(sentence: Marked, name: int) -> int | None:
    """The end of the office in apposition that begins at `name`, behind a name: "Ann Lee, the interior minister"."""
    if not 0 < name < len(sentence.low) or sentence.gaps[name].strip() != "," or not sentence.words[name - 1].capital:
        return None
    end = sentence.next_break[name]
    office = sentence.low[name] in DETERMINERS and sentence.low[end - 1] in _TITLES
    return end if office and not sentence.finite_between(name, end) else None


def speaker_name(text: str, sentence: Marked, first: int, last: int) -> str | None:
    """The speaker in the article's words: the name in it or behind it, without the office."""
    return plain_name(text, sentence, *(name_behind(sentence, first, last) or (first, last)))


def plain_name(text: str, sentence: Marked, first: int, last: int) -> str | None:
    """These words as a speaker, without the office where a full name follows it."""
    while first < last - 1 and (sentence.low[first] in CONNECTIVES or is_adverb(sentence.low[first])):
        first += 1
    if first >= last or last > len(sentence.words):
        return None
    for index in range(last - 2, first, -1):
        if sentence.low[index - 1].lstrip("-") in _TITLES and all(word.capital for word in sentence.words[index:last]):
            first = index
            break
    name = text[sentence.words[first].start : sentence.words[last - 1].end]
    return _CONTAINER.sub("", name) or None
