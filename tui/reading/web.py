"""What an http(s) address holds, fetched with everything bounded: time, size, redirects and where they may lead.

The address that a person gave may be anywhere, on this machine too. One that a server sends us on to may not: a page on
the web has no business with this machine or its network.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import NoReturn

import httpx

from tui import __version__
from tui.reading.errors import ReadingError
from tui.reading.places import Places, behind_proxy, is_public
from tui.reading.sources import MAX_BYTES, Raw

SAVE_IT = "open it in a browser, save the page and give that file"
_HEADERS = {
    "User-Agent": f"Mozilla/5.0 (compatible; compare-articles/{__version__})",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5",
    # No other coding, so that what is received bounds what it unfolds to.
    "Accept-Encoding": "gzip",
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one article may cost."""

    connect: float = 10
    """Seconds."""
    read: float = 15
    """Seconds without a byte."""
    total: float = 60
    """Seconds for everything, redirects included."""
    size: int = MAX_BYTES
    """Bytes, unpacked."""
    redirects: int = 10


LIMITS = Limits()


def fetch(address: str) -> Raw:
    """The bytes at an http(s) address.

    Raises ReadingError when there is no such page, the server does not give it to programs, or a limit is passed.
    """
    limits = LIMITS
    try:
        if not httpx.URL(address).host:
            raise httpx.InvalidURL("it names no server")
    except httpx.InvalidURL as error:
        raise ReadingError(address, "this is no web address; check it") from error
    try:
        return asyncio.run(_fetch_in_time(address, limits))
    except (TimeoutError, httpx.TimeoutException) as error:
        raise ReadingError(address, f"the server does not answer in time; try again later, or {SAVE_IT}") from error
    except httpx.ConnectError as error:
        problem = f"there is no way to this server ({error}); check the address and the network"
        raise ReadingError(address, problem) from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ReadingError(address, f"the server's answer breaks off or makes no sense ({error}); {SAVE_IT}") from error


async def _fetch_in_time(address: str, limits: Limits) -> Raw:
    async with asyncio.timeout(limits.total):
        timeout = httpx.Timeout(limits.read, connect=limits.connect)
        places = Places()
        direct = None if behind_proxy() else places
        async with httpx.AsyncClient(headers=_HEADERS, timeout=timeout, follow_redirects=False, transport=direct) as client:
            return await _follow(client, places, address, limits)


async def _follow(client: httpx.AsyncClient, places: Places, address: str, limits: Limits) -> Raw:
    given = url = httpx.URL(address)
    for _ in range(limits.redirects + 1):
        async with client.stream("GET", url) as response:
            if not response.has_redirect_location:
                if response.status_code != httpx.codes.OK:
                    _refuse(address, response.status_code)
                return Raw(await _body(response, address, limits.size), address, str(url), response.charset_encoding)
            url = url.join(response.headers["location"])
        if not await _may_follow(url, given, places):
            raise ReadingError(address, f"the server sends us on to {url}, which is not on the web; check the address")
    raise ReadingError(address, f"the server sends us on and on without end; {SAVE_IT}")


async def _may_follow(url: httpx.URL, given: httpx.URL, places: Places) -> bool:
    """Whether a server may send us there: to the server that was asked for, or to one on the open internet."""
    if url.scheme not in ("http", "https"):
        return False
    if (url.scheme, url.host, url.port) == (given.scheme, given.host, given.port):
        return True
    try:
        return all(map(is_public, await places.of(url.raw_host.decode())))
    except OSError:
        # Nothing is there; or it is for a proxy to find, and to guard. The request will tell.
        return True


async def _body(response: httpx.Response, address: str, size: int) -> bytes:
    if "," in response.headers.get("content-encoding", ""):
        raise ReadingError(address, f"the server packs this more than once; {SAVE_IT}")
    data = bytearray()
    async for part in response.aiter_bytes():
        data += part
        if len(data) > size:
            raise ReadingError(address, f"this is longer than {size // 2**20} MB; save the article and give that file")
    return bytes(data)


def _refuse(address: str, status: int) -> NoReturn:
    match status:
        case 404 | 410:
            problem = f"there is no such page ({status}); check the address"
        case 401 | 402 | 407:
            problem = f"this page is only for those who sign in or pay ({status}); {SAVE_IT}"
        case 429 | 503:
            problem = f"the server is too busy ({status}); try again later, or {SAVE_IT}"
        case _ if status >= 500:
            problem = f"the server failed ({status}); try again later"
        case _:
            problem = f"the server does not give this page to programs ({status}); {SAVE_IT}"
    raise ReadingError(address, problem)
