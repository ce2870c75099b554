"""What each key of a rule may hold: errors for one that breaks it, and its JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from refwright.base.errors import SpecError
from refwright.facts.rule_language.placed import place_of

Schema = dict[str, object]


def _text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def _scalar(value: object) -> bool:
    return isinstance(value, str | int | float | bool)


def _texts(value: object) -> bool:
    return isinstance(value, list) and value != [] and all(map(_text, value))


def _says(value: object) -> bool:
    return isinstance(value, dict) and all(map(_scalar, value.values()))


def _alternative(value: object) -> bool:
    if isinstance(value, dict):
        return value != {} and all(said is None or _says(said) for said in value.values())
    return _scalar(value) and value != ""


def _lines(value: object) -> bool:
    listed = value if isinstance(value, list) else [value]
    return listed != [] and all(map(_alternative, listed))


def _cell(value: object) -> bool:
    skipped = isinstance(value, dict) and set(value) == {"skip"} and _scalar(value["skip"])
    return value is None or skipped or _lines(value)


def _row(value: object) -> bool:
    return all(map(_cell, value.values())) if isinstance(value, dict) else _lines(value)


def _target(value: object) -> bool:
    if isinstance(value, dict):
        return len(value) == 1 and all(map(_text, value.values()))
    return _text(value)


def _level(value: object) -> bool:
    listed = value if isinstance(value, list) else [value]
    return listed != [] and all(type(one) is int and one > 0 for one in listed)


def _each(value: object) -> bool:
    listed = value if isinstance(value, list) else [value]
    return listed != [] and all(
        isinstance(one, dict) and all(_lines(v) or key == "split" for key, v in one.items())
        for one in listed
    )


def _some(value: object) -> bool:
    return _text(value) or _texts(value)


_LINE_FORM = "a line, a list of lines, or lines with what they state: {'{name}': {since: '2.0'}}"
_FORMS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    **dict.fromkeys(
        ("section", "item", "term", "code", "line", "paragraph", "list"), (_lines, _LINE_FORM)
    ),
    **dict.fromkeys(("under", "after", "caption", "when", "unless"), (_lines, _LINE_FORM)),
    "row": (_row, "columns with lines: {Name: '{name}', Notes: {skip: why}}, or a line"),
    "in": (_some, "a kind of thing, or a list of kinds: event, or [event, method]"),
    "level": (_level, "a level of headings: 2, or [2, 3]"),
    "makes": (_target, "a kind of thing, or one kind with a name: {method: '{page}.{name}'}"),
    "of": (_target, "a kind of thing, or one kind with a name: {enum: colour}"),
    "gives": (_text, "one word: field, value, summary, …"),
    "says": (_says, "facts with their values: {presence: required}"),
    "skip": (_scalar, "the reason, in words"),
    "same": (_text, "a template: '{verb} {path}'"),
    "each": (_each, "{in: hole, split: ', ', line: '{name}'}, or a list of such"),
    "columns": (_texts, "a list of roles: [field, type]"),
    "labels": (_texts, "a list of labels: [signature]"),
    "head": (_texts, "a list of heads"),
}
_ALONE = {"columns": ("row", "columns"), "labels": ("row", "labels")}


def check_shapes(rule: Mapping[str, object], where: str) -> None:
    """Refuse a key that holds what it cannot, and keys that contradict each other."""
    for key, value in rule.items():
        fits, form = _FORMS.get(key, (_scalar, ""))
        if form and not fits(value):
            shown = repr(value)
            shown = shown if len(shown) < 80 else shown[:79] + "…"
            raise SpecError(
                f"{key!r} holds {shown}",
                where=place_of(rule, key, where),
                remedy=f"write {form}",
            )
    if "skip" in rule:
        for key in ("makes", "gives", "says", "each", "same"):
            if key in rule:
                raise SpecError(
                    f"the rule leaves its node out ('skip') and reads it ({key!r})",
                    where=place_of(rule, key, where),
                    remedy="keep one of the two; two rules may share a line",
                )
    for key, (node, source) in _ALONE.items():
        if key in rule and rule.get(node) != source:
            raise SpecError(f"{key!r} goes with `row: {source}`", where=place_of(rule, key, where))
    if "head" in rule and "row" not in rule:
        raise SpecError("'head' goes with 'row'", where=place_of(rule, "head", where))


# --- the schema that editors use ---


def rule_schema(kinds: tuple[str, ...], members: tuple[str, ...], facts: tuple[str, ...]) -> Schema:
    """Build the JSON Schema of one rule, with a sentence on each key."""
    line: Schema = {"$ref": "#/$defs/lines"}
    kind: Schema = {"enum": ["page", *kinds, *members]}
    target: Schema = {
        "anyOf": [
            {"enum": [*kinds, *members]},
            {
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "properties": {key: {"type": "string"} for key in (*kinds, *members)},
                "additionalProperties": False,
            },
        ]
    }
    texts: Schema = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    level: Schema = {"type": "integer", "minimum": 1}
    about = _ABOUT
    properties: dict[str, Schema] = {
        **{node: {**line, "description": about[node]} for node in _NODES},
        "row": {"$ref": "#/$defs/row", "description": about["row"]},
        **{key: {**line, "description": about[key]} for key in _WHERES},
        "in": {"anyOf": [kind, {"type": "array", "items": kind}], "description": about["in"]},
        "level": {
            "anyOf": [level, {"type": "array", "items": level}],
            "description": about["level"],
        },
        "makes": {**target, "description": about["makes"]},
        "of": {**target, "description": about["of"]},
        "gives": {"enum": [*members, *facts], "description": about["gives"]},
        "says": {
            "type": "object",
            "propertyNames": {"enum": [*facts, "action"]},
            "description": about["says"],
        },
        "skip": {"type": "string", "minLength": 1, "description": about["skip"]},
        "same": {"type": "string", "description": about["same"]},
        "each": {"$ref": "#/$defs/each", "description": about["each"]},
        "columns": texts,
        "labels": texts,
        "head": texts,
    }
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "oneOf": [{"required": [node]} for node in (*_NODES, "row")],
    }


def shape_definitions() -> dict[str, Schema]:
    """Build what the schema of a rule refers to."""
    says: Schema = {"type": ["object", "null"]}
    stated: Schema = {"type": "object", "additionalProperties": says, "minProperties": 1}
    words: Schema = {"type": ["string", "number", "boolean"]}
    lines: Schema = {
        "anyOf": [words, stated, {"type": "array", "items": {"anyOf": [words, stated]}}]
    }
    cell: Schema = {
        "anyOf": [
            {"type": "null"},
            {
                "type": "object",
                "required": ["skip"],
                "additionalProperties": False,
                "properties": {"skip": words},
            },
            {"$ref": "#/$defs/lines"},
        ]
    }
    one: Schema = {
        "type": "object",
        "required": ["in", "line"],
        "properties": {
            "in": {"type": "string"},
            "split": {"type": "string"},
            "line": {"$ref": "#/$defs/lines"},
            "gives": {"enum": ["field", "parameter", "value"]},
        },
        "additionalProperties": False,
    }
    return {
        "lines": lines,
        "row": {
            "anyOf": [{"$ref": "#/$defs/lines"}, {"type": "object", "additionalProperties": cell}]
        },
        "each": {"anyOf": [one, {"type": "array", "items": one}]},
    }


_NODES = ("section", "item", "term", "code", "line", "paragraph", "list")
_WHERES = ("under", "after", "caption", "when", "unless")
_ABOUT = {
    "section": "a heading with everything below it, as a line with holes: '{name} - [{group}]'",
    "item": "an item of a list, with what is nested in it: '`{name}` - {summary}'",
    "term": "a term of a definition list, with its definition",
    "code": "a block of code as a whole",
    "line": "a line of code, or of a paragraph with line breaks",
    "paragraph": "a paragraph",
    "list": "a whole list of which no item was read",
    "row": "the rows of a table: columns with lines ({Name: '{name}'}), or a line for each row",
    "under": "an enclosing title fits",
    "after": "the paragraph or title right before fits",
    "caption": "the table's caption, or else the paragraph before it, fits",
    "when": "a line inside the node fits",
    "unless": "no line inside the node fits",
    "in": "the innermost open thing is of this kind; page: nothing is open",
    "level": "the heading has this level",
    "makes": "a thing, open as far as its node reaches; its name may be a template",
    "of": "whose member it is, where that is not the innermost thing",
    "gives": "a member, or one fact of the open thing",
    "says": "facts that the rule itself states",
    "skip": "the node is left out, for this reason",
    "same": "a key: a row elsewhere with the same key says more of the same thing",
    "each": "members inside one hole",
}
