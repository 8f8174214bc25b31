"""Clauses and speakers in eight languages beside English: few rules, which act only where they are sure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tui.language.marks import Marked
from tui.language.reporting import Attribution
from tui.language.splitting import ClauseKind, Segment
from tui.language.vocabulary import vocabulary
from tui.model import Span


class Table(NamedTuple):
    """The closed words of one language that its rules go by, in lower case."""

    finite: frozenset[str]
    """Auxiliaries and modals, which show that a stretch of words is a clause."""
    endings: re.Pattern[str] | None
    """Endings of words that are hardly anything but finite verbs."""
    said: frozenset[str]
    that: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    speaker_ends: frozenset[str]
    """Prepositions of time and place that end a speaker's name behind the verb."""
    verb_last: bool = False
    """Whether the verb of saying ends the sentence and a comma parts the speaker from the claim."""
    verb_second: bool = False
    """Whether the finite verb is the second part of a main clause."""


# How many words an attribution may have.
_REACH = 12


def _table(
    *,
    said: str,
    finite: str = "",
    endings: str = "",
    that: str = "",
    according: Sequence[str] = (),
    coordinators: str = "",
    subordinators: str = "",
    relatives: str = "",
    ends: str = "",
    verb_last: bool = False,
    verb_second: bool = False,
) -> Table:
    return Table(
        finite=vocabulary(finite),
        endings=re.compile(endings) if endings else None,
        said=vocabulary(said),
        that=vocabulary(that),
        according=tuple(tuple(phrase.split()) for phrase in according),
        coordinators=vocabulary(coordinators),
        subordinators=vocabulary(subordinators),
        relatives=vocabulary(relatives),
        speaker_ends=vocabulary(ends),
        verb_last=verb_last,
        verb_second=verb_second,
    )


TABLES: Mapping[str, Table] = {
    "de": _table(
        finite="""
            ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss
            müssen musste soll sollen sollte will wollen wollte darf dürfen sei seien habe hätte hätten wäre
            wären würde würden gibt gab kam ging""",
        said="""
            sagte sagten sagt erklärte erklärten teilte berichtete berichteten betonte kündigte warnte schrieb
            behauptete meinte""",
        that="dass",
        according=(
            "laut",
            "nach angaben",
            "zufolge",
        ),
        coordinators="und aber doch denn oder sondern",
        subordinators="weil dass nachdem bevor während obwohl wenn falls damit sodass ob als bis seit indem",
        relatives="welche welcher welches deren dessen",
        ends="am im in bei vor nach gegenüber auf zu",
        verb_second=True,
    ),
    "fr": _table(
        finite="""
            est sont était étaient sera seront a ont avait avaient aura auront peut peuvent doit doivent va
            vont fut furent soit serait seraient aurait auraient pourrait devrait""",
        endings=r"(?:èrent|aient|irent)$",
        said="""
            déclaré dit annoncé affirmé indiqué expliqué ajouté estimé précisé assuré affirme indique explique
            ajoute estime précise assure""",
        that="que",
        according=(
            "selon",
            "d'après",
        ),
        coordinators="et mais ou or",
        subordinators="parce lorsque quand tandis alors si puisque comme",
        relatives="qui dont où laquelle lequel",
        ends="à en dans lors sur lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    "es": _table(
        finite="""
            es son era eran fue fueron será serán ha han había habían está están estaba puede pueden debe
            deben va van hay tiene tienen sería podría habrá""",
        endings=r"(?:\wó|aron|ieron|aban|ían)$",
        said="""
            dijo dijeron afirmó afirmaron aseguró declaró anunció explicó señaló indicó añadió informó dice
            afirma asegura""",
        that="que",
        according=(
            "según",
            "de acuerdo con",
        ),
        coordinators="y e pero o sino",
        subordinators="porque aunque mientras cuando después si pues como",
        relatives="quien quienes donde cuyo cuya",
        ends="en el durante a tras este",
    ),
    "pt": _table(
        finite="""
            é são era eram foi foram será serão tem têm tinha está estão estava pode podem deve devem vai vão
            há havia seria poderia""",
        endings=r"(?:\wou|\wiu|aram|eram|iram|avam)$",
        said="""
            disse disseram afirmou afirmaram declarou anunciou explicou informou acrescentou diz afirma
            garantiu""",
        that="que",
        according=(
            "segundo",
            "de acordo com",
            "conforme",
        ),
        coordinators="e mas ou porém",
        subordinators="porque embora enquanto quando depois se pois como",
        relatives="quem onde cujo cuja",
        ends="em na no nesta neste durante a após",
    ),
    "it": _table(
        finite="""
            è sono era erano sarà saranno ha hanno aveva avevano può possono deve devono va vanno fu furono
            sarebbe potrebbe viene vengono""",
        endings=r"(?:\wò|arono|irono|avano|evano)$",
        said="""
            detto dichiarato annunciato affermato spiegato aggiunto riferito dice afferma spiega aggiunge
            disse dichiarò affermò""",
        that="che",
        according=("secondo",),
        coordinators="e ed ma o però",
        subordinators="perché sebbene mentre quando dopo se poiché come",
        relatives="cui dove",
        ends="a in nel durante lunedì martedì mercoledì",
    ),
    "nl": _table(
        finite="""
            is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten
            moest zal zullen zou zouden wil mag gaat ging kwam""",
        said="zei zeiden zegt verklaarde meldde meldt meldden aldus schreef schrijft waarschuwde vertelde",
        that="dat",
        according=("volgens",),
        coordinators="en maar of want",
        subordinators="omdat nadat voordat terwijl hoewel als wanneer toen zodat doordat",
        relatives="die waar wie wiens",
        ends="op in tijdens bij tegen",
        verb_second=True,
    ),
    "ru": _table(
        finite="есть был была было были будет будут может могут должен должна должны",
        endings=r"(?:[аеиоуыя]л(?:а|о|и|ся|ась|ось|ись)?|[аеёиу][ею]т|[уюая]т)$",
        said="""
            сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила
            подчеркнул добавил говорит считает сообщает объявил""",
        that="что",
        according=(
            "по словам",
            "по данным",
            "согласно",
        ),
        coordinators="и а но или",
        subordinators="потому если когда пока хотя чтобы",
        relatives="который которая которое которые которого которой которых где",
        ends="в на во",
    ),
    "tr": _table(
        endings=r"(?:[dt][ıiuü]|[dt][ıiuü]lar|[dt][ıiuü]ler|maktadır|mektedir)$",
        said="dedi söyledi açıkladı belirtti duyurdu bildirdi vurguladı kaydetti ifade diyor söylüyor",
        coordinators="ve ama ancak fakat",
        verb_last=True,
    ),
}


def finite(table: Table, low: Sequence[str]) -> list[bool]:
    """For each word, in lower case, whether it surely is a finite verb."""
    return [
        word in table.finite or word in table.said or bool(table.endings and len(word) > 3 and table.endings.search(word))
        for word in low
    ]


def attributions(text: str, sentence: Marked, table: Table) -> list[Attribution]:
    """The attribution of a sentence, if it has a sure one."""
    found = _according(text, sentence, table) or (_verb_last if table.verb_last else _verb)(text, sentence, table)
    return [found] if found else []


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
            end = next((k for k in range(at + 2, count) if low[k] in table.speaker_ends or sentence.breaks[k]), count)
            return Attribution(first, count, _name(text, sentence, at + 1, end), "before")
        if 0 < first <= 10 and sentence.next_break[0] >= first:
            that = next((k for k in range(at + 1, min(at + 7, count - 1)) if low[k] in table.that), None)
            if that:
                return Attribution(0, that + 1, _name(text, sentence, 0, first), "after")
        if at > 0 and sentence.breaks[at + 1] and ":" in sentence.gaps[at + 1] and first <= 10 and at + 1 < count:
            return Attribution(0, at + 1, _name(text, sentence, 0, first), "after")
        return None
    return None


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


def _name(text: str, sentence: Marked, first: int, last: int) -> str | None:
    return text[sentence.words[first].start : sentence.words[last - 1].end] if first < last else None


def split(sentence: Marked, first: int, last: int, table: Table) -> list[Segment]:
    """The words from `first` up to `last` in segments: cut at a comma with a conjunction where both sides have a sure verb."""
    low = sentence.low
    kind: ClauseKind = "subordinate" if first < last and low[first] in table.subordinators else "main"
    found = [Segment(first, last, kind)]
    for index in range(first + 1, last - 1):
        current = found[-1]
        if not sentence.finite_between(current.first, index) or not sentence.finite_between(index, last):
            continue
        comma = sentence.breaks[index] and any(mark in sentence.gaps[index] for mark in ",;")
        begins = _kind(sentence, index, table, comma)
        if begins is None and comma and current.first == first and current.kind == "subordinate":
            begins = "main"
        until = min(sentence.next_break[index], last)
        if begins and sentence.finite_between(index, until):
            current.last = index
            found.append(Segment(index, last, begins))
    return found


def _kind(sentence: Marked, index: int, table: Table, comma: bool) -> ClauseKind | None:
    word = sentence.low[index]
    if word in table.coordinators:
        return "coordinate" if comma or sentence.finite[index + 1] else None
    if not comma:
        return None
    if ";" in sentence.gaps[index]:
        return "coordinate"
    if word in table.relatives:
        return "relative"
    return "subordinate" if word in table.subordinators else None


def bounds(sentence: Marked, segment: Segment, table: Table) -> Span:
    """A segment's first word and end without its leading conjunction; empty when nothing is left."""
    first, last = segment.first, segment.last
    leading = table.coordinators | table.subordinators | table.relatives if segment.first else table.subordinators
    while first < last and segment.kind != "main" and sentence.low[first] in leading:
        first += 1
    return first, last
