"""Where on the internet a server is: its name is looked up once, and what was found is what is asked."""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv6Address, ip_address
from urllib.request import getproxies

import httpx


class Places(httpx.AsyncHTTPTransport):
    """Asks servers at the addresses that were found first: a name that leads elsewhere the next time leads nobody astray."""

    def __init__(self) -> None:
        """Keep no connection: two servers at one address each have a certificate of their own."""
        super().__init__(limits=httpx.Limits(max_keepalive_connections=0))
        self._found: dict[str, list[str]] = {}

    async def of(self, host: str) -> list[str]:
        """The IP addresses of a server; raises OSError where its name is not known."""
        if host not in self._found:
            self._found[host] = []
            found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
            self._found[host] = [str(place[0]) for *_, place in found]
        return self._found[host]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer of the first of the addresses that can be reached."""
        host = request.url.raw_host.decode()
        problem: httpx.TransportError = httpx.ConnectError("it has no address", request=request)
        try:
            places = await self.of(host)
        except OSError as error:
            raise httpx.ConnectError(error.strerror or str(error), request=request) from error
        for place in places:
            # The server's certificate and the request itself still bear its name.
            there = request.url.copy_with(host=place)
            extensions = request.extensions | {"sni_hostname": host}
            try:
                return await super().handle_async_request(
                    httpx.Request(request.method, there, headers=request.headers, stream=request.stream, extensions=extensions)
                )
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                problem = error
        raise problem


def behind_proxy() -> bool:
    """Whether there is a proxy, which looks up names itself and guards its network."""
    return any(name in getproxies() for name in ("http", "https", "all"))


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open internet: no private network, no single machine, no group of them."""
    ip = ip_address(address)
    if isinstance(ip, IPv6Address):
        ip = ip.ipv4_mapped or ip
    return ip.is_global and not ip.is_multicast
