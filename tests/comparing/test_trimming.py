"""Which phrases at the edges of a shared clause are one article's alone."""

import pytest

from tests.comparing.passage import read
from tui.comparing.trimming import trimmed
from tui.language.clauses import clauses
from tui.language.words import words
from tui.model import Sentence


def cut(text: str, other: str, differing: str = "") -> tuple[str, list[str]]:
    """The core of `text` and what comes off, when the other article says `other`."""
    at = text.index(differing)
    spans = [(at, at + len(differing))] if differing else []
    found_words = words(text, 0, len(text))
    ((clause, *_),) = clauses(text, [Sentence(0, len(text), 0)], [found_words])
    found = trimmed(text, found_words, {}, "en", read(other).concepts, spans, next(iter(clause.verbs), None))
    return " … ".join(text[slice(*span)] for span in found.kept), [text[slice(*span)] for span in found.off]


@pytest.mark.parametrize(
    ("text", "other", "core", "off"),
    [
        # A place, a time, a figure behind the shared part.
        (
            "Marlow beat Vega in the sixth round at the Stade de Kelmouth",
            "Vega lost to Marlow in round six, the sixth",
            "Marlow beat Vega in the sixth round",
            ["at the Stade de Kelmouth"],
        ),
        ("The bell was raised on March 29", "They raised the bell", "The bell was raised", ["on March 29"]),
        # The signs of a figure stay with it.
        ("Shares rose 4% to £61 in Rye", "Shares were up 4%", "Shares rose 4%", ["to £61 in Rye"]),
        # In front only behind a preposition and before a comma.
        ("On Friday, the bell was raised", "They raised the bell", "the bell was raised", ["On Friday"]),
        ("On Friday, the bell was raised", "They met on Friday", "On Friday", ["the bell was raised"]),
        # The beginning and the verb of a clause stay.
        ("Divers on Friday raised the bell", "They raised the bell", "Divers on Friday raised the bell", []),
        ("The bell for Rye with a new clapper has rung", "A bell for Rye", "The bell for Rye with a new clapper has rung", []),
        # Inside, too: what is left are two pieces.
        (
            "The mayor was in the hall in Rye with two of her deputies for the vote",
            "The mayor was in the hall for the vote",
            "The mayor was in the hall … for the vote",
            ["in Rye with two of her deputies"],
        ),
        ("Marlow, 36, beat Vega", "Vega lost to Marlow", "Marlow … beat Vega", ["36"]),
        ("The hall was used as a store", "The hall in Rye", "The hall was used as a store", []),
        ("The hall seems to need new paint", "The hall in Rye", "The hall seems to need new paint", []),
        # What "be" says belongs to it, a hyphen parts nothing, and a bracket keeps what it holds.
        ("The bell was in Rye harbour", "They raised the bell", "The bell was in Rye harbour", []),
        ("The bell will be in Rye harbour", "They raised the bell", "The bell will be in Rye harbour", []),
        ("A hit-and-run in Rye", "A hit in Rye", "A hit-and-run in Rye", []),
        ("The bell (in a frame in Rye) rang", "The bell in a frame rang", "The bell (in a frame in Rye) rang", []),
        # What tells nothing stays, and so does what the other article has.
        ("The bell was raised for them", "They raised the bell", "The bell was raised for them", []),
        ("The bell was raised on Friday", "On Friday they raised the bell", "The bell was raised on Friday", []),
        # The conjunction that joined what came apart belongs to neither.
        (
            "The bell was raised and Marlow of Kelmouth wept",
            "They raised the bell",
            "The bell was raised",
            ["Marlow of Kelmouth wept"],
        ),
        # Where nothing is shared, or next to nothing, a clause stays whole.
        ("Bees hummed in the orchard", "They raised the bell", "Bees hummed in the orchard", []),
    ],
)
def test_what_comes_off(text: str, other: str, core: str, off: list[str]) -> None:
    assert cut(text, other) == (core, off)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        # A particle belongs to its verb, and an infinitive to what it completes.
        ("Divers pulled out eleven bells", "Divers in Rye"),
        ("The dividend goes up from autumn", "The dividend in autumn"),
        ("Keepers may let off the horn", "The keepers"),
        ("The mayor was sworn in", "The mayor"),
        ("The inquiry is unlikely to close", "The inquiry"),
        ("The barge came to rest", "The barge"),
    ],
)
def test_what_a_verb_or_adjective_needs_stays_with_it(text: str, other: str) -> None:
    assert cut(text, other) == (text, [])


def test_before_another_preposition_a_small_word_belongs_to_its_verb() -> None:
    assert cut("The mayor was sworn in on 8 March", "The mayor was sworn in") == ("The mayor was sworn in", ["on 8 March"])
    assert cut("The ferry left at 6 a.m. on Friday", "The ferry left at 6") == ("The ferry left at 6 a.m.", ["on Friday"])


def test_a_noun_behind_to_is_a_phrase_of_its_own() -> None:
    assert cut("The barge came to the quay in Rye", "The barge came") == ("The barge came", ["to the quay in Rye"])


def spans(text: str, *parts: str) -> list[tuple[int, int]]:
    return [(text.index(part), text.index(part) + len(part)) for part in parts]


@pytest.mark.parametrize(
    ("text", "other", "wholes", "dates", "lacking", "core", "off"),
    [
        # No phrase begins inside a figure, a name or a date.
        (
            "Fares fell 4.5 per cent to 212 pence",
            "Fares fell 4.5",
            ["4.5 per cent", "212 pence"],
            [],
            [],
            "Fares fell 4.5 per cent",
            ["to 212 pence"],
        ),
        (
            "The bell hung at Church on the Marsh in Rye",
            "The bell hung at a church",
            ["Church on the Marsh"],
            [],
            [],
            "The bell hung at Church on the Marsh",
            ["in Rye"],
        ),
        (
            "Bells rang on March 4, 2019",
            "Bells rang in March 2019",
            [],
            ["March 4, 2019"],
            [],
            "Bells rang on March 4, 2019",
            [],
        ),
        # A figure that the other does not tell comes off with its phrase, whatever else of it the other has,
        (
            "The wreck lies at a depth of 40 metres",
            "The wreck lies at a depth of metres",
            ["40 metres"],
            [],
            ["40 metres"],
            "The wreck lies",
            ["at a depth of 40 metres"],
        ),
        # save where something is done in it.
        (
            "Vega is accused of stealing by taking a $500 bell",
            "Vega is accused of stealing and taking a bell",
            [],
            [],
            ["$500"],
            "Vega is accused of stealing by taking a $500 bell",
            [],
        ),
    ],
)
def test_figures_names_and_dates(
    text: str, other: str, wholes: list[str], dates: list[str], lacking: list[str], core: str, off: list[str]
) -> None:
    found_words = words(text, 0, len(text))
    found = trimmed(
        text,
        found_words,
        {},
        "en",
        read(other).concepts,
        lacking=spans(text, *lacking),
        wholes=spans(text, *wholes),
        dates=spans(text, *dates),
    )
    assert (" … ".join(text[slice(*span)] for span in found.kept), [text[slice(*span)] for span in found.off]) == (core, off)


def test_what_differs_never_comes_off() -> None:
    text = "The bell was raised on March 29"
    assert cut(text, "They raised the bell on May 2", differing="March 29") == (text, [])


def test_a_conjunction_of_another_language_goes_with_what_follows() -> None:
    text = "Die Bank zahlt 550 Euro mehr im Monat und einen Zuschlag von 20 Euro"
    found_words = words(text, 0, len(text), "de")
    held = {word.concept for word in found_words if word.text in {"Bank", "zahlt", "550", "20", "Euro"} and word.concept}
    found = trimmed(text, found_words, {}, "de", held)
    assert [text[slice(*span)] for span in found.kept] == ["Die Bank zahlt 550 Euro mehr", "einen Zuschlag von 20 Euro"]
    assert [text[slice(*span)] for span in found.off] == ["im Monat"]


def test_a_clause_may_begin_inside_a_date() -> None:
    text = "March 29, 2022 the bell was raised in Rye"
    inside = words(text, len("March 29, "), len(text))
    found = trimmed(text, inside, {}, "en", read("they raised the bell").concepts, dates=[(0, len("March 29, 2022"))])
    assert found.kept[0][0] == inside[0].start
