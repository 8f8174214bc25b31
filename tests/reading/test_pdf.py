"""A PDF is read as a reader would: column after column, words made whole again, nothing from the margins."""

import pytest

from tests.reading.making import Put, column, pdf
from tui.reading import ReadingError
from tui.reading.pdf import article, drawing
from tui.reading.sources import Raw

LEFT = [
    "The ferry to the island of Orla stopped on",
    "Tuesday after a storm damaged its ramp. The",
    "representatives of the company met twice.",
    "Nobody on board was hurt, they said.",
]
RIGHT = [
    "Buses took the passengers to a school, the",
    "harbour master told the local radio, and the",
    "ferry is expected to sail again in about two",
    "weeks. Tickets stay valid until then.",
]
MET = [f"They met {number}" for number in range(4)]
ACROSS = ["A lead that goes over the whole width of the page, from its left edge to its right one, as is usual there."]


def read(*put: list[Put]) -> list[str]:
    return article(Raw(pdf(put), "a.pdf")).text.removesuffix("\n").split("\n\n")


def one(lines: list[str]) -> str:
    return " ".join(lines)


@pytest.mark.parametrize("shift", [0, 4, -7])
@pytest.mark.parametrize("drawn", ["by column", "by line", "backwards"])
def test_columns_are_read_one_after_the_other_however_they_are_drawn(shift: float, drawn: str) -> None:
    page = column(60, 200, LEFT) + column(320, 200 + shift, RIGHT)
    if drawn == "by line":
        page.sort(key=lambda put: put.y)
    if drawn == "backwards":
        page.reverse()

    assert read(page) == [one(LEFT), one(RIGHT)]


def test_what_stands_across_the_columns_parts_them() -> None:
    page = [
        *column(60, 100, ACROSS),
        *column(60, 140, LEFT),
        *column(320, 140, RIGHT),
        *column(60, 240, ACROSS),
        *column(60, 280, RIGHT),
        *column(320, 280, LEFT),
    ]

    assert read(page) == [one(ACROSS), one(LEFT), one(RIGHT), one(ACROSS), one(RIGHT), one(LEFT)]


def test_three_columns_of_which_one_is_longer() -> None:
    long = [*LEFT[:-1], "They will meet again", *RIGHT]
    page = column(40, 200, LEFT, 7) + column(220, 200, RIGHT, 7) + column(400, 200, long, 7)

    assert read(page) == [one(LEFT), one(RIGHT), one(long)]


def test_lines_are_not_columns_where_wide_spaces_meet() -> None:
    page = [Put(60, 200, "One"), Put(200, 200, "two."), Put(60, 214, "Three"), Put(200, 214, "four.")]

    assert read(page) == ["One two. Three four."]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["The representatives of the munici-", "pality met."], "The representatives of the municipality met."),
        (["They met for long-", "term talks; long-term ones."], "They met for long-term talks; long-term ones."),
        (["The coop-", "eration. Cooperation helps."], "The cooperation. Cooperation helps."),
        (["They met the Anglo-", "American company."], "They met the Anglo-American company."),
        (["They asked for 20-", "year loans."], "They asked for 20-year loans."),
        (["It stopped -", "so they said."], "It stopped - so they said."),
        (["It is a well-known port", "on the coast."], "It is a well-known port on the coast."),
        (["The word ends here: co-"], "The word ends here: co-"),
    ],
)
def test_a_word_that_the_end_of_a_line_broke_is_made_whole(lines: list[str], text: str) -> None:
    assert read(column(60, 200, lines)) == [text]


@pytest.mark.parametrize(
    ("page", "paragraphs"),
    [
        (column(60, 200, LEFT) + column(60, 256, RIGHT), [one(LEFT), one(RIGHT)]),
        ([*column(60, 200, LEFT), Put(72, 248, RIGHT[0]), *column(60, 260, RIGHT[1:])], [one(LEFT), one(RIGHT)]),
        (column(60, 200, [*LEFT[:-1], "Nobody was hurt.", *RIGHT]), [one([*LEFT[:-1], "Nobody was hurt."]), one(RIGHT)]),
        ([Put(60, 180, "Ferry stops", 14), *column(60, 200, LEFT)], ["Ferry stops", one(LEFT)]),
        ([Put(60, 200 + 30 * n, f"They met {n}") for n in range(4)] + column(60, 340, LEFT), [*MET, one(LEFT)]),
        (column(60, 200, LEFT, leading=3), [one(LEFT)]),
    ],
    ids=["a gap", "an indent", "a short last line", "another size", "gaps that are the rule", "no wide lines alone"],
)
def test_paragraphs_are_told_by(page: list[Put], paragraphs: list[str]) -> None:
    assert read(page) == paragraphs


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    assert read(column(60, 200, LEFT[:1]), column(60, 90, LEFT[1:])) == [one(LEFT)]


def test_running_heads_and_page_numbers_are_taken_out() -> None:
    texts = (["The ferry stopped on Tuesday."], ["Nobody was hurt in the storm."], ["Buses took the passengers."])
    printed = [
        [
            Put(60, 40, f"THE ORLA COURIER {number} March 2024", 8),
            *column(60, 200, text),
            Put(60, 800, "© Orla Press", 8),
            Put(290, 820, f"Page {number} of 3", 8),
        ]
        for number, text in enumerate(texts, 1)
    ]

    assert read(*printed) == [one(text) for text in texts]


def test_what_a_browser_prints_around_a_page_is_taken_out() -> None:
    page = [
        Put(30, 20, "3/5/24, 10:00 AM", 8),
        Put(250, 20, "Ferry stops | Orla Courier", 8),
        *column(60, 200, LEFT),
        Put(30, 830, "https://courier.example/ferry", 8),
        Put(560, 830, "1/1", 8),
    ]

    assert read(page) == [one(LEFT)]


def test_a_line_that_comes_once_stays_wherever_it_stands() -> None:
    assert read([Put(60, 40, "Ferry stops")], [Put(60, 40, "Nobody hurt")]) == ["Ferry stops Nobody hurt"]


def test_the_headline_is_the_largest_line_of_the_first_page() -> None:
    page = [Put(60, 80, "News from the coast", 11), Put(60, 110, "Ferry to Orla stops", 24), *column(60, 140, LEFT)]

    read = article(Raw(pdf([page]), "a.pdf"))

    assert (read.title, read.source, read.date) == ("Ferry to Orla stops", "a.pdf", None)
    assert read.text == f"News from the coast\n\nFerry to Orla stops\n\n{one(LEFT)}\n"


def test_no_letter_is_lost() -> None:
    assert read([Put(60, 200, "Örla – “so” (he said) \\ 5 €, naïve façade…")]) == [
        "Örla – “so” (he said) \\ 5 €, naïve façade…"
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf([column(60, 200, LEFT)])[:300], "this PDF is damaged or cut off; get it anew"),
        (b"%PDF-1.4\n", "this PDF is damaged or cut off"),
        (pdf([column(60, 200, LEFT)], locked=True), "this PDF is locked with a password; save it without one"),
        (pdf([[]], picture=True), "this PDF holds pictures of its pages, not text; run text recognition"),
        (pdf([[]]), "there is nothing in it"),
        (pdf([[]] * (drawing.MAX_PAGES + 1)), "this PDF has more than 200 pages"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        article(Raw(data, "a.pdf"))


def test_a_book_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MAX_CHARACTERS", 100)

    with pytest.raises(ReadingError, match="longer than a book"):
        article(Raw(pdf([column(60, 200, LEFT)]), "a.pdf"))
