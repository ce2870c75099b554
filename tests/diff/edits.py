"""One small API, and single breaking edits of it: by kind of change, the spec after the edit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from refwright.spec.model import (
    INTEGER,
    STRING,
    CallbackRole,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    ListOf,
    Literal,
    Method,
    Parameter,
    Presence,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    Union,
    ValueParameter,
    by_name,
)

NULL = Scalar(ScalarName.NULL)
VARYING = EnumValue("bad.state", parameter=ValueParameter("state", ("on", "off")))

CALLS = Spec(
    "calls",
    "1.0",
    enums=(
        Enum("Level", STRING, Enumeration((EnumValue("low"), EnumValue("high"), VARYING))),
        Enum("Sent", STRING, Enumeration((EnumValue("now"), EnumValue("later")))),
        Enum("Number", INTEGER, Enumeration((EnumValue(1, "One"), EnumValue(2, "Two")))),
    ),
    types=(
        TypeDef("Party", (Field("id", STRING, Presence.REQUIRED), Field("name", STRING))),
        TypeDef("Target", (Field("to", STRING, Presence.REQUIRED), Field("via", STRING))),
    ),
    events=(
        Event(
            "call.added",
            EventKind.NOTIFICATION,
            (
                Field("callid", STRING, Presence.REQUIRED),
                Field("party", Ref("Party")),
                Field("parties", ListOf(Ref("Party"))),
                Field("level", Ref("Level")),
                Field("number", Ref("Number")),
                Field("cause", STRING, values=Enumeration((EnumValue("busy"), VARYING))),
                Field("mode", Union((STRING, INTEGER))),
            ),
        ),
        Event("call.removed", EventKind.NOTIFICATION, (Field("callid", STRING),)),
        Event(
            "done.call.word",
            EventKind.RESULT,
            (Field("callid", STRING),),
            parameter=ValueParameter("word"),
        ),
        Event("done.exact.one", EventKind.RESULT, ()),
    ),
    methods=(
        Method(
            "dial",
            (
                Parameter("target", Ref("Target"), Presence.REQUIRED),
                Parameter("when", Ref("Sent"), Presence.OPTIONAL, default="now"),
                Parameter("count", Union((STRING, INTEGER)), Presence.OPTIONAL),
                Parameter("done", presence=Presence.OPTIONAL, callback=CallbackRole.SUCCESS),
            ),
            returns=Ref("Party"),
            namespace="vendor.calls",
        ),
        Method("drop", (Parameter("callid", STRING, Presence.REQUIRED),), returns=STRING),
    ),
)


def _with(spec: Spec, part: str, name: str, **changes: Any) -> Spec:
    things = tuple(
        replace(thing, **changes) if thing.name == name else thing for thing in getattr(spec, part)
    )
    return replace(spec, **{part: things})


def without(spec: Spec, part: str, name: str) -> Spec:
    """Take one thing away."""
    return replace(spec, **{part: tuple(t for t in getattr(spec, part) if t.name != name)})


def with_member(spec: Spec, part: str, name: str, member: str, **changes: Any) -> Spec:
    """Change a field or a parameter; with no changes, take it away."""
    thing = by_name(getattr(spec, part))[name]
    inner = "parameters" if part == "methods" else "fields"
    members = tuple(
        replace(entry, **changes) if entry.name == member else entry
        for entry in getattr(thing, inner)
        if changes or entry.name != member
    )
    return _with(spec, part, name, **{inner: members})


def more(spec: Spec, part: str, name: str, member: Field | Parameter, at: int = 99) -> Spec:
    """Add a field or a parameter."""
    inner = "parameters" if part == "methods" else "fields"
    members = list(getattr(by_name(getattr(spec, part))[name], inner))
    members.insert(at, member)
    return _with(spec, part, name, **{inner: tuple(members)})


def with_values(spec: Spec, name: str, *values: EnumValue) -> Spec:
    """Give an enumeration other values."""
    return _with(spec, "enums", name, enumeration=Enumeration(values))


def breaking_edits() -> dict[str, tuple[Spec, Spec]]:
    """Give pairs of specs by what was done between them; each pair has a breaking change."""
    base = CALLS
    optional_id = with_member(base, "events", "call.added", "callid", presence=Presence.OPTIONAL)
    after = {
        "event gone": without(base, "events", "call.removed"),
        "varying event gone": without(base, "events", "done.call.word"),
        "event does not vary": _with(base, "events", "done.call.word", parameter=None),
        "event varies": _with(base, "events", "done.exact.one", parameter=ValueParameter("one")),
        "field gone": with_member(base, "events", "call.added", "party"),
        "required field gone": with_member(base, "events", "call.added", "callid"),
        "field of a type gone": with_member(base, "types", "Party", "name"),
        "field widened": with_member(
            base, "events", "call.added", "callid", type=Union((STRING, NULL))
        ),
        "field retyped": with_member(base, "events", "call.added", "callid", type=INTEGER),
        "list retyped": with_member(base, "events", "call.added", "parties", type=ListOf(STRING)),
        "presence dropped": optional_id,
        "presence open": with_member(
            base, "events", "call.added", "callid", presence=Presence.NOT_STATED
        ),
        "type unlisted": _with(base, "types", "Party", fields=None),
        "number is text": replace(
            base, enums=(*base.enums[:2], Enum("Number", STRING, Enumeration((EnumValue("1"),))))
        ),
        "value not sent": with_values(base, "Sent", EnumValue("now")),
        "value varies": with_member(
            base, "events", "call.added", "cause",
            values=Enumeration((EnumValue("busy", parameter=ValueParameter("busy")), VARYING)),
        ),
        "value does not vary": with_member(
            base, "events", "call.added", "cause",
            values=Enumeration((EnumValue("busy"), EnumValue("bad.state"))),
        ),
        "method gone": without(base, "methods", "drop"),
        "parameter gone": with_member(base, "methods", "dial", "count"),
        "required parameter gone": with_member(base, "methods", "drop", "callid"),
        "inner parameter gone": with_member(base, "methods", "dial", "when"),
        "parameter added": more(
            base, "methods", "drop", Parameter("why", STRING, Presence.REQUIRED)
        ),
        "parameter narrowed": with_member(base, "methods", "dial", "count", type=INTEGER),
        "parameter retyped": with_member(base, "methods", "drop", "callid", type=INTEGER),
        "parameter is a literal": with_member(
            base, "methods", "dial", "count", type=Union((Literal("a"), Literal("b")))
        ),
        "field of what is sent added": more(
            base, "types", "Target", Field("why", STRING, Presence.REQUIRED)
        ),
        "field of what is sent required": with_member(
            base, "types", "Target", "via", presence=Presence.REQUIRED
        ),
        "result retyped": _with(base, "methods", "drop", returns=INTEGER),
        "result widened": _with(base, "methods", "drop", returns=Union((STRING, NULL))),
        "no result": _with(base, "methods", "drop", returns=None),
        "default": with_member(base, "methods", "dial", "when", default="later"),
        "namespace": _with(base, "methods", "dial", namespace="vendor.other"),
        "callback gone": with_member(base, "methods", "dial", "done"),
        "callback role": with_member(base, "methods", "dial", "done", callback=CallbackRole.CALL),
        "callback added": more(
            base, "methods", "drop",
            Parameter("done", presence=Presence.REQUIRED, callback=CallbackRole.SUCCESS),
        ),
        "parameter called back": with_member(
            base, "methods", "dial", "count", callback=CallbackRole.CALL
        ),
        "callback is data": with_member(base, "methods", "dial", "done", callback=None),
        "order": _with(
            base, "methods", "dial",
            parameters=(base.methods[0].parameters[1], base.methods[0].parameters[0],
                        *base.methods[0].parameters[2:]),
        ),
    }  # fmt: skip
    return {name: (base, spec) for name, spec in after.items()}
