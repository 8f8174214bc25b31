"""Whether two articles report one event."""

from tests.comparing.passage import read
from tui.comparing.event import one_event

_REPORT = [read("The steamer Aurelia sank off Kelmouth with 84 aboard.", names=("aurelia", "kelmouth"))]
_RETOLD = [read("Off Kelmouth the steamer Aurelia sank, 84 were aboard.", names=("aurelia", "kelmouth"))]
_LOOK_ALIKE = [read("The steamer Borealis sank off Varnholm with 37 aboard.", names=("borealis", "varnholm"))]


def test_two_reports_of_one_event_share_names_figures_and_phrases() -> None:
    assert one_event(_REPORT, _RETOLD, [0.5]) > 0.8


def test_look_alikes_share_neither() -> None:
    assert one_event(_REPORT, _LOOK_ALIKE, [0.5]) < one_event(_REPORT, _RETOLD, [0.5])
    assert one_event(_REPORT, _LOOK_ALIKE, [0.1]) < 0.5


def test_a_sign_that_an_article_lacks_is_not_counted() -> None:
    a, b = [read("Rain fell.")], [read("Rain fell.")]
    assert one_event(a, b, [1.0]) == 1.0


def test_of_empty_articles_nothing_speaks_for_one() -> None:
    assert one_event([], [], []) == 0.0
