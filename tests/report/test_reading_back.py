"""What was changed by hand so that it is no comparison any more is refused with ValueError, and nothing else is raised."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report.sample import sample
from tests.report.test_report import VALIDATOR
from tui.model import Comparison
from tui.report import FORMATS, render

DATA = sample().to_dict()


def _places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401  # JSON
    """The path to every value in `data`."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from _places(value, (*path, key))


def _changed(path: tuple[str | int, ...], value: object) -> dict[str, Any]:
    """The sample with another value in one place."""
    changed = copy.deepcopy(DATA)
    holder: Any = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return changed


@given(st.sampled_from(list(_places(DATA))), st.sampled_from((None, "maybe", [], {}, True, [None])))
def test_a_value_of_the_wrong_kind_is_refused_or_harmless(path: tuple[str | int, ...], value: object) -> None:
    damaged = _changed(path, value)
    try:
        comparison = Comparison.from_dict(damaged)
    except ValueError:
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate(damaged)
    else:
        json.dumps(comparison.to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("claims", 0, "relation"), "similar"),
        (("claims", 0, "id"), 1),
        (("claims", 0, "a", 0, "form"), "sung"),
        (("claims", 0, "a", 0, "speaker"), 5),
        (("claims", 0, "differences", 0, "verdict"), "maybe"),
        (("claims", 0, "differences", 0, "kind"), 7),
        (("a", "sentences", 0, "status"), "new"),
        (("a", "title"), ["a", "list"]),
        (("names", 0, "a"), [None]),
        (("claims", 0, "differences", 0, "a_span"), [5]),
        (("schema",), "compare-articles/2"),
    ],
)
def test_unknown_words_are_refused(path: tuple[str | int, ...], value: object) -> None:
    damaged = _changed(path, value)
    with pytest.raises(ValueError, match="saved comparison"):
        Comparison.from_dict(damaged)


def test_what_was_saved_before_authors_were_known_is_read() -> None:
    old = copy.deepcopy(DATA)
    for side in "ab":
        del old[side]["author"]

    VALIDATOR.validate(old)
    assert Comparison.from_dict(old).a.article.author is None


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_read_back_is_written_the_same(name: str) -> None:
    assert render(Comparison.from_dict(json.loads(render(sample(), "json"))), name) == render(sample(), name)
