"""What counts as a name, what it is a name of, and which title goes with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.naming import read_names
from tui.language.names import Mention


def _mentions(text: str, language: str = "en") -> list[Mention]:
    return [mention for line in read_names(text, language).mentions for mention in line]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Anna Lindqvist in Oslo.", ["Anna Lindqvist", "Oslo"]),
        # The capital of a sentence's first word says nothing, unless the word bears one elsewhere too.
        ("The harbour was shut.", []),
        ("Fishing boats stayed in port.", []),
        ("Harlow spoke. The mayor thanked Harlow.", ["Harlow", "Harlow"]),
        ("Earlier, Norway sent ships.", ["Norway"]),
        ("Unlike Veltra, the rival firm paid.", ["Veltra"]),
        # Particles, "of", initials, ampersands and hyphens hold a name together.
        ("He met Ursula von der Leyen and Osama bin Laden.", ["Ursula von der Leyen", "Osama bin Laden"]),
        ("It is said that Bashar al-Assad left.", ["Bashar al-Assad"]),
        ("A loan from the Bank of England helped.", ["Bank of England"]),
        ("She read J. K. Rowling and J.R.R. Tolkien.", ["J. K. Rowling", "J.R.R. Tolkien"]),
        ("The shop sells Marks & Spencer food.", ["Marks & Spencer"]),
        ("The plant of Rolls-Royce closed.", ["Rolls-Royce"]),
        # Behind a hyphen a given name's second syllable and a figure belong to it, other small words do not.
        ("Then Min-seo Pak met Lee Jae-hun.", ["Min-seo Pak", "Lee Jae-hun"]),
        ("It is run by ARLANT-4 in Oslo.", ["ARLANT-4", "Oslo"]),
        ("It was London-born Anna Lund of the Moscow-led group.", ["London", "Anna Lund", "Moscow"]),
        ("Ten-man Real Harlow won.", ["Real Harlow"]),
        ("They met from May-3 to June-4.", []),
        # A plural's apostrophe holds a body's name together and no other.
        ("It was the Seafarers' Alliance, not the Workers’ Tea Party.", ["Seafarers' Alliance", "Workers’ Tea Party"]),
        ("It was the Lakers' Anna Lund who left.", ["Lakers", "Anna Lund"]),
        # What only tells who somebody is has its capital from the sentence.
        ("Substitute Ivo Dahl scored.", ["Ivo Dahl"]),
        ("Chipmaker Lund Optics paid.", ["Lund Optics"]),
        ("Belgian Yves Marchal fell. Later Marchal rose.", ["Yves Marchal", "Marchal"]),
        ("Peter Paul Lund scored.", ["Peter Paul Lund"]),
        ("They love Rival Lund Optics. Rival Lund Optics paid.", ["Rival Lund Optics", "Rival Lund Optics"]),
        ("British Airways flew. Here Airways is a word.", ["British Airways", "Airways"]),
        ("Then it was the French Open Court. So Court is a name.", ["French Open Court", "Court"]),
        # A hyphen between two that stand alone elsewhere joins two names; the possessive ends one.
        ("Now the Russia-Ukraine talks began.", ["Russia", "Ukraine"]),
        ("Then Orlov came. It was the Orlov-Brandt meeting.", ["Orlov", "Orlov", "Brandt"]),
        ("It was Istanbul's Topkapi Palace.", ["Istanbul", "Topkapi Palace"]),
        # Days, months and "I" are no names.
        ("So I came on Tuesday, March 29, to Lima.", ["Lima"]),
        ("It was Theresa May who left in May 2019.", ["Theresa May"]),
        ("In May Barack Holt left for Orla; since June Ann Brandt leads.", ["Barack Holt", "Orla", "Ann Brandt"]),
        ("Then Mr Va'imasanu met O’Brien in Sana'a; he's glad.", ["Va'imasanu", "O’Brien", "Sana'a"]),
        ("It was late. Don't go. We've time.", []),
        # Capitals in a headline are only a name's where the article writes them so.
        ("Storm Batters Coast As Thousands Flee Homes\nThe storm reached the coast.", []),
        ("BRIDGE OPENS IN HARLOW\nThe bridge in Harlow opened.", ["HARLOW", "Harlow"]),
        ("The drive holds 500GB of data.", []),
        ("It is the USA that the U.S. team left for us.", ["USA", "U.S."]),
    ],
)
def test_finds_the_names(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in _mentions(text) if mention.sure and mention.folds] == expected


@pytest.mark.parametrize(
    ("text", "name", "title", "role", "gender"),
    [
        ("It was Mr Brandt.", "Brandt", "Mr", None, "m"),
        ("It was Mrs. Brandt.", "Brandt", "Mrs", None, "f"),
        (
            "It was Turkish Foreign Minister Mevlüt Aydın.",
            "Mevlüt Aydın",
            "Turkish Foreign Minister",
            ("turkey", "foreign minister"),
            None,
        ),
        ("It was Peru's president Luis Vega.", "Luis Vega", "Peru's president", ("peru", "president"), None),
        ("Estonia's Prime Minister Liis Tamm left.", "Liis Tamm", "Estonia's Prime Minister", ("estonia", "premier"), None),
        (
            "Deputy Defence Minister Ivan Petrov left.",
            "Ivan Petrov",
            "Deputy Defence Minister",
            ("", "deputy defence minister"),
            None,
        ),
        ("Here Kremlin spokeswoman Ada Orlova spoke.", "Ada Orlova", "Kremlin spokeswoman", ("kremlin", "spokesperson"), None),
        ("Ada Orlova, the Kremlin spokeswoman, spoke.", "Ada Orlova", "Kremlin spokeswoman", ("kremlin", "spokesperson"), None),
        ("Liis Tamm, Estonia's prime minister, left.", "Liis Tamm", "Estonia's prime minister", ("estonia", "premier"), None),
        # A name that explains an office.
        ("The deputy mayor, Ada Orlova, spoke.", "Ada Orlova", "deputy mayor", ("", "deputy mayor"), None),
        (
            "Then Estonia's prime minister, Liis Tamm, left.",
            "Liis Tamm",
            "Estonia's prime minister",
            ("estonia", "premier"),
            None,
        ),
        ("They met the mayor, Ada Orlova, and her son.", "Ada Orlova", None, None, None),
        ("They met a mayor, Ada Orlova, there.", "Ada Orlova", None, None, None),
        ("Here Martin Luther King spoke.", "Martin Luther King", None, None, None),
        ("They sold General Motors.", "General Motors", None, None, None),
    ],
)
def test_takes_the_title_off_the_name(
    text: str, name: str, title: str | None, role: tuple[str, str] | None, gender: str | None
) -> None:
    (found,) = [mention for mention in _mentions(text) if mention.text == name]
    assert (found.title, found.role, found.gender) == (title, role, gender)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Turkey's foreign minister left.", [("Turkey's foreign minister", ("turkey", "foreign minister"))]),
        ("Then the Turkish Foreign Minister left.", [("Turkish Foreign Minister", ("turkey", "foreign minister"))]),
        ("Then the president of Peru left.", [("president of Peru", ("peru", "president"))]),
        ("Then the mayor left.", [("mayor", ("", "mayor"))]),
        ("Then a mayor left.", []),
        ("Then the foreign ministers left.", []),
        ("Then the president-elect left.", []),
        ("Then the mayor, Anna Lund, left.", []),
    ],
)
def test_finds_a_person_meant_by_an_office_alone(text: str, expected: list[tuple[str, tuple[str, str]]]) -> None:
    assert [(mention.text, mention.role) for mention in _mentions(text) if not mention.folds] == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Then Peru won.", "Peru", "place"),
        ("They live in Harlow.", "Harlow", "place"),
        ("They saw the Topkapi Palace.", "Topkapi Palace", "place"),
        ("Then Ada Orlova said no.", "Ada Orlova", "person"),
        ("Ada Orlova, 34, fell.", "Ada Orlova", "person"),
        ("They sued Veltra Inc. and won.", "Veltra Inc.", "body"),
        ("They left NATO.", "NATO", "body"),
        ("They like Harlow.", "Harlow", "unknown"),
    ],
)
def test_tells_people_places_and_bodies_apart_where_the_words_do(text: str, name: str, kind: str) -> None:
    assert [mention.kind for mention in _mentions(text) if mention.text == name] == [kind]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # German nouns have capitals too: names are capitals in a row, surnames met after a given name, acronyms.
        ("de", "Gestern hat Angela Kern die Regierung verlassen, sagte Kern der Zeitung.", ["Angela Kern", "Kern"]),
        ("de", "Der Parteichef Jens Ohm ging. Wahlsiegerin Kolb und Torwart Noll kamen.", ["Jens Ohm", "Kolb", "Noll"]),
        ("de", "Gestern sprach Karl Weil.", ["Karl Weil"]),
        ("de", "Gestern sprach Personalvorstand Karl Weil.", ["Karl Weil"]),
        ("de", "Heute sprach Angela Kern. Kerns Rede war kurz.", ["Angela Kern", "Kern"]),
        ("fr", "Il a quitté l'Ukraine avec Jean Morel.", ["Ukraine", "Jean Morel"]),
        ("nl", "Volgens Jan de Vries is het zo.", ["Jan de Vries"]),
        ("es", "Según Gómez, es así.", ["Gómez"]),
        ("es", "Ayer habló Luis de la Vega en Lima.", ["Luis de la Vega", "Lima"]),
        ("tr", "Dün Kemal Aydın'ın evi yandı.", ["Kemal Aydın"]),
        ("ru", "Вчера Анна Орлова уехала.", ["Анна Орлова"]),
        ("zh", "昨天总统离开了北京。", []),
    ],
)
def test_other_languages(language: str, text: str, expected: list[str]) -> None:
    assert [mention.text for mention in _mentions(text, language)] == expected


def test_the_adjective_of_a_german_name_is_told_without_its_case() -> None:
    texts = "Gestern kam die Deutsche Bahn.", "Gestern war ich bei der Deutschen Bahn."
    (first,), (second,) = (_mentions(text, "de") for text in texts)
    assert first.folds == second.folds == ("deutsche", "bahn")


_PIECES = st.one_of(
    st.sampled_from(
        "Mr Turkish Foreign Minister Anna Orlov al-Assad of the said PTC J. 's , . \n l'Ukraine U.S. President de - & March 29 "
        "\ud800 \u202e ẞ ǅ İ ( “ May der von bin".split(" ")
    ),
    st.text(max_size=6),
)


@given(st.lists(_PIECES, max_size=25).map(" ".join), st.sampled_from(["en", "de", "fr", "tr", "ru", "zh", "xx"]))
def test_every_mention_is_a_span_of_the_text_and_of_one_entity(text: str, language: str) -> None:
    names = read_names(text, language)
    for line in names.mentions:
        for mention in line:
            assert text[mention.start : mention.end] == mention.text
            assert mention.text == mention.text.strip()
            assert mention.words
        assert list(line) == sorted(line, key=lambda mention: (mention.start, mention.end))
    owned = [place for entity in names.entities for place in entity.places]
    assert len(owned) == sum(map(len, names.mentions))
    assert len({(index, mention.start, mention.end) for index, mention in owned}) == len(owned)
