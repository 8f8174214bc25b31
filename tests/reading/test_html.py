"""A web page comes down to its article, and a page that has none says why."""

import datetime

import pytest

from tui.reading import ReadingError
from tui.reading.html import MAX_CHARACTERS, article
from tui.reading.sources import Raw

LEAD = "The ferry to the island of Orla stopped on Tuesday after a storm damaged its ramp, the harbour master said."
WAITING = "About 300 people were waiting on the mainland, and buses took most of them to a school gym for the night."
QUOTE = "“We will need at least two weeks,” said Jon Berg, who runs the ferry company and its three boats."
MAYOR = "The island's mayor asked the ministry for 2 million crowns to rebuild the ramp before the summer season begins."

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry to Orla stops after storm | The Orla Courier</title>
<meta property="og:site_name" content="The Orla Courier"><meta name="author" content="Mira Holm">
<meta property="article:published_time" content="2024-03-05T10:00:00Z">
<script>window.track = "no text at all"</script><style>p {{ color: red }}</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li>Sport</li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to improve your experience. Read our policy.</p><button>Accept</button></div>
<main><article><h1>Ferry to Orla stops after storm</h1>
<figure><img src="x.jpg" alt="A ferry"><figcaption>The ferry in the harbour last year. Photograph: P. Lind</figcaption></figure>
<p>{LEAD}</p><p>{WAITING}</p><h2>Repairs</h2><p>{QUOTE}</p>
<ul><li>The first boat is expected on 20 March.</li><li>Tickets stay valid.</li></ul>
<aside class="related"><h3>Read more</h3><a href="/y">Storm hits the coast</a></aside>
<p>{MAYOR}</p></article></main>
<section class="comments"><p>Great article, I was there!</p></section>
<footer><p>© 2024 The Orla Courier. All rights reserved.</p></footer></body></html>"""


def test_a_page_comes_down_to_its_article() -> None:
    read = article(Raw(PAGE.encode(), "page.html"))

    assert (read.title, read.author, read.source, read.date) == (
        "Ferry to Orla stops after storm",
        "Mira Holm",
        "The Orla Courier",
        datetime.date(2024, 3, 5),
    )
    assert read.text.split("\n\n") == [
        "Ferry to Orla stops after storm",
        LEAD,
        WAITING,
        "Repairs",
        QUOTE,
        "The first boat is expected on 20 March.",
        "Tickets stay valid.",
        MAYOR + "\n",
    ]


def test_without_an_outlet_the_source_is_the_server_or_the_file() -> None:
    page = f"<html><title>Ferry</title><article><p>{LEAD}</p><p>{WAITING}</p></article></html>".encode()

    assert article(Raw(page, "page.html")).source == "page.html"
    assert article(Raw(page, "http://news.example/a", address="http://news.example/a")).source == "news.example"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Ferry stops | Orla Courier</title>", "<h1>Ferry stops</h1>", "Ferry stops"),
        ("<title>Ferry stops | Orla Courier</title>", "<h1>Orla Courier</h1><h1>Ferry stops</h1>", "Ferry stops"),
        ("<meta property='og:title' content='Ferry stops'>", "<h1>Welcome</h1>", "Ferry stops"),
        ("", "<h1>Ferry stops</h1>", "Ferry stops"),
    ],
)
def test_the_headline_is_what_the_reader_sees_of_the_title(head: str, body: str, title: str) -> None:
    outlet = "<meta property='og:site_name' content='Orla Courier'>"
    page = f"<html><head>{head}{outlet}</head><body>{body}<article><p>{LEAD}</p><p>{WAITING}</p></article></body></html>"

    read = article(Raw(page.encode(), "page.html"))

    assert read.title == title
    assert read.text.startswith(f"{title}\n\n")


DATA = '<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle", "author": {}}}</script>'
BYLINE = "<p class='byline'>By <a rel='author' href='/mira'>Mira Holm</a></p>"
TEASER = "<div class='more'><h3>Storm hits the coast</h3><span class='author'>Ann Lee</span></div>"


@pytest.mark.parametrize(
    ("head", "byline", "teaser", "author"),
    [
        ("<meta name='author' content='Mira Holm, Jon Berg'>", "", TEASER, "Mira Holm; Jon Berg"),
        (DATA.format('[{"@type": "Person", "name": "Z\\u00f6e Holm"}]'), "", TEASER, "Zöe Holm"),
        ("", BYLINE, "", "Mira Holm"),
        ("", BYLINE, "<p class='byline'>By Ann Lee</p>", None),
        ("", "", TEASER, None),
        ("<meta name='author' content='Orla Courier'>", "", "", None),
        (DATA.format('{"@type": "Organization", "name": "Orla Courier"}'), "", TEASER, None),
    ],
)
def test_the_author_is_who_the_page_says_it_is(head: str, byline: str, teaser: str, author: str | None) -> None:
    head = f"<title>Ferry stops</title><meta property='og:site_name' content='Orla Courier'>{head}"
    text = f"<h1>Ferry stops</h1>{byline}<p>{LEAD}</p><p>{WAITING}</p><p>{MAYOR}</p>"
    page = f"<html><head>{head}</head><body><article>{text}</article>{teaser}</body></html>"

    read = article(Raw(page.encode(), "page.html"))

    assert read.author == author
    assert read.text == f"Ferry stops\n\n{LEAD}\n\n{WAITING}\n\n{MAYOR}\n"


@pytest.mark.parametrize(
    "body",
    [
        "<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><h1>Ferry stops</h1><p class='byline'>By Mira Holm</p>"
        "<p>The ferry to Orla stopped on Tuesday.</p><p>About 300 people were waiting.</p><footer>All rights reserved</footer>",
        "<div class='menu'><ul><li>Home<li>Sport</ul></div><div><h1>Ferry stops</h1>"
        "<div>The ferry to Orla stopped on Tuesday.</div><div>About 300 people were waiting.</div></div>",
    ],
)
def test_a_few_lines_come_without_menus_too(body: str) -> None:
    read = article(Raw(f"<html><head><title>Ferry stops</title></head><body>{body}</body></html>".encode(), "page.html"))

    assert read.text == "Ferry stops\n\nThe ferry to Orla stopped on Tuesday.\n\nAbout 300 people were waiting.\n"


def test_a_date_that_only_the_text_has_is_not_that_of_the_article() -> None:
    page = f"<html><article><p>On 3 May 1999 a storm came.</p><p>{LEAD}</p><p>{WAITING}</p></article></html>"

    assert article(Raw(page.encode(), "page.html")).date is None


LATIN = "Die Fähre nach Örla fährt nicht, sagte der Minister für Verkehr am Dienstag nach einer Sitzung der Räte."


@pytest.mark.parametrize(
    ("encoding", "server", "head"),
    [
        ("utf-8", None, ""),
        ("utf-8", None, "iso-8859-1"),
        ("utf-8", "windows-1252", "utf-16"),
        ("utf-8-sig", None, "iso-8859-1"),
        ("utf-16", None, "utf-8"),
        ("cp1252", None, "iso-8859-1"),
        ("cp1252", "iso-8859-1", "utf-8"),
        ("cp1252", None, "utf-8"),
        ("cp1252", None, ""),
        ("cp1252", None, "no-such-encoding"),
        ("cp1252", "idna", "base64"),
        ("cp1250", "cp1250", ""),
    ],
)
def test_the_encoding_is_that_of_the_bytes_whatever_is_declared(encoding: str, server: str | None, head: str) -> None:
    declared = f'<meta charset="{head}">' if head else ""
    page = f"<html><head>{declared}<title>Fähre</title></head><body><p>{LATIN}</p></body></html>"

    read = article(Raw(page.encode(encoding), "page.html", charset=server))

    assert read.text == f"Fähre\n\n{LATIN}\n"


def test_a_few_damaged_characters_do_not_change_the_encoding() -> None:
    page = f'<html><head><meta charset="utf-8"></head><body><p>{LATIN}</p><p>{LATIN * 20}</p></body></html>'.encode()

    assert LATIN in article(Raw(page.replace(b"ist", b"\xff", 1).replace("Rä".encode(), b"R\xc3", 1), "page.html")).text


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("<html></html>", "there is no article in this page"),
        ("<html><body></body><script>render()</script></html>", "only to a browser with JavaScript; open it in a browser"),
        ("<html><noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>", "with JavaScript"),
        ("<html><nav><a>Home</a> <a>Sport</a></nav><div id=root>Loading...</div><script src=x></script></html>", "JavaScript"),
        ("<html><p>Please confirm that you are a human to go on to the page.</p></html>", "with JavaScript"),
        (
            '<html><script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
            f"<article><p>{LEAD}</p></article></html>",
            "only the beginning of this article is here, the rest is for those who sign in or pay",
        ),
        ("<html>" + "<p>The ferry stopped.</p>" * (MAX_CHARACTERS // 20), "this page is longer than 4 MB"),
    ],
)
def test_a_page_without_its_article_says_why(page: str, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        article(Raw(page.encode(), "page.html"))


def test_a_page_that_was_saved_by_who_paid_is_read() -> None:
    page = PAGE.replace("<script>", '<script type="application/ld+json">{"isAccessibleForFree": false}</script><script>')

    assert MAYOR in article(Raw(page.replace(MAYOR, f"{MAYOR} {QUOTE * 12}").encode(), "page.html")).text


def test_pictures_and_scripts_in_the_page_do_not_count_for_its_length() -> None:
    picture = "<img src='data:image/png;base64," + "QUJD" * MAX_CHARACTERS + "'>"
    page = PAGE.replace("</h1>", f"</h1>{picture}<script>{'x' * MAX_CHARACTERS}</script>")

    assert article(Raw(page.encode(), "page.html")) == article(Raw(PAGE.encode(), "page.html"))
