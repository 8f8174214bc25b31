"""Where sentences begin and end, to the character."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from tui.language.sentences import paragraphs, sentences

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def split(text: str, language: str = "en") -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in sentences(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("No full stop", ["No full stop"]),
        ("Rain fell. It was cold.", ["Rain fell.", "It was cold."]),
        ("A title\n\nRain fell.", ["A title", "Rain fell."]),
        ("  Rain fell.  \n", ["Rain fell."]),
        # Initials, titles and figures end no sentence.
        ("Dr. J. K. Marlow paid $3.5 million. He left.", ["Dr. J. K. Marlow paid $3.5 million.", "He left."]),
        # A quotation taken up again by its speaker is one sentence, with curly, straight and mixed marks.
        ('"It is late," she said. "Go."', ['"It is late," she said.', '"Go."']),
        ("“It is late,\" she said. “Go.”", ["“It is late,\" she said.", "“Go.”"]),
        ('"Rain! Snow! Hail!" he cried.', ['"Rain! Snow! Hail!" he cried.']),
        # A no-break space is white space, and stays where it is.
        ("Rain\u00a0fell.\u00a0It was cold.", ["Rain\u00a0fell.", "It was cold."]),
        ("Ra\ud800in fell. It was cold.", ["Ra\ud800in fell.", "It was cold."]),
        ("大桥关闭。车站开放。", ["大桥关闭。", "车站开放。"]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_line_is_a_paragraph() -> None:
    assert [sentence.paragraph for sentence in sentences("Rain fell. It was cold.\nSnow fell.\n\nIt froze.")] == [0, 0, 1, 2]


def test_lines_broken_at_a_width_are_no_paragraphs() -> None:
    text = (
        "The harbour of Kelmouth was closed for most of Friday because of\n"
        "a storm that had been forecast for days and which nevertheless\n"
        "surprised the crews of two ferries that lay at anchor before the\n"
        "mole. Nobody was hurt, said the harbour master, but the repairs\n"
        "will take a week.\n\nThe ferries sail again on Saturday."
    )
    assert len(list(paragraphs(text))) == 2
    assert [sentence.paragraph for sentence in sentences(text)] == [0, 0, 1]


# Start, end, first words, last words of each sentence of the two seeds.
_EXPECTED = (
    (
        (0, 79, "Turkey says Russia-Ukraine", "progress yet"),
        (81, 278, "Turkish Foreign Minister", 'of negotiations."'),
        (281, 494, "Talks between Ukrainian", "negotiations concluded."),
        (496, 683, "Ukrainian and Russian", "fifth week."),
        (685, 893, "Speaking at the", "as possible."),
        (895, 1101, "He also said", "meet subsequently."),
        (1103, 1246, "Earlier, Turkish President", "two leaders."),
        (1249, 1435, "In a televised", "both sides."),
        (1437, 1644, "The March 29", "battlefield momentum."),
        (1646, 1807, "Ukrainian Foreign Minister", "a ceasefire."),
        (1809, 2050, "Ukraine is ready", "March 27."),
        (2053, 2214, "However, a senior", "in Ukraine."),
        (2216, 2428, "The more than", "Russia's economy."),
        (2430, 2595, "Nearly 5,000 people", "the mayor."),
        (2596, 2649, "Reuters was unable", "the numbers."),
        (2651, 2791, "Kremlin spokesperson Dmitry", "in person."),
    ),
    (
        (0, 70, "Çavuşoğlu says Kyiv", "Istanbul talks"),
        (71, 278, "Peace talks between", "near Kyiv."),
        (279, 428, "Mevlut Cavusoglu said", "warring countries."),
        (429, 640, "It came as", "foreign aggression."),
        (641, 885, "Mr Cavusoglu said", "outstanding issues."),
        (886, 1007, "Ukraine said these", "in 2014."),
        (1008, 1169, "Stocks jumped and", "Russian troops."),
        (1170, 1303, "But there is", "the past."),
        (1304, 1401, '"Whatever agreement there', "Kallas said."),
        (1402, 1587, "The meeting at", "having stalled."),
        (1588, 1880, "Ukraine said it", "Donbas region."),
        (1881, 2064, "Deputy Defence Minister", "take place."),
        (2065, 2268, "The two sides", "of war."),
        (2269, 2386, "“In a fair", "Mr Erdogan."),
        (2387, 2479, "“The whole world", "Erdogan said."),
    ),
)


@pytest.mark.parametrize(("path", "expected"), zip(_SEEDS, _EXPECTED, strict=True), ids=("a", "b"))
def test_the_seeds_to_the_character(path: Path, expected: tuple[tuple[int, int, str, str], ...]) -> None:
    text = path.read_text(encoding="utf-8")
    found = sentences(text)
    assert [(sentence.start, sentence.end) for sentence in found] == [(start, end) for start, end, _, _ in expected]
    for sentence, (_, _, first, last) in zip(found, expected, strict=True):
        assert text[sentence.start : sentence.end].startswith(first)
        assert text[sentence.start : sentence.end].endswith(last)


@given(st.one_of(texts, st.text(max_size=300)), st.sampled_from(("en", "de", "zh", "xx")))
def test_every_character_but_white_space_is_in_one_sentence(text: str, language: str) -> None:
    at = 0
    for sentence in sentences(text, language):
        assert at <= sentence.start < sentence.end <= len(text)
        assert text[at : sentence.start].strip() == ""
        assert not text[sentence.start].isspace()
        assert not text[sentence.end - 1].isspace()
        at = sentence.end
    assert text[at:].strip() == ""


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("a" * 12_000, [5_000, 5_000, 2_000]),
        (("word " * 2_400).strip(), [4_999, 4_994, 2_004]),
        ("a" * 5_000 + ".", [5_000, 1]),
        ("Short. " + "a" * 5_001, [6, 5_000, 1]),
        ("漢字" * 3_000, [5_000, 1_000]),
    ],
)
def test_what_has_no_end_is_cut(text: str, lengths: list[int]) -> None:
    assert [sentence.end - sentence.start for sentence in sentences(text)] == lengths
