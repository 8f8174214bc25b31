"""The rows of the evidence for one claim: what differs and why, both wordings word for word, why they are linked; pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from tui.app.claim_rows import GLYPHS, SIGNS, places, principal, values_in
from tui.app.hands import CHANGED, CONFIRMED, DENIED, DISPUTED, NOTED
from tui.app.rows import Mark, Piece, Role, Row, cell, prose, width_of
from tui.comparing.wording import respelt_names, shared_words
from tui.excerpts import Excerpt, excerpts
from tui.model import SIDES, Claim, Comparison, Decided, Difference, Dispute, Link, Name, Relation, SideName
from tui.report.phrases import DECIDED, VERDICTS, place
from tui.review.apply import certainty, is_left
from tui.visible import visible_line

_TITLES: Mapping[Relation, str] = {
    "differs": "Both say it, and differ",
    "shared": "Both say it",
    "only_a": "Only A says it",
    "only_b": "Only B says it",
}
_ROLES: Mapping[SideName, Role] = {"a": "only_a", "b": "only_b"}
_LABEL = 12
_REASONS = ("words in both", "names in both", "figures in both", "A has, B has not")
"""Why two sentences are linked, and last what speaks against it: figures or names of A where B has others."""
_REASON = max(map(len, _REASONS)) + 2
# Narrower than this, the two values of a difference stand one below the other.
_TWO_COLUMNS = 48
# Of a wording; the article itself has the rest.
_MOST_ROWS = 200


def evidence_rows(comparison: Comparison, claim: Claim | None, width: int) -> list[Row]:
    """What there is to know about `claim` in rows of at most `width` cells, and which names the articles spell differently."""
    sections: list[list[Row]] = []
    if claim:
        sections.append(_heading(claim, width))
        sections.append([row for decided in claim.decided for row in _decided(decided, width)])
        sections.append([row for difference in claim.differences for row in _difference(difference, width)])
        sections.append(_word_for_word(claim, comparison, width))
        sections.append([row for dispute in claim.disputed for row in _dispute(dispute, width)])
        sections.append(_links(claim, comparison, width))
    sections.append(_names(comparison.names, width))
    return [row for section in sections if section for row in (*section, ())][:-1]


def _heading(claim: Claim, width: int) -> list[Row]:
    head: Row = (Piece(f"{GLYPHS[claim.relation]} ", claim.relation), Piece(_TITLES[claim.relation], "title"))
    items: list[Row] = [head, (Piece(places(claim), "muted"),)]
    if is_left(claim):
        # By which the reader is led through what is undecided.
        items.append((Piece(f"certainty {certainty(claim):.2f}", "muted"),))
    return _flow(items, width)


def _decided(decided: Decided, width: int) -> list[Row]:
    """Who decided what by hand, and when."""
    sign = (
        DISPUTED
        if decided.disputed
        else NOTED
        if decided.what == "note"
        else CONFIRMED
        if decided.what == "accept"
        else CHANGED
    )
    said = f"{DECIDED[decided.what]}{f': {decided.said}' if decided.said else ''}"
    by = ", ".join(part for part in (decided.by, decided.time[:16].replace("T", " "), "disputed" * decided.disputed) if part)
    return prose(f"{sign} {said} ({by})" if by else f"{sign} {said}", width, [Mark(0, 2 + len(said), "title")], role="muted")


def _difference(difference: Difference, width: int) -> list[Row]:
    """Its kind, what either side has, the verdict in sign and word, and the arithmetic."""
    sign = SIGNS[difference.verdict]
    explained = f"{difference.verdict}: {difference.explanation or VERDICTS[difference.verdict]}"
    role: Role = "value" if difference.verdict == "conflicts" else "title"
    verdict = [Mark(0, len(difference.verdict), role)]
    if width < _TWO_COLUMNS:
        values = [
            (Piece("  " if number else f"{side.upper()} ", _ROLES[side]), *row)
            for side in SIDES
            for number, row in enumerate(prose(_value(difference, side), width - 2, role=_ROLES[side]))
        ]
        head: Row = (Piece(f"{sign} ", role), Piece(difference.kind, "title"))
        return [head, *values, *prose(explained, width, verdict, role="muted")]
    column = (width - _LABEL - 3) // 2
    a, b = (prose(_value(difference, side), column, role=_ROLES[side]) for side in SIDES)
    rows: list[Row] = []
    for number, (left, right) in enumerate(zip_longest(a, b, fillvalue=())):
        label = cell(difference.kind if number == 0 else "", _LABEL, "muted")
        gap = Piece(" " * (column - width_of(left)), "text")
        rows.append((label, *left, gap, Piece(f" {sign if number == 0 else ' '} ", role), *right))
    return rows + [(cell("", _LABEL, "text"), *row) for row in prose(explained, width - _LABEL, verdict, role="muted")]


def _value(difference: Difference, side: SideName) -> str:
    return (difference.a if side == "a" else difference.b) or "—"


def _word_for_word(claim: Claim, comparison: Comparison, width: int) -> list[Row]:
    rows: list[Row] = []
    if claim.a and claim.b:
        rows += _flow([(Piece("Word for word", "title"),), (Piece("shared words underlined", "muted"),)], width)
    for side in SIDES:
        for excerpt in excerpts(claim.a if side == "a" else claim.b):
            rows += _excerpt(claim, side, excerpt, comparison, width)
    if not (claim.a and claim.b):
        rows += prose(f"No counterpart was found in {'B' if claim.a else 'A'}.", width, role="muted")
    return rows


def _excerpt(claim: Claim, side: SideName, excerpt: Excerpt, comparison: Comparison, width: int) -> list[Row]:
    marks = [*_matches(claim, side, excerpt, comparison), *values_in(claim, side, excerpt)]
    spoken: Row = (
        (Piece(visible_line(excerpt.speaker), "title"), Piece(f", {excerpt.form}", "muted")) if excerpt.speaker else ()
    )
    head = _flow([(Piece(place(side, excerpt.sentence), _ROLES[side]),), spoken or (Piece(excerpt.form, "muted"),)], width)
    return head + [(Piece("  ", "text"), *row) for row in prose(excerpt.text, width - 2, marks, most=_MOST_ROWS)]


def _matches(claim: Claim, side: SideName, excerpt: Excerpt, comparison: Comparison) -> list[Mark]:
    """The words of `excerpt` that the other side's excerpt has, too."""
    other: SideName = "b" if side == "a" else "a"
    facing = principal(claim, other)
    if facing is None:
        return []
    near, far = (comparison.side(name).article.language or "en" for name in (side, other))
    shared = shared_words(excerpt.text, facing.text, comparison.names, language_a=near, language_b=far)
    return [Mark(*span, "match") for span in shared.a]


def _dispute(dispute: Dispute, width: int) -> list[Row]:
    """Who says what against the claim in the same article, and where."""
    wording, role = dispute.wording, _ROLES[dispute.side]
    by = f" by {visible_line(wording.speaker)}" if wording.speaker else ""
    said: Row = (Piece(f"{DENIED} Disputed in {dispute.side.upper()}{by}", "title"),)
    at: Row = (Piece(place(dispute.side, wording.sentence), role), Piece(f", {wording.form}", "muted"))
    return _flow([said, at], width) + [(Piece("  ", "text"), *row) for row in prose(wording.text, width - 2, most=_MOST_ROWS)]


def _links(claim: Claim, comparison: Comparison, width: int) -> list[Row]:
    rows: list[Row] = []
    for link in _links_of(claim, comparison):
        rows += _flow(
            [
                (Piece("Why they are linked", "title"),),
                (Piece(f"{place('a', link.a)} ⇄ {place('b', link.b)}", "muted"),),
                (Piece(f"score {link.score:.2f}", "muted"),),
            ],
            width,
        )
        because = link.because
        for label, found in zip(_REASONS, (because.words, because.names, because.values, because.against), strict=True):
            if found:
                beside = width >= 2 * _REASON
                rows += _labelled(label, prose(" · ".join(found), width - _REASON if beside else width), beside=beside)
    return rows


def _labelled(label: str, wrapped: Iterable[Row], *, beside: bool) -> Iterator[Row]:
    if beside:
        for number, row in enumerate(wrapped):
            yield (cell("" if number else label, _REASON, "muted"), *row)
    else:
        yield (Piece(label, "muted"),)
        yield from wrapped


def _links_of(claim: Claim, comparison: Comparison) -> list[Link]:
    far = {wording.sentence for wording in claim.b}
    near = dict.fromkeys(wording.sentence for wording in claim.a)
    return [link for sentence in near for link in comparison.links_of["a"].get(sentence, ()) if link.b in far]


def _names(names: tuple[Name, ...], width: int) -> list[Row]:
    found = respelt_names(names)
    if not found:
        return []
    items: list[Row] = []
    for spellings in found:
        parts: list[Piece] = []
        for spelling in spellings:
            parts += [Piece(" · ", "muted")] if parts else []
            both = spelling.in_a and spelling.in_b
            role: Role = "text" if both else "only_a" if spelling.in_a else "only_b"
            where = "both" if both else "A" if spelling.in_a else "B"
            parts += [Piece(visible_line(spelling.text), role), Piece(f" ({where})", "muted")]
        items.append(tuple(parts))
    return [*prose("Same names, spelt differently", width, role="title"), *_flow(items, width, gap=4)]


def _flow(items: Sequence[Row], width: int, gap: int = 2) -> list[Row]:
    """The items one after the other, on a new row where one does not fit beside those before it."""
    rows: list[Row] = []
    for item in items:
        if rows and width_of(rows[-1]) + gap + width_of(item) <= width:
            rows[-1] = (*rows[-1], Piece(" " * gap, "text"), *item)
        elif width_of(item) <= width:
            rows.append(item)
        else:
            text = "".join(piece.text for piece in item)
            ends = [0]
            for piece in item:
                ends.append(ends[-1] + len(piece.text))
            marks = [Mark(start, end, piece.role) for start, end, piece in zip(ends, ends[1:], item, strict=False)]
            rows += prose(text, width, marks)
    return rows
