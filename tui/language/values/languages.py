"""The words of figures of every language that has a table, by ISO 639-1 code."""

from __future__ import annotations

from collections.abc import Mapping

from tui.language.folding import fold
from tui.language.guess import FUNCTION_WORDS
from tui.language.values.english import ENGLISH
from tui.language.values.vocabulary import POWERS, TIMES, Bound, Vocabulary, bound_phrases, keyed, last_words, numbered

_PARTS_OF_DAY = "morgen vormittag mittag nachmittag abend nacht".split()
"""What a German weekday may have behind it in one word."""
_HOURS = {"de": "uhr", "fr": "h heure heures", "es": "h hora horas", "pt": "h hora horas", "it": "h", "nl": "uur"}
_AT_HOUR = {
    "fr": "à vers dès",
    "es": "las la",
    "pt": "às as das",
    "it": "alle dalle ore",
    "nl": "om rond vanaf",
}


def _decimal_comma(
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
    named = keyed(numbers, (*(float(n) for n in range(13)), 20.0, 30.0, 40.0, 50.0))
    calendar = numbered(months, 1), numbered(weekdays, 0)
    powers = keyed(magnitudes, POWERS)
    return Vocabulary(
        numbers=named,
        magnitudes=powers,
        months=calendar[0],
        weekdays=calendar[1],
        times=keyed(times, TIMES),
        bounds=bound_phrases(bounds),
        bound_ends=last_words(bounds),
        percent=frozenset(map(fold, ("prozent", "pourcent", "процента", "процентов", "процент", "pct"))),
        joiners=frozenset(map(fold, joiners.split())),
        fillers=frozenset(map(fold, fillers.split())),
        stops=frozenset(map(fold, FUNCTION_WORDS.get(language, ()))),
        plurals=("s", "x") if language in {"fr", "es", "pt"} else (),
        decimal=",",
        hours=frozenset(_HOURS.get(language, "").split()),
        at_hour=frozenset(map(fold, _AT_HOUR.get(language, "").split())),
        starters=frozenset((*named, *powers, *calendar[0], *calendar[1])),
    )


VOCABULARIES: dict[str, Vocabulary] = {
    "en": ENGLISH,
    "de": _decimal_comma(
        "de",
        "null ein/eins/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig "
        "vierzig fünfzig",
        "hundert tausend million/millionen/mio milliarde/milliarden/mrd billion/billionen",
        "januar februar märz april mai juni juli august september oktober november dezember",
        " ".join(
            "/".join(day + part for day in days.split("/") for part in ("", *_PARTS_OF_DAY))
            for days in "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag".split()
        ),
        "sekunde/sekunden minute/minuten stunde/stunden tag/tage/tagen woche/wochen monat/monate/monaten jahr/jahre/jahren "
        "jahrzehnt/jahrzehnte/jahrzehnten jahrhundert/jahrhunderte",
        {"more": "mehr als, über", "least": "mindestens, wenigstens", "less": "weniger als, unter", "most": "bis zu, höchstens",
         "almost": "fast, beinahe, knapp", "about": "etwa, rund, ungefähr, circa, gut"},
        "und", "von der die den",
    ),
    "fr": _decimal_comma(
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
    "es": _decimal_comma(
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
    "pt": _decimal_comma(
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
    "it": _decimal_comma(
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
    "nl": _decimal_comma(
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
    "tr": _decimal_comma(
        "tr",
        "sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki yirmi otuz kırk elli",
        "yüz bin milyon milyar trilyon",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        "saniye dakika saat gün hafta ay yıl onyıl yüzyıl",
        {"least": "en az", "most": "en fazla", "almost": "neredeyse", "about": "yaklaşık"},
        "", "",
    ),
    "ru": _decimal_comma(
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
