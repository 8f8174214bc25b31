"""Which mentions of one article are of one person, place or body, and which are not."""

import pytest

from tests.naming import read_names


@pytest.mark.parametrize(
    ("text", "together"),
    [
        # A surname after the full name, with or without a title.
        ("Then Anna Orlova rose. Ms Orlova spoke. Orlova left.", ["Anna Orlova", "Orlova"]),
        ("So Recep Tayyip Aydın rose. Then Tayyip Aydin left.", ["Recep Tayyip Aydın", "Tayyip Aydin"]),
        ("She read Joanne Rowling, or J. K. Rowling.", ["Joanne Rowling", "J. K. Rowling"]),
        # Diacritics and transliterations.
        ("First Çelikoğlu left. Then Celikoglu came.", ["Çelikoğlu", "Celikoglu"]),
        ("First Volodymyr Hrynskyy left. Then Hrynskiy came.", ["Volodymyr Hrynskyy", "Hrynskiy"]),
        ("They say Muhammad Khan left. Then Mohammed Khan came.", ["Muhammad Khan", "Mohammed Khan"]),
        ("We flew to Kiev. Now Kyiv is dark.", ["Kiev", "Kyiv"]),
        # Acronyms and what they stand for.
        ("It is the Harlow Treatment Center (HTC). Today HTC closed.", ["Harlow Treatment Center", "HTC"]),
        ("So Baxter-Holm paid. Later BH sold it.", ["Baxter-Holm", "BH"]),
        ("The Worldwide Builders Conference opened. It is WWBC week.", ["Worldwide Builders Conference", "WWBC"]),
        ("Now the U.K. and the United Kingdom agree.", ["U.K.", "United Kingdom"]),
        # Firms with and without their endings; a country and its people.
        ("They sued Veltra Foods Inc. yesterday. Then Veltra paid.", ["Veltra Foods Inc.", "Veltra"]),
        ("He left Somalia on a Somali boat with a Somalian crew.", ["Somalia", "Somali", "Somalian"]),
        # The family name in front or behind, and alone; a figure that is left off.
        ("So Min-seo Pak rose. Then Pak Min-seo spoke. Ms Pak left.", ["Min-seo Pak", "Pak Min-seo", "Pak"]),
        ("First ARLANT-4 broke. It is said that ARLANT paid.", ["ARLANT-4", "ARLANT"]),
        # One word miswritten in a name of several.
        ("They sailed the Bay of Orla. The Bay of Arla is wide.", ["Bay of Orla", "Bay of Arla"]),
    ],
)
def test_one_bearer(text: str, together: list[str]) -> None:
    spellings = [set(entity.spellings) for entity in read_names(text).entities]
    assert any(set(together) <= group for group in spellings), spellings


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Here John Smith met Jane Smith.", "John Smith", "Jane Smith"),
        ("Here Pak Min-seo met Pak Min-jun.", "Pak Min-seo", "Pak Min-jun"),
        ("Here ARLANT-4 met ARLANT-5.", "ARLANT-4", "ARLANT-5"),
        ("Here Nikos Varda met Nikolaos Varda.", "Nikos Varda", "Nikolaos Varda"),
        ("Here Mr Brandt met Mrs Brandt.", "Brandt", "Brandt"),
        ("Here Germany played Austria.", "Germany", "Austria"),
        ("Here Austria played Australia.", "Austria", "Australia"),
        ("Here Iran met Iraq.", "Iran", "Iraq"),
        ("Here North Korea met South Korea.", "North Korea", "South Korea"),
        ("They left York. They love New York.", "York", "New York"),
        ("They left Harlow. They read the Harlow Herald.", "Harlow", "Harlow Herald"),
        ("They met Anna Johnson and Paul Johnston.", "Anna Johnson", "Paul Johnston"),
        ("They saw Leeds United and Harlow United.", "Leeds United", "Harlow United"),
        ("They saw the Red Kites and the White Kites.", "Red Kites", "White Kites"),
    ],
)
def test_two_bearers(text: str, first: str, second: str) -> None:
    entities = read_names(text).entities
    assert sum(first in entity.spellings or second in entity.spellings for entity in entities) == 2


def test_a_bare_surname_that_two_people_bear_stays_by_itself() -> None:
    entities = read_names("Here John Smith met Jane Smith. Then Smith left.").entities
    assert [entity.spellings for entity in entities] == [("John Smith",), ("Jane Smith",), ("Smith",)]


def test_an_office_alone_is_the_one_person_who_holds_it() -> None:
    entities = read_names("Here Peruvian President Luis Vega spoke. Then Peru's president left. The president slept.").entities
    (vega,) = [entity for entity in entities if entity.name == "Luis Vega"]
    assert vega.titles == ("Peruvian President", "Peru's president", "president")
    assert vega.kind == "person"


@pytest.mark.parametrize("text", [
    "The mayor of Aville, Ann Lee, spoke. Then the mayor slept.",
    "The head of the river police, Ann Lee, spoke. Then the head slept.",
    "It is over, according to the governor of Tibara province, Ann Lee. Then the governor slept.",
])  # fmt: skip
def test_a_full_name_explains_an_office_also_behind_whose_it_is(text: str) -> None:
    (lee,) = [entity for entity in read_names(text).entities if entity.name == "Ann Lee"]
    assert (lee.kind, len(lee.places)) == ("person", 3)


@pytest.mark.parametrize("text", [
    "The king of Norway, Ann Lee and the others spoke.",
    "The bus left the town of Aville, Ann Lee, said.",
    "The king of Norway, Lee, spoke.",
])  # fmt: skip
def test_what_stands_behind_a_comma_may_be_somebody_else(text: str) -> None:
    assert all(entity.places[0][1].title is None for entity in read_names(text).entities if "Lee" in entity.name)


def test_the_fullest_spelling_is_the_name() -> None:
    (entity,) = read_names("Then Vega left. Later Luis Vega came back.").entities
    assert (entity.name, entity.spellings, entity.kind) == ("Luis Vega", ("Vega", "Luis Vega"), "person")
