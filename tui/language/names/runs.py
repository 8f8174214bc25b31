"""Runs of capitals: which capital letters of an article speak for a name, and how far each name goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from itertools import pairwise

from tui.language.folding import fold
from tui.language.guess import FUNCTION_WORDS
from tui.language.names import lexicon
from tui.language.names.affixes import HYPHEN, describes, hangs_on, owned_by_many
from tui.language.names.countries import country, governed_from, is_demonym
from tui.language.names.tokens import Run, Token, token_of
from tui.language.progress import Progress, counted
from tui.language.words import Word
from tui.model import Sentence

_SPACE = re.compile(r"[^\S\n]{1,2}|\n")
_AMPERSAND = re.compile(r" ?& ?")
_POINT = re.compile(r"\.[^\S\n]?")
_OPENING = "\"“„«‘‚'([:—–•*"
_NOUN_ENDING = re.compile(r"(?:ung|heit|keit|schaft|tion(?:en)?|ungen|prozent|milli(?:onen|arden)|euro|uhr|anfang|ende|mitte)$")
_NOT_BEGINNING_A_NAME = re.compile(r"(?:ing|ly)$")
_CONTRACTION = re.compile("'(?:t|re|ve|ll|d|m|em|all)$")
"""Other words keep an apostrophe inside because it is spelt so: O'Brien, Nuku'alofa."""
_HEADLINE = 5
"""Words with capitals from which on a sentence may be a headline and not just full of names."""
LONGEST = 12
"""Words of a name or title; it bounds the time, and no real one is longer."""
_LONGEST_LEAD = 10
_BEFORE_MONTH = frozenset("since until last next this early late mid".split())
"""Words before a month, that is no given name then."""
_INSIDE = lexicon.PARTICLES | {"of", "the"}
"""Words that may stand in a name without a capital."""
_NAMED_BY_OF = lexicon.BODY_WORDS | lexicon.PLACE_WORDS


class Capitals:
    """An article's capitals, with what has to be known of the whole to judge those of one sentence."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        words: Sequence[Sequence[Word]],
        language: str,
        progress: Progress,
    ) -> None:
        self.text, self.words, self.language = text, words, language
        self.function_words = _function_words(language)
        in_paragraph = Counter(sentence.paragraph for sentence in sentences)
        self.headline = [
            _is_in_capitals(line) or (in_paragraph[sentence.paragraph] == 1 and self._is_headline(line))
            for sentence, line in zip(sentences, counted(words, progress, 0.0, 0.4), strict=True)
        ]
        self.lower = Counter(word.fold for line in counted(words, progress, 0.4, 0.7) for word in line if not word.capital)
        inner = [
            word
            for line, headline in zip(counted(words, progress, 0.7, 1.0), self.headline, strict=True)
            if not headline
            for word in line[1:]
            if word.capital and text[word.start - 1] not in _OPENING
        ]
        self.capital = Counter(word.fold for word in inner)
        self.alone = {word.fold for word in inner if not self._hyphenated(word)}
        self.nouns_have_capitals = language == "de"
        self.surnames = self._surnames() if self.nouns_have_capitals else set()

    def _is_headline(self, line: Sequence[Word]) -> bool:
        """Whether a sentence that stands alone writes all its words but the small ones with a capital."""
        if len(line) < _HEADLINE or self.text[line[-1].end : line[-1].end + 1] == ".":
            return False
        heavy = [word for word in line if word.text[0].isalpha() and word.fold not in self.function_words]
        return len(heavy) >= _HEADLINE and sum(word.capital for word in heavy) >= 0.8 * len(heavy)

    def _hyphenated(self, word: Word) -> bool:
        around = self.text[word.start - 1 : word.start] + self.text[word.end : word.end + 1]
        return HYPHEN.search(around) is not None

    def _surnames(self) -> set[str]:
        """Words that somewhere end a run of capitals: in German the only sign that a single one is a name."""
        found = set()
        for line in self.words:
            for first, second in pairwise(line):
                adjoining = first.capital and second.capital and self.joined(first.end, second.start)
                if adjoining and first is not line[0] and not any(_NOUN_ENDING.search(word.fold) for word in (first, second)):
                    found.add(second.fold)
        return found

    def joined(self, end: int, start: int) -> bool:
        """Whether nothing but a space stands between."""
        return _SPACE.fullmatch(self.text, end, start) is not None

    def is_acronym(self, text: str) -> bool:
        """Whether a word in capitals may be letters that stand for a name."""
        return len(text) > 1 and text.isupper() and fold(text) not in lexicon.NOT_NAMES

    def may_be_name(self, line: Sequence[Word], index: int) -> Token | None:
        """The token of word `index` where its capital speaks for a name (or a title before one)."""
        word = line[index]
        token = token_of(word, self.text, self.language, self.capital)
        if token is None or token.fold in lexicon.NOT_NAMES:
            return None
        if self.is_acronym(token.text) and (word.fold not in self.function_words or token.fold in {"us", "who"}):
            return token
        given = token.fold in lexicon.GIVEN_NAMES_TOO and index > 0
        if self.nouns_have_capitals and index:
            # German writes no other small word with a capital amid a sentence: Stephan Weil.
            given = given or (line[index - 1].capital and self.joined(line[index - 1].end, word.start))
        small = word.fold in self.function_words and not (
            word.fold in lexicon.DIRECTIONS and not self._begins_sentence(line, index)
        )
        return token if given or not (small or _CONTRACTION.search(token.fold)) else None

    def _begins_sentence(self, line: Sequence[Word], index: int) -> bool:
        before = self.text[line[index].start - 1 : line[index].start]
        return index == 0 or (before != "" and before in _OPENING)

    def _speaks_for_name(self, line: Sequence[Word], index: int, token: Token, headline: bool) -> bool | None:
        """Whether a capital that its place may explain still speaks for a name; None where nothing tells."""
        folded = token.fold
        if country(folded) or (governed_from(folded) and not self.lower[folded]):
            return True
        if self.capital[folded]:
            return self.capital[folded] >= self.lower[folded]
        if self.lower[folded] and (headline or not self.is_acronym(token.text)):
            return False
        if headline:
            return False
        if folded in lexicon.HONORIFICS or folded in lexicon.ROLES or self.is_acronym(token.text):
            return True
        following = self.may_be_name(line, index + 1) if index + 1 < len(line) else None
        if following is not None and not self.joined(token.end, following.start):
            following = None
        if folded in lexicon.ROLE_MODIFIERS:
            return following is not None and (following.fold in lexicon.ROLES or following.fold in lexicon.ROLE_MODIFIERS)
        if line[index].fold in lexicon.SENTENCE_OPENERS or (self.language == "en" and _NOT_BEGINNING_A_NAME.search(folded)):
            return False
        if following is None:
            return None
        return not (
            country(following.fold)
            or following.fold in lexicon.ROLES
            or following.fold in lexicon.HONORIFICS
            or following.fold in lexicon.DAYS_AND_MONTHS
            or self.is_acronym(following.text)
        )

    def run(self, line: Sequence[Word], index: int, headline: bool) -> tuple[Run, bool]:
        """The run that begins at word `index`, empty where none does, and whether more than its place speaks for it."""
        token = self.may_be_name(line, index)
        sure = True
        if token is None:
            return [], sure
        if headline or self._begins_sentence(line, index):
            verdict = self._speaks_for_name(line, index, token, headline)
            if verdict is False:
                return [], sure
            sure = verdict is True
        run = [token, *self._tail(line, index)]
        position = index + len(run)
        if index and line[index - 1].text in lexicon.LEADING_PARTICLES:
            particle = line[index - 1]
            if self.gap(particle.end, token.start, particle.fold):
                run.insert(0, Token(particle.start, particle.end, particle.text, particle.fold, particle.start))
        while position < len(line) and len(run) < LONGEST:
            step = self._step(line, position, run, headline)
            if not step:
                break
            if not sure and len(run) == 1 and len(step) > 1 and not step[-1].tail:
                return [], sure
            run.extend(step)
            position += len(step)
        if self._describes(line, index, run):
            return run[1:], True
        return run, sure or sum(not token.tail for token in run) > 1

    def _describes(self, line: Sequence[Word], index: int, run: Run) -> bool:
        """Whether the first word of a run only tells what the bearer of the name behind it is: "Billionaire Ann Lee"."""
        if self.language != "en" or len(run) < 2 or not self.joined(run[0].end, run[1].start):
            return False
        first, last = run[0].fold, run[-1].fold
        if any(token.fold in _NAMED_BY_OF or token.fold in lexicon.ROLES for token in run[1:]):
            return False
        if is_demonym(first):
            after_the = index > 0 and line[index - 1].fold == "the"
            return len(run) > 2 and not after_the and last in self.stands_alone
        if not (self._begins_sentence(line, index) and describes(first)):
            return False
        return not self.capital[first] and (len(run) > 2 or self.capital[last] > 0)

    def _tail(self, line: Sequence[Word], index: int) -> Iterator[Token]:
        """What hangs on word `index` by a hyphen, one token or none."""
        if index + 1 < len(line) and hangs_on(self.text, line, index):
            word = line[index + 1]
            yield Token(word.start, word.end, word.text, word.fold, word.start, tail=True)

    @cached_property
    def stands_alone(self) -> frozenset[str]:
        """The words with a capital that somewhere stand without another one beside them."""
        found = set()
        for line, headline in zip(self.words, self.headline, strict=True):
            if headline:
                continue
            capital = [word.capital for word in line]
            for place in range(len(line)):
                beside = (place > 1 and capital[place - 1]) or (place + 1 < len(line) and capital[place + 1])
                if capital[place] and not beside and (place or not self.lower[line[0].fold]):
                    found.add(line[place].fold)
        return frozenset(found)

    def _step(self, line: Sequence[Word], position: int, run: Run, headline: bool) -> list[Token]:
        """What carries a run on: another capital, or particles or "of" and another capital."""
        last = run[-1]
        between: list[Token] = []
        limit = min(position + 3, len(line))
        while position < limit:
            word = line[position]
            if not (word.capital or word.fold in _INSIDE):
                return []
            if not (
                self.gap((between or run)[-1].end, word.start, (between or run)[-1].fold)
                or (not between and owned_by_many(self.text, last.end, line, position))
            ):
                return []
            if word.capital:
                token = self.may_be_name(line, position)
                if token is None or (headline and self._speaks_for_name(line, position, token, headline) is not True):
                    return []
                return [*between, token, *self._tail(line, position)]
            particle = word.fold in lexicon.PARTICLES and (bool(between) or word.fold not in lexicon.SECOND_PARTICLES)
            joins = particle or (word.fold in {"of", "the"} and self._takes_of(run, word, between))
            if not joins or last.fold in lexicon.DAYS_AND_MONTHS - lexicon.GIVEN_NAMES_TOO:
                return []
            between.append(Token(word.start, word.end, word.text, word.fold, word.start))
            position += 1
        return []

    def _takes_of(self, run: Run, word: Word, between: list[Token]) -> bool:
        if word.fold == "the":
            return bool(between) and between[-1].fold == "of"
        last = run[-1]
        if len(run) > 1 and last.fold not in _NAMED_BY_OF:
            return False
        return not (last.fold in lexicon.ROLES or country(last.fold) or self.lower[last.fold] > self.capital[last.fold])

    def gap(self, end: int, start: int, before: str) -> bool:
        """Whether what stands between a word `before` that ends at `end` and a word at `start` keeps a name together."""
        text = self.text
        if start - end > 4:
            return False
        if _SPACE.fullmatch(text, end, start) or HYPHEN.fullmatch(text, end, start) or _AMPERSAND.fullmatch(text, end, start):
            return True
        abbreviated = (
            len(before) == 1
            or before in lexicon.PERSONAL_ABBREVIATIONS
            or before in lexicon.ROLES
            or before in lexicon.HONORIFICS
        )
        return abbreviated and _POINT.fullmatch(text, end, start) is not None

    def parts(self, run: Run) -> Iterator[Run]:
        """The run parted at days and months, and at a hyphen between two names that also stand alone."""
        part: Run = []
        for place, token in enumerate(run):
            if token.fold in lexicon.DAYS_AND_MONTHS and not (token.tail or self._is_given_name(run, place)):
                if part:
                    yield part
                part = []
                continue
            if part and len(run) == 2 and not token.tail and HYPHEN.fullmatch(self.text, part[-1].end, token.start):
                pair = (part[-1].fold, token.fold)
                if any(map(country, pair)) or any(name in self.alone for name in pair):
                    yield part
                    part = []
            part.append(token)
        if part:
            yield part

    def _is_given_name(self, run: Run, place: int) -> bool:
        token = run[place]
        around = self.text[max(0, token.start - 4) : token.start] + self.text[token.end : token.end + 4]
        if len(run) < 2 or token.fold not in lexicon.GIVEN_NAMES_TOO or any(map(str.isdigit, around)):
            return False
        before = self.text[max(0, token.start - _LONGEST_LEAD) : token.start].split()
        led = before[-1].lower() if before else ""
        return not (led in _BEFORE_MONTH or (led == "in" and len(run) > 2))  # "in May Ann Lee said", "in June Carter's house"

    def is_german_name(self, run: Run) -> bool:
        """Whether a run is more than German nouns: a surname met after a given name, an acronym, two capitals in a row."""
        names = [token.fold for token in run if token.fold not in lexicon.PARTICLES]
        if len(names) == 1:
            return names[0] in self.surnames or self.is_acronym(run[0].text) or bool(governed_from(names[0]))
        return not any(_NOUN_ENDING.search(name) for name in names)


@cache
def _function_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, FUNCTION_WORDS.get(language, FUNCTION_WORDS["en"])))


def _is_in_capitals(line: Sequence[Word]) -> bool:
    in_capitals = all(word.text.isupper() or not word.text[0].isalpha() for word in line)
    return in_capitals and sum(word.text[0].isalpha() for word in line) > 2
