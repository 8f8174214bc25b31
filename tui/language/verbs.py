"""English verbs without a parser: which words of a sentence are finite verbs, so that clauses can be told from noun phrases."""

from __future__ import annotations

from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AUXILIARIES = _words("""
    is are was were am has have had do does did will would can could may might must shall should cannot
    'm 's 're 've 'd 'll""")
MODALS = _words("will would can could may might must shall should cannot do does did to")
HAVE_OR_BE = _words("is are was were am be been being has have had having get gets got")

# Forms that are hardly ever anything but a past tense; those that are also participles count only where one fits.
_PAST_ONLY = _words("""
    said went came took made gave told became began saw knew thought found met held kept led lost won fell rose grew
    broke spoke wrote drove flew ran sank stood sat sold sent spent struck fought bought brought caught taught built felt
    heard meant paid threw wore drew chose hid rode woke swore tore bore shook stole froze dealt lent slept swept wept
    lit fed fled sped shrank drank sang rang swam stuck swung hung dug spun got ate forgot forgave foresaw overtook
    undertook withdrew understood upheld withstood overcame arose awoke beat shot""")
_PAST_PARTICIPLE_TOO = _words("""
    said told thought found met held kept led lost won sold sent spent struck fought bought brought caught taught built
    felt heard meant paid dealt lent slept swept lit fed fled stuck swung hung dug spun got understood upheld withstood
    beat shot left put cut set hit hurt shut split spread read become come run done made""")
_PAST_OR_OTHER = _words("left put cut set hit hurt shut split spread let quit cost read")
PARTICIPLES = _PAST_PARTICIPLE_TOO | _words("""
    been gone taken given seen known begun broken spoken written driven flown sunk worn drawn chosen hidden ridden woken
    sworn torn borne shaken stolen frozen fallen risen grown thrown shown eaten forgotten beaten bitten blown forbidden""")

_THIRD_PERSON = _words("""
    says tells makes takes gives gets goes comes becomes begins brings keeps lets means seems appears remains contains
    includes allows provides helps wants needs believes thinks knows follows requires continues expects hopes wins loses
    insists argues adds warns denies admits accuses suggests indicates confirms announces describes believes belongs
    consists depends exists involves lacks lies owns prefers produces reaches receives reduces refuses rejects represents
    seeks sees sells sends serves shows speaks spends stands starts stays supports tries understands writes leaves lives
    leads holds finds feels carries causes buys asks agrees accepts faces plans offers opens ends calls claims boasts
    runs turns puts sits meets improves boosts hails unveils launches urges vows slams backs wins stops kills hits
    retains foils thwarts foresees marks enables explains focuses features delivers drives cuts sets raises rises falls
    grows pays plays wears complements ensures creates operates prevents protects demands declares""")
_AMBIGUOUS_THIRD = _words("""
    shows plans offers ends calls claims needs backs stops hits marks features drives cuts sets raises rises falls plays
    demands starts moves works looks leads turns runs stands faces supports fights sees""")
_PLAIN = _words("""
    say want need believe think know come go make take remain include seem appear begin face hope agree become get give
    bring keep mean follow require continue expect insist argue add warn deny suggest indicate show see find feel hold
    live leave lie meet pay put seek send stand start stay support try understand write allow complement work provide
    deliver describe exist range vary hail fear tell ask call claim use enjoy offer plan help feature""")

_NOT_SUBJECT = _words("""
    a an the this these those my your his her its our their of in on at by for with from to into about between among over
    under after before during without within against through as than and or but nor be been being is are was were am has
    have had not no very more most less least some any each every both either neither such which's newly recently most
    so too well highly""")
_PERSONAL = _words("i we you they he she it who which that there everyone everybody nobody someone this what")
_ADVERBS_PLAIN = _words("""
    also then now never ever still just already again soon later first once twice often always sometimes even only not
    n't almost nearly perhaps maybe possibly probably once further instead rather thus hence therefore however meanwhile
    today yesterday tomorrow tonight too so far earlier reportedly allegedly""")
DETERMINERS = _words("a an the this these those my your his her its our their some any each every no all both another several")
PREPOSITIONS = _words("""
    of in on at by for with from to into about between among over under after before during without within against through
    since until toward towards upon across around near behind beyond despite amid amongst as per via like unlike onto off
    out up down along inside outside above below besides except""")
_NOT_ED = _words("""
    united need indeed speed feed seed breed hundred sacred naked wicked red bed led shed fed bleed exceed proceed succeed
    embed unprecedented aged armed alleged so-called""")
_NOT_ING = _words("""
    nothing something anything everything during morning evening king ring thing spring string wing sing bring being
    according including following regarding concerning considering building meeting wedding ceiling beijing""")


def is_adverb(word: str) -> bool:
    """Whether a lower-case word may stand between a subject and its verb."""
    return word in _ADVERBS_PLAIN or (word.endswith("ly") and len(word) > 4 and word not in {"family", "only", "italy", "july"})


def is_gerund(word: str) -> bool:
    """Whether a lower-case word has the form of a present participle."""
    return (len(word) > 4 and word.endswith("ing") and word not in _NOT_ING) or word == "being"


def is_past_participle(word: str) -> bool:
    """Whether a lower-case word may be a past participle."""
    return word in PARTICIPLES or _is_ed(word)


def is_auxiliary(word: str) -> bool:
    """Whether a lower-case word is a finite auxiliary, modal, or ends in a contracted one that cannot be a possessive."""
    if word in AUXILIARIES or word.endswith("n't"):
        return True
    head, mark, tail = word.partition("'")
    return bool(mark) and (tail in {"re", "ve", "ll", "d", "m"} or (tail == "s" and head in _CONTRACTING))


_CONTRACTING = _words("it he she that there what who here where how everyone")


def _is_ed(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in _NOT_ED


def finite(words: Sequence[str], breaks: Sequence[bool]) -> list[bool]:
    """For each word of a sentence, as written, whether it is a finite verb, by its form and its neighbours.

    `breaks` tells for each word whether punctuation stands before it.
    """
    low = [word.casefold().replace("’", "'") for word in words]
    found = [False] * len(words)
    headline = _headline(words)
    for i in range(len(low)):
        found[i] = _is_finite(words, low, breaks, i, headline)
    return found


def _is_finite(words: Sequence[str], low: Sequence[str], breaks: Sequence[bool], i: int, headline: bool) -> bool:
    word = low[i]
    if is_auxiliary(word):
        return not (word == "may" and words[i] == "May" and i > 0) and not (
            word in {"have", "do"} and _governor(low, i) in MODALS
        )
    before = _governor(low, i)
    if before in MODALS:
        return False
    if before in HAVE_OR_BE or (before and is_auxiliary(before)):
        return False
    lower_case = words[i][:1].islower()
    following = low[i + 1] if i + 1 < len(low) else ""
    after_coordinator = before in {"and", "but", "or", "nor", "yet", "then"}
    if word in _PAST_ONLY:
        return (
            (lower_case or headline)
            and (before not in _NOT_SUBJECT or after_coordinator)
            and not (word in _PAST_PARTICIPLE_TOO and following == "by")
        )
    if after_coordinator and (word in _PAST_OR_OTHER or _is_ed(word)) and (i + 1 >= len(low) or breaks[i + 1]):
        return False  # "dead or injured."
    if word in _PAST_OR_OTHER:
        return (
            lower_case and (after_coordinator or breaks[i] or before not in _NOT_SUBJECT) and bool(before) and following != "by"
        )
    if _is_ed(word):
        if not lower_case and not headline:
            return False
        return bool(before) and (before not in _NOT_SUBJECT or after_coordinator) and following != "by"
    if word in _THIRD_PERSON or word in _AMBIGUOUS_THIRD:
        if (not lower_case and not headline) or not before:
            return False
        if before in {"he", "she", "it", "who", "which", "that"} or after_coordinator:
            return True
        if before in _NOT_SUBJECT or before in _PERSONAL:
            return False
        if word in _AMBIGUOUS_THIRD:
            return (
                _governor_index(low, i) >= 0
                and words[_governor_index(low, i)][:1].isupper()
                and (
                    following in DETERMINERS
                    or following in PREPOSITIONS
                    or following[:1].isdigit()
                    or (i + 1 < len(words)
                    and words[i + 1][:1].isupper())
                )
            )
        return True
    if lower_case and before in {"i", "we", "you", "they", "who"} and not breaks[i]:
        return word in _PLAIN or (
            word not in PREPOSITIONS
            and word not in DETERMINERS
            and not is_gerund(word)
            and not is_adverb(word)
            and word.isalpha()
            and before != "you"
            and word not in _PERSONAL
            and word not in {"and", "or", "but", "all"}
        )
    if word in _PLAIN and lower_case:
        return (
            before.endswith("s")
            and before not in _NOT_SUBJECT
            and not before.endswith("'s")
            and before not in {"this", "its", "his"}
        )
    if (
        lower_case
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and before in {"he", "she", "it", "who", "which"}
    ):
        return not breaks[i]
    return False


def _governor_index(low: Sequence[str], i: int) -> int:
    at = i - 1
    for _ in range(3):
        if at < 0 or not is_adverb(low[at]):
            break
        at -= 1
    return at


def _governor(low: Sequence[str], i: int) -> str:
    """The word before `i`, adverbs passed over; empty at the beginning."""
    at = _governor_index(low, i)
    return low[at] if at >= 0 else ""


def _headline(words: Sequence[str]) -> bool:
    """Whether most words of a short sentence are capitalised, as in an English headline."""
    return 2 < len(words) <= 25 and sum(word[:1].isupper() for word in words) >= 0.6 * len(words)
