"""Whether two spellings may be of one name: transliterations, slips of the pen, initials, acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler, Levenshtein

from tui.language.names import lexicon
from tui.language.names.countries import country, usual_name

# Letters by which transliterations of one name part, each with what both become.
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z0-9]", ""), ("^[iy](?=e)", ""), ("(?<=[aeou])[iy]?ev(?=a?$)", "yev"),
        ("tsch|tch|tsh", "ch"), ("sch|sz", "sh"), ("dzh|dj", "j"), ("ph", "f"), ("ck|q", "k"),
        ("kh", "h"), ("gh", "g"), ("x", "ks"), ("w", "v"), ("ou|oo|ue", "u"), ("oe", "o"), ("ae", "a"), ("ee", "i"),
        (r"c(?![hei])", "k"), ("[iyj]+e?$", "i"), ("[iy]+(?=[aeou])", "i"), ("y", "i"), ("off$", "ov"),
        (r"(.)\1+", r"\1"),
    )
]  # fmt: skip
_SAME_NAME = {
    spelling: line.split()[0]
    for line in """
        mohamed muhamad mohamad muhamed mehmet mohamet mahomet
        husein hosein husain husayn hosain
        usef iusuf iosef iusef iusif
        gadafi kadafi gadhafi kadhafi gathafi
        abdul abdel abd
        alexander aleksandr alexandr aleksander aleksandar aleksandre oleksandr
        sergei serge sergii serhi sergi
        dmitri dmitrii dimitri dmitro
        ahmed ahmad ahmet ahmat
        karl karel karol
        evgeni evhen
        mihail mihailo
        andrei andri
        aleksei oleksi
        pavel pavlo
        petr piotr petro
        ekaterina katerina
        elena olena
        iulia julia
        haled halid
        omar umar
        osama usama
        tarik tarek
        ibrahim ebrahim
        ismail esmail ismal
        jamal gamal
        naser nasir
        iaser iasir
        zainab zeinab
        fatima fatemeh fatma
        mustafa mostafa
        abdulah abdula abdalah
        oleg oleh
        igor ihor
        tatiana tetiana
        svetlana svitlana
        vladimir volodimir
        nikolai mikola nikola
        benjamin biniamin
        saint st
        hosni husni
        muamar moamar
        laden ladin
        hezbolah hizbulah hizbolah
        kada kaida
        """.strip().splitlines()
    for spelling in line.split()
}
"""Names whose spellings part too far to be found by sound, each with one of them; as `sound` writes them."""

_SHORT_FORMS = {
    line.split()[0]: frozenset(line.split()[1:])
    for line in """
        william bill billy
        robert bob bobby
        richard dick rick
        james jim jimmy
        thomas tom tommy
        anthony tony
        antonio tony
        michael mike mick
        joseph joe joey
        edward ted
        charles chuck
        stephen steve
        steven steve
        david dave
        nicholas nick
        lawrence larry
        elizabeth liz beth betty
        katherine kate katie
        catherine kate katie
        margaret peggy maggie
        konstantinos kostas
        ioannis giannis yannis
        panagiotis panos
        giuseppe beppe
        francisco paco
        """.strip().splitlines()
}
"""Given names with the short forms of them that do not begin them."""
_DIMINUTIVE = re.compile(r"(?:[oi]s|(?<=([bdgmnprt]))\1(?:y|ie))$")
"""What short forms end in, behind letters that the long one begins with."""

_SURE_LENGTH = 6
"""Shorter words with one letter changed are usually two names: Iran and Iraq, Mali and Male."""


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """The folded `word` as transliterations agree on it: "zelenskiy", "zelenskyy" and "zelensky" give one string."""
    written = usual_name(word)
    for pattern, sounded in _SOUNDS:
        written = pattern.sub(sounded, written)
    return written or word


def heard(word: str) -> str:
    """The folded `word` as all its known spellings agree on it."""
    sounded = sound(word)
    return _SAME_NAME.get(sounded, sounded)


def one_letter_apart(first: str, second: str) -> bool:
    """Whether two folded words sound alike but for one letter at most, and are long enough for that to be one name."""
    if country(first) or country(second) or first.isdigit() or second.isdigit():
        return False
    a, b = sound(first), sound(second)
    return (
        min(len(a), len(b)) >= _SURE_LENGTH
        and Levenshtein.distance(a, b, score_cutoff=1) <= 1
        and JaroWinkler.similarity(a, b) >= 0.9
    )


def same_word(first: str, second: str) -> bool:
    """Whether two folded words are spellings of one name."""
    return heard(first) == heard(second)


def given_names_agree(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the words before two like surnames can be one person's: J. K. and Joanne, Recep Tayyip and Tayyip."""
    if not first or not second:
        return True
    if any(same_word(a, b) for a in first for b in second):
        return True
    short, long = sorted((first[0], second[0]), key=len)
    if len(short) <= 2 and short[0] == long[0]:
        return True
    return one_letter_apart(short, long) or (len(short) >= 3 and long.startswith(short))


def short_form(first: str, second: str) -> bool:
    """Whether one folded given name is a usual short form of the other: Nikos and Nikolaos, Danny and Daniel, Bob, Robert."""
    short, long = sorted((first, second), key=len)
    if short in _SHORT_FORMS.get(long, ()) or long in _SHORT_FORMS.get(short, ()):
        return True
    stem = _DIMINUTIVE.sub("", short)
    if not 3 <= len(stem) < len(short) < len(long) or not long.startswith(stem):
        return False
    return short[-1] != "s" or (long[-1] == "s" and len(long) > len(short) + 1)


def neighbours(word: str) -> Iterator[str]:
    """Blocking keys of the folded `word`: two words that sound alike but for one letter share one."""
    sounded = heard(word)
    yield sounded
    if len(sounded) >= _SURE_LENGTH:
        for place in range(min(len(sounded), 20)):
            yield f"{sounded[:place]}{sounded[place + 1 :]}"


def initials(words: Sequence[str]) -> Iterator[str]:
    """The acronyms that these folded words may have: their first letters, and with one more letter from inside a word
    ("worldwide developers conference" gives "wdc" and, among others, "wwdc"); "U.S. Navy" gives "usn"."""
    if words and (state := words[0].replace(".", "")) in lexicon.INITIALLED:
        words = [*state, *words[1:]]
    usual = [word for word in words if word not in lexicon.FIRM_ENDINGS]
    for counted in (words, usual) if len(usual) < len(words) else (words,):
        if not 2 <= len(counted) <= 8:
            continue
        letters = [word[0] for word in counted]
        yield "".join(letters)
        without_small = [word[0] for word in counted if word not in {"of", "for", "and", "the", "in"}]
        yield "".join(without_small)
        if len(counted) > 2:
            for place, word in enumerate(counted):
                for inner in sorted(set(word[3:])):
                    yield "".join([*letters[: place + 1], inner, *letters[place + 1 :]])


def same_name(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether two folded names of two words or more are of one bearer, by their words alone."""
    if len(first) > len(second):
        first, second = second, first
    if len(first) < len(second) and "".join(second) in {"".join((*first[at:], *first[:at])) for at in range(len(first))}:
        return True  # Kim Jong Un and Kim Jong-un, who is known by his first word
    if same_word(first[-1], second[-1]) and not lexicon.BODY_WORDS & {first[-1], second[-1]}:
        shorter, longer = set(map(heard, first[:-1])), set(map(heard, second[:-1]))
        if any(word in lexicon.DIRECTIONS for word in shorter ^ longer):
            return False
        if "of" in longer or "of" in shorter:
            return "of" in longer & shorter and _same_of_same(first, second)
        return given_names_agree(first[:-1], second[:-1])
    if len(first) < len(second) and all(map(same_word, first, second)):
        rest = second[len(first) :]
        return "of" not in rest and first[0] not in lexicon.DIRECTIONS
    if len(first) == len(second):
        apart = [(a, b) for a, b in zip(first, second, strict=True) if not same_word(a, b)]
        return not apart or (len(apart) == 1 and _slip(*apart[0]))
    if len(first) == 2 and same_word(first[0], second[0]) and len(first[1]) >= 2:
        return first[1] in {"".join(word[0] for word in second[1:]), *initials(second[1:])}
    return False


def _same_of_same(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    (a, owner_a), (b, owner_b) = ((name[: name.index("of")], name[name.index("of") + 1 :]) for name in (first, second))
    return given_names_agree(a, b) and len(owner_a) == len(owner_b) and all(map(same_word, owner_a, owner_b))


def _slip(first: str, second: str) -> bool:
    """Whether two words beside like words may be one written wrong: "Bay of Orla" and "Arla", Ilse Brand and Brandt, Tuohy
    and Touhy.

    Or one with the ending that a woman's surname has in some languages and not in others: Petra Novák and Nováková.
    """
    if one_letter_apart(first, second) or min(first, second) + "ova" == max(first, second):
        return True
    if country(first) or country(second) or not (first.isalpha() and second.isalpha()):
        return False
    length = min(len(first), len(second))
    turned = length >= 5 and first[0] == second[0] and OSA.distance(first, second, score_cutoff=1) <= 1
    if turned and sorted(first) == sorted(second):
        return True
    at_its_end = length >= 5 and first[:3] == second[:3] and Levenshtein.distance(first, second, score_cutoff=1) <= 1
    return at_its_end or (length >= 4 and len(first) == len(second) and first[1:] == second[1:])
