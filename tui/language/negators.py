"""What a wording negates, and the words that say something in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.language.guess import FUNCTION_WORDS
from tui.language.negation import Marker, denials, root
from tui.language.phrase_tables import bare, has_apostrophe, phrase_table, phrases_in
from tui.language.verbs import is_gerund
from tui.language.vocabulary import REJECTING, vocabulary
from tui.language.words import Word

_NEGATORS = (
    "not; no; never; cannot; without; none; nobody; neither; nor; failed to; fails to; fail to; failing to; refused to; "
    "refuses to; refuse to; refusing to; declined to; declines to; decline to; unable to; denied; denies; deny; denying; "
    "ruled out; rules out; rule out; ruling out; exclude; excludes; excluded; lack of; "
    "lacks; lacked; lacking; absence of; yet to; staying out of; "
    "stayed out of; stay out of; stays out of; keeping out of; kept out of; keep out of; hardly; scarcely; "
    "missed the chance to; missed a chance to; miss the chance to; missed out on; miss out on; no longer; ceased to; "
    "ceases to; rather than; instead of; decided against; decides against; reversed its decision to; reversed a decision to"
)
_CEASING = frozenset("stop stops stopped stopping quit quits cease ceases ceased".split())
"""Verbs that negate what a gerund behind them tells: "stopped making cars"."""

_HARDLY_ANY = frozenset(("few", "little"))
"""Words that negate where a clause begins with them: "few believe"."""
_CLAIMED = vocabulary("""
    claim claims report reports accusation accusations allegation allegations suggestion suggestions assertion assertions
    rumour rumours rumor rumors""")
_TELLING = frozenset("that of it he she they".split())
_PARTING = frozenset("and or but to by in on at with for that as over because after".split())
_WHOSE = 4
"""Words that may say between the verb and the noun whose claims are rejected."""

# A negator in front of one of these negates nothing.
_NO_NEGATION = frozenset(
    "only just merely least even doubt later earlier fewer less more longer until unless matter wonder necessarily from "
    "than".split()
)
_FOCUSED = frozenset("only just merely until necessarily".split())
"""Those before which "n't" negates nothing either: "wasn't until Monday that", but "didn't even"."""

_ELIDING = frozenset(("fr", "it"))
"""Languages in which a word may hang on a smaller one by an apostrophe."""
_NEGATOR_TABLE = phrase_table((phrase, None) for phrase in _NEGATORS.split(";"))


def negations(words: Sequence[Word], language: str = "en") -> Iterator[Marker]:
    """The words that negate, in order; "not only", "no later", "no doubt" and "or not" do not."""
    if language != "en":
        yield from denials(words, language)
        return
    if words and words[0].fold in _HARDLY_ANY:
        yield Marker(0, 1)
    for index, word in enumerate(words):
        following = words[index + 1].fold if index + 1 < len(words) else ""
        contracted = word.fold.endswith(("n't", "n’t")) and following not in _FOCUSED
        if (last := rejected(words, index)) is not None:
            yield Marker(index, last)
        elif contracted or (word.fold in _CEASING and is_gerund(following)):
            yield Marker(index, index + 1)
    for first, last, _ in phrases_in(words, _NEGATOR_TABLE):
        if (last >= len(words) or words[last].fold not in _NO_NEGATION) and not (
            first and words[first - 1].fold == "or" and words[first].fold == "not"
        ):
            yield Marker(first, last)


def rejected(words: Sequence[Word], index: int) -> int | None:
    """Where what is denied begins behind a verb of rejecting at `index`: "rejected claims", "rejected opposition claims
    that"; None where it is none, or rejects something else."""
    if words[index].fold not in REJECTING:
        return None
    for at in range(index + 1, min(index + 2 + _WHOSE, len(words))):
        if words[at].fold in _CLAIMED:
            told = at + 1 < len(words) and words[at + 1].fold in _TELLING
            return at + 1 if at == index + 1 or told else None
        if words[at].fold in _PARTING:
            break
    return None


def content(words: Sequence[Word], language: str = "en") -> dict[int, str]:
    """Index and stem of each word that says something: no function word, no figure, no marker of certainty or negation."""
    common = FUNCTION_WORDS.get(language, FUNCTION_WORDS["en"])
    elided = language in _ELIDING
    return {
        index: root(word) if language == "tr" else word.stem
        for index, word in enumerate(words)
        if word.fold not in common
        and word.text.lower() not in common
        and word.text[0].isalpha()
        and (not has_apostrophe(word) or (elided and bare(word) not in common and "'" not in word.stem))
    }
