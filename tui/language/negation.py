"""What negates in the languages beside English, what it negates, and what undoes it: "nicht", "ne … pas", "schloss … aus"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from tui.language.folding import fold
from tui.language.other_languages import TABLES
from tui.language.phrase_tables import Table, bare, breaks, phrase_table, phrases_in
from tui.language.values.languages import VOCABULARIES
from tui.language.words import Word


class Marker(NamedTuple):
    """Words that negate, as a half-open range of words."""

    first: int
    last: int


class _Negators(NamedTuple):
    """How one language negates; phrases are parted by semicolons."""

    words: str
    """Words that negate what follows in their clause or, where nothing does, what stands before."""
    verbs: str
    """Verbs that negate what they are about, and that a negation turns round."""
    nothing: str
    """Phrases that look like a negation and are none."""


_TABLES: Mapping[str, _Negators] = {
    "de": _Negators(
        "nicht; nichts; kein; keine; keinen; keiner; keinem; keines; nie; niemals; niemand; niemanden; ohne; weder; keinerlei",
        "schließt~aus; schließen~aus; schloss~aus; schlossen~aus; ausgeschlossen; ausschließen; ausschließt; ausschloss; "
        "auszuschließen; dementiert; dementierte; dementierten; dementieren; verneint; verneinte; verneinten; bestreitet; "
        "bestreiten; bestritt; bestritten; leugnet; leugnete; leugneten; weigert sich; weigerte sich; "
        "weigerten sich; geweigert",
        "nicht nur; nicht zuletzt; nicht allein; nicht bloß; nicht erst; nicht mehr als; nicht weniger als; nicht umsonst; "
        "nicht selten; nicht ohne; nicht unbedingt; nicht später als; nichts weniger als; kein wunder; keine frage; "
        "kein zweifel; ohne zweifel; ohne frage; ohne weiteres; kein geringerer als; keine geringere als",
    ),
    "fr": _Negators(
        "sans; aucun; aucune; ni; pas de; pas d; pas encore; non",
        "dément; démentent; démenti; démentir; démentait; exclut; excluent; exclure; exclu; exclue; excluait; nie; nient; nié; "
        "nier; réfute; réfutent; réfuté; réfuter; refusé de; refuse de; refusent de; refusait de",
        "sans doute; sans aucun doute; sans précédent; non seulement; non loin; non moins; exclu du; exclu des; exclue du; "
        "pas seulement; pas uniquement; pas moins de; pas plus de; pas moins; sans surprise; sans cesse",
    ),
    "es": _Negators(
        "no; nadie; nunca; ningún; ninguna; ninguno; sin; jamás; tampoco; ni",
        "descarta; descartó; descartan; descartaron; descartar; descartado; descartada; niega; negó; niegan; negaron; negar; "
        "negado; desmiente; desmintió; desmienten; desmintieron; desmentir; desmentido; rehusó; rehusaron",
        "no solo; no sólo; no solamente; no únicamente; no obstante; no más de; no menos de; no sin; no bien; no hay duda; "
        "no cabe duda; no por casualidad; sin embargo; sin duda; sin dudas; sin lugar a dudas; sin precedentes; sin cesar; "
        "que nunca; que ninguno; que ninguna; que jamás; ni siquiera",
    ),
    "pt": _Negators(
        "não; ninguém; nunca; nenhum; nenhuma; sem; jamais; tampouco; nem",
        "descarta; descartou; descartam; descartaram; descartar; descartado; descartada; nega; negou; negam; negaram; negar; "
        "negado; desmente; desmentiu; desmentem; desmentiram; desmentir; desmentido; recusou se; recusa se; recusaram se",
        "não só; não somente; não apenas; não obstante; não mais de; não mais que; não menos de; não menos que; não sem; "
        "não há dúvida; não há dúvidas; não por acaso; não raro; sem dúvida; sem dúvidas; sem precedentes; que nunca; "
        "como nunca; do que nenhum; que nenhum; nem só; nem mesmo",
    ),
    "it": _Negators(
        "non; nessun; nessuno; nessuna; senza; né",
        "esclude; escludono; escluso; esclusa; escludere; escluse; smentisce; smentiscono; smentito; smentita; smentire; "
        "smentì; nega; negano; negato; negare; negò; rifiutato di; rifiuta di; rifiutano di",
        "non solo; non soltanto; non solamente; non più di; non meno di; non oltre; non appena; non a caso; non c'è dubbio; "
        "senza dubbio; senza precedenti; non senza; non meno; escluso dal; escluso dalla; esclusa dal",
    ),
    "nl": _Negators(
        "niet; niets; niemand; geen; nooit; zonder; noch",
        "sluit~uit; sluiten~uit; sloot~uit; sloten~uit; uitgesloten; uitsluiten; uitsluit; uitsloot; ontkent; ontkennen; "
        "ontkende; ontkenden; ontkend; weigert; weigeren; weigerde; weigerden; geweigerd",
        "niet alleen; niet slechts; niet louter; niet meer dan; niet minder dan; niet later dan; niet zonder; niet toevallig; "
        "geen wonder; geen twijfel; zonder twijfel; niet zelden; niet in de laatste plaats; niet per se",
    ),
    "tr": _Negators(
        "değil; değildi; yok; yoktu; yalanladı; yalanladılar; yalanlıyor; inkar etti; inkar ediyor",
        "",
        "",
    ),
    "ru": _Negators(
        "не; нет; ни; никогда; без; никто; ничего",
        "отрицает; отрицал; отрицала; отрицали; отрицают; отрицать; опроверг; опровергла; опровергли; опровергает; "
        "опровергают; опровергать; исключил; исключила; исключило; исключили; исключает; исключают; исключать; исключено; "
        "отказался; отказалась; отказались",
        "не только; не менее; не более; не позднее; не раз; не случайно; не без; нет сомнений; без сомнения; не просто; "
        "не меньше; не больше; исключил из; исключила из; исключили из; исключен из",
    ),
}
_TURNING = frozenset(map(fold, "nicht nie niemals no nunca não non niet nooit не никогда".split()))
"""Words that turn a negating verb behind them round, as "ne … pas" does."""
_NE = frozenset(("ne", "n"))
_CLOSING = frozenset(map(fold, "pas plus jamais aucun aucune rien personne guère nullement ni nul nulle".split()))
"""Words of which one behind "ne" makes it negate."""
_OF_AMOUNT = frozenset("seulement uniquement moins que".split())
"""Behind "ne … pas" or "ne … plus" these make it say something else: "not only", "no less than", "only"."""
_NOBODY = frozenset({"personne", "rien", "nul", "nulle"})
"""Words that "ne" makes negate where they stand before it."""
_BOUND = 6
"""Words between "ne" and what closes it."""
_UNDOING = 4
"""Words between a negation and the verb behind it that it turns round."""
VERB_SECOND = frozenset(("de", "nl"))
"""Languages whose finite verb stands before the negation and whose participles and infinitives end the clause."""
_WITHOUT = frozenset(map(fold, "ohne sans sin sem senza zonder без".split()))
"""What is without something, "sem muita objetividade", hardly ever says the contrary of what another says."""
_OF_NOUNS = frozenset("kein keine keinen keiner keinem keines keinerlei geen".split())
"""Words of these languages that negate a noun."""
_ADJECTIVES = (
    "weitere weiteren neue neuen neues neuer nouveau nouveaux nouvelle nouvelles nuevo nuevos nueva nuevas novo novos nova "
    "novas nuovo nuovi nuova nuove nieuwe verdere erste ersten premier première primer primera primeiro primeira primo prima "
    "eerste viele vielen mucho mucha muchos muchas muito muita muitos muitas molto molta molti molte große großen grands "
    "grandes gran grande grandi"
).split()
_SAYING_THAT = 6
"""Words behind a negation among which a verb of saying and its "that" stand."""
_SEVERAL = 6
"""Words before a negation that ends its clause, all of which it may negate."""
_TURKISH_VERB = re.compile(
    r"(?P<root>\w{2,}?)(?P<not>m[ae](?=d[iu]|y[ae]c|mis)|m(?=iyor))?(?:d[iu]|iyor|y?[ae]c[ae][kg]|mis)(?:\w{0,7})"
)
_TURKISH_NOUNS = frozenset(("damadi",))
_LIGHT = frozenset("et ol yap bulun ver al".split())
"""Roots of Turkish verbs that say nothing without the noun before them."""


def denials(words: Sequence[Word], language: str) -> list[Marker]:
    """The words that negate, in order; what negates nothing ("nicht nur") is left out, and so are two that undo each other."""
    found = list(phrases_in(words, _phrases(language)))
    verbs = [Marker(first, last) for first, last, kind in found if kind == "verb"]
    plain = [Marker(first, last) for first, last, kind in found if kind == "word"]
    if language == "fr":
        pairs = list(_pairs(words))
        plain = pairs + [one for one in plain if not any(pair.first <= one.first < pair.last for pair in pairs)]
    elif language == "tr":
        plain += [Marker(index, index + 1) for index, word in enumerate(words) if _is_negative(word)]
    for verb in verbs:
        turning = [one for one in plain if _turns(words, one, verb, language)]
        if turning:
            end = _end(words, verb.last)
            plain = [one for one in plain if not turning[0].first <= one.first < end]
        else:
            plain.append(verb)
    return sorted(plain)


def denied(words: Sequence[Word], marker: Marker, stems: Mapping[int, str], language: str, held: Collection[str]) -> list[int]:
    """The words that a negation negates, as far as they are surely found, where another wording holds the stems `held`.

    `stems` are those of the words that mean something, by their indices.
    """
    if language == "tr":
        before = [index for index in stems if _start(words, marker.first) <= index < marker.first]
        verb = _turkish_verb(words[marker.first])
        return before[-1:] if not verb or verb["root"] in _LIGHT else [marker.first]
    if words[marker.first].fold in _WITHOUT:
        return []
    if (said := _said(words, marker, language)) is not None:
        return [index for index in stems if index >= said and stems[index] in held][-1:]
    start, end = _start(words, marker.first), _end(words, marker.last)
    telling = [index for index in stems if start <= index < end and bare(words[index]) not in _idle(language)]
    before = [index for index in telling if index < marker.first]
    inside = [index for index in telling if marker.first <= index < marker.last]
    behind = [index for index in telling if index >= marker.last]
    if _is_verb(words, marker, language):
        beyond = [index for index in stems if end <= index < _end(words, end + 1)]
        return inside[1:2] or behind[:1] or (before if _ends_clause(words, marker) else beyond or before)[-1:]
    if language == "fr" and inside:
        return inside[:1] + [index for index in behind[:1] if index == marker.last and "'" not in words[index].fold]
    if language not in VERB_SECOND:
        return behind[:1]
    if words[marker.first].fold in _OF_NOUNS:
        return [index for index in behind if words[index].capital][:1] or behind[:1]
    if behind:
        return [index for index in behind if language != "de" or not words[index].capital][-1:] or behind[:1]
    over = before[-_SEVERAL:]
    if any(stems[index] not in held for index in over):
        return []
    return [index for index in over if language == "de" and not words[index].capital][:1] or over[-1:]


def _said(words: Sequence[Word], marker: Marker, language: str) -> int | None:
    """Where begins what a negation tells to be said by nobody: "niemand sagte, dass …"; None where it tells no such thing."""
    table = TABLES[language]
    low = [word.text.casefold() for word in words[marker.first : marker.last + _SAYING_THAT]]
    verb = next((at for at, word in enumerate(low) if word in table.said), None)
    if verb is None and marker.first and words[marker.first - 1].text.casefold() in table.said:
        verb = 0  # "Lee sagte nicht, dass …"
    if verb is None:
        return None
    that = next((at for at in range(verb + 1, len(low)) if low[at] in table.that), None)
    return None if that is None else marker.first + that + 1


def root(word: Word) -> str:
    """A Turkish word's stem, or the root that a verb and its negation have in common."""
    verb = _turkish_verb(word)
    return verb["root"] if verb else word.stem


def _pairs(words: Sequence[Word]) -> Iterator[Marker]:
    """Each French "ne … pas", "n'a jamais", "personne ne"; "ne" alone negates nothing."""
    for index, word in enumerate(words):
        if word.fold not in _NE and not word.fold.startswith("n'"):
            continue
        if index and words[index - 1].fold in _NOBODY:
            yield Marker(index - 1, index + 1)
            continue
        for at in range(index + 1, min(len(words), index + _BOUND + 1)):
            if breaks(words, at):
                break
            if words[at].fold in _CLOSING:
                behind = words[at + 1].fold if at + 1 < len(words) else ""
                if behind not in _OF_AMOUNT or (words[at].fold, behind) == ("pas", "que"):
                    yield Marker(index, at + 1)
                break


def _turns(words: Sequence[Word], one: Marker, verb: Marker, language: str) -> bool:
    """Whether a negation stands before a negating verb, or behind its finite part, and turns it round."""
    if one.last - one.first == 1 and words[one.first].fold not in _TURNING:
        return False
    if _start(words, one.first) != _start(words, verb.first):
        return False
    around = one.first <= verb.first < one.last
    return around or 0 <= verb.first - one.last < _UNDOING or (language in VERB_SECOND and one.first > verb.first)


def _ends_clause(words: Sequence[Word], marker: Marker) -> bool:
    """Whether a verb is a participle or an infinitive that stands behind what it is about."""
    return words[marker.first].fold.startswith(("aus", "ge", "uit"))


def _is_verb(words: Sequence[Word], marker: Marker, language: str) -> bool:
    found = next(phrases_in(words[marker.first : marker.last], _phrases(language)), None)
    return found is not None and found[2] == "verb"


def _start(words: Sequence[Word], index: int) -> int:
    """Where the words without punctuation between them begin in which word `index` stands."""
    while not breaks(words, index):
        index -= 1
    return index


def _end(words: Sequence[Word], index: int) -> int:
    """The first index from `index` on before which punctuation stands."""
    while not breaks(words, index):
        index += 1
    return min(index, len(words))


def _turkish_verb(word: Word) -> re.Match[str] | None:
    return None if word.capital or word.fold in _TURKISH_NOUNS else _TURKISH_VERB.fullmatch(word.fold)


def _is_negative(word: Word) -> bool:
    verb = _turkish_verb(word)
    return verb is not None and verb["not"] is not None


@cache
def _phrases(language: str) -> Table[str]:
    known = _TABLES.get(language)
    kinds = zip(("word", "verb", "nothing"), known, strict=True) if known else ()
    return phrase_table((phrase, kind) for kind, listed in kinds for phrase in listed.split(";") if phrase.strip())


@cache
def _idle(language: str) -> frozenset[str]:
    """What is not what a negation negates, though it stands behind it: auxiliaries, dates, "new"."""
    return dates(language) | frozenset(map(fold, (*TABLES[language].finite, *_ADJECTIVES)))


@cache
def dates(language: str) -> frozenset[str]:
    """The names of days and months, folded."""
    known = VOCABULARIES[language]
    return frozenset((*known.weekdays, *known.months))
