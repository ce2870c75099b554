"""Policies: severities, ignores that expire, and what was removed and stays for a while."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from refwright.base.errors import UsageError
from refwright.canonical_yaml.files import dump_yaml
from refwright.changes import Action, Severity, compare, verdict
from refwright.changes.decided.grace import with_grace
from refwright.changes.decided.policy import Policy, judge, parse_policy
from refwright.spec.file import load_spec, parse_spec
from refwright.spec.model import (
    STRING,
    CallbackRole,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    Method,
    Parameter,
    Presence,
    Ref,
    Spec,
    TypeDef,
)
from refwright.spec.to_data import spec_to_data

SPECS = Path(__file__).resolve().parents[2] / "spec" / "genesys-ors"
OLD, NEW = load_spec(SPECS / "8.1.yaml"), load_spec(SPECS / "8.1.4.yaml")
CHANGES = compare(OLD, NEW)
TODAY = date(2027, 1, 31)


def policy(text: str) -> Policy:
    return parse_policy(text, "policy.yaml")


def test_a_severity_can_be_set_for_a_kind_at_a_path() -> None:
    judged = judge(
        CHANGES,
        policy("""
severities:
  - {kind: event-removed, receiver: info, reason: nobody listens}
  - {kind: 'event-*', path: 'events/interaction.*', severity: warning, reason: some do}
"""),
        TODAY,
    )
    gone = {c.path[1]: c.receiver for c in judged.changes if c.kind.id == "event-removed"}
    assert gone == {
        "interaction.pick.done": Severity.WARNING,
        "error.interaction.pick": Severity.INFO,
        "interaction.abandoned": Severity.WARNING,
        "interaction.restored": Severity.WARNING,
    }
    # a side that does not apply is not judged by a policy either
    assert all(c.caller is None for c in judged.changes if c.path[0] == "events")
    assert len(judged.changes) == len(CHANGES)
    assert judged.findings == ()


def test_an_ignore_holds_through_its_last_day_and_is_told_afterwards() -> None:
    rules = policy("""
ignore:
  - {kind: event-removed, path: events/interaction.restored, reason: unused, expires: '2027-01-31'}
""")
    judged = judge(CHANGES, rules, TODAY)
    assert [c.path[1] for c, _ in judged.ignored] == ["interaction.restored"]
    assert len(judged.changes) == len(CHANGES) - 1
    assert judged.findings == ()
    later = judge(CHANGES, rules, date(2027, 2, 1))
    assert later.changes == CHANGES
    assert later.ignored == ()
    (finding,) = later.findings
    assert finding.code == "ignore-expired"
    assert finding.where == "policy.yaml, line 3, ignore.0"
    assert "2027-01-31" in finding.what
    assert "unused" in finding.what


def test_an_ignore_that_nothing_falls_under_is_told() -> None:
    judged = judge(CHANGES, policy("ignore:\n  - {kind: method-removed, reason: r}\n"), TODAY)
    assert [finding.code for finding in judged.findings] == ["ignore-unused"]


def test_what_is_ignored_leaves_the_verdict() -> None:
    rules = policy("""
ignore:
  - {kind: '*-removed', reason: known}
""")
    assert verdict(judge(CHANGES, rules, TODAY).changes).receiver is Severity.WARNING


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ignore:\n  - {kind: event-removed}\n", "line 2.*reason"),
        ("ignore:\n  - {kind: event-gone, reason: r}\n", "line 2.*no kind of change 'event-gone'"),
        ("ignore:\n  - {reason: r, expires: '2027-13-01'}\n", "line 2.*not a day"),
        ("ignore:\n  - {reason: r, expires: tomorrow}\n", "line 2"),
        ("severities:\n  - {kind: event-removed, reason: r}\n", "line 2"),
        ("severities:\n  - {severity: fatal, reason: r}\n", "line 2"),
        ("grace:\n  - {element: value, releases: 1}\n", "line 2"),
        ("grace:\n\n  - {element: event, releases: 0}\n", "line 3"),
        ("graces: []\n", "line 1"),
        ("ignore: [\n", "line 2"),
        ("a: &x 1\n", "line 1"),
        ("[1, 2]\n", "line 1"),
    ],
)
def test_a_broken_policy_is_a_usage_error_that_names_the_line(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=f"(?s)policy.yaml.*{message}") as caught:
        policy(text)
    assert caught.value.exit_code == 2


def test_an_empty_policy_changes_nothing() -> None:
    assert judge(CHANGES, policy(""), TODAY).changes == CHANGES


# --- grace ---


def _event(name: str, *fields: Field) -> Event:
    return Event(name, EventKind.NOTIFICATION, fields)


def _releases() -> tuple[Spec, Spec, Spec]:
    first = Spec(
        "x",
        "1",
        types=(
            TypeDef("Inner", (Field("state", Ref("State")),)),
            TypeDef("Outer", (Field("in", Ref("Inner")),)),
        ),
        enums=(Enum("State", STRING, Enumeration((EnumValue("on"),))),),
        events=(
            _event(
                "a", Field("x", STRING, Presence.REQUIRED), Field("y", Ref("Outer")), Field("z")
            ),
            _event("b"),
            _event("c"),
        ),
        methods=(
            Method(
                "m",
                (
                    Parameter("p", STRING, Presence.REQUIRED),
                    Parameter("done", callback=CallbackRole.SUCCESS),
                ),
            ),
            Method("n", ()),
        ),
    )
    second = Spec(
        "x", "2", events=(_event("a", Field("z")), _event("c")), methods=(Method("m", ()),)
    )
    third = Spec("x", "3", events=(_event("c"),), methods=(Method("m", ()),))
    return first, second, third


GRACE = """
grace:
  - {element: event, releases: 2}
  - {element: field, releases: 1}
  - {element: method, releases: 1}
  - {element: parameter, releases: 1, path: methods/m/**}
"""


def test_what_is_gone_stays_for_its_grace_and_not_longer() -> None:
    first, second, third = _releases()
    kept = with_grace([first], second, policy(GRACE))
    assert [(e.name, e.deprecated) for e in kept.events] == [
        ("a", None),
        ("b", "removed in 2"),
        ("c", None),
    ]
    a = kept.events[0]
    assert [(f.name, f.deprecated, f.presence) for f in a.fields] == [
        ("x", "removed in 2", Presence.OPTIONAL),
        ("y", "removed in 2", Presence.NOT_STATED),
        ("z", None, Presence.NOT_STATED),
    ]
    assert [(m.name, m.deprecated) for m in kept.methods] == [("m", None), ("n", "removed in 2")]
    assert [(p.name, p.presence) for p in kept.methods[0].parameters] == [
        ("p", Presence.OPTIONAL),
        ("done", Presence.NOT_STATED),
    ]
    # the types of what stays have to stay, and only those
    assert [t.name for t in kept.types] == ["Inner", "Outer"]
    assert [e.name for e in kept.enums] == ["State"]

    later = with_grace([first, second], third, policy(GRACE))
    assert [(e.name, e.deprecated) for e in later.events] == [
        ("a", "removed in 3"),
        ("b", "removed in 2"),
        ("c", None),
    ]
    assert [f.name for f in later.events[0].fields] == ["z"]
    assert [m.name for m in later.methods] == ["m"]
    assert later.types == ()


def test_without_a_grace_nothing_stays() -> None:
    first, second, third = _releases()
    assert with_grace([first, second], third, Policy()) == third
    assert with_grace([], third, policy(GRACE)) == third


def test_nothing_that_stays_breaks_a_receiver() -> None:
    kept = with_grace([OLD], NEW, policy("grace:\n  - {element: event, releases: 1}\n"))
    gone = [c for c in compare(OLD, kept) if c.kind.id == "event-removed"]
    assert gone == []
    marked = [c for c in compare(OLD, kept) if c.kind.action is Action.DEPRECATED]
    assert {c.path[1] for c in marked} == {
        "interaction.pick.done",
        "error.interaction.pick",
        "interaction.abandoned",
        "interaction.restored",
    }
    # the result is a spec like any other
    assert parse_spec(dump_yaml(spec_to_data(kept)), "kept") == kept
