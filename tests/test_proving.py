"""Proof after the fact: what is not as the spec says is never written, whatever let it through."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from refwright.base.errors import TargetError
from refwright.cli.main import main
from refwright.naming.identifiers import Names
from refwright.packages import rendering
from refwright.packages.proving import prove
from refwright.spec.file import load_spec
from refwright.spec.model import (
    ANY,
    Event,
    EventKind,
    Field,
    ListOf,
    Literal,
    Scalar,
    ScalarName,
    Spec,
    Union,
)
from refwright.targets import load_target
from refwright.targets.base import Output, stamp_of

sys.path.append(str(Path(__file__).resolve().parent / "targets"))
from spec_samples import EVERY_CONSTRUCT

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ("python", "typescript", "jsonschema", "asyncapi", "markdown")
COMMITTED = ROOT / "spec/genesys-ors/8.1.4.yaml"

NODE = "export interface Node"
TAMPERED = (
    ("python", "types.py", "\n\nclass", "\n\nimport os\nos.abort()\n\n\nclass", "an? Import"),
    ("python", "types.py", '"""', '""""""\nprint("x")\n"""', "a call of print"),
    ("python", "types.py", "class Node", "from os import abort\n\n\nclass Node", "an import of os"),
    ("python", "types.py", "class Node", "@print\nclass Node", "a decorated class"),
    ("python", "types.py", "class Node", "while 1:\n    pass\n\n\nclass Node", "a While"),
    ("python", "__init__.pyi", "\nclass ", "\nimport os\n\nclass ", "a Import"),
    ("python", "__init__.pyi", "from typing", "from os import abort\nfrom typing",
     "an import of os"),
    ("python", "types.py", 'wire("name")', 'wire("\x00")', "null bytes"),
    ("python", "types.py", 'wire("name")', 'wire("name)', "types.py, line"),
    ("python", "types.py", 'wire("name")', 'wire("nome")', "types/Node/fields"),
    ("python", "types.py", "    name: str", "    name: int", "types/Node/fields/name/type"),
    ("python", "types.py", 'wire("children", default=None',
     'wire("children", default=None, presence=""', "not a package"),
    ("python", "enums.py", 'value("low"', 'value("law"', "enums/level/values"),
    ("python", "dicts.py", '        "name": str,', '        "nome": str,', "typed dict 'Node'"),
    ("python", "dicts.py", '        "name": str,', '        "name": int,', "typed dict 'Node'"),
    ("python", "dicts.py", '        "name": str,\n', "", "typed dict 'Node'"),
    ("python", "dicts.py", '"name": str', '"name": NotRequired[str]', "typed dict 'Node'"),
    ("python", "dicts.py", 'TypedDict(\n    "Node"', 'TypedDict(\n    "Knot"', "says that it is"),
    ("python", "dicts.py", "Node = ", "Knot = ", "says that it is another"),
    ("python", "dicts.py", "\n\nNode", '\n\nX = TypedDict(\n    "X",\n    {},\n)\n\nNode',
     "no record has the typed dict 'X'"),
    ("python", "dicts.py", "\n\nNode", '\n\n"""\nNode', "triple-quoted"),
    ("python", "dicts.py", "\nAllTypes =", "\nprint(1)\n\nAllTypes =", "is none"),
    ("python", "dicts.py", "\n\nNode", "\n\nprint(1)\n\nNode", "a call of print"),
    ("python", "__init__.py", "__spec_api__ =", "exec('1')\n__spec_api__ =", "a call of exec"),
    ("typescript", "types.d.ts", "A tree", "A */ tree", "types.d.ts"),
    ("typescript", "types.d.ts", "A tree", "A \u2028 tree", "types.d.ts, line"),
    ("typescript", "types.d.ts", "A tree", "A @evil tree", "types/Node/summary"),
    ("typescript", "types.d.ts", "name: string", "name: number", "types/Node/fields/name/type"),
    ("typescript", "types.d.ts", NODE, "export type X = 1;\n" + NODE,
     "leads to the declaration of X"),
    ("typescript", "types.d.ts", "  name: string;\n", "", "has lost 'name'"),
    ("typescript", "events.d.ts", '"busy" |', '"bosy" |', "values that a declaration lists"),
    ("typescript", "checks.js", "let v, f;", "let v, f; fetch(v);", "'fetch' is declared nowhere"),
    ("typescript", "checks.js", '["all.types"', '["all.tapes"', "EVENTS is not what"),
    ("typescript", "checks.js", '["fetch", F', '["fetched", F', "PARAMETERS is not what"),
    ("typescript", "checks.js", "let v, f;", "let v, f; }", "nothing that refwright writes"),
    ("typescript", "enums.js", '"low"', '"law"', "not those that are declared"),
    ("typescript", "methods.js", "there is no", "${process} is no", "none of the templates' own"),
    ("typescript", "index.d.ts", '"sample-api"', '"sample', "index.d.ts, line"),
    ("jsonschema", "bundle.schema.json", '"type": "integer"', '"type": "string"', "the bundle"),
    ("jsonschema", "all-types.schema.json", '"type": "integer"', '"type": "string"', "the bundle"),
    ("jsonschema", "types/node.schema.json", "{", "[", "node.schema.json"),
    ("asyncapi", "asyncapi.json", '"title": "Common events"', '"title": "x"', "just the events"),
    ("asyncapi", "asyncapi.json", '"type": "integer"', '"type": "string"', "type"),
    ("asyncapi", "asyncapi.json", "{", "[", "asyncapi.json"),
    ("markdown", "events/common-events.md", "| required |", "| optional |", "presence"),
    ("markdown", "README.md", "`sample-api`", "`other`", "api is"),
)  # fmt: skip


def rendered(target: str) -> Output:
    return load_target(target)(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), Names())


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_as_the_spec_says_is_proved(target: str) -> None:
    prove(target, EVERY_CONSTRUCT, rendered(target))


@pytest.mark.parametrize(("target", "file", "old", "new", "told"), TAMPERED)
def test_the_first_difference_is_told(
    target: str, file: str, old: str, new: str, told: str
) -> None:
    files = rendered(target)
    path = next(path for path in files if path.endswith(file))
    assert old in files[path]
    with pytest.raises(TargetError, match=told) as caught:
        prove(target, EVERY_CONSTRUCT, files | {path: files[path].replace(old, new, 1)})
    assert str(caught.value).startswith(f"target {target}")
    assert "the proof failed" in str(caught.value)
    assert "nothing was written" in str(caught.value)
    assert caught.value.exit_code == 1


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("part", ["nothing", "enums", "protocols"])
def test_a_spec_of_little_is_proved(target: str, part: str) -> None:
    parts = {} if part == "nothing" else {part: getattr(EVERY_CONSTRUCT, part)}
    spec = Spec("little", "1", **parts)
    prove(target, spec, load_target(target)(spec, stamp_of(spec), Names()))


@pytest.mark.parametrize("target", TARGETS)
def test_another_order_is_told(target: str) -> None:
    turned = replace(EVERY_CONSTRUCT, events=EVERY_CONSTRUCT.events[::-1])
    with pytest.raises(TargetError, match=r"events has 'all\.types' before 'done\.state\.final'"):
        prove(target, turned, rendered(target))


ALIKE: tuple[tuple[Field, Field], ...] = (
    (Field("x", Literal(1)), Field("x", Literal(True))),
    (Field("x", Literal(0)), Field("x", Literal(False))),
    (Field("x", ListOf(Literal(1))), Field("x", ListOf(Literal(True)))),
    (
        Field("x", Union((Literal(1), Literal("a")))),
        Field("x", Union((Literal(True), Literal("a")))),
    ),
    (Field("x", ANY, default=1), Field("x", ANY, default=True)),
    (Field("x", ANY, default=0), Field("x", ANY, default=False)),
    (
        Field("x", Scalar(ScalarName.NUMBER), default=1),
        Field("x", Scalar(ScalarName.NUMBER), default=1.0),
    ),
    (
        Field("x", Scalar(ScalarName.NUMBER), default=0.0),
        Field("x", Scalar(ScalarName.NUMBER), default=-0.0),
    ),
)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_what_only_python_takes_for_the_same_is_not(target: str, one: Field, other: Field) -> None:
    assert one != other
    assert one == replace(one)
    assert len({one, other, replace(one)}) == 2
    both = _two_events(one, other)
    files = load_target(target)(both, stamp_of(both), Names())
    prove(target, both, files)
    for wrong in (_two_events(one, one), _two_events(other, other), _two_events(other, one)):
        with pytest.raises(TargetError, match="the proof failed"):
            prove(target, wrong, files)


def _two_events(*members: Field) -> Spec:
    names = ("a.one", "a.two")
    events = (
        Event(name, EventKind.RESULT, (member,))
        for name, member in zip(names, members, strict=True)
    )
    return Spec("sample-api", "1.0", events=tuple(events))


def losing(target: str) -> Callable[..., object]:
    def load(name: str, templates: Path | None = None) -> Callable[..., Output]:
        found = load_target(name, templates)

        def render(spec: Spec, *rest: object) -> Output:
            less = replace(spec, events=spec.events[1:]) if name == target else spec
            return found(less, *rest)  # type: ignore[arg-type]

        return render

    return load


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_is_written_and_the_run_fails(
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(rendering, "load_target", losing(target))
    assert main(["generate", str(COMMITTED), "-o", str(tmp_path / "out")]) == 1
    first = load_spec(COMMITTED).events[0].name
    assert (
        f"target {target}: the proof failed: events has lost {first!r}" in capsys.readouterr().err
    )
    assert [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix] == []


@pytest.mark.parametrize("target", ["python", "typescript", "markdown"])
def test_a_users_template_for_one_file_leaves_the_proof_of_the_others(
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    template = min((ROOT / "templates" / target).rglob("*.jinja"), key=str)
    own = tmp_path / "templates" / template.relative_to(ROOT / "templates")
    own.parent.mkdir(parents=True)
    own.write_bytes(template.read_bytes())
    asked = ["generate", str(COMMITTED), "--templates", str(tmp_path / "templates"), "-t", target]
    asked += ["-o", str(tmp_path / "out")]
    assert main(asked) == 0
    own.write_text("{# mine #}" + template.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(rendering, "load_target", losing(target))
    assert main(asked) == 1
    assert f"target {target}: the proof failed: events has lost" in capsys.readouterr().err


def test_what_stands_there_is_not_proved_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proved: list[str] = []
    monkeypatch.setattr(rendering, "prove", lambda target, *_: proved.append(target))
    for expected in (TARGETS, ()):
        assert main(["generate", str(COMMITTED), "-o", str(tmp_path / "out")]) == 0
        assert tuple(sorted(proved)) == tuple(sorted(expected))
        proved.clear()


def test_a_target_without_a_way_back_is_not_judged() -> None:
    prove("somebody's own", EVERY_CONSTRUCT, {"a.txt": "anything"})
