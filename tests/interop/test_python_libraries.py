"""Generated Python classes in the libraries that people use beside them (``make interop``)."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import pickle
import sys
import typing
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("cattrs", reason="make interop installs the libraries")
import cattrs
import msgspec
import orjson
import pydantic
from beartype.door import is_bearable
from fastapi import FastAPI
from fastapi.testclient import TestClient

ROOT = Path(__file__).resolve().parents[2]
PROJECTS = sorted(
    path.parent
    for pattern in ("generated/python/*/*", ".refwright/interop-api/python/*/*")
    for path in ROOT.glob(f"{pattern}/pyproject.toml")
)
"""The committed packages, and one of an API that is not like them (``make interop`` writes it)."""
DATA = {"interactionid": "x", "hints": {"ccevent": 13, "later": 1}, "extra": [1]}


def package(project: Path) -> Any:
    name = next(path.name for path in project.iterdir() if (path / "__init__.py").is_file())
    for loaded in [n for n in sys.modules if n.partition(".")[0] == name]:
        del sys.modules[loaded]
    sys.path.insert(0, str(project))
    try:
        made = importlib.import_module(name)
        for exported in made.__all__:  # so that all is loaded while the folder is on the path
            getattr(made, exported)
        return made
    finally:
        sys.path.remove(str(project))


@pytest.fixture(scope="module")
def ors() -> Any:
    return package(ROOT / "generated/python/genesys-ors/8.1.4")


@pytest.fixture(params=PROJECTS, ids=[f"{p.parent.name}-{p.name}" for p in PROJECTS])
def each(request: pytest.FixtureRequest) -> Any:
    return package(request.param)


def records(module: Any) -> Iterator[Any]:
    for name in module.__all__:
        kind = getattr(module, name)
        if (
            isinstance(kind, type)
            and issubclass(kind, module.Record)
            and "MEMBERS" in vars(kind)
            and kind is not module.UnknownEvent
        ):
            yield kind


def test_hints_are_types_without_any_other_step(each: Any) -> None:
    for kind in records(each):
        hints = typing.get_type_hints(kind)
        assert list(kind.MEMBERS) == [n for n in hints if n in kind.MEMBERS]
        assert not any(isinstance(hint, str) for hint in hints.values())
        assert list(hints)[-1] == "unknown_fields"


def test_pydantic_takes_every_class_and_describes_it(each: Any) -> None:
    for kind in records(each):
        for mode in ("validation", "serialization"):
            schema = pydantic.TypeAdapter(kind).json_schema(mode=mode)  # type: ignore[arg-type]
            while "$ref" in schema:
                schema = schema["$defs"][schema["$ref"].rpartition("/")[2]]
            wires = {entry.wire for entry in kind.MEMBERS.values()}
            assert set(schema.get("properties", ())) == wires


def test_pydantic_decodes_and_refuses_as_the_class_does(ors: Any) -> None:
    adapter = pydantic.TypeAdapter(ors.InteractionOndivert)
    event = adapter.validate_python(DATA)
    assert event == ors.InteractionOndivert.from_dict(DATA)
    assert event.hints.ccevent is ors.CallControlEvent(13)
    assert adapter.dump_python(event) == DATA
    assert json.loads(adapter.dump_json(event)) == DATA
    assert adapter.validate_json(json.dumps(DATA)) == event
    with pytest.raises(pydantic.ValidationError, match="interactionid: expected str, got int"):
        adapter.validate_python({"interactionid": 7})
    model = pydantic.create_model("Envelope", event=ors.InteractionOndivert, state=ors.CallState)
    made = model.model_validate({"event": DATA, "state": 1})
    assert made.model_dump() == {"event": DATA, "state": 1}


def test_fastapi_takes_a_class_as_body_and_response(ors: Any) -> None:
    app = FastAPI()
    kind = ors.InteractionOndivert

    def echo(event: Any) -> Any:
        return event

    echo.__annotations__ = {"event": kind, "return": kind}
    app.post("/events")(echo)
    client = TestClient(app)
    assert client.post("/events", json=DATA).json() == DATA
    refused = client.post("/events", json={"interactionid": 7})
    assert refused.status_code == 422
    assert "expected str, got int" in refused.text
    described = client.get("/openapi.json").json()["components"]["schemas"]
    assert "ccevent" in described["Hints"]["properties"]


def test_cattrs_structures_by_attribute_and_by_wire_name(ors: Any, each: Any) -> None:
    event = cattrs.structure(
        {"interactionid": "x", "hints": {"ccevent": 13}}, ors.InteractionOndivert
    )
    assert event.hints.ccevent is ors.CallControlEvent(13)
    assert cattrs.unstructure(event)["interactionid"] == "x"
    converter = cattrs.Converter()
    converter.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, each.Record),
        lambda data, kind: kind.from_dict(data),
    )
    for kind in records(each):
        if not _needs(kind):
            assert converter.structure({"later": 1}, kind).to_dict() == {"later": 1}


def _needs(kind: Any) -> bool:
    return any(
        field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        for field in dataclasses.fields(kind)
    )


def test_msgspec_converts_into_every_class(ors: Any, each: Any) -> None:
    def hook(kind: Any, value: Any) -> Any:
        return kind(value)

    data = {"interactionid": "x", "hints": {"ccevent": 13}}
    event = msgspec.convert(data, ors.InteractionOndivert, dec_hook=hook)
    assert event == ors.InteractionOndivert.from_dict(data)
    for kind in records(each):
        if not _needs(kind):
            assert msgspec.convert({}, kind) == kind.from_dict({})
    with pytest.raises(msgspec.ValidationError, match="interactionid"):
        msgspec.convert({"interactionid": 7}, ors.InteractionOndivert)


def test_orjson_and_msgspec_write_a_record(ors: Any) -> None:
    event = ors.InteractionOndivert.from_dict(DATA)

    def plain(record: Any) -> Any:
        return record.to_dict()

    passed = orjson.dumps(event, default=plain, option=orjson.OPT_PASSTHROUGH_DATACLASS)
    assert orjson.loads(passed) == DATA
    assert (
        orjson.loads(orjson.dumps(ors.InteractionDeleted(interactionid="x")))["interactionid"]
        == "x"
    )


def test_the_standard_library_takes_every_class(each: Any) -> None:
    for kind in records(each):
        if _needs(kind):
            continue
        record = kind.from_dict({"later": [1]})
        assert pickle.loads(pickle.dumps(record)) == record  # noqa: S301 - our own
        assert copy.copy(record) == copy.deepcopy(record) == record
        assert weakref.ref(record)() is record
        assert dataclasses.asdict(record)["unknown_fields"] == {"later": [1]}
        assert dataclasses.replace(record) == record
        assert is_bearable(record, kind)


def test_a_pickle_of_an_older_release_loads() -> None:
    old = package(ROOT / "generated/python/genesys-ors/8.1")
    kept = {
        name: pickle.dumps(old.parse_event(name, {"interactionid": "x", "new": 1}))
        for name in old.EVENTS
    }
    new = package(ROOT / "generated/python/genesys-ors/8.1.4")
    sys.path.insert(0, str(ROOT / "generated/python/genesys-ors/8.1.4"))
    try:
        loaded = {name: pickle.loads(text) for name, text in kept.items()}  # noqa: S301 - our own
    finally:
        sys.path.pop(0)
    gone = {name for name, record in loaded.items() if isinstance(record, new.UnknownEvent)}
    assert gone == set(old.EVENTS) - set(new.EVENTS)
    for name, record in loaded.items():
        assert record.event_name == name
        assert record.to_dict() == {"interactionid": "x", "new": 1}
