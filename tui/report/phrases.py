"""The words every report speaks in: places, headings, verdicts, speakers and differences."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tui.excerpts import Excerpt, excerpts
from tui.model import (
    RELATIONS,
    Article,
    Claim,
    Comparison,
    Decided,
    DecisionKind,
    Difference,
    Dispute,
    Relation,
    Side,
    SideName,
    Span,
    Status,
    Verdict,
)

HEADINGS: Mapping[Relation, str] = {"differs": "Differences", "shared": "Shared", "only_a": "Only in A", "only_b": "Only in B"}
NOTHING: Mapping[Relation, str] = {
    "differs": "No differences found.",
    "shared": "No shared claims found.",
    "only_a": "Nothing that only A says.",
    "only_b": "Nothing that only B says.",
}
VERDICTS: Mapping[Verdict, str] = {
    "agrees": "the same",
    "compatible": "both can be true",
    "conflicts": "they cannot both be true",
    "check": "the texts do not decide it",
}

_GRAVEST: Sequence[Verdict] = ("conflicts", "check", "compatible", "agrees")

_MOST_PLACES = 5
"""Sentences that are listed for one spelling of a name."""

DECIDED: Mapping[DecisionKind, str] = {
    "accept": "confirmed by hand",
    "reject": "link rejected by hand",
    "link": "linked by hand",
    "join": "joined by hand",
    "cut": "cut by hand",
    "verdict": "judged by hand",
    "note": "note",
    "same name": "the same by hand",
    "other name": "not the same by hand",
}


def decisions(decided: Iterable[Decided]) -> Iterator[str]:
    """What people decided about a claim or a name, a line each: "Note: ask the mayor (Anna, 2024-05-14)."."""
    for item in decided:
        said = f"{DECIDED[item.what]}: {item.said}" if item.said else DECIDED[item.what]
        by = ", ".join(part for part in (item.by, item.time[:10], "disputed" if item.disputed else "") if part)
        yield f"{said[0].upper()}{said[1:]} ({by})." if by else f"{said[0].upper()}{said[1:]}."


def disputes(claim: Claim) -> Iterator[str]:
    """Who disputes a claim, a line each: "Disputed in A16 by Olga Marin: “the bridge is not safe”."."""
    for dispute in claim.disputed:
        yield f"{disputed_in(dispute)}: “{dispute.wording.text}”."


def disputed_in(dispute: Dispute) -> str:
    """Where a claim is disputed and by whom: "Disputed in A16 by Olga Marin"."""
    by = f" by {dispute.wording.speaker}" if dispute.wording.speaker else ""
    return f"Disputed in {place(dispute.side, dispute.wording.sentence)}{by}"


def decision_summary(comparison: Comparison) -> str:
    """How much of a comparison was decided by hand: "2 of 9 claims were decided by hand"; "" where nothing was."""
    count = sum(any(item.what != "note" for item in claim.decided) for claim in comparison.claims)
    total = plural(len(comparison.claims), "claim")
    return f"{count} of {total} {'was' if count == 1 else 'were'} decided by hand" if count else ""


def place(side: SideName, sentence: int) -> str:
    """The reader's name of a sentence, counted from 1: "A4"."""
    return f"{side.upper()}{sentence + 1}"


def name_places(name: SideName, side: Side, spelling: str) -> str:
    """Where an article first spells a name so: "A2, A5", with "…" where there are more; nothing where it is not found."""
    text, starts = side.article.text, [sentence.start for sentence in side.sentences]
    found: dict[str, None] = {}
    at = text.find(spelling) if spelling else -1
    while at >= 0 and len(found) <= _MOST_PLACES:
        end = at + len(spelling)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            found[place(name, bisect_right(starts, at) - 1)] = None
        at = text.find(spelling, end)
    named = list(found)
    return ", ".join(named[:_MOST_PLACES] + ["…"] * (len(named) > _MOST_PLACES))


def excerpts_of(claim: Claim) -> Iterator[tuple[SideName, Excerpt]]:
    """Every excerpt of a claim with its side, A's first."""
    yield from (("a", excerpt) for excerpt in excerpts(claim.a))
    yield from (("b", excerpt) for excerpt in excerpts(claim.b))


def places(claim: Claim) -> str:
    """Where a claim is worded: "A4, A9, B10"."""
    return ", ".join(dict.fromkeys(place(side, excerpt.sentence) for side, excerpt in excerpts_of(claim)))


def voice(excerpt: Excerpt) -> str | None:
    """Who says an excerpt, and whether in direct speech: "Olga Marin, quoted"; None when the article itself says it."""
    if excerpt.form == "stated":
        return excerpt.speaker
    return ", ".join(part for part in (excerpt.speaker, excerpt.form) if part)


def name_of(article: Article, side: SideName) -> str:
    """What to call an article: its title, else its source, else "Article A"."""
    return article.title or article.source or f"Article {side.upper()}"


def origin(article: Article) -> str:
    """What is known of an article beside its name: "by Mira Holm, The Orla Courier, 2024-03-05", or nothing."""
    author = f"by {article.author}" if article.author else None
    source = article.source if article.title else None
    return ", ".join(part for part in (author, source, article.date.isoformat() if article.date else None) if part)


def status_word(status: Status, side: SideName) -> str:
    """A sentence's status in words."""
    return {"shared": "shared", "partly": "partly shared", "differs": "differing", "unique": f"only in {side.upper()}"}[status]


def sides_said(claim: Claim, difference: Difference) -> str:
    """What each side has at the point of difference, and where: 'A4 “two weeks”, nothing in B'."""
    sides: tuple[tuple[SideName, str | None, Span | None], ...] = (
        ("a", difference.a, difference.a_span),
        ("b", difference.b, difference.b_span),
    )
    return ", ".join(
        f"{_where(claim, side, span)} “{words}”" if words else f"nothing in {side.upper()}" for side, words, span in sides
    )


def _where(claim: Claim, side: SideName, span: Span | None) -> str:
    """The sentence that holds `span`; the side alone when no excerpt of the claim does."""
    for at, excerpt in excerpts_of(claim):
        if span and at == side and excerpt.at(span):
            return place(side, excerpt.sentence)
    return side.upper()


def judgement(difference: Difference) -> str:
    """The verdict and its explanation as one sentence: "Both can be true: 15 to 20 days fit both."."""
    verdict = VERDICTS[difference.verdict]
    said = f"{verdict}: {difference.explanation}" if difference.explanation else verdict
    return said[0].upper() + said[1:] + ("" if said.endswith((".", "!", "?")) else ".")


def plural(count: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def sentence_summary(comparison: Comparison, side: SideName) -> str:
    """How the sentences of a side add up: "3 sentences: 1 shared, 0 partly shared, 1 differing, 1 only in A"."""
    counts = comparison.status_counts(side)
    parts = ", ".join(f"{count} {status_word(status, side)}" for status, count in counts.items())
    return f"{plural(sum(counts.values()), 'sentence')}: {parts}"


def claim_summary(comparison: Comparison) -> str:
    """How the claims add up: "4 claims: 1 differing, 1 shared, 1 only in A, 1 only in B"."""
    words: Mapping[Relation, str] = {"differs": "differing", "shared": "shared", "only_a": "only in A", "only_b": "only in B"}
    parts = ", ".join(f"{comparison.claim_counts[relation]} {words[relation]}" for relation in RELATIONS)
    return f"{plural(len(comparison.claims), 'claim')}: {parts}"


def claims_by_relation(comparison: Comparison) -> Iterator[tuple[Relation, list[Claim]]]:
    """The claims of each relation as every report and the screen list them, also where there are none: those that differ
    first, the gravest of them first, and what is equally grave by its place in the articles."""
    for relation in RELATIONS:
        yield relation, sorted((claim for claim in comparison.claims if claim.relation == relation), key=_gravity)


def _gravity(claim: Claim) -> int:
    return min((_GRAVEST.index(difference.verdict) for difference in claim.differences), default=_GRAVEST.index("check"))
