"""What the README says that the program gets wrong. An example that is mended is struck out there, and here."""

from pathlib import Path

import pytest

from tui.comparing import compare
from tui.model import Article, Relation

_README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("a", "b", "relations"),
    [
        ("All power went off in the harbour town", "An outage left homes without electricity", ["only_a", "only_b"]),
        ("The crew was praised for the rescue", "The crew carried out the rescue", ["shared"]),
        (
            "The minister praised the plan",
            "The minister, of course, found nothing to complain about",
            ["shared"],
        ),
        (
            "The mayor kept his promise to cut taxes",
            "The mayor broke his promise to cut taxes",
            ["shared"],
        ),
        ("The plane carried coal to Rye", "The old plane was carrying weapons to Rye", ["shared"]),
        ("The train stopped at the mill", "The old train stopped at the lighthouse", ["shared"]),
        ("The council approved the budget on Tuesday", "The council rejected a motion on Tuesday", ["differs"]),
    ],
)
def test_the_readme_is_honest(a: str, b: str, relations: list[Relation]) -> None:
    assert f'"{a}" and "{b}"' in _README
    found = compare(Article.from_text(f"{a}."), Article.from_text(f"{b}."))
    assert [claim.relation for claim in found.claims] == relations, "if it is mended, strike it out in the README"
