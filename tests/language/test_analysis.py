"""One article taken apart."""

import pytest
from hypothesis import given, settings

from tests.strategies import articles
from tui.language.analysis import analyse
from tui.model import Article


@pytest.mark.parametrize(
    ("article", "language"),
    [
        (Article("The bridge was closed on Friday."), "en"),
        (Article("Die Brücke ist seit Freitag wegen eines Sturms geschlossen."), "de"),
        (Article("The bridge was closed on Friday.", language="fr"), "fr"),
        (Article(""), "en"),
    ],
)
def test_the_language_is_filled_in(article: Article, language: str) -> None:
    assert analyse(article).language == language


def test_he_and_she_are_called_by_name_where_it_is_plain() -> None:
    found = analyse(Article("President Luis Vega opened the bridge. He said it was safe."))
    assert [clause.speaker for clause in found.clauses[1]] == ["Luis Vega"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # The body or the group that alone speaks in the sentence before.
        ("The cable consortium SEALINK-4 said two cables broke. Repairs could take weeks, it said.",
         "The cable consortium SEALINK-4"),
        ("Forecasters at the office said the storm would weaken. Rain could still fall, they warned.",
         "Forecasters at the office"),
        # Many are no "it", a person is neither, and after two bodies it is not plain.
        ("Forecasters at the office said the storm would weaken. Rain could still fall, it said.", "it"),
        ("Then Anna Lund said the storm would weaken. Rain could still fall, they warned.", "they"),
        ("The mill burned, the firm said, and the mayor said it was old. The roof fell, it said.", "it"),
        ("The firm said the mill burned. It was old. The roof fell, it said.", "it"),
    ],
)  # fmt: skip
def test_it_and_they_are_whoever_spoke_before(text: str, speaker: str) -> None:
    assert analyse(Article(text)).clauses[-1][0].speaker == speaker


@settings(max_examples=60)
@given(articles())
def test_every_part_has_an_entry_a_sentence(article: Article) -> None:
    told: list[float] = []
    found = analyse(article, told.append)
    count = len(found.sentences)
    assert len(found.words) == len(found.clauses) == len(found.values) == len(found.names.mentions) == count
    assert all(found.clauses)
    for sentence, words, values in zip(found.sentences, found.words, found.values, strict=True):
        assert all(sentence.start <= word.start < word.end <= sentence.end for word in words)
        assert all(sentence.start <= value.start < value.end <= sentence.end for value in values)
    assert told == sorted(told)
    assert told[-1] == 1.0
