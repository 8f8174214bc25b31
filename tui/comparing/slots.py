"""Open figures in one slot of two clauses that make one claim: "until Wednesday" here, "until Thursday" there.

The clauses are alike already, so that what stands beside two such figures need not be; a slot is told by the measure of its
figure and by the word that leads to it. Where what they count, or what befell those counted, speaks against their being of
one thing, nothing is told; where the same word governs both, they are plainly of one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from tui.comparing.bounds import BETWEEN, bounds, hours
from tui.comparing.figures import Figure
from tui.comparing.quantities import Met, alike_heads, difference_of, nearness, other_sums
from tui.comparing.terms import meanings
from tui.comparing.verdicts import measure, verdict
from tui.language.connectives import COORDINATORS, PREPOSITIONS
from tui.language.values import Value
from tui.language.values.scores import SCORES
from tui.language.values.vocabulary import MINUTE
from tui.language.vocabulary import vocabulary
from tui.language.words import Word
from tui.model import Difference, Span, Verdict

_RANKING = frozenset(("ordinal", "age", "magnitude"))
_ANYTHING = frozenset("unit one piec copi item devic vehicl thing".split())
_FROM = vocabulary("from since ab seit von vom aus desde de depuis dal da dalla sinds vanaf")
_UNTIL = vocabulary("until till through to bis zu zum hasta ate jusqu jusque al a fino tot toward towards")
_AT = vocabulary("on in at for am im um en em no na le el los nel nella om op in v vo")
_BEGINNING = {"from", ""}
"""What may lead to the day on which something began: "was imposed in 2018", "dates from 2018"."""
_AT_ONCE = vocabulary("immediately instantly sofort unverzuglich immediatement inmediatamente immediatamente onmiddellijk")
_MINUTE = "minut"
_NONE: frozenset[str] = frozenset()
_REACH = 2
"""Words between a figure and the one that leads to it: "by the early 1990s"."""
_FAR = 8
"""Words between that one and the one that governs it: "died in Rye on Monday"."""


class Told(NamedTuple):
    """A clause with the sentence it stands in."""

    text: str
    words: Sequence[Word]
    values: Sequence[Value]
    start: int
    end: int
    keys: Mapping[int, str] = MappingProxyType({})
    """From where a word begins to the key of the name that it belongs to."""
    named: Collection[int] = frozenset()
    """Where the words of names begin."""

    @property
    def measures(self) -> frozenset[str]:
        """The measures of the figures in the clause."""
        return frozenset(measure(_as_time(value)) for value in self.values if self.holds(value))

    @property
    def own(self) -> set[str]:
        """What the names in the clause stand for."""
        words = [word for word in self.words if word.start in self.named and self.within(word.start)]
        return {mean for _, mean in meanings(words, self.keys)}

    def holds(self, value: Value) -> bool:
        """Whether a figure stands in the clause."""
        return self.within(value.start)

    def within(self, place: int) -> bool:
        """Whether a place of the article lies in the clause."""
        return self.start <= place < self.end


class _Open(NamedTuple):
    """A figure that the other article does not have, and its slot."""

    figure: Figure
    lead: str
    """What leads to it: "from" and "until" for all that mean so, "" for a mere preposition of place or time and for none."""
    governor: str
    """What the word before that one stands for; "" where nothing does."""
    beside: frozenset[str]
    """What the words beside it stand for, names left out."""
    inside: bool
    """Whether it stands in the clause, not elsewhere in its sentence."""
    bounded: bool
    """Whether it is one end of what has its other end in both articles: "from May to July", "between May and August"."""
    dated: bool
    """Whether it is the hour of a day that both articles tell: "at noon on Friday"."""


def slot_differences(
    a: Told, b: Told, met: Callable[[], Met], told: Sequence[Difference] = (), language: str = "en"
) -> tuple[Difference, ...]:
    """The figures of two clauses that make one claim, each the only open one of its slot in its clause.

    `met` gives the figures of both sentences held together. Nothing becomes of those that are `told` to differ.
    """
    if a.measures.isdisjoint(b.measures):
        return ()
    figures_a, figures_b, settled_a, settled_b, _ = met()
    open_a, open_b = (
        _open(side, found, done, spans, language)
        for side, found, done, spans in (
            (a, figures_a, settled_a, {item.a_span for item in told}),
            (b, figures_b, settled_b, {item.b_span for item in told}),
        )
    )
    # Prices that rose by 3 percent in May may have risen by 2 in June, and what hit Rye on Monday may have hit Kelmouth since.
    twice = any(item.kind != "date" and item.verdict == "conflicts" for item in told)
    meant_a, meant_b = ({mean for _, mean in meanings(side.words, side.keys)} for side in (a, b))
    twice = twice or not (a.own <= meant_b or b.own <= meant_a)
    found = []
    for name in sorted(open_a.keys() & open_b.keys()):
        for one, other in _facing(*([item for item in side[name] if item.inside] for side in (open_a, open_b))):
            unclear = twice or _rivalled(one, open_a[name]) or _rivalled(other, open_b[name])
            outcome = _judged(a.text, one, b.text, other, language, unclear)
            if outcome:
                found.append(difference_of(a.text, one.figure.value, b.text, other.figure.value, *outcome))
    return tuple(found)


def at_once(a: Told, b: Told, language: str = "en") -> Iterator[Difference]:
    """Where one clause dates what happens immediately in the other: "takes effect on July 1", to check."""
    for one, other in ((a, b), (b, a)):
        at = next((at for at, word in enumerate(other.words) if word.fold in _AT_ONCE and other.within(word.start)), None)
        if at is None or any(value.kind == "date" and other.holds(value) for value in other.values):
            continue
        word, done = other.words[at], _governor(other, other.words[at].start, at - 1)
        dates = (value for value in one.values if value.kind == "date" and one.holds(value))
        date = next((value for value in dates if done and _led(one, value, language) == ("", done)), None)
        if date:
            at_a, at_b = (date.span, (word.start, word.end)) if one is a else ((word.start, word.end), date.span)
            said_a, said_b = a.text[slice(*at_a)], b.text[slice(*at_b)]
            yield Difference("date", said_a, said_b, "check", f'"{said_a}" and "{said_b}" may be two times', at_a, at_b)


def _open(
    side: Told, figures: Sequence[Figure], settled: Collection[int], told: Collection[Span | None], language: str
) -> Mapping[str, Sequence[_Open]]:
    """The open figures of a clause and the rest of its sentence, by their measure, in order: all but those `settled` and
    those `told` to differ."""
    found: dict[str, list[_Open]] = defaultdict(list)
    named = {word.concept for word in side.words if word.start in side.named}
    left = [figure for i, figure in enumerate(figures) if i not in settled and figure.value.span not in told]
    done = {figures[i].value.span for i in settled}
    pairs = list(bounds(side.words, side.values, language)) if left and done else []
    bounded = {two[1 - end].span for two in pairs for end in (0, 1) if two[end].span in done}
    dated = set(hours(side.words, side.values, done)) if left and done else set()
    for figure in (figure._replace(value=_as_time(figure.value)) for figure in left):
        value = figure.value
        if value.dimension not in _RANKING and not figure.reporting:
            lead, governor = _led(side, value, language)
            one = _Open(
                figure, lead, governor, figure.near - named, side.holds(value), value.span in bounded, value.span in dated
            )
            found[measure(value)] += _ends(one) if value.unit == "years" else [one]
    return found


def _ends(years: _Open) -> list[_Open]:
    """The first and the last of the years "from 1950 until 1990"."""
    figure, value = years.figure, years.figure.value
    return [
        years._replace(figure=figure._replace(value=value._replace(unit="year", low=day, high=day)), lead=lead)
        for day, lead in ((value.low, "from"), (value.high, "until"))
    ]


def _as_time(value: Value) -> Value:
    """ "The 21st minute" as more than 20 minutes and up to 21."""
    if value.dimension != "ordinal" or value.head != _MINUTE:
        return value
    low, high = MINUTE * (value.low - 1), MINUTE * value.low
    return value._replace(kind="duration", dimension="time", low=low, high=high, low_open=True, unit="minute", factor=MINUTE)


def _led(side: Told, value: Value, language: str) -> tuple[str, str]:
    """What leads to a figure, and what the word before that stands for."""
    first = bisect_left(side.words, value.start, key=_start)
    prepositions, coordinators = PREPOSITIONS.get(language, _NONE), COORDINATORS.get(language, _NONE)
    for at in range(first - 1, max(-1, first - 2 - _REACH), -1):
        word = side.words[at]
        if word.start < side.start <= value.start:
            break
        if word.fold in prepositions:
            return _kind(word.fold), _governor(side, value.start, at - 1)
        if word.fold in coordinators:
            between = any(before.fold in BETWEEN for before in side.words[max(0, at - _FAR) : at])
            return "until" if between else "", _governor(side, value.start, at - 1)
        if word.concept and not word.fold.endswith("ly"):
            break
    return "", _governor(side, value.start, first - 1)


def _kind(lead: str) -> str:
    return "from" if lead in _FROM else "until" if lead in _UNTIL else "" if lead in _AT else lead


def _governor(side: Told, place: int, last: int) -> str:
    """What the nearest word up to `last` stands for that belongs to no name and to no figure, for what stands at `place`."""
    for at in range(last, max(-1, last - _FAR), -1):
        word = side.words[at]
        if word.start < side.start <= place:
            break
        if (
            word.concept
            and word.start not in side.named
            and not any(figure.start <= word.start < figure.end for figure in side.values)
        ):
            return word.concept
    return ""


def _facing(ours: Sequence[_Open], theirs: Sequence[_Open]) -> Iterator[tuple[_Open, _Open]]:
    """The figures of one measure that are the only ones of their slot; one that leads elsewhere, where there is but one."""
    alone = False
    for one in ours:
        facing = [other for other in theirs if other.lead == one.lead]
        if len(facing) == 1 and sum(other.lead == one.lead for other in ours) == 1:
            yield one, facing[0]
            alone = True
    if not alone and len(ours) == len(theirs) == 1:
        yield ours[0], theirs[0]


def _rivalled(item: _Open, others: Sequence[_Open]) -> bool:
    """Whether another figure of the sentence stands in just such a slot: "met on Monday and will meet again on Friday"."""
    return any(not other.inside and _one_slot(item, other) for other in others)


def _judged(text_a: str, a: _Open, text_b: str, b: _Open, language: str, unclear: bool) -> tuple[Verdict, str] | None:
    """What becomes of two figures that face each other; None where nothing is to be told.

    Dates are no plain conflict where it is `unclear` which are of one thing.
    """
    judged = verdict(a.figure.value, b.figure.value)
    if judged is None or judged[0] == "agrees" or _apart(text_a, a, text_b, b, language):
        return None
    if judged[0] == "compatible":
        return judged if _one_slot(a, b) else None
    if judged[0] == "conflicts" and _one_slot(a, b) and not (unclear and a.figure.value.kind == "date"):
        return judged
    return "check", f"{judged[1]}, if both are {'dates' if a.figure.value.kind == 'date' else 'figures'} of one thing"


def _one_slot(a: _Open, b: _Open) -> bool:
    """Whether two figures are led to alike and governed by one word or bounded alike; and what is counted is the same, too."""
    same = a.lead == b.lead and ((a.governor != "" and a.governor == b.governor) or (a.bounded and b.bounded))
    return same and (a.figure.value.dimension != "count" or a.figure.value.head == b.figure.value.head)


def _apart(text_a: str, a: _Open, text_b: str, b: _Open, language: str) -> bool:
    """Whether what two figures count, or what befell those counted, says that they are of two things."""
    first, second = a.figure.value, b.figure.value
    if first.kind == "date":
        return (a.lead != b.lead and {a.lead, b.lead} != _BEGINNING) or not _beside(a, b)
    if first.dimension == "length" and (a.figure.target or b.figure.target) and not a.figure.target & b.figure.target:
        return True
    if a.figure.added != b.figure.added or other_sums(a.figure, b.figure, language):
        return True
    if first.dimension in SCORES:
        return not (a.figure.names <= b.figure.names or b.figure.names <= a.figure.names)
    if nearness(first, second) < 1 or (first.dimension == "percent" and not a.figure.context & b.figure.context):
        return True
    if first.dimension == "count" and (
        min(first.low, second.low) < 2
        or a.figure.known
        or b.figure.known
        or a.figure.role != b.figure.role
        or not (a.figure.role or (first.head and second.head) or (a.lead and _one_slot(a, b)))
    ):
        return True
    return alike_heads(_named_head(text_a, first), _named_head(text_b, second), language) is None


def _beside(a: _Open, b: _Open) -> bool:
    """Whether two figures stand by the same word, or one is governed by what stands around the other."""
    around = a.governor in b.figure.context or b.governor in a.figure.context
    return bool(a.beside & b.beside) or around or (a.bounded and b.bounded) or (a.dated and b.dated)


def _named_head(text: str, value: Value) -> str:
    """The stem of what is counted; "" where that is a name or a word for anything: "eight million Flexa Ones"."""
    last = text[value.start : value.end].split()[-1]
    return "" if value.head in _ANYTHING or last[:1].isupper() else value.head


def _start(word: Word) -> int:
    return word.start
