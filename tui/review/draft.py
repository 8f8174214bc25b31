"""The claims of a comparison while decisions rearrange them: words move from claim to claim, none is lost or doubled."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, pairwise
from typing import TypeAlias

from tui.model import SIDES, Claim, Comparison, Decided, Difference, SideName, Span, Wording

Told: TypeAlias = Callable[[Wording, Wording], tuple[Difference, ...]]
"""How a wording of A and one of B that a reader puts together differ."""

_SURE = 1.0  # what a person says is not in doubt


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of an article."""

    side: SideName
    span: Span


@dataclass(frozen=True, slots=True)
class _Atom:
    """A wording, or a part of one, that a decision is about or is not about."""

    side: SideName
    wording: Wording
    meant: bool


class Draft:
    """The claims, to be changed one decision at a time."""

    def __init__(self, comparison: Comparison, told: Told) -> None:
        """Begin with the claims of `comparison`."""
        self._comparison = comparison
        self._told = told
        self._starts = {side: [sentence.start for sentence in comparison.side(side).sentences] for side in SIDES}
        self._at: dict[tuple[SideName, int], dict[str, None]] = {}
        self.claims: dict[str, Claim] = {}
        """The claims by their ids."""
        for claim in comparison.claims:
            # A comparison that was read may have one id twice.
            self._enter(claim if claim.id not in self.claims else replace(claim, id=self._free(claim.id)))

    def holding(self, places: Iterable[Place]) -> list[str]:
        """The claims that hold any of the words at `places`."""
        found = (owner for place in places for owner in self._near(place))
        spans = list(places)
        return [owner for owner in dict.fromkeys(found) if any(atom.meant for atom in self._atoms(owner, spans))]

    def together(self, places: Sequence[Place]) -> list[str]:
        """Make one claim of the words at `places`; its id, or none where these words are in no claim."""
        owners = self.holding(places)
        if len(owners) <= 1:
            return owners
        atoms = {owner: self._atoms(owner, places) for owner in owners}
        before = {atom.wording: owner for owner, found in atoms.items() for atom in found}
        differences = [difference for owner in owners for difference in self.claims[owner].differences]
        decided = dict.fromkeys(item for owner in owners for item in self.claims[owner].decided)
        meant = [atom for found in atoms.values() for atom in found if atom.meant]
        for a in (atom.wording for atom in meant if atom.side == "a"):
            for b in (atom.wording for atom in meant if atom.side == "b"):
                if before[a] != before[b]:
                    differences += self._told(a, b)
        for owner, found in atoms.items():
            self._keep(owner, [atom for atom in found if not atom.meant])
        return [self._new(owners[0], meant, tuple(decided), tuple(dict.fromkeys(differences)))]

    def apart(self, places: Sequence[Place]) -> list[str]:
        """Let no words at `places` in A be in one claim with those there in B; the ids of the claims that these are in now."""
        touched: list[str] = []
        for owner in self.holding(places):
            atoms = self._atoms(owner, places)
            meant = {side: [atom for atom in atoms if atom.meant and atom.side == side] for side in SIDES}
            rest = {side: [atom for atom in atoms if not atom.meant and atom.side == side] for side in SIDES}
            touched.append(owner)
            if not (meant["a"] and meant["b"]):
                continue
            # What one side says beside the rejected words is not in question, and keeps what faces it.
            if rest["a"] and not rest["b"]:
                leaving, kept = meant["a"], rest["a"] + meant["b"]
            elif rest["b"] and not rest["a"]:
                leaving, kept = meant["b"], meant["a"] + rest["b"]
            elif rest["a"]:
                leaving, kept = meant["a"] + meant["b"], rest["a"] + rest["b"]
            else:
                first, *more = meant["a"] + meant["b"]
                leaving, kept = more, [first]
            decided = self.claims[owner].decided
            self._keep(owner, kept)
            touched += [self._new(owner, [atom], decided) for atom in leaving]
        return touched

    def alone(self, places: Sequence[Place]) -> list[str]:
        """Make of the words at `places`, all of one side, a claim that nothing of the other side is part of; its id."""
        owners = self.holding(places)
        side = places[0].side if places else "a"
        if len(owners) == 1 and not (self.claims[owners[0]].b if side == "a" else self.claims[owners[0]].a):
            return owners
        meant: list[_Atom] = []
        decided = dict.fromkeys(item for owner in owners for item in self.claims[owner].decided)
        for owner in owners:
            atoms = self._atoms(owner, places)
            meant += [atom for atom in atoms if atom.meant]
            self._keep(owner, [atom for atom in atoms if not atom.meant])
        return [self._new(owners[0], meant, tuple(decided))] if owners else []

    def cut(self, places: Sequence[Place], part: Place) -> list[str]:
        """Take `part` out of claims that hold it together with others of the words at `places`; the ids of both parts."""
        touched: list[str] = []
        for owner in self.holding([part]):
            touched.append(owner)
            atoms = self._atoms(owner, [part])
            rest = [atom for atom in atoms if not atom.meant]
            if any(_overlap(atom, place) for atom in rest for place in places):
                decided = self.claims[owner].decided
                self._keep(owner, rest)
                touched.append(self._new(owner, [atom for atom in atoms if atom.meant], decided))
        return touched

    def judge(self, owner: str, changed: Callable[[Difference], Difference]) -> None:
        """Change the differences of a claim."""
        claim = self.claims[owner]
        self._enter(_settled(replace(claim, differences=tuple(map(changed, claim.differences)))))

    def say(self, owner: str, decided: Decided) -> None:
        """Note on a claim what was decided about it."""
        claim = self.claims[owner]
        if (decided.by, decided.time, decided.what) not in ((item.by, item.time, item.what) for item in claim.decided):
            self.claims[owner] = replace(claim, decided=(*claim.decided, decided))

    def _near(self, place: Place) -> Iterator[str]:
        """The claims worded in the sentences that hold words at `place`."""
        starts = self._starts[place.side]
        first = max(0, bisect_right(starts, place.span[0]) - 1)
        for index in range(first, bisect_right(starts, max(place.span[0], place.span[1] - 1))):
            yield from self._at.get((place.side, index), ())

    def _atoms(self, owner: str, places: Sequence[Place]) -> list[_Atom]:
        """The wordings of a claim, taken apart where the words at `places` begin and end."""
        claim = self.claims[owner]
        found: list[_Atom] = []
        for side, wordings in (("a", claim.a), ("b", claim.b)):
            name: SideName = "a" if side == "a" else "b"
            spans = [place.span for place in places if place.side == side]
            text = self._comparison.side(name).article.text
            for wording in wordings:
                found += [_Atom(name, part, meant) for part, meant in _parts(text, wording, spans)]
        return found

    def _keep(self, owner: str, atoms: Sequence[_Atom]) -> None:
        """Leave these parts in a claim and no others; where none is left, there is no such claim any more."""
        claim = self.claims.pop(owner)
        for side, wordings in (("a", claim.a), ("b", claim.b)):
            for wording in wordings:
                self._at["a" if side == "a" else "b", wording.sentence].pop(owner, None)
        if atoms:
            self._enter(_settled(replace(claim, a=_of("a", atoms), b=_of("b", atoms))))

    def _new(
        self, owner: str, atoms: Sequence[_Atom], decided: tuple[Decided, ...], differences: tuple[Difference, ...] = ()
    ) -> str:
        """A claim of these parts, with the id of the claim `owner` where there is none of that id any more."""
        name = self._free(owner)
        self._enter(_settled(Claim(name, "shared", _SURE, _of("a", atoms), _of("b", atoms), differences, decided)))
        return name

    def _free(self, name: str) -> str:
        """An id that no claim has: `name` itself, or the first of `name`.1, `name`.2 …"""
        numbered = (f"{name}.{number}" for number in count(1))
        return name if name not in self.claims else next(found for found in numbered if found not in self.claims)

    def _enter(self, claim: Claim) -> None:
        self.claims[claim.id] = claim
        for wording in claim.a:
            self._at.setdefault(("a", wording.sentence), {})[claim.id] = None
        for wording in claim.b:
            self._at.setdefault(("b", wording.sentence), {})[claim.id] = None


def _settled(claim: Claim) -> Claim:
    """The claim with the relation that its wordings have, and without differences between words that it lacks."""
    if not (claim.a and claim.b):
        score = claim.score if claim.relation in ("only_a", "only_b") else _SURE
        return replace(claim, relation="only_a" if claim.a else "only_b", score=score, differences=())
    kept = tuple(
        difference
        for difference in claim.differences
        if _holds(claim.a, difference.a_span) and _holds(claim.b, difference.b_span)
    )
    differs = any(difference.verdict != "agrees" for difference in kept)
    return replace(claim, relation="differs" if differs else "shared", differences=kept)


def _holds(wordings: Iterable[Wording], span: Span | None) -> bool:
    return span is None or any(wording.start <= span[0] and span[1] <= wording.end for wording in wordings)


def _of(side: SideName, atoms: Iterable[_Atom]) -> tuple[Wording, ...]:
    return tuple(
        sorted((atom.wording for atom in atoms if atom.side == side), key=lambda wording: (wording.start, wording.end))
    )


def _overlap(atom: _Atom, place: Place) -> bool:
    return atom.side == place.side and atom.wording.start < place.span[1] and place.span[0] < atom.wording.end


def _parts(text: str, wording: Wording, spans: Sequence[Span]) -> list[tuple[Wording, bool]]:
    """A wording taken apart at the ends of `spans`, each part with whether it lies in one of them.

    No part is without a word of its own: signs stay with the words before them.
    """
    edges = {edge for span in spans for edge in span if wording.start < edge < wording.end}
    found: list[tuple[int, int, bool]] = []
    for start, end in pairwise(sorted({wording.start, wording.end} | edges)):
        meant = any(first <= start and end <= last for first, last in spans)
        wordless = not any(sign.isalnum() for sign in text[start:end])
        if found and (wordless or found[-1][2] == meant):
            found[-1] = (found[-1][0], end, found[-1][2])
        elif not wordless or end == wording.end:
            found.append((start if found else wording.start, end, meant))
    if len(found) == 1:
        return [(wording, found[0][2])]
    return [(_part(text, wording, start, end), meant) for start, end, meant in found]


def _part(text: str, wording: Wording, start: int, end: int) -> Wording:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return replace(wording, start=start, end=end, text=text[start:end])
