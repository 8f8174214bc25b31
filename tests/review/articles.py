"""Made-up articles, their comparison, and decisions drawn at random about it."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tui.comparing import compare
from tui.model import SIDES, Article, Claim, Comparison, Kind, Verdict
from tui.review.decisions import Accept, Cut, Decision, Join, Judge, Note, Record, Reject, SameName, part_passage, worded

TEXT_A = """The ferry Halden ran aground off Port Merrin on Monday night, and all 214 passengers were brought ashore.
Captain Ilse Vörding said the engine had failed twice that week.
The harbour master promised an inquiry, which will take more than two months.
No one was hurt, the coast guard said. Divers found a tear of three metres in the hull.
Fares to the islands will rise by 12 percent in June.
No one was hurt, the coast guard said."""
TEXT_B = """All 220 passengers were rescued after the ferry Halden ran aground off Port Merrin late on Monday.
The engine had failed twice that week, according to Captain Ilse Vording.
An inquiry promised by the harbour master may take six weeks. Nobody was hurt.
The owner, Merrin Lines, lost a ship on the same rocks in 1987.
Divers found a tear of four metres in the hull, and oil was seen on the beach."""
ARTICLES = (Article.from_text(TEXT_A, source="a.txt", language="en"), Article.from_text(TEXT_B, source="b.txt", language="en"))
PEOPLE = ("anna", "ben")
VERDICTS: tuple[Verdict, ...] = ("agrees", "compatible", "conflicts", "check")
KIND: Kind = "quantity"


@cache
def compared(strictness: float = 0.5) -> Comparison:
    """The two articles compared."""
    return compare(*ARTICLES, strictness)


def claim_with(comparison: Comparison, words: str) -> Claim:
    """The first claim of which a wording holds these words."""
    return next(claim for claim in comparison.claims if any(words in wording.text for wording in (*claim.a, *claim.b)))


def record(decision: Decision, number: int = 0, by: str = "anna", *, undone: bool = False) -> Record:
    """The decision as it is kept, the `number`th in time."""
    time = f"2024-05-14T10:{number // 60:02}:{number % 60:02}Z"
    return Record(f"{by}-{number}", time, by, decision, time, undone)


@st.composite
def decisions(draw: st.DrawFn, comparison: Comparison) -> Decision:
    """Anything that a reader could decide about this comparison."""
    claim = draw(st.sampled_from(comparison.claims))
    words = worded(comparison, claim)
    both, judged = bool(claim.a and claim.b), bool(claim.differences)
    kinds = ["accept", "join", "cut", "note", "name", *(["reject"] if both else []), *(["judge"] if judged else [])]
    match draw(st.sampled_from(kinds)):
        case "accept":
            return Accept(words, claim.relation)
        case "reject":
            return Reject(words, claim.relation)
        case "join":
            return Join(words, worded(comparison, draw(st.sampled_from(comparison.claims))))
        case "cut":
            side = draw(st.sampled_from([side for side in SIDES if (claim.a if side == "a" else claim.b)]))
            wording = draw(st.sampled_from(claim.a if side == "a" else claim.b))
            gaps = [wording.start, *(wording.start + at for at, sign in enumerate(wording.text) if sign == " "), wording.end]
            first, last = sorted(draw(st.lists(st.sampled_from(gaps), min_size=2, max_size=2, unique=True)))
            return Cut(words, part_passage(comparison, side, (first, last)))
        case "judge":
            difference = draw(st.sampled_from(claim.differences))
            verdict = draw(st.sampled_from(VERDICTS))
            return Judge(words, difference.kind, difference.a, difference.b, difference.verdict, verdict)
        case "note":
            return Note(words, draw(st.text(max_size=20)))
    spellings = st.sampled_from(["Ilse Vörding", "Ilse Vording", "Merrin Lines", "Port Merrin", "Halden", "Nobody Else"])
    return SameName(draw(spellings), draw(spellings), draw(st.booleans()), draw(st.booleans()))


def records(comparison: Comparison) -> st.SearchStrategy[list[Record]]:
    """Decisions of two people in some order of time, some of them undone."""
    drawn = st.tuples(decisions(comparison), st.sampled_from(PEOPLE), st.sampled_from((False, False, False, True)))
    return st.lists(drawn, max_size=8).map(
        lambda found: [record(decision, number, by, undone=undone) for number, (decision, by, undone) in enumerate(found)]
    )
