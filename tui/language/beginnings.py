"""What kind of clause begins at a word of an English sentence: by its conjunction, relative pronoun or comma, and by verbs.

A clause begins only where both sides keep a verb of their own, so that "the Russian and Ukrainian ministers" stays whole; a
participle, an apposition or an aside behind a comma needs none.
"""

from __future__ import annotations

from tui.language.marks import Marked
from tui.language.phrases import (
    absolute,
    apposition,
    comment,
    conjunction,
    followed,
    has_object,
    horizon,
    is_progressive,
    participle_at,
    purpose,
    skip_adverbs,
    superlative,
)
from tui.language.segments import ClauseKind, Segment
from tui.language.verbs import is_adverb, is_auxiliary, is_gerund, is_past_participle
from tui.language.vocabulary import (
    ASKED_IF,
    BASE_AFTER,
    COORDINATORS,
    DETERMINERS,
    HEDGES,
    PERSONAL,
    PLAIN,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    vocabulary,
)

# Behind a comma these open an aside that states something of its own; in front of the main clause they set it apart.
_ASIDES = vocabulary("amid amidst despite with thanks due because following without unlike besides")
_FRONTED = vocabulary("with unlike like despite amid besides through")
# ", its biggest ever", ", the latest of many" say something of what stands before.
_SUPERLATIVE_BEFORE = vocabulary("the its his her their one")
# Behind a conjunction these are the subject of a clause of their own.
_SUBJECTS = vocabulary("i we he she they")
_BEFORE_CLAUSE = vocabulary("although though because whereas")
_LEAST_OF_CLAUSE = 3
"""Words of a clause with its conjunction: a subject and a verb."""
# How far a clause may be from its verb; bounds the time.
_REACH = 40


def opening(sentence: Marked, first: int, last: int) -> ClauseKind:
    """The kind of the clause that begins a stretch."""
    low, at = sentence.low, first
    while at < last - 1 and low[at] in COORDINATORS:
        at += 1
    if at and low[at] in RELATIVES:
        return "relative"
    if participle_at(sentence, at, last) or (
        is_past_participle(low[at]) and followed(sentence, at, last) and not sentence.finite[at]
    ):
        return "participle"
    if low[at] in SUBORDINATORS and sentence.finite_between(
        at, min(last, horizon(sentence, at, last), sentence.next_break[at])
    ):
        return "subordinate"
    if low[at] in _FRONTED and sentence.next_break[at] - at >= 4:
        return "adjunct"
    if low[at] in PREPOSITIONS and comment(sentence, at, last):
        return "adjunct"
    return "main"


def begins(sentence: Marked, current: Segment, index: int, last: int, waiting: bool) -> ClauseKind | None:
    """The kind of clause that begins at word `index`, None when none does."""
    low, word, comma = sentence.low, sentence.low[index], sentence.breaks[index]
    verb = sentence.finite_between(current.first, index)
    if "," in sentence.gaps[index] and (resumed := _resumes(sentence, current, index, last, verb, waiting)):
        return resumed
    if waiting and not comma and current.kind in {"relative", "participle"} and _main_verb(sentence, current, index):
        return "main"
    if comma and verb and not _ENDS.isdisjoint(sentence.gaps[index]) and sentence.finite_between(index, last):
        return "coordinate"
    if word in RELATIVES:
        return "relative" if _relative(sentence, index, last) else None
    if word == "that" and not comma and index + 1 < last:
        own = sentence.finite[skip_adverbs(sentence, index + 1, last)]
        return "relative" if own and low[index - 1] not in DETERMINERS and not sentence.finite[index - 1] else None
    if (word == "if" and low[index - 1] in ASKED_IF) or (word == "since" and any(map(superlative, low[index - 2 : index]))):
        return None  # "not known if it rained", "the worst since it opened"
    if word in SUBORDINATORS:
        return _subordinate(sentence, index, last) if verb or (comma and current.kind == "participle") else None
    if word in COORDINATORS or (comma and word == "however" and not sentence.breaks[index + 1]):
        return _coordinate(sentence, current, index, last, verb)
    if verb and (low[index : index + 2] == ["depending", "on"] or low[index : index + 2] == ["thanks", "to"]):
        return "adjunct"
    if comma and _parts(sentence.gaps[index]):
        return _after_comma(sentence, current, index, last, verb)
    if verb and word in {"after", "before", "by", "despite"} and participle_at(sentence, index, last):
        return "participle"
    return "adjunct" if verb and word == "to" and purpose(sentence, index, last) else None


def aside_ends(sentence: Marked, index: int) -> bool:
    """Whether the comma before `index` ends an adverb between an auxiliary and its participle: "is, however, thought to …"."""
    low = sentence.low
    return index > 1 and sentence.breaks[index - 1] and is_adverb(low[index - 1]) and is_auxiliary(low[index - 2])


_ENDS = frozenset(";.!?")
_PARTING = frozenset(",;:–—()")


def _parts(gap: str) -> bool:
    """Whether there is more than a quotation mark in the gap between two words."""
    return not _PARTING.isdisjoint(gap) or " - " in gap


_ASKING = ASKED_IF | vocabulary("understand about explain")
"""Words without a comma behind which "who" asks and takes up nothing: "it was not clear who they were"."""


def _relative(sentence: Marked, index: int, last: int) -> bool:
    """Whether the pronoun at `index` takes up a noun; "in which" and "who" bring a verb even where none is recognised."""
    low, word, before = sentence.low, sentence.low[index], sentence.low[index - 1]
    if before in DETERMINERS or (before in _ASKING and not sentence.breaks[index]) or index + 2 >= last:
        return False
    if word == "where" or word == "whose":
        return before not in PREPOSITIONS and sentence.finite_between(index + 1, horizon(sentence, index, last))
    return low[index + 1] != "to" and (sentence.breaks[index] or not sentence.finite[index - 1])


def _resumes(sentence: Marked, current: Segment, index: int, last: int, verb: bool, waiting: bool) -> ClauseKind | None:
    """Whether the main clause sets in, or takes up again, behind the comma before `index`."""
    low, word = sentence.low, sentence.low[index]
    own = sentence.finite[skip_adverbs(sentence, index, last)]
    if (waiting or current.kind == "relative") and (own or word == "to") and word not in COORDINATORS:
        return "main"
    if word in COORDINATORS or word in RELATIVES or word in SUBORDINATORS or (is_gerund(word) and not waiting):
        return None
    fronted = _starts_clause(sentence, current.first) and (
        (current.kind == "subordinate" and verb)
        or current.kind in {"participle", "adjunct"}
        or (current.kind == "relative" and low[current.first] in PREPOSITIONS)
    )
    return "main" if fronted and not own and sentence.finite_between(index, last) else None


def _starts_clause(sentence: Marked, first: int) -> bool:
    """Whether the segment stands in front: only then does a comma end it, behind the main clause it goes on."""
    return first == 0 or sentence.low[first] in COORDINATORS or sentence.quote_before(first)


def _main_verb(sentence: Marked, current: Segment, index: int) -> bool:
    """Whether the verb at `index` is the waiting main clause's: the last one of several without punctuation between them."""
    if (
        not sentence.finite[index]
        or not (current.kind == "participle" or sentence.finite_between(current.first, index))
        or sentence.low[index - 1] in COORDINATORS | {"to", "that"}
    ):
        return False
    return sentence.next_finite[index + 1] >= min(sentence.next_break[index], horizon(sentence, index, len(sentence.low)))


def _subordinate(sentence: Marked, index: int, last: int) -> ClauseKind | None:
    """A conjunction with a subject and a verb, or with a participle; "as soon as", "so far" are neither."""
    if not conjunction(sentence, index, last):
        return None
    if participle_at(sentence, index, last):
        return None if _bare_gerund(sentence, index + 1, last) else "participle"
    own = sentence.next_finite[index + 1]
    if any(
        sentence.low[at] in COORDINATORS and sentence.low[at + 1] in _SUBJECTS
        for at in range(index + 1, min(own, last, index + _REACH) - 1)
    ):
        return None  # "before half-time and we went home": the verb is that of the clause behind
    if sentence.finite_between(index + 1, horizon(sentence, index, last)) and not sentence.finite[index + 1]:
        return "subordinate"
    return "subordinate" if _concedes(sentence, index, last) else None


def _concedes(sentence: Marked, index: int, last: int) -> bool:
    """Whether a comma and a conjunction stand at `index` that bring a clause though its verb is not told apart from a noun."""
    low = sentence.low
    return (
        low[index] in _BEFORE_CLAUSE
        and sentence.breaks[index]
        and min(last, sentence.next_break[index]) - index > _LEAST_OF_CLAUSE
        and (low[index + 1] in DETERMINERS | PERSONAL or low[index + 1].endswith("s") or low[index + 1] in {"police", "people"})
    )


def _bare_gerund(sentence: Marked, at: int, last: int) -> bool:
    """Whether the gerund at `at` has nothing behind it: "before boarding" is a time, not a clause."""
    return is_gerund(sentence.low[at]) and (at + 1 >= last or sentence.breaks[at + 1] or sentence.low[at + 1] in COORDINATORS)


def _coordinate(sentence: Marked, current: Segment, index: int, last: int, verb: bool) -> ClauseKind | None:
    """A conjunction before a verb, before a subject with its verb, or between two participles."""
    low = sentence.low
    if (
        low[index : index + 2] == ["or", "not"]
        or index + 1 >= last
        or not (verb or current.kind in {"participle", "apposition"})
    ):
        return None
    after = skip_adverbs(sentence, index + 1, last)
    if sentence.breaks[index] and low[index + 1] in HEDGES:
        return "coordinate"
    if sentence.finite[after] and sentence.finite[index - 1]:
        return None  # "makes and sells bicycles": one object
    if low[after] in PLAIN and low[index - 2] in BASE_AFTER:
        return None  # "to make or sell bicycles"
    if sentence.finite[after] or low[after] == "that":
        return "coordinate" if low[after] != "that" or sentence.finite_between(after, last) else None
    if is_gerund(low[after]):
        progressive = is_progressive(sentence, current.first, index) and has_object(sentence, after, last)
        return "coordinate" if current.kind == "participle" or progressive else None
    if not verb:
        return None
    if low[after] in SUBORDINATORS:
        return "coordinate" if sentence.finite_between(after + 1, last) else None
    if sentence.breaks[index + 1] or (sentence.breaks[index] and low[index + 1] in PREPOSITIONS):
        # "and, in another attack, killed …", ", and from then on it was …"
        behind = sentence.next_break[index + 1]
        if sentence.breaks[index + 1] and behind < last and sentence.finite[skip_adverbs(sentence, behind, last)]:
            return "coordinate"
    return "coordinate" if sentence.finite_between(after, min(horizon(sentence, index, last), after + 14)) else None


def _after_comma(sentence: Marked, current: Segment, index: int, last: int, verb: bool) -> ClauseKind | None:
    """What may begin behind a comma without a conjunction."""
    low, word = sentence.low, sentence.low[index]
    end = min(sentence.next_break[index], last)
    if verb and sentence.finite[skip_adverbs(sentence, index, last)]:
        return "coordinate"
    if is_gerund(word) and (verb or current.kind == "participle") and index + 1 < end and low[index + 1] not in COORDINATORS:
        return "participle"
    if verb and word in DETERMINERS and not sentence.finite_between(index, end) and absolute(sentence, index, end):
        return "participle"
    if verb and word == "then" and index + 1 < end and is_past_participle(low[index + 1]):
        return "participle"
    if (
        is_past_participle(word)
        and not sentence.finite[index]
        and followed(sentence, index, last)
        and (verb or (end < last and end - index > 3))
    ):
        return "participle"
    if verb and (word == "to" or (word in _ASIDES and index + 3 < last) or low[index : index + 3] == ["in", "exchange", "for"]):
        return "adjunct"
    if word in {"a", "an", "all"} and apposition(sentence, index, last):
        return "apposition"
    if (
        verb
        and word in _SUPERLATIVE_BEFORE
        and index + 2 < last
        and superlative(low[index + 1])
        and not sentence.finite_between(index, last)
    ):
        return "apposition"
    if verb and word in HEDGES | {"now"} and index + 2 < last and not sentence.finite_between(index, end):
        return "apposition"
    return None
