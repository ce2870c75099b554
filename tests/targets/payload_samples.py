"""Messages for ``EVERY_CONSTRUCT`` and what every target must say of them."""

from __future__ import annotations

_DEEP: object = {"name": "leaf"}
for _ in range(20):
    _DEEP = {"name": "branch", "children": [_DEEP], "next": None}

ACCEPTED: tuple[tuple[str, object], ...] = (
    ("all.types", {"s": ""}),
    ("all.types", {"s": "x", "unknown": {"deep": [1]}, "__proto__": 1, "constructor": None}),
    *(
        ("all.types", {"s": "x", name: value})
        for name, value in (
            ("i", 0), ("i", -(2**40)), ("i", 1.0), ("n", 1), ("n", -1.5e300), ("b", False),
            ("d", "no date"), ("z", None), ("a", None), ("a", [{}]), ("ref", {"name": "x"}),
            ("ref", _DEEP), ("opaque", {}), ("opaque", {"x": None}), ("level", "low"),
            ("level", "never heard of"), ("state", 7), ("state", 12345), ("lost", "x"),
            ("texts", []), ("texts", ["a", ""]), ("states", [0, 99]), ("deep", [[{"a": 1}], []]),
            ("deep", [[{"a": None}]]), ("counts", {}), ("counts", {"__proto__": 1, "b": 2}),
            ("anything", {"a": None}), ("either", "x"), ("either", 3), ("when", None),
            ("target", {"name": "x", "next": None}), ("target", [1]), ("target", "x"),
            ("direction", "IN"), ("version", 2), ("version", 2.0), ("truth", True), ("side", "R"),
            ("side", 1), ("side", True), ("mixed", "auto"), ("mixed", 4), ("twice", "x"),
            ("cause", "busy"), ("cause", "other"), ("code", 9), ("tags", ["u"]), ("vague", ""),
        )
    ),
    ("thing.do.done", {"requestid": 1}),
    ("error.thing.do", {}),
    ("done.state.one", {"value": 1}),
    ("done.state.never-heard", {"value": 1}),
    ("done.state.stateid", {"value": 1}),
    ("done.state.final", {"value": "x"}),
    ("done.state.a.b", {"value": "not that event"}),
    ("no.such.event", {"s": 1}),
    ("__proto__", {}),
    ("constructor", {}),
)  # fmt: skip

REFUSED: tuple[tuple[str, object, str], ...] = (
    ("all.types", None, "all.types: expected object, got null"),
    ("all.types", [], "all.types: expected object, got list"),
    ("all.types", "x", "all.types: expected object, got str"),
    ("all.types", {}, "all.types.s: missing"),
    ("all.types", {"s": None}, "all.types.s: expected str, got null"),
    *(
        ("all.types", {"s": "x", name: value}, f"all.types.{name}{error}")
        for name, value, error in (
            ("i", True, ": expected int, got bool"), ("i", 1.5, ": expected int, got float"),
            ("i", "1", ": expected int, got str"), ("i", None, ": expected int, got null"),
            ("n", True, ": expected float, got bool"), ("n", "1", ": expected float, got str"),
            ("b", 0, ": expected bool, got int"), ("d", 5, ": expected str, got int"),
            ("z", 0, ": expected null, got int"), ("z", {}, ": expected null, got object"),
            ("ref", [], ": expected object, got list"), ("ref", {}, ".name: missing"),
            ("ref", {"name": 1}, ".name: expected str, got int"),
            ("ref", {"name": "x", "children": [{"name": "y"}, {"name": "z", "next": 5}]},
             ".children[1].next: expected object | null, got int"),
            ("opaque", None, ": expected object, got null"),
            ("level", 1, ": expected str, got int"), ("state", "x", ": expected int, got str"),
            ("state", 0.5, ": expected int, got float"), ("lost", 1, ": expected str, got int"),
            ("texts", "x", ": expected list, got str"),
            ("texts", {}, ": expected list, got object"),
            ("texts", ["x", 1], "[1]: expected str, got int"),
            ("states", [0, "x"], "[1]: expected int, got str"),
            ("deep", [[{"a": "x"}]], "[0][0].a: expected int | null, got str"),
            ("counts", {"x": "y"}, ".x: expected int, got str"),
            ("counts", [], ": expected object, got list"),
            ("anything", [], ": expected object, got list"),
            ("either", 1.5, ": expected str | int, got float"),
            ("either", True, ": expected str | int, got bool"),
            ("when", 1, ": expected str | null, got int"),
            ("target", ["x"], ": expected object | list | str, got list"),
            ("target", {}, ": expected object | list | str, got object"),
            ("direction", "OUT", ': expected "IN", got str'),
            ("version", 3, ": expected 2, got int"), ("version", "2", ": expected 2, got str"),
            ("version", True, ": expected 2, got bool"), ("truth", 1, ": expected true, got int"),
            ("truth", False, ": expected true, got bool"),
            ("side", 0, ': expected "L" | "R" | 1 | true, got int'),
            ("mixed", "x", ': expected "auto" | int, got str'),
            ("cause", 1, ": expected str, got int"), ("code", "x", ": expected int, got str"),
            ("tags", [1], "[0]: expected str, got int"),
        )
    ),
    ("thing.do.done", {"requestid": None}, "thing.do.done.requestid: expected str | int, got null"),
    ("error.thing.do", [], "error.thing.do: expected object, got list"),
    ("done.state.one", {}, "done.state.one.value: missing"),
    ("done.state.x", {"value": "x"}, "done.state.x.value: expected int, got str"),
    ("done.state.final", {"value": 1}, "done.state.final.value: expected str, got int"),
)  # fmt: skip
