"""Excerpts: what a claim takes from one sentence, as one text with … where words of the sentence are left out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from tui.model import Form, Span, Wording

_LEFT_OUT = " … "


class Excerpt(NamedTuple):
    """Wordings of one claim in one sentence and one voice."""

    parts: tuple[Wording, ...]
    """At least one, in the order of the article."""
    text: str
    """The texts of the parts, parted by an ellipsis."""

    @property
    def sentence(self) -> int:
        """The index of the sentence."""
        return self.parts[0].sentence

    @property
    def speaker(self) -> str | None:
        """Who says it; None where the article itself does."""
        return self.parts[0].speaker

    @property
    def form(self) -> Form:
        """Whether it is quoted, reported or stated."""
        return self.parts[0].form

    def at(self, span: Span) -> Span | None:
        """Where a span of the article lies in `text`; None where no part holds the whole of it."""
        before = 0
        for part in self.parts:
            if part.start <= span[0] and span[1] <= part.end:
                return before + span[0] - part.start, before + span[1] - part.start
            before += len(part.text) + len(_LEFT_OUT)
        return None


def excerpts(wordings: Sequence[Wording]) -> tuple[Excerpt, ...]:
    """The wordings of one side of a claim, those that follow one another in a sentence and a voice together."""

    def voice(wording: Wording) -> tuple[int, str | None, Form]:
        return wording.sentence, wording.speaker, wording.form

    together = (tuple(group) for _, group in groupby(wordings, key=voice))
    return tuple(Excerpt(parts, _LEFT_OUT.join(part.text for part in parts)) for parts in together)
