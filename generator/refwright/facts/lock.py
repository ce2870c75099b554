"""Lock files: what a spec was built from, and the evidence of every fact in it.

They are YAML that is JSON as well, one fact a line, so that they load fast and diff well.
Everything that may change without a change of meaning stands here and not in the spec.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from refwright.base.errors import SpecError
from refwright.base.version import __version__
from refwright.facts.layout import Layout, layout_from_data
from refwright.facts.testimony import Path, path_text
from refwright.pages.vocabulary import Vocabulary

FORMAT = 2
"""Version of the lock format; 1 lacks what tells a change of the page from one of its reading."""


@dataclass(frozen=True, slots=True)
class LockedPage:
    """One page that a spec was built from.

    ``text`` is the digest of its words in their order, ``account`` how many things of each unit
    were seen and used, ``losses`` what its form cannot show, ``words`` what stands where,
    ``layout`` how the page is laid out.
    """

    page: str
    sha256: str
    form: str
    date: str
    text: str = ""
    losses: tuple[str, ...] = ()
    account: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    words: Mapping[str, Vocabulary] = field(default_factory=dict)
    layout: Layout = field(default_factory=Layout)


@dataclass(frozen=True, slots=True)
class LockedFact:
    """One witness's word on a path. ``page`` indexes the pages; ``value`` is as in the spec."""

    page: int
    place: str
    words: str
    rule: str
    value: object
    believed: bool


@dataclass(frozen=True, slots=True)
class LockedGap:
    """Something on a page that no rule read and that was allowed to stay unread.

    ``leaves`` is the pattern of the spec's paths that may stand there.
    """

    page: int
    place: str
    words: str
    leaves: str


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock file. ``corrected`` maps a corrected path to the reason and source of it.

    ``engine`` is the version that read the pages, ``profile`` and ``corrections`` are digests of
    what it was told; they are empty in a lock file of an earlier format.
    """

    api: str
    release: str
    spec_digest: str
    pages: tuple[LockedPage, ...]
    corrected: Mapping[str, tuple[str, str]]
    evidence: Mapping[str, tuple[LockedFact, ...]]
    engine: str = __version__
    profile: str = ""
    corrections: str = ""
    gaps: tuple[LockedGap, ...] = ()


def lock_text(lock: Lock) -> str:
    """Write a lock file."""
    head = {
        "refwright-lock": FORMAT,
        "engine": lock.engine,
        "api": lock.api,
        "release": lock.release,
        "spec_digest": lock.spec_digest,
        "profile": lock.profile,
        "corrections": lock.corrections,
    }
    lines = ["{"]
    lines += [f" {_json(key)}: {_json(value)}," for key, value in head.items()]
    lines += _block("pages", [_json(_page_data(page)) for page in lock.pages], "[]")
    lines[-1] += ","
    corrected = [f"{_json(path)}: {_json(list(why))}" for path, why in lock.corrected.items()]
    lines += _block("corrected", corrected, "{}")
    lines[-1] += ","
    evidence = [
        f"{_json(path)}: {_json([_fact_data(fact) for fact in facts])}"
        for path, facts in lock.evidence.items()
    ]
    lines += _block("evidence", evidence, "{}")
    lines[-1] += ","
    if lock.gaps:
        rows = [_json([gap.page, gap.place, gap.words, gap.leaves]) for gap in lock.gaps]
        lines += _block("gaps", rows, "[]")
        lines[-1] += ","
    words = [
        f"{_json(f'{number}/{owner}')}: {_json(held.marks)}"
        for number, page in enumerate(lock.pages)
        for owner, held in page.words.items()
    ]
    lines += _block("words", words, "{}")
    return "\n".join([*lines, "}"]) + "\n"


def _block(key: str, rows: list[str], brackets: str) -> list[str]:
    if not rows:
        return [f" {_json(key)}: {brackets}"]
    inner = [f"  {row}," for row in rows[:-1]] + [f"  {rows[-1]}"]
    return [f" {_json(key)}: {brackets[0]}", *inner, f" {brackets[1]}"]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _page_data(page: LockedPage) -> dict[str, object]:
    return {
        "page": page.page,
        "sha256": page.sha256,
        "form": page.form,
        "date": page.date,
        "text": page.text,
        "losses": list(page.losses),
        "account": {unit: list(counts) for unit, counts in page.account.items()},
        "layout": page.layout.to_data(),
    }


def _fact_data(fact: LockedFact) -> list[object]:
    return [fact.page, fact.place, fact.words, fact.rule, fact.value, fact.believed]


def parse_lock(text: str, where: str) -> Lock:
    """Read a lock file; raises ``SpecError`` when it is broken or newer than this refwright."""
    try:
        data = json.loads(text)
        if data["refwright-lock"] > FORMAT:
            raise SpecError("this lock file is newer than this refwright", where=where)
        return _checked(
            Lock(
                api=data["api"],
                release=data["release"],
                spec_digest=data["spec_digest"],
                pages=_pages(data["pages"], data.get("words", {})),
                corrected={key: (why[0], why[1]) for key, why in data["corrected"].items()},
                evidence={
                    key: tuple(LockedFact(*fact) for fact in facts)
                    for key, facts in data["evidence"].items()
                },
                engine=data["engine"],
                profile=data.get("profile", ""),
                corrections=data.get("corrections", ""),
                gaps=tuple(LockedGap(*gap) for gap in data.get("gaps", ())),
            )
        )
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise SpecError(
            "the lock file is broken", where=where, remedy="write it anew: refwright build"
        ) from None


def _pages(pages: list[Mapping[str, Any]], words: Mapping[str, str]) -> tuple[LockedPage, ...]:
    held: dict[int, dict[str, Vocabulary]] = {}
    for key, marks in words.items():
        number, _, owner = key.partition("/")
        held.setdefault(int(number), {})[owner] = Vocabulary(marks)
    return tuple(
        LockedPage(
            page["page"],
            page["sha256"],
            page["form"],
            page["date"],
            page.get("text", ""),
            tuple(page.get("losses", ())),
            {unit: (seen, used) for unit, (seen, used) in page.get("account", {}).items()},
            held.get(number, {}),
            layout_from_data(page.get("layout", {})),
        )
        for number, page in enumerate(pages)
    )


def _checked(lock: Lock) -> Lock:
    """Refuse what would only be noticed later: pages that are none, words that are no marks."""
    known = range(len(lock.pages))
    if any(fact.page not in known for facts in lock.evidence.values() for fact in facts):
        raise IndexError
    if any(gap.page not in known for gap in lock.gaps):
        raise IndexError
    texts = [lock.api, lock.release, lock.engine, lock.profile, lock.corrections]
    texts += [
        part for page in lock.pages for part in (page.page, page.sha256, page.form, page.text)
    ]
    texts += [held.marks for page in lock.pages for held in page.words.values()]
    texts += [f.words for facts in lock.evidence.values() for f in facts]
    texts += [part for gap in lock.gaps for part in (gap.place, gap.words, gap.leaves)]
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    return lock


def evidence_key(path: Path) -> str:
    """Give the key under which a path's evidence stands."""
    return path_text(path)
