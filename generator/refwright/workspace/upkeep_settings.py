"""What a workspace says of keeping itself current: how pages are fetched, and what stops a run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

from refwright.base.errors import UsageError
from refwright.base.limits import MAX_BYTES

_DURATION: Final = re.compile(r"(?P<number>\d{1,6}(?:\.\d{1,3})?)\s*(?P<unit>[smhdw])")
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_TEXT: Final = {"type": "string", "minLength": 1, "pattern": "^[^\\u0000-\\u001f\\u007f]*$"}
_LIST: Final = {"type": "array", "items": _TEXT}
_NAMED_HOST: Final = {"type": "string", "pattern": "^(\\*\\.)?[A-Za-z0-9.:_\\[\\]-]+$"}
_LISTED: Final = 1000
_HOSTS: Final = {"type": "array", "items": _NAMED_HOST}


def parse_duration(text: str, where: str = "") -> float:
    """Read a span of time such as ``30m``, ``12h`` or ``7d`` into seconds."""
    found = _DURATION.fullmatch(text.strip().lower())
    if found is None:
        raise UsageError(
            f"{text[:40]!r} is no span of time", where=where, remedy="write 90s, 30m, 12h, 7d or 2w"
        )
    return float(found["number"]) * _SECONDS[found["unit"]]


def _number(least: float, most: float) -> dict[str, object]:
    return {"type": "number", "minimum": least, "maximum": most}


def _whole(least: int, most: int) -> dict[str, object]:
    return {"type": "integer", "minimum": least, "maximum": most}


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How pages are fetched: ``[fetch]`` in the workspace file, hyphens for underscores.

    Times are in seconds. ``hosts`` may be redirected to, besides a page's own; ``private_hosts``
    may stand at addresses that are not public.
    """

    captures: str = "captures"
    user_agent: str = ""
    contact: str = ""
    per_second: float = 2.0
    concurrency: int = 4
    max_bytes: int = MAX_BYTES
    timeout: float = 20.0
    total: float = 120.0
    retries: int = 3
    backoff: float = 0.5
    patience: float = 60.0
    redirects: int = 5
    hosts: tuple[str, ...] = ()
    private_hosts: tuple[str, ...] = ()
    robots: bool = True
    proxy: bool = False
    max_age: str = ""
    editions: int = 10


FETCH_SCHEMA: Final[Mapping[str, object]] = {
    "captures": _TEXT,
    "user-agent": {"type": "string", "pattern": "^[ -~]{1,200}$"},
    "contact": {"type": "string", "pattern": "^[!-~]{1,200}$"},
    "per-second": _number(0.01, 100_000),
    "concurrency": _whole(1, 64),
    "max-bytes": _whole(1, MAX_BYTES),
    "timeout": _number(0.05, 3600),
    "total": _number(0.05, 86400),
    "retries": _whole(0, 10),
    "backoff": _number(0, 600),
    "patience": _number(0, 86400),
    "redirects": _whole(0, 20),
    "hosts": _HOSTS,
    "private-hosts": _HOSTS,
    "robots": {"type": "boolean"},
    "proxy": {"type": "boolean"},
    "max-age": _TEXT,
    "editions": _whole(1, 1000),
}

FAIL, WARN, OFF = "fail", "warn", "off"
ALARMS: Final = {
    "layout-changed": "a page is laid out otherwise, although it can still be read",
    "used-share-dropped": "less of a page gives facts than before",
    "facts-lost": "more facts are gone than an edit explains",
    "rule-fits-nothing-any-more": "a rule that read something reads nothing now",
    "flap": "a page goes back to what an earlier edition said",
    "page-turned": "a page has turned into something else",
}
"""Every alarm with what it says. A stale correction is an error always."""


@dataclass(frozen=True, slots=True)
class AlarmSettings:
    """What each alarm does (``fail``, ``warn`` or ``off``), and from which share on.

    Shares are between 0 and 1: ``used_drop`` of what was used, ``lost`` of all facts of a release,
    ``counts`` of the things that a page holds.
    """

    levels: Mapping[str, str] = field(default_factory=dict)
    used_drop: float = 0.1
    lost: float = 0.1
    counts: float = 0.5

    @property
    def names(self) -> frozenset[str]:
        """The names of all alarms."""
        return frozenset(ALARMS)

    def level(self, alarm: str) -> str:
        """Give what an alarm does."""
        return self.levels.get(alarm, FAIL)


ALARM_SCHEMA: Final[Mapping[str, object]] = {
    **{name: {"enum": [FAIL, WARN, OFF]} for name in ALARMS},
    "used-share": _number(0, 1),
    "lost-share": _number(0, 1),
    "counts-share": _number(0, 1),
}


@dataclass(frozen=True, slots=True)
class Index:
    """A page (or a sitemap) that lists pages, and the rule by which they are taken from it.

    ``match`` and ``leave`` are patterns of addresses: ``*`` stays inside a part, ``**`` does not.
    """

    url: str
    match: tuple[str, ...] = ("**",)
    leave: tuple[str, ...] = ()
    limit: int = _LISTED


INDEX_SCHEMA: Final[Mapping[str, object]] = {
    "url": {"type": "string", "pattern": "^https?://[^\\u0000-\\u0020]+$"},
    "match": _LIST,
    "leave": _LIST,
    "limit": _whole(1, 100_000),
}


def fetch_settings(data: Mapping[str, Any], where: str) -> FetchSettings:
    """Make settings of a checked table; raises ``UsageError`` for a span of time that is none."""
    given = {key.replace("-", "_"): value for key, value in data.items()}
    known = {one.name for one in fields(FetchSettings)}
    lists = {key: tuple(value) for key, value in given.items() if isinstance(value, list)}
    made = FetchSettings(**{key: given[key] for key in known & given.keys()} | lists)
    if made.max_age:
        parse_duration(made.max_age, f"{where}: fetch.max-age")
    return made


def alarm_settings(data: Mapping[str, Any]) -> AlarmSettings:
    """Make settings of a checked table."""
    usual = AlarmSettings()
    return AlarmSettings(
        {name: str(data[name]) for name in ALARMS if name in data},
        float(data.get("used-share", usual.used_drop)),
        float(data.get("lost-share", usual.lost)),
        float(data.get("counts-share", usual.counts)),
    )


def indexes(rows: Iterable[Mapping[str, Any]]) -> tuple[Index, ...]:
    """Make the indexes of a release."""
    return tuple(
        Index(
            str(row["url"]),
            tuple(row.get("match", ("**",))),
            tuple(row.get("leave", ())),
            int(row.get("limit", _LISTED)),
        )
        for row in rows
    )
