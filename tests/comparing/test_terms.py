"""What a sentence is compared by, and what weighs how much."""

import pytest

from tests.comparing.passage import read
from tui.comparing.terms import weigh


def test_a_sentence_is_its_concepts_letters_phrases_figures_and_names() -> None:
    found = read("The two bridges of Varnholm", names=("varnholm",))
    assert found.concepts == {"2", "bridg", "varnholm"}
    assert {" the", "the ", "e tw", "brid", "lm "[-3:] and "olm "} <= found.grams
    assert found.phrases == {("2", "bridg"), ("bridg", "varnholm")}
    assert found.numbers == {"2"}
    assert found.names == {"varnholm"}


def test_a_name_counts_once_however_it_is_spelt() -> None:
    text = "Mayor Ilse Brandt waved"
    found = read(text, {text.index("Ilse"): "=ilse brandt", text.index("Brandt"): "=ilse brandt"})
    assert found.phrases == {("mayor", "=ilse brandt"), ("=ilse brandt", "wave")}


@pytest.mark.parametrize(
    ("text", "dateline"),
    [("12 May 2024", True), ("Published on Friday at 10:30 GMT", True), ("On Friday it rained", False), ("Twelve", False)],
)
def test_a_dateline_says_nothing_but_a_day(text: str, dateline: bool) -> None:
    assert read(text).dateline is dateline


def test_what_few_sentences_hold_weighs_more() -> None:
    weights = weigh([read("Bees hum"), read("Bees nest"), read("Bees hum in June")]).concepts
    assert weights["nest"] > weights["hum"] > weights["bee"] > 0


def test_nothing_weighs_nothing() -> None:
    assert weigh([]).concepts == {}
    assert weigh([read("")]).concepts == {}
