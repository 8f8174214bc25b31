"""The tabs of the claims panel: which claims each of them holds and in what order, and where one is found again; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import repeat
from typing import Literal, TypeAlias

from tui.language.folding import fold
from tui.model import RELATIONS, Claim, Comparison, Relation, SideName, Wording
from tui.once import COMPARISONS, once
from tui.report.phrases import claims_by_relation

Tab: TypeAlias = Relation | Literal["all"]

TABS: tuple[Tab, ...] = (*RELATIONS, "all")
LABELS: Mapping[Tab, str] = {"differs": "Differ", "shared": "Shared", "only_a": "Only A", "only_b": "Only B", "all": "All"}
EMPTY: Mapping[Tab, str] = {
    "differs": "No claim differs.",
    "shared": "No claim is in both articles.",
    "only_a": "A says nothing that B does not.",
    "only_b": "B says nothing that A does not.",
    "all": "There is no claim in either article.",
}


class ClaimIndex:
    """The claims of a comparison as the tabs show them."""

    def __init__(self, comparison: Comparison) -> None:
        """The claims come in the order of the reports."""
        self._comparison = comparison
        self._claims = [claim for _, claims in claims_by_relation(comparison) for claim in claims]

    @cached_property
    def tabs(self) -> Mapping[Tab, tuple[Claim, ...]]:
        """For each tab all of its claims; `all` has them relation by relation."""
        return self.by_tab()

    @cached_property
    def places(self) -> Mapping[Tab, Mapping[str, int]]:
        """The number of each claim in the `tabs` by its id, which is not to be looked for among thousands at every key."""
        return {tab: numbers(claims) for tab, claims in self.tabs.items()}

    def near(self, claim: Claim) -> list[Claim]:
        """The claims that are worded in a sentence which words `claim`."""
        worded: tuple[tuple[SideName, tuple[Wording, ...]], ...] = (("a", claim.a), ("b", claim.b))
        found = (self._comparison.claims_of[side].get(item.sentence, ()) for side, items in worded for item in items)
        return list({it.id: it for claims in found for it in claims}.values())

    def by_tab(self, query: str = "") -> dict[Tab, tuple[Claim, ...]]:
        """For each tab the claims that hold every word of `query`; `all` has them relation by relation.

        A claim holds a word that is part of a wording, of a speaker, or of the kind or verdict of a difference, or of
        "disputed" where another speaker disputes it; case and diacritics do not count.
        """
        terms = fold(query).split()
        found: dict[Tab, list[Claim]] = {tab: [] for tab in TABS}
        texts: Iterable[str] = self._texts if terms else repeat("")
        for claim, text in zip(self._claims, texts, strict=False):
            if all(term in text for term in terms):
                found[claim.relation].append(claim)
                found["all"].append(claim)
        return {tab: tuple(claims) for tab, claims in found.items()}

    @cached_property
    def _texts(self) -> list[str]:
        """All that a query can find in each claim."""
        return [
            "\n".join(
                [fold(text) for wording in (*claim.a, *claim.b) for text in (wording.text, wording.speaker) if text]
                + [f"{difference.kind}\n{difference.verdict}" for difference in claim.differences]
                + ["disputed" for _ in claim.disputed[:1]]
            )
            for claim in self._claims
        ]


claim_index = once(keep=COMPARISONS)(ClaimIndex)
"""The claims of a comparison as the tabs show them."""


def numbers(claims: Sequence[Claim]) -> Mapping[str, int]:
    """The number of each claim by its id."""
    return {claim.id: index for index, claim in enumerate(claims)}


def same_claim(claim: Claim, claims: Sequence[Claim]) -> int | None:
    """The index of the claim that is worded in the same places as `claim`, else of the first that shares a place with it."""
    wanted = _wording_places(claim)
    found: int | None = None
    for index, other in enumerate(claims):
        at = _wording_places(other)
        if at == wanted:
            return index
        if found is None and at & wanted:
            found = index
    return found


def _wording_places(claim: Claim) -> set[tuple[str, int, int]]:
    sides: tuple[tuple[SideName, tuple[Wording, ...]], ...] = (("a", claim.a), ("b", claim.b))
    return {(side, wording.start, wording.end) for side, wordings in sides for wording in wordings}
