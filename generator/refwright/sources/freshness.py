"""Whether a capture still holds, by RFC 9111: hishel decides, from the headers of its edition."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Final

from hishel import Entry, FromCache, Headers, IdleClient, NeedRevalidation, Request, Response

_PRIVATE: Final = IdleClient(options={"shared": False})
_CONDITIONS: Final = ("if-none-match", "if-modified-since")


def is_fresh(url: str, headers: Mapping[str, str]) -> bool:
    """Tell whether a server said itself that its answer still holds.

    Nothing is guessed from the date of the last change, as a browser would: a page that stood for
    ten years would not be looked at for another.
    """
    stated = {name: value for name, value in headers.items() if name != "last-modified"}
    return isinstance(_judged(url, stated, {}), FromCache)


def conditions(url: str, headers: Mapping[str, str]) -> dict[str, str]:
    """Give the headers that ask for a page only if it is another than the one that is known."""
    found = _judged(url, headers, {"cache-control": "no-cache"})
    if not isinstance(found, NeedRevalidation):
        return {}
    given = {name: found.request.headers.get(name) for name in _CONDITIONS}
    return {name: value for name, value in given.items() if value}


def _judged(url: str, headers: Mapping[str, str], asking: Mapping[str, str]) -> object:
    request = Request("GET", url, Headers(dict(asking)))
    kept = Response(200, Headers(dict(headers)))
    return _PRIVATE.next(request, [Entry(uuid.UUID(int=0), Request("GET", url), kept)])
