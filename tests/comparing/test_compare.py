"""Two articles compared: what every comparison holds to, whatever the texts, and what the two seeds come to."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.invariants import assert_accounted
from tests.strategies import articles
from tui.comparing import Prepared, compare, prepare
from tui.model import SIDES, Article, Claim, Comparison, SideName

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))

# Reports of one made-up event: enough in common that links, claims and differences of every kind come about.
_PIECES = (
    "The bridge at Varnholm closed on Monday. ",
    "The Varnholm bridge has been shut since Monday, the mayor said. ",
    "Mayor Ilse Brandt said the bridge would stay closed for more than two weeks. ",
    '"It may reopen in almost three weeks," Ms Brandt said, "if the steel comes." ',
    "About 4,000 lorries a day crossed it, and the ferry carries 900. ",
    "Nearly 5,000 trucks used it daily; ferries carry 900 of them.\n",
    "Engineers found no cracks. ",
    "Engineers found cracks in two piers, according to the ministry.\n\n",
    "Prices rose. ",
    "Prices fell, which nobody had expected. ",
    "Sales at Varnholm were unchanged, the ministry said. ",
    "Sales at Varnholm rose, Ms Brandt said. ",
    "Yes. ",
    "漢字の橋。",
    "Der Bürgermeister sagte, dass die Brücke offen ist. ",
    "\u202eright to left\u202c ",
    "\ud800 ",
    "\n",
)
_reports = st.lists(st.sampled_from(_PIECES), max_size=12).map("".join).map(Article.from_text)
_pairs = st.tuples(_reports, _reports) | st.tuples(articles(), articles())


@pytest.fixture(scope="module")
def seeds() -> Prepared:
    a, b = (Article.from_text(path.read_text(encoding="utf-8")) for path in _SEEDS)
    return prepare(a, b)


def worded(comparison: Comparison, side: SideName, start: str) -> list[Claim]:
    """The claims that a side words so that one wording begins with `start`."""
    return [claim for claim in comparison.claims if any(w.text.startswith(start) for w in getattr(claim, side))]


def spread(comparison: Comparison) -> set[tuple[int, int]]:
    return {(link.a, link.b) for link in comparison.links}


@settings(max_examples=150)
@given(_pairs, st.sampled_from((0.0, 0.5, 1.0)))
def test_everything_is_accounted_for(pair: tuple[Article, Article], strictness: float) -> None:
    prepared = prepare(*pair)
    assert_accounted(prepared, prepared.at(strictness))


@settings(max_examples=150)
@given(_pairs)
def test_links_claims_and_statuses_say_one_thing(pair: tuple[Article, Article]) -> None:
    found = compare(*pair)
    pairs = spread(found)
    assert len(pairs) == len(found.links)
    assert all(0 <= link.score <= 1 for link in found.links)
    for claim in found.claims:
        assert (bool(claim.a), bool(claim.b)) == {"only_a": (True, False), "only_b": (False, True)}.get(
            claim.relation, (True, True)
        )
        assert claim.a or claim.b
        assert claim.differences == () or (claim.a and claim.b)
        assert (claim.relation == "differs") == any(item.verdict != "agrees" for item in claim.differences)
        if claim.a and claim.b:
            assert all(any((w.sentence, v.sentence) in pairs for v in claim.b) for w in claim.a)
            assert all(any((w.sentence, v.sentence) in pairs for w in claim.a) for v in claim.b)
    for name in SIDES:
        linked = {getattr(link, name) for link in found.links}
        for index, status in enumerate(found.side(name).statuses):
            relations = {claim.relation for claim in found.claims_of[name].get(index, ())}
            assert (status != "unique") == bool(relations & {"shared", "differs"})
            assert (status == "differs") == ("differs" in relations)
            assert (status != "unique") == (index in linked)


@settings(max_examples=60)
@given(_pairs)
def test_a_comparison_survives_writing_and_reading(pair: tuple[Article, Article]) -> None:
    found = compare(*pair)
    assert Comparison.from_dict(found.to_dict()) == found


@settings(max_examples=60)
@given(_reports, _reports)
def test_the_other_way_round_the_same_sentences_are_linked(a: Article, b: Article) -> None:
    there, back = compare(a, b), compare(b, a)
    if there.a.article.language == there.b.article.language:
        assert spread(there) == {(i, j) for j, i in spread(back)}


@settings(max_examples=60)
@given(_reports, _reports)
def test_stricter_never_links_more(a: Article, b: Article) -> None:
    prepared = prepare(a, b)
    steps = [spread(prepared.at(step / 10)) for step in range(11)]
    assert all(stricter <= looser for looser, stricter in pairwise(steps))


def test_another_strictness_computes_no_similarity_again(seeds: Prepared) -> None:
    first = seeds.at(0.0)
    alike = dict(seeds.differences.passages._alike)
    assert seeds.at(1.0) != first
    assert seeds.at(0.0) == first
    assert seeds.differences.passages._alike == alike


@pytest.mark.parametrize("text", ["", "\n \n", "A word.", "The bridge at Varnholm closed on Monday.\n" * 3])
def test_an_empty_article_has_nothing_to_share(text: str) -> None:
    found = compare(Article.from_text(text), Article.from_text(""))
    assert found.links == ()
    assert all(claim.relation == "only_a" for claim in found.claims)
    assert set(found.a.statuses) <= {"unique"}


def test_an_article_shares_every_sentence_with_itself() -> None:
    article = Article.from_text(_SEEDS[0].read_text(encoding="utf-8"))
    found = compare(article, article)
    assert {(index, index) for index in range(len(found.a.sentences))} <= spread(found)
    assert "differs" not in found.a.statuses
    assert "unique" not in found.a.statuses


def test_articles_about_different_things_share_nothing() -> None:
    found = compare(
        Article.from_text(
            "A storm closed the harbour of Kelmouth on Friday. Two ferries stayed in port. Nobody was hurt, the harbour "
            "master said. The ferries will sail again on Saturday."
        ),
        Article.from_text(
            "Norvia's parliament passed a law on bees. Farmers may no longer spray orchards in May. The minister of "
            "agriculture called it a compromise. Beekeepers had asked for a ban of three months."
        ),
    )
    assert found.links == ()
    assert found.claim_counts["shared"] == found.claim_counts["differs"] == 0


def test_links_cross_and_share_sentences() -> None:
    found = compare(
        Article.from_text(
            "Divers raised the bell of the steamer Aurelia. The Aurelia sank off Kelmouth in 1911 with 84 aboard. "
            "Collectors have offered a fortune for the bell."
        ),
        Article.from_text(
            "The steamer Aurelia sank in 1911 off Kelmouth, taking 84 with her. Now the bell of the steamer Aurelia has been "
            "raised by divers. Divers raised the Aurelia's bell on Sunday."
        ),
    )
    pairs = spread(found)
    assert {(0, 1), (0, 2), (1, 0)} <= pairs
    assert not pairs & {(2, 0), (1, 1)}


def test_what_differs_is_told_with_its_place() -> None:
    a = "Talks in Norvia resumed on Monday. The meeting was the first between the two sides in more than two weeks."
    b = "Talks resumed in Norvia on Monday. The meeting was the first between both sides for almost three weeks."
    found = compare(Article.from_text(a), Article.from_text(b))
    (claim,) = (claim for claim in found.claims if claim.relation == "differs")
    (told,) = (item for item in claim.differences if item.kind == "duration")
    assert (told.a, told.b, told.verdict) == ("more than two weeks", "almost three weeks", "compatible")
    assert told.a_span is not None
    assert a[slice(*told.a_span)] == told.a
    assert told.explanation == "18 to 20 days fit both"


def test_the_seeds_share_the_progress_but_not_the_withdrawal(seeds: Prepared) -> None:
    found = seeds.at()
    (progress,) = worded(found, "b", "Peace talks between Russia and Ukraine have made their most meaningful progress so far")
    assert progress.relation == "shared"
    assert {wording.sentence for wording in progress.a} >= {0, 1}
    (withdrawal,) = worded(found, "b", "Moscow announced it would scale back its military operations near Kyiv")
    assert withdrawal.relation == "only_b"
    assert found.b.statuses[1] == "partly"


def test_the_seeds_durations_fit_each_other(seeds: Prepared) -> None:
    (meeting,) = (claim for claim in seeds.at().claims if any(item.kind == "duration" for item in claim.differences))
    (told,) = (item for item in meeting.differences if item.kind == "duration")
    assert (told.a, told.b) == ("more than two weeks", "almost three weeks")
    assert (told.verdict, told.explanation) == ("compatible", "18 to 20 days fit both")


def test_the_seeds_name_the_same_three_people(seeds: Prepared) -> None:
    found = {name.name: (name.a, name.b) for name in seeds.at().names}
    for full, one, other in (
        ("Mevlüt Çavuşoğlu", "Çavuşoğlu", "Cavusoglu"),
        ("Recep Tayyip Erdoğan", "Erdoğan", "Erdogan"),
        ("Volodymyr Zelenskiy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyy"),
    ):
        assert one in found[full][0]
        assert other in found[full][1]


def test_progress_rises_and_may_cancel() -> None:
    class StopError(Exception):
        pass

    told: list[float] = []

    def stop(done: float) -> None:
        told.append(done)
        if done > 0.5:
            raise StopError

    article = Article.from_text("The bridge at Varnholm closed on Monday. " * 20)
    with pytest.raises(StopError):
        prepare(article, article, stop)
    assert told == sorted(told)
    assert 0 <= told[0] <= told[-1] <= 1


def test_the_same_words_are_a_link_though_they_are_all_function_words() -> None:
    found = compare(
        Article.from_text('The mill burned. "I did nothing," Anna Holt said.'),
        Article.from_text('"I did nothing," said Holt. Rye voted.'),
    )
    assert [(link.a, link.b) for link in found.links] == [(1, 0)]


def test_one_person_saying_two_things_is_no_link() -> None:
    a = (
        "Kelford Rovers scored twice in the last ten minutes to beat league leaders Danmoor United. Substitute Jamie Lunt "
        'equalised in the 82nd minute. "I have never been prouder of a team," said Rovers manager Sheila Grant. '
        "A crowd of 14,212 watched the game."
    )
    b = (
        "Danmoor United threw away a two-goal lead and lost to Kelford Rovers. Jamie Lunt came off the bench to level the "
        'score. "They refused to lie down," the Rovers manager Sheila Grant said. The attendance was 14,212.'
    )
    found = compare(Article.from_text(a), Article.from_text(b))
    assert [(link.a, link.b) for link in found.links] == [(0, 0), (1, 1), (3, 3)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Rent will rise, Mayor Ilse Brandt of Varnholm said.", "Too many lorries came, Mayor Ilse Brandt of Varnholm said."),
        ("Rent will rise, Mayor Ilse Brandt of Varnholm said.", "Mayor Ilse Brandt of Varnholm visited the hospital."),
        ("Mayor Ilse Brandt of Varnholm visited the hospital.", "Rent will rise, Mayor Ilse Brandt of Varnholm said."),
    ],
)
def test_who_speaks_here_links_nothing_there(a: str, b: str) -> None:
    other = " The ferry ran late. Nobody was on the pier. Snow fell in the night."
    assert not compare(Article.from_text(a + other), Article.from_text(b)).links
