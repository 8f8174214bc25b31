"""The words that tell names apart from other capitals: titles, particles, days, months, the endings of firms' names.

All folded (lower case, Latin letters, no diacritics), so that one table serves several languages and scripts.
"""

from __future__ import annotations

import re
from typing import Literal


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


HONORIFICS: dict[str, Literal["m", "f"] | None] = {
    **dict.fromkeys(("mr", "sir", "lord", "herr", "monsieur", "senor", "sr", "signor", "king", "prince", "baron"), "m"),
    **dict.fromkeys(
        ("mrs", "ms", "miss", "dame", "lady", "frau", "mme", "madame", "sra", "senora", "signora", "mevrouw", "queen",
         "princess", "baroness"), "f"
    ),
    **dict.fromkeys(("dr", "prof", "professor", "rev", "reverend", "pope", "don"), None),
}  # fmt: skip
"""Forms of address, with the gender they tell."""

ROLES: dict[str, str] = {
    **{
        role: role
        for role in _set(
            "president minister chancellor premier senator congressman congresswoman representative governor mayor "
            "ambassador envoy secretary commissioner chairman chief director manager spokesperson general admiral "
            "colonel captain major lieutenant sergeant corporal marshal commander inspector detective officer sheriff judge "
            "justice prosecutor attorney coach analyst economist lawyer leader negotiator treasurer ceo cto cfo coo "
            "archbishop cardinal bishop ayatollah sheikh emir sultan emperor actor actress singer author professor "
            "counsel quarterback striker pitcher midfielder goalkeeper defender sprinter skipper"
        )
    },
    "spokesman": "spokesperson", "sprecher": "spokesperson", "sprecherin": "spokesperson",
    "portavoz": "spokesperson", "woordvoerder": "spokesperson",
    "spokeswoman": "spokesperson", "chairwoman": "chairman", "chairperson": "chairman",
    "pm": "premier", "gen": "general", "col": "colonel", "capt": "captain", "lt": "lieutenant", "sgt": "sergeant",
    "cpl": "corporal", "adm": "admiral", "sen": "senator", "rep": "representative", "gov": "governor", "det": "detective",
    "supt": "superintendent", "superintendent": "superintendent", "insp": "inspector", "atty": "attorney", "boss": "chief",
    "head": "chief", "prasident": "president", "prasidentin": "president", "presidente": "president",
    "prezident": "president", "cumhurbaskani": "president", "ministre": "minister", "ministro": "minister",
    "ministra": "minister", "ministr": "minister", "bakani": "minister", "basbakan": "premier", "bundeskanzler": "chancellor",
    "bundeskanzlerin": "chancellor", "kanzler": "chancellor", "kanzlerin": "chancellor",
    "aussenminister": "foreign minister", "aussenministerin": "foreign minister",
    "verteidigungsminister": "defence minister", "finanzminister": "finance minister",
    "ministerprasident": "premier", "primeiro-ministro": "premier",
    "ministerin": "minister", "chef": "chief", "chefin": "chief", "trainer": "coach", "trainerin": "coach",
    "burgermeister": "mayor", "burgermeisterin": "mayor", "oberburgermeister": "mayor", "oberburgermeisterin": "mayor",
    "vorsitzender": "chairman", "vorsitzende": "chairman", "sekretar": "secretary", "sekretarin": "secretary",
    "botschafter": "ambassador", "botschafterin": "ambassador", "papst": "pope", "senatorin": "senator",
    "vorstand": "director",
    "anwalt": "attorney", "anwaltin": "attorney", "direktor": "director", "direktorin": "director", "kapitan": "captain",
    **{
        role: role
        for role in _set(
            "abgeordneter abgeordnete kandidat kandidatin sieger siegerin politiker politikerin forscher forscherin experte "
            "expertin leiter leiterin richter richterin spieler spielerin torwart sturmer meister meisterin beauftragte "
            "beauftragter autor autorin sangerin schauspieler schauspielerin"
        )
    },
}  # fmt: skip
"""Offices and occupations that stand before a name, each with the word it is counted as."""

GERMAN_OFFICE = re.compile(
    r"(?<=...)(?:(?:minister|prasident|kanzler|chef|sprecher|trainer|meister|sekretar|botschafter|direktor|leiter|kandidat|"
    r"sieger|politiker|forscher|richter|spieler)(?:in)?|vorsitzender?|beauftragter?|anwalt|anwaltin|experte|expertin|kapitan|"
    r"torwart|sturmer|vorstand)$"
)
"""The office in a German compound: "Parteichef", "Innenministerin"."""

GERMAN_ADJECTIVE = re.compile(
    r"(?:(?<=isch)|(?<=utsch)|(?<=inigt)|(?<=lich)|(?<=ional)|(?<=^rot)|(?<=^neu)|(?<=^grun))e[mnrs]$"
)
"""The ending of an adjective in a German name, which changes with its case: "der Deutschen Bahn" is the Deutsche Bahn."""

ROLE_MODIFIERS: dict[str, str] = {
    **{
        word: word
        for word in _set(
            "prime foreign interior deputy vice acting assistant associate finance health energy justice state education "
            "transport trade home economy environment agriculture executive attorney press general district police fire "
            "defence army navy air force national security first lady senior junior house senate opposition party crown "
            "chief staff military head baseman"
        )
    },
    "defense": "defence", "former": "", "ex": "", "then": "", "incumbent": "", "outgoing": "", "new": "",
    "disisleri": "foreign",
}  # fmt: skip
"""Words that go before an office and belong to it, each with the word it is counted as ("" where it changes nothing)."""

SURNAMES_TOO = _set(
    "richter meister king prince bishop major judge marshal dean chief head page pope baron cardinal general coach lord leader"
)
"""Titles that are as often the last word of a name."""

DAYS_AND_MONTHS = _set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober "
    "dezember pazartesi sali carsamba persembe cuma cumartesi pazar ocak subat mart nisan mayis haziran temmuz agustos "
    "eylul ekim kasim aralik est edt pst pdt gmt utc cet bst christmas easter"
)
GIVEN_NAMES_TOO = _set("may april june august mai mart jan")
"""Months that are names of people when a name stands beside them and no figure."""

PARTICLES = _set("de da do dos das del della di du la le von van der den ten ter bin ibn al el ul zu zum af abu ben")
"""Small words inside a name, which do not help to tell it from another."""

SECOND_PARTICLES = _set("der den la le do dos das")
"""Particles that stand in a name behind another one: van der, de la."""

GENITIVE_PARTICLES = {
    "fr": _set("de du des d"), "es": _set("de del"), "pt": _set("de da do dos das"), "it": _set("di del della dei degli delle"),
}  # fmt: skip
"""Particles that, like "of" in English, part what a body is from whose it is."""

LEADING_PARTICLES = _set("al el bin abu ibn")
"""Particles that begin a name in lower case: al-Assad, bin Laden."""

BODY_WORDS = _set(
    "inc corp corporation co company ltd plc llc ag sa gmbh foods group holdings motors airlines airways bank banks "
    "technologies technology systems pharmaceuticals industries partners capital center centre clinic hospital university "
    "college school institute association society club united council committee commission agency department ministry "
    "office bureau authority service services court parliament congress senate house party union federation league times "
    "post herald news tribune journal network radio television press foundation fund trust airport church army navy "
    "police forces force guard organisation organization conference nations team records studios pictures"
)
"""Words that make a name one of a firm, an office, a paper or another body of people."""

DESCRIPTORS = _set(
    "substitute teenager veteran newcomer debutant champion challenger rival winger forward fullback boxer wrestler golfer "
    "swimmer cyclist runner rapper comedian presenter composer drummer guitarist frontman musician producer filmmaker poet "
    "billionaire millionaire tycoon businessman businesswoman entrepreneur investor designer architect engineer scientist "
    "researcher historian surgeon doctor nurse teacher student pupil farmer fisherman pensioner pilot driver passenger "
    "activist campaigner politician lawmaker reporter blogger defendant suspect victim witness neighbour neighbor resident "
    "operator owner founder publisher supplier manufacturer carmaker chipmaker airline retailer lender insurer brewer "
    "developer broadcaster regulator contractor startup giant parent sponsor organiser organizer"
)
"""Nouns that tell, in front of a name, what its bearer is, and get a capital only where they begin a sentence."""

ALLIANCES = BODY_WORDS | _set(
    "alliance front guild movement coalition brotherhood syndicate forum league confederation assembly day compensation"
)
"""Words of a body's name behind a possessive plural: Seafarers' Alliance."""

GENERATIONS = _set("jr sr ii iii iv")

FIRM_WORDS = _set(
    "foods motors airlines airways technologies systems pharmaceuticals industries partners capital center centre clinic "
    "inc corp corporation ltd plc llc ag gmbh group holdings entertainment media"
)
"""Last words of firms whose first word alone is enough to name them."""

FIRM_ENDINGS = _set("inc corp corporation co company ltd plc llc ag sa gmbh group holdings")
"""Endings of firms' names that news leaves off as it likes."""

PLACE_WORDS = _set(
    "sea ocean gulf bay lake river mount mountain island islands county city street road avenue square park strait "
    "peninsula region province airport bridge valley desert coast stadium palace"
)

DIRECTIONS = _set(
    "north south east west northern southern eastern western central new upper lower great greater old saint st san sao santa "
    "los las el la fort port"
)
"""Words that make another place of the one they stand before."""

PERSONAL_ABBREVIATIONS = _set("st jr sr mt ft inc corp co ltd bros no vs")

SENTENCE_OPENERS = _set(
    "first second last next today yesterday tomorrow tonight four five six seven eight nine ten dozens hundreds thousands "
    "millions part updated posted published announced former top new old latest police officials authorities people please "
    "yes further initial women men children residents workers experts witnesses investigators "
    "dann danach puis ensuite apres luego entonces despues depois entao poi allora toen daarna sonra posle zatem "
    "gestern heute morgen hier ayer hoy ontem hoje ieri oggi gisteren vandaag dun bugun vchera segodnya"
)
"""Words that often begin a sentence and are no name there."""

NOT_NAMES = _set("i tv ok am pm id ceo cto cfo coo dvd cd pc www http https usb pdf faq it et pt ko gb mb mph kph")
"""Words in capitals that name nobody."""

INITIALLED = _set("us uk un eu uae")
"""What is mostly called by its initials, in names of bodies as well: "U.S. Navy"."""
PLACE_PREPOSITIONS = _set("in near across throughout outside inside")

SPEECH_VERBS = _set(
    "said says told tells added adds wrote writes announced announces claimed claims argued argues warned warns insisted "
    "insists stated states noted notes explained explains reported reports admitted admits acknowledged denied denies "
    "suggested suggests urged urges confirmed confirms tweeted commented declared asked asks replied recalled vowed hailed "
    "accused speculated predicted"
)
