"""Hostile strings, everywhere a report shows a string, are shown in every format and obeyed in none."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from markdown_it import MarkdownIt

from tests.hostile import HOSTILE
from tui.model import Article, Claim, Comparison, Decided, Difference, Dispute, Link, Name, Sentence, Side, Wording
from tui.report import FORMATS, render
from tui.visible import visible_block, visible_line

MARKDOWN = ("markdown", "worksheet")
HTML = ("html", "worksheet-html")
OWN_DIV = '<div style="break-before: page"></div>'
WORD_JOINER = "\u2060"
SGR = re.compile(r"\x1b\[[0-9;]*m")

hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)


def hostile_comparison(text: str) -> Comparison:
    """A comparison with `text` as its articles, titles, authors, sources, speakers, values, explanations, names, claims' ids,
    notes, whoever made them, and whoever disputes a claim."""
    side = Side(Article(text, text, text, None, text, text), (Sentence(0, len(text), 0),), ("differs",))
    decided = (Decided("note", text, text, text), Decided("verdict", text, text, text, disputed=True))
    wording = Wording(0, 0, len(text), text, text, "quoted")
    value = Difference("quote", text, text, "check", text, (0, len(text) - 1), None)
    claims = (
        Claim(
            text,
            "differs",
            0.5,
            (wording, wording),
            (wording,),
            (value,),
            decided,
            (Dispute("a", wording), Dispute("b", wording)),
        ),
        Claim("c2", "shared", 0.5, (wording,), (wording,)),
        Claim("c3", "only_a", 0.5, (wording,)),
        Claim("c4", "only_b", 0.5, (), (wording,)),
    )
    return Comparison(side, side, (Link(0, 0, 0.5),), claims, (Name(text, (text, text), (text,), decided),))


@hostile
@pytest.mark.parametrize("name", FORMATS)
def test_no_report_holds_what_a_terminal_obeys_or_hides(name: str, text: str) -> None:
    report = render(hostile_comparison(text), name)
    own = {"markdown": WORD_JOINER, "worksheet": WORD_JOINER}.get(name, "")
    bare = report.replace(own, "") if own else report
    assert bare == visible_block(bare)
    assert report.encode("utf-8")


@hostile
def test_coloured_text_holds_no_escape_sequences_but_its_own_colours(text: str) -> None:
    bare = SGR.sub("", render(hostile_comparison(text), "text", color=True))
    assert bare == visible_block(bare)
    assert bare == render(hostile_comparison(text), "text")


@hostile
def test_json_reads_back_the_same(text: str) -> None:
    comparison = hostile_comparison(text)
    assert Comparison.from_dict(json.loads(render(comparison, "json"))) == comparison


@hostile
def test_text_is_shown_in_full(text: str) -> None:
    assert _squeezed(visible_line(text)) in _squeezed(render(hostile_comparison(text), "text", width=10_000))


@hostile
@pytest.mark.parametrize("name", MARKDOWN)
def test_markdown_shows_it_and_makes_nothing_of_it(name: str, text: str) -> None:
    report = render(hostile_comparison(text), name).replace(OWN_DIV, "")
    tokens = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(report)
    inline = [child for token in tokens for child in token.children or ()]
    assert {token.type.removesuffix("_open").removesuffix("_close") for token in (*tokens, *inline)} <= {
        *("inline", "text", "text_special", "softbreak", "strong", "paragraph", "heading", "hr", "bullet_list", "list_item"),
        *("table", "thead", "tbody", "tr", "th", "td", "em"),
    }
    assert sum(token.type == "em_open" for token in inline) == {"markdown": 2, "worksheet": 0}[name], "what was decided"
    assert len([token for token in tokens if token.type == "heading_open"]) == {"markdown": 6, "worksheet": 5}[name]
    assert all(len(row) == len(rows[0]) for rows in _tables(tokens_of=report) for row in rows)
    shown = "".join(child.content if child.type != "softbreak" else " " for child in inline)
    assert _squeezed(visible_line(text)) in _squeezed(shown.replace(WORD_JOINER, ""))


@hostile
@pytest.mark.parametrize("name", MARKDOWN)
def test_markdown_holds_nothing_that_wikis_link_by_themselves(name: str, text: str) -> None:
    report = render(hostile_comparison(text), name)
    assert not re.search(r"(?<!\\)://|\bwww\.|[@#]\w", report, re.IGNORECASE)


@hostile
@pytest.mark.parametrize("name", HTML)
def test_html_shows_it_and_makes_nothing_of_it(name: str, text: str) -> None:
    plain, seen = _Page(), _Page()
    plain.feed(render(hostile_comparison("harmless"), name))
    seen.feed(render(hostile_comparison(text), name))
    assert seen.elements == plain.elements
    assert _squeezed(visible_line(text)) in _squeezed(seen.text)
    assert all(target.startswith("#") for target in seen.targets)
    assert seen.scripts == ([files("tui.report").joinpath("html.js").read_text(encoding="utf-8")] if name == "html" else [])


@hostile
def test_no_cell_is_a_formula_or_breaks_its_row(text: str) -> None:
    rows = list(csv.reader(io.StringIO(render(hostile_comparison(text), "csv"))))
    assert len(rows) == 1 + 4
    assert len({len(row) for row in rows}) == 1
    assert not any(cell.lstrip().startswith(tuple("=+-@\t\r＝＋－＠")) for row in rows for cell in row)
    assert any(visible_line(text) in cell for cell in rows[1])


class _Page(HTMLParser):
    """The elements with the names of their attributes, the text, the scripts and the link targets of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""
        self.scripts: list[str] = []
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("mark", "span"):
            self.elements.append((tag, tuple(name for name, _ in attrs)))
        assert not any(name.startswith("on") or name in ("style", "src") for name, _ in attrs)
        self.targets += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1][0] == "script" and data.strip():
            self.scripts.append(data)
        else:
            self.text += data


def _tables(tokens_of: str) -> list[list[list[str]]]:
    """The rows of every Markdown table, a backslash before a bar being no border."""
    blocks = re.findall(r"(?:^\|.*\n)+", tokens_of, re.MULTILINE)
    return [[re.split(r"(?<!\\)(?:\\\\)*\|", row) for row in block.splitlines()] for block in blocks]


def _squeezed(text: str) -> str:
    return " ".join(text.split())
