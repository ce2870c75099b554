"""How fast the generated Python package is, beside msgspec and pydantic on the same events.

Run it with the Python that has the peers; one that is absent is said to be:
``python tests/bench/bench_python_target.py [PROJECT] [SPEC]``. Nothing is installed here.
"""

from __future__ import annotations

import functools
import gc
import importlib
import json
import operator
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 9
EVENTS = 20_000


def main() -> None:
    """Print one line a measure: this package, each peer, the ratio of the peer's time to ours."""
    project = (
        Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "generated/python/genesys-ors/8.1.4"
    )
    sys.path[:0] = [str(project), str(ROOT / "generator")]
    ours = importlib.import_module(next(p.parent.name for p in project.glob("*/py.typed")))
    events = sample(ours)
    texts = [(name, json.dumps(data).encode()) for name, data in events]
    print(f"Python {sys.version.split()[0]}, {len(events)} events of {len(ours.EVENTS)} kinds")
    peers = {"msgspec": load(msgspec_peer, ours), "pydantic": load(pydantic_peer, ours)}
    decoded = [ours.parse_event(name, data) for name, data in events]
    own: dict[str, Callable[[], object]] = {
        "dict -> object": lambda: [ours.parse_event(name, data) for name, data in events],
        "object -> dict": lambda: [event.to_dict() for event in decoded],
        "JSON -> object": lambda: [ours.parse_json(name, text) for name, text in texts],
        "object -> JSON": lambda: [event.to_json() for event in decoded],
    }
    work = {peer: made(events, texts) if made else {} for peer, made in peers.items()}
    for measure, run in own.items():
        rows = {"refwright": run} | {p: w[measure] for p, w in work.items() if measure in w}
        report(measure, rows, [peer for peer in peers if peer not in rows])
    imports(project, ours)


def sample(ours: Any) -> list[tuple[str, dict[str, Any]]]:
    """Make events of every kind: every third lacks a member, every fifth has an unknown one."""
    made = []
    names = list(ours.EVENTS)
    for at in range(EVENTS):
        name = names[at % len(names)]
        data = payload(ours, ours.EVENTS[name], at)
        if at % 3 == 0 and data:
            data.popitem()
        if at % 5 == 0:
            data["tomorrow"] = at
        made.append((name, data))
    return made


def payload(ours: Any, kind: Any, at: int) -> dict[str, Any]:
    """Fill every member of a record by what its annotation says."""
    module = sys.modules[kind.__module__]
    data: dict[str, Any] = {}
    for name, member in kind.MEMBERS.items():
        data[member.wire] = value(ours, module, kind.__annotations__[name].split(" | ")[0], at)
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


def kinds(ours: Any, make: Callable[[str, str, list[tuple[str, Any]], bool], Any]) -> Any:
    """Make a peer's classes for all events: ``make(class name, wire name, fields, is event)``."""
    made: dict[Any, Any] = {}

    def of(annotation: str, module: Any) -> Any:
        plain = {"str": str, "int": int, "bool": bool, "float": float, "Any": Any}
        annotation = annotation.split(" | ")[0]
        if annotation in plain:
            return plain[annotation]
        if annotation.startswith("list["):
            item: Any = of(annotation[5:-1], module)
            return list[item]
        if annotation.startswith("dict["):
            return dict[str, Any]
        kind = getattr(module, annotation)
        return record(kind) if issubclass(kind, ours.Record) else kind.__mro__[2]

    def record(kind: Any) -> Any:
        if kind not in made:
            module = sys.modules[kind.__module__]
            fields = [
                (m.wire, of(kind.__annotations__[n], module)) for n, m in kind.MEMBERS.items()
            ]
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

    def work(events: Any, _: Any) -> dict[str, Callable[[], object]]:
        tagged = [{"_name": name, **data} for name, data in events]
        texts = [json.dumps(data).encode() for data in tagged]
        objects = [msgspec.convert(data, by_name[name]) for name, data in events]
        return {
            "dict -> object": lambda: [msgspec.convert(d, by_name[n]) for n, d in events],
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

    def work(events: Any, _: Any) -> dict[str, Callable[[], object]]:
        tagged = [{"_name": name, **data} for name, data in events]
        texts = [json.dumps(data).encode() for data in tagged]
        objects = [adapter.validate_python(data) for data in tagged]
        return {
            "dict -> object": lambda: [adapter.validate_python(data) for data in tagged],
            "object -> dict": lambda: [made.model_dump() for made in objects],
            "JSON -> object": lambda: [adapter.validate_json(text) for text in texts],
            "object -> JSON": lambda: [made.model_dump_json() for made in objects],
        }

    return work


def report(measure: str, rows: dict[str, Callable[[], object]], absent: Iterable[str]) -> None:
    """Run the rows in turn, several times, and print the medians of their ratios."""
    times: dict[str, list[float]] = {name: [] for name in rows}
    for _ in range(ROUNDS):
        for name, run in rows.items():
            gc.collect()
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    cells = []
    for name, taken in times.items():
        each = statistics.median(taken) / EVENTS * 1e9
        ratios = sorted(t / o for t, o in zip(taken, times["refwright"], strict=True))
        spread = f" x{statistics.median(ratios):.2f} ({ratios[0]:.2f}..{ratios[-1]:.2f})"
        cells.append(f"{name} {each:.0f} ns{'' if name == 'refwright' else spread}")
    cells += [f"{name} absent" for name in absent]
    print(f"{measure:15} {'; '.join(cells)}")


def imports(project: Path, ours: Any) -> None:
    """Time importing the package, and the first use of a group, in fresh interpreters."""
    name = next(iter(ours.EVENTS))
    package = ours.__name__
    (project / "_empty_package").mkdir(exist_ok=True)
    (project / "_empty_package/__init__.py").touch()
    rows = {
        "an empty package": "import _empty_package",
        "import": f"import {package}",
        "import and first use": f"import {package}; {package}.parse_event({name!r}, {{}})",
    }
    for label, code in rows.items():
        timed = f"import time; s=time.perf_counter(); {code}; print(time.perf_counter()-s)"
        taken = []
        for _ in range(15):
            run = subprocess.run(
                [sys.executable, "-c", timed], cwd=project, capture_output=True, check=True
            )
            taken.append(float(run.stdout) * 1000)
        print(f"{label:22} {statistics.median(taken):.2f} ms ({min(taken):.2f}..{max(taken):.2f})")
    for path in sorted((project / "_empty_package").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (project / "_empty_package").rmdir()


if __name__ == "__main__":
    main()
