"""Which spellings may be of one name."""

import pytest

from tui.language.names import governed_from
from tui.language.names.countries import country
from tui.language.names.spelling import given_names_agree, initials, one_letter_apart, same_name, same_word, short_form, sound


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("zelenskiy", "zelenskyy"), ("zelenskyy", "zelensky"), ("kiev", "kyiv"), ("muhammad", "mohammed"),
        ("muller", "mueller"),
        ("gaddafi", "qaddafi"), ("viktor", "victor"), ("khan", "han"),
        ("yeltsin", "eltsin"), ("nazarbayev", "nazarbaev"), ("alekseyeva", "alexeeva"), ("yevgeniy", "evhen"),
        ("youssef", "yusuf"), ("aleksandr", "alexander"), ("hosni", "husni"), ("hezbollah", "hizbullah"), ("saint", "st"),
        ("bombay", "mumbai"),
    ],
)  # fmt: skip
def test_one_name_in_two_transliterations(first: str, second: str) -> None:
    assert same_word(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [("austria", "australia"), ("iran", "iraq"), ("hassan", "hussein"), ("johnson", "jones"), ("niger", "nigeria"),
     ("anna", "anne")],
)  # fmt: skip
def test_two_names(first: str, second: str) -> None:
    assert not same_word(first, second)


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ("carbonara", "carbonarra", True),
        ("montefalcone", "montefacone", True),
        ("malta", "malts", False),
        ("germany", "germani", False),
    ],
)
def test_one_letter_apart(first: str, second: str, apart: bool) -> None:
    assert one_letter_apart(first, second) is apart


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("ilse brandt", "ilse brand", True),
        ("ilse brandt", "ilse bradnt", True),
        ("bay of orla", "bay of arla", True),
        ("ilse brandt", "olga brand", False),
        ("petra novak", "petra novakova", True),
        ("petra novak", "jana novakova", False),
        ("ilse holm", "ilse hall", False),
        ("park min so", "minso park", True),
        ("saint orla", "st orla", True),
        ("osama bin laden", "usama bin ladin", True),
        ("unit 12345", "unit 12346", False),
    ],
)
def test_one_full_name_written_wrong(first: str, second: str, one: bool) -> None:
    assert same_name(tuple(first.split()), tuple(second.split())) is one


@pytest.mark.parametrize(
    ("first", "second", "agree"),
    [
        (["recep", "tayyip"], ["tayyip"], True),
        (["j", "k"], ["joanne"], True),
        (["ray"], ["raymond"], True),
        (["john"], ["jane"], False),
        (["ahmed"], ["ahmad"], True),
        (["karel"], ["karl"], True),
        (["oleksandr"], ["aleksandr"], True),
        (["anna"], [], True),
    ],
)
def test_given_names(first: list[str], second: list[str], agree: bool) -> None:
    assert given_names_agree(first, second) is agree


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("nikos", "nikolaos", True),
        ("danny", "daniel", True),
        ("robert", "bob", True),
        ("maria", "mark", False),
        ("mary", "martin", False),
        ("carlos", "carla", False),
        ("kelly", "kelvin", False),
        ("boris", "boris", False),
    ],
)
def test_short_forms_of_given_names(first: str, second: str, one: bool) -> None:
    assert short_form(first, second) is short_form(second, first) is one


@pytest.mark.parametrize(
    ("words", "acronym"),
    [
        (["harlow", "tea", "club"], "htc"),
        (["bank", "of", "england"], "be"),
        (["bank", "of", "england"], "boe"),
        (["worldwide", "builders", "conference"], "wwbc"),
        (["veltra", "data", "systems", "corp"], "vds"),
        (["u.s.", "river", "survey"], "usrs"),
        (["uk", "department", "of", "rivers"], "ukdr"),
    ],
)
def test_initials(words: list[str], acronym: str) -> None:
    assert acronym in initials(words)


def test_a_country_its_people_and_its_capital() -> None:
    assert country("ukrainians") == country("ukraine") == "ukraine"
    assert governed_from("moscow") == "russia"
    assert sound("moscow") != sound("russia")
