"""Names once given stay: an edit of a real spec changes, in every target, only lines of its own.

The outputs before and after an edit are compared line by line. What stands in a registry (a list of
all events, a dispatch over their names) is the business of whoever came or went, too.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from refwright.naming.identifiers import Names
from refwright.packages.rendering import load_names
from refwright.spec.file import load_spec
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
    Spec,
    TypeDef,
)
from refwright.targets import load_target
from refwright.targets.base import Output, Stamp

ROOT = Path(__file__).resolve().parents[1]
SPEC = load_spec(ROOT / "spec/genesys-ors/8.1.4.yaml")
STAMP = Stamp("sha256:0")
TARGETS = ("python", "typescript", "jsonschema", "asyncapi", "markdown")
Edit = Callable[[Spec], Spec]

NEW = Event(
    "brand.new",
    EventKind.RESULT,
    (Field("id", STRING, Presence.REQUIRED, summary="New."), Field("n", INTEGER)),
    group="New Events",
    action="brand",
)


def names() -> Names:
    return load_names(ROOT / "spec/genesys-ors/names.yaml")


def add_events(*events: Event) -> Edit:
    return lambda spec: replace(spec, events=(*events, *spec.events))


def like(name: str) -> str:
    """Give another name that becomes the same identifier."""
    return name.upper().replace(".", "_")


def rename(spec: Spec) -> Spec:
    renamed = replace(spec.events[7], name="another.name")
    return replace(spec, events=(*spec.events[:7], renamed, *spec.events[8:]))


def field_in_front(spec: Spec) -> Spec:
    event = replace(spec.events[5], fields=(Field("brandnew", STRING), *spec.events[5].fields))
    return replace(spec, events=(*spec.events[:5], event, *spec.events[6:]))


def value_in_front(spec: Spec) -> Spec:
    listed = spec.enums[0].enumeration
    more = replace(listed, values=(EnumValue(999, "BrandNew"), *listed.values))
    return replace(spec, enums=(replace(spec.enums[0], enumeration=more), *spec.enums[1:]))


ADDING: dict[str, Edit] = {
    "an event in front": add_events(NEW),
    "an event in front, in an old group": add_events(replace(NEW, group=SPEC.events[9].group)),
    "events that are spelled like old ones": add_events(
        *(replace(NEW, name=like(event.name)) for event in SPEC.events[:9])
    ),
    "a type spelled like an event": lambda spec: replace(
        spec,
        types=(TypeDef(like(spec.events[3].name), (Field("a", INTEGER),)), *spec.types),
    ),
    "an enumeration spelled like an event": lambda spec: replace(
        spec,
        enums=(
            Enum(like(spec.events[4].name), STRING, Enumeration((EnumValue("x"),))),
            *spec.enums,
        ),
    ),
    "a field in front": field_in_front,
    "a value in front": value_in_front,
}
REMOVING: dict[str, Edit] = {
    "the first event": lambda spec: replace(spec, events=spec.events[1:]),
    "every other event": lambda spec: replace(spec, events=spec.events[::2]),
}
REORDERING: dict[str, Edit] = {
    "events turned round": lambda spec: replace(spec, events=spec.events[::-1]),
    "events shuffled": lambda spec: replace(
        spec,
        events=tuple(random.Random(7).sample(spec.events, len(spec.events))),  # noqa: S311
    ),
    "types and enumerations turned round": lambda spec: replace(
        spec, types=spec.types[::-1], enums=spec.enums[::-1]
    ),
}


def rendered(target: str, spec: Spec, known: Names | None = None) -> Output:
    return load_target(target)(spec, STAMP, known or names())


def lines(files: Output) -> Counter[str]:
    """Count the lines of an output; a comma at the end is the next line's business."""
    return Counter(
        f"{path}: {line.strip().rstrip(',')}"
        for path, text in files.items()
        for line in text.splitlines()
        if line.strip()
    )


def is_registry(line: str) -> bool:
    """Tell a line that lists what there is: imports, the index, the dispatch over names."""
    path, _, text = line.partition(": ")
    if path.endswith(".py"):
        return text.startswith("from .")
    values = '\\"values\\"' in text or "\\n" in text  # one line lists those of an enumeration
    if values and text.startswith(('"$comment": ', '"description": ')):
        return True
    if path in {"bundle.schema.json", "closed.schema.json"}:
        return text.startswith(('"const": "', '"enum": [')) or text.count('"') == 2 or text in "{}]"
    return path in {"README.md", "example.json"}


def told(edits: dict[str, Edit]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("what", edits)


@pytest.mark.parametrize("target", TARGETS)
@told(ADDING)
def test_what_is_added_changes_no_line_of_others(
    what: str, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after = rendered(target, SPEC), rendered(target, ADDING[what](SPEC))
    gone, new = lines(before) - lines(after), lines(after) - lines(before)
    without = replace(SPEC, events=(*SPEC.events[:5], *SPEC.events[6:]))
    own = lines(before) - lines(rendered(target, without)) if what == "a field in front" else {}
    assert [line for line in gone if line not in own and not is_registry(line)] == []
    for path, text in before.items():
        if path in after and path not in {"bundle.schema.json", "closed.schema.json"}:
            assert is_in_order(text, after[path], {line.partition(": ")[2] for line in gone}), path
    with capsys.disabled():
        print(
            f"\nstable: {what}, {target}: {new.total()} lines more, {gone.total()} changed", end=""
        )


def is_in_order(before: str, after: str, gone: set[str]) -> bool:
    """Tell whether the lines that are left stand in the order in which they stood."""
    here = (line.strip().rstrip(",") for line in after.splitlines())
    kept = (line.strip().rstrip(",") for line in before.splitlines())
    return all(line in here for line in kept if line and line not in gone)


@pytest.mark.parametrize("target", TARGETS)
@told(REMOVING)
def test_what_is_removed_changes_no_line_of_others(what: str, target: str) -> None:
    before, after = lines(rendered(target, SPEC)), lines(rendered(target, REMOVING[what](SPEC)))
    assert (before - after).total() > 5
    assert [line for line in after - before if not is_registry(line)] == []


@pytest.mark.parametrize("target", TARGETS)
@told(REORDERING)
def test_another_order_changes_no_line(what: str, target: str) -> None:
    assert lines(rendered(target, REORDERING[what](SPEC))) == lines(rendered(target, SPEC))


@told({**ADDING, **REMOVING, **REORDERING, "a new name": rename})
def test_no_name_is_given_anew(what: str) -> None:
    """Nor without the table: what the table says is what a second run says, too."""
    known = names()
    edited = {**ADDING, **REMOVING, **REORDERING, "a new name": rename}[what](SPEC)
    given = Names(known.table)
    for target in TARGETS:
        rendered(target, SPEC, given)
    before = given.table
    again = Names(before)
    for target in TARGETS:
        rendered(target, edited, again)
    after = again.table
    assert sum(map(len, before.values())) > 500
    for scope, table in before.items():
        assert {wire: after[scope][wire] for wire in table} == table, scope


@pytest.mark.parametrize("target", TARGETS)
def test_a_new_name_is_another_thing(target: str) -> None:
    """What is renamed goes with its own lines, and comes with its own."""
    before = lines(rendered(target, SPEC))
    without = replace(SPEC, events=(*SPEC.events[:7], *SPEC.events[8:]))
    own = before - lines(rendered(target, without))
    gone = before - lines(rendered(target, rename(SPEC)))
    assert [line for line in gone - own if not is_registry(line)] == []


def test_the_digest_of_a_spec_stands_in_few_places() -> None:
    """An edit changes the digest everywhere; that must not hide what else it changes."""
    mark = "sha256:0"
    for target in TARGETS:
        holding = [path for path, text in rendered(target, SPEC).items() if mark in text]
        assert len(holding) <= 4, (target, holding)
