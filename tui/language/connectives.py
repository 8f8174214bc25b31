"""Prepositions and coordinating conjunctions of the languages that have them listed; folded, by language."""

from __future__ import annotations

from collections.abc import Mapping

PREPOSITIONS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "about above across after against along amid among around as at because before behind below beneath beside "
        "between beyond by despite down during except following for from in including inside into like near off on onto out "
        "outside over past per since through throughout till to toward towards under until up upon via while with within "
        "without",
        "de": "an auf aus bei bis durch fur gegen hinter in im am nach neben ohne seit um unter vom von vor wahrend wegen zu "
        "zum zur zwischen mit uber trotz",
        "fr": "a au aux avant apres avec chez contre dans depuis des devant durant en entre malgre par parmi pendant pour sans "
        "selon sous sur vers",
        "es": "a al ante bajo con contra desde durante en entre hacia hasta mediante para por segun sin sobre tras",
        "pt": "a ao aos apos ate com contra desde durante em entre na nas no nos para pela pelas pelo pelos por sem sob sobre",
        "it": "a al alla alle ai con contro da dal dalla dopo durante fra in nel nella nei per senza sotto su sul sulla tra "
        "verso",
        "nl": "aan achter bij binnen boven door in langs met na naar naast om onder op over per sinds tegen tijdens tot tussen "
        "uit van vanaf via volgens voor zonder",
        "ru": "v vo na s so k ko o ob ot do iz za po pri dlya bez nad pod mezhdu cherez pered posle",
    }.items()
}
COORDINATORS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "and but nor or",
        "de": "aber oder und",
        "fr": "et mais ou",
        "es": "e o pero u y",
        "pt": "e mas ou",
        "it": "e ed ma o",
        "nl": "en maar of",
        "tr": "ve veya",
        "ru": "i ili no",
    }.items()
}
