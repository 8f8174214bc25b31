"""Words that exclude one another: before and after, all and some, his father and his mother, a leg and an arm; in English."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from tui.comparing.worded import MOST, Worded, to_check
from tui.model import Difference, Kind

_SMALL_WORDS: Sequence[tuple[Kind, frozenset[str], frozenset[str]]] = (
    ("direction", frozenset({"before"}), frozenset({"after"})),
    ("direction", frozenset({"above"}), frozenset({"below", "under"})),
    ("direction", frozenset({"inside"}), frozenset({"outside"})),
    ("direction", frozenset({"for"}), frozenset({"against"})),
    ("direction", frozenset({"north", "northern"}), frozenset({"south", "southern"})),
    ("direction", frozenset({"east", "eastern"}), frozenset({"west", "western"})),
    ("quantity", frozenset({"all", "every", "each"}), frozenset({"some", "several", "few", "many", "most", "half"})),
    ("quantity", frozenset({"many", "most"}), frozenset({"few"})),
)
"""Small words that are contraries before the same word."""
_SHARED = 2
"""Meanings, besides the word behind the contraries, that two wordings must share."""
_EXCLUSIVE: Sequence[tuple[Kind, str]] = (
    ("name", "father dad|mother mum mom|brother|sister|son|daughter|uncle|aunt|husband|wife|nephew|niece|cousin"),
    ("name", "grandfather|grandmother|grandson|granddaughter"),
    ("name", "man boy|woman girl"),
    ("name", "men boys|women girls"),
    ("name", "male|female"),
    ("name", "leg|arm|shoulder|knee|ankle|wrist|hip|elbow|neck|chest|stomach|thigh|calf|foot|hand"),
    ("name", "red|blue|green|yellow|white|black|orange|purple|pink|brown|grey gray"),
    ("name", "gold|silver|bronze"),
    ("name", "winter|spring|summer|autumn"),
    ("date", "morning|afternoon|evening night|noon midday"),
    (
        "name",
        "police policeman policemen officers|soldier soldiers troops army|firefighter firefighters firemen|"
        "rebel rebels insurgent insurgents militant militants",
    ),
    ("name", "child children|adult adults"),
    ("quantity", "first|second|third|fourth|fifth|ground|top"),
    ("quantity", "first|last"),
    ("direction", "left|right"),
    ("direction", "up|down"),
    ("direction", "higher|lower"),
    ("direction", "front|back rear"),
    ("direction", "unharmed unhurt uninjured unscathed|hurt injured wounded"),
    ("direction", "resign resigned resigns quit quits|sack sacked fired ousted dismissed"),
    ("direction", "critical|stable"),
    ("direction", "minor slight mild|serious severe grave"),
    ("direction", "drunk drunken drinking intoxicated|sober"),
    ("direction", "genuine authentic|fake forged counterfeit"),
    ("direction", "good excellent|poor bad"),
    ("direction", "empty|full laden loaded packed"),
    ("direction", "easier|harder"),
    ("direction", "cancelled canceled scrapped|postponed delayed"),
    ("direction", "constructive productive fruitful|fruitless unproductive"),
    ("direction", "accident accidental accidentally|deliberate deliberately intentional intentionally arson attack sabotage"),
    ("direction", "success successful succeeded|failure unsuccessful failed"),
    ("direction", "legal lawful|illegal unlawful"),
    ("direction", "domestic|foreign international"),
    ("direction", "maximum|minimum"),
    ("direction", "majority|minority"),
    ("direction", "imports|exports"),
    ("direction", "better|worse"),
    ("direction", "best|worst"),
    ("direction", "early earlier|late later"),
    ("direction", "public|private"),
    ("direction", "active|inactive dormant extinct"),
    ("direction", "high|low"),
    ("direction", "safe|dangerous"),
    ("direction", "possible|impossible"),
    ("direction", "complete|incomplete"),
    ("direction", "effective|ineffective"),
    ("direction", "sufficient adequate enough|insufficient inadequate"),
    ("direction", "accurate correct|inaccurate incorrect"),
    ("direction", "honest|dishonest"),
    ("direction", "strong|weak"),
    ("direction", "large wide broad big huge great comfortable overwhelming landslide|narrow narrowly slim small tiny slender"),
    ("direction", "long lengthy|short brief"),
    ("direction", "heavy|light"),
    ("direction", "fast quick rapid swift|slow sluggish"),
    ("direction", "rich wealthy|poor"),
    ("direction", "hot warm|cold cool"),
    ("direction", "wet rainy|dry"),
    ("direction", "sharp sharply steep steeply|slight slightly modest modestly gradual gradually"),
    ("direction", "cheap|expensive costly"),
    ("direction", "friendly|hostile"),
    ("direction", "true|false untrue"),
    ("direction", "right correct|wrong"),
    ("direction", "young|elderly old"),
    ("direction", "amateur|professional"),
    ("direction", "internal|external"),
    ("direction", "upper|lower"),
    ("direction", "rural|urban"),
    ("direction", "civilian|military"),
    ("direction", "armed|unarmed"),
    ("date", "daily|weekly|monthly|yearly annual annually"),
    ("name", "scene spot|hospital"),
    ("name", "elected|appointed"),
    ("name", "copy replica|original"),
    ("quantity", "single|two both double|three triple"),
    ("name", "single unmarried|married|divorced|widowed"),
    ("name", "lung|liver|breast|prostate|kidney|brain|heart|skin|stomach"),
    ("name", "car|truck lorry|bus|motorcycle motorbike|bicycle bike|train|tram|helicopter|plane"),
    ("name", "shot|stabbed knifed|strangled|poisoned|drowned"),
    ("name", "gun pistol rifle handgun shotgun|knife machete axe"),
    (
        "direction",
        "take takes took taken taking gain gains gained seize seizes seized "
        "retake retakes retook recapture recaptured|lose loses lost losing cede cedes ceded",
    ),
)
"""Words of which only one can be true of one thing, its own other words beside each."""
_STATES: Sequence[tuple[Kind, str]] = (
    ("direction", "alive unharmed unhurt uninjured unscathed|dead"),
    ("direction", "guilty|innocent"),
    ("direction", "positive|negative"),
    ("direction", "highest|lowest"),
    ("direction", "largest biggest|smallest"),
    ("direction", "strongest|weakest"),
    ("direction", "oldest eldest|youngest"),
    ("direction", "longest|shortest"),
    ("direction", "fastest quickest|slowest"),
    ("direction", "hottest warmest|coldest"),
    ("direction", "wettest|driest"),
    ("direction", "richest wealthiest|poorest"),
    ("direction", "present|absent"),
    ("direction", "temporary temporarily|permanent permanently"),
    ("direction", "partial partially partly|fully completely entirely wholly"),
    ("direction", "fair|rigged fraudulent"),
    ("direction", "alone|accomplice accomplices accompanied"),
    ("direction", "valid|expired invalid"),
    ("direction", "voluntary voluntarily|compulsory mandatory obligatory"),
    ("direction", "limited scant|considerable ample plenty"),
    ("direction", "optimistic upbeat hopeful|pessimistic gloomy downbeat"),
    ("direction", "solvent|bankrupt insolvent"),
    ("direction", "experienced veteran|novice inexperienced rookie"),
    ("direction", "asleep sleeping|awake"),
    ("direction", "unanimous unanimously|narrow narrowly"),
)
"""States of which only one can be that of what two wordings tell, wherever in them each stands."""
_SHARED_BESIDE = 2
"""Meanings that two wordings must share where one of these parts them."""
_SHARED_BY_DOERS = 4
"""Meanings that they must share where these words tell who did it, and stand beside other words."""
_ARTICLES = 2
"""Words between "by" and whoever did it: "by her late father"."""

_UNDOING = ("un", "non", "il", "ir")
"""Prefixes that negate a word and hardly ever begin another."""
_UNDOING_QUALITIES = ("in", "im", "dis")
"""Those that negate qualities only, "indirect" and "insecurity", and begin many a verb: "informed"."""
_QUALITY = ("able", "ible", "ent", "ant", "ive", "ate", "ite", "al", "ous", "ect", "est", "ty", "ce", "cy", "ure", "ately")
_NOT = frozenset(("not", "no", "never", "hardly"))
_NEAR = 2
"""Words before another one that a negation may be among: "not very safe"."""
_LEAST_BARE = 4
"""Letters that a negated word must have: a union is no ion undone."""

_Set: TypeAlias = tuple[int, int]
"""A row of `_ROWS`, and one of its choices."""
_ROWS = (*_EXCLUSIVE, *_STATES)


def _choices() -> Mapping[str, Sequence[_Set]]:
    found: dict[str, list[_Set]] = defaultdict(list)
    for row, (_, choices) in enumerate(_ROWS):
        for choice, words in enumerate(choices.split("|")):
            for word in words.split():
                found[word].append((row, choice))
    return found


_CHOICES = _choices()
"""A word to where it stands among the choices."""


def contrary_differences(a: Worded, b: Worded) -> Iterator[Difference]:
    """Where two wordings have words that exclude one another beside the same word: all to check."""
    yield from _small_words(a, b)
    yield from _exclusive(a, b)
    yield from _undone(a, b)


def _small_words(a: Worded, b: Worded) -> Iterator[Difference]:
    folds_a, folds_b = ({word.fold for word in side.words} for side in (a, b))
    for kind, one, other in _SMALL_WORDS:
        for ours, theirs in ((one, other), (other, one)):
            if not ours & folds_a or not theirs & folds_b or theirs & folds_a or ours & folds_b:
                continue
            if len(a.held & b.held) <= _SHARED:
                return
            facing = {b.behind(j): j for j, word in enumerate(b.words) if word.fold in theirs}
            for i, word in enumerate(a.words):
                meant = a.behind(i) if word.fold in ours else None
                if meant is not None and meant in facing:
                    j = facing[meant]
                    yield to_check(kind, a, (i, i + 1), b, (j, j + 1))
                    break


def _exclusive(a: Worded, b: Worded) -> Iterator[Difference]:
    theirs = _chosen(b)
    for row, ours in _chosen(a).items() if theirs else ():
        facing = theirs.get(row, {})
        # Who names both, "left, then right", may tell of both.
        if not facing or ours.keys() & facing.keys():
            continue
        for i, j in ((i, j) for one in ours.values() for other in facing.values() for i in one for j in other):
            one_state = row >= len(_EXCLUSIVE) and _subject(a) is not None and _subject(a) == _subject(b)
            if len(a.held & b.held) < _SHARED_BESIDE and not one_state and not _all_else(a, i, b, j):
                continue
            both_do = len(a.held & b.held) >= _SHARED_BY_DOERS and _does(a, i) and _does(b, j)
            if row >= len(_EXCLUSIVE) or both_do or _beside_one(a, i, b, j):
                yield to_check(_ROWS[row][0], a, (i, i + 1), b, (j, j + 1))
                break


def _all_else(a: Worded, i: int, b: Worded, j: int) -> bool:
    """Whether the shorter of two wordings says nothing, but for the word `i` of A or `j` of B, that the other does not."""
    rest_a, rest_b = a.held - {a.meaning(i)}, b.held - {b.meaning(j)}
    return bool(rest_a and rest_b) and (rest_a <= rest_b or rest_b <= rest_a)


def _beside_one(a: Worded, i: int, b: Worded, j: int) -> bool:
    """Whether word `i` of A and word `j` of B stand before one meaning or behind one."""
    behind, ahead = a.behind(i), a.ahead(i)
    return bool((behind and behind == b.behind(j)) or (ahead and ahead == b.ahead(j)))


def _subject(wording: Worded) -> str | None:
    """What the word before the first verb means."""
    first = next((index for index, word in enumerate(wording.words) if word.start in wording.verbs), 0)
    return wording.ahead(first)


def _does(wording: Worded, index: int) -> bool:
    """Whether a word may be who does what a wording tells: it stands before the first verb, or behind "by"."""
    before = wording.words[max(0, index - _ARTICLES) : index]
    return any(word.fold == "by" for word in before) or wording.words[index].start < min(wording.verbs, default=0)


def _undone(a: Worded, b: Worded) -> Iterator[Difference]:
    """A word here, and there the same with a prefix that negates it: "safe" and "unsafe"."""
    places_a, places_b = ({word.fold: index for index, word in enumerate(side.words)} for side in (a, b))
    for one, plain, other, negated in ((a, places_a, b, places_b), (b, places_b, a, places_a)):
        for fold in negated:
            bare = _undoing(fold)
            if len(bare) < _LEAST_BARE or bare not in plain or bare in negated or fold in plain:
                continue
            facing, index = plain[bare], negated[fold]
            before = one.words[max(0, facing - _NEAR) : facing]
            if any(word.fold in _NOT or word.fold.endswith("n't") for word in before):
                continue  # what is not safe is unsafe
            if _beside_one(one, facing, other, index):
                i, j = (facing, index) if one is a else (index, facing)
                yield to_check("negation", a, (i, i + 1), b, (j, j + 1))


def _undoing(fold: str) -> str:
    """A word without a prefix that may negate it; "" where it has none."""
    if fold.startswith(_UNDOING):
        return fold[3 if fold.startswith("non") else 2 :]
    if fold.startswith(_UNDOING_QUALITIES) and fold.endswith(_QUALITY):
        return fold[3 if fold.startswith("dis") else 2 :]
    return ""


def _chosen(wording: Worded) -> dict[int, dict[int, list[int]]]:
    """For each row that a wording has words of, its choices, and where they stand."""
    found: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, word in enumerate(wording.words):
        if word.fold in _CHOICES and not (word.capital and index):  # Mr Brown has no colour
            for row, choice in _CHOICES[word.fold]:
                found[row][choice] += [index][: MOST - len(found[row][choice])]
    return found
