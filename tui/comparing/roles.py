"""What befell those whom a figure counts, and the nouns that may stand for people at large."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from tui.language.concepts import concept_of
from tui.language.vocabulary import vocabulary
from tui.language.words import words

_SUMS = """
    profit revenue turnover sales debt dividend income salary wage tax fine fee reward ransom bail deposit loan donation
    subsidy rent bonus budget"""
_NOBODY: frozenset[str | None] = frozenset()
_ROLES = {
    "en": {
        "killed": (
            "kill killed killing dead die died dies death deaths deadly fatal fatally fatality slain slay murder "
            "murdered toll perish perished lives"
        ),
        "injured": "injure injured injury injuries wound wounded hurt hospitalized hospitalised",
        "shot": "shot gunned",
        "missing": "missing unaccounted",
        "arrested": "arrest arrested detain detained custody nab nabbed",
        "homeless": "homeless displaced evacuate evacuated fled flee fleeing",
        "infected": "infected infection sick sickened ill",
        "trapped": "trap trapped strand stranded",
        "rescued": "rescue rescued save saved survive survived survivor survivors",
        "abducted": "abduct abducted kidnap kidnapped hostage hostages",
    },
    "de": {
        "killed": "tot tote toten getötet starb starben gestorben Todesopfer",
        "injured": "verletzt verletzte verletzten",
        "arrested": "festgenommen verhaftet",
        "missing": "vermisst vermisste",
    },
    "fr": {
        "killed": "mort morts tué tués tuées tuer décès",
        "injured": "blessé blessés blessées",
        "arrested": "arrêté arrêtés arrestation",
        "missing": "disparu disparus",
    },
    "es": {
        "killed": "muerto muertos murió murieron matar mató asesinados fallecidos",
        "injured": "herido heridos heridas lesionados",
        "arrested": "detenido detenidos arrestados",
        "missing": "desaparecido desaparecidos",
    },
    "pt": {
        "killed": "morto mortos morte mortes morreu morreram matar matou assassinados",
        "injured": "ferido feridos feridas feriu",
        "arrested": "preso presos presas detidos",
        "missing": "desaparecido desaparecidos",
    },
    "it": {
        "killed": "morto morti morte uccisi ucciso vittime",
        "injured": "ferito feriti ferite",
        "arrested": "arrestato arrestati",
        "missing": "disperso dispersi",
    },
    "nl": {
        "killed": "dood doden gedood omgekomen overleden",
        "injured": "gewond gewonden gewonde",
        "arrested": "gearresteerd opgepakt",
        "missing": "vermist vermisten",
    },
    "tr": {
        "killed": "öldü öldürüldü ölü",
        "injured": "yaralandı yaralı",
        "arrested": "tutuklandı gözaltına",
        "missing": "kayıp",
    },
    "ru": {
        "killed": "погиб погибли погибших убиты убито умерли",
        "injured": "ранен ранены ранено пострадали пострадавших",
        "arrested": "задержан задержаны арестованы",
        "missing": "пропали",
    },
}
_PEOPLE = {
    "en": "people persons person individuals others victims",
    "de": "Menschen Personen",
    "fr": "personnes gens",
    "es": "personas gente",
    "pt": "pessoas gente",
    "it": "persone",
    "nl": "mensen personen",
    "tr": "kişi insan",
    "ru": "человек человека людей",
}
_HUMANS = {
    "en": (
        "man men woman women child children kids girl girls boy boys student students worker workers employee "
        "employees soldier soldiers civilian civilians passenger passengers resident residents followers bystanders "
        "officer officers patient patients teenager teenagers teens fans protesters police troops bodies"
    ),
    "de": "Männer Frauen Kinder Soldaten Zivilisten",
    "fr": "hommes femmes enfants soldats civils",
    "es": "hombres mujeres niños soldados civiles",
    "pt": "homens mulheres crianças soldados civis",
    "it": "uomini donne bambini soldati",
    "nl": "mannen vrouwen kinderen soldaten",
    "ru": "мужчин женщин детей солдат",
}


_PERSONS = vocabulary("""
    man woman boy girl suspect driver pilot captain officer teacher student singer actor actress gunman attacker victim
    defendant accused prisoner teenager passenger patient resident worker soldier player striker goalkeeper defender
    midfielder coach rider runner boxer judge doctor nurse lawyer farmer fisherman hiker climber swimmer skier mother father
    son daughter wife husband brother sister widow champion winner star model politician businessman journalist reporter
    engineer firefighter policeman guard beekeeper shopkeeper cyclist motorcyclist pedestrian tourist musician writer
    author director comedian rapper""")
"""What one person is called whose age is told."""


@cache
def roles(language: str) -> Mapping[str, str]:
    """Stem to what befell somebody: "killed", "injured" and the like, for the languages that are known."""
    table = _ROLES.get(language, {})
    return {stem: role for role, listed in table.items() for stem in _stems(listed, language)}


@cache
def people(language: str) -> frozenset[str]:
    """The stems that stand for people, whoever they are."""
    return frozenset(_stems(_PEOPLE.get(language, ""), language))


@cache
def humans(language: str) -> frozenset[str]:
    """The stems that stand for people of some kind or of any."""
    return people(language) | frozenset(_stems(_HUMANS.get(language, ""), language))


@cache
def persons(language: str) -> frozenset[str | None]:
    """What the nouns for one person stand for, in English."""
    return (
        frozenset(concept_of(stem, language) for stem in _stems(" ".join(_PERSONS), language)) if language == "en" else _NOBODY
    )


@cache
def sums(language: str) -> frozenset[str]:
    """What the nouns for a sum of money stand for, in English."""
    return frozenset(concept_of(stem, language) for stem in _stems(_SUMS, language) if language == "en")


def _stems(listed: str, language: str) -> list[str]:
    return [word.stem for word in words(listed, 0, len(listed), language)]
