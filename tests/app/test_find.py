"""Finding: what is found, how it is counted, and that every hit is an exact stretch of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.app.find import FoldedText, Search, fold_character
from tui.model import Span

ALPHABET = "aAsShHnN .çÇıİßﬃщЩщ…“\u0301\u00ad\u200b\xa0\n中钟😀"
TEXTS = st.text(st.sampled_from(ALPHABET) | st.characters(), max_size=60)
QUERIES = st.text(st.sampled_from("asShnN ccıßщ.中"), min_size=1, max_size=4)


def hits(text: str, query: str) -> list[str]:
    """What is found in `text`, in order."""
    return [text[start:end] for start, end in Search(FoldedText(text), query).within(0, len(text))]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The bridge. the bridge", "the", ["The", "the"]),
        ("The bridge. the bridge", "The", ["The"]),
        ("Mevlüt Çavuşoğlu", "cavusoglu", ["Çavuşoğlu"]),
        ("Mevlüt Çavuşoğlu", "Cavusoglu", ["Çavuşoğlu"]),
        ("Mevlut Cavusoglu", "çavuşoğlu", ["Cavusoglu"]),
        ("çavuşoğlu", "Cavusoglu", []),
        ("a cafe\u0301 there", "café", ["cafe\u0301"]),
        ("two\xa0weeks, two\nweeks", "two weeks", ["two\xa0weeks", "two\nweeks"]),
        ("co\u00adoperate", "cooperate", ["co\u00adoperate"]),
        ("“It’s over”", "\"it's", ["“It’s"]),
        ("Straße, Strasse", "strasse", ["Straße", "Strasse"]),
        ("Straße", "s", ["S", "ß"]),
        ("Зеленский", "зел", ["Зел"]),
        ("中国 钟", "中", ["中"]),
        ("banana", "ana", ["ana"]),
        ("aaaaa", "aa", ["aa", "aa"]),
        ("more…", ".", []),
        ("saßas", "sas", ["saß", "ßas"]),
        ("words", "", []),
        ("words", "\u0301", []),
        ("", "a", []),
    ],
)
def test_what_is_found(text: str, query: str, found: list[str]) -> None:
    assert hits(text, query) == found


def listed(text: str, query: str) -> list[Span]:
    """The hits' beginnings and the characters they end in, found by going through the text character by character."""
    pieces = [fold_character(character) for character in text]
    wanted = "".join(map(fold_character, query))
    if query == query.lower():
        pieces, wanted = [piece.lower() for piece in pieces], wanted.lower()
    owner = [index for index, piece in enumerate(pieces) for _ in piece]
    folded, found, at = "".join(pieces), [], 0
    while wanted and (at := folded.find(wanted, at)) >= 0:
        found.append((owner[at], owner[at + len(wanted) - 1]))
        at += len(wanted)
    return list(dict.fromkeys(found))


@given(TEXTS, QUERIES)
def test_hits_are_those_of_a_search_by_hand(text: str, query: str) -> None:
    search, expected = Search(FoldedText(text), query), listed(text, query)
    found = list(search.within(0, len(text)))
    assert [start for start, _ in found] == [start for start, _ in expected]
    assert all(end > last for (_, end), (_, last) in zip(found, expected, strict=True))
    assert search.count == len(expected)
    assert [search.number(hit) for hit in found] == list(range(1, len(found) + 1))


@given(TEXTS, QUERIES, st.integers(0, 60))
def test_the_next_hit_and_the_one_before_part_at_an_offset(text: str, query: str, offset: int) -> None:
    search = Search(FoldedText(text), query)
    found = list(search.within(0, len(text)))
    offset = min(offset, len(text))
    assert search.after(offset) == next((hit for hit in found if hit[0] >= offset), None)
    assert search.before(offset) == next((hit for hit in reversed(found) if hit[0] < offset), None)


@given(TEXTS, QUERIES, st.integers(0, 60), st.integers(0, 60))
def test_a_part_of_the_text_has_the_hits_that_lie_in_it(text: str, query: str, start: int, end: int) -> None:
    search = Search(FoldedText(text), query)
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    found = [hit for hit in search.within(0, len(text)) if hit[0] < end and hit[1] > start]
    assert list(search.within(start, end)) == found


@given(TEXTS)
def test_offsets_lead_back(text: str) -> None:
    folded = FoldedText(text)
    assert len(folded.lower) == len(folded.cased)
    for offset, character in enumerate(text):
        start, fold = folded.folded(offset), fold_character(character)
        assert folded.cased[start : start + len(fold)] == fold
        assert all(folded.original(start + i) == offset for i in range(len(fold)))
    assert folded.folded(len(text)) == len(folded.cased)
