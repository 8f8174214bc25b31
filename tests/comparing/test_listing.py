"""Lists of names that two wordings of one claim have, and where they are not the same."""

from __future__ import annotations

import pytest

from tui.comparing.listing import listing_differences
from tui.language.words import words
from tui.model import Difference


def found(a: str, b: str, language: str = "en") -> tuple[Difference, ...]:
    read = (words(text, 0, len(text), language) for text in (a, b))
    first, second = read
    return tuple(listing_differences(a, first, b, second, ({}, {}), language))


@pytest.mark.parametrize(
    ("a", "b", "language", "listed_a", "listed_b", "verdict", "explanation"),
    [
        # One list has what the other lacks; each has.
        ("troops of Orla, Rye and Senne met", "troops of Orla and Rye met", "en",
         "Orla, Rye and Senne", "Orla and Rye", "compatible", "only A names Senne"),
        ("they fly to Orla, Rye and Senne", "they fly to Senne, Rye, and Varn", "en",
         "Orla, Rye and Senne", "Senne, Rye, and Varn", "check", "only A names Orla, only B names Varn"),
        # However the items are joined, and with their articles.
        ("he holds the WQA, IQF and WQO belts", "he holds the IQF, WQO, WQA & IQO belts", "en",
         "WQA, IQF and WQO", "IQF, WQO, WQA & IQO", "compatible", "only B names IQO"),
        ("ships from the Hebrides, the Orkneys and Rye came", "ships from the Hebrides and Rye came", "en",
         "Hebrides, the Orkneys and Rye", "Hebrides and Rye", "compatible", "only A names Orkneys"),
        ("sie kamen aus Orla, Senne und Varn", "sie kamen aus Orla und Varn", "de",
         "Orla, Senne und Varn", "Orla und Varn", "compatible", "only A names Senne"),
    ],
)  # fmt: skip
def test_lists_that_differ(a: str, b: str, language: str, listed_a: str, listed_b: str, verdict: str, explanation: str) -> None:
    (difference,) = found(a, b, language)
    assert (difference.kind, difference.a, difference.b) == ("name", listed_a, listed_b)
    assert (difference.verdict, difference.explanation) == (verdict, explanation)
    assert difference.a_span
    assert a[slice(*difference.a_span)] == listed_a
    assert difference.b_span
    assert b[slice(*difference.b_span)] == listed_b


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # The same in another order; two lists of other things; a single name.
        ("troops of Orla, Rye and Senne met", "troops of Senne, Orla and Rye met"),
        ("troops of Orla, Rye and Senne met", "ships of Varn, Rye and Kelm met"),
        ("troops of Orla met", "troops of Orla and Rye met"),
        # What a list lacks may stand elsewhere in its wording.
        ("troops of Orla, Rye and Senne met", "Senne met the troops of Orla and Rye"),
        # In a headline every word begins with a capital.
        ("Mayor Of Orla, Rye And Senne Meets Divers Again", "the mayor of Orla, Rye and Senne"),
        ("", "troops of Orla and Rye"),
    ],
)
def test_lists_that_do_not(a: str, b: str) -> None:
    assert found(a, b) == ()
