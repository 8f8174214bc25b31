"""Stretches of a sentence that are a clause each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ClauseKind: TypeAlias = Literal["main", "coordinate", "subordinate", "relative", "apposition", "participle", "adjunct"]


@dataclass(slots=True)
class Segment:
    """A stretch of words, half-open, that is one clause with its connective."""

    first: int
    last: int
    kind: ClauseKind
