"""How alike two sentences are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparing.passage import read
from tui.comparing.similarity import lexical, measure
from tui.comparing.terms import weigh

_OTHERS = ("Rain fell on the harbour.", "Nobody was hurt in the storm.", "The ferry sails on Saturday.", "The mayor left.")


def alike(a: str, b: str) -> float:
    """How alike two sentences are among some others."""
    first, second, *others = map(read, (a, b, *_OTHERS))
    weights = weigh([first, second, *others])
    return lexical(measure(first, weights), measure(second, weights), weights)


@pytest.mark.parametrize(
    ("text", "nearer", "farther"),
    [
        # Rare words tell more than common ones.
        ("The steamer Aurelia reached the harbour.", "The Aurelia was late.", "The harbour was closed."),
        # Words that follow one another tell more than the same words scattered.
        (
            "They made progress in peace talks.",
            "Progress in peace talks was made.",
            "Talks in peace made slow, little progress.",
        ),
        # Inflections and spellings are near.
        ("Divers raised the bell.", "A diver is raising bells.", "Trains crossed the bridge."),
        ("Zelenskiy spoke.", "Zelenskyy spoke.", "Marlow spoke."),
        # Synonyms are one concept.
        ("A quake shook Norvia.", "Norvia was shaken by an earthquake.", "A storm crossed Norvia."),
    ],
)
def test_nearer(text: str, nearer: str, farther: str) -> None:
    assert alike(text, nearer) > alike(text, farther)


@pytest.mark.parametrize(("a", "b"), [("", ""), ("Rain fell.", ""), ("Rain fell.", "…"), ("Bees hum.", "大桥"), ("漢", "字")])
def test_nothing_in_common(a: str, b: str) -> None:
    assert alike(a, b) == 0


@given(*[st.lists(st.sampled_from("rain fell the on Zoë 12 bridge bridges 漢 of".split()), max_size=8).map(" ".join)] * 2)
def test_between_nothing_and_the_same_and_the_same_both_ways(a: str, b: str) -> None:
    assert 0 <= alike(a, b) <= 1 + 1e-9
    assert alike(a, b) == alike(b, a)
    assert alike(a, b) <= alike(a, a) + 1e-9
