"""From two articles to their comparison."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tui.language.sentences import sentences
from tui.language.words import words
from tui.model import Article, Because, Claim, Comparison, Link, Side, Status, Wording

DEFAULT_STRICTNESS = 0.5


@dataclass(frozen=True)
class Prepared:
    """Everything computed about a pair of articles, from which the comparison at any strictness is read off."""

    a: Side
    b: Side
    scores: Mapping[tuple[int, int], float]
    """The similarity, 0 to 1, of the sentence pairs that were looked at; a missing pair is 0."""

    def at(self, strictness: float = DEFAULT_STRICTNESS) -> Comparison:
        """The comparison at a strictness from 0 (more links, less sure) to 1 (fewer, surer)."""
        threshold = 0.1 + 0.4 * strictness
        links = tuple(
            Link(i, j, round(score, 4), Because()) for (i, j), score in sorted(self.scores.items()) if score >= threshold
        )
        claims: list[Claim] = []
        left = {i for i in range(len(self.a.sentences))}
        right = {j for j in range(len(self.b.sentences))}

        def wording(side: Side, index: int) -> Wording:
            sentence = side.sentences[index]
            return Wording(index, sentence.start, sentence.end, side.sentence_text(index))

        statuses: dict[str, list[Status]] = {"a": ["unique"] * len(left), "b": ["unique"] * len(right)}
        for link in links:
            if link.a in left and link.b in right:
                left.discard(link.a)
                right.discard(link.b)
                statuses["a"][link.a] = statuses["b"][link.b] = "shared"
                claims.append(Claim("", "shared", link.score, (wording(self.a, link.a),), (wording(self.b, link.b),)))
        claims += [Claim("", "only_a", 1.0, (wording(self.a, i),)) for i in sorted(left)]
        claims += [Claim("", "only_b", 1.0, (), (wording(self.b, j),)) for j in sorted(right)]
        numbered = tuple(Claim(f"c{n}", c.relation, c.score, c.a, c.b, c.differences) for n, c in enumerate(claims, 1))
        return Comparison(
            Side(self.a.article, self.a.sentences, tuple(statuses["a"])),
            Side(self.b.article, self.b.sentences, tuple(statuses["b"])),
            links,
            numbered,
        )


def prepare(a: Article, b: Article, progress: Callable[[float], None] | None = None) -> Prepared:
    """Compute all that does not depend on strictness.

    `progress` is called now and then with the part done, 0 to 1; it may raise to cancel.
    """
    sides = []
    bags = []
    for article in (a, b):
        found = sentences(article.text)
        sides.append(Side(article, found, ("unique",) * len(found)))
        bags.append([Counter(w.stem for w in words(article.text, s.start, s.end)) for s in found])
    df = Counter(stem for side in bags for bag in side for stem in bag)
    n = sum(map(len, bags))
    idf = {stem: math.log(1 + n / count) for stem, count in df.items()}
    norm = [[math.sqrt(sum((c * idf[s]) ** 2 for s, c in bag.items())) or 1.0 for bag in side] for side in bags]
    scores = {}
    for i, x in enumerate(bags[0]):
        if progress:
            progress(i / len(bags[0]))
        for j, y in enumerate(bags[1]):
            dot = sum(c * y[s] * idf[s] ** 2 for s, c in x.items() if s in y)
            if dot:
                scores[i, j] = dot / (norm[0][i] * norm[1][j])
    return Prepared(sides[0], sides[1], scores)


def compare(a: Article, b: Article, strictness: float = DEFAULT_STRICTNESS) -> Comparison:
    """Compare two articles; see `Prepared.at` for `strictness`."""
    return prepare(a, b).at(strictness)
