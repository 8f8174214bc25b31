"""Articles made by chance, as long as wanted: invented words, as often as words are in news, half of the sentences retold."""

from __future__ import annotations

import random
from itertools import accumulate

_FUNCTION = (
    "the the the the of of to to and and a in in that is was for on on with by at from as it be are were has have its "
    "after before over under between their which who"
).split()
_SPEAKING = ("{name} said {rest}", "{rest}, {name} said", "{rest}, according to {name}")
_FIGURES = ("{n} people", "{n} houses", "{n} days", "{n} percent", "${n} million", "more than {n} {word}s", "{n} {word}s")
_ENDINGS = ("", "", "", "s", "ed", "ing", "ment", "er", "ly", "al")
_VOCABULARY = 30_000
_OFTEN = 2.7
"""What is added to a word's rank before its frequency is taken as 1 / rank (Zipf, Mandelbrot)."""


def pair(sentences: int, seed: int = 0) -> tuple[str, str]:
    """Two articles of so many sentences each, in paragraphs of three; every second sentence of B retells one of A."""
    chance = random.Random(seed)
    news = _News(chance, names=max(6, sentences // 20))
    a = [news.sentence() for _ in range(sentences)]
    b = [news.retold(chance.choice(a)) if number % 2 else news.sentence() for number in range(sentences)]
    return _written(a), _written(b)


class _News:
    def __init__(self, chance: random.Random, names: int) -> None:
        self._chance = chance
        stems = list(dict.fromkeys(self._stem() for _ in range(2 * _VOCABULARY)))[:_VOCABULARY]
        self._words = [stem + chance.choice(_ENDINGS) for stem in stems]
        self._weights = list(accumulate(1 / (rank + _OFTEN) for rank in range(len(self._words))))
        self._names = [f"{self._stem().title()} {self._stem().title()}" for _ in range(names)]

    def sentence(self) -> list[str]:
        """The words of a new sentence, most of them between 8 and 30."""
        length = min(40, max(5, round(self._chance.gauss(19, 7))))
        words = [self._chance.choice(_FUNCTION) if self._chance.random() < 0.4 else self._word() for _ in range(length)]
        if self._chance.random() < 0.5:
            words[self._chance.randrange(length)] = self._chance.choice(self._names)
        if self._chance.random() < 0.3:
            figure = self._chance.choice(_FIGURES).format(n=self._chance.randint(2, 900), word=self._word())
            words[self._chance.randrange(length)] = figure
        if self._chance.random() < 0.2:
            rest, name = " ".join(words), self._chance.choice(self._names)
            words = self._chance.choice(_SPEAKING).format(name=name, rest=rest).split(" ")
        return words

    def retold(self, words: list[str]) -> list[str]:
        """The words of a sentence in another newsroom's: a third of them others, and what stood behind now in front."""
        kept = [self._word() if self._chance.random() < 0.35 else word for word in words]
        cut = self._chance.randrange(len(kept))
        return kept[cut:] + kept[:cut]

    def _word(self) -> str:
        return self._chance.choices(self._words, cum_weights=self._weights)[0]

    def _stem(self) -> str:
        return "".join(
            self._chance.choice("bcdfghjklmnprstvwz") + self._chance.choice("aeiou")
            for _ in range(self._chance.choice((2, 3, 3, 4)))
        )


def _written(sentences: list[list[str]]) -> str:
    lines = (" ".join(words).strip(", ") + "." for words in sentences)
    text = [line[:1].upper() + line[1:] for line in lines]
    return "\n".join(" ".join(text[first : first + 3]) for first in range(0, len(text), 3)) + "\n"
