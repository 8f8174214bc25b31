"""A comparison as a worksheet for a class, in Markdown or HTML: both articles, an empty table, and the answers apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby, zip_longest

from tui.model import SIDES, Claim, Comparison, Relation, Side
from tui.report.markdown import escape_markdown
from tui.report.page import escape, language_attribute, page
from tui.report.phrases import decisions, disputes, excerpts_of, judgement, name_of, origin, place

ROWS = 8
"""Empty rows of the table."""

COLUMNS: Mapping[Relation, str] = {
    "shared": "Both say",
    "only_a": "Only A says",
    "only_b": "Only B says",
    "differs": "They differ",
}

_TITLE = "Worksheet: two articles compared"
_TASK = (
    "Read both articles. Write into the table what both say, what only one of them says, and where they differ. "
    "Give the numbers of the sentences, such as A1 and B2."
)
_ANSWERS = "Answers"
_ADVICE = "Found by a program, which can be wrong: where you disagree, check the sentences."


def render_worksheet(comparison: Comparison) -> str:
    """The worksheet as Markdown; the answers follow a line across and, where the printing program can, a page break."""
    return "".join(f"{line}\n" for line in _markdown(comparison))


def render_worksheet_html(comparison: Comparison) -> str:
    """The worksheet as one self-contained page; the answers are printed on a sheet of their own."""
    return page(_TITLE, "".join(_html(comparison)), "page.css", "worksheet.css")


def _markdown(comparison: Comparison) -> Iterator[str]:
    yield from (f"# {_TITLE}", "", "Name: ____________________ Date: ____________", "", _TASK)
    for side in SIDES:
        held = comparison.side(side)
        known = f" ({escape_markdown(origin(held.article))})" if origin(held.article) else ""
        yield from ("", f"## Article {side.upper()}", "", f"Title: {escape_markdown(name_of(held.article, side))}{known}")
        for paragraph in _paragraphs(held):
            sentences = (f"**{place(side, index)}** {escape_markdown(held.sentence_text(index))}" for index in paragraph)
            yield from ("", " ".join(sentences))
    yield from ("", "## What do they say?", "")
    yield from _markdown_table([("",) * len(COLUMNS)] * ROWS)
    yield from ("", '<div style="break-before: page"></div>', "", "---", "", f"# {_ANSWERS}", "", _ADVICE, "")
    yield from _markdown_table(list(zip_longest(*_answers(comparison, escape_markdown, " / "), fillvalue="")))


def _markdown_table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    for row in (tuple(COLUMNS.values()), ("---",) * len(COLUMNS), *rows):
        yield f"| {' | '.join(row)} |"


def _html(comparison: Comparison) -> Iterator[str]:
    yield f"<header>\n<h1>{_TITLE}</h1>\n"
    yield '<p class="blanks"><span>Name:</span> <span>Date:</span></p>\n'
    yield f'<p>{_TASK}</p>\n</header>\n<main>\n<section class="articles" aria-label="The articles">\n'
    for side in SIDES:
        held = comparison.side(side)
        language = language_attribute(held.article.language)
        badge = f'<span class="badge {side}">{side.upper()}</span>'
        yield f'<article aria-labelledby="{side}-title">\n<h2 id="{side}-title">{badge} '
        yield f"<bdi{language}>{escape(name_of(held.article, side))}</bdi></h2>\n"
        yield f'<p class="origin">{escape(origin(held.article))}</p>\n'
        for paragraph in _paragraphs(held):
            sentences = (
                f'<b class="number" dir="ltr">{place(side, index)}</b> {escape(held.sentence_text(index))}'
                for index in paragraph
            )
            yield f'<p dir="auto"{language}>{" ".join(sentences)}</p>\n'
        yield "</article>\n"
    yield '</section>\n<section class="task" aria-labelledby="task-title">\n<h2 id="task-title">What do they say?</h2>\n'
    yield from _html_table("empty", [("",) * len(COLUMNS)] * ROWS)
    yield '</section>\n<section class="answers" aria-labelledby="answers-title">\n'
    yield f'<h2 id="answers-title">{_ANSWERS}</h2>\n<p>{_ADVICE}</p>\n'
    columns = _answers(comparison, lambda line: f'<span class="said">{escape(line)}</span>', "")
    lists = ("".join(f"<li>{answer}</li>" for answer in column) for column in columns)
    yield from _html_table("filled", [tuple(f"<ul>{items}</ul>" if items else "" for items in lists)])
    yield "</section>\n</main>\n"


def _html_table(kind: str, rows: list[tuple[str, ...]]) -> Iterator[str]:
    yield f'<table class="{kind}">\n<thead><tr>'
    yield "".join(f'<th scope="col">{heading}</th>' for heading in COLUMNS.values())
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n"
    yield "</tbody>\n</table>\n"


def _paragraphs(held: Side) -> Iterator[list[int]]:
    """The numbers of the sentences of each paragraph."""
    for _, paragraph in groupby(enumerate(held.sentences), key=lambda item: item[1].paragraph):
        yield [index for index, _ in paragraph]


def _answers(comparison: Comparison, escaped: Callable[[str], str], join: str) -> list[list[str]]:
    """The claims for each column; the lines of a claim are escaped one by one and then joined."""
    return [
        [join.join(map(escaped, _lines(claim))) for claim in comparison.claims if claim.relation == relation]
        for relation in COLUMNS
    ]


def _lines(claim: Claim) -> Iterator[str]:
    for side, excerpt in excerpts_of(claim):
        yield f"{place(side, excerpt.sentence)}: {excerpt.text}"
    yield from map(judgement, claim.differences)
    yield from disputes(claim)
    yield from decisions(claim.decided)
