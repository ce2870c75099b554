"""The TypeScript package: compiled strictly, run, read back, and used as people would."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version
from payload_samples import ACCEPTED, REFUSED
from spec_samples import (
    EVERY_CONSTRUCT,
    NAMES,
    hostile_spec,
    many_events,
)
from typescript_reader import spec_of_facts

from refwright.base.errors import TargetError
from refwright.naming.identifiers import Names
from refwright.spec.file import load_spec
from refwright.spec.model import STRING, Event, EventKind, Field, Ref, Spec
from refwright.targets.base import Output, stamp_of
from refwright.targets.typescript.target import render
from refwright.targets.versions import npm_version, python_version

Run = Callable[..., str]
ROOT = Path(__file__).resolve().parents[2]
COMMITTED = {
    f"{path.parent.name}-{path.stem}": load_spec(path)
    for path in sorted(ROOT.glob("spec/*/*.yaml"))
    if path.with_suffix(".lock.yaml").exists()
}
SAMPLES = {"every": EVERY_CONSTRUCT, "hostile": hostile_spec(), "empty": Spec("none", "1")}
PACKAGES = SAMPLES | COMMITTED
STRICT = ("--strict", "--target", "es2022", "--module", "nodenext")
STRICTER = ("--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--noImplicitReturns")


def package(spec: Spec) -> Output:
    return render(spec, stamp_of(spec), Names())


def written(texts: Output, folder: Path) -> Path:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the package of every sample and of every committed spec."""
    root = tmp_path_factory.mktemp("typescript")
    for name, spec in PACKAGES.items():
        written(package(spec), root / name)
    return root


def test_javascript_and_declarations_agree_under_strict_checks(node: Run, packages: Path) -> None:
    """TypeScript checks each ``.js`` file against the ``.d.ts`` beside it."""
    files = [path for name in PACKAGES for path in (packages / name).glob("*.[dj]*s")]
    assert len(files) > 10 * len(PACKAGES)
    node("tsc", *STRICT, "--noEmit", "--allowJs", "--checkJs", *sorted(files))


def test_the_check_of_javascript_can_fail(node: Run, tmp_path: Path) -> None:
    texts = package(EVERY_CONSTRUCT)
    texts["decode.js"] = texts["decode.js"].replace("decodeType = (name, value)", "decodeType = ()")
    texts["decode.js"] = texts["decode.js"].replace("isType = (name, value) =>", "isType = () => 3")
    folder = written(texts, tmp_path / "broken")
    with pytest.raises(AssertionError, match=r"TS\d+"):
        node("tsc", *STRICT, "--noEmit", "--allowJs", "--checkJs", folder / "decode.js")


def test_reading_back_gives_the_specs(node: Run, packages: Path) -> None:
    for name, facts in facts_of(node, *(packages / name for name in PACKAGES)).items():
        assert spec_of_facts(facts) == PACKAGES[name], name


def facts_of(node: Run, *folders: Path) -> dict[str, Any]:
    """Read packages with the TypeScript compiler."""
    printed = node(ROOT / "tests/node/read_typescript.mjs", *folders)
    return dict(
        zip(
            (f.name for f in folders),
            map(json.loads, printed.rstrip("\n").split("\n")),
            strict=True,
        )
    )


def test_a_changed_declaration_reads_as_a_changed_fact(node: Run, tmp_path: Path) -> None:
    texts = package(EVERY_CONSTRUCT)
    texts["events.d.ts"] = texts["events.d.ts"].replace("i?: Integer", "i: string")
    folder = written(texts, tmp_path / "changed")
    assert spec_of_facts(facts_of(node, folder)["changed"]) != EVERY_CONSTRUCT


USE = """
import { CallState, EventHub, decodeEvent, decodeType, isDocumented, isEventData, isType, spec }
  from "./every/index.js";
import type { AllTypes, AnyEvent, EventMap, Level, Node } from "./every/index.js";

const hub = new EventHub();
hub.on("all.types", (data, event) => {
  const text: string = data.s;
  const name: "all.types" = event.name;
  const whole: number | undefined = data.i;
  void [text, name, whole];
  // @ts-expect-error no such member
  void data.requestid;
  // @ts-expect-error it may be missing
  const sure: number = data.i;
  void sure;
});
hub.on("done.state.anything", (data) => void (data.value satisfies number));
hub.on("done.state.final", (data) => void (data.value satisfies string | undefined));
// @ts-expect-error no such event
hub.on("all.typos", () => undefined);

function told(event: AnyEvent): string | number {
  switch (event.name) {
    case "all.types":
      return event.data.s;
    case "thing.do.done":
      return event.data.requestid;
    default:
      return event.name;
  }
}
const received = decodeEvent("all.types" as string, { s: "x" });
if (received.known) told(received);
else void (received.data satisfies unknown);
void (decodeEvent("all.types", {}).data satisfies AllTypes);

const level: Level = "a value of a later release";
const known: Level = "low";
// @ts-expect-error not a string
const wrong: Level = 3;
void [level, known, wrong];
void (CallState.IDLE satisfies 0);

const anything: unknown = JSON.parse("{}");
if (isType("Node", anything)) void (anything.children satisfies Node[] | undefined);
if (isEventData("thing.do.done", anything)) void (anything.requestid satisfies string | number);
if (isDocumented(CallState, anything)) void (anything satisfies 0 | -3 | 7);
void (decodeType("Node", anything).name satisfies string);
void (spec.release satisfies "2.1");
type Names = keyof EventMap;
void ("thing.do.done" satisfies Names);
"""


def test_types_catch_what_a_string_would_not(node: Run, packages: Path) -> None:
    program = packages / "use.ts"
    program.write_text(USE)
    node("tsc", *STRICT, *STRICTER, "--noEmit", program)


CALL = """
import "./every/global.js";
import { EventHub, RequestError, createClient } from "./every/index.js";
import type { Messaging, Node, RequestMap, Service } from "./every/index.js";

vendor.app.service.things.fetch("a", 1, (node) => void (node satisfies Node | null), undefined,
  "late", "fast");
vendor.app.service.sendMessage(
  { request: "things.fetch", parameters: { id: "a" } },
  (result) => void (result satisfies Node | null),
);
vendor.app.service.subscribe(["things"], (message) => void (message.data satisfies object));
// @ts-expect-error the parameter is missing
vendor.app.service.sendMessage({ request: "things.fetch", parameters: {} });
// @ts-expect-error no such request
vendor.app.service.sendMessage({ request: "things.fletch", parameters: {} });
// @ts-expect-error a number is no identifier
vendor.app.service.things.fetch(3, 1, () => undefined, undefined, "late", "fast");
void ("things.watch" satisfies keyof RequestMap);

type Sent = { request: string; parameters: unknown };
const service = {
  things: {
    fetch: (...given: unknown[]) => (given[2] as (r: unknown) => void)({
      name: given[0] === "wrong" ? 5 : given.filter((item) => typeof item !== "function").join(),
    }),
    watch: (...given: unknown[]) => given.length,
  },
  methods: { ping: () => "pong" },
  sendMessage(message: Sent, succeeded: (r: unknown) => void, failed: (e: unknown) => void) {
    message.request === "things.fetch" ? succeeded({ name: "by message" }) : failed("no");
  },
  subscribe(topics: string[], handler: (message: unknown) => void) {
    handler({ event: "all.types", data: { s: topics[0] } });
    handler({ event: "all.types", data: {} });
  },
} as unknown as Service & Messaging;
const client = createClient(service);
const hub = new EventHub();
const heard: unknown[] = [];
hub.on("all.types", (data) => heard.push(data.s));
client.subscribe(["things"], hub, (fault) => heard.push(String(fault)));
const fetched: Node | null = await client.things.fetch("a", undefined, "late", "slow");
const refused = await client.request("things.watch", {}).catch((error: unknown) => error);
console.log(JSON.stringify([
  fetched?.name,
  (await client.request("things.fetch", { id: "x" }))?.name,
  refused instanceof RequestError && refused instanceof Error && [refused.message, refused.cause],
  await client.methods.ping(),
  await client.things.watch(undefined, 0),
  await client.things.fetch("wrong", undefined, "late", "slow").catch((e: Error) => e.message),
  heard,
]));
"""


def test_methods_are_called_with_types_and_give_promises(
    node: Run, packages: Path, tmp_path: Path
) -> None:
    program = packages / "call.mts"
    program.write_text(CALL)
    node("tsc", *STRICT, *STRICTER, "--noEmit", program)
    text = CALL.partition("type Sent")[2]
    run = packages / "call_run.mts"
    run.write_text(CALL.splitlines()[2] + "\n" + CALL.splitlines()[3] + "\ntype Sent" + text)
    node("tsc", *STRICT, *STRICTER, "--outDir", tmp_path / "out", "--rootDir", packages, run)
    out = tmp_path / "out"
    written(package(EVERY_CONSTRUCT), out / "every")
    told = json.loads(node(out / "call_run.mjs"))
    assert told == [
        "a,,late,slow",
        "by message",
        ["things.watch failed: no", "no"],
        "pong",
        2,
        "fetch: expected object | null, got object",
        ["things", "DecodeError: all.types.s: missing"],
    ]


JUDGE = """
import fs from "node:fs";
const { decodeEvent, isEventData } = await import(process.argv[2]);
const said = JSON.parse(fs.readFileSync(process.argv[3], "utf8")).map(([name, data]) => {
  const before = JSON.stringify(data);
  const fits = isEventData(name, data);
  try {
    const event = decodeEvent(name, data);
    return JSON.stringify(event.data) === before && fits ? null : "changed";
  } catch (error) {
    if (error.name !== "DecodeError" || fits) throw error;
    return error.message;
  }
});
console.log(JSON.stringify(said));
"""


def verdicts(node: Run, folder: Path, messages: list[Any]) -> list[str | None]:
    script = folder.parent / "judge.mjs"
    script.write_text(JUDGE)
    payloads = folder.parent / "payloads.json"
    payloads.write_text(json.dumps(messages))
    said: list[str | None] = json.loads(node(script, folder / "index.js", payloads))
    return said


def test_verdicts_and_error_texts(node: Run, packages: Path) -> None:
    messages = [[name, data] for name, data, *_ in (*ACCEPTED, *REFUSED)]
    expected = [None] * len(ACCEPTED) + [error for _, _, error in REFUSED]
    assert verdicts(node, packages / "every", messages) == expected


def test_each_hostile_member_is_judged_by_its_own_name(node: Run, packages: Path) -> None:
    names = [name for name in NAMES if name != "*/"]
    messages = [[name, {name: {}}] for name in names] + [[name, {name: 1}] for name in names]
    expected = [None] * len(names) + [f"{n}.{n}: expected object, got int" for n in names]
    assert verdicts(node, packages / "hostile", messages) == expected


@pytest.mark.parametrize("count", [16, 17])
def test_an_event_is_found_among_others_of_the_same_length(
    node: Run, tmp_path: Path, count: int
) -> None:
    """Few are compared, many looked up: each must be found, and none that only looks like one."""
    names = [f"event.{at:02}" for at in range(count)]
    fields = {name: (Field(name, STRING),) for name in names}
    events = tuple(Event(name, EventKind.RESULT, fields[name]) for name in names)
    folder = written(package(Spec("x", "1", events=events)), tmp_path / "alike")
    messages = [[name, {name: 1}] for name in (*names, "event.xx", "event.0", "")]
    expected = [f"{name}.{name}: expected str, got int" for name in names]
    assert verdicts(node, folder, messages) == [*expected, None, None, None]


def test_nesting_without_end_is_refused_not_a_crash(node: Run, packages: Path) -> None:
    data: object = {"name": "x"}
    for _ in range(300):
        data = {"name": "x", "children": [data]}
    (said,) = verdicts(node, packages / "every", [["all.types", {"s": "x", "ref": data}]])
    assert said is not None
    assert said.endswith("[0]: nested too deeply")


def test_importing_hostile_packages_has_no_effect(node: Run, packages: Path) -> None:
    script = packages / "effects.mjs"
    script.write_text(
        "const before = Object.getOwnPropertyNames(globalThis).length;\n"
        'const all = await import("./hostile/index.js");\n'
        "console.log(JSON.stringify([Object.getOwnPropertyNames(globalThis).length - before,\n"
        "  Object.keys({}).length, Object.getPrototypeOf(Object.prototype),\n"
        "  Object.keys(all).every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))]));\n"
    )
    assert json.loads(node(script)) == [0, 0, None, True]


@pytest.mark.parametrize("name", SAMPLES)
def test_texts_hold_nothing_invisible_and_paths_are_plain(name: str) -> None:
    for path, text in package(SAMPLES[name]).items():
        assert path.isascii()
        assert "/" not in path
        assert not set(text) & set("\x00\x85\u200b\u2028\u202e")


def test_packages_please_the_ecosystems_own_checkers(
    node: Run, packages: Path, tmp_path: Path
) -> None:
    for name in ("every", *COMMITTED):
        node("publint", packages / name, "--strict", "--pack", "npm")
    pack = ["npm", "pack", "--ignore-scripts", packages / "every"]
    subprocess.run(pack, cwd=tmp_path, check=True, capture_output=True)
    node("attw", next(tmp_path.glob("*.tgz")), "--profile", "esm-only")


def test_thousands_of_events_compile(node: Run, tmp_path: Path) -> None:
    written(package(many_events(8000)), tmp_path / "many")
    program = tmp_path / "use.ts"
    program.write_text(
        'import { EventHub, decodeEvent } from "./many/index.js";\n'
        'new EventHub().on("group1.thing1.done", (d) => void (d.requestid satisfies string));\n'
        'const event = decodeEvent("x" as string, {});\n'
        'if (event.known && event.name === "group7.thing7987.done")\n'
        "  void (event.data.requestid satisfies string);\n"
        "// @ts-expect-error no such event\n"
        'new EventHub().on("group1.thing8001.done", () => undefined);\n'
    )
    node("tsc", *STRICT, "--noEmit", program)


def test_an_event_in_front_adds_lines_and_changes_none() -> None:
    names = Names()
    before = render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), names)
    new = Event("All_Types", EventKind.RESULT, (Field("a"),))
    more = replace(EVERY_CONSTRUCT, events=(new, *EVERY_CONSTRUCT.events[::-1]))
    after = render(more, stamp_of(EVERY_CONSTRUCT), Names(names.table))
    for path, text in before.items():
        assert set(text.splitlines()) <= set(after[path].splitlines()), path


@pytest.mark.parametrize(
    ("release", "version"),
    [("8.1.4", "8.1.4"), ("9", "9.0.0"), ("2018-05-23", "2018.5.23"), ("x", "0.0.0"),
     ("8.1.400.53", "8.1.40000053"), ("8.1.400.54", "8.1.40000054"), ("2.0-beta", "2.0.0-beta.0"),
     ("2.0rc1", "2.0.0-rc.1"), ("2.0-SNAPSHOT", "2.0.0-0.dev.0")],
)  # fmt: skip
def test_releases_become_versions_that_npm_takes(release: str, version: str) -> None:
    assert npm_version(release) == version


def test_versions_keep_the_order_of_releases() -> None:
    releases = [
        "2.0-dev1",
        "2.0-alpha",
        "2.0-beta",
        "2.0 beta 2",
        "2.0rc1",
        "2.0",
        "2.0.0.1",
        "2.1",
    ]
    assert sorted(releases, key=lambda r: Version(python_version(r))) == releases
    assert len({npm_version(release) for release in releases}) == len(releases)


def test_a_reference_to_nothing_is_refused() -> None:
    event = Event("e", EventKind.RESULT, (Field("f", Ref("nowhere")),))
    with pytest.raises(TargetError, match="'nowhere'"):
        package(Spec("x", "1", events=(event,)))
