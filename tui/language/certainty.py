"""How sure a wording is, by small tables of words: told as a fact, planned, wanted, possible, in doubt, supposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from tui.language.phrase_tables import breaks, phrase_table, phrases_in
from tui.language.verbs import is_gerund, is_past_participle
from tui.language.vocabulary import ASKED_IF, DETERMINERS, PAST
from tui.language.words import Word


class Certainty(IntEnum):
    """How sure a wording is, from the least."""

    SUPPOSED = 0
    """A condition: "if the strike goes ahead"."""
    DOUBTFUL = 1
    """Unlikely, unknown or asked."""
    POSSIBLE = 2
    SOUGHT = 3
    """Tried, wanted or asked for, or nearly so, and not told to have happened."""
    EXPECTED = 4
    PLANNED = 5
    FACT = 6


class Hedge(NamedTuple):
    """A marker of certainty, as a half-open range of words."""

    first: int
    last: int
    certainty: Certainty


_URGED = (
    "urges; urged; urging; ordered; ordering; ask; asks; asked; asking; want; wants; wanted; beg; begs; begged; invite; "
    "invites; invited; encourage; encourages; encouraged; pressured; advise; advises; advised; instruct; instructs; "
    "instructed; call on; calls on; called on; calling on"
)
_EXPECTED = "expect; expects; expected"
_SUSPECT = (
    "suspect that; suspects that; suspected that; police suspect; officials suspect; investigators suspect; "
    "authorities suspect; prosecutors suspect; detectives suspect; "
)
_ACCUSED = "accuse; accuses; accused; accusing; suspect; suspects; suspected"
# Markers between which and their "to" stands who is to do it: "urged the mayor to".
_OF_SOMEBODY = frozenset(f"{_URGED}; {_EXPECTED}".split("; "))
# Those between which and "of" stands who is to have done it.
_BY_SOMEBODY = frozenset(_ACCUSED.split("; "))
_ASKED = ("too early to say", "too soon to say", "remains to be seen")
# Each phrase as folded words. "May" counts in lower case only, "could not" says what could not be, and "can" is ability.
_HEDGES: Mapping[str, Mapping[Certainty, str]] = {
    "en": {
        Certainty.SUPPOSED: "if; unless; even if; only if; as long as; so long as; provided that",
        Certainty.DOUBTFUL: (
            "unlikely; doubtful; not expected to; not likely to; is in doubt; improbable; little chance; "
            + "".join(
                f"{sure}{asking} {word}; "
                for word in ("whether", "if")
                for sure in ("", "not ")
                for asking in (*_ASKED, *ASKED_IF)
            )
            + "whether"
        ),
        Certainty.POSSIBLE: (
            "may; might; could; possibly; perhaps; maybe; potentially; seems to; seem to; seemed to; appears to; appear to; "
            "appeared to; seemingly; allegedly; alleged to; reportedly; purportedly; supposedly; said to be; said to have; "
            "rumoured to; rumored to; possible that; suspected of; accused of; charged with; on trial for; considering; "
            "considered; indicted for; wanted for; rumours; rumors; faces charges of; facing charges of; face charges of; "
            "suspected to; believed to; thought to; feared; thinking about; thinking of; weighing; mulling; contemplating; "
            + _SUSPECT
            + _ACCUSED
        ),
        Certainty.SOUGHT: (
            "tried to; tries to; try to; trying to; attempted to; attempts to; attempting to; attempt to; wanted to; "
            "wants to; want to; wanting to; sought to; seeks to; seek to; seeking to; offered to; offers to; offering to; "
            "offer to; threatened to; threatens to; threatening to; ready to; willing to; about to; on the verge of; on the "
            "brink of; came close to; proposed to; proposes to; proposal to; bid to; plot to; call to; request to; invitation "
            "to; told to; should have; demanded that; demands that; demanding that; insisted that; nearly; almost; " + _URGED
        ),
        Certainty.EXPECTED: (
            "expected to; likely; probably; presumably; projected to; forecast to; poised to; hopes to; hope to; hoped to; "
            "hoping to; predicted to; anticipated to; forecasts; predicts; " + _EXPECTED
        ),
        Certainty.PLANNED: (
            "will; would; shall; plans to; planned to; planning to; set to; going to; due to be; due to take; intends to; "
            "intend to; intended to; scheduled to; is to; are to; vowed to; promised to; agreed to; 'll"
        ),
    },
    "de": {
        Certainty.SUPPOSED: "wenn; falls; sofern",
        Certainty.DOUBTFUL: ("unwahrscheinlich; kaum; fraglich; ob"),
        Certainty.POSSIBLE: (
            "konnte; konnten; moglicherweise; vielleicht; womoglich; scheint; scheinen; anscheinend; angeblich; eventuell; "
            "mutmasslich"
        ),
        Certainty.SOUGHT: ("versuchte; versuchten; versucht; versuchen; versuch; wollte; wollten; drohte; drohten; beinahe"),
        Certainty.EXPECTED: ("wahrscheinlich; voraussichtlich; wohl; vermutlich"),
        Certainty.PLANNED: ("will; wollen; geplant; beabsichtigt; plant"),
    },
    "fr": {
        Certainty.SUPPOSED: "si; meme si; sauf si",
        Certainty.DOUBTFUL: (
            "peu probable; improbable; douteux; sait pas si; savent pas si; savoir si; ignore si; ignorent si; "
            "demande si; demandent si; clair si; dire si"
        ),
        Certainty.POSSIBLE: (
            "pourrait; pourraient; peut-etre; peut etre; semble; semblent; possiblement; eventuellement; aurait; auraient; "
            "serait; seraient; pretendument"
        ),
        Certainty.SOUGHT: (
            "tente de; tentent de; a tente de; ont tente de; tenter de; tentative de; voulait; voulaient; veut; "
            "veulent; menace de; menacent de; cherche a; a failli; ont failli"
        ),
        Certainty.EXPECTED: ("probablement; devrait; devraient; vraisemblablement"),
        Certainty.PLANNED: ("va; vont; prevoit; prevoient; compte; prevu"),
    },
    "es": {
        Certainty.SUPPOSED: "si",
        Certainty.DOUBTFUL: (
            "improbable; dudoso; poco probable; sabe si; saben si; saber si; ignora si; ignoran si; pregunta si; "
            "pregunto si; claro si; decir si"
        ),
        Certainty.POSSIBLE: (
            "podria; podrian; quiza; quizas; tal vez; posiblemente; parece; parecen; presuntamente; supuestamente; habria; "
            "habrian"
        ),
        Certainty.SOUGHT: (
            "intento; intentaron; intenta; intentan; intentar; trato de; trataron de; queria; querian; quiere; "
            "quieren; amenazo con; amenazaron con; a punto de"
        ),
        Certainty.EXPECTED: ("probablemente; se espera; previsiblemente"),
        Certainty.PLANNED: ("va a; van a; planea; preve; previsto"),
    },
    "pt": {
        Certainty.SUPPOSED: "se; mesmo se",
        Certainty.DOUBTFUL: (
            "improvavel; duvidoso; pouco provavel; sabe se; sabem se; saber se; ignora se; perguntou se; claro se; dizer se"
        ),
        Certainty.POSSIBLE: (
            "poderia; poderiam; podera; poderao; talvez; possivelmente; parece; parecem; supostamente; teria; teriam"
        ),
        Certainty.SOUGHT: (
            "tentou; tentaram; tenta; tentam; tentar; tentativa de; queria; queriam; quer; querem; ameacou; "
            "ameacaram; a ponto de; prestes a"
        ),
        Certainty.EXPECTED: ("provavelmente; deve; devem; deveria; espera-se"),
        Certainty.PLANNED: ("vai; vao; planeja; pretende; previsto; prevista"),
    },
    "it": {
        Certainty.SUPPOSED: "se; anche se",
        Certainty.DOUBTFUL: (
            "improbabile; dubbio; poco probabile; sa se; sanno se; sapere se; ignora se; chiede se; chiesto se; "
            "chiaro se; dire se"
        ),
        Certainty.POSSIBLE: (
            "potrebbe; potrebbero; forse; magari; sembra; sembrano; presumibilmente; presunto; avrebbe; avrebbero"
        ),
        Certainty.SOUGHT: (
            "tentato di; tenta di; tentare di; tentano di; cercato di; cerca di; voleva; volevano; vuole; "
            "vogliono; minaccia di; minacciato di; sul punto di"
        ),
        Certainty.EXPECTED: ("probabilmente; dovrebbe; dovrebbero"),
        Certainty.PLANNED: ("intende; prevede; previsto; prevista"),
    },
    "nl": {
        Certainty.SUPPOSED: "als; indien",
        Certainty.DOUBTFUL: ("onwaarschijnlijk; twijfelachtig; niet of; onduidelijk of; onbekend of; vraag of; onzeker of"),
        Certainty.POSSIBLE: (
            "zou kunnen; zouden kunnen; mogelijk; misschien; wellicht; lijkt; lijken; vermeend; naar verluidt"
        ),
        Certainty.SOUGHT: ("probeerde; probeerden; probeert; proberen; geprobeerd; wilde; wilden; dreigde; dreigden"),
        Certainty.EXPECTED: ("waarschijnlijk; vermoedelijk; naar verwachting"),
        Certainty.PLANNED: ("zal; zullen; gaat; gaan; van plan"),
    },
    "ru": {
        Certainty.SUPPOSED: "если; даже если",
        Certainty.DOUBTFUL: "ли; вряд ли; маловероятно",
    },
}

_OPENING = frozenset("whether if that unless ob wenn falls sofern si se of als indien li esli".split())
"""What ends a marker of certainty that a clause follows."""

_SHORT_OF = frozenset(("nearly", "almost"))
_WEIGHED = frozenset(("considered", "considering"))
_ARTICLES = frozenset(("a", "an"))
_WHOM = 8
"""Words from "urged" to the "to" of what somebody is urged to do."""


def hedges(words: Sequence[Word], language: str = "en") -> Iterator[Hedge]:
    """The markers of certainty among the words of one wording, in order; a negated one ("could not") is none."""
    table = _HEDGE_TABLES.get(language, {})
    for first, last, certainty in phrases_in(words, table):
        if certainty is Certainty.SUPPOSED and first > 0:
            continue
        if language == "en":
            behind = _behind(words, first, last)
            if behind is None:
                continue
            last = behind
        if language == "en" and (
            _is_name(words[first]) or _is_negated(words, first, last, certainty) or _is_either_way(words, first, last)
        ):
            continue
        yield Hedge(first, last, certainty)


def _behind(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where that begins which the English marker from word `first` up to `last` stands over; None where it is none.

    "Nearly" is one before a verb, "considering" before what might be done, and "urged" where "to" tells what to do.
    """
    marker = " ".join(word.fold for word in words[first:last])
    after = words[last].fold if last < len(words) else ""
    if marker in _SHORT_OF:
        return last if after in PAST or is_past_participle(after) else None
    if marker in _WEIGHED:
        return last if after in _ARTICLES or is_gerund(after) else None
    if marker not in _OF_SOMEBODY | _BY_SOMEBODY:
        # "An offer to Vega" is made to somebody.
        somebody = marker.endswith(" to") and last < len(words) and (words[last].capital or after in DETERMINERS)
        return None if somebody else last
    for index in range(last, min(last + _WHOM, len(words) - 1)):
        if words[index].fold == ("to" if marker in _OF_SOMEBODY else "of"):
            return index + 1
        if words[index].fold == "that" or breaks(words, index):
            return None
    return None


def is_open_question(words: Sequence[Word], hedge: Hedge) -> bool:
    """Whether a marker stands over a whole clause, its subject first: "not known whether", "possible that"."""
    return words[hedge.last - 1].fold in _OPENING


def certainty_of(words: Sequence[Word], language: str = "en") -> Hedge | None:
    """The marker that sets how sure the wording as a whole is: the first, or the least sure where two stand together
    ("would possibly"); None where it states a fact."""
    found: Hedge | None = None
    for hedge in hedges(words, language):
        if found is None or (hedge.first - found.last <= 1 and hedge.certainty < found.certainty):
            found = hedge
    return found


def _is_name(word: Word) -> bool:
    return word.fold in {"may", "will"} and word.capital


def _is_negated(words: Sequence[Word], first: int, last: int, certainty: Certainty) -> bool:
    after = words[last].fold if last < len(words) else ""
    before = words[first - 1].fold if first else ""
    return certainty is Certainty.POSSIBLE and (after == "not" or before == "not")


def _is_either_way(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a thing holds in any case: "whether or not"."""
    return words[first].fold == "whether" and [word.fold for word in words[last : last + 2]] == ["or", "not"]


_HEDGE_TABLES = {
    language: phrase_table((phrase, certainty) for certainty, phrases in levels.items() for phrase in phrases.split(";"))
    for language, levels in _HEDGES.items()
}
