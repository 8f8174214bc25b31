"""A small comparison written by hand, with one of everything that a report has to show."""

import datetime

from tui.model import (
    Article,
    Because,
    Claim,
    Comparison,
    Decided,
    Difference,
    Dispute,
    Form,
    Link,
    Name,
    Sentence,
    Side,
    Span,
    Status,
    Wording,
)

# Each sentence with its paragraph and its status.
_A: tuple[tuple[str, int, Status], ...] = (
    ("Ferry strike in Port Alder drags on", 0, "shared"),
    ("Ferry crews in Port Alder have been on strike for more than two weeks.", 1, "differs"),
    ("Mayor Zoë Lindqvist said on Tuesday that the talks “will resume”, and she asked for patience.", 1, "partly"),
    ("About 4,000 commuters are stranded, the harbour office says.", 2, "differs"),
    ("The walkout has closed every route to the islands.", 2, "shared"),
    ("Nobody on Gull Island has seen fresh milk since Friday.", 3, "unique"),
)
_B: tuple[tuple[str, int, Status], ...] = (
    ("The strike of the ferry crews in Port Alder has lasted almost three weeks.", 0, "differs"),
    ("Talks might resume, Mayor Zoe Lindqvist said.", 0, "differs"),
    ("Some 5,500 commuters are stranded.", 1, "differs"),
    ("No route to the islands is open, and the school on Gull Island has closed.", 1, "partly"),
    ("=Total cost: $2 million [estimate] <so far> & rising.", 2, "unique"),
)


def sample() -> Comparison:
    """The comparison."""
    title, author = "Ferry strike in Port Alder drags on", "Inés [Ruiz]; Tom <Hale>"
    a = _side(_A, title=title, source="herald.txt", date=datetime.date(2024, 5, 14), author=author)
    b = _side(_B, title=None, source="https://news.example/ferries?id=7&page=1", date=None)
    return Comparison(
        a,
        b,
        links=(
            Link(0, 0, 0.52),
            Link(1, 0, 0.81, Because(words=("ferry", "crews", "strike", "Port", "Alder"), values=("more than two weeks",))),
            Link(2, 1, 0.66, Because(names=("Zoë Lindqvist",))),
            Link(3, 2, 0.7, Because(words=("commuters", "stranded"), against=("About 4,000",))),
            Link(4, 3, 0.48),
        ),
        claims=(
            Claim(
                "c1",
                "differs",
                0.81,
                (_worded(a, "Ferry crews in Port Alder have been on strike for more than two weeks"),),
                (_worded(b, "The strike of the ferry crews in Port Alder has lasted almost three weeks"),),
                (
                    Difference(
                        "duration",
                        "more than two weeks",
                        "almost three weeks",
                        "compatible",
                        "15 to 20 days fit both",
                        _find(a, "more than two weeks"),
                        _find(b, "almost three weeks"),
                    ),
                ),
            ),
            Claim(
                "c2",
                "differs",
                0.66,
                (_worded(a, "the talks “will resume”", "Zoë Lindqvist", "quoted"),),
                (_worded(b, "Talks might resume", "Zoe Lindqvist", "reported"),),
                (Difference("certainty", "will", "might", "check", "B is less sure", _find(a, "will"), _find(b, "might")),),
            ),
            Claim(
                "c3",
                "differs",
                0.7,
                (_worded(a, "About 4,000 commuters are stranded", "the harbour office", "reported"),),
                (_worded(b, "Some 5,500 commuters are stranded"),),
                (
                    Difference(
                        "quantity",
                        "About 4,000",
                        "5,500",
                        "conflicts",
                        "3,600 to 4,400 against 5,500",
                        _find(a, "About 4,000"),
                        _find(b, "5,500"),
                    ),
                    Difference(
                        "speaker", "the harbour office", None, "check", "B names no source", _find(a, "the harbour office")
                    ),
                ),
            ),
            Claim(
                "c4",
                "shared",
                0.74,
                (_worded(a, "Ferry strike in Port Alder drags on"),),
                (_worded(b, "The strike of the ferry crews in Port Alder has lasted"),),
            ),
            Claim(
                "c5",
                "shared",
                0.48,
                (_worded(a, "The walkout has closed every route to the islands"),),
                (_worded(b, "No route to the islands is open"),),
                decided=(
                    Decided("accept", "", "anna", "2024-05-15T09:30:00.000000+00:00", disputed=True),
                    Decided("reject", "", "ben", "2024-05-15T10:00:00.000000+00:00", disputed=True),
                    Decided("note", "Ask the [harbour] office <twice>", "anna", "2024-05-15T10:30:00.000000+00:00"),
                ),
            ),
            Claim("c6", "only_a", 0.9, (_worded(a, "she asked for patience", "Zoë Lindqvist", "reported"),)),
            Claim(
                "c7",
                "only_a",
                0.97,
                (_worded(a, "Nobody on Gull Island has seen fresh milk since Friday"),),
                disputed=(
                    Dispute("a", _worded(a, "she asked for patience", "Zoë <Lindqvist>", "reported")),
                    Dispute("a", _worded(a, "The walkout has closed every route to the islands")),
                ),
            ),
            Claim("c8", "only_b", 0.93, (), (_worded(b, "the school on Gull Island has closed"),)),
            Claim("c9", "only_b", 0.99, (), (_worded(b, "=Total cost: $2 million [estimate] <so far> & rising."),)),
        ),
        names=(
            Name("Zoë Lindqvist", ("Zoë Lindqvist", "she"), ("Zoe Lindqvist",)),
            Name("Port Alder", ("Port Alder",), (), (Decided("other name", "Port Alder ≠ Alder"),)),
        ),
    )


def empty() -> Comparison:
    """Two empty articles compared."""
    side = Side(Article.from_text(""), (), ())
    return Comparison(side, side)


def _side(
    sentences: tuple[tuple[str, int, Status], ...],
    title: str | None,
    source: str,
    date: datetime.date | None,
    author: str | None = None,
) -> Side:
    text = ""
    placed = []
    for number, (sentence, paragraph, _) in enumerate(sentences):
        if number:
            text += " " if paragraph == sentences[number - 1][1] else "\n\n"
        placed.append(Sentence(len(text), len(text) + len(sentence), paragraph))
        text += sentence
    return Side(Article(text, title, source, date, "en", author), tuple(placed), tuple(status for *_, status in sentences))


def _find(side: Side, words: str) -> Span:
    start = side.article.text.index(words)
    return start, start + len(words)


def _worded(side: Side, words: str, speaker: str | None = None, form: Form = "stated") -> Wording:
    start, end = _find(side, words)
    index = next(index for index, sentence in enumerate(side.sentences) if sentence.start <= start < sentence.end)
    return Wording(index, start, end, words, speaker, form)
