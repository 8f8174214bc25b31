"""Clauses in eight languages beside English, and the words they are found by: few rules, which act only where they are sure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tui.language.marks import Marked
from tui.language.segments import ClauseKind, Segment
from tui.language.vocabulary import vocabulary
from tui.model import Span


class Table(NamedTuple):
    """The closed words of one language that its rules go by, in lower case."""

    finite: frozenset[str]
    """Auxiliaries and modals, which show that a stretch of words is a clause."""
    verbs: frozenset[str]
    """Other words that are hardly anything but finite verbs."""
    endings: re.Pattern[str] | None
    """Endings of words that are hardly anything but finite verbs."""
    said: frozenset[str]
    unsaid: frozenset[str]
    """Words beside a verb of saying by which nobody says it: "niemand", "ne … pas"."""
    that: frozenset[str]
    according: tuple[tuple[str, ...], ...]
    coordinators: frozenset[str]
    subordinators: frozenset[str]
    conditions: frozenset[str]
    """Other conjunctions, without which a clause would state what it only supposes or asks."""
    relatives: frozenset[str]
    speaker_ends: frozenset[str]
    """Prepositions of time and place that end a speaker's name behind the verb."""
    as_said: frozenset[str]
    """What begins a clause that says no more than who says so: "wie X mitteilte"."""
    named_before: frozenset[str]
    """What stands behind those whose words are told: "X zufolge"."""
    subjects: frozenset[str]
    """Pronouns with which, behind a comma and a conjunction, a clause surely begins."""
    verb_last: bool = False
    """Whether the verb of saying ends the sentence and a comma parts the speaker from the claim."""
    verb_second: bool = False
    """Whether the finite verb is the second part of a main clause."""


def _table(
    *,
    said: str,
    unsaid: str = "",
    finite: str = "",
    verbs: str = "",
    endings: str = "",
    that: str = "",
    according: Sequence[str] = (),
    coordinators: str = "",
    subordinators: str = "",
    conditions: str = "",
    relatives: str = "",
    ends: str = "",
    as_said: str = "",
    named_before: str = "",
    subjects: str = "",
    verb_last: bool = False,
    verb_second: bool = False,
) -> Table:
    return Table(
        finite=vocabulary(finite),
        verbs=vocabulary(verbs),
        endings=re.compile(endings) if endings else None,
        said=vocabulary(said),
        unsaid=vocabulary(unsaid),
        that=vocabulary(that),
        according=tuple(tuple(phrase.split()) for phrase in according),
        coordinators=vocabulary(coordinators),
        subordinators=vocabulary(f"{subordinators} {conditions}"),
        conditions=vocabulary(conditions),
        relatives=vocabulary(relatives),
        speaker_ends=vocabulary(ends),
        as_said=vocabulary(as_said),
        named_before=vocabulary(named_before),
        subjects=vocabulary(subjects),
        verb_last=verb_last,
        verb_second=verb_second,
    )


TABLES: Mapping[str, Table] = {
    "de": _table(
        finite="""
            ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss
            müssen musste soll sollen sollte will wollen wollte darf dürfen sei seien habe hätte hätten wäre
            wären würde würden gibt gab müsse könne wolle werde solle dürfe""",
        verbs="""
            kam kamen ging gingen starb starben stieg stiegen sank sanken fiel fielen begann begannen blieb blieben liegt lag
            lagen steht stand standen kommt kommen geht gehen bleibt bleiben läuft lief liefen hält hielt hielten trat traten
            nahm nahmen fand fanden schloss schlossen stellte stellten legte legten lehnte lehnten stimmte stimmten forderte
            forderten gebe komme gehe""",
        said="""
            sagte sagten sagt erklärte erklärten erklärt teilte teilten berichtete berichteten berichtet betonte betonten
            kündigte kündigten warnte warnten schrieb behauptete behaupteten meinte hiess heisst mitteilte mitteilten mitteilt
            ankündigte bekanntgab hervorgeht hervorging bestätigte bestätigten meldete meldeten meldet""",
        unsaid="nicht nie niemals niemand kein keine keiner",
        that="dass",
        according=(
            "laut",
            "nach angaben von",
            "nach angaben",
            "nach worten von",
            "nach auskunft",
        ),
        coordinators="und aber doch denn oder sondern",
        subordinators="weil dass nachdem bevor während obwohl damit sodass als bis seit indem",
        conditions="wenn falls sofern ob",
        relatives="welche welcher welches deren dessen",
        ends="am im in bei vor nach gegenüber auf zu mit an dem weiter",
        as_said="wie",
        named_before="zufolge",
        subjects="er sie es wir ich man das dies",
        verb_second=True,
    ),
    "fr": _table(
        finite="""
            est sont était étaient sera seront a ont avait avaient aura auront peut peuvent doit doivent va
            vont fut furent soit serait seraient aurait auraient pourrait devrait""",
        endings=r"(?:èrent|aient|irent)$",
        said="""
            déclaré dit annoncé affirmé indiqué expliqué ajouté estimé précisé assuré affirme indique explique
            ajoute estime précise assure raconté souligné reconnu confirmé rapporté averti prévenu confié souligne rapporte
            confirme""",
        unsaid="ne n' n'a n'ont n'avait n'avaient aucun aucune jamais",
        that="que",
        according=(
            "selon",
            "d'après",
        ),
        coordinators="et mais ou or",
        subordinators="parce lorsque quand tandis alors puisque comme",
        conditions="si",
        relatives="qui dont où laquelle lequel",
        ends="à en dans lors sur lundi mardi mercredi jeudi vendredi samedi dimanche",
        as_said="comme",
        subjects="il elle ils elles on nous ce cela",
    ),
    "es": _table(
        finite="""
            es son era eran fue fueron será serán ha han había habían está están estaba puede pueden debe
            deben va van hay tiene tienen sería podría habrá""",
        endings=r"(?:\wó|aron|ieron|aban|ían)$",
        said="""
            dijo dijeron afirmó afirmaron aseguró declaró anunció explicó señaló indicó añadió informó dice
            afirma asegura aseguraron señalaron indicaron informaron anunciaron explicaron declararon agregó sostuvo comentó
            manifestó reconoció confirmó confirmaron advirtió precisó detalló apuntó""",
        unsaid="no nadie nunca ningún ninguna jamás tampoco",
        that="que",
        according=(
            "según",
            "de acuerdo con",
        ),
        coordinators="y e pero o sino",
        subordinators="porque aunque mientras cuando después pues como",
        conditions="si",
        relatives="quien quienes donde cuyo cuya",
        ends="en el durante a tras este",
        as_said="como según",
    ),
    "pt": _table(
        finite="""
            é são era eram foi foram será serão tem têm tinha está estão estava pode podem deve devem vai vão
            há havia seria poderia""",
        endings=r"(?:\wou|\wiu|aram|eram|iram|avam)$",
        said="""
            disse disseram afirmou afirmaram declarou anunciou explicou informou acrescentou diz afirma
            garantiu contou ressaltou destacou avaliou relatou alertou confirmou confirmaram comentou lembrou informaram
            anunciaram declararam explicaram""",
        unsaid="não ninguém nunca nenhum nenhuma jamais tampouco",
        that="que",
        according=(
            "segundo",
            "de acordo com",
            "conforme",
        ),
        coordinators="e mas ou porém",
        subordinators="porque embora enquanto quando depois pois como",
        conditions="se",
        relatives="quem onde cujo cuja",
        ends="em na no nesta neste durante a após",
        as_said="como segundo conforme",
    ),
    "it": _table(
        finite="""
            è sono era erano sarà saranno ha hanno aveva avevano può possono deve devono va vanno fu furono
            sarebbe potrebbe viene vengono""",
        endings=r"(?:\wò|arono|irono|avano|evano)$",
        said="""
            detto dichiarato annunciato affermato spiegato aggiunto riferito dice afferma spiega aggiunge
            disse dichiarò affermò comunicato sottolineato confermato avvertito precisato sostenuto raccontato""",
        unsaid="non nessun nessuno nessuna",
        that="che",
        according=("secondo",),
        coordinators="e ed ma o però",
        subordinators="perché sebbene mentre quando dopo poiché come",
        conditions="se",
        relatives="cui dove",
        ends="a in nel durante lunedì martedì mercoledì giovedì venerdì sabato domenica",
        as_said="come secondo",
    ),
    "nl": _table(
        finite="""
            is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten
            moest zal zullen zou zouden wil mag gaat ging kwam""",
        said="""
            zei zeiden zegt verklaarde verklaarden meldde meldt meldden aldus schreef schrijft waarschuwde vertelde bevestigde
            benadrukte meedeelde bekendmaakte""",
        unsaid="niet niemand nooit geen",
        that="dat",
        according=("volgens",),
        coordinators="en maar of want",
        subordinators="omdat nadat voordat terwijl hoewel wanneer toen zodat doordat",
        conditions="als indien",
        relatives="die waar wie wiens",
        ends="op in tijdens bij tegen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        as_said="zoals",
        subjects="hij zij ze het wij we dat er",
        verb_second=True,
    ),
    "ru": _table(
        finite="есть был была было были будет будут может могут должен должна должны",
        endings=r"(?:[аеиоуыя]л(?:а|о|и|ся|ась|ось|ись)?|[аеёиу][ею]т|[уюая]т)$",
        said="""
            сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила
            подчеркнул подчеркнула добавил добавила говорит считает сообщает сообщают объявил объявила объявили рассказал
            рассказала уточнил уточнила пояснил пояснила подтвердил подтвердила подтвердили передает передаёт""",
        unsaid="не никто никогда",
        that="что",
        according=(
            "по словам",
            "по данным",
            "согласно",
        ),
        coordinators="и а но или",
        subordinators="потому когда пока хотя чтобы",
        conditions="если",
        relatives="который которая которое которые которого которой которых где",
        ends="в на во",
        as_said="как",
    ),
    "tr": _table(
        endings=r"(?:[dt][ıiuü]|[dt][ıiuü]lar|[dt][ıiuü]ler|maktadır|mektedir)$",
        said="dedi söyledi açıkladı belirtti duyurdu bildirdi vurguladı kaydetti ifade diyor söylüyor",
        coordinators="ve ama ancak fakat",
        named_before="göre",
        verb_last=True,
    ),
}


def finite(table: Table, low: Sequence[str]) -> list[bool]:
    """For each word, in lower case, whether it surely is a finite verb."""
    return [
        word in table.finite
        or word in table.verbs
        or word in table.said
        or bool(table.endings and len(word) > 3 and table.endings.search(word))
        for word in low
    ]


def split(sentence: Marked, first: int, last: int, table: Table) -> list[Segment]:
    """The words from `first` up to `last` in segments: cut at a comma with a conjunction where both sides have a sure verb,
    or the second a pronoun for its subject."""
    low = sentence.low
    kind: ClauseKind = "subordinate" if first < last and low[first] in table.subordinators else "main"
    found = [Segment(first, last, kind)]
    for index in range(first + 1, last - 1):
        current = found[-1]
        comma = sentence.breaks[index] and any(mark in sentence.gaps[index] for mark in ",;")
        subject = comma and low[index] in table.coordinators and low[index + 1] in table.subjects
        if not sentence.finite_between(current.first, index) or not (subject or sentence.finite_between(index, last)):
            continue
        begins = _kind(sentence, current.first, index, table, comma)
        if begins is None and comma and current.first == first and current.kind == "subordinate":
            begins = "main"
        until = min(sentence.next_break[index], last)
        if begins and (subject or sentence.finite_between(index, until)):
            current.last = index
            found.append(Segment(index, last, begins))
    return found


def _kind(sentence: Marked, first: int, index: int, table: Table, comma: bool) -> ClauseKind | None:
    word = sentence.low[index]
    if word in table.that and not table.unsaid.isdisjoint(sentence.low[first:index]):
        return None  # "Niemand sagte, dass …" says nothing of the kind
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
    """A segment's first word and end without its leading conjunction, save of a condition; empty when nothing is left."""
    first, last = segment.first, segment.last
    leading = table.coordinators | table.subordinators | table.relatives if segment.first else table.subordinators
    while first < last and segment.kind != "main" and sentence.low[first] in leading - table.conditions:
        first += 1
    return first, last
