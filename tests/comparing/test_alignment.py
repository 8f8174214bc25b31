"""How strongly sentences are aligned."""

from collections.abc import Mapping, Sequence

import pytest

from tests.comparing.passage import read
from tui.comparing.alignment import LEAST, align
from tui.comparing.repeats import Pair
from tui.comparing.similarity import measure
from tui.comparing.terms import weigh

_REST = ("Bees hummed in the orchard.", "A train crossed the viaduct.", "The choir sang at dusk.", "Snow lay on the pass.")


def strengths(a: Sequence[str], b: Sequence[str]) -> Mapping[Pair, float]:
    first, second = list(map(read, a)), list(map(read, b))
    weights = weigh([*first, *second])
    measured_a, measured_b = ([measure(sentence, weights) for sentence in side] for side in (first, second))
    return align(measured_a, measured_b, weights).strengths


def test_every_strength_is_a_part_of_one() -> None:
    found = strengths([*_REST, "Divers raised the bell."], ["The bell was raised by divers.", *_REST])
    assert all(0 < strength < 1 for strength in found.values())


def test_sentences_with_nothing_in_common_have_none() -> None:
    assert strengths(["Rain fell."], ["大桥"]) == {}
    assert strengths([], []) == {}


def test_of_two_rivals_the_nearer_is_the_stronger() -> None:
    found = strengths(
        [*_REST, "Divers raised the bell of the Aurelia."],
        [*_REST, "Some raised a bell.", "Divers raised the Aurelia's bell."],
    )
    assert found[4, 5] > found[4, 4]


def test_sentences_that_have_no_other_counterpart_are_the_stronger_for_it() -> None:
    a, b = "Divers raised the bell of the Aurelia.", "They raised the Aurelia's old bell."
    alone = strengths([*_REST, a], [*_REST, b])[4, 4]
    rivalled = strengths([*_REST, a], [*_REST, b, "They raised the Aurelia's old anchor."])[4, 4]
    assert rivalled < alone


def test_other_figures_speak_against_a_pair() -> None:
    a = [*_REST, "The fire at the mill killed 12 workers."]
    same, other = (strengths(a, [*_REST, f"The mill fire killed {count} workers."])[4, 4] for count in (12, 37))
    assert other < same


def test_a_figure_that_only_two_sentences_have_ties_them_more_than_a_word() -> None:
    def strength(shared: str) -> float:
        return strengths([*_REST, f"The mill at Orla wove {shared} bales."], [*_REST, f"Bales it shipped: {shared}."])[4, 4]

    assert strength("4127") > strength("moss")


def test_a_sentence_that_repeats_another_inherits_its_counterparts() -> None:
    lead, body = (
        "Divers raised the bell of the steamer Aurelia.",
        "The bell of the steamer Aurelia was raised by divers from Kelmouth.",
    )
    counterpart = "The steamer Aurelia lost her bell to divers."
    both = strengths([lead, *_REST, body], [*_REST, counterpart])
    assert both[0, 4] > 0
    assert both[5, 4] > 0


@pytest.mark.parametrize("line", ["12 May 2024", "Updated on Friday at 10:30"])
def test_a_dateline_has_no_counterpart(line: str) -> None:
    assert not any(i == 0 for i, _ in strengths([line, *_REST], [line, *_REST]))


@pytest.mark.parametrize(
    ("one", "other", "tied"),
    [
        # "mill" stands elsewhere, too, and ties no two sentences alone.
        ("The mill had a new owner.", "A clerk photographed the mill.", False),
        ("The mill had a new owner.", "The owner photographed the mill.", True),
        # A name or a figure that only these two have does.
        ("The mill and Marlow waited.", "Marlow photographed a heron.", True),
        ("The mill counted 14,212 sacks.", "Attendance was 14,212.", True),
        # There is nothing else to share.
        ("The mill!", "The mill?", True),
    ],
)
def test_one_word_is_no_link_unless_it_is_rare(one: str, other: str, tied: bool) -> None:
    rest = [*_REST, "Water drove the mill.", "Fire spared the mill."]
    assert (strengths([*rest, one], [*rest, other])[6, 6] >= LEAST) is tied
