"""Phrases that may begin a clause of their own in an English sentence: participles, appositions, comments, purposes."""

from __future__ import annotations

from tui.language.marks import Marked
from tui.language.verbs import is_adverb, is_gerund, is_past_participle
from tui.language.vocabulary import (
    COORDINATORS,
    DATES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    vocabulary,
)

# How far a clause may be from its verb; it bounds the time.
_REACH = 40


_BEFORE_GERUND = vocabulary("by after before while when on upon despite without since in through instead")
_PROGRESSIVE = vocabulary("is was are were been be")
_UNITS = vocabulary("seconds moments minutes hours days weeks months years shortly")
_DASHES = ("–", "—", "-", "--")


def participle_at(sentence: Marked, at: int, last: int) -> bool:
    """Whether a present participle, or a preposition or conjunction with one, stands at `at`."""
    low = sentence.low
    return (is_gerund(low[at]) and not sentence.finite[min(at + 1, last - 1)]) or (
        low[at] in _BEFORE_GERUND and at + 1 < last and is_gerund(low[at + 1])
    )


def followed(sentence: Marked, at: int, last: int) -> bool:
    """Whether a participle at `at` has words of its own after it, which an adjective before its noun has not."""
    following = sentence.low[at + 1] if at + 1 < last and not sentence.breaks[at + 1] else ""
    return following in PREPOSITIONS or following in DETERMINERS or following in DATES


def comment(sentence: Marked, at: int, last: int) -> bool:
    """Whether a phrase in front comments instead of telling time or place: it is longer than those, without name or number."""
    end = min(sentence.next_break[at], last)
    rest = sentence.words[at + 1 : end]
    sequence = sentence.low[at] in {"from", "between"}
    return 6 <= len(rest) <= _REACH and not (
        sequence or any(word.capital or word.text[0].isdigit() for word in rest) or sentence.finite_between(at, end)
    )


def is_progressive(sentence: Marked, first: int, last: int) -> bool:
    return any(
        is_gerund(sentence.low[at]) and sentence.low[_back(sentence, at)] in _PROGRESSIVE
        for at in range(max(1, first, last - 20), last)
    )


def _back(sentence: Marked, at: int) -> int:
    return at - 2 if at > 1 and is_adverb(sentence.low[at - 1]) else at - 1


def has_object(sentence: Marked, at: int, last: int) -> bool:
    """Whether what follows the participle at `at` is its object or adjunct, not a noun that it describes."""
    if at + 1 >= last or sentence.breaks[at + 1]:
        return False
    following = sentence.low[at + 1]
    return (
        following in DETERMINERS
        or following in PREPOSITIONS
        or following[0].isdigit()
        or sentence.words[at + 1].capital
        or is_past_participle(following)
    )


def superlative(word: str) -> bool:
    return word in {"first", "second", "third", "last", "only", "most"} or (len(word) > 5 and word.endswith("est"))


def absolute(sentence: Marked, index: int, end: int) -> bool:
    """Whether a noun with its own participle begins at `index`: ", the same punch again bringing him to his knees"."""
    return any(
        is_gerund(sentence.low[at]) and sentence.low[at - 1] not in PREPOSITIONS | DETERMINERS and has_object(sentence, at, end)
        for at in range(index + 2, min(end, index + 7))
    )


def apposition(sentence: Marked, index: int, last: int) -> bool:
    """Whether "a …" behind a comma or dash says what stands before it, and is no item of a list."""
    low, gap = sentence.low, sentence.gaps[index].strip()
    if not (gap.endswith(",") or gap in _DASHES):
        return False
    end = min(horizon(sentence, index, last), last)
    if end < last and end - index < 8 and (low[end] in RELATIVES or low[end] == "that"):
        return True
    if sentence.finite_between(index, end):
        return False
    if low[index] == "all":
        return end == last
    if sentence.next_break[index] - index < 4 or end - index < 4:
        return False
    if any(low[at] in {"and", "or"} and low[at + 1] in DETERMINERS for at in range(index, end - 1)):
        return False
    following = sentence.next_break[index]
    listed = following < last and low[following] in COORDINATORS
    return not listed or sentence.finite_between(following, min(following + 4, last))


_BRINGING = vocabulary("""
    ask asks asked tell tells told urge urges urged want wants wanted allow allows allowed order orders ordered force forces
    forced expect expects expected help helps helped persuade persuades persuaded invite invites invited enable enables enabled
    cause causes caused require requires required warn warns warned advise advises advised appoint appoints appointed lead leads
    led push pushes pushed press presses pressed permit permits permitted encourage encourages encouraged instruct instructs
    instructed prompt prompts prompted get gets got need needs needed like likes liked call calls called elect elected allege
    alleges alleged believe believes believed find finds found beg begs begged convince convinces convinced challenge
    challenges challenged command commanded compel compels compelled direct directs directed hire hires hired is are was were
    has have had said says""")
"""Verbs behind whose object an infinitive tells what they bring somebody to."""


def purpose(sentence: Marked, index: int, last: int) -> bool:
    """Whether the infinitive at `index` is a purpose: it follows a time or a place ("in Paris to sign")."""
    low = sentence.low
    if index + 2 >= last or sentence.words[index + 1].capital or low[index + 1] in DETERMINERS or low[index + 1][0].isdigit():
        return False
    before = sentence.words[index - 1]
    if _done_to(sentence, index):
        return True
    if (
        before.text[0].isdigit()
        or low[index - 1] in DATES
        or before.capital
        or low[index - 1] in {"round", "minute", "half", "quarter"}
    ):
        for at in range(index - 2, max(index - 7, 0), -1):
            if low[at] in {"in", "at", "on"}:
                return low[at] != "on" or low[index - 1] in DATES or before.text[0].isdigit()
            if low[at] in PREPOSITIONS or sentence.breaks[at]:
                return False
    return False


def _done_to(sentence: Marked, index: int) -> bool:
    """Whether what stands before the infinitive at `index` is somebody to whom something was done: "beat Vega to win"."""
    first = index
    while first > 0 and sentence.words[first - 1].capital and not sentence.breaks[first]:
        first -= 1
    return index - first in (1, 2, 3) and first > 1 and sentence.finite[first - 1] and sentence.low[first - 1] not in _BRINGING


def conjunction(sentence: Marked, index: int, last: int) -> bool:
    """Whether the word at `index` may be a subordinating conjunction; in "so far", "as well as", "as a doctor" it is none."""
    low = sentence.low
    if low[index] not in {"so", "as"}:
        return True
    following = low[index + 1] if index + 1 < last else ""
    comparing = low[index] == "as" and (
        low[max(0, index - 2)] in {"as", "so"} or low[index - 1] in {"such", "well", "known", "regarded", "seen"}
    )
    return not (comparing or is_adverb(following) or following in {"well", "many", "much", "of", "if", "to", "a", "an", "part"})


def horizon(sentence: Marked, index: int, last: int) -> int:
    """How far a clause that begins at `index` may look for its verb: to the next word that begins another one."""
    low, asides = sentence.low, 0
    strict = low[index] in COORDINATORS or low[index] in {"as", "so", "however"}
    for at in range(index + 1, min(last, index + _REACH)):
        word = low[at]
        if (
            word in RELATIVES
            or (word in SUBORDINATORS and conjunction(sentence, at, last))
            or (word == "that" and low[at - 1] not in SUBORDINATORS)
        ):
            return at
        if sentence.breaks[at]:
            if strict or asides or sentence.gaps[at].strip() != "," or word in COORDINATORS:
                return at
            asides += 1
        if word in COORDINATORS and at + 1 < last and sentence.finite[at + 1]:
            return at
    return min(last, index + _REACH)


def skip_adverbs(sentence: Marked, at: int, last: int) -> int:
    """The first of at most four words from `at` on that is not an adverb; always before `last`."""
    first = at
    while at < last - 1 and at - first < 3 and is_adverb(sentence.low[at]):
        at += 1
    return min(at, last - 1)


def measure(sentence: Marked, first: int, index: int) -> int:
    """Where ", two hours after …" begins to lead over to the clause at `index`; `index` itself where nothing does."""
    if sentence.low[index - 1] in _UNITS:
        for at in range(index - 1, max(first, index - 4), -1):
            if sentence.breaks[at]:
                return at
    return index
