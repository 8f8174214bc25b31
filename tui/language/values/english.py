"""The English words of figures."""

from __future__ import annotations

from tui.language.values.vocabulary import POWERS, TIMES, WEEK, Bound, Vocabulary, bound_phrases, keyed, last_words, numbered

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
)
_NUMBERS = (
    keyed(f"{_UNITS} nineteen", tuple(float(n) for n in range(20)))
    | keyed("twenty thirty forty/fourty fifty sixty seventy eighty ninety", tuple(float(n) for n in range(20, 100, 10)))
    | {"lone": 1.0}
)
_VAGUE = {
    "few": (2.0, 6.0), "couple": (2.0, 3.0), "several": (3.0, 9.0), "handful": (2.0, 9.0), "dozens": (24.0, 99.0),
    "scores": (40.0, 99.0), "tens": (20.0, 99.0), "hundreds": (200.0, 999.0), "thousands": (2e3, 9999.0),
    "millions": (2e6, 9.99e6), "billions": (2e9, 9.99e9),
}  # fmt: skip
_ORDINALS = numbered("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1)
_MONTHS = numbered(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct "
    "november/nov december/dec", 1,
)  # fmt: skip
_WEEKDAYS = numbered(
    "monday/mondays/mon tuesday/tuesdays/tue/tues wednesday/wednesdays/wed thursday/thursdays/thu/thur/thurs "
    "friday/fridays/fri saturday/saturdays sunday/sundays", 0,
)  # fmt: skip

_BOUNDS: dict[Bound, str] = {
    "more": "more than, over, in excess of, upwards of, upward of, above, exceeding, greater than, well over, longer than, "
            "further than, older than, higher than",
    "least": "at least, no fewer than, no less than, not less than, a minimum of, minimum of",
    "less": "less than, fewer than, under, below, well under, shorter than, younger than, lower than, smaller than",
    "most": "up to, at most, no more than, not more than, as many as, as much as, as long as, a maximum of, maximum of",
    "almost": "almost, nearly, just under, close to, just shy of, approaching, nearing, just short of",
    "just over": "just over, slightly more than, a little more than, a little over, slightly over, just above",
    "about": "about, around, some, approximately, roughly, an estimated, estimated, circa, approx, in about, maybe, "
             "perhaps, at about, at around",
}  # fmt: skip

_STARTERS = (
    "a an half hundred thousand million dozen week month year day hour decade weeklong monthlong yearlong daylong hourlong "
    "last next this yesterday today tomorrow noon midnight magnitude whole twice double doubled doubling triple tripled "
    "tripling treble trebled quadruple quadrupled halved halving"
)

ENGLISH = Vocabulary(
    numbers=_NUMBERS,
    magnitudes=keyed("hundred thousand million/mln billion trillion", POWERS)
    | {"dozen": 12.0, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7},
    months=_MONTHS,
    weekdays=_WEEKDAYS,
    times=keyed(
        "second/seconds/sec/secs minute/minutes/min/mins hour/hours/hr/hrs day/days week/weeks month/months year/years/yr/yrs "
        "decade/decades century/centuries", TIMES,
    ) | {"fortnight": 2 * WEEK, "fortnights": 2 * WEEK},
    bounds=bound_phrases(_BOUNDS),
    bound_ends=last_words(_BOUNDS),
    percent=frozenset(("percent", "pct")),
    joiners=frozenset(("and",)),
    fillers=frozenset("of the these those its his her their other more additional new further".split()),
    vague=_VAGUE,
    fractions={"half": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fifth": 0.2, "fifths": 0.2,
               "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 0.125, "eighths": 0.125, "tenth": 0.1, "tenths": 0.1},
    ordinals=_ORDINALS,
    starters=frozenset((*_NUMBERS, *_VAGUE, *_ORDINALS, *_MONTHS, *_WEEKDAYS, *_STARTERS.split())),
)  # fmt: skip
