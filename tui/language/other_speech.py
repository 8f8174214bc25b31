"""Who says it, in eight languages beside English: few rules, which act only where they are sure."""

from __future__ import annotations

from tui.language.marks import Marked
from tui.language.other_languages import Table
from tui.language.reporting import Attribution

# How many words an attribution may have.
_REACH = 12
# "wie aus dem Bericht hervorgeht", "secondo quanto riferito dalla polizia": the speaker stands behind these.
_OUT_OF = frozenset(("aus",))
_BY = frozenset(("da", "dal", "dalla", "dai", "par", "por", "pela", "pelo"))


def attributions(text: str, sentence: Marked, table: Table) -> list[Attribution]:
    """The attribution of a sentence, if it has a sure one."""
    rules = (_as_said, _named_before, _according, _verb_last if table.verb_last else _verb, _so)
    found = next((one for rule in rules if (one := rule(text, sentence, table))), None)
    return [found] if found and table.unsaid.isdisjoint(sentence.low[found.first : found.last]) else []


def _as_said(text: str, sentence: Marked, table: Table) -> Attribution | None:
    """ "…, wie X am Montag mitteilte.", "Comme l'a annoncé X, …": X stands before the verb, or else behind it."""
    low, count = sentence.low, len(sentence.low)
    for first in range(count - 1):
        if low[first] not in table.as_said or not (first == 0 or sentence.breaks[first]):
            continue
        end = sentence.next_break[first]
        verb = next((k for k in range(first + 1, min(end, first + _REACH)) if low[k] in table.said), None)
        if verb is None or (first and end < count) or (not first and end == count):
            continue
        if table.verb_second:
            if verb < end - 1:
                continue
            speaker = _until(text, sentence, first + 1 + (low[first + 1] in _OUT_OF), verb, table)
        elif verb + 1 < end:
            speaker = _until(text, sentence, verb + 1 + (low[verb + 1] in _BY), end, table)
        else:
            subject = next((k for k in range(first + 1, verb) if sentence.finite[k] or "'" in low[k]), verb)
            speaker = _name(text, sentence, first + 1, subject)
        return Attribution(first, end, speaker, "before" if first else "after")
    return None


def _named_before(text: str, sentence: Marked, table: Table) -> Attribution | None:
    """ "Der Polizei zufolge starben …", "Polise göre, …"."""
    for at in range(1, min(_REACH, len(sentence.low) - 1)):
        if sentence.breaks[at]:
            break
        if sentence.low[at] in table.named_before and (sentence.breaks[at + 1] or sentence.finite[at + 1]):
            return Attribution(0, at + 1, _name(text, sentence, 0, at), "after")
    return None


def _so(text: str, sentence: Marked, table: Table) -> Attribution | None:
    """German "…, so der Sprecher." at the end."""
    low, count = sentence.low, len(sentence.low)
    for at in range(max(1, count - _REACH), count - 1):
        named = sentence.words[at + 1].capital or low[at + 1] in {"der", "die", "das", "ein", "eine"}
        alone = sentence.breaks[at] and sentence.next_break[at] >= count and not sentence.finite_between(at, count)
        if low[at] == "so" and table.verb_second and named and alone:
            return Attribution(at, count, _until(text, sentence, at + 1, count, table), "before")
    return None


def _according(text: str, sentence: Marked, table: Table) -> Attribution | None:
    low, count = sentence.low, len(sentence.low)
    for phrase in table.according:
        size = len(phrase)
        if tuple(low[:size]) == phrase and size < count:
            # "Volgens de politie zijn …": where the verb stands second, it begins what is said.
            comma = sentence.next_break[size]
            end = sentence.next_finite[size] if table.verb_second else comma
            if size < end < min(count, size + _REACH):
                return Attribution(0, end, _name(text, sentence, size, min(comma, end)), "after")
        for at in range(max(1, count - _REACH), count - size):
            if tuple(low[at : at + size]) == phrase and sentence.breaks[at] and sentence.next_break[at] >= count:
                return Attribution(at, count, _name(text, sentence, at + size, count), "before")
    return None


def _verb(text: str, sentence: Marked, table: Table) -> Attribution | None:
    low, count = sentence.low, len(sentence.low)
    for at in range(count):
        if low[at] not in table.said:
            continue
        first = at - 1 if at and low[at - 1] in table.finite and not sentence.breaks[at] else at
        if first and sentence.breaks[first] and count - at <= 14 and at + 1 < count:
            # "…, sagte X am Montag.", "…, a déclaré X."
            return Attribution(first, count, _until(text, sentence, at + 1, count, table), "before")
        if 0 < first <= 10 and sentence.next_break[0] >= first:
            that = next((k for k in range(at + 1, min(at + 7, count - 1)) if low[k] in table.that), None)
            if that:
                return Attribution(0, that + 1, _name(text, sentence, 0, first), "after")
        if at > 0 and sentence.breaks[at + 1] and ":" in sentence.gaps[at + 1] and first <= 10 and at + 1 < count:
            return Attribution(0, at + 1, _name(text, sentence, 0, first), "after")
        comma = sentence.next_break[at]
        plain = comma == at + 1 or low[at + 1] in table.speaker_ends
        if (
            table.verb_second
            and first <= 10
            and sentence.next_break[0] == comma <= at + 7
            and plain
            and _goes_on(sentence, comma)
        ):
            # "X sagte am Montag, die Bahn habe …"
            return Attribution(0, comma, _name(text, sentence, 0, first), "after")
    return None


def _goes_on(sentence: Marked, comma: int) -> bool:
    """Whether a main clause begins behind the comma before word `comma`: its verb is the second part of it."""
    end = min(sentence.next_break[comma], comma + 6) if comma < len(sentence.low) else comma
    return sentence.gaps[comma].strip() == "," and sentence.finite_between(comma + 1, end)


def _verb_last(text: str, sentence: Marked, table: Table) -> Attribution | None:
    """Turkish: "X, … söyledi.": both ends of the sentence; the claim keeps the words before the verb."""
    low, count = sentence.low, len(sentence.low)
    last = count - 1
    if count > 4 and low[last] in table.said:
        comma = sentence.next_break[0]
        if comma <= 6 and sentence.gaps[comma].strip().startswith(","):
            return Attribution(0, comma, _name(text, sentence, 0, comma), "after")
        if sentence.breaks[last - 2] and sentence.words[last - 1].capital:
            return Attribution(last - 2, count, _name(text, sentence, last - 2, last), "before")
    return None


def _until(text: str, sentence: Marked, first: int, last: int, table: Table) -> str | None:
    """The speaker whose name begins at `first`, up to a time, a place or punctuation; None for an "it"."""
    ends = (k for k in range(first + 1, last) if sentence.low[k] in table.speaker_ends or sentence.breaks[k])
    return None if sentence.low[first : first + 1] == ["es"] else _name(text, sentence, first, next(ends, last))


def _name(text: str, sentence: Marked, first: int, last: int) -> str | None:
    return text[sentence.words[first].start : sentence.words[last - 1].end] if first < last else None
