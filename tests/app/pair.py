"""Two made-up articles and their comparison, long enough to scroll, with every status in both."""

from __future__ import annotations

from tui.language.sentences import sentences
from tui.model import Article, Claim, Comparison, Difference, Link, Name, Sentence, Side, Status, Wording

_LEAD_A = "The old bridge at Hallin was closed for two weeks, and the ferry runs at night."
_LEAD_B = "For three weeks the old bridge at Hallin was shut to all traffic."
_SAME = "Mayor Brandt promised new lights along the river road before the winter comes."
_FILL = "Nothing of note was heard from the {} ward on the day that followed the meeting of the council."
_WARDS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()

TEXT_A = "\n".join([_LEAD_A, *(_FILL.format(ward) for ward in _WARDS), _SAME, "A saw a [red]heron[/red] \x1b[31m fly."])
TEXT_B = "\n".join(["B was there first.", _SAME, *(f"B says {ward}." for ward in _WARDS), _LEAD_B])
A = Article.from_text(TEXT_A, title="The bridge", source="a.txt")
B = Article.from_text(TEXT_B, source="b.txt")


def _wording(text: str, found: tuple[Sentence, ...], words: str) -> Wording:
    start = text.index(words)
    index = next(i for i, sentence in enumerate(found) if sentence.start <= start < sentence.end)
    return Wording(index, start, start + len(words), words)


def _whole(text: str, found: tuple[Sentence, ...], index: int) -> Wording:
    start, end = found[index].start, found[index].end
    return Wording(index, start, end, text[start:end])


def pair() -> Comparison:
    """A1 differs from B15 and has a clause of its own, A14 is B2; all else only one of them says."""
    in_a, in_b = sentences(TEXT_A), sentences(TEXT_B)
    last = len(in_b) - 1
    two, three = TEXT_A.index("two weeks"), TEXT_B.index("three weeks")
    spans: tuple[tuple[int, int], tuple[int, int]] = ((two, two + 9), (three, three + 11))
    duration = Difference("duration", "two weeks", "three weeks", "conflicts", "14 days, 21 days", *spans)
    a1 = "The old bridge at Hallin was closed for two weeks"
    claims = [
        Claim("c1", "differs", 0.8, (_wording(TEXT_A, in_a, a1),), (_whole(TEXT_B, in_b, last),), (duration,)),
        Claim("c2", "shared", 0.9, (_wording(TEXT_A, in_a, _SAME),), (_wording(TEXT_B, in_b, _SAME),)),
        Claim("c3", "only_a", 1.0, (_wording(TEXT_A, in_a, "the ferry runs at night"),)),
    ]
    alone_a, alone_b = (*range(1, 13), 14), (0, *range(2, last))
    claims += [Claim(f"a{i}", "only_a", 1.0, (_whole(TEXT_A, in_a, i),)) for i in alone_a]
    claims += [Claim(f"b{j}", "only_b", 1.0, (), (_whole(TEXT_B, in_b, j),)) for j in alone_b]
    unique: tuple[Status, ...] = ("unique",) * 12
    of_a: tuple[Status, ...] = ("differs", *unique, "shared", "unique")
    of_b: tuple[Status, ...] = ("unique", "shared", *unique, "differs")
    links = (Link(0, last, 0.8), Link(13, 1, 0.9))
    return Comparison(
        Side(A, in_a, of_a), Side(B, in_b, of_b), links, tuple(claims), (Name("Brandt", ("Brandt",), ("Brandt",)),)
    )
