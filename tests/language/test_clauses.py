"""What a clause is, as tables of examples, and what always holds of clauses."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.language.clauses import Clause, clauses
from tui.language.sentences import sentences
from tui.language.words import words


def split(text: str, language: str = "en") -> tuple[tuple[Clause, ...], ...]:
    found = sentences(text, language)
    return clauses(text, found, [words(text, s.start, s.end, language) for s in found], language)


PIECES = st.sampled_from(
    [
        *'"“”«»,.;:-–()\n ',
        " and ",
        " said ",
        " who ",
        " that ",
        "He",
        " was",
        " after ",
        " saying",
        " according to ",
        " told ",
        "Kyiv",
        "\ud800",
        "的",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_clauses_lie_in_their_sentence_in_order_and_apart(text: str) -> None:
    found = sentences(text)
    result = split(text)
    assert len(result) == len(found)
    for sentence, clauses_of in zip(found, result, strict=True):
        assert clauses_of
        at = sentence.start
        for clause in clauses_of:
            assert at <= clause.start < clause.end <= sentence.end
            at = clause.end
