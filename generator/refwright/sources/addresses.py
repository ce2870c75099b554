"""Which machines may be talked to: the address that a name leads to decides, not the name.

Every connection is made here, so a redirect and a name that leads elsewhere the second time are
held to the same rule, and what was checked is what is connected to. Each wait ends, at the latest,
when the time of the page is over.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterable
from typing import Any, Final

import httpcore

from refwright.sources.answers import FetchError

_NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def host_fits(host: str, patterns: Iterable[str]) -> bool:
    """Tell whether a host is one of those named; ``*.example.org`` names all below one."""
    host = host.lower().rstrip(".").strip("[]")
    for pattern in patterns:
        wanted = pattern.lower().rstrip(".").strip("[]")
        if host == wanted or (wanted.startswith("*.") and host.endswith(wanted[1:])):
            return True
    return False


def is_public(address: str) -> bool:
    """Tell whether an address is one of the public internet, however it is wrapped."""
    try:
        found: _Address = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast for one in _inside(found))


def _inside(address: _Address) -> Iterable[_Address]:
    """Yield an address and those of version 4 that are wrapped in it."""
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    if mapped is None:
        yield address
    if isinstance(address, ipaddress.IPv6Address):
        teredo = address.teredo or ()
        low = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None
        yield from (one for one in (mapped, address.sixtofour, low, *teredo) if one is not None)


class Watch(threading.local):
    """When the page that this thread fetches must be there."""

    until: float = float("inf")
    total: float = 0.0

    def start(self, seconds: float) -> None:
        """Give the page that comes next so much time."""
        self.total = seconds
        self.until = time.monotonic() + seconds

    def left(self, timeout: float | None) -> float:
        """Give how long a wait may take; raises ``FetchError`` when the time is over."""
        left = self.until - time.monotonic()
        if left <= 0:
            raise FetchError(f"took longer than {self.total:g} s in all", transient=True)
        return min(left, timeout if timeout is not None else left)


class GuardedNetwork(httpcore.NetworkBackend):
    """Connects to addresses that are allowed, and to no others."""

    def __init__(self, private_hosts: tuple[str, ...], watch: Watch) -> None:
        self._private = private_hosts
        self._watch = watch
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Resolve a name once, judge every address, and connect to one of these."""
        refused: Exception | None = None
        for address in self._resolved(host, port):
            try:
                stream = self._plain.connect_tcp(
                    address, port, self._watch.left(timeout), local_address, socket_options
                )
                return _Timed(stream, self._watch)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                refused = error
        raise refused or httpcore.ConnectError("no address")

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def _resolved(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise FetchError(f"there is no host {host!r}", transient=True) from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        private = [address for address in addresses if not is_public(address)]
        if private and not host_fits(host, self._private):
            raise FetchError(
                f"{host} stands at {private[0]}, which is no public address",
                remedy="is it yours? Name it in private-hosts of [fetch] in refwright.toml",
            )
        return addresses


class _Timed(httpcore.NetworkStream):
    """A connection whose every wait is bounded by the time that is left for the page."""

    def __init__(self, stream: httpcore.NetworkStream, watch: Watch) -> None:
        self._stream = stream
        self._watch = watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._watch.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._watch.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._watch.left(timeout)
        return _Timed(self._stream.start_tls(ssl_context, server_hostname, left), self._watch)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
