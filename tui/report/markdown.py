"""A comparison as Markdown, to paste into an issue, a wiki or a newsroom's system."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tui.comparing.notes import notes
from tui.excerpts import Excerpt, excerpts
from tui.model import SIDES, Claim, Comparison, Difference, Name, SideName
from tui.report.marks import value_runs
from tui.report.phrases import (
    HEADINGS,
    NOTHING,
    claim_summary,
    claims_by_relation,
    decision_summary,
    decisions,
    disputes,
    excerpts_of,
    judgement,
    name_of,
    origin,
    place,
    sentence_summary,
    sides_said,
    voice,
)
from tui.visible import visible_line

# What could begin emphasis, code, a link, an image, HTML, an entity or a table cell; and the addresses that some
# renderers link by themselves. Nothing of an article ever begins a line, so list and heading marks are harmless.
_ACTIVE = re.compile(r"[\\`*_\[\]<>|~$]|&(?=[#\w])|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
# Wikis turn @name and #12 into notices and links even when they are escaped; a word joiner, which is not seen, stops them.
_MENTION = re.compile(r"([@#])(?=\w)")


def escape_markdown(text: str) -> str:
    """`text` on one line so that Markdown shows its characters and obeys none of them.

    It must not begin a line. An @ or # before a word is followed by an invisible word joiner (U+2060).
    """
    return _MENTION.sub("\\1\u2060", _ACTIVE.sub(r"\\\g<0>", visible_line(text)))


def render_markdown(comparison: Comparison) -> str:
    """The report: sources, summary, a table of differences, lists of the other claims, names."""
    return "".join(f"{line}\n" for line in _report(comparison))


def _report(comparison: Comparison) -> Iterator[str]:
    yield "# Two articles compared"
    yield ""
    for side in SIDES:
        article = comparison.side(side).article
        known = f" ({escape_markdown(origin(article))})" if origin(article) else ""
        yield f"- **{side.upper()}:** {escape_markdown(name_of(article, side))}{known} — {sentence_summary(comparison, side)}"
    yield f"- {claim_summary(comparison)}"
    if by_hand := decision_summary(comparison):
        yield f"- {by_hand}"
    yield from (f"- {note}" for note in notes(comparison))
    for relation, claims in claims_by_relation(comparison):
        yield from ("", f"## {HEADINGS[relation]} ({len(claims)})", "")
        if not claims:
            yield NOTHING[relation]
        elif relation == "differs":
            yield from _table(claims)
        else:
            for claim in claims:
                yield from _item(claim)
    if comparison.names:
        yield from ("", f"## Names ({len(comparison.names)})", "")
        yield from _row("Name", "in A", "in B")
        yield from _row("---", "---", "---")
        for name in comparison.names:
            yield from _row(*(escape_markdown(text) for text in (_named(name), " · ".join(name.a), " · ".join(name.b))))


def _named(name: Name) -> str:
    return " ".join([name.name, *(f"({line})" for line in decisions(name.decided))])


def _table(claims: Sequence[Claim]) -> Iterator[str]:
    yield from _row("A", "B", "Difference")
    yield from _row("---", "---", "---")
    for claim in claims:
        a = " / ".join(_excerpt("a", excerpt, claim) for excerpt in excerpts(claim.a))
        b = " / ".join(_excerpt("b", excerpt, claim) for excerpt in excerpts(claim.b))
        yield from _row(
            a, b, " ".join([*(_difference(claim, difference) for difference in claim.differences), *_said_of(claim)])
        )


def _item(claim: Claim) -> Iterator[str]:
    for number, (side, excerpt) in enumerate(excerpts_of(claim)):
        yield f"{'  ' if number else ''}- {_excerpt(side, excerpt, claim)}"
    for line in (*(_difference(claim, difference) for difference in claim.differences), *_said_of(claim)):
        yield f"  - {line}"


def _excerpt(side: SideName, excerpt: Excerpt, claim: Claim) -> str:
    """ "**A4** (Olga Marin, reported): the bridge was shut for **two weeks**"."""
    speaker = voice(excerpt)
    said = f" ({escape_markdown(speaker)})" if speaker else ""
    parts = value_runs(side, excerpt, claim.differences)
    text = "".join(_bold(escape_markdown(part)) if differs else escape_markdown(part) for part, differs in parts)
    return f"**{place(side, excerpt.sentence)}**{said}: {text}"


def _bold(text: str) -> str:
    bare = text.strip()
    return text.replace(bare, f"**{bare}**") if bare else text


def _difference(claim: Claim, difference: Difference) -> str:
    return escape_markdown(f"{difference.kind.capitalize()}: {sides_said(claim, difference)}. {judgement(difference)}")


def _said_of(claim: Claim) -> Iterator[str]:
    """Who disputes a claim, and what was decided about it."""
    yield from map(escape_markdown, disputes(claim))
    yield from (f"*{escape_markdown(line)}*" for line in decisions(claim.decided))


def _row(*cells: str) -> Iterator[str]:
    yield f"| {' | '.join(cells)} |"
