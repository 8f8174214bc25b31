"""What a claim takes from one sentence, shown as one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.excerpts import excerpts
from tui.model import Span, Wording

TEXT = "Divers of the guild in Rye raised the bell on Friday. It rang."


def worded(words: str, sentence: int = 0, speaker: str | None = None) -> Wording:
    start = TEXT.index(words)
    return Wording(sentence, start, start + len(words), words, speaker)


@pytest.mark.parametrize(
    ("wordings", "texts"),
    [
        ((), []),
        ((worded("raised the bell"),), ["raised the bell"]),
        ((worded("Divers of the guild"), worded("raised the bell")), ["Divers of the guild … raised the bell"]),
        # Another sentence, and another mouth, are another excerpt.
        ((worded("raised the bell"), worded("It rang", 1)), ["raised the bell", "It rang"]),
        ((worded("Divers"), worded("raised the bell", speaker="Marlow")), ["Divers", "raised the bell"]),
    ],
)
def test_what_is_taken_from_one_sentence_is_one_text(wordings: tuple[Wording, ...], texts: list[str]) -> None:
    assert [excerpt.text for excerpt in excerpts(wordings)] == texts


@pytest.mark.parametrize(
    ("words", "found"), [("raised", "raised"), ("bell", "bell"), ("guild in", None), ("on Friday", None), ("It", None)]
)
def test_a_span_of_the_article_is_found_in_the_excerpt(words: str, found: str | None) -> None:
    (excerpt,) = excerpts((worded("Divers of the guild"), worded("raised the bell")))
    wanted = worded(words)
    at = excerpt.at((wanted.start, wanted.end))
    assert (excerpt.text[slice(*at)] if at else None) == found


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12)), min_size=1, max_size=6))
def test_every_span_within_a_part_reads_the_same(places: list[tuple[int, int]]) -> None:
    spans: list[Span] = [(start, min(start + length, len(TEXT))) for start, length in places]
    wordings = tuple(Wording(0, start, end, TEXT[start:end]) for start, end in spans)
    (excerpt,) = excerpts(wordings)
    for start, end in spans:
        at = excerpt.at((start, end))
        assert at is not None
        assert excerpt.text[slice(*at)] == TEXT[start:end]
