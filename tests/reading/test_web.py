"""Pages are fetched from the web within limits, and whatever goes wrong there is said in one line.

The servers here are on this machine, where a person may send us but a server may not.
"""

import asyncio
import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.reading.making import docx, run
from tui.reading import ReadingError, read, web
from tui.reading.sources import fetch

PAGE = b"<html><title>Ferry</title><article><p>The ferry to the island of Orla stopped on Tuesday after a storm.</p></article>"
Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers each path as the test has laid down."""

    answers: dict[str, Answer] = {}  # noqa: RUF012  # each test's server has a class of its own
    released: threading.Event

    def do_GET(self) -> None:
        self.answers[self.path](self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def give(self, body: bytes, status: int = 200, **headers: str) -> None:
        """Answer with a body and headers, written with `_` for `-`."""
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def stream(self, part: bytes) -> None:
        """Answer without end, until whoever asked has gone."""
        self.give(b"")
        try:
            while not self.released.is_set():
                self.wfile.write(part)
        except OSError:
            return

    def drip(self, head: bytes = b"HTTP/1.1 200 OK\r\n\r\n") -> None:
        """Answer with a byte now and then, for as long as the test runs."""
        try:
            self.wfile.write(head)
            while not self.released.wait(0.02):
                self.wfile.write(b" ")
        except OSError:
            return


def gives(body: bytes, status: int = 200, **headers: str) -> Answer:
    return lambda handler: handler.give(body, status, **headers)


def sends_on(place: str) -> Answer:
    return gives(b"", 302, Location=place)


Serve = Callable[[dict[str, Answer]], str]


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Serve]:
    """Starts a server that answers these paths and gives its address."""
    monkeypatch.setenv("NO_PROXY", "*")
    servers = []
    released = threading.Event()

    def start(answers: dict[str, Answer]) -> str:
        handler = type("TestHandler", (Handler,), {"answers": answers, "released": released})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    released.set()
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a test soon reaches, but for those of time."""
    monkeypatch.setattr(web, "LIMITS", web.Limits(size=2**20, redirects=3))


def test_a_page_comes_down_to_its_article(serve: Serve) -> None:
    address = serve({"/ferry": gives(PAGE, Content_Type="text/html")}) + "/ferry"

    article = read(address)

    assert article.text == "Ferry\n\nThe ferry to the island of Orla stopped on Tuesday after a storm.\n"
    assert (article.title, article.source) == ("Ferry", address.split("/")[2])


def test_a_document_on_the_web_is_told_by_what_it_holds(serve: Serve) -> None:
    address = serve({"/a": gives(docx(run("The ferry stopped.")), Content_Type="text/html")}) + "/a"

    article = read(address)

    assert (article.text, article.source) == ("The ferry stopped.\n", address)


def test_the_charset_and_the_last_address_come_along(serve: Serve) -> None:
    place = serve({"/old": sends_on("/new#part"), "/new": gives(b"caf\xe9", Content_Type="text/html; charset=latin-1")})

    raw = fetch(f"{place}/old")

    assert (raw.data, raw.charset, raw.address, raw.source) == (b"caf\xe9", "latin-1", f"{place}/new#part", f"{place}/old")


def test_a_packed_answer_is_unpacked(serve: Serve) -> None:
    place = serve({"/": gives(gzip.compress(PAGE), Content_Encoding="gzip")})

    assert fetch(f"{place}/").data == PAGE


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (gives(b"", 404), "there is no such page (404); check the address"),
        (gives(b"", 410), "there is no such page (410)"),
        (gives(b"", 401), "this page is only for those who sign in or pay (401); open it in a browser, save the page"),
        (gives(b"", 402), "this page is only for those who sign in or pay (402)"),
        (gives(b"", 403), "the server does not give this page to programs (403); open it in a browser, save the page"),
        (gives(b"", 451), "the server does not give this page to programs (451)"),
        (gives(b"", 429), "the server is too busy (429); try again later"),
        (gives(b"", 500), "the server failed (500); try again later"),
        (gives(b"", 204), "the server does not give this page to programs (204)"),
        (gives(PAGE, Content_Length="9999"), "the server's answer breaks off or makes no sense"),
        (gives(b"no gzip", Content_Encoding="gzip"), "the server's answer breaks off or makes no sense"),
        (gives(gzip.compress(gzip.compress(PAGE)), Content_Encoding="gzip, gzip"), "packs this more than once"),
        (gives(gzip.compress(b"\0" * 2**22), Content_Encoding="gzip"), "this is longer than 1 MB"),
        (lambda handler: handler.wfile.write(b"SSH-2.0\r\n"), "the server's answer breaks off or makes no sense"),
        (lambda handler: handler.stream(PAGE * 99), "this is longer than 1 MB"),
        (sends_on("/"), "the server sends us on and on without end"),
        (sends_on("http://localhost:1/"), "the server sends us on to http://localhost:1/, which is not on the web"),
        (sends_on("http://127.0.0.1:1/"), "not on the web"),
        (sends_on("http://[::1]/"), "not on the web"),
        (sends_on("http://[::ffff:10.0.0.1]/"), "not on the web"),
        (sends_on("http://10.0.0.1/"), "not on the web"),
        (sends_on("http://192.168.1.1/"), "not on the web"),
        (sends_on("http://169.254.169.254/latest"), "not on the web"),
        (sends_on("http://0x7f000001/"), "not on the web"),
        (sends_on("file:///etc/passwd"), "the server sends us on to file:/etc/passwd, which is not on the web"),
        (sends_on("ftp://ftp.example/"), "not on the web"),
        (sends_on("data:text/html,Ferry"), "the server's answer breaks off or makes no sense"),
        (sends_on("http://a:b:c/"), "the server's answer breaks off or makes no sense"),
    ],
)
def test_what_is_wrong_is_said(answer: Answer, said: str, serve: Serve) -> None:
    address = f"{serve({'/': answer})}/"

    with pytest.raises(ReadingError) as refusal:
        fetch(address)
    assert str(refusal.value).startswith(f"{address}: ")
    assert said in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("answer", "read_limit"),
    [
        (lambda handler: handler.released.wait(), 0.1),
        (lambda handler: handler.released.wait(), 60),
        (lambda handler: handler.drip(), 60),
        (lambda handler: handler.drip(head=b"HTTP/1.1 200 OK\r\nX-Slow: "), 60),
    ],
)
def test_a_server_that_takes_its_time_is_left(
    answer: Answer, read_limit: float, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "LIMITS", web.Limits(read=read_limit, total=0.3 if read_limit > 1 else 60))
    address = serve({"/": answer})

    with pytest.raises(ReadingError, match="the server does not answer in time; try again later, or open it in a browser"):
        fetch(address)


Lookup = Callable[[dict[str, list[list[str]]]], None]


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> Lookup:
    """Sets what names lead to: for each the addresses that are found the first time, the second time, and so on."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def set_up(names: dict[str, list[list[str]]]) -> None:
        left = {name: iter(found) for name, found in names.items()}

        async def getaddrinfo(_: object, host: str, *_args: object, **_options: object) -> list[tuple[object, ...]]:
            found = next(left[host]) if host in left else [host]
            if not found:
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 0)) for address in found]

        monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", getaddrinfo)

    return set_up


def test_a_name_leads_where_it_led_first(serve: Serve, lookups: Lookup) -> None:
    lookups({"courier.test": [["127.0.0.1"], ["127.0.0.2"]]})
    port = serve({"/old": sends_on("/new"), "/new": gives(PAGE)}).rpartition(":")[2]

    raw = fetch(f"http://courier.test:{port}/old")

    assert (raw.data, raw.address) == (PAGE, f"http://courier.test:{port}/new")


def test_an_address_that_cannot_be_reached_is_passed_over(serve: Serve, lookups: Lookup) -> None:
    lookups({"courier.test": [["127.0.0.2", "127.0.0.1"]]})
    port = serve({"/": gives(PAGE)}).rpartition(":")[2]

    assert fetch(f"http://courier.test:{port}/").data == PAGE


def test_a_server_is_asked_by_its_name(serve: Serve, lookups: Lookup) -> None:
    lookups({"courier.test": [["127.0.0.1"]]})
    port = serve({"/": lambda handler: handler.give(str(handler.headers["Host"]).encode())}).rpartition(":")[2]

    assert fetch(f"http://courier.test:{port}/").data == f"courier.test:{port}".encode()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([["127.0.0.1"]], "not on the web"),
        ([["93.184.215.14", "127.0.0.1"]], "not on the web"),
        ([[], ["127.0.0.1"]], "there is no way to this server"),
    ],
)
def test_no_name_leads_to_this_machine(found: list[list[str]], said: str, serve: Serve, lookups: Lookup) -> None:
    secret = serve({"/": gives(PAGE)}).rpartition(":")[2]
    lookups({"trap.test": found})

    with pytest.raises(ReadingError, match=said):
        fetch(f"{serve({'/': sends_on(f'http://trap.test:{secret}/')})}/")


def test_binary_data_is_no_article(serve: Serve) -> None:
    place = serve({"/": gives(bytes(range(256)) * 99, Content_Type="text/html")})

    with pytest.raises(ReadingError, match="this is binary data, not an article"):
        read(f"{place}/")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("http://", "this is no web address"),
        ("https://a:b:c", "this is no web address"),
        ("http://127.0.0.1:1/", "there is no way to this server"),
    ],
)
def test_an_address_that_leads_nowhere(address: str, said: str) -> None:
    with pytest.raises(ReadingError, match=said):
        fetch(address)
