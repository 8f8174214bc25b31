"""The words figures are made of, one table a language; all are folded as `tui.language.words` folds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from tui.language.guess import FUNCTION_WORDS
from tui.language.words import fold

Bound: TypeAlias = Literal["more", "least", "less", "most", "almost", "just over", "about"]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words for numbers, calendars and bounds."""

    numbers: Mapping[str, float]
    magnitudes: Mapping[str, float]
    """Words that multiply the number before them."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    times: Mapping[str, float]
    """Units of time, in seconds."""
    bounds: Mapping[tuple[str, ...], Bound]
    bound_ends: frozenset[str]
    """The last words of the bounds."""
    percent: frozenset[str]
    joiners: frozenset[str] = frozenset()
    """Words that stand inside a number: "two hundred and five"."""
    fillers: frozenset[str] = frozenset()
    """Words between a figure and what it counts: "hundreds of people"."""
    stops: frozenset[str] = frozenset()
    """Words that end the search for what is counted."""
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    plurals: tuple[str, ...] = ()
    """How plurals end where they can be told by it."""
    decimal: str = "."
    starters: frozenset[str] = frozenset()
    """Every word that can begin a figure."""


MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
WEEK, MONTH, YEAR = 7 * DAY, 30.436875 * DAY, 365.2425 * DAY
_TIMES = (1.0, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR, 10 * YEAR, 100 * YEAR)
TIME_NAMES = dict(
    zip(
        (*_TIMES, 2 * WEEK),
        ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "fortnight"),
        strict=True,
    )
)
_POWERS = (100.0, 1e3, 1e6, 1e9, 1e12)


def _keyed(groups: str, values: tuple[float, ...]) -> dict[str, float]:
    """The n-th group of "a/b c/d" to the n-th value."""
    return {fold(word): value for group, value in zip(groups.split(), values, strict=True) for word in group.split("/")}


def _counted(groups: str, first: int) -> dict[str, int]:
    return {fold(word): number for number, group in enumerate(groups.split(), first) for word in group.split("/")}


def _vocabulary(
    language: str,
    numbers: str,
    magnitudes: str,
    months: str,
    weekdays: str,
    times: str,
    bounds: Mapping[Bound, str],
    joiners: str,
    fillers: str,
) -> Vocabulary:
    """A language with a decimal comma; `numbers` are 0 to 12, 20, 30, 40, 50; `magnitudes` 100, 10³, 10⁶, 10⁹, 10¹²."""
    named = _keyed(numbers, (*(float(n) for n in range(13)), 20.0, 30.0, 40.0, 50.0))
    calendar = _counted(months, 1), _counted(weekdays, 0)
    powers = _keyed(magnitudes, _POWERS)
    return Vocabulary(
        numbers=named,
        magnitudes=powers,
        months=calendar[0],
        weekdays=calendar[1],
        times=_keyed(times, _TIMES),
        bounds=_bounds(bounds),
        bound_ends=_last_words(bounds),
        percent=frozenset(map(fold, ("prozent", "pourcent", "процента", "процентов", "процент", "pct"))),
        joiners=frozenset(map(fold, joiners.split())),
        fillers=frozenset(map(fold, fillers.split())),
        stops=frozenset(map(fold, FUNCTION_WORDS.get(language, ()))),
        plurals=("s", "x") if language in {"fr", "es", "pt"} else (),
        decimal=",",
        starters=frozenset((*named, *powers, *calendar[0], *calendar[1])),
    )


def _last_words(phrases: Mapping[Bound, str]) -> frozenset[str]:
    return frozenset(phrase[-1] for phrase in _bounds(phrases))


def _bounds(phrases: Mapping[Bound, str]) -> dict[tuple[str, ...], Bound]:
    return {tuple(map(fold, phrase.split())): bound for bound, text in phrases.items() for phrase in text.split(", ")}


_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_NUMBERS = _keyed(f"{_UNITS} nineteen", tuple(float(n) for n in range(20))) | _keyed(
    "twenty thirty forty/fourty fifty sixty seventy eighty ninety", tuple(float(n) for n in range(20, 100, 10))
)
_VAGUE = {
    "few": (2.0, 6.0), "couple": (2.0, 3.0), "several": (3.0, 9.0), "handful": (2.0, 9.0), "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0), "tens": (20.0, 99.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 9999.0), "millions":
    (2e6, 9.99e6),
    "billions": (2e9, 9.99e9),
}  # fmt: skip
_ORDINALS = _counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1)
_MONTHS = _counted(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec", 1,
)  # fmt: skip
_WEEKDAYS = _counted(
    "monday/mondays/mon tuesday/tuesdays/tue/tues wednesday/wednesdays/wed thursday/thursdays/thu/thur/thurs "
    "friday/fridays/fri "
    "saturday/saturdays sunday/sundays", 0,
)  # fmt: skip

_BOUNDS: dict[Bound, str] = {
        "more": "more than, over, in excess of, upwards of, upward of, above, exceeding, greater than, well over, longer than, "
                "further than, older than, higher than",
        "least": "at least, no fewer than, no less than, not less than, a minimum of, minimum of",
        "less": "less than, fewer than, under, below, well under, shorter than, younger than, lower than, smaller than",
        "most": "up to, at most, no more than, not more than, as many as, as much as, as long as, a maximum of, maximum of",
        "almost": "almost, nearly, just under, close to, just shy of, approaching, nearing, just short of",
        "just over": "just over, slightly more than, a little more than, a little over, slightly over, just above",
        "about": "about, around, some, approximately, roughly, an estimated, estimated, circa, approx, in about, maybe, "
        "perhaps, "
                 "at about, at around",
}  # fmt: skip

ENGLISH = Vocabulary(
    numbers=_NUMBERS,
    magnitudes=_keyed("hundred thousand million/mln billion trillion", _POWERS) | {"dozen": 12.0, "lakh": 1e5, "crore": 1e7},
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    times=_keyed(
        "second/seconds/sec/secs minute/minutes/min/mins hour/hours/hr/hrs day/days week/weeks month/months year/years/yr/yrs "
        "decade/decades century/centuries", _TIMES,
    ) | {"fortnight": 2 * WEEK, "fortnights": 2 * WEEK},
    bounds=_bounds(_BOUNDS),
    bound_ends=_last_words(_BOUNDS),
    percent=frozenset(("percent", "pct")),
    joiners=frozenset(("and",)),
    fillers=frozenset(("of", "the", "these", "those", "its", "his", "her", "their", "other", "more", "additional", "new",
    "further")),
    vague=_VAGUE,
    fractions={"half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2,
               "tenth": 0.1, "tenths": 0.1},
    ordinals=_ORDINALS,
    starters=frozenset((*_NUMBERS, *_VAGUE, *_ORDINALS, *_MONTHS, *_WEEKDAYS, "a", "an", "half", "hundred", "thousand",
    "million",
                        "dozen", "week", "month", "year", "day", "hour", "decade", "weeklong", "monthlong", "yearlong",
                        "daylong", "hourlong",
                        "last", "next", "this", "yesterday", "today", "tomorrow", "noon", "midnight", "magnitude")),
)  # fmt: skip

VOCABULARIES: dict[str, Vocabulary] = {
    "en": ENGLISH,
    "de": _vocabulary(
        "de",
        "null ein/eins/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig "
        "vierzig fünfzig",
        "hundert tausend million/millionen/mio milliarde/milliarden/mrd billion/billionen",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
        "sekunde/sekunden minute/minuten stunde/stunden tag/tage/tagen woche/wochen monat/monate/monaten jahr/jahre/jahren "
        "jahrzehnt/jahrzehnte/jahrzehnten jahrhundert/jahrhunderte",
        {"more": "mehr als, über", "least": "mindestens, wenigstens", "less": "weniger als, unter", "most": "bis zu, höchstens",
         "almost": "fast, beinahe, knapp", "about": "etwa, rund, ungefähr, circa, gut"},
        "und", "von der die den",
    ),
    "fr": _vocabulary(
        "fr",
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante",
        "cent/cents mille/milliers million/millions milliard/milliards billion/billions",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "seconde/secondes minute/minutes heure/heures jour/jours semaine/semaines mois an/ans/année/années décennie/décennies "
        "siècle/siècles",
        {"more": "plus de, plus d", "least": "au moins", "less": "moins de, moins d", "most": "jusqu'à, au plus",
         "almost": "presque, près de", "about": "environ, quelque, autour de"},
        "et", "de d des",
    ),
    "es": _vocabulary(
        "es",
        "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta",
        "cien/ciento/cientos mil/miles millón/millones millardo/millardos billón/billones",
        "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
        "lunes martes miércoles jueves viernes sábado domingo",
        "segundo/segundos minuto/minutos hora/horas día/días semana/semanas mes/meses año/años década/décadas siglo/siglos",
        {"more": "más de", "least": "al menos, por lo menos", "less": "menos de", "most": "hasta, como máximo",
         "almost": "casi, cerca de", "about": "unos, unas, alrededor de, aproximadamente"},
        "y", "de los las",
    ),
    "pt": _vocabulary(
        "pt",
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta",
        "cem/cento mil/milhares milhão/milhões bilhão/bilhões trilhão/trilhões",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "segunda terça quarta quinta sexta sábado domingo",
        "segundo/segundos minuto/minutos hora/horas dia/dias semana/semanas mês/meses ano/anos década/décadas século/séculos",
        {"more": "mais de", "least": "pelo menos, ao menos", "less": "menos de", "most": "até, no máximo",
         "almost": "quase, perto de", "about": "cerca de, aproximadamente, em torno de"},
        "e", "de das dos",
    ),
    "it": _vocabulary(
        "it",
        "zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta",
        "cento mille/mila/migliaia milione/milioni miliardo/miliardi bilione/bilioni",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "secondo/secondi minuto/minuti ora/ore giorno/giorni settimana/settimane mese/mesi anno/anni decennio/decenni "
        "secolo/secoli",
        {"more": "più di, oltre", "least": "almeno", "less": "meno di", "most": "fino a, al massimo", "almost": "quasi",
         "about": "circa"},
        "e", "di d dei",
    ),
    "nl": _vocabulary(
        "nl",
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig",
        "honderd duizend miljoen/mln miljard/mrd biljoen",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "seconde/seconden minuut/minuten uur/uren dag/dagen week/weken maand/maanden jaar/jaren decennium/decennia eeuw/eeuwen",
        {"more": "meer dan, ruim", "least": "minstens, minimaal", "less": "minder dan", "most": "maximaal, hoogstens",
         "almost": "bijna", "about": "ongeveer, circa, zo'n"},
        "en", "van de het",
    ),
    "tr": _vocabulary(
        "tr",
        "sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki yirmi otuz kırk elli",
        "yüz bin milyon milyar trilyon",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        "saniye dakika saat gün hafta ay yıl onyıl yüzyıl",
        {"least": "en az", "most": "en fazla", "almost": "neredeyse", "about": "yaklaşık"},
        "", "",
    ),
    "ru": _vocabulary(
        "ru",
        "ноль один/одна/одного два/две/двух три/трех/трёх четыре/четырех пять/пяти шесть/шести семь/семи восемь девять десять "
        "одиннадцать двенадцать двадцать тридцать сорок пятьдесят",
        "сто/сотни тысяча/тысячи/тысяч/тыс миллион/миллиона/миллионов/млн миллиард/миллиарда/миллиардов/млрд "
        "триллион/триллиона/триллионов",
        "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь "
        "октября/октябрь ноября/ноябрь декабря/декабрь",
        "понедельник вторник среда/среду четверг пятница/пятницу суббота/субботу воскресенье",
        "секунда/секунды/секунд минута/минуты/минут час/часа/часов день/дня/дней неделя/недели/недель/неделю "
        "месяц/месяца/месяцев "
        "год/года/лет/годов десятилетие/десятилетия/десятилетий век/века/веков",
        {"more": "более, более чем, больше, свыше", "least": "не менее, как минимум", "less": "менее, меньше", "most":
        "до, не более",
         "almost": "почти", "about": "около, примерно, порядка"},
        "и", "",
    ),
}  # fmt: skip
