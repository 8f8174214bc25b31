"""What a bare number counts, and which bare numbers count nothing: "No. 1", "Core i7", "the 18th hole", "9-14"."""

from __future__ import annotations

from tui.language.values.line import Line
from tui.language.vocabulary import vocabulary

_PLURALS = vocabulary("""
    people men women children police dead teeth feet aircraft troops personnel staff sheep fish cattle crew media data
    youth folk kin species series personas gente""")
_NOT_PLURAL = vocabulary("""
    is was has this as its his does us thus perhaps versus says less plus yes always across towards besides whereas hers
    ours theirs afterwards years points times""")
_STOPS = vocabulary("""
    a an the and or but in on at by for to from with as is was were are be been has have had who which that when while
    where after before than into over under during since until about against between he she it they we i you his her
    their its if not will would could can may might should do did does said says because so then there this these those
    out up down off per via near through em en im la el le les und y e et""")
_FELLED = vocabulary("""
    dead killed injured wounded hurt missing arrested detained displaced homeless hospitalized hospitalised trapped
    stranded infected sick charged evacuated others kidnapped captured abducted rescued dies die died""")
_LABELS = vocabulary("""
    no nos number article section chapter page rule flight route highway interstate channel am fm room act phase version
    area apartment level round day season episode grade group top game week stage line platform gate terminal part
    volume title resolution clause item lot unit bus train pier building district precinct ward zone sector camp model
    type class series division formula figure table verse psalm exit bowl windows seat row house block cell""")
_ARTICLES = frozenset(("a", "an", "its", "their", "his", "her"))
_MAKERS = vocabulary("""
    boeing airbus embraer bombardier cessna galaxy iphone ipad pixel windows playstation xbox apollo falcon ariane soyuz
    antonov tupolev ilyushin formula peugeot ferrari porsche""")
"""Names that are mostly followed by a number that is part of them."""
_REACH = 5
"""How many words a counted noun may stand behind its number: "two young under-aged girls"."""


def looks_plural(word: str) -> bool:
    """Whether an English word looks like a plural noun."""
    if word in _PLURALS or (word.endswith("men") and len(word) > 4):
        return True
    return len(word) > 3 and word[-1] == "s" and word[-2] not in "su" and word not in _NOT_PLURAL


def counted(line: Line, index: int, one: bool) -> tuple[str, int]:
    """The stem of what is counted by the number before word `index`, and the index after it; "" where nothing is named.

    `one` is whether the number is 1, which counts a singular.
    """
    at = index
    if line.hyphenated(at) and line.raw(at)[:1].isalpha():
        return line.words[at].stem, at + 1
    if line.fold(at) in line.vocabulary.fillers and line.spaced(at):
        while line.fold(at) in line.vocabulary.fillers and line.spaced(at) and at < index + 3:
            at += 1
    first = at
    while at < first + _REACH and line.joined(at):
        word = line.fold(at)
        inside = line.hyphenated(at) or line.hyphenated(at + 1)
        if (
            word in _FELLED
            or (word in _STOPS and not inside)
            or word in line.vocabulary.joiners
            or word in line.vocabulary.stops
            or not word[:1].isalpha()
        ):
            break
        if one or (line.vocabulary.decimal == "," and word.endswith(line.vocabulary.plurals or "")):
            return line.words[at].stem, at + 1
        if line.vocabulary.decimal == "." and looks_plural(word):
            return line.words[at].stem, at + 1
        at += 1
    return "", index


def names_number(word: str) -> bool:
    """Whether a number behind the word is a name's and counts nothing: "gate", "flight"."""
    return word in _LABELS


def felled(line: Line, index: int) -> bool:
    """Whether the number before word `index` counts victims and the like: "10 killed", "two others"."""
    return line.joined(index) and line.fold(index) in _FELLED


def is_label(line: Line, first: int, last: int, digits: bool, head: str) -> bool:
    """Whether the bare number of words `first` to `last` names or ranks something instead of counting it."""
    before = line.fold(first - 1)
    if line.before(first)[-1:] == "(" and line.after(last - 1)[:1] == ")" and not head:
        return True
    if line.before(first)[-1:] == "#" or line.touches(first) or line.touches(last):
        return True
    if digits and not head and (_beside(line, first, last) or len(line.raw(first)) > 7):
        return True
    if line.hyphenated(first) and (not line.raw(first - 1)[:1].islower() or digits):
        return True
    if before in _LABELS and line.gap(first) in {" ", ". ", "\u00a0", "-"}:
        return not head or before in {"no", "nos", "number", "top", "flight", "channel", "am", "fm", "interstate", "route"}
    if digits and _named(line, first, head):
        return True
    if line.gap(last) in {"/", ":"} or line.gap(first) in {"/", ":"}:
        return True
    if digits and line.hyphenated(last) and line.raw(last)[:1].isdigit():
        return True
    if digits and not head and not felled(line, last):
        # "Galaxy 5", "Apollo 11", "50 Bowery": beside a name a figure with nothing to count belongs to the name
        if line.spaced(first) and line.words[first - 1].capital and first > 1:
            return True
        if line.spaced(last) and line.raw(last)[:1].isupper():
            return True
    return False


def _named(line: Line, first: int, head: str) -> bool:
    """Whether the number belongs to a name before it: "a Boeing 737 cargo plane", "its Flexa 3 phones"."""
    if first < 1 or not line.spaced(first) or not line.words[first - 1].capital:
        return False
    if line.fold(first - 1) in _MAKERS:
        return True
    at = first - 1
    while at and line.words[at - 1].capital and line.spaced(at) and at > first - 4:
        at -= 1
    return bool(head) and line.fold(at - 1) in _ARTICLES and line.spaced(at)


def _beside(line: Line, first: int, last: int) -> bool:
    """Whether another number stands directly beside it, as in a telephone number."""
    before = line.raw(first - 1)[:1].isdecimal() and line.joined(first)
    return before or (line.raw(last)[:1].isdecimal() and line.joined(last))


def is_pronoun(line: Line, first: int, last: int) -> bool:
    """Whether "one" is no number: "one of the", "one another", "no one", "this one", "one day"."""
    if line.fold(first) != "one":
        return False
    if line.fold(first - 1) in {"no", "any", "this", "that", "the", "another", "every", "each", "which", "some", "only"}:
        return True
    following = line.fold(last)
    return not felled(line, last) and (
        following in _STOPS or following in {"of", "another", "time", "thing", "way", "such"} or not line.joined(last)
    )
