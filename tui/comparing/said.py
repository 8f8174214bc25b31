"""What is said or denied in one article, clause by clause: by whom, with what meaning, and how surely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from tui.comparing.passages import Clauses, Place
from tui.language.analysis import Analysis
from tui.language.certainty import Certainty, certainty_of
from tui.language.clauses import Clause
from tui.language.folding import fold
from tui.language.negators import rejected
from tui.language.progress import Progress, counted
from tui.language.vocabulary import REJECTING
from tui.language.words import Word

Told: TypeAlias = tuple[Place, int]
"""A clause, and where in the article the word begins on which the dispute turns."""
_LONGEST = 100
"""Words of a clause that is looked at: a longer one is a list or has lost its full stops."""

_SOMEBODY = frozenset("he she they it i we you who that this these those".split())
"""Speakers of whom it is not known who they are."""
_DENYING = frozenset("deny denies denied denying".split())
_DENIALS = _DENYING | REJECTING
_PASSIVE = frozenset("is are was were be been being".split())
_UNREAL = frozenset(
    "if unless whether should must ought need needs needed want wants wanted hope hopes hoped seek seeks sought demand demands "
    "demanded urge urges urged call calls called until before time wish suspected".split()
)


@dataclass(frozen=True)
class Said:
    """A clause that somebody says, or in which the article says that somebody denies."""

    place: Place
    speaker: str
    words: Sequence[Word]
    keys: Mapping[int, str]
    """From where a word begins to the key of the name that it belongs to."""
    language: str
    denied: int | None
    """From which word on all is denied; None where nothing is."""

    @cached_property
    def means(self) -> Mapping[int, str]:
        """Index in `words` to the meaning of each that has one, in order."""
        known = enumerate(self.words)
        return {index: means for index, word in known if (means := self.keys.get(word.start) or word.concept)}

    @cached_property
    def concepts(self) -> frozenset[str]:
        return frozenset(self.means.values())

    @cached_property
    def certainty(self) -> Certainty:
        hedge = certainty_of(self.words, self.language)
        return hedge.certainty if hedge else Certainty.FACT

    @cached_property
    def unreal(self) -> bool:
        """Whether it may tell of what is not so, or not yet."""
        return any(word.fold in _UNREAL for word in self.words)

    def first(self, concept: str) -> int:
        """The index of the first word of that meaning."""
        return next(index for index, meaning in self.means.items() if meaning == concept)

    def before(self, last: int) -> list[str]:
        """What the words before word `last` mean."""
        return [meaning for index, meaning in self.means.items() if index < last]

    def told(self, index: int) -> Told:
        """That the dispute turns on the word of that index."""
        return self.place, self.words[index].start


def said_in(clauses: Clauses, progress: Progress) -> Iterator[Said]:
    """All that somebody says or denies in an article, in its order; questions are left out."""
    analysis = clauses.analysis
    for sentence, found in enumerate(counted(analysis.clauses, progress)):
        denies = not _DENIALS.isdisjoint([word.fold for word in analysis.words[sentence]])
        for number, clause in enumerate(found):
            if not (denies or clause.speaker) or _asked(analysis, clause):
                continue
            words = clauses.words((sentence, number))
            if not 1 < len(words) <= _LONGEST:
                continue
            denied = _denial(words) if denies and clause.speaker is None else None
            speaker = clause.speaker or " ".join(word.fold for word in words[: (denied or 0) - 1])
            if (clause.speaker or denied) and fold(speaker) not in _SOMEBODY:
                yield Said((sentence, number), speaker, words, clauses.keys, analysis.language, denied)


def _asked(analysis: Analysis, clause: Clause) -> bool:
    return "?" in analysis.article.text[clause.end - 1 : clause.end + 1]


def _denial(words: Sequence[Word]) -> int | None:
    """From which word on is denied what a clause tells ("The ministry denied shelling …"); None where it tells no denial."""
    for index in range(1, len(words) - 1):
        if words[index - 1].fold in _PASSIVE:
            continue
        verb, behind = words[index].fold, words[index + 1].fold
        if verb in _DENYING or (verb in REJECTING and behind == "that"):
            return index + 1
        if (first := rejected(words, index)) is not None:
            return first
    return None
