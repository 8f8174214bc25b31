"""How sure a wording is, and what it negates, by small tables of words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from tui.language.guess import FUNCTION_WORDS
from tui.language.negation import Marker, denials, root
from tui.language.phrase_tables import bare, has_apostrophe, phrase_table, phrases_in
from tui.language.vocabulary import ASKED_IF
from tui.language.words import Word


class Certainty(IntEnum):
    """How sure a wording is, from the least."""

    SUPPOSED = 0
    """A condition: "if the strike goes ahead"."""
    DOUBTFUL = 1
    """Unlikely, unknown or asked."""
    POSSIBLE = 2
    EXPECTED = 3
    PLANNED = 4
    FACT = 5


class Hedge(NamedTuple):
    """A marker of certainty, as a half-open range of words."""

    first: int
    last: int
    certainty: Certainty


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
            "rumoured to; rumored to; possible that; suspected of; accused of; suspected to; believed "
            "to; thought to; feared"
        ),
        Certainty.EXPECTED: (
            "expected to; likely; probably; presumably; projected to; forecast to; poised to; hopes to; hope to; hoped to; "
            "hoping to; predicted to; anticipated to"
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
        Certainty.EXPECTED: ("probabilmente; dovrebbe; dovrebbero"),
        Certainty.PLANNED: ("intende; prevede; previsto; prevista"),
    },
    "nl": {
        Certainty.SUPPOSED: "als; indien",
        Certainty.DOUBTFUL: ("onwaarschijnlijk; twijfelachtig; niet of; onduidelijk of; onbekend of; vraag of; onzeker of"),
        Certainty.POSSIBLE: (
            "zou kunnen; zouden kunnen; mogelijk; misschien; wellicht; lijkt; lijken; vermeend; naar verluidt"
        ),
        Certainty.EXPECTED: ("waarschijnlijk; vermoedelijk; naar verwachting"),
        Certainty.PLANNED: ("zal; zullen; gaat; gaan; van plan"),
    },
    "ru": {
        Certainty.SUPPOSED: "если; даже если",
        Certainty.DOUBTFUL: "ли; вряд ли; маловероятно",
    },
}

_NEGATORS = (
    "not; no; never; cannot; without; none; nobody; neither; nor; failed to; fails to; fail to; failing to; refused "
    "to; refuses to; refuse to; refusing to; declined to; declines to; decline to; unable to; denied; denies; deny; "
    "denying; dismissed reports; dismissed claims; dismissed allegations; dismissed suggestions; dismisses reports; "
    "dismisses claims; dismisses allegations; dismisses suggestions; rejected claims; rejected allegations; rejected "
    "suggestions; rejects claims; rejects allegations; rejects suggestions; ruled out; rules out; rule out; ruling "
    "out; exclude; excludes; excluded; lack of; lacks; lacked; lacking; absence of; yet to; staying out of; stayed out of; "
    "stay out of; stays out of; keeping out of; kept out of; keep out of; hardly; scarcely; missed the chance to; "
    "missed a chance to; miss the chance to; missed out on; miss out on"
)

# A negator in front of one of these negates nothing.
_NO_NEGATION = frozenset(
    "only just merely least even doubt later earlier fewer less more longer until unless matter wonder necessarily from".split()
)
_FOCUSED = frozenset("only just merely until necessarily".split())
"""Those before which "n't" negates nothing either: "wasn't until Monday that", but "didn't even"."""

_OPENING = frozenset("whether if that unless ob wenn falls sofern si se of als indien li esli".split())
"""What ends a marker of certainty that a clause follows."""

_ELIDING = frozenset(("fr", "it"))
"""Languages in which a word may hang on a smaller one by an apostrophe."""


def hedges(words: Sequence[Word], language: str = "en") -> Iterator[Hedge]:
    """The markers of certainty among the words of one wording, in order; a negated one ("could not") is none."""
    table = _HEDGE_TABLES.get(language, {})
    for first, last, certainty in phrases_in(words, table):
        if certainty is Certainty.SUPPOSED and first > 0:
            continue
        if language == "en" and (
            _is_name(words[first]) or _is_negated(words, first, last, certainty) or _is_either_way(words, first, last)
        ):
            continue
        yield Hedge(first, last, certainty)


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


def negations(words: Sequence[Word], language: str = "en") -> Iterator[Marker]:
    """The words that negate, in order; "not only", "no later", "no doubt" do not."""
    if language != "en":
        yield from denials(words, language)
        return
    for index, word in enumerate(words):
        if word.fold.endswith(("n't", "n’t")) and (index + 1 == len(words) or words[index + 1].fold not in _FOCUSED):
            yield Marker(index, index + 1)
    for first, last, _ in phrases_in(words, _NEGATOR_TABLE):
        if (last >= len(words) or words[last].fold not in _NO_NEGATION) and not (
            first and words[first - 1].fold == "or" and words[first].fold == "not"
        ):
            yield Marker(first, last)


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
_NEGATOR_TABLE = phrase_table((phrase, None) for phrase in _NEGATORS.split(";"))
