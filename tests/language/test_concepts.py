"""What a word stands for when two articles are held together."""

from collections import Counter
from importlib.resources import files

import pytest

from tui.language.folding import stem
from tui.language.words import words


def read(text: str, language: str = "en") -> tuple[str | None, ...]:
    return tuple(word.concept for word in words(text, 0, len(text), language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "the of and would said"), ("de", "der die für über"), ("fr", "à même"), ("tr", "için göre"), ("ru", "что это")],
)
def test_function_words_stand_for_nothing(language: str, text: str) -> None:
    assert set(read(text, language)) == {None}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("two", "2"),
        ("earthquake", "quake"),
        ("negotiations", "negotiated"),
        ("Çavuşoğlu", "Cavusoglu"),
    ],
)
def test_one_concept(one: str, other: str) -> None:
    assert read(one) == read(other) != (None,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Two words may stand for something together,
        ("called off", "cancelled"),
        ("lays off", "layoffs"),
        ("a cease-fire", "the ceasefire"),
        ("ran away", "escaped"),
        # also around a function word or a number.
        ("turned it down", "rejected it"),
        ("lost their lives", "died"),
        ("claimed 12 lives", "12 killed"),
    ],
)
def test_an_expression_is_one_concept(one: str, other: str) -> None:
    assert {*read(other)} - {None, "12"} <= {*read(one)}


@pytest.mark.parametrize("text", ["called everything off", "called the strike off"])
def test_words_apart_are_no_expression(text: str) -> None:
    assert {*read(text)} == {*read(text.split()[0]), *read(text.split(maxsplit=1)[1])}


@pytest.mark.parametrize(
    ("one", "other"), [("killed", "injured"), ("rise", "fall"), ("two", "three"), ("Iran", "Iraq"), ("March", "protest")]
)
def test_two_concepts(one: str, other: str) -> None:
    assert read(one) != read(other)


def test_a_language_without_tables_keeps_its_words() -> None:
    assert read("kaksi silta", "fi") == read("kaksi silta", "fi")
    assert None not in read("kaksi silta", "fi")


@pytest.mark.parametrize("language", ["", "\ud800", "\0", "/../synonyms-en", "x" * 300])
def test_what_is_no_language_has_no_tables_either(language: str) -> None:
    assert None not in read("kaksi silta", language)


def test_a_stem_stands_in_one_group_only() -> None:
    lines = (files("tui.language") / "data" / "synonyms-en.txt").read_text(encoding="utf-8").splitlines()
    groups = [
        {member if "_" in member else stem(member, "en") for member in line.split()}
        for line in lines
        if line and not line.startswith("#")
    ]
    held = Counter(stem for group in groups for stem in group)
    assert [stem for stem, count in held.items() if count > 1] == []
    assert all(len(group) > 1 for group in groups)
