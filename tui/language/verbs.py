"""English verbs without a parser: which words of a sentence are finite verbs, so that clauses can be told from noun phrases."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache

from tui.language.vocabulary import (
    ADVERBS,
    AUXILIARIES,
    BASE_AFTER,
    CONTRACTING,
    COORDINATORS,
    DETERMINERS,
    HAVE_OR_BE,
    KNOWING,
    NOT_ED,
    NOT_ING,
    NOT_SUBJECT,
    PARTICIPLES,
    PAST,
    PAST_OR_OTHER,
    PAST_PARTICIPLE_TOO,
    PERSONAL,
    PLAIN,
    PLAIN_OR_NOUN,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    THIRD_OR_PLURAL,
    THIRD_PERSON,
    VERBS_OF_SAYING,
    vocabulary,
)

_COORDINATING = COORDINATORS - {"yet"} | {"then"}
_OPENING = RELATIVES | SUBORDINATORS | COORDINATORS | {"that"}
_OR_NOUN = THIRD_OR_PLURAL | PLAIN_OR_NOUN
_BEFORE_BASE = vocabulary("i we you they who")


@lru_cache(maxsize=16384)
def is_adverb(word: str) -> bool:
    """Whether a lower-case word may stand between a subject and its verb."""
    return (
        word in ADVERBS
        or word.endswith("-")
        or (word.endswith("ly") and len(word) > 4 and word not in {"family", "italy", "july", "assembly", "early", "daily"})
    )


@lru_cache(maxsize=16384)
def is_gerund(word: str) -> bool:
    """Whether a lower-case word has the form of a present participle."""
    return (len(word) > 4 and word.endswith("ing") and word not in NOT_ING) or word == "being"


@lru_cache(maxsize=16384)
def is_past_participle(word: str) -> bool:
    """Whether a lower-case word may be a past participle."""
    return word in PARTICIPLES or word in PAST_PARTICIPLE_TOO or _is_ed(word)


@lru_cache(maxsize=16384)
def is_auxiliary(word: str) -> bool:
    """Whether a lower-case word is a finite auxiliary or modal, or ends in one that cannot be a possessive."""
    if word in AUXILIARIES or word.endswith("n't"):
        return True
    head, mark, tail = word.partition("'")
    return bool(mark) and (tail in {"re", "ve", "ll", "d", "m"} or (tail == "s" and head in CONTRACTING))


def finite(words: Sequence[str], low: Sequence[str], breaks: Sequence[bool]) -> list[bool]:
    """For each word of a sentence, as written and in lower case, whether it is a finite verb, by its form and its neighbours.

    `breaks` tells for each word, and for the end, whether punctuation stands before it.
    """
    headline = _headline(words)
    led = [False, *map(_leads, low)]
    found = [
        (form or led[i]) and _surely(low, headline or words[i][:1].islower(), breaks, i)
        for i, form in enumerate(map(_candidate, low))
    ]
    count = len(low)
    openings = [i for i in range(1, count) if breaks[i] or low[i] in _OPENING] + [count]
    first = 0
    for i in openings:
        _settle(low, found, first, i)
        if i < count and breaks[first] and breaks[i] and found[i] and low[first] in {"a", "an", "the"}:
            # "The ship, a tanker registered in Panama, sank": what stands between subject and verb has none.
            found[first:i] = [flag and not _is_ed(word) for flag, word in zip(found[first:i], low[first:i], strict=True)]
        first = i
    first = 0
    for i in openings:
        # "Talks between A and B have begun" is one stretch, "the line starts at 10 and goes on" two.
        if i == count or breaks[i] or low[i] not in COORDINATORS or (i + 1 < count and found[i + 1]):
            _promote(words, low, headline, found, first, i)
            first = i
    return found


@lru_cache(maxsize=16384)
def _leads(word: str) -> bool:
    """Whether behind a lower-case word any other may be a finite verb."""
    return word in _BEFORE_BASE or is_adverb(word)


@lru_cache(maxsize=16384)
def _candidate(word: str) -> bool:
    """Whether a lower-case word has the form of a finite verb; behind "they" every word may be one."""
    return (
        word.endswith(("s", "ed"))
        or word in PAST
        or word in PAST_OR_OTHER
        or word in PLAIN
        or word in PLAIN_OR_NOUN
        or is_auxiliary(word)
    )


def _settle(low: Sequence[str], found: list[bool], first: int, last: int) -> None:
    """Between two places where a clause may begin there is one finite verb: drop the participles beside it."""
    verbs = [i for i in range(first, last) if found[i]]
    for before, after in itertools.pairwise(verbs):
        if low[before] in VERBS_OF_SAYING or low[before] in KNOWING or any(low[i] in PERSONAL for i in range(before, after)):
            continue
        # "The man arrested on Monday was released", "sent remarks aired on Sunday": a noun's participle.
        if is_past_participle(low[before]) and not is_auxiliary(low[before]):
            found[before] = False
        elif (
            low[first] not in RELATIVES
            and low[first] != "that"
            and is_past_participle(low[after])
            and not is_auxiliary(low[after])
        ):
            found[after] = False


def _promote(words: Sequence[str], low: Sequence[str], headline: bool, found: list[bool], first: int, last: int) -> None:
    """Where no finite verb was found, take the first word that is a verb or a plural noun for one."""
    if not any(found[first:last]):
        for i in range(first, last):
            if low[i] in _OR_NOUN and (headline or words[i][:1].islower()) and _maybe(words, low, i, last):
                found[i] = True
                return


def _maybe(words: Sequence[str], low: Sequence[str], i: int, last: int) -> bool:
    """Whether a word that is a verb or a plural noun ("offers") is a verb, when nothing else in its stretch is one."""
    at = _governor_index(low, i)
    if at < 0 or i + 1 >= last or low[at] in BASE_AFTER or low[at] in PREPOSITIONS or low[at] in DETERMINERS:
        return False
    following, after = low[i + 1], words[i + 1]
    object_follows = (
        following in DETERMINERS or following[:1].isdigit() or after[:1].isupper() or following in {"to", "that", "it", "them"}
    )
    if low[i] in THIRD_OR_PLURAL:
        return not low[at].endswith("s") and (
            object_follows or following in PREPOSITIONS or following.endswith(("s", "ant", "al"))
        )
    if low[i] in PLAIN_OR_NOUN:
        return low[at].endswith("s") and "'" not in low[at] and object_follows
    return False


def _surely(low: Sequence[str], small: bool, breaks: Sequence[bool], i: int) -> bool:
    """Whether a word, `small` unless a capital tells that it is a name, is a finite verb by its form and the word before it."""
    word = low[i]
    at = _governor_index(low, i)
    before = low[at] if at >= 0 else ""
    if is_auxiliary(word):
        return (small or i == 0 or breaks[i] or "'" in word) and not (word in {"have", "do"} and before in BASE_AFTER)
    if not small or before in BASE_AFTER or before in HAVE_OR_BE or (before and is_auxiliary(before)):
        return False
    coordinated = before in _COORDINATING
    following = low[i + 1] if i + 1 < len(low) else ""
    ends = i + 1 >= len(low) or breaks[i + 1]
    adjective_before = at > 1 and _is_ed(low[at - 1]) and low[at - 2] in NOT_SUBJECT
    if coordinated and (ends or adjective_before) and (word in PAST_OR_OTHER or _is_ed(word)):
        return False  # "dead or injured." and "a damaged and partly burnt house"
    if word in PAST:
        return (coordinated or before not in NOT_SUBJECT) and not (word in PAST_PARTICIPLE_TOO and following == "by")
    if word in PAST_OR_OTHER or _is_ed(word):
        return bool(before) and (coordinated or before not in NOT_SUBJECT) and following != "by"
    if word in THIRD_PERSON or word in THIRD_OR_PLURAL:
        if coordinated or before in {"he", "she", "it", "who", "which", "that"}:
            return True
        return word in THIRD_PERSON and bool(before) and before not in NOT_SUBJECT and before not in PERSONAL
    if breaks[i]:
        return False
    if before in _BEFORE_BASE:
        return word in PLAIN or word in PLAIN_OR_NOUN or (before != "you" and _may_be_base(word))
    if word in PLAIN:
        return (before.endswith("s") and before not in NOT_SUBJECT and "'" not in before and not before.endswith("ss")) or (
            coordinated and not ends
        )
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and before in {"he", "she", "it", "who", "which"}


def _may_be_base(word: str) -> bool:
    """Whether a word behind "they" may be any verb at all: it belongs to none of the closed classes."""
    closed = word in PREPOSITIONS or word in DETERMINERS or word in PERSONAL or word in COORDINATORS
    return word.isalpha() and not closed and not is_gerund(word) and not is_adverb(word)


@lru_cache(maxsize=16384)
def _is_ed(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in NOT_ED


def _governor_index(low: Sequence[str], i: int) -> int:
    """The word before `i`, up to three adverbs passed over; below 0 when there is none."""
    at = i - 1
    while at >= 0 and i - at <= 3 and is_adverb(low[at]):
        at -= 1
    return at


def _headline(words: Sequence[str]) -> bool:
    """Whether most words of a short sentence are capitalised, as in an English headline."""
    return 2 < len(words) <= 25 and sum(word[:1].isupper() for word in words) >= 0.6 * len(words)
