"""Any text is taken apart, compared and reported: nothing is raised, nothing lost, every place exact, in a moment."""

from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzzing.texts import bounded, few, texts
from tests.invariants import assert_accounted
from tui.comparing import prepare
from tui.language.analysis import analyse
from tui.model import Article, Comparison
from tui.report import FORMATS, render
from tui.visible import visible_block

_languages = st.sampled_from((None, None, "en", "de", "fr", "es", "pt", "ru", "ar", "zh", "th", "tr", "xx", ""))
_OWN = {"csv": "\ufeff", "markdown": "\u2060", "worksheet": "\u2060"}
"""What a format writes that would not be visible in a text."""
_COLOR = re.compile(r"\x1b\[[0-9;]*m")


@few
@given(texts(), _languages)
def test_every_place_is_exact(text: str, language: str | None) -> None:
    with bounded(len(text)):
        found = analyse(Article.from_text(text, language=language))
    text = found.article.text
    assert len(found.words) == len(found.clauses) == len(found.values) == len(found.names.mentions) == len(found.sentences)
    parts = zip(found.sentences, found.words, found.clauses, found.values, found.names.mentions, strict=True)
    for sentence, words, clauses, values, mentions in parts:
        at = sentence.start
        for word in words:
            assert at <= word.start < word.end <= sentence.end
            assert text[word.start : word.end] == word.text
            at = word.end
        at = sentence.start
        assert clauses
        for clause in clauses:
            assert at <= clause.start < clause.end <= sentence.end
            at = clause.end
        for value in values:
            assert sentence.start <= value.span[0] < value.span[1] <= sentence.end
        for mention in mentions:
            assert sentence.start <= mention.start < mention.end <= sentence.end
            assert text[mention.start : mention.end] == mention.text


@few
@given(texts(), texts(), _languages, st.sampled_from((0.0, 0.5, 1.0)))
def test_everything_is_accounted_for(a: str, b: str, language: str | None, strictness: float) -> None:
    with bounded(len(a) + len(b)):
        prepared = prepare(Article.from_text(a, language=language), Article.from_text(b, language=language))
        found = prepared.at(strictness)
    assert_accounted(prepared, found)
    assert Comparison.from_dict(json.loads(json.dumps(found.to_dict()))) == found


@few
@given(texts(), texts(), texts(), st.sampled_from(FORMATS), st.booleans())
def test_every_report_can_be_written_and_obeys_nothing(a: str, b: str, title: str, name: str, color: bool) -> None:
    comparison = prepare(Article.from_text(a, title=title, source=title), Article.from_text(b, title=a[:100])).at()
    with bounded(len(a) + len(b) + len(title)):
        report = render(comparison, name, color=color)
    assert report.encode("utf-8")
    assert report.endswith("\n")
    bare = _COLOR.sub("", report) if color and name == "text" else report
    bare = bare.replace(_OWN[name], "") if name in _OWN else bare
    assert bare == visible_block(bare)
    if name == "json":
        assert Comparison.from_dict(json.loads(report)) == comparison
