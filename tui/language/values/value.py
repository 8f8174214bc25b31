"""What a value is: a figure in an article as an interval of a dimension's base unit."""

from __future__ import annotations

from typing import NamedTuple

from tui.model import Kind, Span


class Value(NamedTuple):
    """One figure of an article: a point, or all that its words allow.

    "more than two weeks" is everything between 14 and 21 days, "up to $180 million" everything to 180,000,000.
    """

    start: int
    end: int
    """The whole of it in the article, with the words that bound it: "more than two weeks"."""
    kind: Kind
    dimension: str
    """Values are of one measure only where this is equal: "count", "money:USD", "percent", "time", "length", "date" …;
    a rate keeps what it is per: "money:USD per season"."""
    low: float
    high: float
    """Ends of the interval in the base unit: seconds, metres, kilograms, degrees Celsius, days; either may be infinite."""
    unit: str = ""
    """The unit as the article writes it, in the singular; of a date, how much of it is known ("day", "month day" …)."""
    factor: float = 1.0
    """How many base units this unit is."""
    head: str = ""
    """The stem of what is counted: that of "people" in "5,000 people"; empty where nothing is named."""
    step: float = 0.0
    """How finely the figure is written, in the base unit: 100,000,000 for "13.9 billion", 0 where it is exact."""
    low_open: bool = False
    high_open: bool = False
    """Whether the end itself lies outside: "more than 5" has an open low end."""
    approximate: bool = False
    """Whether the words say that the figure is not exact: "about", "dozens"."""
    figure: float | None = None
    """The one amount that is named, whatever bounds it: that of two weeks in "more than two weeks"; None of a range."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def exact(self) -> bool:
        """Whether it is one point."""
        return self.low == self.high
