"""Spans that hold one of two quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from tui.language.quotations import balanced


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ('They reached a "consensus" in Oslo.', 'They reached a "consensus', 'They reached a "consensus"'),
        ('It was the "best yet."', 'It was the "best yet', 'It was the "best yet."'),
        ("It was “the best yet”, he said.", "It was “the best yet", "It was “the best yet”"),
        ('“In peace nobody loses," said she.', "“In peace nobody loses", '“In peace nobody loses,"'),
        ('"Never" was the answer.', 'Never" was the answer', '"Never" was the answer'),
        # Nothing is missing, or it stands elsewhere.
        ('They reached a "consensus" in Oslo.', "in Oslo", "in Oslo"),
        ('"They agreed on it all day," he said.', "agreed on it", "agreed on it"),
        ('He said "it is open" and left.', 'said "it is', 'said "it is'),
    ],
)
def test_the_missing_mark_is_taken_in(text: str, span: str, expected: str) -> None:
    start = text.index(span)
    first, last = balanced(text, start, start + len(span), (0, len(text)))
    assert text[first:last] == expected


@given(texts, st.data())
def test_it_stays_within_its_sentence(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = balanced(text, start, end, (start, end))
    assert (first, last) == (start, end)
    first, last = balanced(text, start, end, (0, len(text)))
    assert 0 <= first <= start <= end <= last <= len(text)
