"""What holds of the reports whatever is compared."""

import csv
import html
import io
import json
import re
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.report.sample import empty, sample
from tests.strategies import comparisons
from tui.model import Comparison, Verdict
from tui.report import FORMATS, render
from tui.report.phrases import claims_by_relation
from tui.report.text import wrap

SCHEMA = json.loads(files("tui.report").joinpath("compare-articles-1.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
SGR = re.compile(r"\x1b\[[0-9;]*m")


@given(comparisons(), st.sampled_from(FORMATS))
def test_any_comparison_can_be_written_in_any_format(comparison: Comparison, name: str) -> None:
    report = render(comparison, name)
    assert report.endswith("\n")
    assert report.encode("utf-8")
    assert report == render(comparison, name)


@pytest.mark.parametrize("name", FORMATS)
def test_two_empty_articles_can_be_written(name: str) -> None:
    assert render(empty(), name)


def test_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown format 'xml'; there are text, json"):
        render(sample(), "xml")


def test_schema_is_itself_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(comparisons())
def test_json_follows_its_schema_and_reads_back_the_same(comparison: Comparison) -> None:
    data = json.loads(render(comparison, "json"))
    VALIDATOR.validate(data)
    assert Comparison.from_dict(data) == comparison


def test_json_keeps_letters_as_letters() -> None:
    assert "Zoë" in render(sample(), "json")


@given(comparisons(), st.integers(0, 120))
def test_text_has_the_same_words_with_and_without_colour(comparison: Comparison, width: int) -> None:
    plain = render(comparison, "text", width=width)
    assert SGR.sub("", render(comparison, "text", width=width, color=True)) == plain


@given(st.text(), st.integers(20, 60), st.integers(0, 6))
def test_wrapped_rows_lose_nothing_but_spaces(text: str, width: int, indent: int) -> None:
    rows = wrap(text, width, indent)
    assert "".join(text[start:end] for start, end in rows).replace(" ", "") == text.replace(" ", "")
    assert all(start <= end for start, end in rows)


@pytest.mark.parametrize("text", ["word " * 40, "x" * 200, "漢字" * 60, "漢字 and words " * 12, "é" * 90, "a  " * 50])
def test_wrapped_rows_fit(text: str) -> None:
    for number, (start, end) in enumerate(wrap(text, 30, 3)):
        assert cell_len(text[start:end]) <= (27 if number else 30)


def test_text_totals_add_up() -> None:
    for line in render(sample(), "text").splitlines():
        if found := re.match(r"(?:[AB]: )?(\d+) (?:sentences|claims): (.*)\.$", line):
            assert int(found[1]) == sum(map(int, re.findall(r"(\d+) (?:shared|partly|differing|only)", found[2])))


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("csv", "json")])
def test_every_wording_and_explanation_is_in_the_report(name: str) -> None:
    said = _words(render(sample(), name, width=1000))
    for claim in sample().claims:
        for text in (*(wording.text for wording in (*claim.a, *claim.b)), *(point.explanation for point in claim.differences)):
            assert text in said


def _words(report: str) -> str:
    """What a reader of the rendered report sees."""
    if report.startswith("<!doctype html>"):
        return html.unescape(re.sub("<[^>]*>", "", report))
    return report.replace("\\", "").replace("**", "")


def test_differences_come_by_their_gravity_and_then_by_their_place() -> None:
    verdicts: tuple[Verdict, ...] = ("compatible", "conflicts", "check", "conflicts")
    base = next(claim for claim in sample().claims if claim.differences)
    claims = tuple(
        replace(base, id=f"c{number}", differences=(replace(base.differences[0], verdict=verdict),))
        for number, verdict in enumerate(verdicts)
    )
    listed = dict(claims_by_relation(replace(sample(), claims=claims)))["differs"]
    assert [claim.id for claim in listed] == ["c1", "c3", "c2", "c0"]


def test_a_table_has_a_row_for_each_difference_in_the_words_of_the_json() -> None:
    rows = list(csv.DictReader(io.StringIO(render(sample(), "csv"))))
    expected = [
        (claim.id, difference.kind, difference.verdict, difference.a or "", difference.b or "")
        for _, claims in claims_by_relation(sample())
        for claim in claims
        for difference in claim.differences
    ]
    keys = ("id", "difference", "verdict", "a value", "b value")
    assert [tuple(row[key] for key in keys) for row in rows if row["verdict"]] == expected
    assert {row["a form"] for row in rows} <= {"", "stated", "quoted", "reported"}
    assert "Zoë Lindqvist" in {row["a speaker"] for row in rows}
