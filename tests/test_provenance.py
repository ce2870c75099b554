"""Outputs tell where a thing stands; reading them back is not disturbed by it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refwright.facts.lock import parse_lock
from refwright.naming.identifiers import Names
from refwright.packages.output_sources import sources_beside, sources_of
from refwright.packages.rendering import Materials, generate
from refwright.spec.file import load_spec
from refwright.targets.base import Output, Source, stamp_of
from refwright.targets.jsonschema.notes import notes
from refwright.targets.jsonschema.read_back import read_json_schema
from refwright.targets.python.read_back import read_python_package

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT / "spec" / "genesys-service-client" / "9.0.yaml"
PAGE = "spec/pages/genesys-service-client/9.0/interaction-namespace.pdf.txt"


def output(target: str) -> Output:
    spec = load_spec(SPEC)
    stamp = stamp_of(spec, sources_beside(SPEC, spec))
    (made,) = generate(Materials(spec, stamp, Names()), [target], Path())
    return made.files


@pytest.mark.parametrize("target", ["python", "jsonschema", "typescript"])
def test_the_page_and_section_of_a_method_stand_in_the_output(target: str) -> None:
    text = " ".join("\n".join(output(target).values()).split())
    if target == "jsonschema":
        bundle = json.loads(output(target)["bundle.schema.json"])
        found = notes(bundle["$defs"]["method-accept"])["source"]
        assert found == {"page": PAGE, "section": "accept"}
    else:
        assert f"'accept' of {PAGE}" in text.replace('"', "")


def test_sources_are_no_facts_of_the_spec() -> None:
    assert read_python_package(output("python")) == load_spec(SPEC)
    assert read_json_schema(output("jsonschema")) == load_spec(SPEC)


def test_every_thing_of_a_committed_spec_has_its_source() -> None:
    for path in sorted(ROOT.glob("spec/*/*.lock.yaml")):
        spec = load_spec(path.with_name(path.name.replace(".lock", "")))
        lock = parse_lock(path.read_text(encoding="utf-8"), str(path))
        if lock.corrected:
            continue
        found = sources_of(lock)
        things = [f"events/{e.name}" for e in spec.events]
        things += [f"methods/{m.name}" for m in spec.methods]
        things += [f"enums/{e.name}" for e in spec.enums]
        # a type whose members no page gives stands only where it is referred to
        things += [f"types/{t.name}" for t in spec.types if t.fields is not None]
        assert not [thing for thing in things if thing not in found], path


def test_a_section_with_quotes_and_brackets_is_read_whole() -> None:
    text = SPEC.with_name("9.0.lock.yaml").read_text(encoding="utf-8")
    hard = "a 'b' (c), table"
    text = text.replace("(section 'accept', ", f"(section {json.dumps(json.dumps(hard))[1:-1]}, ")
    assert sources_of(parse_lock(text, "lock"))["methods/accept"] == Source(PAGE, hard)


def test_a_lock_of_another_spec_gives_no_sources(tmp_path: Path) -> None:
    lock = SPEC.with_name("9.0.lock.yaml").read_text(encoding="utf-8")
    (tmp_path / "1.lock.yaml").write_text(lock, encoding="utf-8")
    other = load_spec(ROOT / "spec" / "genesys-ors" / "8.1.yaml")
    assert sources_beside(tmp_path / "1.yaml", other) == {}
    (tmp_path / "1.lock.yaml").write_text("{", encoding="utf-8")
    assert sources_beside(tmp_path / "1.yaml", load_spec(SPEC)) == {}
    assert sources_beside(tmp_path / "2.yaml", load_spec(SPEC)) == {}
