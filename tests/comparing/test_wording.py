"""Which words two wordings share."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.comparing.wording import Spelling, respelt_names, shared_words
from tui.model import Name


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """`text` with square brackets around the spans."""
    for start, end in reversed(spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("a", "b", "in_a", "in_b"),
    [
        ("The bridge will reopen", "The bridge reopens", "[The] [bridge] will [reopen]", "[The] [bridge] [reopens]"),
        ("Mayor İrem Çelik", "mayor Irem Celik", "[Mayor] [İrem] [Çelik]", "[mayor] [Irem] [Celik]"),
        # A word that has moved counts; a function word does only beside another.
        ("the flood in May", "in June, after a flood", "the [flood] in May", "in June, after a [flood]"),
        ("went to the harbour", "sailed to the harbour", "went [to] [the] [harbour]", "sailed [to] [the] [harbour]"),
        # Each word of one side meets one word of the other.
        ("rain and rain again", "rain", "[rain] and rain again", "[rain]"),
        ("12 boats, 40 men", "40 men in 12 boats", "[12] [boats], [40] [men]", "[40] [men] in [12] [boats]"),
        ("war and oil", "oil without war", "[war] and [oil]", "[oil] without [war]"),
        ("one thing", "another matter", "one thing", "another matter"),
        ("", "anything", "", "anything"),
    ],
)
def test_shared_words(a: str, b: str, in_a: str, in_b: str) -> None:
    shared = shared_words(a, b)
    assert (marked(a, shared.a), marked(b, shared.b)) == (in_a, in_b)


def test_spellings_of_one_name_meet_only_where_they_are_known_to_be_one() -> None:
    a, b = "Niger thanked Oleksiy Marchenko", "Nigeria thanked Alexei Martschenko"
    assert marked(a, shared_words(a, b).a) == "Niger [thanked] Oleksiy Marchenko"
    names = (Name("Oleksiy Marchenko", ("Oleksiy Marchenko",), ("Alexei Martschenko",)),)
    assert marked(a, shared_words(a, b, names).a) == "Niger [thanked] Oleksiy [Marchenko]"
    assert marked(b, shared_words(a, b, names).b) == "Nigeria [thanked] Alexei [Martschenko]"
    assert marked(b, shared_words(b, a, names).a) == "Nigeria [thanked] Alexei [Martschenko]"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (("Dağlı",), ("Dagli",), "Dağlı A / Dagli B"),
        (("Selin Dağlı", "Dağlı"), ("Selin Dagli", "Dagli", "the mayor"), "Dağlı A / Dagli B"),
        (("Selin Dağlı",), ("Dagli", "Selin Dagli"), "Selin Dağlı A / Selin Dagli B"),
        (("Marchenko",), ("Martschenko", "Marchenko"), "Marchenko AB / Martschenko B"),
        ((), ("Martschenko", "Marchenko"), "Martschenko B / Marchenko B"),
        (("Olga Marin",), ("Marin",), ""),
        (("Marin",), ("MARIN",), ""),
        (("Norwegian Prime Minister",), ("Norway's Prime Minister",), ""),
        (("Marin",), ("Petrov",), ""),
    ],
)
def test_respelt_names(a: tuple[str, ...], b: tuple[str, ...], expected: str) -> None:
    def said(spelling: Spelling) -> str:
        return f"{spelling.text} {'A' * spelling.in_a}{'B' * spelling.in_b}"

    assert [" / ".join(map(said, found)) for found in respelt_names((Name("whoever", a, b),))] == [expected] * bool(expected)


def test_of_an_endless_wording_only_the_beginning_is_compared() -> None:
    endless = "harbour " * 20_000
    assert shared_words(endless, endless).a[-1][1] <= 5000


PROSE = st.text(st.sampled_from("abcd ABÇ,.'12\u00a0é漢"), max_size=80)


@given(PROSE, PROSE)
def test_spans_are_ordered_words_one_for_one(a: str, b: str) -> None:
    shared = shared_words(a, b)
    assert len(shared.a) == len(shared.b)
    for text, spans in ((a, shared.a), (b, shared.b)):
        assert list(spans) == sorted(spans)
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        assert all(0 <= start < end <= len(text) for start, end in spans)


@given(PROSE)
def test_a_text_shares_the_same_words_with_itself(text: str) -> None:
    shared = shared_words(text, text)
    assert shared.a == shared.b
