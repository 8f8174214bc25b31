"""Why two sentences are linked, in the words of the first."""

import pytest

from tests.comparing.passage import read
from tui.comparing.reasons import because
from tui.comparing.terms import weigh
from tui.language.words import words
from tui.model import Because


def reasons(a: str, b: str, keys: dict[str, str] | None = None, names: tuple[str, ...] = ()) -> Because:
    """The reasons for linking `a` and `b` among other sentences; `keys` holds the names' words."""
    at_a, at_b = ({text.index(word): key for word, key in (keys or {}).items() if word in text} for text in (a, b))
    first, second = read(a, at_a, names), read(b, at_b, names)
    weights = weigh([first, second, read("The harbour was closed."), read("Rain fell on the harbour.")])
    return because(words(a, 0, len(a)), at_a, first, second, weights)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # The rarest first, as A writes them; no function words.
        ("The harbour bell was raised", "They raise a bell in the harbour", Because(words=("bell", "raised", "harbour"))),
        ("Two bells rang", "A bell rang 2 times", Because(words=("bells", "rang"), values=("Two",))),
        ("It rang 84 times", "It rang 37 times", Because(words=("rang", "times"), against=("84",))),
        ("Rain", "Bees", Because()),
    ],
)
def test_reasons(a: str, b: str, expected: Because) -> None:
    assert reasons(a, b) == expected


def test_a_name_is_told_whole_and_once() -> None:
    keys = {"Ilse": "=ilse brandt", "Brandt": "=ilse brandt"}
    assert reasons("Ilse Brandt spoke", "Ms Brandt spoke", keys) == Because(words=("spoke",), names=("Ilse Brandt",))


def test_other_names_speak_against_a_link() -> None:
    assert reasons("Orlova spoke", "Marlow spoke", names=("orlova", "marlow")) == Because(words=("spoke",), against=("Orlova",))
