"""How two wordings of one claim part in certainty, negation, direction and quotation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.comparing.modality import modality_differences
from tui.comparing.quoting import speaker_difference
from tui.language.words import words
from tui.model import Difference


def _differences(a: str, b: str, language: str = "en") -> tuple[Difference, ...]:
    return modality_differences(a, words(a, 0, len(a), language), b, words(b, 0, len(b), language), language)


@pytest.mark.parametrize(
    ("a", "b", "marked_a", "marked_b", "verdict"),
    [
        # Both hedge, and not as much: planned and expected, planned and possible, expected and doubtful.
        ("the deal would close in May", "the deal is expected to close in May", "would", "expected to", "compatible"),
        ("the leaders would meet", "possibly the two presidents", "would", "possibly", "compatible"),
        (
            "it would close the pier by Monday",
            "it is too early to say whether it would close the pier by Monday",
            "would",
            "too early to say whether",
            "check",
        ),
        ("the bank will close", "the bank might close", "will", "might", "compatible"),
        ("the deal is likely to close", "the deal is unlikely to close", "likely", "unlikely", "check"),
        # What is asked, unknown or supposed is in neither article's hands.
        (
            "the mayor will resign in May",
            "it is unclear whether the mayor will resign in May",
            "will",
            "unclear whether",
            "check",
        ),
        ("the driver was drunk", "police do not know if the driver was drunk", None, "not know if", "check"),
        (
            "the mayor knew of the payments",
            "the judge asked whether the mayor knew of the payments",
            None,
            "asked whether",
            "check",
        ),
        ("if the strike goes ahead on Monday", "the strike goes ahead on Monday", "if", None, "check"),
        ("unless the strike is called off", "the strike was called off", "unless", None, "check"),
        ("as long as the truce holds in Lesk", "the truce holds in Lesk", "as long as", None, "check"),
        # What was tried, wanted, asked for or nearly so is not told to have happened.
        ("the man killed the guard", "the man tried to kill the guard", None, "tried to", "compatible"),
        ("the mayor resigned on Friday", "the mayor was urged to resign on Friday", None, "urged to", "compatible"),
        (
            "the mayor resigned on Friday",
            "the council called on the mayor to resign on Friday",
            None,
            "called on the mayor to",
            "compatible",
        ),
        ("the ship sank off Rye", "the ship nearly sank off Rye", None, "nearly", "compatible"),
        ("the mayor resigned on Friday", "the mayor considered resigning on Friday", None, "considered", "compatible"),
        (
            "the nurse murdered two patients",
            "the nurse is charged with murdering two patients",
            None,
            "charged with",
            "compatible",
        ),
        (
            "the minister took bribes from the firm",
            "rivals accused the minister of taking bribes from the firm",
            None,
            "accused the minister of",
            "compatible",
        ),
        # One tells as a fact what the other only thinks possible.
        ("the bridge collapsed in the storm", "the bridge may have collapsed in the storm", None, "may", "compatible"),
        ("officials suspect the Front attacked Rye", "the Front attacked Rye", "officials suspect", None, "compatible"),
        ("the fire seems to have begun in the mill", "the fire began in the mill", "seems to", None, "compatible"),
        ("the minister allegedly took the money", "the minister took the money", "allegedly", None, "compatible"),
        # In other words for the same things, too.
        (
            "the quake seems to have destroyed the plant in Rye",
            "the earthquake levelled Rye's factory",
            "seems to",
            None,
            "compatible",
        ),
        # Two hedges side by side: the less sure one counts.
        ("the strike will end on Monday", "the strike will possibly end on Monday", "will", "possibly", "compatible"),
    ],
)
def test_certainty(a: str, b: str, marked_a: str | None, marked_b: str | None, verdict: str) -> None:
    (found,) = _differences(a, b)
    assert (found.kind, found.a, found.b, found.verdict) == ("certainty", marked_a, marked_b, verdict)


@pytest.mark.parametrize(
    ("a", "b", "marked_a", "marked_b", "verdict"),
    [
        ("talks had yielded real progress on borders", "talks had not yielded real progress on borders",
         "yielded", "not yielded", "conflicts"),
        ("the mayor of Rye didn't sign the treaty", "the mayor of Rye signed the treaty", "didn't sign", "signed", "conflicts"),
        ("the mayor failed to sign the treaty", "the mayor signed the treaty", "failed to sign", "signed", "check"),
        ("the firm denied that it would close the plant", "the firm would close the plant",
         "denied that it would close", "close", "check"),
        ("the firm rejected union claims that it will close the plant", "the firm will close the plant",
         "rejected union claims that it will close", "close", "check"),
        ("the firm dismissed reports it will close the plant", "the firm will close the plant",
         "dismissed reports it will close", "close", "check"),
        ("the mayor never really signed the pact", "the mayor signed the pact", "never really signed", "signed", "check"),
        ("talks hardly yielded progress on the borders of Rye", "talks yielded progress on the borders of Rye",
         "hardly yielded", "yielded", "check"),
        # "No" reaches what its noun is for, and the verb of its noun.
        ("the captain of Rye would retire", "the captain of Rye has no plans to retire",
         "retire", "no plans to retire", "check"),
        ("police fired shots at the gate of Rye", "no shots were fired at the gate of Rye", "shots", "no shots", "conflicts"),
        ("sabotage in Rye has been ruled out", "it was sabotage in Rye",
         "sabotage in Rye has been ruled out", "sabotage", "check"),
        ("the mayor stayed out of the talks in Rye", "the mayor led the talks in Rye",
         "stayed out of the talks", "talks", "check"),
        # What is not believed, said or confirmed is not told, and a denial may stand far from what it denies.
        ("the fire in the mill of Rye was set", "police do not believe the fire in the mill of Rye was set",
         "set", "not believe the fire in the mill of Rye was set", "check"),
        ("the tax would be abolished", "the minister did not say that the tax would be abolished",
         "abolished", "not say that the tax would be abolished", "check"),
        ("the firm dumped waste in the river at Rye", "the firm denied on Tuesday that it had dumped waste in the river",
         "dumped", "denied on Tuesday that it had dumped", "check"),
        ("the police denied that rubber bullets had been used", "rubber bullets were fired",
         "denied that rubber bullets", "bullets", "check"),
        ("neither side said the deal was dead", "the deal was dead",
         "neither side said the deal was dead", "dead", "check"),
        ("few believe the dam in Rye will hold", "the dam in Rye will hold",
         "few believe the dam in Rye will hold", "hold", "check"),
        ("none of them said that the mill was shut", "the mill was shut",
         "none of them said that the mill was shut", "shut", "check"),
        # Who stopped doing something does it no longer.
        ("the firm stopped making cars in Rye", "the firm makes cars in Rye", "stopped making", "makes", "conflicts"),
        ("soldiers rather than rebels were hit in Rye", "rebels were hit in Rye", "rather than rebels", "rebels", "check"),
        # The negated word may be another for the same where much else is the same.
        ("the king would visit the port of Rye", "the king would not travel to the port of Rye",
         "visit", "not travel", "check"),
        ("the minister failed to win the vote on the dam", "the minister won the vote on the dam",
         "failed to win", "won", "conflicts"),
        ("the drug is not yet approved for children", "the drug is approved for children",
         "not yet approved", "approved", "check"),
        ("the victim knew her attacker", "the victim did not know her attacker", "knew", "not know", "check"),
        # What one negates the other affirms, and the other way round.
        ("the drug helps children but not adults", "the drug helps adults but not children",
         "not adults", "not children", "check"),
        # Two negations side by side undo one another.
        ("the firm ruled out closing its mill in Rye", "the firm did not rule out closing its mill in Rye",
         "ruled out closing", "closing", "conflicts"),
        ("experts ruled out an electrical fault in the mill", "an electrical fault in the mill could not be excluded",
         "ruled out an electrical", "electrical", "conflicts"),
        # Where only the negated word is shared the reader is asked: a claim and its contrary must not pass for one.
        ("her client would appeal against the conviction", "he would not appeal against the verdict",
         "appeal", "not appeal", "check"),
        ("the firm owns the mine in Lesk", "the firm no longer owns the mine in Lesk", "owns", "no longer owns", "conflicts"),
        # Whoever met what befell nobody elsewhere.
        ("the crash near Rye caused no deaths", "the crash near Rye killed four people", "no deaths", "killed", "check"),
        ("no casualties were reported in Rye", "five people were hurt in Rye", "no casualties", "hurt", "check"),
    ],
)  # fmt: skip
def test_negation(a: str, b: str, marked_a: str, marked_b: str, verdict: str) -> None:
    (found,) = _differences(a, b)
    assert (found.kind, found.a, found.b, found.verdict) == ("negation", marked_a, marked_b, verdict)


@pytest.mark.parametrize(
    ("a", "b", "marked_a", "marked_b", "verdict"),
    [
        ("the firm of Rye bought the old bank", "the firm of Rye sold the old bank", "bought", "sold", "conflicts"),
        ("the jury convicted the driver of theft", "the jury acquitted the driver of theft",
         "convicted", "acquitted", "conflicts"),
        ("oil prices rose sharply in London", "oil prices fell sharply in London", "rose", "fell", "conflicts"),
        ("Moscow would step up its attacks near the port", "Moscow would scale back its attacks near the port",
         "step up", "scale back", "check"),
        ("the bank left interest rates unchanged", "the bank raised interest rates", "unchanged", "raised", "conflicts"),
        ("sales of the firm were flat in May", "sales of the firm rose in May", "flat", "rose", "check"),
        ("the court accepted the appeal of the firm", "the court rejected the appeal of the firm",
         "accepted", "rejected", "conflicts"),
        # What is done to something here is said of it there; other words may stand between the two of a phrase.
        ("the court acquitted Holt of fraud", "Holt was convicted of fraud by the court",
         "acquitted", "convicted", "conflicts"),
        ("divers suspended the search for the crew", "divers continued the search for the crew",
         "suspended", "continued", "conflicts"),
        ("shares in Altona closed 3 percent higher in Oslo", "shares in Altona slipped 3 percent in Oslo",
         "closed 3 percent higher", "slipped", "conflicts"),
        # With little else, if all else is the same.
        ("the strike has been called off", "the strike will go ahead on Monday", "called off", "go ahead", "check"),
        ("the rebels accepted the truce", "the rebels ignored the truce", "accepted", "ignored", "check"),
        ("ticket prices will stay the same next year", "ticket prices will go up next year", "stay the same", "go up", "check"),
        ("the airport will be closed for three days", "the airport will stay open", "closed", "open", "check"),
        ("the striker missed a penalty in Rye", "the striker scored a penalty in Rye", "missed", "scored", "conflicts"),
        ("the mayor supports the plan", "the mayor opposes the plan", "supports", "opposes", "check"),
        ("the firm will hire 200 engineers in Rye", "the firm will lay off 200 engineers in Rye", "hire", "lay off", "check"),
        # A subject before its relative clause; a pronoun for somebody whom the other names.
        ("Amos Holt, who was charged with fraud, was acquitted", "Amos Holt, his younger brother, was convicted",
         "acquitted", "convicted", "check"),
        ("he was acquitted of a charge of money laundering", "the court also convicted him of laundering money",
         "acquitted", "convicted", "check"),
        ("the bridge over the Rye was swept away", "the bridge over the Rye withstood the flood",
         "swept away", "withstood", "check"),
        ("the court upheld the ban on nets", "the court overturned the ban on nets", "upheld", "overturned", "conflicts"),
        ("the government lifted the curfew in Rye", "the government extended the curfew in Rye",
         "lifted", "extended", "conflicts"),
        ("the minister attended the vigil", "the minister stayed away from the vigil", "attended", "stayed away", "check"),
        ("the hearing was postponed until June", "the hearing was brought forward to June",
         "postponed", "brought forward", "check"),
        ("the plane was landing in fog", "the plane was taking off in fog", "landing", "taking off", "check"),
        ("the suspect is at large", "the suspect is in custody", "at large", "in custody", "check"),
        ("the fire near Rye is under control", "the fire near Rye is still burning", "under control", "burning", "check"),
        ("the champion retained her title", "the champion lost her title", "retained", "lost", "check"),
        ("the club expelled the two members in Rye", "the club reinstated the two members in Rye",
         "expelled", "reinstated", "conflicts"),
        ("the court shortened the sentence of the mayor", "the court lengthened the sentence of the mayor",
         "shortened", "lengthened", "conflicts"),
        ("the hearing of the mayor was held in public", "the hearing of the mayor was held behind closed doors",
         "in public", "behind closed doors", "conflicts"),
        ("the mayor signed the bill on nets", "the mayor vetoed the bill on nets", "signed", "vetoed", "conflicts"),
        # With nothing but the subject, right before either.
        ("the search has ended after a week", "the search is still going on", "ended", "going on", "check"),
        ("the road was reopened within hours", "the road remained closed overnight", "reopened", "closed", "check"),
        # What denies is the opposite of what confirms by itself.
        ("the suspect confessed to the murder in Rye", "the suspect denied the murder in Rye",
         "confessed", "denied", "conflicts"),
        # One word, two opposites: who declines is less, or refuses.
        ("Holt declined the award in Rye", "Holt received the award in Rye", "declined", "received", "conflicts"),
        ("sales declined in Rye", "sales rose in Rye", "declined", "rose", "check"),
        # What leads to one figure is one thing, and a name stands for a pronoun.
        ("the index strengthened to 478 on Monday in Oslo", "it had weakened to 478 on Monday in Oslo",
         "strengthened", "weakened", "check"),
        ("the vote of the council in Rye was unanimous", "two of the council in Rye voted against",
         "unanimous", "voted against", "conflicts"),
        ("the judge granted him bail", "the judge refused him bail", "granted", "refused", "check"),
    ],
)  # fmt: skip
def test_direction(a: str, b: str, marked_a: str, marked_b: str, verdict: str) -> None:
    (found,) = _differences(a, b)
    assert (found.kind, found.a, found.b, found.verdict) == ("direction", marked_a, marked_b, verdict)


@pytest.mark.parametrize(
    ("language", "a", "b", "kind", "marked_a", "marked_b"),
    [
        # Before what it negates, at the clause's end, and with "kein" and its like before a noun.
        ("de", "wir haben ein Angebot nicht erhalten", "wir haben ein Angebot erhalten", "negation",
         "nicht erhalten", "erhalten"),
        ("de", "die Polizei fand die Tatwaffe nicht", "die Polizei fand die Tatwaffe", "negation",
         "fand die Tatwaffe nicht", "fand"),
        ("de", "der Minister kündigte an, nicht zurückzutreten", "der Minister kündigte an, zurückzutreten", "negation",
         "nicht zurückzutreten", "zurückzutreten"),
        ("de", "am Tor fielen keine lauten Schüsse", "am Tor fielen laute Schüsse", "negation",
         "keine lauten Schüsse", "Schüsse"),
        ("fr", "le ministre n'a pas signé l'accord", "le ministre a signé l'accord", "negation", "n'a pas signé", "signé"),
        ("fr", "le ministre ne signera pas l'accord", "le ministre signera l'accord", "negation", "ne signera pas", "signera"),
        ("fr", "aucun accord n'a été trouvé", "un accord a été trouvé", "negation", "aucun accord", "accord"),
        ("de", "niemand sagte, dass die Wahl fair war", "die Wahl war fair", "negation",
         "niemand sagte, dass die Wahl fair", "fair"),
        ("fr", "personne n'a dit que le pont était fermé", "le pont était fermé", "negation",
         "personne n'a dit que le pont était fermé", "fermé"),
        ("es", "nadie dijo que la presa era segura", "la presa era segura", "negation",
         "nadie dijo que la presa era segura", "segura"),
        ("es", "el ministro no firmó el pacto", "el ministro firmó el pacto", "negation", "no firmó", "firmó"),
        ("pt", "o ministro não assinou o pacto", "o ministro assinou o pacto", "negation", "não assinou", "assinou"),
        ("it", "il ministro non ha firmato l'accordo", "il ministro ha firmato l'accordo", "negation",
         "non ha firmato", "firmato"),
        ("nl", "de politie heeft het wapen niet gevonden", "de politie heeft het wapen gevonden", "negation",
         "niet gevonden", "gevonden"),
        ("nl", "de politie vond het wapen niet", "de politie vond het wapen", "negation", "wapen niet", "wapen"),
        ("tr", "bakan anlaşmayı imzalamadı", "bakan anlaşmayı imzaladı", "negation", "imzalamadı", "imzaladı"),
        ("tr", "bakan dün istifa etmedi", "bakan dün istifa etti", "negation", "istifa etmedi", "istifa"),
        ("ru", "министр не подписал договор", "министр подписал договор", "negation", "не подписал", "подписал"),
        # Verbs that negate, and what undoes them.
        ("de", "die Bahn schloss einen Streik im Mai aus", "die Bahn schloss einen Streik im Mai nicht aus", "negation",
         "schloss einen Streik im Mai aus", "Streik"),
        ("de", "die Bahn hat einen Streik ausgeschlossen", "die Bahn hat einen Streik nicht ausgeschlossen", "negation",
         "Streik ausgeschlossen", "Streik"),
        ("fr", "l'État exclut une hausse des impôts", "l'État n'exclut pas une hausse des impôts", "negation",
         "exclut une hausse", "hausse"),
        ("es", "el banco descartó nuevas medidas en Rye", "el banco no descartó nuevas medidas en Rye", "negation",
         "descartó nuevas medidas", "medidas"),
        ("pt", "o banco descartou novas medidas em Rye", "o banco não descartou novas medidas em Rye", "negation",
         "descartou novas medidas", "medidas"),
        ("it", "il banco ha escluso nuove tasse a Rye", "il banco non ha escluso nuove tasse a Rye", "negation",
         "escluso nuove tasse", "tasse"),
        ("nl", "de bond sluit een staking in mei uit", "de bond sluit een staking in mei niet uit", "negation",
         "sluit een staking in mei uit", "staking"),
        ("ru", "банк исключил рост налогов", "банк не исключил рост налогов", "negation", "исключил рост", "рост"),
        # Opposites.
        ("de", "der Rat stimmte dem Gesetz zur Rente zu", "am Freitag lehnte der Rat das Gesetz zur Rente ab", "direction",
         "stimmte dem Gesetz zur Rente zu", "lehnte der Rat das Gesetz zur Rente ab"),
        ("de", "die Gewinne der Bank sind im dritten Quartal um 20 Prozent gesunken",
         "der Gewinn der Bank stieg im dritten Quartal",
         "direction", "gesunken", "stieg"),
        ("de", "die Ministerin trat am Freitag zurück", "die Ministerin bleibt im Amt", "direction",
         "trat am Freitag zurück", "bleibt im Amt"),
        ("fr", "la grève a été annulée", "la grève est maintenue", "direction", "annulée", "maintenue"),
        ("es", "el ministro dimitió el viernes", "el ministro seguirá en el cargo", "direction",
         "dimitió", "seguirá en el cargo"),
        ("pt", "o homem foi preso", "o homem está foragido", "direction", "preso", "foragido"),
        ("it", "il ministro si è dimesso venerdì", "il ministro resta in carica", "direction", "dimesso", "resta in carica"),
        ("nl", "de staking gaat door", "de staking is afgelast", "direction", "gaat door", "afgelast"),
        ("tr", "grev iptal edildi", "grev devam ediyor", "direction", "iptal edildi", "devam ediyor"),
        ("ru", "подозреваемый задержан", "подозреваемый скрылся", "direction", "задержан", "скрылся"),
        ("fr", "le conseil a approuvé la réforme", "le conseil a rejeté la réforme", "direction", "approuvé", "rejeté"),
        ("es", "el consejo aprobó la reforma", "el consejo rechazó la reforma", "direction", "aprobó", "rechazó"),
        ("pt", "a câmara aprovou a reforma", "a câmara rejeitou a reforma", "direction", "aprovou", "rejeitou"),
        ("it", "la camera ha approvato la riforma", "la camera ha respinto la riforma", "direction", "approvato", "respinto"),
        ("nl", "de kamer verwierp het plan", "de kamer aanvaardde het plan", "direction", "verwierp", "aanvaardde"),
        ("tr", "meclis yasayı onayladı", "meclis yasayı reddetti", "direction", "onayladı", "reddetti"),
        ("ru", "суд отклонил жалобу", "суд принял жалобу", "direction", "отклонил", "принял"),
    ],
)  # fmt: skip
def test_other_languages(language: str, a: str, b: str, kind: str, marked_a: str, marked_b: str) -> None:
    (found,) = _differences(a, b, language)
    assert (found.kind, found.a, found.b) == (kind, marked_a, marked_b)


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        # What only looks like a negation.
        ("de", "er lobte nicht nur den Rat, sondern auch die Bank", "er lobte den Rat und die Bank"),
        ("de", "nicht zuletzt der Streik kostete die Bahn viel Geld", "der Streik kostete die Bahn viel Geld"),
        ("de", "kein Wunder, dass die Bahn klagt", "die Bahn klagt wie ein Wunder"),
        ("de", "nicht mehr als hundert Leute kamen zur Messe", "hundert Leute kamen zur Messe"),
        ("fr", "il faut agir avant que la crise ne s'aggrave", "il faut agir avant que la crise s'aggrave"),
        ("fr", "il ne reste que dix blessés à Rye", "dix blessés sont à Rye"),
        ("fr", "un premier pas vers la paix à Rye", "un premier geste vers la paix à Rye"),
        ("fr", "le ministre a sans doute signé l'accord", "le ministre a signé l'accord"),
        ("es", "sin embargo el ministro firmó el pacto", "el ministro firmó el pacto"),
        ("pt", "não só o ministro assinou o pacto", "o ministro assinou o pacto"),
        ("it", "non solo il ministro ha firmato l'accordo", "il ministro ha firmato l'accordo"),
        ("nl", "niet alleen de minister tekende het akkoord", "de minister tekende het akkoord"),
        ("ru", "не только министр подписал договор", "министр подписал договор"),
        # What is without something, and what only one of the verbs negates.
        ("pt", "o time tocava a bola sem muita calma", "o time tocava a bola e errava muitos passes"),
        ("de", "die Polizei fand die Tatwaffe nicht", "die Polizei sucht die Tatwaffe"),
        # Two that do the same.
        ("es", "el banco negó que piense cerrar la sede", "el banco no piensa cerrar la sede"),
        # Opposites of two things on one day, and a particle that is a preposition.
        ("de", "am Montag stiegen in Rye die Preise", "am Montag fielen in Rye die Aktien"),
        ("de", "in Rye sind im dritten Quartal die Preise gestiegen", "in Rye fielen im dritten Quartal die Aktien"),
        ("de", "der Rat lehnte am Montag ab Mittag an der Wand", "der Rat stimmte am Montag an der Wand zu"),
    ],
)
def test_no_difference_in_other_languages(language: str, a: str, b: str) -> None:
    assert not [found for found in _differences(a, b, language) if found.kind in {"negation", "direction"}]


@pytest.mark.parametrize(
    ("a", "b", "verdict", "explanation"),
    [
        ("he called it “a very dark day”", 'he called it "a very sad day"', "check", '"dark" became "sad"'),
        ("“stopping this tragedy” was up to both", 'could "stop this tragedy"', "agrees", '"stopping" became "stop"'),
        ("he said “we will not sleep in Rye”", "he said “we won't sleep in Rye”", "agrees", '"will not" became "won\'t"'),
        (
            "he said “we will not sleep in Rye”",
            "he said “we will sleep in Rye now”",
            "check",
            'B leaves out "not"; B adds "now"',
        ),
        ("she spoke of “a long and hard road ahead”", "she spoke of “a long road ahead”", "check", 'B leaves out "and hard"'),
    ],
)
def test_quotations_with_words_altered(a: str, b: str, verdict: str, explanation: str) -> None:
    found = [difference for difference in _differences(a, b) if difference.kind == "quote"]
    assert [(difference.verdict, difference.explanation) for difference in found] == [(verdict, explanation)]


def test_a_wording_that_stands_in_a_longer_quotation_is_one() -> None:
    a, b = "the bridge is strong enough to bear the trams", "the bridge was strong enough to bear the trams"
    sides = a, words(a, 0, len(a)), b, words(b, 0, len(b))
    (found,) = modality_differences(*sides, quoted=(True, True))
    assert (found.kind, found.verdict, found.explanation) == ("quote", "check", '"is" became "was"')
    assert modality_differences(*sides, quoted=(True, False)) == ()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # A plan and its being carried out are told alike.
        ("the deal closed in May", "the deal would close in May"),
        ("the deal will close", "the deal closed"),
        # May is a month; "could not" is no possibility, "can" is ability.
        ("the deal closed in May last year", "the deal closed in spring last year"),
        ("the owner could not be reached by phone", "the owner was not reached by phone"),
        ("the ship can carry forty cars", "the ship carries forty cars"),
        # A hedge that stands over something else.
        ("the talks would pave the way for a visit", "to pave the way for a visit that could end the war"),
        ("stopping this war was up to both", "that could stop this war"),
        ("the bridge was shut and rain may come", "the bridge was shut"),
        # Negations that negate nothing, that both have, or that stand over what the other does not say.
        ("the ferry ran no longer than an hour", "the ferry ran an hour longer"),
        ("no mill will close after the merger", "every mill will stay open after the merger"),
        ("not only the mayor signed the treaty", "the mayor signed the treaty"),
        ("it wasn't until May that the mayor signed the treaty", "the mayor signed the treaty in May"),
        ("the mayor did not sign the treaty", "the mayor refused to sign the treaty"),
        ("the team missed the chance to win the title", "the team failed to win the title"),
        ("the mayor did not refuse to sign the treaty", "the mayor signed the treaty"),
        ("the storm left 900 homes in Rye without power", "the storm cut power to 900 homes in Rye"),
        ("the state may not ban night flights", "the court overturned a ban on night flights"),
        ("the mayor signed the treaty without a smile", "the mayor signed the treaty"),
        ("two clerks refused to help the mayor of Rye", "the mayor of Rye met two clerks"),
        ("the firm lacks women in leading roles", "no women in leading roles at the firm"),
        ("the firm stopped making cars in Rye", "the firm no longer makes cars in Rye"),
        # Two words for one intention.
        ("the bank wants to cut 300 jobs in Rye", "the bank plans to cut 300 jobs in Rye"),
        # Two ways not to know, or to suppose, one thing; "whether or not" asks nothing.
        ("it is unclear whether the mayor will resign", "it is not clear if the mayor will resign"),
        ("it is not known whether the pilot survived", "it is unclear if the pilot survived"),
        ("if inflation rises this year", "if inflation should increase this year"),
        ("the bridge was closed whether or not it was safe", "the bridge was closed though it was safe"),
        # Nearly so many is a number, and who tried to flee may be met by who was there.
        ("nearly 300 guests saw the bell of Rye", "300 guests saw the bell of Rye"),
        ("the man tried to flee the guards at the bank", "the guards at the bank shot the man"),
        ("the mayor pressed for a tunnel to Rye", "the mayor opened a tunnel to Rye"),
        # Whoever is accused may deny it; offers and forecasts in other words.
        ("the man on trial for the murder of the guard", "the man denies the murder of the guard"),
        ("the offer to Vega of Rye was huge", "Vega of Rye had a huge offer"),
        ("the firm expects sales to rise 5 percent", "sales of the firm are expected to rise 5 percent"),
        ("the country is considering a ban on nets", "the country may ban nets"),
        # "If" makes a condition of "would".
        ("if so, it would be the oldest house in town", "if so, it could be the oldest house in town"),
        # Opposites of two things, or where each has both.
        ("stocks rose in London", "oil prices fell in London"),
        ("prices rose and then fell in the city", "prices fell in the city market"),
        ("unions oppose the change to the charter of Rye", "the change to the charter of Rye was adopted in May"),
        # Quotations cut short.
        ("he called it “a very dark day for all”", "he called it “a very dark day”"),
        ("he said “no”", "he said “yes”"),
        ("", "the deal may close"),
    ],
)
def test_no_difference(a: str, b: str) -> None:
    assert _differences(a, b) == ()


@pytest.mark.parametrize(
    ("language", "a", "b"),
    [
        ("de", "die Brücke ist gesperrt", "die Brücke ist möglicherweise gesperrt wegen der Brücke"),
        ("fr", "le pont va fermer", "le pont pourrait fermer"),
        ("es", "el banco va a cerrar", "el banco podría cerrar"),
        # What is supposed, asked or unknown.
        ("de", "der Fahrer war betrunken", "die Polizei weiß nicht, ob der Fahrer betrunken war"),
        ("de", "der Streik beginnt am Montag", "wenn der Streik am Montag beginnt"),
        ("fr", "le conducteur était ivre", "la police ne sait pas si le conducteur était ivre"),
        ("fr", "la grève commence lundi", "si la grève commence lundi"),
        ("es", "el conductor estaba borracho", "la policía no sabe si el conductor estaba borracho"),
        ("pt", "a greve começa no Porto", "se a greve começar no Porto"),
        ("it", "l'autista era ubriaco", "la polizia non sa se l'autista era ubriaco"),
        ("nl", "de bestuurder was dronken", "de politie weet niet of de bestuurder dronken was"),
        ("de", "der Mann tötete den Wachmann", "der Mann versuchte, den Wachmann zu töten"),
        ("fr", "l'homme a tué le gardien", "l'homme a tenté de tuer le gardien"),
        ("es", "el hombre mató al guardia", "el hombre intentó matar al guardia"),
        ("pt", "o homem matou o guarda", "o homem tentou matar o guarda"),
        ("nl", "de man doodde de bewaker", "de man probeerde de bewaker te doden"),
        ("ru", "водитель был пьян", "полиция не знает, был ли водитель пьян"),
    ],
)
def test_certainty_in_other_languages(language: str, a: str, b: str) -> None:
    assert [difference.kind for difference in _differences(a, b, language)] == ["certainty"]


def test_the_same_words_in_another_mouth() -> None:
    different = speaker_difference("the mayor", "Ada Orlova", lambda a, b: a == b)
    assert different is not None
    assert (different.kind, different.a, different.b) == ("speaker", "the mayor", "Ada Orlova")
    assert speaker_difference("the mayor", "the mayor", lambda a, b: a == b) is None
    assert speaker_difference("the mayor", None, lambda a, b: a == b) is None


_TEXTS = st.lists(
    st.sampled_from(
        "the mayor did not didn't sign signed rose fell prices would possibly may might “ ” \" never oil step "
        "up scale back . ,".split()
    )
    | st.text(max_size=4),
    max_size=20,
).map(" ".join)


@given(_TEXTS, _TEXTS, st.sampled_from(["en", "de", "fr", "zh", "xx"]))
def test_spans_are_exact(a: str, b: str, language: str) -> None:
    for difference in _differences(a, b, language):
        for text, wording, span in ((a, difference.a, difference.a_span), (b, difference.b, difference.b_span)):
            assert (wording is None) == (span is None)
            assert span is None or text[span[0] : span[1]] == wording
