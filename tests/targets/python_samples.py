"""A spec that is hostile to Python above all: its keywords, its builtins, its docstrings."""

from __future__ import annotations

from refwright.spec.model import (
    ANY,
    INTEGER,
    STRING,
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
    Protocol,
    Ref,
    Scalar,
    ScalarName,
    Spec,
    TypeDef,
    Union,
)

HOSTILE_TEXTS = (
    '"""',
    '""" + __import__("os").system("true") + """',
    "ends with a backslash \\",
    "\\N{BULLET} \\x41 \\u0041 {0} %s %(x)s {{ x }} {% x %} {# x #}",
    'he said "yes"',
    '"quoted"',
    ">>> 1/0\n... x",
    "a\x00b\x1b[31m\x7f",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "one\u2028two\u2029three\x85four",
    "*/ // <!-- --> </script> `${x}` | # \ud800",
    "# fmt: off",
    "# type: ignore",
    "\ttab and    spaces",
)
HOSTILE_NAMES = (
    *HOSTILE_TEXTS,
    "class",
    "from",
    "None",
    "match",
    "type",
    "self",
    "cls",
    "data",
    "wire",
    "v",
    "rt",
    "new",
    "get",
    "str",
    "int",
    "list",
    "dict",
    "len",
    "print",
    "from_dict",
    "to_dict",
    "to_json",
    "unknown_fields",
    "decode_result",
    "segment",
    "event_name",
    "NAME",
    "FACTS",
    "MEMBERS",
    "WIRES",
    "_unknown",
    "_decode",
    "__init__",
    "__class__",
    "__slots__",
    "__dataclass_fields__",
    "__proto__",
    "constructor",
    "prototype",
    "file",
    "ﬁle",
    "File",
    "FILE",
    "straße",
    "strasse",
    "раураl",
    "名前",
    "",
    " ",
    "-",
    "--",
    "1st",
    "42",
    "a.b",
    "a-b",
    "a_b",
    "../../etc/passwd",
    "/absolute",
    "C:\\windows",
    "CON",
    "nul.txt",
    "x" * 10_000,
    "y" * 87,
    "Long name " * 9,
    "importlib",
    "types",
    "enums",
    "methods",
    "parse_event",
    "EVENTS",
    "Event",
    "UnknownEvent",
    "Exception",
    "Any",
    "Self",
)


def hostile_to_python() -> Spec:
    """A spec whose every name, value and text is one that has broken a code generator."""
    summaries = (*HOSTILE_TEXTS, None)
    count = len(summaries)
    values = Enumeration(
        tuple(
            EnumValue(name, name=name or None, summary=summaries[at % count])
            for at, name in enumerate(HOSTILE_NAMES)
        )
    )
    fields = tuple(
        Field(
            name,
            (STRING, INTEGER, ANY, ListOf(STRING), Union((STRING, Scalar(ScalarName.NULL))))[
                at % 5
            ],
            tuple(Presence)[at % 3],
            since=name or None,
            default=name,
            summary=summaries[at % count],
        )
        for at, name in enumerate(HOSTILE_NAMES)
    )
    return Spec(
        api="../Hostile\x00 API",
        release='1"""\u202e',
        title='Title """ \\',
        enums=tuple(Enum(f"e {name}", STRING, values) for name in HOSTILE_NAMES[:3]),
        types=(
            TypeDef("everything", fields, summary='"""'),
            TypeDef("Event", (Field("a", Literal('"""\\\n')),)),
        ),
        events=tuple(
            Event(
                name,
                EventKind.NOTIFICATION,
                (
                    Field(name, STRING, values=values),
                    Field("everything", Ref("everything")),
                    Field("other", Union((Ref("Event"), Literal(name), STRING))),
                ),
                group=name or None,
                action=name or None,
                deprecated=name or None,
                summary=summaries[at % count],
            )
            for at, name in enumerate(HOSTILE_NAMES)
        ),
        methods=tuple(
            Method(name, (Parameter(name, STRING, default=name),), namespace=name or None)
            for name in HOSTILE_NAMES
        ),
        protocols=(Protocol('"""', ("\\",), "\x00"),),
    )
