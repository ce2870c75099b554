"""Specs made by hand for tests of targets: every construct once, and names that mean harm."""

from __future__ import annotations

from refwright.spec.constraints import Constraints
from refwright.spec.model import (
    ANY,
    INTEGER,
    STRING,
    CallbackRole,
    Completeness,
    Enum,
    Enumeration,
    EnumValue,
    Event,
    EventKind,
    Field,
    ListOf,
    Literal,
    MapOf,
    Method,
    Parameter,
    Participant,
    Presence,
    Protocol,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    TypeExpr,
    Union,
    ValueParameter,
)

NUMBER = Scalar(ScalarName.NUMBER)
BOOLEAN = Scalar(ScalarName.BOOLEAN)
DATETIME = Scalar(ScalarName.DATETIME)
NULL = Scalar(ScalarName.NULL)

LEVEL = Enum(
    "level",
    STRING,
    Enumeration(
        (
            EnumValue("low", "Low", summary="Not much."),
            EnumValue("high", since="2.1"),
            EnumValue("custom.word", parameter=ValueParameter("word", ("a", "b"))),
            EnumValue("free.word", parameter=ValueParameter("word")),
        ),
        Completeness.SOME,
    ),
    since="1.1",
    summary="How much of it.",
)
STATE = Enum("CallState", INTEGER, Enumeration((EnumValue(0, "Idle"), EnumValue(-3), EnumValue(7))))
LOST = Enum("lost", STRING, Enumeration((), Completeness.UNKNOWN))

NODE = TypeDef(
    "Node",
    (
        Field("name", STRING, Presence.REQUIRED),
        Field("children", ListOf(Ref("Node"))),
        Field("next", Union((Ref("Node"), NULL)), Presence.OPTIONAL),
    ),
    since="1.2",
    summary="A tree of names.",
)
OPAQUE = TypeDef("Opaque", None, undocumented=True)

EVERYTHING = Event(
    "all.types",
    EventKind.NOTIFICATION,
    (
        Field("s", STRING, Presence.REQUIRED, since="1.5", summary="A text, always there."),
        Field("i", INTEGER, Presence.OPTIONAL, default=3),
        Field("n", NUMBER, default=1.5),
        Field("b", BOOLEAN, default=False),
        Field("d", DATETIME),
        Field("z", NULL),
        Field("a", ANY, summary="Whatever it is."),
        Field("ref", Ref("Node")),
        Field("opaque", Ref("Opaque")),
        Field("level", Ref("level"), default="low"),
        Field("state", Ref("CallState")),
        Field("lost", Ref("lost")),
        Field("texts", ListOf(STRING)),
        Field("states", ListOf(Ref("CallState"))),
        Field("deep", ListOf(ListOf(MapOf(Union((INTEGER, NULL)))))),
        Field("counts", MapOf(INTEGER)),
        Field("anything", MapOf(ANY)),
        Field("either", Union((STRING, INTEGER))),
        Field("when", Union((DATETIME, NULL))),
        Field("target", Union((Ref("Node"), ListOf(INTEGER), STRING))),
        Field("direction", Literal("IN")),
        Field("version", Literal(2)),
        Field("truth", Literal(True)),
        Field("side", Union((Literal("L"), Literal("R"), Literal(1), Literal(True)))),
        Field("mixed", Union((Literal("auto"), INTEGER))),
        Field("twice", Union((STRING, ListOf(STRING)))),
        Field(
            "cause",
            STRING,
            values=Enumeration(
                (
                    EnumValue("busy", "Busy", "1.9", "Nobody is free."),
                    EnumValue("bad.state", parameter=ValueParameter("state", ("x", "y"))),
                )
            ),
        ),
        Field("code", INTEGER, values=Enumeration((EnumValue(1, "One"), EnumValue(2)))),
        Field("tags", ListOf(STRING), values=Enumeration((EnumValue("t"),), Completeness.SOME)),
        Field("vague", STRING, values=Enumeration((), Completeness.UNKNOWN)),
        Field("old", STRING, deprecated="since 1.8: use s", undocumented=True),
    ),
    group="Common events",
    since="1.0",
    summary="Has a field of every type.",
)
LIMITED = Event(
    "all.limits",
    EventKind.NOTIFICATION,
    (
        Field("whole", INTEGER, Presence.REQUIRED, constraints=Constraints(minimum=0, maximum=7)),
        Field("share", NUMBER, constraints=Constraints(exclusive_minimum=0, exclusive_maximum=1.5)),
        Field("size", INTEGER, constraints=Constraints(format="int64", minimum=-(2**40))),
        Field("text", STRING, constraints=Constraints(min_length=2, max_length=5)),
        Field("code", STRING, constraints=Constraints(pattern=r"^[A-Z]{2}-\d+$")),
        Field("odd", STRING, constraints=Constraints(pattern="(?=x)", format="phone")),
        Field("key", STRING, constraints=Constraints(format="uuid")),
        Field("at", DATETIME, constraints=Constraints(format="date-time", max_length=30)),
        Field("tags", ListOf(STRING), constraints=Constraints(max_length=4, max_items=2)),
        Field("rows", ListOf(ListOf(INTEGER)), constraints=Constraints(minimum=1, min_items=1)),
        Field("counts", MapOf(INTEGER), constraints=Constraints(minimum=1)),
        Field("maybe", Union((INTEGER, NULL)), constraints=Constraints(minimum=1)),
        Field("either", Union((Literal(-1), INTEGER, STRING)),
              constraints=Constraints(minimum=1, max_length=3)),
        Field("known", STRING, values=Enumeration((EnumValue("ab"),)),
              constraints=Constraints(max_length=2)),
        Field("free", ANY, constraints=Constraints(format="binary")),
    ),
)  # fmt: skip
RESULT = Event(
    "thing.do.done",
    EventKind.RESULT,
    (Field("requestid", Union((STRING, INTEGER)), Presence.REQUIRED),),
    group="Common events",
    action="thing.do",
)
FAILURE = Event(
    "error.thing.do", EventKind.ERROR, (), action="thing.do", deprecated="2.0", undocumented=True
)
VARYING = Event(
    "done.state.stateid",
    EventKind.NOTIFICATION,
    (Field("value", INTEGER, Presence.REQUIRED),),
    parameter=ValueParameter("stateid", ("one", "two")),
)
WHOLE = Event("done.state.final", EventKind.NOTIFICATION, (Field("value", STRING),))

CALLBACKS = (
    Parameter("succeeded", callback=CallbackRole.SUCCESS, presence=Presence.REQUIRED),
    Parameter("failed", callback=CallbackRole.FAILURE, summary="Called with what went wrong."),
)
FETCH = Method(
    "fetch",
    (
        Parameter("id", STRING, Presence.REQUIRED, summary="Which one."),
        Parameter(
            "depth",
            INTEGER,
            Presence.OPTIONAL,
            since="1.3",
            default=1,
            constraints=Constraints(minimum=1, exclusive_maximum=10),
        ),
        *CALLBACKS,
        Parameter("late", Union((Ref("Node"), STRING))),
        Parameter("mode", STRING, values=Enumeration((EnumValue("fast"), EnumValue("slow")))),
    ),
    returns=Union((Ref("Node"), NULL)),
    namespace="vendor.app.service.things",
    group="Methods",
    since="1.0",
    summary="Gets a tree.",
)
WATCH = Method(
    "watch",
    (Parameter("handler", callback=CallbackRole.CALL), Parameter("context", ANY)),
    namespace="vendor.app.service.things",
)
PLAIN = Method("ping", (), deprecated="9", undocumented=True)

EVERY_CONSTRUCT = Spec(
    api="sample-api",
    release="2.1",
    title="Sample API",
    valid_for=("2.0", "2.0.1"),
    enums=(LEVEL, STATE, LOST),
    types=(NODE, OPAQUE),
    events=(EVERYTHING, LIMITED, RESULT, FAILURE, VARYING, WHOLE),
    methods=(FETCH, WATCH, PLAIN),
    protocols=(Protocol("Some Protocol", ("SP",), "Carries it."), Protocol("Other")),
    participants=(Participant("Server", ("a", "b")), Participant("Client")),
)

HOSTILE_NAMES = (
    "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "class", "delete",
    "await", "self", "json", "from_dict", "EventMap", "DecodeError", "Array", "any", "string",
    "1st", "9", "", " ", ".", "..", "../../x", "/etc/passwd", "C:\\x", "con", "NUL.txt", "a/b",
    "a.b", "a_b", "a-b", "A.B", "aB", "file", "\ufb01le", "Stra\u00dfe", "STRASSE", "\u212a", "k",
    "\u0131", "i", "\u65e5\u672c", "\u202egnp", "zero\u200bwidth", "nul\x00byte", "line\u2028sep",
    "nel\x85", "tab\there", "new\nline", "'", '"', "'''", '"""', "\\", "\\u0041", "*/", "/*", "//",
    "<!--", "-->", "</script>", "<b>", "&amp;", "`", "``", "${1+1}", "{{ 7*7 }}", "{% x %}", "#}",
    "$ref", "$defs", "$id", "x-refwright", "default", "@since", "@deprecated x", "{@link x}", "|",
    "- x", "&a", "*a", "!!python/object", "<<", "%TAG", "name", "data", "n" * 10_000, "\u00b2",
    "\U0001f600", "e\u0301", "\u00e9", "a;b", "a=1", "(x)", "[x]", "?", "^x$", "x\\",
)  # fmt: skip
"""What names of a page may be when somebody means harm, or does not."""
NAMES = tuple(name for name in HOSTILE_NAMES if name.strip())
REFERABLE = tuple(name for name in NAMES if "`" not in name)
"""Names that a type expression can hold: its text quotes names with backticks."""

_VALUES = Enumeration(tuple(EnumValue(n, n, n.strip(), n.strip()) for n in NAMES))


def hostile_spec() -> Spec:
    """Put every hostile name at every place of a spec that takes a text of a page."""
    fields = tuple(
        Field(name, Union((Ref(ref), Literal(name))), since=name, deprecated=name, default=name,
              summary=name, values=_VALUES if name == "'" else None)
        for name, ref in zip(NAMES, REFERABLE * 2, strict=False)
    )  # fmt: skip
    parameters = tuple(
        Parameter(f.name, f.type, since=f.since, summary=f.summary, default=f.default)
        for f in fields
    )
    return Spec(
        api="hostile",
        release="1",
        title='Hostile */ </script> """',
        enums=tuple(
            Enum(f"enum {n}", STRING, _VALUES if n == "*/" else Enumeration((EnumValue(n),)))
            for n in NAMES
        ),
        types=tuple(
            TypeDef(n, fields if n == "class" else (Field(n, ListOf(STRING)),), summary=n)
            for n in REFERABLE
        ),
        events=tuple(
            Event(n, EventKind.RESULT, fields if n == "*/" else (Field(n, MapOf(ANY), summary=n),),
                  group=n, action=n, since=n, deprecated=n, summary=n)
            for n in NAMES
        ),
        methods=tuple(
            Method(n, parameters if n == "*/" else (), returns=Ref(r), namespace=n, summary=n)
            for n, r in zip(NAMES, REFERABLE * 2, strict=False)
        ),
    )  # fmt: skip


EITHER = Union((Ref("Leaf"), Ref("Twig")))
OTHER = Union((Ref("Twig"), Ref("Leaf"), ListOf(EITHER), STRING))


def record(name: str, below: TypeExpr, own: str, kind: TypeExpr) -> TypeDef:
    return TypeDef(name, (Field("n", below), Field(own, kind, Presence.REQUIRED)))


TREE = Spec(
    "nested-unions",
    "1",
    types=(record("Leaf", EITHER, "a", INTEGER), record("Twig", OTHER, "b", STRING)),
    events=(Event("tree.grown", EventKind.NOTIFICATION, (Field("root", EITHER),)),),
)
"""Unions of records that hold such unions again."""


def many_events(count: int) -> Spec:
    """Make a spec of that many events, alike but for their names."""
    return Spec(
        api="many",
        release="1",
        enums=(STATE,),
        events=tuple(
            Event(
                f"group{n % 20}.thing{n}.done",
                EventKind.RESULT,
                (
                    Field("requestid", STRING, Presence.REQUIRED, summary="Which request."),
                    Field("state", Ref("CallState")),
                    Field("count", INTEGER),
                ),
                group=f"Group {n % 20}",
                summary=f"Tells of thing {n}.",
            )
            for n in range(count)
        ),
    )
