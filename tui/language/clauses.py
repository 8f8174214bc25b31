"""Clauses: the spans of a sentence that each claim one thing, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import compress
from typing import NamedTuple

from tui.language import other_languages, other_speech, speech, splitting, verbs
from tui.language.datelines import dateline_end
from tui.language.marks import SIGNS_BEFORE, SIGNS_BEHIND, Marked, Verbs, mark
from tui.language.progress import Progress, counted, unheard
from tui.language.quotations import quotations
from tui.language.reporting import Attribution
from tui.language.segments import ClauseKind, Segment
from tui.language.words import Word
from tui.model import Form, Sentence, Span


class Clause(NamedTuple):
    """One clause: an exact span of the article inside one sentence, without attribution, connective or quotation marks."""

    start: int
    end: int
    speaker: str | None = None
    """Who says so, in the article's words; None when the article itself does, or does not say who."""
    form: Form = "stated"
    kind: ClauseKind = "main"
    verbs: tuple[int, ...] = ()
    """Where its finite verbs begin, as far as they are told apart."""


_MOST = 40
"""Clauses of a sentence; one with more is a list or has lost its full stops, and its last clause runs to its end."""

_CONNECTIVES = frozenset(
    f"{subject} {verb}" for subject in ("it", "this", "that", "the move") for verb in ("came", "comes", "happened", "happens")
)
"""Clauses that say nothing but when ("It came as …"), in the languages that have such."""
_SINGLE = ("'", "‘")
_SINGLE_CLOSED = re.compile(r"[^\W_][^'‘’]{0,80}(?<=[^\Ws])['’](?!\w)")
"""What begins quoted between single marks and goes on behind them; "ministers' talks" has an apostrophe."""
_CLOSING = {")": "(", "]": "[", "”": "“", "»": "«"}
_OPENING = {opening: closing for closing, opening in _CLOSING.items()}


def clauses(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Sequence[Word]],
    language: str = "en",
    progress: Progress = unheard,
) -> tuple[tuple[Clause, ...], ...]:
    """For each sentence its clauses, in order, not overlapping, at least one.

    `words` are the words of each sentence; `language` is an ISO 639-1 code. In a language without rules here, and where
    no rule is sure, a sentence is one clause. What no clause covers is attribution, connective or punctuation.
    """
    rules = _rules(language)
    if rules is None:
        return tuple((_whole(sentence, found),) for sentence, found in zip(sentences, words, strict=True))
    quoted = quotations(text)
    marked = [
        mark(text, sentence, found, rules.verbs)
        for sentence, found in zip(counted(sentences, progress, 0.0, 0.3), words, strict=True)
    ]
    said = rules.attributions(text, marked, lambda done: progress(0.3 + 0.3 * done))
    speakers = _quotation_speakers(quoted, marked, said)
    starts = [start for start, _ in quoted]
    found = []
    for sentence, attributed in zip(counted(marked, progress, 0.6, 1.0), said, strict=True):
        result = []
        for clause in _clauses(text, sentence, attributed, rules):
            if text[clause.start : clause.end].casefold() in _CONNECTIVES:
                continue
            at = bisect_right(starts, clause.start + 1) - 1
            if at >= 0 and quoted[at][0] <= clause.start + 1 and clause.end - 1 <= quoted[at][1]:
                clause = clause._replace(speaker=speakers[at] or clause.speaker, form="quoted")
            result.append(clause)
        if len(result) > _MOST:
            result[_MOST - 1 :] = [Clause(result[_MOST - 1].start, result[-1].end)]
        found.append(tuple(result) or (_whole(Sentence(sentence.start, sentence.end, 0), sentence.words),))
    return tuple(found)


class _Rules(NamedTuple):
    """What differs from language to language."""

    verbs: Verbs
    attributions: Callable[[str, Sequence[Marked], Progress], list[list[Attribution]]]
    split: Callable[[Marked, int, int], list[Segment]]
    bounds: Callable[[Marked, Segment], Span]
    """A segment's first word and end without the connectives around it."""


def _rules(language: str) -> _Rules | None:
    if language == "en":
        return _Rules(verbs.finite, _english_attributions, splitting.split, splitting.bounds)
    table = other_languages.TABLES.get(language)
    if table is None:
        return None
    return _Rules(
        lambda _, low, __: other_languages.finite(table, low),
        lambda text, marked, progress: [
            other_speech.attributions(text, sentence, table) for sentence in counted(marked, progress)
        ],
        lambda sentence, first, last: other_languages.split(sentence, first, last, table),
        lambda sentence, segment: other_languages.bounds(sentence, segment, table),
    )


def _english_attributions(text: str, marked: Sequence[Marked], progress: Progress) -> list[list[Attribution]]:
    said = [speech.attributions(text, sentence) for sentence in counted(marked, progress, 0.0, 0.8)]
    # A name in front of a colon is a speaker's where the article quotes that person elsewhere.
    known = frozenset(one.speaker.split()[-1].casefold() for found in said for one in found if one.speaker)
    return [
        speech.attributions(text, sentence, known) if ":" in text[sentence.start : sentence.end] else found
        for sentence, found in zip(counted(marked, progress, 0.8, 1.0), said, strict=True)
    ]


def _whole(sentence: Sentence, words: Sequence[Word]) -> Clause:
    return Clause(words[0].start, words[-1].end) if words else Clause(sentence.start, sentence.end)


def _quotation_speakers(
    quoted: Sequence[Span], marked: Sequence[Marked], said: Sequence[Sequence[Attribution]]
) -> list[str | None]:
    """For each quotation who says it: named in a sentence that it touches, else the last one's when nothing stands between."""
    found: list[str | None] = []
    at = 0
    for number, (start, end) in enumerate(quoted):
        while at < len(marked) and marked[at].end <= start:
            at += 1
        speaker = None
        for index in range(at, len(marked)):
            if marked[index].start >= end:
                break
            words = marked[index].words
            for one in said[index]:
                outside = words[one.first].start >= end or words[one.last - 1].end <= start
                speaker = one.speaker if outside and one.speaker else speaker
        if speaker is None and number and at and at < len(marked):
            follows = quoted[number - 1][1] > marked[at - 1].start
            if follows and start <= marked[at].start + 1:
                speaker = found[-1]
        found.append(speaker)
    return found


def _clauses(text: str, sentence: Marked, said: Sequence[Attribution], rules: _Rules) -> list[Clause]:
    """The clauses of one sentence, quotations not yet seen to."""
    found: list[Clause] = []
    says = dateline_end(text, sentence.start, sentence.end)
    at = next((index for index, word in enumerate(sentence.words) if word.start >= says), 0)
    for number in range(len(said) + 1):
        behind = said[number] if number < len(said) else None
        ahead = said[number - 1] if number else None
        stop = behind.first if behind else len(sentence.low)
        if stop > at:
            segments = rules.split(sentence, at, stop)
            for segment, by in zip(segments, _reporters(sentence, segments, ahead, behind), strict=True):
                first, last = rules.bounds(sentence, segment)
                if first < last:
                    form: Form = "reported" if by else "stated"
                    span = _span(text, sentence, first, last)
                    finite = compress(sentence.words[first:last], sentence.finite[first:last])
                    found.append(
                        Clause(*span, by.speaker if by else None, form, segment.kind, tuple([verb.start for verb in finite]))
                    )
        at = behind.last if behind else stop
    return found


def _reporters(
    sentence: Marked, segments: Sequence[Segment], ahead: Attribution | None, behind: Attribution | None
) -> list[Attribution | None]:
    """For each segment between two attributions the one that it belongs to."""
    found: list[Attribution | None] = []
    current = ahead if ahead and ahead.claim == "after" else None
    following = behind if behind and behind.claim == "before" else None
    if ahead and ahead.claim == "before" and (sentence.quote_before(segments[0].first) or sentence.finite[segments[0].first]):
        current = ahead
    for number, segment in enumerate(segments):
        if number and (sentence.low[segment.first] in {"while", "whereas"} or _resumed(sentence, segment, ahead)):
            current = None
        found.append(current or following)
    return found


def _resumed(sentence: Marked, segment: Segment, ahead: Attribution | None) -> bool:
    """Whether the main clause goes on behind what a relative clause reports: "The crew, who say they froze, have sued"."""
    if ahead is None or not any(sentence.low[at] in {"who", "which"} for at in range(max(0, ahead.first - 1), ahead.last)):
        return False
    return sentence.finite[segment.first] and sentence.gaps[segment.first].strip() == ","


def _span(text: str, sentence: Marked, first: int, last: int) -> Span:
    """Where the words from `first` up to `last` stand, with the signs and marks beside them that are theirs."""
    start, end = sentence.words[first].start, sentence.words[last - 1].end
    before, after = sentence.gaps[first], sentence.gaps[last]
    while after[:1] and after[0] in SIGNS_BEHIND:
        after, end = after[1:], end + 1
    while before[-1:] and before[-1] in SIGNS_BEFORE:
        before, start = before[:-1], start - 1
    # A bracket or quotation mark beside the clause belongs to it when its counterpart stands inside.
    inside = text[start:end]
    if before and (
        (before[-1] == '"' and inside.count('"') % 2)
        or (before[-1] in _SINGLE and _SINGLE_CLOSED.match(inside))
        or _unpaired(inside, _OPENING.get(before[-1], ""), before[-1])
    ):
        start -= 1
    for closing in after:
        inside = text[start:end]
        if not ((closing == '"' and inside.count('"') % 2) or _unpaired(inside, _CLOSING.get(closing, ""), closing)):
            break
        end += 1
    return start, end


def _unpaired(inside: str, one: str, other: str) -> bool:
    """Whether `inside` has more of `one` than of its counterpart."""
    return bool(one) and inside.count(one) > inside.count(other)
