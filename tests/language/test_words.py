"""Words, and what makes two of them one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from tui.language.folding import fold
from tui.language.words import Word, words


def read(text: str, language: str = "en") -> tuple[Word, ...]:
    return words(text, 0, len(text), language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("… – !", []),
        ("Rain fell.", ["Rain", "fell"]),
        # A number keeps its separators, a word its apostrophes, initials their full stops.
        ("3.8 million, 5,000 or 10:30", ["3.8", "million", "5,000", "or", "10:30"]),
        ("Turkey's and o’clock", ["Turkey's", "and", "o’clock"]),
        ("the U.S. senator", ["the", "U.S.", "senator"]),
        # Hyphens part words, digits part from letters.
        ("face-to-face", ["face", "to", "face"]),
        ("March29th", ["March", "29", "th"]),
        # Chinese and Japanese come a character a word, a combining mark stays with its letter.
        ("大桥 ok", ["大", "桥", "ok"]),
        ("e\u0301tat", ["e\u0301tat"]),
        ("a\ud800b", ["a", "b"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.text for word in read(text)] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Çavuşoğlu", "Cavusoglu"), ("ERDOĞAN", "erdogan"), ("Zoë's", "Zoe"), ("Straße", "strasse"), ("Øresund", "oresund"),
        ("Путин", "Putin"), ("e\u0301tat", "état"), ("U.S.", "US"), ("ＮＡＴＯ", "nato"),
    ],
)  # fmt: skip
def test_one_fold(one: str, other: str) -> None:
    assert read(one)[0].fold == read(other)[0].fold


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "negotiating", "negotiated"), ("en", "minister's", "ministers"), ("de", "Häuser", "Häusern"),
        ("fr", "négociation", "négociations"), ("es", "ministros", "ministro"), ("pt", "ataques", "ataque"),
        ("ru", "переговоры", "переговоров"), ("tr", "görüşmeler", "görüşmeleri"),
    ],
)  # fmt: skip
def test_one_stem(language: str, one: str, other: str) -> None:
    assert read(one, language)[0].stem == read(other, language)[0].stem


def test_without_a_stemmer_the_stem_is_the_fold() -> None:
    assert [(word.fold, word.stem) for word in read("Walking 大", "xx")] == [("walking", "walking"), ("da", "da")]


@given(st.one_of(texts, st.text(max_size=200)), st.sampled_from(("en", "de", "ru", "zh", "xx")))
def test_words_stand_where_they_say_in_order_and_stand_for_something(text: str, language: str) -> None:
    at = 0
    for word in read(text, language):
        assert at <= word.start < word.end
        assert text[word.start : word.end] == word.text
        assert word.fold
        assert word.stem
        at = word.end


@given(st.text(max_size=50))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
