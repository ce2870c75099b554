"""JSON Schema: valid, the verdicts of VERDICTS.md by two validators, and the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from payload_samples import ACCEPTED, REFUSED
from spec_samples import EVERY_CONSTRUCT, NAMES, hostile_spec, many_events

from refwright.base.errors import SpecError, TargetError
from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import Event, EventKind, Field, Ref, Spec, TypeDef
from refwright.targets.base import Output, stamp_of
from refwright.targets.jsonschema.read_back import check_files, read_json_schema
from refwright.targets.jsonschema.target import ALONE, BUNDLE, CLOSED, EXAMPLE, render

ROOT = Path(__file__).resolve().parents[2]
SPECS = sorted(p for p in ROOT.glob("spec/*/*.yaml") if p.with_suffix(".lock.yaml").exists())
SAMPLES = {"every": EVERY_CONSTRUCT, "hostile": hostile_spec(), "empty": Spec("none", "1")}

Judge = Callable[[object], bool]


@cache
def rendered(name: str) -> Output:
    spec = SAMPLES[name]
    return render(spec, stamp_of(spec), Names())


def schemas(name: str) -> Output:
    return {path: text for path, text in rendered(name).items() if path.endswith(".schema.json")}


def judges(schema: Any) -> dict[str, Judge]:
    return {
        "jsonschema": jsonschema.Draft202012Validator(schema).is_valid,
        "jsonschema-rs": jsonschema_rs.validator_for(schema).is_valid,
    }


BUNDLE_JUDGES = judges(json.loads(rendered("every")[BUNDLE]))
VALIDATORS = sorted(BUNDLE_JUDGES)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_file_is_valid_against_the_meta_schema(name: str) -> None:
    texts = schemas(name)
    assert {BUNDLE, CLOSED} <= texts.keys()
    for text in texts.values():
        schema = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema_rs.meta.validate(schema)


@pytest.mark.parametrize("name", SAMPLES)
def test_ids_are_distinct_and_files_have_plain_names(name: str) -> None:
    texts = schemas(name)
    ids = [found["$id"] for found in map(json.loads, texts.values()) if "$id" in found]
    assert len({i.casefold() for i in ids}) == len(ids)
    assert len({path.casefold() for path in texts}) == len(texts)
    assert all(path.isascii() and ".." not in path and len(path) < 100 for path in texts)


@pytest.mark.parametrize("name", SAMPLES)
def test_reading_back_gives_the_spec(name: str) -> None:
    assert read_json_schema(rendered(name)) == SAMPLES[name]


@pytest.mark.parametrize("path", SPECS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_committed_specs_go_there_and_back(path: Path) -> None:
    spec = load_spec(path)
    texts = render(spec, stamp_of(spec), Names())
    assert read_json_schema(texts) == spec
    check_files({path: json.loads(text) for path, text in texts.items() if path.endswith(".json")})
    for text in (texts[path] for path in texts if path.endswith(".schema.json")):
        jsonschema_rs.meta.validate(json.loads(text))


def test_a_changed_keyword_reads_as_a_changed_fact() -> None:
    """What validators obey is what is read: the annotations alone do not restore a spec."""
    bundle = json.loads(rendered("every")[BUNDLE])
    bundle["$defs"]["event-all-types"]["properties"]["i"]["type"] = "string"
    changed = read_json_schema({BUNDLE: json.dumps(bundle)})
    assert changed != EVERY_CONSTRUCT
    del bundle["$defs"]["event-all-types"]["required"]
    assert read_json_schema({BUNDLE: json.dumps(bundle)}) != changed


@pytest.mark.parametrize("text", ["", "[]", "{", '{"$defs": 3}', '{"$defs": {"a": {}}}', "null"])
def test_what_is_no_bundle_is_refused(text: str) -> None:
    with pytest.raises(SpecError, match="not a bundle"):
        read_json_schema({BUNDLE: text})


def test_no_bundle_at_all_is_refused() -> None:
    with pytest.raises(SpecError, match="no bundle"):
        read_json_schema({})


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_accepted(validator: str, name: str, data: object) -> None:
    assert BUNDLE_JUDGES[validator]({"name": name, "data": data, "more": 1})


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize(("name", "data", "_error"), REFUSED)
def test_refused(validator: str, name: str, data: object, _error: str) -> None:
    assert not BUNDLE_JUDGES[validator]({"name": name, "data": data})


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize(
    "message", [None, [], {}, {"name": "all.types"}, {"data": {}}, {"name": 1, "data": {}}]
)
def test_what_is_no_message_is_refused(validator: str, message: object) -> None:
    assert not BUNDLE_JUDGES[validator](message)


def test_every_file_stands_alone() -> None:
    """A file of one event judges that event's data without any other file."""
    texts = rendered("every")
    files = {"all.types": "all-types", "done.state.final": "done-state-final"}
    for wire, stem in files.items():
        for judge in judges(json.loads(texts[f"events/{stem}.schema.json"])).values():
            assert all(judge(data) for name, data in ACCEPTED if name == wire)
            assert not any(judge(data) for name, data, _ in REFUSED if name == wire)


def test_parameters_and_results_of_methods_are_judged() -> None:
    texts = rendered("every")
    for judge in judges(json.loads(texts["methods/fetch.schema.json"])).values():
        assert judge({"id": "x", "succeeded": 1, "failed": None})
        assert not judge({"depth": 1})
    for judge in judges(json.loads(texts["results/fetch.schema.json"])).values():
        assert judge(None)
        assert judge({"name": "x"})
        assert not judge("x")


def test_each_hostile_event_is_dispatched_to_its_own_definition() -> None:
    for judge in judges(json.loads(rendered("hostile")[BUNDLE])).values():
        for name in NAMES:
            if name != "*/":
                assert judge({"name": name, "data": {name: {}}})
                assert not judge({"name": name, "data": {name: 1}})


def test_texts_hold_no_invisible_character() -> None:
    for text in rendered("hostile").values():
        assert not set(text) & set("\x00\x85\u200b\u2028\u202e")


def test_an_event_in_front_changes_no_name() -> None:
    names = Names()
    before = render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), names)
    new = Event("All_Types", EventKind.RESULT, ())
    more = replace(EVERY_CONSTRUCT, events=(new, *EVERY_CONSTRUCT.events))
    after = render(more, stamp_of(more), Names(names.table))
    kept = before.keys() - {BUNDLE, CLOSED, EXAMPLE}
    assert {path: after[path] for path in kept} == {path: before[path] for path in kept}


def test_a_reference_to_nothing_is_refused() -> None:
    spec = Spec("x", "1", types=(TypeDef("A", (Field("f", Ref("B")),)),))
    with pytest.raises(TargetError, match="'B'"):
        render(spec, stamp_of(spec), Names())


def test_dispatch_grows_with_the_logarithm_of_the_events() -> None:
    """The deepest chain of conditions, not a measured time, says what a validator must try."""

    def depth(schema: Any) -> int:
        branches = [schema[key] for key in ("then", "else") if key in schema]
        return 1 + max(map(depth, branches)) if branches else 0

    spec = many_events(1000)
    bundle = json.loads(render(spec, stamp_of(spec), Names())[BUNDLE])
    assert depth(bundle) == 11
    assert "oneOf" not in json.dumps({**bundle, "$defs": {}})


def test_the_closed_bundle_refuses_what_the_reference_does_not_have() -> None:
    plain = judges(json.loads(rendered("every")[BUNDLE]))
    for name, judge in judges(json.loads(rendered("every")[CLOSED])).items():
        for event, data in (
            ("no.such.event", {}),
            ("all.types", {"s": "x", "unknown": 1}),
            ("all.types", {"s": "x", "cause": "other"}),
            ("all.types", {"s": "x", "code": 9}),
            ("all.types", {"s": "x", "state": 12345}),
            ("all.types", {"s": "x", "ref": {"name": "x", "more": 1}}),
        ):
            assert plain[name]({"name": event, "data": data}), (event, data)
            assert not judge({"name": event, "data": data}), (event, data)
        for event, data in (
            ("all.types", {"s": "x", "cause": "bad.x", "code": 1, "state": 7}),
            ("all.types", {"s": "x", "level": "a page that gives some values refuses none"}),
            ("all.types", {"s": "x", "tags": ["u"], "vague": "", "opaque": {"any": 1}}),
            ("done.state.one", {"value": 1}),
        ):
            assert judge({"name": event, "data": data}), (event, data)


def test_each_message_fits_one_of_the_list() -> None:
    bundle = json.loads(rendered("every")[BUNDLE])
    listed = {"$ref": "#/$defs/message", "$defs": bundle["$defs"]}
    for judge in judges(listed).values():
        for name, data in ACCEPTED:
            known = name not in {"no.such.event", "__proto__", "constructor", "done.state.a.b"}
            assert judge({"name": name, "data": data}) is known, name


def test_examples_fit_their_own_closed_schema() -> None:
    closed = json.loads(rendered("every")[CLOSED])
    for key, schema in closed["$defs"].items():
        for example in schema.get("examples", []) if key.startswith("event-") else []:
            part = {"$ref": f"#/$defs/{key}", "$defs": closed["$defs"]}
            assert jsonschema.Draft202012Validator(part).is_valid(example), key
    assert judges(closed)["jsonschema"](json.loads(rendered("every")[EXAMPLE]))


def test_files_do_not_repeat_what_is_large() -> None:
    """Of 60 types that refer to one another, no file holds all; each is as its bundle has it."""
    types = tuple(
        TypeDef(f"T{n}", tuple(Field(f"f{k}", Ref(f"T{(n * 7 + k) % 60}")) for k in range(1, 5)))
        for n in range(60)
    )
    spec = Spec("linked", "1", types=types)
    texts = render(spec, stamp_of(spec), Names())
    check_files({path: json.loads(text) for path, text in texts.items() if path.endswith(".json")})
    rest = sum(len(text) for path, text in texts.items() if "/" in path)
    assert rest < len(texts[BUNDLE])
    small = {path: texts[path] for path in texts if "/" in path}
    assert max(len(json.loads(text).get("$defs", {})) for text in small.values()) <= ALONE
    linked = json.loads(texts["types/t7.schema.json"])
    bundle = json.loads(texts[BUNDLE])
    judge = jsonschema_rs.validator_for(linked, retriever=lambda _: bundle).is_valid
    assert judge({"f1": {}})
    assert not judge({"f1": {"f2": 3}})


def test_a_file_that_is_not_as_the_bundle_has_it_is_told() -> None:
    loaded = {path: json.loads(text) for path, text in schemas("every").items()}
    check_files(loaded)
    for path, change in (
        ("events/all-types.schema.json", {"$ref": "#/$defs/event-thing-do-done"}),
        (CLOSED, {"$defs": {**loaded[CLOSED]["$defs"], "type-node": {"type": "string"}}}),
        ("events/no-such.schema.json", {"$ref": "#/$defs/event-all-types"}),
    ):
        with pytest.raises(SpecError):
            check_files({**loaded, path: {**loaded.get(path, {}), **change}})
