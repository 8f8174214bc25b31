"""What a clause is, as tables of examples, and what always holds of clauses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.language.clauses import Clause, clauses
from tui.language.sentences import sentences
from tui.language.words import words


def split(text: str, language: str = "en") -> tuple[tuple[Clause, ...], ...]:
    found = sentences(text, language)
    return clauses(text, found, [words(text, s.start, s.end, language) for s in found], language)


def wordings(text: str, language: str = "en") -> list[str]:
    return [text[clause.start : clause.end] for found in split(text, language) for clause in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # A sentence with one verb, or none, is one clause.
        ("Rain is expected on Friday.", ["Rain is expected on Friday"]),
        ("12 May 2024", ["12 May 2024"]),
        # The verb of a clause behind "and" is not that of a time before it, and a gerund alone is a time.
        ("We were cold before dawn and we went home.", ["We were cold before dawn", "we went home"]),
        ("We were cold before dawn came and we went home.", ["We were cold", "dawn came", "we went home"]),
        ("They were searched before boarding.", ["They were searched before boarding"]),
        ("They were searched before boarding the ferry.", ["They were searched", "boarding the ferry"]),
        # An adverb between commas parts no auxiliary from its participle.
        ("The valve is, however, thought to be the cause.", ["The valve is, however, thought to be the cause"]),
        # A quotation mark in front of a clause is its own where it is closed inside; an apostrophe closes nothing.
        ("'Captain' Orlo gets six years", ["'Captain' Orlo gets six years"]),
        ("'Ministers' talks failed in Rye", ["Ministers' talks failed in Rye"]),
        # Noun phrases and objects are not split, two verbs with one object neither.
        ("The Russian and Ukrainian ministers met in Antalya.", ["The Russian and Ukrainian ministers met in Antalya"]),
        ("Peace talks between Oslo and Riga have begun.", ["Peace talks between Oslo and Riga have begun"]),
        ("The firm makes and sells bicycles.", ["The firm makes and sells bicycles"]),
        ("The man arrested on Monday was released.", ["The man arrested on Monday was released"]),
        ("Five people died and dozens were left dead or injured.", ["Five people died", "dozens were left dead or injured"]),
        # A conjunction begins a clause when a finite verb stands on either side of it.
        ("Stocks jumped and oil prices fell.", ["Stocks jumped", "oil prices fell"]),
        ("The farm was good but it can not do everything.", ["The farm was good", "it can not do everything"]),
        # A word in quotation marks of its own does nothing.
        ('The word "burned" was cut, and the text was read.', ['The word "burned" was cut', "the text was read"]),
        # A claim that "nor" denies keeps it.
        ("He did not sing, nor did he dance.", ["He did not sing", "nor did he dance"]),
        # "Yet" is a conjunction only behind a comma.
        ("The plan was bold, yet failed to win support.", ["The plan was bold", "failed to win support"]),
        ("The drug is not yet approved for children.", ["The drug is not yet approved for children"]),
        ("It has two screens, and comes with a pen.", ["It has two screens", "comes with a pen"]),
        (
            "The storm killed 12 people, left thousands without power and cut the railway.",
            ["The storm killed 12 people", "left thousands without power", "cut the railway"],
        ),
        ("The bank lost money; its rival grew.", ["The bank lost money", "its rival grew"]),
        # What only says when is no claim, unless there is nothing else.
        ("It came as Oslo offered help to Riga.", ["Oslo offered help to Riga"]),
        ("It came.", ["It came"]),
        # So does a hedge behind a comma: what is only possible is a claim of its own.
        (
            "Talks will be held by the ministers, and possibly the two presidents.",
            ["Talks will be held by the ministers", "possibly the two presidents"],
        ),
        # Subordinate clauses, in front or behind; a preposition is no conjunction.
        ("She fell after the bus stopped.", ["She fell", "the bus stopped"]),
        ("After she was warned, she left the plant.", ["she was warned", "she left the plant"]),
        ("After the fight, he led the crowd.", ["After the fight, he led the crowd"]),
        # A condition keeps what makes it one, a question what asks it.
        ("Schools will close if the strike goes ahead.", ["Schools will close", "if the strike goes ahead"]),
        ("Unless it is called off, schools will close.", ["Unless it is called off", "schools will close"]),
        ("Aid will flow as long as the truce holds.", ["Aid will flow", "as long as the truce holds"]),
        ("It is not known if the driver was drunk.", ["It is not known if the driver was drunk"]),
        # A superlative is nothing without what it is measured by.
        ("Turnout was the lowest since it became a state.", ["Turnout was the lowest since it became a state"]),
        ("The pier is closed whether or not it is safe.", ["The pier is closed whether or not it is safe"]),
        ("It must end as soon as possible.", ["It must end as soon as possible"]),
        ("He worked as a guard.", ["He worked as a guard"]),
        # "Who" and "which" behind a word of knowing ask, and take up nothing.
        ("It was not clear who the gunmen were.", ["It was not clear who the gunmen were"]),
        ("It is unknown which side fired first.", ["It is unknown which side fired first"]),
        # What is conceded is a clause, whether its verb is told apart from a noun or not.
        ("It was dark, although officials suspect the Front.", ["It was dark", "officials suspect the Front"]),
        ("It closed, because of the storms that night.", ["It closed, because of the storms that night"]),
        # Relative clauses; a subject without its verb goes with the clause that is put behind it.
        ("The plant, which makes paper, is closed.", ["The plant, which makes paper", "is closed"]),
        ("That company, which makes paper, is closed.", ["That company, which makes paper", "is closed"]),
        ("Ukraine named a city, which was annexed in 2014.", ["Ukraine named a city", "was annexed in 2014"]),
        ("They held talks, in which a truce was agreed.", ["They held talks", "a truce was agreed"]),
        ("A man who was the subject of a hunt was captured.", ["A man who was the subject of a hunt", "was captured"]),
        # Participles behind a comma, in front, and behind a preposition.
        (
            "A woman opened fire, killing two guards and wounding a third.",
            ["A woman opened fire", "killing two guards", "wounding a third"],
        ),
        ("Headquartered in Rome, the firm has 300 workers.", ["Headquartered in Rome", "the firm has 300 workers"]),
        ("After being led out, she came back.", ["being led out", "she came back"]),
        ("It was doing well but being held back by its debts.", ["It was doing well", "being held back by its debts"]),
        # Appositions and asides that state something; an item of a list does not.
        (
            "The talks were the first since May, a sign of a new start.",
            ["The talks were the first since May", "a sign of a new start"],
        ),
        ("They met on Monday, amid fears of a new war.", ["They met on Monday", "amid fears of a new war"]),
        ("They bought a house, a car and a boat.", ["They bought a house, a car and a boat"]),
        ("Ten died, including two children, in the fire.", ["Ten died, including two children, in the fire"]),
        # An infinitive behind a time or place is a purpose; one behind its noun or verb is not.
        ("He flew to Oslo in May to sign the treaty.", ["He flew to Oslo in May", "to sign the treaty"]),
        ("They signed a deal to buy the firm.", ["They signed a deal to buy the firm"]),
        ("Marlow beat Jan Vega to win the cup.", ["Marlow beat Jan Vega", "to win the cup"]),
        ("Marlow asked Jan Vega to leave the cup.", ["Marlow asked Jan Vega to leave the cup"]),
        # A dateline claims nothing.
        ("ORLA (Wire) — The mayor left.", ["The mayor left"]),
        # Brackets, currency and quotation marks inside a clause stay in pairs.
        ("Its value rose to $5 (£4).", ["Its value rose to $5 (£4)"]),
        ("Shares fell 4% after it lost money.", ["Shares fell 4%", "it lost money"]),
    ],
)
def test_clauses_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert wordings(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("After she was warned, she left the plant.", ["subordinate", "main"]),
        ("Stocks jumped and oil prices fell.", ["main", "coordinate"]),
        ("The plant, which makes paper, is closed.", ["relative", "main"]),
        ("A woman opened fire, killing two guards.", ["main", "participle"]),
        ("The talks were the first since May, a sign of a new start.", ["main", "apposition"]),
        ("They met on Monday, amid fears of a new war.", ["main", "adjunct"]),
    ],
)
def test_kinds(sentence: str, kinds: list[str]) -> None:
    assert [clause.kind for clause in split(sentence)[0]] == kinds


def test_a_seed_sentence_holds_two_claims() -> None:
    text = (
        "Peace talks between Russia and Ukraine have made their most meaningful progress so far, Turkey's foreign minister said"
        " on Tuesday after Moscow announced it would scale back its military operations near Kyiv."
    )
    progress, operations = split(text)[0]
    assert text[progress.start : progress.end] == text[: text.index(", Turkey")]
    assert (progress.speaker, progress.form) == ("Turkey's foreign minister", "reported")
    assert text[operations.start : operations.end] == text[text.index("Moscow") : -1]
    assert operations.form == "stated"


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "de",
            "Der Sturm hat zwölf Menschen getötet, und Tausende waren ohne Strom, weil Leitungen gerissen sind.",
            ["Der Sturm hat zwölf Menschen getötet", "Tausende waren ohne Strom", "Leitungen gerissen sind"],
        ),
        ("de", "Die Bahn und die Gewerkschaft haben sich geeinigt.", ["Die Bahn und die Gewerkschaft haben sich geeinigt"]),
        ("de", "Wir haben ein Angebot erhalten, aber es reicht nicht.", ["Wir haben ein Angebot erhalten", "es reicht nicht"]),
        ("fr", "Le pont est fermé, mais la gare est ouverte.", ["Le pont est fermé", "la gare est ouverte"]),
        ("es", "Murieron doce personas y fueron evacuadas cien.", ["Murieron doce personas", "fueron evacuadas cien"]),
        ("pt", "O avião caiu na selva e matou os 17 ocupantes.", ["O avião caiu na selva", "matou os 17 ocupantes"]),
        ("it", "Il ponte è chiuso, ma la stazione è aperta.", ["Il ponte è chiuso", "la stazione è aperta"]),
        ("nl", "De brug is dicht, maar het station is open.", ["De brug is dicht", "het station is open"]),
        ("ru", "Мост закрыли, но станция работает.", ["Мост закрыли", "станция работает"]),
        # Without rules, a sentence is a clause.
        ("zh", "大桥关闭，但车站开放。", ["大桥关闭，但车站开放"]),
        ("fi", "Silta on kiinni, mutta asema on auki.", ["Silta on kiinni, mutta asema on auki"]),
    ],
)
def test_clauses_in_other_languages(language: str, sentence: str, expected: list[str]) -> None:
    assert wordings(sentence, language) == expected


PIECES = st.sampled_from(
    [
        *'"“”«»,.;:-–()$%\n ',
        *(
            " and ",
            " said ",
            " who ",
            " that ",
            "He",
            " was",
            " after ",
            " saying",
            " according to ",
            " told ",
            "Kyiv",
            " in which ",
        ),
        *(" as ", " were urged by ", " to ", "re-", " indications were that ", "Report", "\ud800", "的", " a ", " possibly "),
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)),
    st.sampled_from(["en", "de", "fr", "tr", "ru", "zh"]),
)
def test_clauses_lie_in_their_sentence_in_order_and_apart(text: str, language: str) -> None:
    found = sentences(text, language)
    result = split(text, language)
    assert len(result) == len(found)
    for sentence, clauses_of in zip(found, result, strict=True):
        assert clauses_of
        at = sentence.start
        for clause in clauses_of:
            assert at <= clause.start < clause.end <= sentence.end
            at = clause.end


@pytest.mark.parametrize(
    "piece",
    [
        "said ",
        "and ",
        "who was ",
        "said on in at ",
        ", the ",
        '" a ',
        "said a, ",
        "that, and, ",
        "(a ",
        "according to ",
        "fully ",
    ],
)
def test_a_very_long_sentence_is_split_in_bounded_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert split(text)
