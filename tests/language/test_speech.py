"""Who says it, as tables of examples."""

from __future__ import annotations

import pytest

from tui.language.clauses import clauses
from tui.language.quotations import quotations
from tui.language.sentences import sentences
from tui.language.words import words


def said(text: str, language: str = "en") -> list[tuple[str | None, str, str]]:
    found = sentences(text, language)
    result = clauses(text, found, [words(text, s.start, s.end, language) for s in found], language)
    return [(clause.speaker, clause.form, text[clause.start : clause.end]) for of in result for clause in of]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # In front of the claim, with and without "that", with times and places between.
        (
            "The firm rejected union claims that it cheated, saying it had paid.",
            [(None, "stated", "The firm rejected union claims that it cheated"), ("The firm", "reported", "it had paid")],
        ),
        (
            "Most of those who reported side effects recovered, Ivanova said.",
            [("Ivanova", "reported", "Most of those who reported side effects recovered")],
        ),
        # A relative clause parts the subject from its verb, and claims something; that somebody is not named claims nothing.
        (
            "The company that runs the ferry said it would pay.",
            [(None, "stated", "runs the ferry"), ("The company", "reported", "it would pay")],
        ),
        (
            "A woman who lives nearby said it was late.",
            [(None, "stated", "lives nearby"), ("A woman", "reported", "it was late")],
        ),
        (
            "Officials in Rye who saw the shots told police that a van sped off.",
            [(None, "stated", "saw the shots"), ("Officials in Rye", "reported", "a van sped off")],
        ),
        ("Those who lost their homes said it was late.", [("Those who lost their homes", "reported", "it was late")]),
        ("Two aides who asked not to be named said it was late.", [("Two aides", "reported", "it was late")]),
        ("Two aides, who spoke on condition of anonymity, said it was late.", [("Two aides", "reported", "it was late")]),
        (
            "A diplomat who asked for anonymity because he was not authorised to speak said talks had failed.",
            [("A diplomat", "reported", "talks had failed")],
        ),
        ("It was late, an aide said, asking not to be named.", [("an aide", "reported", "It was late")]),
        # What bounds or negates a claim belongs to it, not to the saying.
        ("Lee said at least five had died.", [("Lee", "reported", "at least five had died")]),
        ("Lee said on Monday up to 30 had died.", [("Lee", "reported", "up to 30 had died")]),
        ("Lee said not all had left.", [("Lee", "reported", "not all had left")]),
        ("Lee said almost nobody had left.", [("Lee", "reported", "almost nobody had left")]),
        ("Lee said at no point had it failed.", [("Lee", "reported", "at no point had it failed")]),
        ("Lee said early results were good.", [("Lee", "reported", "early results were good")]),
        ("Lee said later he would quit.", [("Lee", "reported", "he would quit")]),
        ("Lee said flatly that he would quit.", [("Lee", "reported", "he would quit")]),
        # What nobody says, or only perhaps, is nobody's claim.
        ("Nobody said it was late.", [(None, "stated", "Nobody said it was late")]),
        ("Neither side said it was late.", [(None, "stated", "Neither side said it was late")]),
        ("Few experts think it will hold.", [(None, "stated", "Few experts think it will hold")]),
        ("Not all experts say it will hold.", [(None, "stated", "Not all experts say it will hold")]),
        ("Some may argue that it was late.", [(None, "stated", "Some may argue that it was late")]),
        ("Holt no longer believes it was late.", [(None, "stated", "Holt no longer believes it was late")]),
        (
            "If Holt says it was late, it is over.",
            [(None, "stated", "If Holt says it was late"), (None, "stated", "it is over")],
        ),
        ("Who says that it was late?", [(None, "stated", "Who says that it was late")]),
        ("No 10 said it was late.", [("No 10", "reported", "it was late")]),
        # Whom a report has it from claims nothing, a reason that is cited does.
        ("The Post reported that it was late, citing police.", [("The Post", "reported", "it was late")]),
        ("Citing the army, the Post reported that it was late.", [("the Post", "reported", "it was late")]),
        ("It was late, the BBC reported, citing officials in Rye.", [("the BBC", "reported", "It was late")]),
        ("Holt quit, citing poor health.", [(None, "stated", "Holt quit"), (None, "stated", "citing poor health")]),
        # Behind listeners of many words; without "that"; by a name that begins like a month.
        ("Holt told The Times in an interview published on Sunday that it was late.", [("Holt", "reported", "it was late")]),
        ("Experts warn the dam may fail.", [("Experts", "reported", "the dam may fail")]),
        ("The ministry's spokesman, Jan Holm, said it was late.", [("Jan Holm", "reported", "it was late")]),
        ("It works, according to the maker, Holm of Denmark.", [("Holm of Denmark", "reported", "It works")]),
        ("Kuleba said that talks had failed.", [("Kuleba", "reported", "talks had failed")]),
        ("The army claims it shot down a drone.", [("The army", "reported", "it shot down a drone")]),
        ("Patel on March 28 said the goal was peace.", [("Patel", "reported", "the goal was peace")]),
        ("He said in a speech on Monday that he would resign.", [("He", "reported", "he would resign")]),
        ("Lee said outside the court that he would appeal.", [("Lee", "reported", "he would appeal")]),
        ("Lee said after the hearing that he would appeal.", [("Lee", "reported", "he would appeal")]),
        ("The envoy told reporters in Geneva that talks had begun.", [("The envoy", "reported", "talks had begun")]),
        ("Acme announced today (4 May) that it has repaired the cable.", [("Acme", "reported", "it has repaired the cable")]),
        ("Pals insist he was pushed.", [("Pals", "reported", "he was pushed")]),
        # Whoever is told it may be described at length.
        ("Lee told local radio that talks had begun.", [("Lee", "reported", "talks had begun")]),
        ("Lee told cheering crowds in the port, Ellery, that talks had begun.", [("Lee", "reported", "talks had begun")]),
        ('Lee told the closing session: "It is late."', [("Lee", "quoted", "It is late")]),
        # A mark that opens a quotation parts no subject from its verb.
        ('Lee said the firm "had the data for months".', [("Lee", "reported", 'the firm "had the data for months"')]),
        # A participle says nothing.
        (
            "He was shot by a guard posted at the school, according to the police.",
            [("the police", "reported", "He was shot by a guard posted at the school")],
        ),
        # What is not said or believed is nobody's claim.
        ("Police do not believe the fire was set.", [(None, "stated", "Police do not believe the fire was set")]),
        ("Lee has never publicly said that he would go.", [(None, "stated", "Lee has never publicly said that he would go")]),
        # A lead belongs to the attribution when it only says when or where somebody spoke.
        ("Speaking in Geneva, the envoy said both sides had agreed.", [("the envoy", "reported", "both sides had agreed")]),
        ("After the talks, both sides said progress had been made.", [("both sides", "reported", "progress had been made")]),
        # Behind the claim, either way round.
        ("Forty people were hurt, the mayor said on Friday.", [("the mayor", "reported", "Forty people were hurt")]),
        ("Forty people were hurt, said Ann Lee, a police chief.", [("Ann Lee", "reported", "Forty people were hurt")]),
        (
            "Forty people were hurt, according to figures from the ministry.",
            [("the ministry", "reported", "Forty people were hurt")],
        ),
        ("According to police, forty people were hurt.", [("police", "reported", "forty people were hurt")]),
        ("Ten died, officials and state media said.", [("officials and state media", "reported", "Ten died")]),
        ("Ten died and police said it was late.", [(None, "stated", "Ten died"), ("police", "reported", "it was late")]),
        (
            "The firm, which has 30 workers, said it was late.",
            [(None, "stated", "has 30 workers"), ("The firm", "reported", "it was late")],
        ),
        (
            "Farmers, who lost all they had, said it was late.",
            [(None, "stated", "lost all they had"), ("Farmers", "reported", "it was late")],
        ),
        (
            "Kenya's farm board, which has 30 workers, said it was late.",
            [(None, "stated", "has 30 workers"), ("Kenya's farm board", "reported", "it was late")],
        ),
        ("Altona, the firm that runs the mine, said it was late.", [("Altona", "reported", "it was late")]),
        ("Liang Wei-min, for China, said it was late.", [("Liang Wei-min", "reported", "it was late")]),
        (
            "Prosecutors, who had sought nine years, won and said it was late.",
            [
                (None, "stated", "Prosecutors, who had sought nine years"),
                (None, "stated", "won"),
                ("Prosecutors", "reported", "it was late"),
            ],
        ),
        (
            "On Monday Ms Hale, who leads the union, said it was late.",
            [(None, "stated", "leads the union"), ("Ms Hale", "reported", "it was late")],
        ),
        (
            "It was late, Hale, who leads the union, said.",
            [("Hale", "reported", "It was late"), (None, "stated", "leads the union")],
        ),
        ("It was late, said Hale, whose son won.", [("Hale", "reported", "It was late"), (None, "stated", "whose son won")]),
        # Who maintains something in a quotation does not say the quotation.
        ('"Pask maintains his innocence," Lee said.', [("Lee", "quoted", "Pask maintains his innocence")]),
        # The name, without an office before it or behind it.
        ("French Prime Minister Anne Petit said the law was dead.", [("Anne Petit", "reported", "the law was dead")]),
        ("Peter Gross, chief of the firm, said the deal was dead.", [("Peter Gross", "reported", "the deal was dead")]),
        ("A senior U.S. official said the deal was dead.", [("A senior U.S. official", "reported", "the deal was dead")]),
        ("Vice President Ann Lee said it was late.", [("Ann Lee", "reported", "it was late")]),
        ("It was late, chief financial officer Ann Lee said.", [("Ann Lee", "reported", "It was late")]),
        ("The Acme chief executive Ann Lee said it was late.", [("Ann Lee", "reported", "it was late")]),
        ("Detective Chief Inspector Ann Lee said it was late.", [("Ann Lee", "reported", "it was late")]),
        # The name in apposition to whoever it is.
        ("A nurse, Ann Lee, said it was late.", [("Ann Lee", "reported", "it was late")]),
        ("It was late, his agent, Jean-Paul de la Cour, said.", [("Jean-Paul de la Cour", "reported", "It was late")]),
        ("The firm's founder, Ann Lee, a former pilot, said it was late.", [("Ann Lee", "reported", "it was late")]),
        ("In Geneva, a senior envoy, Ann Lee, said it was late.", [("Ann Lee", "reported", "it was late")]),
        (
            "His agent, Ann Lee, who was in Rome, said it was late.",
            [(None, "stated", "was in Rome"), ("Ann Lee", "reported", "it was late")],
        ),
        ("It was late, said an analyst at Holt Bank, Ivo Marr.", [("Ivo Marr", "reported", "It was late")]),
        ("It was late, according to the harbour master, Ivo Marr.", [("Ivo Marr", "reported", "It was late")]),
        (
            "It was late, according to the interior minister, Ines Faro, who was there.",
            [("Ines Faro", "reported", "It was late"), (None, "stated", "was there")],
        ),
        (
            "It was late, according to Ines Faro, the interior minister, who was there.",
            [("Ines Faro", "reported", "It was late"), (None, "stated", "was there")],
        ),
        ("According to the mayor, Ines Faro, it was late.", [("Ines Faro", "reported", "it was late")]),
        ("According to Ines Faro, the mayor, it was late.", [("Ines Faro", "reported", "it was late")]),
        # None is in apposition here.
        ("The firms, Acme and Lund, said it was late.", [("The firms", "reported", "it was late")]),
        (
            "According to police, Ines Faro, 43, was killed.",
            [("police", "reported", "Ines Faro, 43, was killed")],
        ),
        (
            "According to the ministry, Ines Faro, the mayor, was killed.",
            [("the ministry", "reported", "Ines Faro, the mayor, was killed")],
        ),
        ("The minister, on Monday, said it was late.", [("The minister", "reported", "it was late")]),
        # Whom "who" and "which" take up.
        (
            "Acme was sued by Lund, which says that the lens infringes two patents.",
            [(None, "stated", "Acme was sued by Lund"), ("Lund", "reported", "the lens infringes two patents")],
        ),
        (
            "He met the head of the union, who told reporters that it was late.",
            [(None, "stated", "He met the head of the union"), ("the head of the union", "reported", "it was late")],
        ),
        (
            "It was late, according to a tweet, which said it was dark.",
            [("a tweet", "reported", "It was late"), ("a tweet", "reported", "it was dark")],
        ),
        (
            "The crew, who say that they froze, have sued.",
            [("The crew", "reported", "they froze"), (None, "stated", "have sued")],
        ),
        (
            "Acme was sued by Lund, which has argued that it was late.",
            [(None, "stated", "Acme was sued by Lund"), ("Lund", "reported", "it was late")],
        ),
        # Behind its auxiliary a verb may have an adverb.
        ("Local farmers have long complained that it was late.", [("Local farmers", "reported", "it was late")]),
        ("The company has since said it was late.", [("The company", "reported", "it was late")]),
        # For what data show whoever tells of them vouches.
        ("Ms Hale said a video showed that it was late.", [("Ms Hale", "reported", "it was late")]),
        ("A video showed that it was late, the mayor said.", [("the mayor", "reported", "it was late")]),
        ("According to the mayor, tests showed that it was late.", [("the mayor", "reported", "it was late")]),
        ("A video showed that it was late.", [("A video", "reported", "it was late")]),
        (
            "Ms Hale said it was late, while a video showed that it was dark.",
            [("Ms Hale", "reported", "it was late"), ("a video", "reported", "it was dark")],
        ),
        ("Sales have fallen by half, Lund data show.", [("Lund data", "reported", "Sales have fallen by half")]),
        # One speaker goes on.
        (
            "The institute put it at 5.9 and said the centre lay near Orla.",
            [(None, "stated", "The institute put it at 5.9"), ("The institute", "reported", "the centre lay near Orla")],
        ),
        (
            "Shares fell after the firm cut its forecast and said the year was lost.",
            [
                (None, "stated", "Shares fell"),
                (None, "stated", "the firm cut its forecast"),
                ("the firm", "reported", "the year was lost"),
            ],
        ),
        (
            "The mayor left after the council met, and said trust was lost.",
            [
                (None, "stated", "The mayor left"),
                (None, "stated", "the council met"),
                ("The mayor", "reported", "trust was lost"),
            ],
        ),
        (
            "When the fire began, Ann Low ran out and said it was late.",
            [(None, "stated", "the fire began"), (None, "stated", "Ann Low ran out"), ("Ann Low", "reported", "it was late")],
        ),
        (
            "Ali said the time has come and called for a truce, adding that it was late.",
            [
                ("Ali", "reported", "the time has come"),
                ("Ali", "reported", "called for a truce"),
                ("Ali", "reported", "it was late"),
            ],
        ),
        (
            "The minister has hailed the talks, saying that they were useful.",
            [(None, "stated", "The minister has hailed the talks"), ("The minister", "reported", "they were useful")],
        ),
        # In the middle of its claim.
        (
            "Both sides, the envoy said, have agreed.",
            [("the envoy", "reported", "Both sides"), ("the envoy", "reported", "have agreed")],
        ),
        ("The UN said on Friday 12 people had died.", [("The UN", "reported", "12 people had died")]),
        # Two speakers in one sentence.
        (
            "Kyiv said it was winning, while Moscow said it had advanced.",
            [("Kyiv", "reported", "it was winning"), ("Moscow", "reported", "it had advanced")],
        ),
        # What was said when is no claim of the speaker's; what happened when somebody spoke is stated.
        (
            "Prices will rise, the bank said after the euro fell.",
            [("the bank", "reported", "Prices will rise"), (None, "stated", "the euro fell")],
        ),
        (
            "Nobody was hurt, the fire service said, but two houses were destroyed.",
            [("the fire service", "reported", "Nobody was hurt"), (None, "stated", "two houses were destroyed")],
        ),
        # Passive urging and quoting.
        ("The drivers were urged by the union to stop work.", [("the union", "reported", "to stop work")]),
        ("Ms Brown was quoted as saying that the deal was dead.", [("Ms Brown", "reported", "the deal was dead")]),
        ("It was late, Ms Brown was quoted as saying.", [("Ms Brown", "reported", "It was late")]),
        ("Early indications were that a fuse blew.", [("Early indications", "reported", "a fuse blew")]),
        # Headlines.
        ("Report: Acme to sell its shipyards", [("Report", "reported", "Acme to sell its shipyards")]),
        ("Ortiz says storm is over", [("Ortiz", "reported", "storm is over")]),
        # Verbs of saying with an object, an infinitive or a noun's place report nothing.
        ("Acme announced a plan to cut 300 jobs.", [(None, "stated", "Acme announced a plan to cut 300 jobs")]),
        ("She told him to leave.", [(None, "stated", "She told him to leave")]),
        ("The deal is said to be worth millions.", [(None, "stated", "The deal is said to be worth millions")]),
        ("What the minister said was wrong.", [(None, "stated", "What the minister said was wrong")]),
        ("The book he wrote won a prize.", [(None, "stated", "The book he wrote won a prize")]),
    ],
)
def test_reported_speech(sentence: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It is over," Ortiz said.', [("Ortiz", "quoted", "It is over")]),
        ("“It is over,” said Mr Ortiz.", [("Mr Ortiz", "quoted", "It is over")]),
        ('Ortiz said: "It is over."', [("Ortiz", "quoted", "It is over")]),
        # Opened by one mark, closed by the other.
        ('“It is over," said Mr Ortiz.', [("Mr Ortiz", "quoted", "It is over")]),
        ('"It is over," he was quoted as saying by the Post.', [("he", "quoted", "It is over")]),
        ('"It is over," her manager, Gil Pike, told the Post.', [("Gil Pike", "quoted", "It is over")]),
        # A quotation in two halves, and one that goes on behind its attribution.
        (
            '"We have no choice," the minister said. "The plant must close."',
            [("the minister", "quoted", "We have no choice"), ("the minister", "quoted", "The plant must close")],
        ),
        # Over paragraphs, attributed at its end.
        (
            '"The cable broke.\n\nIt was mended, "Acme said in a statement.',
            [("Acme", "quoted", "The cable broke"), ("Acme", "quoted", "It was mended")],
        ),
        # A few quoted words do not make a quotation of the clause.
        ('Ortiz said "difficult issues" were left.', [("Ortiz", "reported", '"difficult issues" were left')]),
        # Without anybody named.
        ('"It is over."', [(None, "quoted", "It is over")]),
    ],
)
def test_quotations_and_their_speakers(text: str, expected: list[tuple[str | None, str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("« Oui », dit-il.", [" Oui "]),
        ("„Ja“, sagte er.", ["Ja"]),
        ("»Ja«, sagte er.", ["Ja"]),
        # Opened anew at each paragraph, closed once.
        ('"One.\n\n"Two."', ["One.", "Two."]),
        # Never closed: it ends with its paragraph.
        ('"One.\n\nTwo.', ["One."]),
        ('"One.\n\nThe "two" of us.', ["One.", "two"]),
        ('""', []),
    ],
)
def test_paired_quotation_marks(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == expected


def test_a_name_before_a_colon_speaks_where_it_is_quoted_elsewhere() -> None:
    assert said("Ortiz: storm is over\n\nThe storm is over, Maria Ortiz said.")[0] == ("Ortiz", "reported", "storm is over")
    assert said("Storm: roofs are lost\n\nThe storm is over, Maria Ortiz said.")[0] == (None, "stated", "Storm: roofs are lost")


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "de",
            "Die Ministerin sagte am Montag, dass der Vertrag fertig ist.",
            ("Die Ministerin", "reported", "der Vertrag fertig ist"),
        ),
        # What nobody says is nobody's claim.
        ("de", "Niemand sagte, dass die Wahl fair war.", (None, "stated", "Niemand sagte, dass die Wahl fair war")),
        ("de", "Weber sagte nicht, dass es brannte.", (None, "stated", "Weber sagte nicht, dass es brannte")),
        ("fr", "Personne n'a dit que le pont était sûr.", (None, "stated", "Personne n'a dit que le pont était sûr")),
        ("es", "Nadie dijo que la presa fue segura.", (None, "stated", "Nadie dijo que la presa fue segura")),
        ("pt", "Holt não disse que a ponte caiu.", (None, "stated", "Holt não disse que a ponte caiu")),
        ("it", "Nessuno ha detto che il ponte era chiuso.", (None, "stated", "Nessuno ha detto che il ponte era chiuso")),
        ("nl", "Niemand zei dat de brug veilig was.", (None, "stated", "Niemand zei dat de brug veilig was")),
        ("ru", "Никто не сказал, что мост был закрыт.", (None, "stated", "Никто не сказал, что мост был закрыт")),
        ("de", "„Wir haben keine Wahl“, sagte Karl Weber am Dienstag.", ("Karl Weber", "quoted", "Wir haben keine Wahl")),
        ("de", "Laut Polizei wurden drei Menschen verletzt.", ("Polizei", "reported", "wurden drei Menschen verletzt")),
        ("de", "Die Brücke ist zu, wie der Landrat Karl Weber am Sonntag in Rye mitteilte.",
         ("der Landrat Karl Weber", "reported", "Die Brücke ist zu")),
        ("de", "Wie die Polizei am Montag mitteilte, wurden drei Menschen verletzt.",
         ("die Polizei", "reported", "wurden drei Menschen verletzt")),
        ("de", "Der Polizei zufolge starben drei Menschen.", ("Der Polizei", "reported", "starben drei Menschen")),
        ("de", "Die Brücke ist zu, teilte die Polizei mit.", ("die Polizei", "reported", "Die Brücke ist zu")),
        ("de", "Die Brücke ist zu, so der Sprecher.", ("der Sprecher", "reported", "Die Brücke ist zu")),
        ("de", "Die Brücke ist zu, hieß es am Montag.", (None, "reported", "Die Brücke ist zu")),
        ("de", "Weber sagte am Montag, die Brücke sei zu.", ("Weber", "reported", "die Brücke sei zu")),
        ("de", "Er kam so schnell wie möglich.", (None, "stated", "Er kam so schnell wie möglich")),
        ("fr", "Le pont est fermé, comme l'a annoncé le ministre lundi.", ("le ministre", "reported", "Le pont est fermé")),
        ("es", "El puente está cerrado, según informó la policía.", ("la policía", "reported", "El puente está cerrado")),
        ("pt", "Como disse a ministra, a ponte foi fechada.", ("a ministra", "reported", "a ponte foi fechada")),
        ("it", "Il ponte è chiuso, secondo quanto riferito da Ada Riva.", ("Ada Riva", "reported", "Il ponte è chiuso")),
        ("nl", "De brug is dicht, zoals de politie maandag meldde.", ("de politie", "reported", "De brug is dicht")),
        ("ru", "Как сообщила полиция, мост закрыт.", ("полиция", "reported", "мост закрыт")),
        ("tr", "Polise göre, köprü kapandı.", ("Polise", "reported", "köprü kapandı")),
        ("fr", "Le ministre a déclaré que le pont est fermé.", ("Le ministre", "reported", "le pont est fermé")),
        ("es", "Según la policía, hay tres heridos.", ("la policía", "reported", "hay tres heridos")),
        ("pt", "A ponte será reaberta, disse Ana Lima.", ("Ana Lima", "reported", "A ponte será reaberta")),
        ("it", "Il ministro ha detto che il ponte è chiuso.", ("Il ministro", "reported", "il ponte è chiuso")),
        ("nl", "De minister zei dat de brug open is.", ("De minister", "reported", "de brug open is")),
        ("ru", "Министр заявил, что мост закрыт.", ("Министр", "reported", "мост закрыт")),
        ("tr", "Bakan Demir, köprünün açılacağını söyledi.", ("Bakan Demir", "reported", "köprünün açılacağını söyledi")),
    ],
)  # fmt: skip
def test_speakers_in_other_languages(language: str, sentence: str, expected: tuple[str | None, str, str]) -> None:
    assert said(sentence, language) == [expected]
