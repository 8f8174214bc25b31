"""The names that two articles share, however each spells them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.naming import read_names
from tui.comparing.names import match_names, same_names, spelt_differently
from tui.model import Name

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Then Anna Orlova left.", "Then Ms Orlova came.", Name("Anna Orlova", ("Anna Orlova",), ("Orlova",))),
        ("Then Çelikoğlu left.", "Then Celikoglu came.", Name("Çelikoğlu", ("Çelikoğlu",), ("Celikoglu",))),
        ("It is HTC.", "It is the Harlow Tea Club.", Name("Harlow Tea Club", ("HTC",), ("Harlow Tea Club",))),
        ("Then Peru won.", "Then Peruvian boats came.", Name("Peru", ("Peru",), ("Peruvian",))),
        # One letter apart, and each spelling in one article alone.
        ("Then Chavezolu left.", "Then Chavezolou came.", Name("Chavezolou", ("Chavezolu",), ("Chavezolou",))),
        # A short form of the given name in the one, the family name in front in the other.
        ("Then Nikos Varda left.", "Then Nikolaos Varda came.", Name("Nikolaos Varda", ("Nikos Varda",), ("Nikolaos Varda",))),
        ("Then Min-seo Pak left.", "Then Pak Min-seo came.", Name("Min-seo Pak", ("Min-seo Pak",), ("Pak Min-seo",))),
        # What only tells who somebody is does not become the name.
        ("Belgian Yves Lund fell.", "Then Yves Lund fell.", Name("Yves Lund", ("Belgian Yves Lund",), ("Yves Lund",))),
        # An office in one article is the person who holds it in the other.
        (
            "Then Peruvian President Luis Vega spoke.",
            "Then Peru's president spoke.",
            Name("Luis Vega", ("Luis Vega", "Peruvian President"), ("Peru's president",)),
        ),
        # Two spellings inside one article are told, though the other does not name it.
        ("First Hrynskyy left. Then Hrynskiy came.", "Nobody left.", Name("Hrynskyy", ("Hrynskyy", "Hrynskiy"), ())),
    ],
)  # fmt: skip
def test_one_name(a: str, b: str, expected: Name) -> None:
    assert expected in same_names(read_names(a), read_names(b))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Then John Smith left.", "Then Jane Smith left."),
        ("Then John Smith left. Smith slept.", "Then Jane Smith left. Smith ate."),
        ("Then Mr Brandt left.", "Then Mrs Brandt left."),
        ("Then Austria won.", "Then Australia won."),
        ("Then Peru's president spoke.", "Then Chile's president spoke."),
        ("They read the Harlow Herald.", "They live in Harlow."),
        ("Stocks rose.", "Stocks fell."),
        ("Then Johnston left Johnson.", "Then Johnston left."),
        # Where one article has both forms of a given name, they are two people's.
        ("Then Nikos Varda met Nikolaos Varda.", "Then Nikos Varda left."),
        ("Then Maria Lund left.", "Then Mark Lund left."),
    ],
)
def test_two_names(a: str, b: str) -> None:
    assert all(not (name.a and name.b) or name.a == name.b for name in same_names(read_names(a), read_names(b)))


def test_the_seeds_spell_three_people_differently() -> None:
    first, second = (read_names(path.read_text(encoding="utf-8")) for path in _SEEDS)
    found = {name.name: name for name in same_names(first, second) if spelt_differently(name)}
    assert set(found) == {"Mevlüt Çavuşoğlu", "Recep Tayyip Erdoğan", "Volodymyr Zelenskiy"}
    minister = found["Mevlüt Çavuşoğlu"]
    assert "Turkish Foreign Minister" in minister.a
    assert {"Cavusoglu", "Turkey's foreign minister"} <= set(minister.b)
    assert {"Zelenskiy", "Volodymyr Zelenskyy"} <= set(found["Volodymyr Zelenskiy"].b)


def test_words_of_a_shared_name_have_one_key_on_both_sides() -> None:
    a, b = "Then Anna Orlova left Lima.", "Orlova left. It was Ms Orlova."
    matched = match_names(read_names(a), read_names(b))
    keys = {matched.keys_a[0, a.index("Anna")], matched.keys_a[0, a.index("Orlova")], matched.keys_b[1, b.rindex("Orlova")]}
    assert len(keys) == 1
    assert (0, a.index("Lima")) not in matched.keys_a


_PIECES = st.lists(st.sampled_from("Anna Orlova Mr J. Smith the of HP PTC Peru Peruvian president . said".split()), max_size=20)


@pytest.mark.parametrize(
    ("speaker_a", "speaker_b", "two"),
    [
        ("Peruvian President Luis Vega", "Peru's president", False),
        ("Vega", "Anna Orlova", True),
        ("Kremlin spokesman Ivan Petrov", "Anna Orlova", True),
        ("Luis Vega", "Luis Vega of Delta Bank", False),
        ("Ivan Petrov", "Luis Vega of Delta Bank", True),
        ("the mayor's office", "Anna Orlova", False),
        ("He", "Anna Orlova", False),
    ],
)
def test_whether_two_speakers_are_two(speaker_a: str, speaker_b: str, two: bool) -> None:
    a = "Then Peruvian President Luis Vega spoke. Vega left. Here Kremlin spokesman Ivan Petrov spoke."
    b = "Then Peru's president spoke. It was Anna Orlova who left. There Luis Vega of Delta Bank spoke."
    assert match_names(read_names(a), read_names(b)).two_bearers(speaker_a, speaker_b) is two


@given(_PIECES, _PIECES)
def test_no_spelling_is_made_up_or_told_twice(a: list[str], b: list[str]) -> None:
    texts = " ".join(a), " ".join(b)
    names = same_names(*map(read_names, texts))
    for text, side in zip(texts, ("a", "b"), strict=True):
        told = [getattr(name, side) for name in names]
        assert all(spelling in text for spellings in told for spelling in spellings)
        assert all(len(set(spellings)) == len(spellings) for spellings in told)
