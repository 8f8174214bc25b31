"""Words that exclude one another about one thing."""

from __future__ import annotations

import pytest

from tui.comparing import compare
from tui.model import Article, Difference


def told(a: str, b: str) -> list[Difference]:
    found = compare(Article.from_text(a), Article.from_text(b))
    return [difference for claim in found.claims for difference in claim.differences]


@pytest.mark.parametrize(
    ("a", "b", "kind", "said_a", "said_b"),
    [
        ("The ferry sank after the storm off Rye.", "The ferry sank before the storm off Rye.", "direction", "after", "before"),
        ("The council of Rye voted for the bridge.", "The council of Rye voted against the bridge.",
         "direction", "for", "against"),
        ("All flights to Rye were cancelled on Monday.", "Some flights to Rye were cancelled on Monday.",
         "quantity", "All", "Some"),
        # Of a set only one can be true.
        ("Her father sold the boat to a museum.", "Her mother sold the boat to a museum.", "name", "father", "mother"),
        ("A man was arrested at the harbour on Monday.", "A woman was arrested at the harbour on Monday.",
         "name", "man", "woman"),
        ("Holt broke a leg in the fall on Monday.", "In the fall on Monday Holt broke an arm.", "name", "leg", "arm"),
        ("Holt scored with her left foot in the final.", "In the final Holt scored with her right foot.",
         "direction", "left", "right"),
        ("The fire at the mill was started by accident.", "The fire at the mill was started deliberately.",
         "direction", "accident", "deliberately"),
        ("The captain was taken to hospital in a stable condition.", "The captain was in hospital in a critical condition.",
         "direction", "stable", "critical"),
        ("The ferry sank on Tuesday morning off the pier.", "The ferry sank off the pier on Tuesday evening.",
         "date", "morning", "evening"),
        ("The rebels took control of Marok.", "The rebels lost control of Marok.", "direction", "took", "lost"),
        ("The child was found unharmed in a shed.", "The child was found dead in a shed.", "direction", "unharmed", "dead"),
        ("The police chief resigned on Monday.", "The police chief was sacked on Monday.", "direction", "resigned", "sacked"),
        ("Holt was the first woman to lead the party.", "Holt was the second woman to lead the party.",
         "quantity", "first", "second"),
        ("The firm has raised fares for the third time this year.", "The firm has raised fares for the second time this year.",
         "quantity", "third", "second"),
        ("The mill was badly damaged by the fire.", "The mill was undamaged by the fire.", "negation", "damaged", "undamaged"),
        ("The singer cancelled her show in Rye.", "The singer postponed her show in Rye.",
         "direction", "cancelled", "postponed"),
        ("The fire broke out on the third floor of the hotel.", "The fire started on the ground floor of the hotel.",
         "quantity", "third", "ground"),
        ("The test on Holt was negative.", "The test on Holt had come back positive.", "direction", "negative", "positive"),
        # With little else, if all else is the same.
        ("The car was red, witnesses said.", "The car was blue, witnesses said.", "name", "red", "blue"),
        # Of who did it and of states, beside other words, too.
        ("Police used tear gas on the crowd in Marok.", "Soldiers fired tear gas at the crowd in Marok.",
         "name", "Police", "Soldiers"),
        ("The crowd in Marok was driven off with tear gas by the police.",
         "With tear gas the crowd in Marok was driven off by soldiers.", "name", "police", "soldiers"),
        ("Turnout was the highest since 1990, the board of Rye said.",
         "Turnout in Rye was the lowest since 1990, said the board.", "direction", "highest", "lowest"),
        ("The firm had a valid operating permit for the mine.",
         "The firm's operating permit for the mine had expired in March.", "direction", "valid", "expired"),
        ("The rebels hold the airport of Marok.", "The army holds the airport of Marok.", "name", "rebels", "army"),
        ("The vaccine is safe for children.", "The vaccine is safe for adults.", "name", "children", "adults"),
        ("The road to Marok is closed temporarily.", "The road to Marok is closed permanently.",
         "direction", "temporarily", "permanently"),
        ("The volcano is dormant.", "The volcano is active.", "direction", "dormant", "active"),
        ("Demand for the drug was strong last year.", "Demand for the drug was weak last year.", "direction", "strong", "weak"),
        ("The law was passed by a large majority.", "The law was passed by a narrow majority.", "direction", "large", "narrow"),
        ("The airline is solvent.", "The airline is bankrupt.", "direction", "solvent", "bankrupt"),
        ("The gunman acted alone.", "The gunman had two accomplices.", "direction", "alone", "accomplices"),
        ("The singer died at the scene.", "The singer died in hospital.", "name", "scene", "hospital"),
        ("The man was hit by a car in Rye.", "The man was hit by a truck in Rye.", "name", "car", "truck"),
        # A prefix turns a word round.
        ("The talks between the sides were direct.", "The talks between the sides were indirect.",
         "negation", "direct", "indirect"),
        ("The vaccine is safe.", "The vaccine is unsafe.", "negation", "safe", "unsafe"),
    ],
)  # fmt: skip
def test_what_turns_a_claim_round_is_to_check(a: str, b: str, kind: str, said_a: str, said_b: str) -> None:
    (difference,) = told(a, b)
    assert (difference.kind, difference.a, difference.b, difference.verdict) == (kind, said_a, said_b, "check")
    assert difference.a_span
    assert difference.b_span
    assert (a[slice(*difference.a_span)], b[slice(*difference.b_span)]) == (said_a, said_b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # Before other words; in both wordings both.
        ("The ferry sank after the storm off Rye.", "Before noon the ferry sank in the storm off Rye."),
        ("After the storm and before the ebb the ferry sank.", "Before the ebb and after the storm the ferry sank."),
        ("All flights to Rye were cancelled.", "Flights to Rye were cancelled, some trains too."),
        # Both, or beside other words; a name.
        ("Her father and her mother sold the boat to a museum.", "Her mother sold the boat to a museum."),
        ("The captain broke a leg, the mate was unhurt.", "The captain broke a leg, the mate lost an arm."),
        ("The red boat of the mayor was found at the pier.", "The boat was found at the pier by a man in a blue coat."),
        ("Police found the boat at the pier of Rye.", "The boat at the pier of Rye was burnt by soldiers on the island."),
        ("The union of Rye paid the crew.", "The crew was paid by the ion of Rye."),
        ("The boy was informed by the test in Rye.", "The boy was formed by the test in Rye."),
        ("Safe routes and unsafe ones were marked.", "Unsafe routes and safe ones were marked."),
        ("Police arrested Peter Brown at the pier.", "At the pier police arrested a man in a green coat."),
    ],
)
def test_what_does_not(a: str, b: str) -> None:
    assert told(a, b) == []
