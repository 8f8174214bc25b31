"""Open figures in one slot of two clauses: which are told to differ, and which are of two things."""

from functools import partial

import pytest

from tui.comparing import compare
from tui.comparing.figures import figures
from tui.comparing.quantities import met
from tui.comparing.slots import Told, slot_differences
from tui.language.values import values
from tui.language.words import words
from tui.model import Article


def differences(a: str, b: str, language: str = "en") -> list[tuple[str | None, str | None, str]]:
    one, other = (
        Told(text, found := words(text, 0, len(text)), values(text, found, None, language), 0, len(text)) for text in (a, b)
    )
    held = partial(met, *(figures(told.text, told.words, told.values, language) for told in (one, other)))
    return [(item.a, item.b, item.verdict) for item in slot_differences(one, other, held, (), language)]


@pytest.mark.parametrize(
    ("a", "b", "outcomes"),
    [
        # Led to alike and governed by one word.
        ("The talks lasted from Monday until Wednesday.", "The talks lasted from Monday till Thursday.",
         [("Wednesday", "Thursday", "conflicts")]),
        ("Work should be finished by 2024.", "The work should be finished by early 2025.", [("2024", "2025", "conflicts")]),
        ("Shares rose to 40 euros from 35 euros.", "Shares rose to 40 euros from 38 euros.",
         [("35 euros", "38 euros", "conflicts")]),
        ("The bill passed by 52 votes to 47.", "The bill passed by 52 votes to 48.", [("47", "48", "conflicts")]),
        # Standing by one word, but governed by others.
        ("The bell was cast in 1951 in Rye.", "In 1953 the bell was cast.", [("1951", "1953", "check")]),
        ("The state imposed the ban in 2019.", "The ban dates from 2018.", [("2019", "2018", "check")]),
        ("Flights were banned between 11 p.m. and 5 a.m.", "Flights were banned between 11 p.m. and 6 a.m.",
         [("5 a.m.", "6 a.m.", "conflicts")]),
        # The minute in which something happened, and how long it took to.
        ("Rye took the lead after 12 minutes.", "Rye took the lead in the 21st minute.",
         [("12 minutes", "21st minute", "check")]),
        ("Rye took the lead after 12 minutes.", "Rye took the lead in the 12th minute.", []),
        # Both can be true.
        ("The trial lasted about 12 days.", "The trial lasted 11 days.", [("about 12 days", "11 days", "compatible")]),
        # Of a span of years each end is held against its like.
        ("Holm was mayor from 1990 to 1998.", "Holm was mayor from 1991 to 1998.",
         [("1990 to 1998", "1991 to 1998", "conflicts")]),
        ("Holm was mayor from 1990 until 1998.", "Holm was mayor until 1999.", [("1990 until 1998", "1999", "conflicts")]),
        ("Holm was mayor from 1990 until 1998.", "Holm was mayor until 1998.", []),
        # One end of a span, where both articles have the other; the hour of one day.
        ("Heaters built in Rye from May 2022 to March 2023 are recalled.",
         "The recall is of what the firm made between May 2022 and June 2023.", [("March 2023", "June 2023", "conflicts")]),
        ("The truce takes effect at midnight on Friday.", "The guns fall silent at noon on Friday.",
         [("midnight", "noon", "check")]),
        # Other slots, and what stands beside them is not the same.
        ("Rye closed the bridge until Friday.", "Rye closed the bridge on Monday.", []),
        ("The bridge opened in 1920.", "The bridge will close in 2024.", []),
        ("The bell rang on Monday.", "Divers raised it on Tuesday.", []),
        ("They said on Monday the bell rang.", "They said on Tuesday the bell rang.", []),
        # Two of them are open in one slot, or none is.
        ("The fair runs on Monday and on Friday.", "The fair runs on Tuesday.", []),
        ("The fair runs from Monday until Friday.", "The fair runs until Friday, from Monday.", []),
    ],
)  # fmt: skip
def test_the_only_open_figures_of_a_slot(a: str, b: str, outcomes: list[tuple[str, str, str]]) -> None:
    assert differences(a, b) == outcomes


@pytest.mark.parametrize(
    ("a", "b", "outcomes"),
    [
        # Where two clauses make one claim, the only figure of a measure in each needs nothing alike beside it.
        ("Holm came in June for 2.5 million euros.", "The winger cost the club 3.5 million euros.",
         [("2.5 million euros", "3.5 million euros", "check")]),
        ("The firm hopes to sell five million units.", "It means to ship eight million Nimbus Ones.",
         [("five million units", "eight million Nimbus Ones", "check")]),
        ("The walk is 12 miles long.", "Walkers cover 15 miles.", [("12 miles", "15 miles", "check")]),
        # Both can be true, another figure is theirs, or the figures are too far apart to be of one thing.
        ("The walk is 12 miles long.", "Walkers cover 19.3 km.", []),
        ("Holm cost 2.5 million euros.", "Of 3.5 million euros the club paid 2.5 million euros at once.", []),
        ("Holm cost 2.5 million euros.", "The club paid 3.5 million euros, and 4 million euros for Berg.", []),
        ("One clerk helped.", "Two clerks did.", []),
        ("Of the club's profit 2.5 million euros went.", "Its debt came to 3.5 million euros.", []),
        ("The walk takes two hours.", "They had planned it for two years.", []),
        # Other things are counted, or the same is done to others.
        ("They have 40 schools.", "There are 30 hospitals.", []),
        ("They killed 40 people.", "They hurt 30 people.", []),
        ("Forty came.", "There were 30.", []),
    ],
)  # fmt: skip
def test_the_only_figures_of_two_wordings_of_one_claim(a: str, b: str, outcomes: list[tuple[str, str, str]]) -> None:
    assert differences(a, b) == outcomes


def test_a_date_is_no_plain_conflict_where_a_thing_may_have_happened_twice() -> None:
    # The sentence has it at two times, or its amounts differ, too.
    assert told("The committee met on Monday and will meet again on Thursday.", "The committee will meet again on Friday.")[0][
        3
    ] == [("Monday", "Friday", "check")]
    assert told("Prices rose 3 percent in May.", "Prices rose 2 percent in June.")[0][3] == [
        ("3 percent", "2 percent", "conflicts"),
        ("May", "June", "check"),
    ]


@pytest.mark.parametrize(
    ("language", "a", "b", "outcome"),
    [
        ("de", "Der Streik dauert von Mittwoch bis Freitag.", "Der Streik dauert von Mittwoch bis Samstag.",
         ("Freitag", "Samstag", "conflicts")),
        ("es", "El museo cerrará el 5 de junio.", "El museo cerrará el 15 de junio.",
         ("5 de junio", "15 de junio", "conflicts")),
    ],
)  # fmt: skip
def test_slots_in_other_languages(language: str, a: str, b: str, outcome: tuple[str, str, str]) -> None:
    assert differences(a, b, language) == [outcome]


def told(a: str, b: str) -> list[tuple[str, list[str], list[str], list[tuple[str | None, str | None, str]]]]:
    found = compare(Article.from_text(a), Article.from_text(b))
    return [
        (claim.relation, [item.text for item in claim.a], [item.text for item in claim.b],
         [(item.a, item.b, item.verdict) for item in claim.differences])
        for claim in found.claims
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("a", "b", "claims"),
    [
        # What differs stays in the claim.
        ("The museum, which opened in 1920, will close on June 5.", "The museum, which opened in 1902, will close on June 15.",
         [("differs", ["The museum, which opened in 1920"], ["The museum, which opened in 1902"],
           [("1920", "1902", "conflicts")]),
          ("differs", ["will close on June 5"], ["will close on June 15"], [("June 5", "June 15", "conflicts")])]),
        # A day, or at once.
        ("The ruling takes effect on July 1.", "The decision takes effect immediately.",
         [("differs", ["The ruling takes effect on July 1"], ["The decision takes effect immediately"],
           [("July 1", "immediately", "check")])]),
        ("The ruling on July 1 takes effect.", "The ruling takes effect immediately.",
         [("shared", ["The ruling on July 1 takes effect"], ["The ruling takes effect immediately"], [])]),
        # Where other things differ, too, the dates may be of two things; so they may where a place is all that is the same.
        ("He was born in Turin in 1951.", "He was born in Milan in 1953.",
         [("differs", ["He was born in Turin in 1951"], ["He was born in Milan in 1953"],
           [("1951", "1953", "check"), ("Turin", "Milan", "check")])]),
        ("She has lived in Rye since 2010.", "She was fined in Rye in 2014.",
         [("shared", ["She has lived in Rye"], ["She was fined in Rye"], []),
          ("only_a", ["since 2010"], [], []), ("only_b", [], ["in 2014"], [])]),
        # "More than 60" is no other wording of "at least 11".
        ("The quake shook Rye, killing at least 11 people and injuring 131.",
         "The quake shook Rye, killing four people and leaving more than 60 hurt.",
         [("shared", ["The quake shook Rye"], ["The quake shook Rye"], []),
          ("differs", ["killing at least 11 people"], ["killing four people"],
           [("at least 11 people", "four people", "conflicts")]),
          ("differs", ["injuring 131"], ["leaving more than 60 hurt"], [("131", "more than 60", "compatible")])]),
        # Two figures that bound one thing come off together.
        ("The court overturned a ban on flights between 11 p.m. and 5 a.m. at Kelmouth airport.",
         "The court overturned a ban on flights at Kelmouth airport.",
         [("shared", ["The court overturned a ban on flights", "at Kelmouth airport"],
           ["The court overturned a ban on flights at Kelmouth airport"], []),
          ("only_a", ["between 11 p.m. and 5 a.m."], [], [])]),
        ("The bill passed by 52 votes to 47.", "The bill passed.",
         [("shared", ["The bill passed"], ["The bill passed"], []), ("only_a", ["by 52 votes to 47"], [], [])]),
        # The day of saying is not that of what is said.
        ("The bridge will open on Friday, the mayor said on Monday.",
         "The mayor said on Tuesday that the bridge would open on Friday.",
         [("shared", ["The bridge will open on Friday"], ["the bridge would open on Friday"], [])]),
    ],
)  # fmt: skip
def test_what_differs_stays_in_the_claim(a: str, b: str, claims: list[object]) -> None:
    assert told(a, b) == claims
