"""How fast the generated Python package is, beside msgspec and pydantic on the same events.

Run it with the Python that has the peers; one that is absent is said to be:
``python tests/bench/bench_python_target.py [PROJECT]``. Nothing is installed here.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import json
import operator
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

from side_by_side import OURS, report, timed

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
EVENTS = 20_000
IMPORTS = 15
MEASURES = {
    "dict -> object": "dict -> object",
    "the same, kept": "the same, kept",
    "object -> dict": "object -> dict",
    "JSON -> object": "JSON -> object",
    "with orjson": "JSON -> object",
    "object -> JSON": "object -> JSON",
}
"""What is measured of this package, and what of its peers stands beside it."""

Events = list[tuple[str, dict[str, Any]]]
Texts = list[tuple[str, bytes]]
Work = dict[str, Callable[[], object]]


def main() -> None:
    """Print one line a measure: this package, each peer, the ratio of the peer's time to ours."""
    project = (
        Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "generated/python/genesys-ors/8.1.4"
    )
    sys.path[:0] = [str(project), str(ROOT / "generator")]
    ours = importlib.import_module(next(p.parent.name for p in project.glob("*/py.typed")))
    peers = {name: load(make, ours) for name, make in PEERS.items()}
    absent = [name for name, peer in peers.items() if peer is None]
    for title, events in (("as documented", documented(ours)), ("lacking and more", mixed(ours))):
        print(f"{EVENTS:,} events of {len(ours.EVENTS)} kinds, {title}")
        texts = [(name, json.dumps(data).encode()) for name, data in events]
        work = {OURS: our_work(ours, events, texts)}
        work |= {peer: made(events, texts) for peer, made in peers.items() if made}
        for measure, theirs in MEASURES.items():
            if measure in work[OURS]:
                rows = {name: runs[theirs] for name, runs in work.items() if theirs in runs}
                rows[OURS] = work[OURS][measure]
                report(measure, timed(rows, ROUNDS), "ns", each=EVENTS, absent=absent)
    imports(project, ours)


def our_work(ours: Any, events: Events, texts: Texts) -> Work:
    """Do everything with the generated package."""
    objects = [ours.parse_event(name, data) for name, data in events]
    parse_event, parse_json = ours.parse_event, ours.parse_json

    def one_by_one() -> None:
        for name, data in events:
            parse_event(name, data)

    work = {
        "dict -> object": one_by_one,
        "the same, kept": lambda: [parse_event(name, data) for name, data in events],
        "object -> dict": lambda: [event.to_dict() for event in objects],
        "JSON -> object": lambda: [parse_json(name, text) for name, text in texts],
        "object -> JSON": lambda: [event.to_json() for event in objects],
    }
    if importlib.util.find_spec("orjson") is not None:
        loads = importlib.import_module("orjson").loads
        work["with orjson"] = lambda: [parse_json(name, text, loads=loads) for name, text in texts]
    return work


def documented(ours: Any) -> Events:
    """Make events of every kind with every member that the documentation has, and no other."""
    names = list(ours.EVENTS)
    kinds = [(name, ours.EVENTS[name]) for name in names]
    return [
        (name, payload(ours, kind, at))
        for at in range(EVENTS)
        for name, kind in [kinds[at % len(kinds)]]
    ]


def mixed(ours: Any) -> Events:
    """Make events of which every third lacks a member and every fifth has an unknown one."""
    made = documented(ours)
    for at, (_, data) in enumerate(made):
        if at % 3 == 0 and data:
            data.popitem()
        if at % 5 == 0:
            data["tomorrow"] = at
    return made


def payload(ours: Any, kind: Any, at: int) -> dict[str, Any]:
    """Fill every member of a record by what its annotation says."""
    module = sys.modules[kind.__module__]
    data: dict[str, Any] = {}
    for name, member in kind.MEMBERS.items():
        data[member.wire] = value(ours, module, spelt(kind.__annotations__[name]), at)
    return data


def value(ours: Any, module: Any, annotation: str, at: int) -> Any:
    """Make a value of a type."""
    simple = {"str": f"text {at % 97}", "int": at % 50, "bool": True, "float": 1.5, "Any": at}
    if annotation in simple:
        return simple[annotation]
    if annotation.startswith("list["):
        return [value(ours, module, annotation[5:-1], at)] * 3
    if annotation.startswith("dict["):
        return {f"key{at % 7}": "value"}
    kind = getattr(module, annotation, None)
    if kind is None:
        return f"text {at % 97}"
    if issubclass(kind, ours.Record):
        return payload(ours, kind, at)
    members = list(kind)
    return members[at % len(members)].value if members else "unknown"


def load(make: Callable[[Any], Any], ours: Any) -> Any:
    """Make a peer; ``None`` when it is not installed."""
    try:
        return make(ours)
    except ImportError:
        return None


def spelt(hint: Any) -> str:
    """Write a hint as the sources do, without what says that a member may be absent."""
    first = get_args(hint)[0] if isinstance(hint, UnionType) else hint
    if isinstance(first, type) and not get_origin(first):
        return first.__name__
    return re.sub(r"(?:\w+\.)+", "", str(first))


def kinds(ours: Any, make: Callable[[str, str, list[tuple[str, Any]], bool], Any]) -> Any:
    """Make a peer's classes for all events: ``make(class name, wire name, fields, is event)``."""
    made: dict[Any, Any] = {}

    def of(hint: Any) -> Any:
        if isinstance(hint, UnionType):
            hint = get_args(hint)[0]
        if get_origin(hint) is list:
            item: Any = of(get_args(hint)[0])
            return list[item]
        if get_origin(hint) is dict:
            return dict[str, Any]
        if not isinstance(hint, type) or hint.__module__ in {"builtins", "typing"}:
            return hint
        return record(hint) if issubclass(hint, ours.Record) else hint.__mro__[2]

    def record(kind: Any) -> Any:
        if kind not in made:
            fields = [(m.wire, of(kind.__annotations__[n])) for n, m in kind.MEMBERS.items()]
            made[kind] = make(kind.__name__, kind.NAME, fields, issubclass(kind, ours.Event))
        return made[kind]

    return [record(ours.EVENTS[name]) for name in ours.EVENTS]


def msgspec_peer(ours: Any) -> Any:
    """Structs found by the event's name from dicts (a union of 60 is far slower there), by tag."""
    import msgspec  # type: ignore[import-not-found,unused-ignore]

    def make(name: str, wire: str, fields: list[tuple[str, Any]], event: bool) -> Any:
        optional = [(n, t | None if t is not Any else t, None) for n, t in fields]
        tag = {"tag_field": "_name", "tag": wire} if event else {}
        return msgspec.defstruct(name, optional, kw_only=True, **tag)

    structs = kinds(ours, make)
    by_name = dict(zip(ours.EVENTS, structs, strict=True))
    union: Any = functools.reduce(operator.or_, structs)
    decoder, encoder = msgspec.json.Decoder(union), msgspec.json.Encoder()

    def work(events: Events, _: Texts) -> Work:
        tagged = [{"_name": name, **data} for name, data in events]
        texts = [json.dumps(data).encode() for data in tagged]
        objects = [msgspec.convert(data, by_name[name]) for name, data in events]
        convert = msgspec.convert

        def one_by_one() -> None:
            for name, data in events:
                convert(data, by_name[name])

        return {
            "dict -> object": one_by_one,
            "the same, kept": lambda: [convert(d, by_name[n]) for n, d in events],
            "object -> dict": lambda: [msgspec.to_builtins(made) for made in objects],
            "JSON -> object": lambda: [decoder.decode(text) for text in texts],
            "object -> JSON": lambda: [encoder.encode(made) for made in objects],
        }

    return work


def pydantic_peer(ours: Any) -> Any:
    """Models in a union discriminated by the event's name, strict."""
    import pydantic  # type: ignore[import-not-found,unused-ignore]

    def make(name: str, wire: str, fields: list[tuple[str, Any]], event: bool) -> Any:
        members: dict[str, Any] = {n: (t | None if t is not Any else t, None) for n, t in fields}
        if event:
            members["event_"] = (Literal[wire], pydantic.Field(alias="_name"))
        config = pydantic.ConfigDict(strict=True, extra="allow")
        return pydantic.create_model(name, __config__=config, **members)

    union: Any = functools.reduce(operator.or_, kinds(ours, make))
    adapter: Any = pydantic.TypeAdapter(Annotated[union, pydantic.Field(discriminator="event_")])

    def work(events: Events, _: Texts) -> Work:
        tagged = [{"_name": name, **data} for name, data in events]
        texts = [json.dumps(data).encode() for data in tagged]
        objects = [adapter.validate_python(data) for data in tagged]
        validate = adapter.validate_python

        def one_by_one() -> None:
            for data in tagged:
                validate(data)

        return {
            "dict -> object": one_by_one,
            "the same, kept": lambda: [validate(data) for data in tagged],
            "object -> dict": lambda: [made.model_dump() for made in objects],
            "JSON -> object": lambda: [adapter.validate_json(text) for text in texts],
            "object -> JSON": lambda: [made.model_dump_json() for made in objects],
        }

    return work


PEERS: dict[str, Callable[[Any], Any]] = {"msgspec": msgspec_peer, "pydantic": pydantic_peer}


def imports(project: Path, ours: Any) -> None:
    """Time importing the package, and the first use of a group, in fresh interpreters.

    Byte code is kept, as it is wherever a package is installed, in a folder of its own.
    """
    name, package = next(iter(ours.EVENTS)), ours.__name__
    with tempfile.TemporaryDirectory() as made:
        Path(made, "empty_package").mkdir()
        Path(made, "empty_package/__init__.py").touch()
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"} | {
            "PYTHONPATH": os.pathsep.join([str(project), made]),
            "PYTHONPYCACHEPREFIX": str(Path(made, "cache")),
        }

        def taken(code: str) -> list[float]:
            timed = f"import time; s=time.perf_counter(); {code}; print(time.perf_counter()-s)"
            command = [sys.executable, "-c", timed]
            runs = [
                subprocess.run(command, env=environment, capture_output=True, check=True).stdout
                for _ in range(IMPORTS + 1)
            ]
            return [float(run) for run in runs[1:]]  # the first one compiled

        empty = taken("import empty_package")
        report("import", {OURS: taken(f"import {package}"), "an empty package": empty}, "ms")
        first = f"import {package}; {package}.parse_event({name!r}, {{}})"
        report("import and first use", {OURS: taken(first)}, "ms")


if __name__ == "__main__":
    main()
