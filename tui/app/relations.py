"""What the screen asks of a comparison: glyphs, counterparts, the next sentence of a kind, how much the other also says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from tui.model import RELATIONS, Article, Claim, Comparison, SideName, Status

Kind: TypeAlias = Literal["match", "difference", "unique"]

KINDS: Mapping[Kind, frozenset[Status]] = {
    "match": frozenset[Status](("shared", "partly", "differs")),
    "difference": frozenset[Status](("differs",)),
    "unique": frozenset[Status](("unique",)),
}
_GLYPHS: Mapping[Status, str] = {"shared": "═", "partly": "≈", "differs": "≠"}


def glyph(status: Status, side: SideName) -> str:
    """The sign of a status: never colour alone."""
    return _GLYPHS.get(status) or ("◂" if side == "a" else "▸")


def other(side: SideName) -> SideName:
    """The other side."""
    return "b" if side == "a" else "a"


def counterparts(comparison: Comparison, side: SideName, sentence: int) -> tuple[int, ...]:
    """The sentences of the other side that are linked with a sentence, best first."""
    links = comparison.links_of[side].get(sentence, ())
    return tuple(link.b if side == "a" else link.a for link in links)


def place_of(claim: Claim, side: SideName) -> int | None:
    """The first sentence of a side that words a claim; None where the side does not say it."""
    wordings = claim.a if side == "a" else claim.b
    return wordings[0].sentence if wordings else None


def worded_in(claim: Claim, side: SideName, sentence: int) -> bool:
    """Whether a sentence of a side words a claim."""
    return any(wording.sentence == sentence for wording in (claim.a if side == "a" else claim.b))


def claim_of(comparison: Comparison, side: SideName, sentence: int) -> Claim | None:
    """The claim of a sentence that most needs a look: one that differs, else one that is shared, else one it has alone."""
    claims = comparison.claims_of[side].get(sentence, ())
    return min(claims, key=lambda claim: RELATIONS.index(claim.relation), default=None)


def claim_between(comparison: Comparison, a: int, b: int) -> Claim | None:
    """The claim worded in sentence `a` of A and in `b` of B, rather one that differs; None where there is none."""
    facing = {claim.id for claim in comparison.claims_of["b"].get(b, ())}
    claims = [claim for claim in comparison.claims_of["a"].get(a, ()) if claim.id in facing]
    return min(claims, key=lambda claim: RELATIONS.index(claim.relation), default=None)


def next_of(kind: Kind, statuses: Sequence[Status], current: int, step: int) -> int | None:
    """The next sentence of a kind after `current`, or before it where `step` is -1, going round at the end; None if none."""
    count = len(statuses)
    return next((i % count for n in range(1, count + 1) if statuses[(i := current + n * step) % count] in KINDS[kind]), None)


def gone_round(current: int, found: int, step: int) -> bool:
    """Whether the way on from `current`, or back where `step` is -1, led over the end of the article to `found`."""
    return found <= current if step > 0 else found >= current


def share_also_said(comparison: Comparison, side: SideName) -> float:
    """The part of a side's sentences, by characters and from 0 to 1, that lies in claims which the other side words, too."""
    spans = sorted(
        (wording.start, wording.end)
        for claim in comparison.claims
        if claim.relation in ("shared", "differs")
        for wording in (claim.a if side == "a" else claim.b)
    )
    covered = reached = 0
    for start, end in spans:
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    total = sum(sentence.end - sentence.start for sentence in comparison.side(side).sentences)
    return covered / total if total else 0.0


def word_count(article: Article) -> int:
    """The number of words of an article, as white space parts them."""
    return len(article.text.split())
