"""Whom "he" and "she" mean, and where that is not plain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.language.names import names, resolve_pronouns
from tui.language.sentences import sentences
from tui.language.words import words


def _meant(text: str, language: str = "en") -> list[str]:
    found = sentences(text, language)
    tokens = [words(text, sentence.start, sentence.end, language) for sentence in found]
    named = names(text, found, tokens, language)
    resolved = resolve_pronouns(text, named.mentions, named.entities, tokens, language)
    assert all(text[start:].lower().startswith(("he", "she", "il", "elle")) for _, start in resolved)
    return [resolved[place].name for place in sorted(resolved)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Mr Brandt spoke. He left.", ["Brandt"]),
        ("Then Anna Orlova said she would stay.", ["Anna Orlova"]),
        # Of several people in the sentence before, the only one who speaks.
        ("Mr Brandt, who met Mr Vega and Mr Holm, was glad, Anna Orlova said. She then left.", ["Anna Orlova"]),
        ("One survivor, Ada Orlov, told the Post that Mr Brandt fell. She left.", ["Ada Orlov"]),
        # A pronoun carries on whom the last one meant.
        ("Then Mr Brandt spoke. He left. He slept.", ["Brandt", "Brandt"]),
        ("Then Mr Brandt spoke. The road was shut, he said.", ["Brandt"]),
        # Where no person is known, the only name of several words; his office in his name's stead is he, too.
        ("In Lesk, shopkeeper Ada Orlov saw the water rise. “I lost all,” she said.", ["Ada Orlov"]),
        ("Mr Brandt, the transport minister, spoke. “We will wait,” he said.", ["Brandt"]),
        # Who says a quotation is not the one whom it names.
        ("Then Anton Vega said little. “Mr Brandt is innocent,” he said.", ["Anton Vega"]),
        ("Then Peru won. “Mr Brandt is innocent,” he said.", []),
        # Two people, another sex, no person, a quotation, another subject in between: not plain.
        ("Then Mr Brandt met Mr Vega. He left.", []),
        ("Then Mr Brandt spoke. She left.", []),
        ("Then Peru won. He left.", []),
        ("Then Mr Brandt spoke. “He is late,” a clerk said.", []),
        ("Then Mr Brandt spoke. A clerk who lives in the house saw that he left.", []),
        ("Then Mr Brandt spoke. The road was shut. He left.", []),
        ("Then Mr Brandt spoke. Quillby said he left.", []),
    ],
)
def test_plain_pronouns(text: str, expected: list[str]) -> None:
    assert _meant(text) == expected


def test_other_languages() -> None:
    assert _meant("Puis Jean Morel, le ministre, a parlé. Il est parti.", "fr") == ["Jean Morel"]


@given(st.lists(st.sampled_from("Mr Anna Orlova Brandt he She said , . “ ” the president".split()), max_size=25).map(" ".join))
def test_any_text_is_read(text: str) -> None:
    _meant(text)
