"""What every other module speaks in: articles, sentences, links, claims, differences and the comparison of two articles.

Every offset is a position in Unicode code points into `Article.text`; a span is half-open, `text[start:end]`.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, Self, TypeAlias

DEFAULT_STRICTNESS = 0.5
"""Of 0 (more links, less sure) to 1 (fewer, surer)."""

SideName: TypeAlias = Literal["a", "b"]
Status: TypeAlias = Literal["shared", "partly", "differs", "unique"]
Relation: TypeAlias = Literal["shared", "differs", "only_a", "only_b"]
Form: TypeAlias = Literal["quoted", "reported", "stated"]
Kind: TypeAlias = Literal[
    "quantity", "duration", "date", "money", "percentage", "name", "speaker", "certainty", "negation", "direction", "quote"
]
Verdict: TypeAlias = Literal["agrees", "compatible", "conflicts", "check"]
DecisionKind: TypeAlias = Literal["accept", "reject", "link", "join", "cut", "verdict", "note", "same name", "other name"]
Span: TypeAlias = tuple[int, int]

SIDES: tuple[SideName, SideName] = ("a", "b")
STATUSES: tuple[Status, ...] = ("shared", "partly", "differs", "unique")
RELATIONS: tuple[Relation, ...] = ("differs", "shared", "only_a", "only_b")


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read."""

    text: str
    """The text, line ends made `\\n` and nothing else changed."""
    title: str | None = None
    source: str | None = None
    """Where it came from: a path, an address, an outlet's name."""
    date: datetime.date | None = None
    """The day it was published, which dates words such as "Tuesday"."""
    language: str | None = None
    """ISO 639-1 code; None where it has to be guessed."""
    author: str | None = None
    """Who wrote it, as it says itself; several are parted by semicolons."""

    @classmethod
    def from_text(
        cls,
        text: str,
        title: str | None = None,
        source: str | None = None,
        date: datetime.date | None = None,
        language: str | None = None,
        author: str | None = None,
    ) -> Self:
        """The article with this text; `\\r\\n` and `\\r` become `\\n`."""
        return cls(text.replace("\r\n", "\n").replace("\r", "\n"), title, source, date, language, author)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place in its article."""

    start: int
    end: int
    paragraph: int
    """Number of its paragraph, from 0."""


@dataclass(frozen=True, slots=True)
class Side:
    """One article in a comparison."""

    article: Article
    sentences: tuple[Sentence, ...]
    statuses: tuple[Status, ...]
    """One for each sentence: `shared` and `unique` when all its claims are, `differs` when a claim of it differs,
    `partly` when some of its claims are shared and some are not."""

    def sentence_text(self, index: int) -> str:
        """The words of sentence `index`, exactly as in the article."""
        sentence = self.sentences[index]
        return self.article.text[sentence.start : sentence.end]


@dataclass(frozen=True, slots=True)
class Because:
    """What carried a link, and what spoke against it, each in the words of article A."""

    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """Sentence `a` of A and sentence `b` of B say, at least in part, the same."""

    a: int
    b: int
    score: float
    """0 to 1."""
    because: Because = Because()


@dataclass(frozen=True, slots=True)
class Wording:
    """How one article puts a claim: a span inside one sentence, never rewritten."""

    sentence: int
    start: int
    end: int
    text: str
    speaker: str | None = None
    """Who says so, in the article's words; None when the article itself does."""
    form: Form = "stated"


@dataclass(frozen=True, slots=True)
class Difference:
    """A point on which two wordings of one claim part, and whether both can be true."""

    kind: Kind
    a: str | None
    """The words of A; None where A has none (a hedge that only B makes)."""
    b: str | None
    verdict: Verdict
    explanation: str
    a_span: Span | None = None
    """Where those words stand in A."""
    b_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """What another speaker of the same article says against a claim."""

    side: SideName
    """The article in which both speak."""
    wording: Wording
    """A wording of another claim, which is disputed by this one in turn."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided about a claim or a name."""

    what: DecisionKind
    said: str = ""
    """The note, or what was changed into what; "" where `what` says it all."""
    by: str = ""
    """Who decided it; "" where that is not known."""
    time: str = ""
    """When, in UTC, as ISO 8601 has it."""
    disputed: bool = False
    """Whether somebody else decided otherwise."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: every wording of it in either article, and how the articles differ on it."""

    id: str
    relation: Relation
    score: float
    """How sure the relation is, 0 to 1."""
    a: tuple[Wording, ...] = ()
    b: tuple[Wording, ...] = ()
    differences: tuple[Difference, ...] = ()
    decided: tuple[Decided, ...] = ()
    """What people decided about it, in the order of time; empty where it is as the engine made it."""
    disputed: tuple[Dispute, ...] = ()
    """Who disputes it inside either article, in the order of A and then of B; empty for most."""


@dataclass(frozen=True, slots=True)
class Name:
    """One person, place or body, and every spelling of it."""

    name: str
    """The fullest spelling."""
    a: tuple[str, ...] = ()
    b: tuple[str, ...] = ()
    decided: tuple[Decided, ...] = ()


@dataclass(frozen=True)
class Comparison:
    """Two articles compared: every sentence and every claim of both is accounted for exactly once."""

    a: Side
    b: Side
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    names: tuple[Name, ...] = ()

    def side(self, name: SideName) -> Side:
        """The article on side `name`."""
        return self.a if name == "a" else self.b

    @cached_property
    def links_of(self) -> Mapping[SideName, Mapping[int, tuple[Link, ...]]]:
        """For each side, sentence index to its links, best first; sentences without a link are missing."""
        found: dict[SideName, dict[int, list[Link]]] = {"a": {}, "b": {}}
        for link in self.links:
            found["a"].setdefault(link.a, []).append(link)
            found["b"].setdefault(link.b, []).append(link)
        return {
            side: {index: tuple(sorted(links, key=lambda link: -link.score)) for index, links in of.items()}
            for side, of in found.items()
        }

    @cached_property
    def claims_of(self) -> Mapping[SideName, Mapping[int, tuple[Claim, ...]]]:
        """For each side, sentence index to the claims worded in it, in the order of `claims`."""
        found: dict[SideName, dict[int, list[Claim]]] = {"a": {}, "b": {}}
        for claim in self.claims:
            for side, wordings in (("a", claim.a), ("b", claim.b)):
                for sentence in dict.fromkeys(wording.sentence for wording in wordings):
                    found[side].setdefault(sentence, []).append(claim)  # type: ignore[index]  # the loop's literal is widened to str
        return {side: {index: tuple(claims) for index, claims in of.items()} for side, of in found.items()}

    @cached_property
    def claim_counts(self) -> Mapping[Relation, int]:
        """How many claims stand in each relation."""
        counts = Counter(claim.relation for claim in self.claims)
        return {relation: counts[relation] for relation in RELATIONS}

    def status_counts(self, name: SideName) -> Mapping[Status, int]:
        """How many sentences of a side have each status; they add up to the number of its sentences."""
        counts = Counter(self.side(name).statuses)
        return {status: counts[status] for status in STATUSES}

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain data, schema `compare-articles/1`."""
        from tui.plain import to_plain  # speaks of what is defined here

        return to_plain(self)

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> Comparison:
        """The comparison that `to_dict` wrote.

        Raises ValueError when `data` is not of schema `compare-articles/1` or is damaged.
        """
        from tui.plain import from_plain  # speaks of what is defined here

        return from_plain(data)
