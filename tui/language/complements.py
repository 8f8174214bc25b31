"""Where the claim begins that a verb of saying introduces: behind listeners, times and places."""

from __future__ import annotations

from collections.abc import Sequence

from tui.language.marks import Marked
from tui.language.values.english import ENGLISH
from tui.language.verbs import is_adverb, is_past_participle
from tui.language.vocabulary import (
    BARE_COMPLEMENT,
    CONNECTIVES,
    DATES,
    DETERMINERS,
    LISTENERS,
    MONTHS,
    PERSONAL,
    PREPOSITIONS,
    SAYING,
    TIMES,
    vocabulary,
)

_SUBJECTS = DETERMINERS | PERSONAL
"""What can only begin a clause behind "that", whether its verb is recognised or not."""

_GOING_ON = frozenset((",", '"', "“"))
"""What may stand between the subject of a claim and its verb: a comma, or the mark that opens a quotation."""

_WHEN = vocabulary("earlier later also afterwards previously separately again meanwhile recently already once")
"""Adverbs that tell of saying, where a noun or a preposition follows."""
_OF_CLAIM = frozenset(
    {
        ("in", "total"),
        ("in", "all"),
        ("on", "average"),
        ("to", "date"),
        ("at", "no"),
        ("by", "no"),
        ("in", "no"),
        ("under", "no"),
    }
)
"""Phrases that look like an adjunct of saying, and belong to what is said."""
_FIGURES = frozenset(("a", "half", "hundred", "thousand"))
# How many words adjuncts may have; it bounds the time, and none really has more.
_REACH = 40
_DESCRIBED = 14


def claim_start(sentence: Marked, verb: int) -> int | None:
    """Where the claim begins that the verb at `verb` introduces; None when it introduces none."""
    low, count = sentence.low, len(sentence.low)
    at = _adjuncts(sentence, _listener(sentence, verb))
    if at >= count:
        return None
    gap = sentence.gaps[at].strip()
    if low[at] == "that" and at + 1 < count and (sentence.next_finite[at] < count or low[at + 1] in _SUBJECTS):
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
        or (low[at] in PREPOSITIONS and not _bounds(sentence, at))
    ):
        return None
    found = sentence.next_finite[at]
    limit = sentence.next_break[at]
    if found < count and low[found - 1] in {"and", "or", "but"}:
        return None
    if found >= count or found - at > 25 or (found >= limit and sentence.gaps[limit].strip() not in _GOING_ON):
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
    return _described_listener(sentence, at) if at < count else count


def _described_listener(sentence: Marked, at: int) -> int:
    """Behind words that tell more of the listener, up to a "that" or a colon: "told the firm's workers in Brasov that"."""
    for end in range(at, min(len(sentence.low) - 1, at + _DESCRIBED)):
        published = is_past_participle(sentence.low[end]) and sentence.low[end + 1] in PREPOSITIONS
        if sentence.finite[end] and not published:
            break
        if sentence.low[end] == "that" or sentence.gaps[end].startswith(":"):
            return end
    return at


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
        if _bounds(sentence, at):
            return at
        if _tells_when_or_how(sentence, at):
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
        elif low[at] in PREPOSITIONS and at + 1 < count and not sentence.breaks[at + 1]:
            end = _prepositional_end(sentence, at)
            # "said outside the court that": other phrases than those above part a verb from its claim only before "that".
            if end is None or low[end : end + 1] != ["that"]:
                return at
            at = end
        else:
            return at
    return min(at, count)


def _bounds(sentence: Marked, at: int) -> bool:
    """Whether a phrase at `at` looks like an adjunct and belongs to the claim: "at least five", "in no case", "about 30"."""
    low = sentence.low
    following = low[at + 1] if at + 1 < len(low) else ""
    if (low[at], following) in _OF_CLAIM or (low[at] == "by" and following in TIMES):
        return True
    return any(tuple(low[at : at + count]) in ENGLISH.bounds and _figure(low, at + count) for count in range(1, 5))


def _figure(low: Sequence[str], at: int) -> bool:
    """Whether a figure begins at a word."""
    word = low[at] if at < len(low) else ""
    return word[:1].isdigit() or word in ENGLISH.numbers or word in ENGLISH.vague or word in _FIGURES


def _tells_when_or_how(sentence: Marked, at: int) -> bool:
    """Whether the word at `at` tells when or how something is said; in "said not all had left" it is part of the claim."""
    low, word = sentence.low, sentence.low[at]
    following = low[at + 1] if at + 1 < len(low) and not sentence.breaks[at + 1] else "that"
    if word in DATES or (word.isdigit() and low[at - 1] in MONTHS):
        return True
    if word in {"early", "late"}:
        return following in TIMES or following in {"on", "in"}
    if word in TIMES and word not in _WHEN:
        return word not in {"this", "last"} and low[at - 1] in TIMES
    if following == "that":
        return is_adverb(word) and word != "so"
    goes_on = following in PREPOSITIONS or following in TIMES or following in DETERMINERS or following in PERSONAL
    return word in _WHEN and (goes_on or sentence.words[at + 1].capital)


def _prepositional_end(sentence: Marked, at: int) -> int | None:
    """The end of the prepositional phrase at `at`; None when the words after it are the claim or an infinitive."""
    low, count = sentence.low, len(sentence.low)
    end = at + 1
    if low[at] == "to" and not (sentence.words[end].capital or low[end] in DETERMINERS or low[end] in LISTENERS):
        return None
    if low[end] in DATES:
        end += 1
        while (
            end < count and ((low[end].isdigit() and low[end - 1] in MONTHS) or low[end] in TIMES) and not sentence.breaks[end]
        ):
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
