"""A comparison as one self-contained HTML page: both articles side by side, and the claims below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from tui.comparing.wording import shared_words
from tui.excerpts import Excerpt, excerpts
from tui.model import SIDES, STATUSES, Claim, Comparison, Difference, Dispute, Relation, SideName, Span, Status
from tui.report.marks import runs, value_spans, values_in
from tui.report.page import escape, language_attribute, page
from tui.report.phrases import (
    HEADINGS,
    NOTHING,
    claims_by_relation,
    decision_summary,
    decisions,
    excerpts_of,
    judgement,
    name_of,
    origin,
    place,
    sides_said,
    status_word,
    voice,
)

_GLYPHS: Mapping[Relation, str] = {"differs": "≠", "shared": "═", "only_a": "◂", "only_b": "▸"}


def render_html(comparison: Comparison) -> str:
    """The page. It can be read without its script, which only lights up counterparts under the mouse and the focus."""
    a, b = (name_of(comparison.side(side).article, side) for side in SIDES)
    return page(f"{a} / {b}: two articles compared", "".join(_body(comparison)), "page.css", "html.css", script="html.js")


def _body(comparison: Comparison) -> Iterator[str]:
    yield '<a class="skip" href="#claims">Skip to the claims</a>\n<header>\n<h1>Two articles compared</h1>\n'
    yield from _summary(comparison)
    yield '</header>\n<main>\n<section class="articles" aria-label="The articles side by side">\n'
    for side in SIDES:
        yield from _pane(comparison, side)
    yield '</section>\n<section id="claims" aria-labelledby="claims-title" tabindex="-1">\n<h2 id="claims-title">Claims</h2>\n'
    yield from _contents(comparison)
    for relation, claims in claims_by_relation(comparison):
        yield from _section(comparison, relation, claims)
    yield from _names(comparison)
    yield "</section>\n</main>\n"


def _summary(comparison: Comparison) -> Iterator[str]:
    heads = ("Article", "Sentences", "Shared", "Partly shared", "Differing", "Only here")
    yield '<table class="summary">\n<caption>What the sentences of each article are</caption>\n<thead><tr>'
    yield "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield "</tr></thead>\n<tbody>\n"
    for side in SIDES:
        held = comparison.side(side)
        counts = comparison.status_counts(side)
        cells = "".join(f"<td>{count}</td>" for count in (len(held.sentences), *(counts[status] for status in STATUSES)))
        yield f'<tr><th scope="row">{_badge(side)} <bdi>{escape(name_of(held.article, side))}</bdi></th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n"
    if by_hand := decision_summary(comparison):
        yield f'<p class="decided">{escape(by_hand)}.</p>\n'


def _badge(side: SideName) -> str:
    return f'<span class="badge {side}">{side.upper()}</span>'


def _pane(comparison: Comparison, side: SideName) -> Iterator[str]:
    held = comparison.side(side)
    article = held.article
    language = language_attribute(article.language)
    yield f'<article class="pane" aria-labelledby="{side}-title" tabindex="0">\n<h2 id="{side}-title">{_badge(side)} '
    yield f'<bdi{language}>{escape(name_of(article, side))}</bdi></h2>\n<p class="origin">{escape(origin(article))}</p>\n'
    numbered = enumerate(held.sentences)
    for _, paragraph in groupby(numbered, key=lambda item: item[1].paragraph):
        sentences = "\n".join(_sentence(comparison, side, index) for index, _ in paragraph)
        yield f'<p dir="auto"{language}>{sentences}</p>\n'
    yield "</article>\n"


def _sentence(comparison: Comparison, side: SideName, index: int) -> str:
    held = comparison.side(side)
    status = held.statuses[index]
    sentence = held.sentences[index]
    claims = comparison.claims_of[side].get(index, ())
    worded_in = ((wording, claim) for claim in claims for wording in (claim.a if side == "a" else claim.b))
    here = [(wording, claim) for wording, claim in worded_in if wording.sentence == index]
    worded = [(wording.start, wording.end) for wording, _ in here]
    values = [span for _, claim in here for span in value_spans(side, claim.differences)]
    parts = []
    for run in runs((sentence.start, sentence.end), worded, values):
        text = escape(held.article.text[run.start : run.end])
        number, value = run.within
        if value is not None:
            text = f"<mark>{text}</mark>"
        parts.append(text if number is None else f'<span class="{here[number][1].relation}">{text}</span>')
    other: SideName = "b" if side == "a" else "a"
    counterparts = [link.b if side == "a" else link.a for link in comparison.links_of[side].get(index, ())]
    links = "".join(f" {_to(other, counterpart)}" for counterpart in counterparts)
    return (
        f'<span class="sentence" id="{side}{index + 1}">{_number(side, index, status)} '
        f'{"".join(parts)}<span class="counterparts" dir="ltr" lang="en">{links}</span></span>'
    )


def _number(side: SideName, index: int, status: Status) -> str:
    relation = _relation(status, side)
    return (
        f'<span class="number" dir="ltr" lang="en"><span class="unseen">{place(side, index)}, '
        f'{status_word(status, side)}: </span><span aria-hidden="true">{index + 1} '
        f'<span class="glyph {relation}">{"≈" if status == "partly" else _GLYPHS[relation]}</span></span></span>'
    )


def _relation(status: Status, side: SideName) -> Relation:
    if status == "unique":
        return "only_a" if side == "a" else "only_b"
    return "differs" if status == "differs" else "shared"


def _to(side: SideName, index: int) -> str:
    return f'<a class="to {side}" href="#{side}{index + 1}">{place(side, index)}</a>'


def _contents(comparison: Comparison) -> Iterator[str]:
    yield '<nav aria-label="Kinds of claims"><ul>\n'
    for relation, claims in claims_by_relation(comparison):
        yield f'<li><a href="#{relation}">{_glyph(relation)} {HEADINGS[relation]} <b>{len(claims)}</b></a></li>\n'
    yield "</ul></nav>\n"


def _glyph(relation: Relation) -> str:
    return f'<span class="glyph {relation}" aria-hidden="true">{_GLYPHS[relation]}</span>'


def _section(comparison: Comparison, relation: Relation, claims: Sequence[Claim]) -> Iterator[str]:
    yield f'<section id="{relation}" aria-labelledby="{relation}-title">\n'
    yield f'<h3 id="{relation}-title">{_glyph(relation)} {HEADINGS[relation]} <span class="count">{len(claims)}</span></h3>\n'
    if claims:
        yield '<ol class="claims">\n'
        for claim in claims:
            yield from _claim(comparison, claim)
        yield "</ol>\n"
    else:
        yield f"<p>{NOTHING[relation]}</p>\n"
    yield "</section>\n"


def _claim(comparison: Comparison, claim: Claim) -> Iterator[str]:
    name = f"claim-{escape(claim.id).replace(' ', '-')}"
    yield f'<li class="claim" id="{name}">\n'
    shared = _shared_spans(comparison, claim)
    for side, excerpt in excerpts_of(claim):
        speaker = voice(excerpt)
        said = f' <span class="speaker"><bdi>{escape(speaker)}</bdi>:</span>' if speaker else ""
        language = language_attribute(comparison.side(side).article.language)
        text = _excerpt(claim, side, excerpt, shared[side, excerpt])
        yield f'<p class="wording">{_to(side, excerpt.sentence)}{said} <q dir="auto"{language}>{text}</q></p>\n'
    for difference in claim.differences:
        yield _difference(claim, difference)
    for dispute in claim.disputed:
        yield _dispute(comparison, dispute)
    for line in decisions(claim.decided):
        yield f'<p class="decided">{escape(line)}</p>\n'
    yield f'<a class="anchor" href="#{name}" aria-label="Link to claim {escape(claim.id)}">#</a>\n</li>\n'


def _excerpt(claim: Claim, side: SideName, excerpt: Excerpt, shared: Sequence[Span]) -> str:
    """The excerpt's text, the words that its counterpart shares underlined and the values that differ marked."""
    values = values_in(excerpt, side, claim.differences)
    same = [(start, end) for start, end in shared if not any(start < last and first < end for first, last in values)]
    parts = []
    for run in runs((0, len(excerpt.text)), same, values):
        text = escape(excerpt.text[run.start : run.end])
        word, value = run.within
        if value is not None:
            text = f"<mark>{text}</mark>"
        elif word is not None:
            text = f'<span class="same">{text}</span>'
        parts.append(text)
    return "".join(parts)


def _shared_spans(comparison: Comparison, claim: Claim) -> Mapping[tuple[SideName, Excerpt], Sequence[Span]]:
    """For each excerpt, the spans in its text of the words that the other article's first excerpt has too."""
    spans: dict[tuple[SideName, Excerpt], Sequence[Span]] = dict.fromkeys(excerpts_of(claim), ())
    languages = (comparison.a.article.language or "en", comparison.b.article.language or "en")
    pairs = [(a, b) for number, a in enumerate(excerpts(claim.a)) for b in excerpts(claim.b)[: 1 if number else None]]
    # Backwards, so that what the first excerpts share with each other is what stands.
    for a, b in reversed(pairs):
        found = shared_words(a.text, b.text, comparison.names, language_a=languages[0], language_b=languages[1])
        spans["a", a], spans["b", b] = found.a, found.b
    return spans


def _difference(claim: Claim, difference: Difference) -> str:
    return (
        f'<p class="difference"><strong>{escape(difference.kind.capitalize())}</strong> '
        f"{escape(sides_said(claim, difference))}. <em>{escape(judgement(difference))}</em></p>\n"
    )


def _dispute(comparison: Comparison, dispute: Dispute) -> str:
    wording = dispute.wording
    by = f" by <bdi>{escape(wording.speaker)}</bdi>" if wording.speaker else ""
    language = language_attribute(comparison.side(dispute.side).article.language)
    return (
        f'<p class="difference"><strong>Disputed</strong> in {_to(dispute.side, wording.sentence)}{by}: '
        f'<q dir="auto"{language}>{escape(wording.text)}</q></p>\n'
    )


def _names(comparison: Comparison) -> Iterator[str]:
    if not comparison.names:
        return
    yield '<section id="names" aria-labelledby="names-title">\n<h3 id="names-title">Names</h3>\n<table>\n'
    yield '<thead><tr><th scope="col">Name</th><th scope="col">in A</th><th scope="col">in B</th></tr></thead>\n<tbody>\n'
    for name in comparison.names:
        a, b = (escape(" · ".join(spellings)) for spellings in (name.a, name.b))
        by_hand = "".join(f' <span class="decided">{escape(line)}</span>' for line in decisions(name.decided))
        yield f'<tr><th scope="row"><bdi>{escape(name.name)}</bdi>{by_hand}</th><td>{a}</td><td>{b}</td></tr>\n'
    yield "</tbody>\n</table>\n</section>\n"
