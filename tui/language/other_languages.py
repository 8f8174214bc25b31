"""Clauses and speakers in German, French, Spanish, Portuguese, Italian, Dutch, Russian and Turkish: few rules, only where sure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tui.language.marks import Marked
from tui.language.speech import Attribution
from tui.language.splitting import ClauseKind, Segment
from tui.language.vocabulary import vocabulary
from tui.model import Span


@dataclass(frozen=True, slots=True)
class Table:
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


def _table(
    finite: str, endings: str, said: str, that: str, according: str, coordinators: str, subordinators: str, relatives: str, ends: str,
    verb_last: bool = False,
) -> Table:  # fmt: skip
    return Table(
        vocabulary(finite), re.compile(endings) if endings else None, vocabulary(said), vocabulary(that),
        tuple(tuple(phrase.split()) for phrase in according.split("/")), vocabulary(coordinators), vocabulary(subordinators),
        vocabulary(relatives), vocabulary(ends), verb_last,
    )  # fmt: skip


TABLES: Mapping[str, Table] = {
    "de": _table(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste soll sollen"
        " sollte will wollen wollte darf dürfen sei seien habe hätte hätten wäre wären würde würden gibt gab kam ging",
        "", "sagte sagten sagt erklärte erklärten teilte berichtete berichteten betonte kündigte warnte schrieb behauptete meinte",
        "dass", "laut/nach angaben/zufolge", "und aber doch denn oder sondern",
        "weil dass nachdem bevor während obwohl wenn falls damit sodass ob als bis seit indem", "welche welcher welches deren dessen",
        "am im in bei vor nach gegenüber auf zu",
    ),
    "fr": _table(
        "est sont était étaient sera seront a ont avait avaient aura auront peut peuvent doit doivent va vont fut furent soit serait"
        " seraient aurait auraient pourrait devrait", "(?:èrent|aient|irent)$",
        "déclaré dit annoncé affirmé indiqué expliqué ajouté estimé précisé assuré affirme indique explique ajoute estime précise assure",
        "que", "selon/d'après", "et mais ou or", "parce lorsque quand tandis alors si puisque comme", "qui dont où laquelle lequel",
        "à en dans lors sur lundi mardi mercredi jeudi vendredi samedi dimanche",
    ),
    "es": _table(
        "es son era eran fue fueron será serán ha han había habían está están estaba puede pueden debe deben va van hay tiene tienen"
        " sería podría habrá", "(?:\\wó|aron|ieron|aban|ían)$",
        "dijo dijeron afirmó afirmaron aseguró declaró anunció explicó señaló indicó añadió informó dice afirma asegura",
        "que", "según/de acuerdo con", "y e pero o sino", "porque aunque mientras cuando después si pues como", "quien quienes donde cuyo cuya",
        "en el durante a tras este",
    ),
    "pt": _table(
        "é são era eram foi foram será serão tem têm tinha está estão estava pode podem deve devem vai vão há havia seria poderia",
        "(?:\\wou|aram|eram|iram|avam)$",
        "disse disseram afirmou afirmaram declarou anunciou explicou informou acrescentou diz afirma garantiu", "que",
        "segundo/de acordo com/conforme", "e mas ou porém", "porque embora enquanto quando depois se pois como", "quem onde cujo cuja",
        "em na no nesta neste durante a após",
    ),
    "it": _table(
        "è sono era erano sarà saranno ha hanno aveva avevano può possono deve devono va vanno fu furono sarebbe potrebbe viene vengono",
        "(?:\\wò|arono|irono|avano|evano)$",
        "detto dichiarato annunciato affermato spiegato aggiunto riferito dice afferma spiega aggiunge disse dichiarò affermò", "che",
        "secondo", "e ed ma o però", "perché sebbene mentre quando dopo se poiché come", "cui dove", "a in nel durante lunedì martedì mercoledì",
    ),
    "nl": _table(
        "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten moest zal zullen zou zouden wil"
        " mag gaat ging kwam", "", "zei zeiden zegt verklaarde meldde meldt meldden aldus schreef schrijft waarschuwde vertelde", "dat",
        "volgens", "en maar of want", "omdat nadat voordat terwijl hoewel als wanneer toen zodat doordat", "die waar wie wiens",
        "op in tijdens bij tegen",
    ),
    "ru": _table(
        "есть был была было были будет будут может могут должен должна должны", "(?:[аеиоуыя]л(?:а|о|и|ся|ась|ось|ись)?|[аеёиу][ею]т|[уюая]т)$",
        "сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила подчеркнул добавил говорит считает"
        " сообщает объявил", "что", "по словам/по данным/согласно", "и а но или", "потому если когда пока хотя чтобы",
        "который которая которое которые которого которой которых где", "в на во",
    ),
    "tr": _table(
        "", "(?:[dt][ıiuü]|[dt][ıiuü]lar|[dt][ıiuü]ler|maktadır|mektedir)$",
        "dedi söyledi açıkladı belirtti duyurdu bildirdi vurguladı kaydetti ifade diyor söylüyor", "", "", "ve ama ancak fakat", "", "", "",
        verb_last=True,
    ),
}  # fmt: skip


def finite(table: Table, words: Sequence[str]) -> list[bool]:
    """For each word whether it surely is a finite verb."""
    low = [word.casefold() for word in words]
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
        if phrase and tuple(low[:size]) == phrase and size < (end := sentence.next_break[0]) < count:
            return Attribution(0, end, _name(text, sentence, size, end), "after")
        for at in range(max(1, count - 12), count - size):
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
