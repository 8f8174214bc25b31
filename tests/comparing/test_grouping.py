"""Which clauses carry a link, and which make one claim."""

import pytest

from tui.comparing import Prepared, prepare
from tui.comparing.grouping import alike_clauses, grouped
from tui.model import Article

_A = "Divers raised the bell of the steamer Aurelia, and the museum of Kelmouth refused to pay for it."
_B = "The museum in Kelmouth will not pay, while divers have raised the bell of the Aurelia."


def read(a: str, b: str) -> Prepared:
    return prepare(Article.from_text(a), Article.from_text(b))


def test_a_link_is_carried_by_the_clauses_that_are_alike() -> None:
    assert set(alike_clauses({(0, 0): 0.7}, read(_A, _B).differences)) == {((0, 0), (0, 1)), ((0, 1), (0, 0))}


@pytest.mark.parametrize(("a", "b"), [(_A, _B), ("Divers left.", "Prices fell."), ("…", "!")])
def test_every_link_is_carried_by_some_clauses_with_its_strength(a: str, b: str) -> None:
    edges = alike_clauses({(0, 0): 0.7}, read(a, b).differences)
    assert set(edges.values()) == {0.7}


def test_without_links_there_is_nothing_to_gather() -> None:
    differences = read(_A, _B).differences
    assert alike_clauses({}, differences) == {}
    assert grouped({}, differences) == []


def test_clauses_that_say_one_thing_make_one_claim() -> None:
    twice = "Divers raised the bell of the Aurelia. The bell of the Aurelia was raised by divers."
    differences = read(twice, "Divers have raised the bell of the Aurelia.").differences
    (group,) = grouped(alike_clauses({(0, 0): 0.6, (1, 0): 0.7}, differences), differences)
    assert (sorted(group.a), group.b, group.score) == ([(0, 0), (1, 0)], [(0, 0)], 0.7)


def test_two_things_stay_two_claims_though_both_sentences_say_both() -> None:
    differences = read(_A, _B).differences
    groups = grouped(alike_clauses({(0, 0): 0.7}, differences), differences)
    assert sorted((group.a, group.b) for group in groups) == [([(0, 0)], [(0, 1)]), ([(0, 1)], [(0, 0)])]


def test_clauses_about_one_subject_that_tell_different_things_of_it_do_not_carry_a_link_beside_others() -> None:
    a = "Divers raised the bell of the Aurelia, and the museum of Kelmouth closed in May."
    b = "The bell of the Aurelia was raised by divers, and the museum of Kelmouth hired a curator."
    assert set(alike_clauses({(0, 0): 0.7}, read(a, b).differences)) == {((0, 0), (0, 0))}


def test_one_word_of_many_does_not_carry_a_link_beside_other_clauses() -> None:
    a = "Divers raised the bell of the Aurelia, and the mine had passed its yearly safety inspection without complaint."
    b = "The bell of the Aurelia was raised by divers, and local papers wrote that an inspection of dams was due this month."
    assert set(alike_clauses({(0, 0): 0.7}, read(a, b).differences)) == {((0, 0), (0, 0))}


def test_a_link_is_carried_by_what_is_most_alike_though_it_be_a_subject_only() -> None:
    a = "The champion dropped him again, and referee Sam Holt gave the challenger a count."
    b = "From then on it was a matter of time, and referee Sam Holt ended the contest."
    assert set(alike_clauses({(0, 0): 0.7}, read(a, b).differences)) == {((0, 1), (0, 1))}


def test_a_figure_about_a_subject_is_told_of_it() -> None:
    a = "Divers raised the bell of the Aurelia, and 40 guests were at the museum of Kelmouth."
    b = "The bell of the Aurelia was raised by divers, and 40 guests watched."
    assert set(alike_clauses({(0, 0): 0.7}, read(a, b).differences)) == {((0, 0), (0, 0)), ((0, 1), (0, 1))}
