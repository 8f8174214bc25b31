"""Titles and offices: taken off a name, found behind it, or standing for a person alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from tui.language.folding import fold
from tui.language.names import lexicon
from tui.language.names.countries import country
from tui.language.names.runs import LONGEST, Capitals
from tui.language.names.tokens import Run, Token, key
from tui.language.words import Word

Role: TypeAlias = tuple[str, str]
"""Whose office and which: ("turkey", "foreign minister"); the first is "" where the words do not say."""

_BEHIND = re.compile(
    r",\s(?:(?:the|an?|his|her|its|le|la|el|il|o|der|die|de)\s)?(?P<title>(?:(?P<owner>[^\W\d_]{2,20})(?:['’]s)?\s)?"
    r"(?P<office>(?:[^\W\d_]{2,12}\s){0,2}?[^\W\d_]{2,14}))(?=[,.;]| of | for | and | who |$)"
)
_CLOSED = re.compile(r"[.,](?! and\b| or\b)")
_END = attrgetter("end")
_DEFINITE = frozenset(("the", "his", "her", "its", "their"))
_POSSESSIVE = re.compile("['’]s?$")
_OF_AT_MOST = 5
"""Words that say of what an office is, with "of": "of the Tibara river authority"."""
_NOT_GENERALS = frozenset({"motors", "electric", "mills", "assembly", "atomics", "dynamics"}) | lexicon.BODY_WORDS


class Office(NamedTuple):
    """An office as the article words it."""

    start: int
    end: int
    text: str
    role: Role
    word: int
    """Where its last word begins."""


def title_block(run: Run) -> tuple[int, int]:
    """Where in a run of capitals the title stands, as (first, after last); empty where it has none.

    "Turkish Foreign Minister Mevlüt Çavuşoğlu" gives (1, 3); General Motors and Martin Luther King have no title.
    """
    is_title = [token.fold in lexicon.ROLES or token.fold in lexicon.HONORIFICS for token in run]
    if not any(is_title):
        return 0, 0
    first = is_title.index(True)
    last = len(run) if run[-1].fold in lexicon.ROLES and run[-1].fold not in lexicon.SURNAMES_TOO else first + 1
    while last < len(run) and (is_title[last] or run[last].fold in lexicon.ROLE_MODIFIERS):
        last += 1
    if last == len(run) and last - first > 1 and not is_title[last - 1]:
        return 0, 0
    while first and run[first - 1].fold in lexicon.ROLE_MODIFIERS:
        first -= 1
    block = {token.fold for token in run[first:last]}
    surname = last - first == 1 and block <= lexicon.SURNAMES_TOO and first > 0 and not country(key(run[:first]))
    firm = last < len(run) and run[last].fold in _NOT_GENERALS
    return (0, 0) if surname or firm else (first, last)


def office_words(folds: Iterable[str]) -> str:
    """An office's words as they are counted: spokeswoman is spokesperson, prime minister premier, "Mr" nothing."""
    counted = (lexicon.ROLES.get(word) or lexicon.ROLE_MODIFIERS.get(word, "") for word in folds)
    return " ".join(word for word in counted if word).replace("prime minister", "premier")


def owner_before(capitals: Capitals, line: Sequence[Word], start: int) -> tuple[str, int]:
    """Whose office begins at `start`, by the country or body right before it ("Turkey's", "Turkish", "Kremlin"), and
    where that begins; "" and `start` where none is."""
    index = _index_of(line, start) - 1
    if index < 0 or not line[index].capital or not capitals.joined(line[index].end, start):
        return "", start
    token = capitals.may_be_name(line, index)
    if token is None or token.fold in lexicon.DAYS_AND_MONTHS or token.fold in lexicon.ROLE_MODIFIERS:
        return "", start
    owner, begin = token.fold, token.start
    first = max(0, index - LONGEST)
    while index > first and line[index - 1].capital and capitals.joined(line[index - 1].end, begin):
        before = capitals.may_be_name(line, index - 1)
        if before is None or before.fold in lexicon.DAYS_AND_MONTHS:
            break
        owner, begin, index = f"{before.fold} {owner}", before.start, index - 1
    return owner, begin


def office_before(capitals: Capitals, line: Sequence[Word], name: Token) -> Office | None:
    """The office in lower case right before a name: "Turkish foreign minister", "spokesman"."""
    end = _index_of(line, name.start) - 1
    if end < 0 or not capitals.gap(line[end].end, name.start, line[end].fold):
        return None
    return _office_up_to(capitals, line, end)[0]


def office_apposed(capitals: Capitals, line: Sequence[Word], name: Run) -> Office | None:
    """The office that a name between commas explains: "the deputy mayor, Anna Lund, said"; a full name also behind whose
    office it is, "the mayor of Aville, Anna Lund, said"."""
    text, end = capitals.text, _index_of(line, name[0].start) - 1
    if end < 0 or text[line[end].end : name[0].start] != ", " or not _CLOSED.match(text, name[-1].end):
        return None
    if len(name) > 1 and line[end].fold not in lexicon.ROLES:
        end = _before_of(capitals, line, end)
    office, first = _office_up_to(capitals, line, end)
    definite = first > 0 and (line[first - 1].fold in _DEFINITE or _POSSESSIVE.search(line[first - 1].text) is not None)
    return office if definite else None


def _before_of(capitals: Capitals, line: Sequence[Word], end: int) -> int:
    """The office before "of" and the few words up to word `end` that say of what; `end` where there is none."""
    for at in range(end - 1, max(0, end - _OF_AT_MOST), -1):
        if not capitals.joined(line[at].end, line[at + 1].start):
            break
        if line[at].fold == "of":
            joined = line[at - 1].fold in lexicon.ROLES and capitals.joined(line[at - 1].end, line[at].start)
            return at - 1 if joined else end
    return end


def _office_up_to(capitals: Capitals, line: Sequence[Word], end: int) -> tuple[Office | None, int]:
    """The office whose last word is word `end`, and its first word without whose it is."""
    first = end + 1
    while first > max(0, end + 1 - LONGEST):
        word = line[first - 1]
        if first <= end and not capitals.gap(word.end, line[first].start, word.fold):
            break
        if _POSSESSIVE.search(word.text):
            break
        if word.fold in lexicon.ROLES:
            if word.capital and word.fold not in lexicon.ROLE_MODIFIERS:
                break
        elif word.fold not in lexicon.ROLE_MODIFIERS or first > end:
            break
        first -= 1
    if first > end:
        return None, first
    owner, begin = owner_before(capitals, line, line[first].start)
    role = (country(owner) or owner, office_words(word.fold for word in line[first : end + 1]))
    return Office(begin, line[end].end, capitals.text[begin : line[end].end], role, line[end].start), first


def office_behind(text: str, end: int) -> Office | None:
    """The office in apposition to the name that ends at `end`: "Mevlüt Çavuşoğlu, Turkey's foreign minister,"."""
    if text[end : end + 1] != "," or not (match := _BEHIND.match(text, end)):
        return None
    owner = fold(match["owner"] or "")
    office = [fold(word) for word in match["office"].split()]
    if owner in lexicon.ROLE_MODIFIERS:
        owner, office = "", [owner, *office]
    if office[-1] not in lexicon.ROLES or any(word not in lexicon.ROLE_MODIFIERS for word in office[:-1]):
        return None
    if owner and not match["owner"][0].isupper():
        return None
    start, stop = match.span("title")
    return Office(start, stop, match["title"], (country(owner) or owner, office_words(office)), start)


def office_alone(capitals: Capitals, line: Sequence[Word], index: int) -> Office | None:
    """The office that stands for a person at word `index`: "Turkey's foreign minister", "the president of France"."""
    word, first = line[index], index
    following = capitals.may_be_name(line, index + 1) if index + 1 < len(line) else None
    if (following and capitals.gap(word.end, following.start, word.fold)) or capitals.text[word.end : word.end + 1] == "-":
        return None  # "President Vega", and the president-elect, who is not the president
    while first > max(0, index - LONGEST) and line[first - 1].fold in lexicon.ROLE_MODIFIERS:
        if not capitals.joined(line[first - 1].end, line[first].start):
            break
        first -= 1
    owner, start = owner_before(capitals, line, line[first].start)
    end = word.start + len(_POSSESSIVE.sub("", word.text))
    if not owner and index + 2 < len(line) and line[index + 1].fold == "of":
        of = capitals.may_be_name(line, index + 2)
        if of and country(of.fold) and not (index + 3 < len(line) and line[index + 3].capital):
            owner, end = of.fold, of.end
    if not owner and (not first or line[first - 1].fold != "the"):
        return None
    role = (country(owner) or owner, office_words(word.fold for word in line[first : index + 1]))
    return Office(start, end, capitals.text[start:end], role, word.start)


def _index_of(line: Sequence[Word], start: int) -> int:
    """The first word that ends behind `start`."""
    return bisect_left(line, start + 1, key=_END)
