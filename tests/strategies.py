"""Hypothesis strategies for the things every module speaks in: articles, and whole comparisons of two of them."""

import datetime
from itertools import pairwise
from typing import get_args

from hypothesis import strategies as st

from tests.hostile import HOSTILE
from tui.model import (
    SIDES,
    STATUSES,
    Article,
    Because,
    Claim,
    Comparison,
    Decided,
    DecisionKind,
    Difference,
    Dispute,
    Form,
    Kind,
    Link,
    Name,
    Relation,
    Sentence,
    Side,
    SideName,
    Span,
    Verdict,
    Wording,
)

_WORDS = ("the", "bridge", "4,000", "two", "weeks", "Zoë", "said", "“no”", "漢字", "🚢", "e\u0301", "\u00a0", "سفينة")

# Two halves of a surrogate pair side by side cannot be told from the character they make, in JSON as in UTF-16;
# text decoded by Python never holds them, so that no two lone ones of different kinds are made here.
_pieces = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from([text for name, text in HOSTILE.items() if name != "lone high surrogate"]),
    st.text(max_size=8),
    st.just("\n"),
)

texts = st.lists(_pieces, max_size=20).map(" ".join)
"""Article texts, from the plain to the hostile, with line ends of every kind."""


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Articles with any of their particulars missing."""
    return Article.from_text(
        draw(texts),
        title=draw(st.none() | texts),
        source=draw(st.none() | texts),
        date=draw(st.none() | st.dates(datetime.date(1900, 1, 1))),
        language=draw(st.sampled_from((None, "en", "de", "zh"))),
        author=draw(st.none() | texts),
    )


@st.composite
def sides(draw: st.DrawFn) -> Side:
    """Articles cut into sentences at any places, with any status."""
    article = draw(articles())
    length = len(article.text)
    cuts = sorted(draw(st.sets(st.integers(0, length), max_size=6)) | {0, length})
    spans = [(start, end) for start, end in pairwise(cuts) if article.text[start:end].strip()]
    sentences = tuple(Sentence(start, end, number // 2) for number, (start, end) in enumerate(spans))
    return Side(article, sentences, tuple(draw(st.sampled_from(STATUSES)) for _ in sentences))


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    """Comparisons in which every span and number points at something; what they claim about it is arbitrary."""
    a, b = draw(sides()), draw(sides())
    links: tuple[Link, ...] = ()
    if a.sentences and b.sentences:
        pairs = st.tuples(st.integers(0, len(a.sentences) - 1), st.integers(0, len(b.sentences) - 1))
        links = tuple(Link(i, j, draw(_scores), draw(_reasons)) for i, j in sorted(draw(st.sets(pairs, max_size=4))))
    claims = tuple(draw(_claims(f"c{number}", a, b)) for number in range(1, draw(st.integers(0, 5)) + 1))
    return Comparison(a, b, links, claims, tuple(draw(st.lists(_names, max_size=3))))


_scores = st.floats(0, 1)
_some_texts = st.lists(_pieces, max_size=2).map(tuple)
_reasons = st.builds(Because, _some_texts, _some_texts, _some_texts, _some_texts)
_decisions = st.lists(
    st.builds(Decided, st.sampled_from(get_args(DecisionKind)), _pieces, _pieces, _pieces, st.booleans()), max_size=2
).map(tuple)
_names = st.builds(Name, _pieces, _some_texts, _some_texts, _decisions)


@st.composite
def _claims(draw: st.DrawFn, number: str, a: Side, b: Side) -> Claim:
    relation: Relation = draw(st.sampled_from(get_args(Relation)))
    worded: dict[SideName, tuple[Wording, ...]] = {
        name: tuple(draw(_wordings(side)) for _ in range(draw(st.integers(1, 2))))
        if side.sentences and relation != ("only_b" if name == "a" else "only_a")
        else ()
        for name, side in zip(SIDES, (a, b), strict=True)
    }
    differences = tuple(draw(_differences(worded["a"], worded["b"])) for _ in range(draw(st.integers(0, 2))))
    disputed = tuple(
        Dispute(name, draw(_wordings(side)))
        for name, side in zip(SIDES, (a, b), strict=True)
        if draw(st.booleans()) and side.sentences
    )
    return Claim(number, relation, draw(_scores), worded["a"], worded["b"], differences, draw(_decisions), disputed)


@st.composite
def _wordings(draw: st.DrawFn, side: Side) -> Wording:
    index = draw(st.integers(0, len(side.sentences) - 1))
    sentence = side.sentences[index]
    start, end = draw(_spans(sentence.start, sentence.end))
    form: Form = draw(st.sampled_from(get_args(Form)))
    return Wording(index, start, end, side.article.text[start:end], draw(st.none() | _pieces), form)


@st.composite
def _differences(draw: st.DrawFn, a: tuple[Wording, ...], b: tuple[Wording, ...]) -> Difference:
    kind: Kind = draw(st.sampled_from(get_args(Kind)))
    verdict: Verdict = draw(st.sampled_from(get_args(Verdict)))
    (a_words, a_span), (b_words, b_span) = (draw(_values(wordings)) for wordings in (a, b))
    return Difference(kind, a_words, b_words, verdict, draw(_pieces), a_span, b_span)


@st.composite
def _values(draw: st.DrawFn, wordings: tuple[Wording, ...]) -> tuple[str | None, Span | None]:
    if not wordings or draw(st.booleans()):
        return None, None
    wording = draw(st.sampled_from(wordings))
    start, end = draw(_spans(wording.start, wording.end))
    return wording.text[start - wording.start : end - wording.start], (start, end)


@st.composite
def _spans(draw: st.DrawFn, start: int, end: int) -> Span:
    first = draw(st.integers(start, end - 1))
    return first, draw(st.integers(first + 1, end))
