"""How fast two specs are compared, beside public tools on an equivalent document.

``@asyncapi/diff`` is given each event as a channel of AsyncAPI, ``deepdiff`` the plain data. A peer
that is absent is said to be. Nothing is installed here.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from side_by_side import OURS, report, timed

from refwright.changes import apply, compare, diff
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import (
    INTEGER,
    STRING,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Presence,
    Ref,
    Scalar,
    Spec,
)
from refwright.spec.to_data import spec_to_data

FEW, MANY = 800, 8_000
ROUNDS = 5
SLOW = 2
"""Rounds of a peer that takes seconds."""
_ASYNCAPI = """
const fs = require("fs");
const { diff } = require(process.argv[1] + "/@asyncapi/diff");
const [one, other] = process.argv.slice(2).map((path) => JSON.parse(fs.readFileSync(path, "utf8")));
const times = [];
for (let round = 0; round < 2; round += 1) {
  const start = process.hrtime.bigint();
  diff(one, other).breaking();
  times.push(Number(process.hrtime.bigint() - start) / 1e9);
}
console.log(JSON.stringify(times));
"""


def main() -> None:
    """Print the time of each step, how it grows, and what the peers take for the same."""
    few, many = releases(FEW), releases(MANY)
    print(f"specs of {FEW} and {MANY:,} events, a tenth of them edited")
    steps: dict[str, Callable[[Spec, Spec], Any]] = {
        "compare, nothing differs": lambda old, _: compare(old, copied(old)),
        "diff (with renames)": diff,
        "compare and apply": lambda old, new: apply(old, compare(old, new)),
    }
    for name, run in steps.items():
        rows: dict[str, Callable[[], object]] = {OURS: lambda r=run: r(*many)}  # type: ignore[misc]
        rows["a tenth of the events"] = lambda r=run: r(*few)  # type: ignore[misc]
        report(name, timed(rows, ROUNDS), "ms")
    old, new = many
    peers: dict[str, Callable[[], object] | None] = {"deepdiff": deepdiff_of(old, new)}
    rows = {OURS: lambda: compare(old, new)} | {name: run for name, run in peers.items() if run}
    times = timed(rows, ROUNDS, slow=SLOW)
    if found := asyncapi_times(old, new):
        times["@asyncapi/diff"] = found
    report("compare", times, "ms", absent={"deepdiff", "@asyncapi/diff"} - times.keys())


def copied(spec: Spec) -> Spec:
    """Give an equal spec that shares no object, as two loaded files do."""
    return spec_from_data(spec_to_data(spec))


def releases(count: int) -> tuple[Spec, Spec]:
    """Make two releases: of ten events one loses a field, one gets one, one is renamed."""
    state = Enum("State", INTEGER, Enumeration(tuple(EnumValue(n) for n in range(20))))
    old = Spec("bench", "1", enums=(state,), events=tuple(map(_event, range(count))))
    new = copied(old)
    return old, replace(new, release="2", events=tuple(map(_edited, range(count), new.events)))


def _event(number: int) -> Event:
    fields = (
        Field("requestid", STRING, Presence.REQUIRED, summary="Which request."),
        Field("state", Ref("State")),
        Field("count", INTEGER, Presence.OPTIONAL),
        Field("reason", STRING, values=Enumeration((EnumValue("busy"), EnumValue("lost")))),
    )
    name = f"group{number % 20}.thing{number}.done"
    return Event(name, EventKind.RESULT, fields, group=f"Group {number % 20}", summary="It is.")


def _edited(number: int, event: Event) -> Event:
    match number % 30:
        case 0:
            return replace(event, fields=event.fields[1:])
        case 10:
            return replace(event, fields=(*event.fields, Field("extra", STRING)))
        case 20:
            return replace(event, name=event.name.replace("thing", "things"))
        case _:
            return event


def deepdiff_of(old: Spec, new: Spec) -> Callable[[], object] | None:
    """Compare the plain data, which says neither what a change means nor whom it breaks."""
    try:
        deepdiff = importlib.import_module("deepdiff")
    except ImportError:
        return None
    one, other = spec_to_data(old), spec_to_data(new)
    return lambda: deepdiff.DeepDiff(one, other)


def asyncapi_times(old: Spec, new: Spec) -> list[float]:
    """Compare the events as channels; the time is taken inside of Node, without reading."""
    modules = Path(__file__).resolve().parent / "node_modules"
    if not (modules / "@asyncapi/diff").is_dir():
        return []
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("old.json", "new.json")]
        for path, spec in zip(paths, (old, new), strict=True):
            path.write_text(json.dumps(asyncapi(spec)), encoding="utf-8")
        command = ["node", "-e", _ASYNCAPI, str(modules), *map(str, paths)]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    taken: list[float] = json.loads(output)
    return taken


def asyncapi(spec: Spec) -> dict[str, Any]:
    """Write the events as AsyncAPI 2 channels, all references resolved, as that tool wants it."""
    values = [value.value for value in spec.enums[0].enumeration.values]
    return {
        "asyncapi": "2.6.0",
        "info": {"title": spec.api, "version": spec.release},
        "channels": {
            event.name: {
                "subscribe": {
                    "message": {
                        "name": event.name,
                        "summary": event.summary,
                        "payload": {
                            "type": "object",
                            "properties": {f.name: _schema(f, values) for f in event.fields},
                            "required": [
                                f.name for f in event.fields if f.presence is Presence.REQUIRED
                            ],
                        },
                    }
                }
            }
            for event in spec.events
        },
    }


def _schema(field: Field, values: list[Any]) -> dict[str, Any]:
    if isinstance(field.type, Ref):
        return {"type": "integer", "enum": values}
    assert isinstance(field.type, Scalar)
    schema: dict[str, Any] = {"type": field.type.name.value, "description": field.summary or ""}
    if field.values is not None:
        schema["enum"] = [value.value for value in field.values.values]
    return schema


if __name__ == "__main__":
    main()
