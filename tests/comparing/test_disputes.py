"""What one speaker of an article disputes of what another says."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import texts
from tui.comparing import compare
from tui.comparing.compare import prepare
from tui.comparing.disputes import disputes
from tui.disputes import wordings_of
from tui.model import SIDES, Article

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
_REST = " Bees hummed in the orchard. Snow lay on the pass. The choir sang at dusk. A train crossed the viaduct."
_OTHER = "A ship left the harbour. Rain fell on the hills. Children played in the park."


def disputed(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The wordings that dispute each other in a small article, each pair in its order."""
    found = compare(Article.from_text(text + _REST, language=language), Article.from_text(_OTHER, language=language))
    return [
        (wording.text, dispute.wording.text)
        for claim in found.claims
        for wording in claim.a
        for dispute in claim.disputed
        if wording.start < dispute.wording.start
    ]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        # The negated word itself is affirmed, of the same subject and the same object.
        (
            "The bridge is safe, the mayor said. Olga Marin, an engineer, said the bridge is not safe.",
            "The bridge is safe",
            "the bridge is not safe",
        ),
        (
            "Marin said Halden never paid the workers. Halden's lawyer, Ann Low, said that Halden paid the workers.",
            "Halden never paid the workers",
            "Halden paid the workers",
        ),
        (
            "The tax will be raised in spring, the minister said. The chancellor said the tax will not be raised.",
            "The tax will be raised in spring",
            "the tax will not be raised",
        ),
        # The subject may stand elsewhere where much is shared.
        (
            "The school in Orla was bombed by the army, a nurse said. Ann Low said the army did not bomb the school in Orla.",
            "The school in Orla was bombed by the army",
            "the army did not bomb the school in Orla",
        ),
        # Of a thing any is negated, and it is there for the other; the verbs need not be the same.
        (
            "The talks made good progress, the minister said. Ann Low said the talks had not brought any real progress.",
            "The talks made good progress",
            "the talks had not brought any real progress",
        ),
        (
            "An inspector found evidence of cracks, according to Ms Marin. Ann Low said there was no evidence of cracks.",
            "An inspector found evidence of cracks",
            "there was no evidence of cracks",
        ),
        # A denial, by the verb of saying or told by the article.
        (
            "Kyiv said Russia had shelled the hospital in Orla. Moscow denied that it had shelled the hospital.",
            "Russia had shelled the hospital in Orla",
            "Moscow denied that it had shelled the hospital",
        ),
        (
            "Kyiv said Russia had shelled the hospital in Orla. The ministry in Moscow denied shelling the hospital.",
            "Russia had shelled the hospital in Orla",
            "The ministry in Moscow denied shelling the hospital",
        ),
        (
            "Kyiv said Russia had shelled the hospital. Moscow dismissed reports that Russia shelled the hospital.",
            "Russia had shelled the hospital",
            "Moscow dismissed reports that Russia shelled the hospital",
        ),
        # Opposite directions of one thing.
        (
            "The firm said ticket sales at Kelmouth park had risen. The union said ticket sales at Kelmouth park had fallen.",
            "ticket sales at Kelmouth park had risen",
            "ticket sales at Kelmouth park had fallen",
        ),
    ],
)
def test_a_dispute(text: str, one: str, other: str) -> None:
    assert disputed(text) == [(one, other)]


@pytest.mark.parametrize(
    "text",
    [
        # One speaker, or nobody knows who.
        "The bridge is safe, the mayor said. Later the mayor said that the bridge is not safe.",
        "The bridge is safe, Olga Marin said. He said the bridge is not safe.",
        "The bridge is safe, Olga Marin said. Engineer Marin said the bridge is not safe.",
        # The article itself disputes nobody: what it tells may be of another time.
        "The mayor said the bridge was opened. The bridge was not opened.",
        # Another subject, another object.
        "The bridge is safe, the mayor said. Olga Marin said the tunnel is not safe.",
        "The bridge is safe for bicycles, the mayor said. Olga Marin said the bridge is not safe for lorries.",
        "Ann Low said the army entered the harbour. The army did not enter the town, Olga Marin said.",
        "Police told the crowd to stay put, witnesses said. Lawyer Jan Roth said his office had not been told.",
        "Tom Hale said he heard shots. Olga Marin said she did not hear shots.",
        # Not as sure, or not so at all.
        "The bridge is safe, the mayor said. Olga Marin said the bridge may not be safe.",
        "The bridge should be safe, the mayor said. Olga Marin said the bridge is not safe.",
        "Halden paid the workers, Ann Low said. Did Halden not pay the workers? asked Olga Marin.",
        "Progress in the talks would help, the minister said. Ann Low said the talks had not brought any progress.",
        "The minister said the talks need progress. Ann Low said the talks had not brought any progress.",
        # The thing is not what the other's phrase is about.
        "The firm is a good place for women, the suit said. Ann Low said the firm had no women in charge.",
        # An offer is rejected, a permission denied, without any dispute.
        "The company said its offer was fair. The union rejected the offer of the company.",
        "Ann Low said the club had planning permission. The club was denied planning permission.",
        # Opposite directions of two things.
        "The firm said sales at the Kelmouth park had risen. The union said pay at the Kelmouth park had fallen.",
        # What stays as it is goes neither way.
        "The firm said sales at the Kelmouth park were unchanged. The union said sales at the Kelmouth park had fallen.",
    ],
)
def test_no_dispute(text: str) -> None:
    assert disputed(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El alcalde dijo que el puente es seguro. La ingeniera Olga Marin dijo que el puente no es seguro."),
        ("pt", "O prefeito disse que a ponte é segura. A engenheira Olga Marin disse que a ponte não é segura."),
    ],
)
def test_a_negated_word_is_found_in_other_languages(language: str, text: str) -> None:
    assert len(disputed(text, language)) == 1


def test_peskov_disputes_the_progress_in_the_talks() -> None:
    a, b = (Article.from_text(path.read_text(encoding="utf-8")) for path in _SEEDS)
    found = compare(a, b)
    progress, peskov = (claim for claim in found.claims if claim.disputed)
    assert {wording.speaker for wording in peskov.a} == {"Dmitry Peskov"}
    assert {dispute.wording.speaker for dispute in peskov.disputed} == {"Mevlüt Çavuşoğlu"}
    assert [(dispute.side, dispute.wording.speaker, dispute.wording.text) for dispute in progress.disputed] == [
        ("a", "Dmitry Peskov", "talks so far had not yielded any substantial progress")
    ]
    assert progress.relation == "shared"


@given(st.lists(texts, max_size=4), st.sampled_from(["is safe", "is not safe", "denied the report", "made no progress"]))
def test_both_claims_point_at_each_other(pieces: list[str], said: str) -> None:
    spoken = "The mayor said the bridge is safe. The talks made progress, Ann Low said. "
    text = spoken + " ".join(pieces) + f" Olga Marin said the bridge {said}. Olga Marin said the talks made no progress."
    found = compare(Article.from_text(text), Article.from_text(_OTHER))
    for claim in found.claims:
        for dispute in claim.disputed:
            (other,) = (other for other in found.claims if dispute.wording in wordings_of(other, dispute.side))
            own = {(side, wording) for side in SIDES for wording in wordings_of(claim, side)}
            assert any((back.side, back.wording) in own for back in other.disputed)


def test_concepts_of_every_clause_propose_no_disputes() -> None:
    """So that the time does not grow with the product of the speakers."""
    text = " ".join(f"Speaker {n} said the bridge is {'not ' * (n % 2)}safe." for n in range(400))
    prepared = prepare(Article.from_text(text), Article.from_text(_OTHER))
    assert disputes(prepared.differences.passages.a, lambda *speakers: not speakers) == ()
