"""Which pairs of sentences are looked at."""

from collections.abc import Sequence

import pytest

from tui.comparing.candidates import candidates
from tui.comparing.terms import Terms, terms, weigh
from tui.language.words import words


def read(sentences: Sequence[str]) -> list[Terms]:
    return [terms(words(sentence, 0, len(sentence)), {}) for sentence in sentences]


def pairs(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    first, second = read(a), read(b)
    return [(i, j) for i, others in candidates(first, second, weigh([*first, *second])) for j in others]


def numbered(count: int) -> list[str]:
    return [f"ship{number} sails" for number in range(count)]


def test_of_few_sentences_all_pairs_are_looked_at() -> None:
    assert pairs(["Rain fell.", "It was cold."], ["Bees swarm."]) == [(0, 0), (1, 0)]


def test_of_many_only_those_that_share_something_rare() -> None:
    a = numbered(150)
    found = pairs(a, a[::-1])
    assert found == [(i, 149 - i) for i in range(150)]


def test_a_sentence_of_common_words_is_looked_for_where_it_stands() -> None:
    a = ["yes"] * 200
    assert pairs(a, a) == [(i, i) for i in range(200)]


@pytest.mark.parametrize("count", [0, 1, 300])
def test_against_nothing_there_is_nothing(count: int) -> None:
    assert pairs(numbered(count), []) == []
    assert pairs([], numbered(count)) == []


def test_no_sentence_has_more_counterparts_than_can_be_looked_at() -> None:
    a = [f"alpha{number % 20} beta{number % 30}" for number in range(600)]
    found = pairs(a, a)
    assert len(set(found)) == len(found)
    assert found == sorted(found)
    assert max(sum(i == row for i, _ in found) for row in range(0, 600, 50)) <= 24
