"""Unions of records within unions of records: no payload makes the work double at each level."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from spec_samples import EITHER, OTHER, TREE, record

from refwright.naming.identifiers import Names
from refwright.spec.model import (
    INTEGER,
    STRING,
    Event,
    EventKind,
    Field,
    ListOf,
    Presence,
    Ref,
    Spec,
    TypeDef,
    Union,
)
from refwright.targets import load_target
from refwright.targets.base import stamp_of
from refwright.targets.nesting import Nesting

Run = Callable[..., str]


LADDER = Spec(
    "ladder",
    "1",
    types=(
        *(
            record(f"{side}{n}", Union((Ref(f"l{n + 1}"), Ref(f"r{n + 1}"))), "a", INTEGER)
            for n in range(20)
            for side in ("l", "r")
        ),
        *(TypeDef(f"{side}20", (Field("a", INTEGER, Presence.REQUIRED),)) for side in "lr"),
    ),
    events=(
        Event("up", EventKind.RESULT, (Field("n", Union((Ref("l0"), Ref("r0")))),)),
    ),
)  # fmt: skip


def chain(levels: int, own: str, value: object, end: object) -> object:
    """Nest records of one kind, their own member after what is below them."""
    made = end
    for _ in range(levels):
        made = {"n": made, own: value}
    return made


PAYLOADS = {
    "leaves": chain(18, "a", 1, {"a": 1}),
    "twigs": chain(18, "b", "x", {"b": "x"}),
    "no leaves": chain(18, "a", "x", {"a": 1}),
    "a bad end": chain(18, "a", 1, {"c": 1}),
    "twigs with a bad end": chain(18, "b", "x", {"b": 1}),
    "twigs that end in a text": chain(18, "b", "x", "x"),
    "a leaf with twigs": {"n": chain(9, "b", "x", {"b": "x"}), "a": 1},
    "lists": chain(9, "b", "x", [chain(9, "b", "x", {"b": 1})]),
}
ERRORS = {"no leaves", "a bad end", "twigs with a bad end", "lists"}


@pytest.fixture
def python(tmp_path: Path) -> Iterator[Callable[[Spec], Any]]:
    """Give a function that imports the generated package of a spec."""
    loaded: list[str] = []

    def package(spec: Spec) -> Any:
        for path, text in load_target("python")(spec, stamp_of(spec), Names()).items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(text, encoding="utf-8")
        loaded.append(spec.api.replace("-", "_"))
        return importlib.import_module(loaded[-1])

    sys.path.insert(0, str(tmp_path))
    yield package
    sys.path.remove(str(tmp_path))
    for name in [n for n in sys.modules if n.partition(".")[0] in loaded]:
        del sys.modules[name]


def calls_during(work: Callable[[], object]) -> int:
    """Count the functions that are called."""
    called = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal called
        called += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return called


def verdict(package: Any, name: str, data: object) -> object:
    try:
        decoded = package.parse_event(name, data)
    except package.DecodeError as error:
        return str(error)
    assert decoded.to_dict() == data
    return None


@pytest.mark.parametrize("name", PAYLOADS)
def test_python_asks_for_each_value_once(python: Callable[[Spec], Any], name: str) -> None:
    package = python(TREE)
    payload = {"root": PAYLOADS[name]}
    wrong = "tree.grown.root: expected object, got object" if name in ERRORS else None
    assert verdict(package, "tree.grown", payload) == wrong
    assert calls_during(lambda: verdict(package, "tree.grown", payload)) < 3_000


def test_python_asks_once_where_nothing_holds_itself(python: Callable[[Spec], Any]) -> None:
    package = python(LADDER)
    payload = chain(20, "a", 1, {"a": "x"})
    told = verdict(package, "up", {"n": payload})
    assert told == "up.n: expected object, got object"
    assert calls_during(lambda: verdict(package, "up", {"n": payload})) < 3_000


def test_python_forgets_what_it_was_asked(python: Callable[[Spec], Any]) -> None:
    package = python(TREE)
    data: Any = {"root": {"n": {"a": 1}, "a": 2}}
    one, other = package.parse_event("tree.grown", data), package.parse_event("tree.grown", data)
    assert one.root is not other.root
    assert one.root.n is not other.root.n
    data["root"]["n"]["a"] = "x"
    assert verdict(package, "tree.grown", data) is not None


def test_python_shares_nothing_that_a_payload_shares(python: Callable[[Spec], Any]) -> None:
    package = python(TREE)
    leaf = {"a": 1}
    root = package.parse_event("tree.grown", {"root": {"n": [leaf, leaf], "b": "x"}}).root
    root.n[0].a = 2
    assert root.to_dict() == {"n": [{"a": 2}, {"a": 1}], "b": "x"}
    cycle: dict[str, object] = {"a": 1}
    cycle["n"] = cycle
    assert verdict(package, "tree.grown", {"root": cycle}) == "tree.grown: nested too deeply"


SCRIPT = """
import { decodeEvent } from %(index)s;
const watched = (value, seen) => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => watched(each, seen));
  return new Proxy(
    Object.fromEntries(Object.entries(value).map(([k, v]) => [k, watched(v, seen)])),
    { get: (target, key) => ((seen.count += 1), target[key]) },
  );
};
for (const [name, data] of %(payloads)s) {
  const seen = { count: 0 };
  let told = null;
  try {
    decodeEvent(name, watched(data, seen));
  } catch (error) {
    told = error.message;
  }
  console.log(JSON.stringify([told, seen.count]));
}
"""


@pytest.mark.parametrize(
    ("spec", "name", "member", "payloads"),
    [
        (TREE, "tree.grown", "root", PAYLOADS),
        (LADDER, "up", "n", {"a bad end": chain(20, "a", 1, {"a": "x"})}),
    ],
)
def test_typescript_asks_for_each_value_once(
    spec: Spec, name: str, member: str, payloads: dict[str, object], tmp_path: Path, node: Run
) -> None:
    for path, text in load_target("typescript")(spec, stamp_of(spec), Names()).items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    given = [[name, {member: payload}] for payload in payloads.values()]
    index = json.dumps(str(tmp_path / "index.js"))
    script = tmp_path / "ask.mjs"
    script.write_text(SCRIPT % {"index": index, "payloads": json.dumps(given)})
    said = [json.loads(line) for line in node(script).splitlines()]
    for key, (told, count) in zip(payloads, said, strict=True):
        wrong = f"{name}.{member}: expected object, got object" if key in ERRORS else None
        assert told == wrong
        assert count < 2_000


@pytest.mark.parametrize(
    ("union", "nests"),
    [
        (EITHER, True),
        (OTHER, True),
        (Union((ListOf(Ref("Leaf")), Ref("Twig"))), True),
        (Union((Ref("Leaf"), STRING)), False),
        (Union((Ref("plain"), Ref("simple"))), False),
        (Union((Ref("plain"), Ref("Leaf"))), False),
        (Union((Ref("above"), Ref("Leaf"))), True),
    ],
)
def test_which_unions_nest(union: Union, nests: bool) -> None:
    more = tuple(TypeDef(name, (Field("x", STRING),)) for name in ("plain", "simple"))
    above = TypeDef("above", (Field("below", Ref("Leaf")),))
    spec = Spec("nested-unions", "1", types=(*TREE.types, *more, above))
    assert Nesting(spec).nests(union) is nests


DEEP = replace(
    TREE,
    types=(
        *TREE.types,
        TypeDef("Bag", ()),
        TypeDef(
            "Top", (Field("deep", Union((*EITHER.options, Ref("Bag")))), Field("near", EITHER))
        ),
    ),
    events=(
        Event("tree.grown", EventKind.NOTIFICATION, (Field("root", Union((Ref("Top"), EITHER))),)),
    ),
)
"""What is nested too deep for a leaf is still a bag, so that what is beside it decides."""


def test_typescript_says_the_same_of_what_a_payload_shares(tmp_path: Path, node: Run) -> None:
    for path, text in load_target("typescript")(DEEP, stamp_of(DEEP), Names()).items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    index = json.dumps(str(tmp_path / "index.js"))
    script = tmp_path / "share.mjs"
    script.write_text(f"""
import {{ isEventData }} from {index};
for (let levels = 50; levels < 70; levels += 1) {{
  const leaf = {{ n: {{ a: 1 }}, a: 1 }};
  let deep = leaf;
  for (let at = 0; at < levels; at += 1) deep = {{ n: deep, a: 1 }};
  for (const near of [structuredClone(leaf), leaf]) {{
    console.log(isEventData("tree.grown", {{ root: {{ deep, near }} }}));
  }}
}}
""")
    assert set(node(script).splitlines()) == {"true"}
