"""The Python target: read back, type-checked, formatted, imported and used as its users would."""

from __future__ import annotations

import ast
import copy
import dataclasses
import doctest
import importlib
import inspect
import json
import pickle
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st
from payload_samples import ACCEPTED, REFUSED
from python_samples import hostile_to_python
from spec_samples import EVERY_CONSTRUCT, hostile_spec, many_events

from refwright.base.errors import SpecError, TargetError
from refwright.naming.identifiers import Names
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import STRING, Event, EventKind, Field, Presence, Spec
from refwright.spec.to_data import spec_to_data
from refwright.targets.base import Output, Stamp
from refwright.targets.emission.emission import doc_text
from refwright.targets.python.read_back import LOSSES, read_python_package
from refwright.targets.python.skeleton import STATIC
from refwright.targets.python.target import render

STAMP = Stamp("sha256:0")
SPECS = {
    "every construct": EVERY_CONSTRUCT,
    "hostile": hostile_spec(),
    "hostile to Python": hostile_to_python(),
}
OUTPUTS = {name: render(spec, STAMP, Names()) for name, spec in SPECS.items()}
hostile = pytest.mark.parametrize("name", list(SPECS))


def written(files: Output, folder: Path) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def imported(files: Output, folder: Path) -> ModuleType:
    """Import a package under its own name, fresh."""
    written(files, folder)
    package = next(folder.glob("*/py.typed")).parent.name
    for name in [n for n in sys.modules if n.partition(".")[0] == package]:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        module = importlib.import_module(package)
        for path in sorted((folder / package).glob("*.py")):
            importlib.import_module(f"{package}.{path.stem}")
        return module
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return imported(OUTPUTS["every construct"], tmp_path_factory.mktemp("sample"))


def sayable(value: object, key: str = "") -> object:
    """Give a spec's data with each summary as a docstring may say it."""
    if isinstance(value, dict):
        items = {k: sayable(v, k) for k, v in value.items()}
        return {k: v for k, v in items.items() if v or k != "summary"}
    if isinstance(value, list):
        return [sayable(inner) for inner in value]
    return doc_text(value) if key == "summary" and isinstance(value, str) else value


# --- what is written ---


@hostile
def test_a_package_read_back_is_its_spec(name: str) -> None:
    spec = SPECS[name]
    back = read_python_package(OUTPUTS[name])
    expected: Any = sayable(spec_to_data(spec))
    for method in spec.methods:  # a callback's summary is no docstring, and so loses nothing
        for parameter in method.parameters:
            if parameter.callback and parameter.summary:
                entry = expected["methods"][method.name]["parameters"][parameter.name]
                entry["summary"] = parameter.summary
    expected["protocols"] = spec_to_data(spec).get("protocols", {})
    assert back == spec_from_data(expected)


def test_a_clean_spec_comes_back_whole() -> None:
    assert read_python_package(OUTPUTS["every construct"]) == EVERY_CONSTRUCT


def test_the_list_of_losses_is_exact() -> None:
    assert len(LOSSES) == 3
    event = Event("e", EventKind.RESULT, (), summary="a  b\t\x00c >>> d")
    back = read_python_package(render(Spec("api", "1", events=(event,)), STAMP, Names()))
    assert back.events[0].summary == "a b c > > > d"


def test_what_is_no_package_is_refused() -> None:
    files = dict(OUTPUTS["every construct"])
    with pytest.raises(SpecError):
        read_python_package({})
    files["sample_api/methods.py"] = (
        "class A(Parameters):\n    NAME = 'x'\n    b: set[int] = wire('b')"
    )
    with pytest.raises(SpecError):
        read_python_package(files)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("texts: list[str] | None", "texts: list[int] | None"),
        ('wire("texts"', 'wire("text"'),
        ('class AllTypes(Event):\n    """Has', 'class AllTypes(Event):\n    """Had'),
        ('value("busy"', 'value("bussy"'),
        ('s: str = wire("s"', 's: str | None = wire("s", default=None'),
        ('since="1.5"', 'since="1.6"'),
    ],
)
def test_a_changed_package_reads_as_another_spec(old: str, new: str) -> None:
    files = dict(OUTPUTS["every construct"])
    path = "sample_api/_common_events.py"
    assert files[path].count(old) == 1
    files[path] = files[path].replace(old, new)
    assert read_python_package(files) != EVERY_CONSTRUCT


@hostile
def test_black_leaves_every_file_alone(name: str) -> None:
    for path, text in OUTPUTS[name].items():
        if path.endswith((".py", ".pyi")):
            assert black.format_str(text, mode=black.Mode(is_pyi=path.endswith("i"))) == text, path


def test_packages_pass_strict_type_checking(tmp_path: Path) -> None:
    names = [Path(next(iter(files))).parts[0] for files in OUTPUTS.values()]
    for files in OUTPUTS.values():
        written(files, tmp_path)
    (tmp_path / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=cache"]
    run = subprocess.run(
        [*command, *names, "use.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    found = [line for line in run.stdout.splitlines() if "note: Rev" in line]
    assert [line.rpartition("type is ")[2].strip('"') for line in found] == [
        "str",
        "int | None",
        "sample_api.types.Node | None",
        "list[sample_api.enums.CallState] | None",
        "str | None | sample_api._runtime.Unset",
        "sample_api._common_events.AllTypesCause | None",
    ]
    errors = [line for line in run.stdout.splitlines() if ": error:" in line]
    assert [line.partition(" error: ")[2] for line in errors] == [
        'Missing named argument "s" for "AllTypes"  [call-arg]',
        'Argument "i" to "AllTypes" has incompatible type "str"; expected "int | None"  [arg-type]',
    ], run.stdout


USE = """
from sample_api import AllTypes, AllTypesCause, parse_event
import dataclasses

event = AllTypes(s="x", cause=AllTypesCause.BUSY)
reveal_type(event.s)
reveal_type(event.i)
reveal_type(event.ref)
reveal_type(event.states)
reveal_type(event.when)
reveal_type(event.cause)
dataclasses.replace(event, s="y")
dataclasses.fields(event)
AllTypes()
AllTypes(s="x", i="one")
match parse_event("all.types", {"s": "x"}):
    case AllTypes(s="x", cause=AllTypesCause.BUSY):
        pass
"""


@hostile
def test_a_package_holds_only_what_a_clean_one_would(name: str) -> None:
    """Nothing of a page becomes a statement: classes, functions, imports and bound literals."""
    for path, text in OUTPUTS[name].items():
        if not path.endswith(".py") or path.endswith((*STATIC, "/_registry.py")):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                decodes = called.endswith("._decode")
                assert called.split(".")[0] in CALLED or decodes, called
            assert not isinstance(node, ast.Global | ast.Delete | ast.Lambda | ast.Await)
            if isinstance(node, ast.Expr):
                assert isinstance(node.value, ast.Constant), ast.unparse(node)


CALLED = set(
    "wire value family rt type len new get data self v int message AttributeError exported "
    "globals sorted TypedDict each".split()
)


@hostile
def test_a_package_imports_and_its_doctests_hold(name: str, tmp_path: Path) -> None:
    package = imported(OUTPUTS[name], tmp_path)
    spec = SPECS[name]
    assert list(package.EVENTS) == [event.name for event in spec.events]
    assert list(package.METHODS) == [method.name for method in spec.methods]
    assert (package.__spec_api__, package.__spec_release__) == (spec.api, spec.release)
    assert package.__spec_digest__ == "sha256:0"
    modules = [m for n, m in sys.modules.items() if n.startswith(f"{package.__name__}.")]
    results = [doctest.testmod(module) for module in modules]
    assert sum(result.attempted for result in results) >= 2
    assert sum(result.failed for result in results) == 0
    for event in spec.events:
        kind = package.EVENTS[event.name]
        assert [m.wire for m in kind.MEMBERS.values()] == [f.name for f in event.fields]
        if any(f.presence is Presence.REQUIRED for f in event.fields):
            continue
        data = {f.name: "x" for f in event.fields if f.type == STRING}
        assert package.parse_event(event.name, {**data, "\x00": 1}).to_dict() == {**data, "\x00": 1}
    for method in spec.methods:
        if any(p.presence is Presence.REQUIRED and not p.callback for p in method.parameters):
            continue
        kind = package.METHODS[method.name]
        assert kind.from_dict({"\u202e": []}).to_dict() == {"\u202e": []}


def test_importing_loads_nothing_until_it_is_used(tmp_path: Path) -> None:
    written(OUTPUTS["every construct"], tmp_path)
    script = (
        "import sys, sample_api as s; print(sorted(m for m in sys.modules if 'sample_api' in m));"
        "s.parse_event('all.types', {'s': ''});"
        "print(sorted(m for m in sys.modules if 'sample_api.' in m));"
        "print([m for m in ('typing', 'dataclasses', 'inspect', 're') if m in sys.modules])"
    )
    run = subprocess.run(
        [
            sys.executable,
            "-I",
            "-S",
            "-c",
            f"import sys; sys.path.insert(0, {str(tmp_path)!r});{script}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    first, second, heavy = map(ast.literal_eval, run.stdout.splitlines())
    assert first == ["sample_api"]
    assert "sample_api._common_events" in second
    assert "sample_api.methods" not in second
    assert "sample_api._events" not in second
    assert heavy == []


def test_two_releases_stand_side_by_side_under_any_name(tmp_path: Path) -> None:
    newer = dataclasses.replace(EVERY_CONSTRUCT, release="3.0", events=EVERY_CONSTRUCT.events[:1])
    for name, spec in (("old", EVERY_CONSTRUCT), ("new", newer)):
        files = written(render(spec, STAMP, Names()), tmp_path / name)
        (files / "sample_api").rename(tmp_path / f"vendored_{name}")
    sys.path.insert(0, str(tmp_path))
    try:
        old, new = map(importlib.import_module, ("vendored_old", "vendored_new"))
    finally:
        sys.path.remove(str(tmp_path))
    assert (len(old.EVENTS), len(new.EVENTS)) == (6, 1)
    assert old.AllTypes is not new.AllTypes
    assert old.parse_event("all.types", {"s": ""}) != new.parse_event("all.types", {"s": ""})


def test_all_names_what_the_package_has(sample: Any) -> None:
    assert {"AllTypes", "CallState", "Node", "parse_event", "EVENTS"} <= set(sample.__all__)
    for name in sample.__all__:
        assert getattr(sample, name) is not None
    assert set(sample.__all__) <= set(dir(sample))
    with pytest.raises(AttributeError, match="no_such_thing"):
        _ = sample.no_such_thing


# --- verdicts: VERDICTS.md ---


@pytest.mark.parametrize(("name", "data"), ACCEPTED)
def test_accepted_payloads_come_back_whole(sample: Any, name: str, data: Any) -> None:
    before = copy.deepcopy(data)
    event = sample.parse_event(name, data)
    assert event.event_name == name
    assert event.to_dict() == before == data
    assert json.loads(event.to_json()) == data
    assert sample.parse_json(name, json.dumps(data)).to_dict() == data
    assert sample.parse_json(name, json.dumps(data).encode()) == event
    assert sample.parse_event(name, event.to_dict()) == event


@pytest.mark.parametrize(("name", "data", "message"), REFUSED)
def test_refused_payloads_name_the_path(sample: Any, name: str, data: Any, message: str) -> None:
    with pytest.raises(sample.DecodeError) as caught:
        sample.parse_event(name, data)
    assert str(caught.value) == message
    with pytest.raises(sample.DecodeError) as again:
        sample.parse_json(name, json.dumps(data))
    assert str(again.value) == message


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
GOOD = [data for name, data in ACCEPTED if name == "all.types" and isinstance(data, dict)]


@given(st.lists(st.sampled_from(GOOD), max_size=5), st.dictionaries(st.text(), JSON, max_size=4))
def test_any_payload_that_fits_is_lossless(parts: list[dict[str, Any]], more: Any) -> None:
    package = sys.modules["sample_api"]
    known = {field.name for field in EVERY_CONSTRUCT.events[0].fields}
    data: dict[str, Any] = {k: v for k, v in more.items() if k not in known}
    for part in parts:
        data |= part
    data["s"] = "there"
    event = package.parse_event("all.types", data)
    assert event.to_dict() == data
    assert json.loads(event.to_json()) == data
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own


@pytest.fixture(autouse=True)
def _sample_is_imported(sample: Any) -> None:
    sys.modules["sample_api"] = sample


@pytest.mark.parametrize("text", ["", "{", '{"s": "x"} x', '{"s": NaN}', "\xff", '["', "[" * 10**5])
def test_what_is_no_json_is_refused(sample: Any, text: str) -> None:
    for given_text in (text, text.encode("latin-1")):
        with pytest.raises(sample.DecodeError, match=r"^all\.types: "):
            sample.parse_json("all.types", given_text)


def test_json_may_end_in_blanks_and_be_read_by_another_reader(sample: Any) -> None:
    event = sample.parse_event("all.types", {"s": "x"})
    assert sample.parse_json("all.types", b'{"s": "x"}\r\n') == event
    assert sample.parse_json("all.types", "{}", loads=lambda _: {"s": "x"}) == event
    with pytest.raises(sample.DecodeError, match=r"^all\.types: no JSON"):
        sample.parse_json("all.types", "{", loads=json.loads)


def test_what_json_cannot_say_is_refused(sample: Any) -> None:
    for name, value in (("n", float("nan")), ("n", float("inf")), ("s", b"x"), ("texts", ("x",))):
        with pytest.raises(sample.DecodeError):
            sample.parse_event("all.types", {"s": "x", name: value})
    with pytest.raises(sample.DecodeError, match="expected str as key"):
        sample.parse_event("all.types", {"s": "x", 1: 2})


def test_each_record_is_decoded_once_whatever_it_lacks(
    sample: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many members as are documented, but one of them another: that shows late."""
    runtime = sys.modules["sample_api._runtime"]
    seen: list[object] = []
    known = runtime.unknown
    monkeypatch.setattr(runtime, "unknown", lambda *given: seen.append(0) or known(*given))
    data: dict[str, Any] = {"name": "x"}
    for _ in range(12):
        data = {"name": "x", "children": [data], "more": 1}
    assert sample.Node.from_dict(data).to_dict() == data
    assert len(seen) == 12


def test_nesting_without_end_is_an_error_not_a_crash(sample: Any) -> None:
    node: dict[str, Any] = {"name": "x"}
    for _ in range(100_000):
        node = {"name": "x", "children": [node]}
    with pytest.raises(sample.DecodeError, match=r"all\.types: nested too deeply"):
        sample.parse_event("all.types", {"s": "x", "ref": node})
    while node:  # taken apart from outside, for so deep a dict cannot be freed at once
        node = node.pop("children", [{}])[0]


# --- use ---


def test_an_event_is_a_dataclass(sample: Any) -> None:
    event = sample.parse_event("all.types", {"s": "x", "i": 3, "new": 1})
    assert dataclasses.is_dataclass(event)
    names = [field.name for field in dataclasses.fields(event)]
    assert names[:3] == ["s", "i", "n"]
    assert names[-1] == "unknown_fields"
    metadata = dataclasses.fields(event)[0].metadata
    assert metadata == {"wire": "s", "since": "1.5"}
    assert dataclasses.replace(event, i=4).to_dict() == {"s": "x", "i": 4, "new": 1}
    assert dataclasses.asdict(event)["unknown_fields"] == {"new": 1}
    assert copy.copy(event) == copy.deepcopy(event) == event
    assert pickle.loads(pickle.dumps(event)) == event  # noqa: S301 - our own
    assert repr(event) == "AllTypes(s='x', i=3, unknown_fields={'new': 1})"
    assert eval(repr(event), vars(sample) | {"AllTypes": sample.AllTypes}) == event  # noqa: S307
    assert not hasattr(event, "__dict__")
    with pytest.raises(TypeError):
        hash(event)
    with pytest.raises(TypeError, match="'s'"):
        sample.AllTypes()
    assert "(*, s: str, i: int | None = None, " in str(inspect.signature(sample.AllTypes))
    assert event != sample.parse_event("all.types", {"s": "x", "i": 3})
    assert event != "x"


def test_a_record_is_extended_by_a_user(sample: Any) -> None:
    class Mine(sample.AllTypes):  # type: ignore[misc] # a class only known when run
        pass

    made = Mine.from_dict({"s": "x"})
    assert type(made) is Mine
    assert made.to_dict() == {"s": "x"}


def test_a_match_takes_an_event_apart(sample: Any) -> None:
    match sample.parse_event("all.types", {"s": "x", "cause": "bad.y", "level": "custom.a"}):
        case sample.AllTypes(s="x", cause=sample.AllTypesCause(base="bad", parameter=word)):
            assert word == "y"
        case _:
            pytest.fail("no match")


def test_enumerations_are_open(sample: Any) -> None:
    state, level, cause = sample.CallState, sample.Level, sample.AllTypesCause
    assert list(state) == [0, -3, 7]
    assert (len(state), state["IDLE"], state(0) is state.IDLE) == (3, 0, True)
    assert (state.IDLE.name, state.IDLE.value, type(state.IDLE.value)) == ("IDLE", 0, int)
    assert (repr(state.IDLE), repr(state(99)), str(state.IDLE)) == (
        "CallState.IDLE",
        "CallState(99)",
        "0",
    )
    assert (state(7).is_known, state(99).is_known, state(99).name) == (True, False, None)
    assert isinstance(state(99), state)
    assert (level("low"), level("low").base, level("low").parameter) == ("low", "low", None)
    assert level.CUSTOM_WORD("a").is_known
    assert not level.CUSTOM_WORD("z").is_known
    assert level.FREE_WORD("anything").is_known
    assert (level("free.x").base, level("free.x").parameter) == ("free", "x")
    assert "custom.a" in level.CUSTOM_WORD
    assert "custom.z" not in level.CUSTOM_WORD
    assert {cause.BUSY: 1}["busy"] == 1
    assert pickle.loads(pickle.dumps(cause.BUSY)) is cause.BUSY  # noqa: S301 - our own
    event = sample.AllTypes(s="x", cause="plain text", state=5)
    assert event.to_dict() == {"s": "x", "cause": "plain text", "state": 5}
    assert type(sample.parse_event("all.types", event.to_dict()).to_dict()["cause"]) is str


def test_absent_and_null_are_told_apart(sample: Any) -> None:
    empty = sample.parse_event("all.types", {"s": ""})
    assert (empty.i, empty.when, bool(empty.when)) == (None, sample.UNSET, False)
    assert sample.parse_event("all.types", {"s": "", "when": None}).when is None
    assert (repr(sample.UNSET), copy.deepcopy(sample.UNSET)) == ("UNSET", sample.UNSET)
    assert pickle.loads(pickle.dumps(sample.UNSET)) is sample.UNSET  # noqa: S301 - our own


def test_varying_names_and_unknown_events(sample: Any) -> None:
    event = sample.parse_event("done.state.s1", {"value": 1})
    assert (event.segment, event.event_name, event.NAME) == (
        "s1",
        "done.state.s1",
        "done.state.stateid",
    )
    names = vars(sample) | {type(event).__name__: type(event)}
    assert eval(repr(event), names) == event  # noqa: S307 - our own repr
    unknown = sample.parse_event("no.such", [1])
    assert unknown == sample.UnknownEvent("no.such", [1])
    assert (unknown.to_dict(), unknown.to_json(), unknown.event_name) == ([1], "[1]", "no.such")


def test_a_method_has_parameters_and_a_result(sample: Any) -> None:
    fetch = sample.METHODS["fetch"]
    assert fetch(id="1", late="x").to_dict() == {"id": "1", "late": "x"}
    assert fetch(id="1", mode=fetch.from_dict({"id": "", "mode": "fast"}).mode).to_json() == (
        '{"id":"1","mode":"fast"}'
    )
    assert fetch.decode_result({"name": "n"}).name == "n"
    assert fetch.decode_result(None) is None
    with pytest.raises(sample.DecodeError, match=r"fetch: expected object \| null, got int"):
        fetch.decode_result(1)
    with pytest.raises(sample.DecodeError, match=r"^fetch\.id: missing$"):
        fetch.from_dict({})


# --- names and size ---


def lines(files: Output) -> list[str]:
    return [f"{path}: {line}" for path, text in files.items() for line in text.splitlines()]


def changed(change: Callable[[tuple[Event, ...]], tuple[Event, ...]]) -> tuple[Output, Output]:
    spec = many_events(60)
    names = Names()
    before = render(spec, STAMP, names)
    after = render(dataclasses.replace(spec, events=change(spec.events)), STAMP, Names(names.table))
    return before, after


def test_an_event_put_in_front_changes_no_line_that_is_not_its_own() -> None:
    new = Event("Group0.THING0.done", EventKind.RESULT, (Field("a", STRING),), group="Group 0")
    before, after = changed(lambda events: (new, *events))
    assert set(lines(before)) <= set(lines(after))
    assert "many/_group_0.py: class Group0Thing0Done(Event):" in lines(after)
    assert any("Group0Thing0DoneEvent(Event)" in line for line in lines(after))


def test_reordering_and_removing_rebind_no_name() -> None:
    shuffled = random.Random(7)  # noqa: S311 - an order, no secret
    before, after = changed(lambda events: tuple(shuffled.sample(events, 50)))
    assert set(lines(after)) < set(lines(before))


def test_the_names_table_decides() -> None:
    table = {"python class": {"event ping": "Knock"}}
    spec = Spec("api", "1", events=(Event("ping", EventKind.RESULT, ()),))
    assert "class Knock(Event):" in render(spec, STAMP, Names(table))["api/_events.py"]
    for name in ("class", "x; import os", "Exception", "a" * 10_000):
        with pytest.raises(TargetError, match="names table"):
            render(spec, STAMP, Names({"python class": {"event ping": name}}))


def test_the_same_spec_gives_the_same_bytes() -> None:
    script = (
        "import sys; sys.path[:0] = sys.argv[1:]; from spec_samples import *\n"
        "from refwright.targets.python.target import render\n"
        "from refwright.targets.base import Stamp\n"
        "from refwright.naming.identifiers import Names; import hashlib\n"
        "files = render(hostile_spec(), Stamp('x'), Names())\n"
        "print(hashlib.sha256(repr(files).encode('utf-8', 'surrogatepass')).hexdigest())"
    )
    here = Path(__file__).resolve()
    paths = [str(here.parent), str(here.parents[2] / "generator")]
    seen = {
        subprocess.run(
            [sys.executable, "-c", script, *paths],
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_eight_thousand_events_are_no_surprise(tmp_path: Path) -> None:
    spec = many_events(8000)
    package = imported_lazily(render(spec, STAMP, Names()), tmp_path)
    assert len(package.EVENTS) == 8000
    for event in spec.events[::1999]:
        data = {"requestid": "x", "state": 0, "count": 2}
        assert package.parse_event(event.name, data).to_dict() == data


def imported_lazily(files: Output, folder: Path) -> Any:
    written(files, folder)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(next(folder.glob("*/py.typed")).parent.name)
    finally:
        sys.path.remove(str(folder))


def test_a_required_member_has_no_default() -> None:
    spec = Spec(
        "api",
        "1",
        events=(Event("e", EventKind.RESULT, (Field("a", STRING, Presence.REQUIRED),)),),
    )
    assert '    a: str = wire("a")\n' in render(spec, STAMP, Names())["api/_events.py"]
