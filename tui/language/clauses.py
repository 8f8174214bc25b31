"""Clauses: the spans of a sentence that each claim one thing, and who says so."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from tui.language.marks import Marked, mark
from tui.language.speech import Attribution, attributions, quotations
from tui.language.verbs import DETERMINERS, is_adverb, is_gerund, is_past_participle
from tui.language.words import Word
from tui.model import Form, Sentence, Span

ClauseKind: TypeAlias = Literal["main", "coordinate", "subordinate", "relative", "apposition", "participle", "adjunct"]


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: an exact span of the article inside one sentence, without attribution, connective or quotation marks."""

    start: int
    end: int
    speaker: str | None = None
    """Who says so, in the article's words; None when the article itself does."""
    form: Form = "stated"
    kind: ClauseKind = "main"


@dataclass(slots=True)
class _Segment:
    """A stretch of words that will be a clause."""

    first: int
    last: int
    kind: ClauseKind
    speaker: str | None = None
    reported: bool = False


_SUBORDINATORS = frozenset(
    ["after", "before", "while", "because", "although", "though", "if", "unless", "until", "till", "once", "when", "whenever", "since", "whereas", "as", "lest", "so"]
)
_RELATIVES = frozenset(["which", "who", "whom", "whose", "where"])
_HEDGES = frozenset(["possibly", "perhaps", "probably", "maybe", "potentially"])
_COORDINATORS = frozenset(["and", "but", "or", "nor", "yet"])
_ADJUNCTS = frozenset(["amid", "amidst", "despite", "with", "thanks", "due", "because", "following", "without"])
_LEADING = _SUBORDINATORS | _COORDINATORS | frozenset(["which", "who", "whom", "that", "where", "then", "however", "therefore", "meanwhile"])
# A finite clause after one of these dates what the main clause says; the speech verb in it is what happened.
_TEMPORAL = frozenset(["after", "before", "when", "once", "since", "until", "as"])
_PREPOSITIONS_OF_RELATIVES = frozenset(["in", "of", "on", "at", "by", "for", "with", "from", "to", "through", "during", "under", "after", "over"])


def clauses(
    text: str, sentences: Sequence[Sentence], words: Sequence[Sequence[Word]], language: str = "en"
) -> tuple[tuple[Clause, ...], ...]:
    """For each sentence its clauses, in order, not overlapping, at least one.

    `words` are the words of each sentence; `language` is an ISO 639-1 code. In a language without rules here, and where
    a rule is not sure, a sentence is one clause. What no clause covers is attribution, connective or punctuation.
    """
    if language != "en":
        return tuple((_whole(text, sentence, found),) for sentence, found in zip(sentences, words, strict=True))
    quoted = quotations(text)
    starts = [start for start, _ in quoted]
    marked = [mark(text, sentence, found) for sentence, found in zip(sentences, words, strict=True)]
    said = [attributions(text, sentence) for sentence in marked]
    speakers = _quotation_speakers(quoted, marked, said)
    found: list[tuple[Clause, ...]] = []
    for sentence, attributed in zip(marked, said, strict=True):
        if not sentence.words:
            found.append((Clause(sentence.start, sentence.end),))
            continue
        result = []
        for segment in _segments(sentence, attributed):
            span = _trim(text, sentence, segment)
            if not span:
                continue
            at = bisect_right(starts, span[0] + 1) - 1
            inside = at >= 0 and quoted[at][0] <= span[0] + 1 and quoted[at][1] >= span[1] - 1
            if inside:
                result.append(Clause(*span, speakers[at] or segment.speaker, "quoted", segment.kind))
            else:
                form: Form = "reported" if segment.reported else "stated"
                result.append(Clause(*span, segment.speaker if segment.reported else None, form, segment.kind))
        found.append(tuple(result) or (_whole(text, Sentence(sentence.start, sentence.end, 0), sentence.words),))
    return tuple(found)


def _whole(text: str, sentence: Sentence, words: Sequence[Word]) -> Clause:
    return Clause(words[0].start, words[-1].end) if words else Clause(sentence.start, sentence.end)


def _quotation_speakers(
    quoted: Sequence[Span], marked: Sequence[Marked], said: Sequence[Sequence[Attribution]]
) -> list[str | None]:
    """For each quotation who says it: named in a sentence it touches, or before, when nothing else stands between them."""
    found: list[str | None] = []
    at = 0
    for number, (start, end) in enumerate(quoted):
        while at < len(marked) and marked[at].end <= start:
            at += 1
        speaker = None
        index = at
        while index < len(marked) and marked[index].start < end:
            for attribution in said[index]:
                words = marked[index].words
                outside = words[attribution.first].start >= end or words[attribution.last - 1].end <= start
                if outside and attribution.speaker:
                    speaker = attribution.speaker
            index += 1
        if speaker is None and number and found[-1]:
            previous = quoted[number - 1][1]
            between = [s for s in marked[max(0, at - 2) : at + 1] if s.start >= previous and s.end <= start]
            if at < len(marked) and not between and start <= marked[at].start + 1:
                speaker = found[-1]
        found.append(speaker)
    return found


def _segments(sentence: Marked, said: Sequence[Attribution]) -> list[_Segment]:
    """The clauses of a sentence as stretches of words."""
    found: list[_Segment] = []
    at = 0
    for number, attribution in enumerate([*said, None]):
        stop = attribution.first if attribution else len(sentence.low)
        if stop > at:
            before = said[number - 1] if number else None
            segments = _split(sentence, at, stop)
            reporting = before if before and before.claim == "after" else None
            if attribution and attribution.claim == "before":
                reporting = reporting or attribution
            for position, segment in enumerate(segments):
                own = reporting
                if own and before is own and position and sentence.low[segments[position].first] in {"while", "whereas"}:
                    own = attribution if attribution and attribution.claim == "before" else None
                    reporting = own
                if own:
                    segment.speaker, segment.reported = own.speaker, True
                elif before and before.claim == "before" and sentence.quote_before(segment.first):
                    segment.speaker, segment.reported = before.speaker, True
            found += segments
        at = attribution.last if attribution else stop
    return found


def _split(sentence: Marked, first: int, last: int) -> list[_Segment]:
    """Split the words from `first` up to `last`, left to right, wherever a new clause surely begins."""
    low, breaks = sentence.low, sentence.breaks
    found = [_Segment(first, last, _opening(sentence, first, last))]
    host_waits = False
    for index in range(first + 1, last):
        current = found[-1]
        if index <= current.first:
            continue
        kind = _begins(sentence, current, index, last, host_waits)
        if kind is None:
            continue
        start, host_verb = index, sentence.finite_between(current.first, index)
        if (
            kind == "relative"
            and low[index - 1] in _PREPOSITIONS_OF_RELATIVES
            and low[index] in {"which", "whom", "whose"}
            and index - 1 > current.first
        ):
            start = index - 1
        if kind in {"relative", "apposition", "participle"} and not host_verb and current.kind in {"main", "coordinate"}:
            # The subject has no verb yet: it goes with what is said of it, and the verb takes up again after it.
            if not host_waits:
                host_waits = True
                current.kind = kind
                continue
        else:
            host_waits = host_waits and kind not in {"main", "coordinate"}
        current.last = start
        found.append(_Segment(start, last, kind))
    return [segment for segment in found if segment.last > segment.first]


def _opening(sentence: Marked, first: int, last: int) -> ClauseKind:
    at = first
    while at < last - 1 and sentence.low[at] in _COORDINATORS:
        at += 1
    word = sentence.low[at]
    if word in _RELATIVES and at:
        return "relative"
    if word in _SUBORDINATORS and sentence.finite_between(at, last):
        return "subordinate"
    if _participle_at(sentence, at, last):
        return "participle"
    return "main"


def _participle_at(sentence: Marked, at: int, last: int) -> bool:
    """Whether a participle, or a preposition with one, stands at `at`."""
    low = sentence.low
    if is_gerund(low[at]):
        return True
    return (
        low[at] in {"by", "after", "before", "while", "when", "on", "despite", "without", "since", "in"}
        and at + 1 < last
        and is_gerund(low[at + 1])
    )


def _begins(sentence: Marked, current: _Segment, index: int, last: int, host_waits: bool) -> ClauseKind | None:
    """The kind of clause that begins at word `index`, or None when none does."""
    low, breaks = sentence.low, sentence.breaks
    word = low[index]
    comma = breaks[index]
    host_verb = sentence.finite_between(current.first, index)
    if comma and current.kind in {"subordinate", "participle", "relative", "apposition"}:
        if resumed := _resumes(sentence, current, index, last, host_verb, host_waits):
            return resumed
    if comma and (";" in sentence.gaps[index]) and sentence.finite_between(index, last) and host_verb:
        return "coordinate"
    if word in _RELATIVES and index > current.first:
        return (
            "relative"
            if sentence.finite_between(index + 1, _horizon(sentence, index, last)) and _noun_before(sentence, index)
            else None
        )
    if (
        word == "that"
        and index + 1 < last
        and not comma
        and sentence.finite[_skip_adverbs(sentence, index + 1, last)]
        and _noun_before(sentence, index)
    ):
        return "relative" if not sentence.finite[index - 1] else None
    if word in _SUBORDINATORS:
        return _subordinate(sentence, current, index, last, host_verb)
    if word in _COORDINATORS:
        return _coordinate(sentence, current, index, last, host_verb)
    if not comma:
        return (
            "participle"
            if word in {"after", "before", "by", "while", "when", "despite"}
            and host_verb
            and index + 1 < last
            and _participle_at(sentence, index, last)
            else None
        )
    return _after_comma(sentence, current, index, last, host_verb)


def _resumes(
    sentence: Marked, current: _Segment, index: int, last: int, host_verb: bool, host_waits: bool
) -> ClauseKind | None:
    """Whether the main clause takes up again at the comma before `index`, after what was put in before or inside it."""
    verb = _skip_adverbs(sentence, index, last)
    if (current.kind == "subordinate" and host_verb) or (current.kind == "participle" and not host_waits):
        word = sentence.low[index]
        if word not in _COORDINATORS and word not in _RELATIVES and word not in _SUBORDINATORS and not is_gerund(word):
            # Only in front: behind the main clause a comma goes on with the subordinate one.
            if (
                sentence.finite_between(index, last)
                and not sentence.finite[verb]
                and (current.first == 0 or _after_coordinator(sentence, current.first))
            ):
                return "main"
    if host_waits and sentence.finite[verb]:
        return "main"
    if host_waits and sentence.low[index] == "to":
        return "main"
    if current.kind == "relative" and sentence.low[index] == "to":
        return "main"
    return None


def _after_coordinator(sentence: Marked, first: int) -> bool:
    return sentence.low[first] in _COORDINATORS


def _subordinate(sentence: Marked, current: _Segment, index: int, last: int, host_verb: bool) -> ClauseKind | None:
    low = sentence.low
    if index > current.first and low[index - 1] in _SUBORDINATORS | _COORDINATORS and not host_verb:
        return None
    if not host_verb:
        return None
    if (
        low[index] in {"so", "as"}
        and index + 1 < last
        and (is_adverb(low[index + 1]) or low[index + 1] in {"well", "many", "much", "of", "if", "to", "a"})
    ):
        return None
    if low[index] in {"as"} and index >= 2 and low[index - 2] in {"as", "so"}:
        return None
    if sentence.finite_between(index + 1, _horizon(sentence, index, last)):
        return None if index + 1 < last and sentence.finite[index + 1] else "subordinate"
    if _participle_at(sentence, index, last):
        return "participle"
    return None


def _coordinate(sentence: Marked, current: _Segment, index: int, last: int, host_verb: bool) -> ClauseKind | None:
    low = sentence.low
    if not host_verb and current.kind not in {"participle", "apposition"}:
        return None
    if index + 1 >= last:
        return None
    after = _skip_adverbs(sentence, index + 1, last)
    if sentence.breaks[index] and low[index + 1] in _HEDGES:
        return "coordinate"
    if sentence.finite[after]:
        return "coordinate"
    if is_gerund(low[after]) and (current.kind == "participle" or _gerund_between(sentence, current.first, index)):
        return "coordinate"
    if low[after] in _SUBORDINATORS:
        return "coordinate" if sentence.finite_between(after + 1, last) and host_verb else None
    if sentence.finite_between(after, min(_horizon(sentence, index, last), after + 14)):
        return "coordinate" if host_verb else None
    return None


def _gerund_between(sentence: Marked, first: int, last: int) -> bool:
    return any(
        is_gerund(sentence.low[index]) and sentence.low[index - 1] in {"is", "was", "are", "were", "been"}
        for index in range(max(1, first, last - 20), last)
    )


def _after_comma(sentence: Marked, current: _Segment, index: int, last: int, host_verb: bool) -> ClauseKind | None:
    low = sentence.low
    word = low[index]
    verb = _skip_adverbs(sentence, index, last)
    if verb < last and sentence.finite[verb] and host_verb:
        return "coordinate"
    if is_gerund(word) and (host_verb or current.kind == "participle"):
        return "participle"
    if word == "to" and host_verb:
        return "adjunct"
    if word in _ADJUNCTS and host_verb and index + 3 < last:
        return "adjunct"
    if word == "in" and low[index + 1 : index + 3] == ["exchange", "for"]:
        return "adjunct"
    if word in {"a", "an"} and _apposition(sentence, index, last):
        return "apposition"
    if (
        word in {"now", "then", "possibly", "perhaps", "probably"}
        and host_verb
        and index + 2 < last
        and not sentence.finite_between(index, sentence.next_break[index])
    ):
        return "apposition"
    if (
        host_verb
        and is_past_participle(word)
        and index + 1 < last
        and not sentence.finite_between(index, sentence.next_break[index])
    ):
        return "participle"
    return None


def _apposition(sentence: Marked, index: int, last: int) -> bool:
    """Whether "a …" after a comma names anew what stands before it, and is no item of a list."""
    end = min(sentence.next_break[index], _horizon(sentence, index, last), last)
    if end - index < 4 or sentence.finite_between(index, end):
        return False
    if end < last and sentence.low[end] in _COORDINATORS and not sentence.finite_between(end, min(end + 4, last)):
        return False
    return sentence.gaps[index].strip() in {",", "–", "—", "-"}


def _horizon(sentence: Marked, index: int, last: int) -> int:
    """How far a clause that begins at `index` may look for its verb: to the next word that begins another one."""
    low = sentence.low
    depth = 0
    for at in range(index + 1, min(last, index + 40)):
        word = low[at]
        if word in _RELATIVES or word in _SUBORDINATORS or word == "that":
            return at
        if sentence.breaks[at]:
            if (
                sentence.gaps[at].strip() != ","
                or low[index] in _COORDINATORS
                or low[index] == "as"
                or word in _COORDINATORS
                or depth
            ):
                return at
            depth += 1
        if word in _COORDINATORS and at + 1 < last and sentence.finite[at + 1]:
            return at
    return min(last, index + 40)


def _skip_adverbs(sentence: Marked, at: int, last: int) -> int:
    first = at
    while at < last - 1 and at - first < 3 and is_adverb(sentence.low[at]):
        at += 1
    return min(at, last - 1) if last else at


def _noun_before(sentence: Marked, index: int) -> bool:
    word = sentence.low[index - 1]
    return (
        word not in DETERMINERS
        and (word not in _SUBORDINATORS or word in _PREPOSITIONS_OF_RELATIVES)
        and word not in {"know", "see", "ask", "understand", "about"}
    )


def _trim(text: str, sentence: Marked, segment: _Segment) -> Span | None:
    """The span of a segment without leading connectives."""
    first, last = segment.first, segment.last
    while first < last and (
        sentence.low[first] in _LEADING
        or (
            sentence.low[first] in _PREPOSITIONS_OF_RELATIVES
            and first + 1 < last
            and sentence.low[first + 1] in {"which", "whom"}
        )
    ):
        if first == 0 and sentence.low[first] in {"so", "who", "which"}:
            break
        first += 1
    while last > first and sentence.low[last - 1] in _COORDINATORS | {
        "that",
        "while",
        "because",
        "although",
        "though",
        "which",
        "who",
    }:
        last -= 1
    if first >= last:
        return None
    start, end = sentence.words[first].start, sentence.words[last - 1].end
    before, after = sentence.gaps[first], sentence.gaps[last]
    # A quotation mark that opens or closes inside the clause belongs to it, one that surrounds it does not.
    inner = text[start:end]
    if before and before[-1] in '"“„«' and any(mark in inner for mark in '"”“»'):
        start -= 1
    if (
        after
        and after[0] in '"”»'
        and any(mark in text[start:end] for mark in '"“„«')
        and (text[start:end].count('"') % 2 or "”" not in inner)
    ):
        end += 1
    return start, end
