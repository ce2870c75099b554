"""Scope: what a page set did not cover is neither new nor gone, and who says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from refwright.base.errors import SpecError, UsageError
from refwright.changes import Omission, Scope, Severity, compare, derived_scope
from refwright.changes.compare.glob import matches
from refwright.changes.compare.scope import EVERYTHING, Side
from refwright.changes.decided.scope_file import parse_coverage, stated_scope
from refwright.spec.model import (
    STRING,
    Event,
    EventKind,
    Field,
    Method,
    Protocol,
    Ref,
    Spec,
    TypeDef,
)
from refwright.spec.release_order import release_key


def event(name: str, group: str | None, *types: str) -> Event:
    fields = tuple(Field(t, Ref(t)) for t in types)
    return Event(name, EventKind.NOTIFICATION, fields, group=group)


def types(*names: str) -> tuple[TypeDef, ...]:
    return tuple(TypeDef(name, (Field("a", STRING),)) for name in names)


OLD = Spec("x", "8.1", events=(event("a", "Events"), event("b", "Events")))
NEW = Spec(
    "x",
    "8.1.4",
    types=types("Voice", "Both", "Core", "Nobody"),
    events=(
        event("a", "Core Events", "Both", "Core"),
        event("c", "Core Events"),
        event("v", "Voice Events", "Voice", "Both"),
    ),
    methods=(Method("m", ()),),
    protocols=(Protocol("P"),),
)


def outside(old: Spec, new: Spec, scope: Scope | None = None) -> set[str]:
    found = compare(old, new, scope=scope)
    assert all(c.severity is Severity.NONE for c in found if not c.in_scope)
    return {"/".join(map(str, c.path)) for c in found if not c.in_scope}


def test_sections_and_parts_that_the_older_release_lacks_are_out_of_scope() -> None:
    expected = {"events/v", "types/Voice", "methods/m", "protocols/P"}
    assert outside(OLD, NEW) == expected
    assert outside(NEW, OLD) == expected
    reasons = [o.reason for o in derived_scope(OLD, NEW).omissions]
    assert reasons == [
        "the pages of 8.1 have no methods at all",
        "the pages of 8.1 have no protocols at all",
        "the pages of 8.1 have no section 'Voice Events'",
    ]


def test_what_the_newer_release_lacks_is_gone() -> None:
    older, newer = replace(NEW, release="8.0"), OLD
    assert outside(older, newer) == set()
    assert {c.kind.id for c in compare(older, newer)} >= {"event-removed", "method-removed"}


def test_two_states_of_one_release_cover_the_same() -> None:
    assert derived_scope(OLD, replace(NEW, release="8.1")) == EVERYTHING


def test_a_section_that_both_have_is_in_scope() -> None:
    new = replace(OLD, release="9", events=(*OLD.events, event("c", "Events"), event("d", None)))
    assert outside(OLD, new) == set()


def test_releases_are_counted_as_people_do() -> None:
    names = ["8.1", "8.1.4", "8.1.10", "8.10", "9.0", "10"]
    assert sorted(names, key=release_key) == names
    assert min("2018-05-23", "2017-12-01", key=release_key) == "2017-12-01"


def test_a_page_set_states_its_scope() -> None:
    coverage = parse_coverage(
        """
releases:
  '8.1': []
  '8.1.4':
    - {group: Events, reason: another guide}
    - {paths: 'events/a/**', reason: rewritten there}
""",
        "scope.yaml",
    )
    scope = stated_scope(OLD, NEW, coverage)
    # 8.1 says that it covers all, so nothing is derived; b is missing from an omitted section
    assert [(o.side, o.group, o.paths) for o in scope.omissions] == [
        (Side.NEW, "Events", ""),
        (Side.NEW, None, "events/a/**"),
    ]
    assert outside(OLD, NEW, scope) == {
        "events/a/group",
        "events/a/fields/Both",
        "events/a/fields/Core",
        "events/b",
        "types/Core",
    }
    assert stated_scope(OLD, NEW, {}) == derived_scope(OLD, NEW)
    assert scope.mirrored().mirrored() == scope


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("releases:\n  '1':\n    - {group: A}\n", 3),
        ("releases:\n  '1':\n    - {reason: r}\n", 3),
        ("releases:\n  '1':\n    - {reason: r, group: A, paths: b}\n", 3),
        ("releases: []\n", 1),
        ("'8.1': []\n", 1),
    ],
)
def test_a_broken_scope_file_names_its_line(text: str, line: int) -> None:
    with pytest.raises(UsageError, match=f"scope.yaml, line {line}"):
        parse_coverage(text, "scope.yaml")


def test_an_omission_by_path_covers_all_below() -> None:
    scope = Scope((Omission(Side.OLD, "not read", paths="events/v*/**"),))
    assert outside(OLD, NEW, scope) == {"events/v", "types/Voice"}


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("events/*", "events/a", "events/a/fields"),
        ("events/**", "events/a/fields/b", "types/a"),
        ("**/type", "events/a/fields/b/type", "events/a/fields/b/types"),
        ("events/*.party*/fields/**", "events/x.partyadded/fields/b", "events/x.hold/fields/b"),
        ("**", "anything", None),
        ("a/**/b/**/c", "a/x/b/c", "a/x/c"),
        ("events/a.b", "events/a.b", "events/aXb"),
        ("*a*b*", "xaxbx", "xbxax"),
    ],
)
def test_patterns(pattern: str, yes: str, no: str | None) -> None:
    assert matches(tuple(yes.split("/")), pattern)
    assert no is None or not matches(tuple(no.split("/")), pattern)


def test_a_key_may_hold_a_slash_and_a_pattern_may_be_long() -> None:
    assert matches(("events", "a/b"), "events/*")
    assert not matches(("a" * 2_000 + "b",), "*a" * 40 + "*c")
    assert matches(("x",) * 50, "/".join(["**"] * 50))


def test_two_apis_and_a_name_that_stands_twice_are_refused() -> None:
    with pytest.raises(UsageError, match="two APIs: x and y") as caught:
        compare(OLD, replace(NEW, api="y"))
    assert caught.value.exit_code == 2
    with pytest.raises(SpecError, match="'a' stands there twice"):
        compare(OLD, replace(OLD, events=OLD.events[:1] * 2))
