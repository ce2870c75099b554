"""One corpus, one verdict: Python, three JSON Schema validators, the TypeScript decoders.

The corpus is made from the spec, the verdicts from the rules; what one side writes the other reads.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from oracle import Oracle
from payload_corpus import Corpus, Payload
from referencing import Registry, Resource
from spec_samples import EVERY_CONSTRUCT, TREE, hostile_spec

from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import Spec
from refwright.targets import load_target
from refwright.targets.base import Output, stamp_of
from refwright.targets.jsonschema.target import BUNDLE, Places, file_of

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = sorted(p for p in ROOT.glob("spec/*/*.yaml") if p.with_suffix(".lock.yaml").exists())
DEEP = ": nested too deeply"


@dataclass
class Sample:
    """A spec, its outputs, and what is made of them."""

    name: str
    spec: Spec
    outputs: dict[str, Output]
    payloads: list[Payload]
    folder: str
    places: Places

    def file(self, payload: Payload) -> str:
        """Name the schema file that judges a payload."""
        if payload.kind == "event":
            return BUNDLE
        key = self.places.key(payload.kind, payload.name)
        return file_of(key)


def samples() -> Iterator[Sample]:
    specs = [(f"{p.parent.name}@{p.stem}", load_spec(p)) for p in COMMITTED]
    specs += [("every construct", EVERY_CONSTRUCT), ("hostile names", hostile_spec())]
    specs += [("nested unions", TREE)]
    for at, (name, spec) in enumerate(specs):
        outputs = {
            target: load_target(target)(spec, stamp_of(spec), Names())
            for target in ("python", "jsonschema", "typescript")
        }
        payloads = list(Corpus(spec, few=name == "hostile names").payloads())
        yield Sample(name, spec, outputs, payloads, f"s{at}", Places(spec, Names()))


@pytest.fixture(scope="module")
def corpus() -> list[Sample]:
    return list(samples())


def same(one: object, two: object) -> bool:
    """Compare JSON values; ``1.0`` is ``1``, as numbers of JSON are, but ``True`` is not."""
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(same(v, two[k]) for k, v in one.items())
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(same, one, two))
    return isinstance(one, bool) == isinstance(two, bool) and one == two


def allowed(payload: Payload) -> set[str | None]:
    """Give the verdicts that the rules allow: one, and where nesting is too deep also to accept."""
    return {payload.error, None} if payload.free else {payload.error}


# --- Python ---


class Package:
    """The generated Python package of a sample, imported under a name of its own."""

    def __init__(self, sample: Sample, folder: Path) -> None:
        for path, text in sample.outputs["python"].items():
            place = folder / sample.folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        inner = next((folder / sample.folder).glob("*/py.typed")).parent
        inner.rename(folder / f"package_{sample.folder}")
        self.module: Any = importlib.import_module(f"package_{sample.folder}")
        types: Any = self.module
        if sample.spec.types:
            types = importlib.import_module(f"package_{sample.folder}.types")
        self.types = {
            made.NAME: made
            for made in vars(types).values()
            if isinstance(made, type) and issubclass(made, self.module.Structure)
            if made is not self.module.Structure
        }

    def decoded(self, payload: Payload, *, from_text: bool) -> Any:
        if payload.kind == "event" and from_text:
            return self.module.parse_json(payload.name, payload.text)
        data = json.loads(payload.text)
        if payload.kind == "event":
            return self.module.parse_event(payload.name, data)
        classes = self.types if payload.kind == "type" else self.module.METHODS
        return classes[payload.name].from_dict(data)


@pytest.fixture(scope="module")
def packages(
    corpus: list[Sample], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Package]]:
    folder = tmp_path_factory.mktemp("packages")
    sys.path.insert(0, str(folder))
    try:
        yield {sample.name: Package(sample, folder) for sample in corpus}
    finally:
        sys.path.remove(str(folder))
        for name in [n for n in sys.modules if n.startswith("package_s")]:
            del sys.modules[name]


def python_verdict(package: Package, payload: Payload, *, from_text: bool) -> str | None:
    """Judge by the Python package; what it accepts must go back as it came."""
    try:
        decoded = package.decoded(payload, from_text=from_text)
    except package.module.DecodeError as error:
        return str(error)
    data = json.loads(payload.text)
    if isinstance(decoded, package.module.UnknownEvent):
        return None if same(decoded.data, data) else "changed"
    written = json.loads(decoded.to_json())
    whole = same(decoded.to_dict(), data) and same(written, data)
    return None if whole else "changed"


@pytest.mark.parametrize("from_text", [False, True], ids=["from data", "from text"])
def test_python_gives_every_verdict(
    corpus: list[Sample], packages: dict[str, Package], *, from_text: bool
) -> None:
    wrong = [
        (sample.name, payload, said)
        for sample in corpus
        for payload in sample.payloads
        if (said := python_verdict(packages[sample.name], payload, from_text=from_text))
        not in allowed(payload)
    ]
    assert not wrong, (len(wrong), wrong[:5])


# --- JSON Schema ---

Judge = Callable[[object], bool]


def by_python(schema: Any, bundle: Any) -> Judge:
    beside = Registry().with_resource(f"../{BUNDLE}", Resource.from_contents(bundle))
    return jsonschema.Draft202012Validator(schema, registry=beside).is_valid


def by_rust(schema: Any, bundle: Any) -> Judge:
    return jsonschema_rs.validator_for(schema, retriever=lambda _: bundle).is_valid


@pytest.mark.parametrize("build", [by_python, by_rust], ids=["jsonschema", "jsonschema-rs"])
def test_json_schema_gives_every_verdict(
    corpus: list[Sample], build: Callable[[Any, Any], Judge]
) -> None:
    wrong = []
    for sample in corpus:
        judges: dict[str, Judge] = {}
        bundle = json.loads(sample.outputs["jsonschema"][BUNDLE])
        for payload in sample.payloads:
            if payload.free:
                continue
            file = sample.file(payload)
            if file not in judges:
                judges[file] = build(json.loads(sample.outputs["jsonschema"][file]), bundle)
            data = json.loads(payload.text)
            subject = {"name": payload.name, "data": data} if payload.kind == "event" else data
            if judges[file](subject) != (payload.error is None):
                wrong.append((sample.name, payload))
    assert not wrong, (len(wrong), wrong[:5])


# --- TypeScript, ajv, and what one side writes ---


def test_typescript_gives_every_verdict_and_writes_what_python_reads(
    corpus: list[Sample],
    packages: dict[str, Package],
    node: Callable[..., str],
    node_tools: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = []
    for sample in corpus:
        for target in ("typescript", "jsonschema"):
            for path, text in sample.outputs[target].items():
                place = tmp_path / sample.folder / target / path
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, encoding="utf-8")
        lines += [
            json.dumps(
                [sample.folder, p.kind, p.name, sample.file(p), sent(packages[sample.name], p)]
            )
            for p in sample.payloads
        ]
    (tmp_path / "corpus.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    script, out = node_tools / "judge_payloads.mjs", tmp_path / "verdicts.jsonl"
    node(script, node_tools, tmp_path, tmp_path / "corpus.jsonl", out)
    told = out.read_text(encoding="utf-8").split("\n")
    payloads = [(sample, payload) for sample in corpus for payload in sample.payloads]
    assert len(told) == len(payloads)
    wrong = [
        (sample.name, payload, said)
        for (sample, payload), line in zip(payloads, told, strict=True)
        if (said := fault(packages[sample.name], payload, json.loads(line))) is not None
    ]
    assert not wrong, (len(wrong), wrong[:5])
    count = Counter("accepted" if p.error is None else "refused" for _, p in payloads)
    with capsys.disabled():  # CI's log shows how much was compared
        print(
            f"\nequivalence: {len(payloads)} payloads ({count['accepted']} to accept, "
            f"{count['refused']} to refuse), 6 judges, {len(wrong)} differences"
        )


def sent(package: Package, payload: Payload) -> str:
    """Give what Python writes of an accepted payload; a refused one as it is."""
    if payload.error is not None or payload.free:
        return payload.text
    decoded = package.decoded(payload, from_text=False)
    if isinstance(decoded, package.module.UnknownEvent):
        return json.dumps(decoded.data)
    text: str = decoded.to_json()
    return text


def fault(package: Package, payload: Payload, said: dict[str, Any]) -> str | None:
    """Say what is wrong with what TypeScript and ajv say of a payload."""
    if said.get("error") not in allowed(payload) or "crash" in said:
        return f"TypeScript: {said}"
    if said["ajv"] != (payload.error is None) and not payload.free:
        return f"ajv: {said['ajv']}"
    if payload.error is not None or payload.free:
        return None
    back = Payload(payload.kind, payload.name, said["out"], None)
    decoded = package.decoded(back, from_text=True)
    data = decoded.data if isinstance(decoded, package.module.UnknownEvent) else decoded.to_dict()
    whole = same(data, json.loads(payload.text))
    return None if whole else f"came back as {said['out']}"


def test_the_corpus_has_every_kind_of_verdict(corpus: list[Sample]) -> None:
    errors = [p.error or "accepted" for sample in corpus for p in sample.payloads]
    for words in ("accepted", ": missing", "expected str", "expected int", "expected float",
                  "expected bool", "expected null", "expected list", "expected object", DEEP,
                  " | ", 'expected "'):  # fmt: skip
        assert any(words in error for error in errors), words
    assert len(errors) > 20_000


def test_the_oracle_knows_what_it_says() -> None:
    oracle = Oracle(EVERY_CONSTRUCT)
    assert oracle.event("all.types", {"s": "x", "i": 1.0}) is None
    assert oracle.event("all.types", {"s": "x", "i": True}) == "all.types.i: expected int, got bool"
    assert oracle.event("done.state.one", {}) == "done.state.one.value: missing"
    assert oracle.event("done.state.a.b", None) is None
