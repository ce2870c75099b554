"""Comments of the TypeScript package: documentation for people, and facts for the proof.

An editor shows the documentation comment: the summary, since when something is there, whether it is
deprecated, its default, its limits, where it stands. What else a declaration cannot say
(``group``, the kind of an event, whether a page calls a field optional …) stands in a line comment
each above it, plainly where it is plain and as JSON elsewhere, so that a reader gets the fact back
exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from refwright.spec.fact_table import CARRIED
from refwright.targets.emission.emission import (
    Code,
    Doc,
    Emitted,
    Literal,
    code,
    joined,
    script_doc,
    script_fact,
    script_words,
)

TAGS = {
    "kind": Literal("kind"),
    "group": Literal("group"),
    "action": Literal("action"),
    "parameter": Literal("varying"),
    "namespace": Literal("within"),
    "callback": Literal("calledOn"),
    "presence": Literal("presence"),
    "since": Literal("since"),
    "deprecated": Literal("deprecated"),
    "undocumented": Literal("undocumented"),
    **{name: Literal(name) for name in CARRIED},
    "extends": Literal("basedOn"),
    "aliases": Literal("aliases"),
    "default": Literal("default"),
    "complete": Literal("complete"),
    "values": Literal("values"),
    "name": Literal("label"),
    "callbacks": Literal("callbacks"),
    "type": Literal("declared"),
    "returns": Literal("returned"),
    "title": Literal("title"),
    "valid_for": Literal("validFor"),
    "protocols": Literal("protocols"),
    "participants": Literal("participants"),
    "summary": Literal("summary"),
    "inserted": Literal("inserted"),
    "source": Literal("source"),
}
"""How each key of a spec's entry is called as a tag; none is a tag that TypeScript knows better."""

LIMITS = {
    "format": Literal("format"),
    "minimum": Literal("minimum"),
    "exclusive_minimum": Literal("exclusiveMinimum"),
    "maximum": Literal("maximum"),
    "exclusive_maximum": Literal("exclusiveMaximum"),
    "min_length": Literal("minLength"),
    "max_length": Literal("maxLength"),
    "pattern": Literal("pattern"),
    "min_items": Literal("minItems"),
    "max_items": Literal("maxItems"),
}
"""How each limit of a member's value is called as a tag: as JSON Schema and its tools call it."""

SHOWN = frozenset({"since", "deprecated", "default", "name", "source"})
"""What an editor shows beside the summary."""


def comment(
    entry: Mapping[str, object], indent: int = 0, *, also: Iterable[Emitted] = ()
) -> Code | None:
    """Write the comments of a spec's entry: its facts, then its summary, ``also`` and some tags.

    Gives ``None`` where there is nothing to say.
    """
    facts = dict(entry)
    summary = facts.pop("summary", None)
    limits = cast("Mapping[str, object]", facts.pop("constraints", {}))
    lines: list[Emitted] = []
    if isinstance(summary, str):
        shown = script_doc([summary], indent)
        lines.append(shown)
        if _reads_as(shown) != summary:
            facts["summary"] = summary
    margin = Code(" " * indent)
    lead = Code(" " * indent + " * ")
    hidden = [code("{}// {}", margin, _tag(TAGS[k], v)) for k, v in facts.items() if k not in SHOWN]
    tags = [*also, *(_tag(TAGS[key], value) for key, value in facts.items() if key in SHOWN)]
    tags += [_tag(LIMITS[key], bound) for key, bound in limits.items()]
    if lines and tags:
        lines.append(Code(" " * indent + " *"))
    lines += [code("{}{}", lead, tag) for tag in tags]
    if not lines:
        return joined("\n", hidden) if hidden else None
    only = lines[0].strip().removeprefix("* ")
    if len(lines) == 1 and "\n" not in lines[0] and not only.startswith("*"):
        block = code("{}/** {} */", margin, Doc(only))
    else:
        block = code("{}/**\n{}\n{} */", margin, joined("\n", lines), margin)
    return joined("\n", [*hidden, block])


def parameter_line(name: Emitted, summary: str) -> Code:
    """Write the ``@param`` that editors show while a call is typed."""
    return code("@param {} - {}", name, Doc(script_doc([summary], width=100_000)[3:]))


def _tag(name: Literal, value: object) -> Code:
    if value is True:
        return code("@{}", name)
    if isinstance(value, str) and name != TAGS["default"]:
        return code("@{} {}", name, script_words(value))
    return code("@{} {}", name, script_fact(value))


def _reads_as(doc: Doc) -> str:
    """Give the text that a reader of the comment sees: its lines, joined by spaces."""
    return " ".join(line.strip().removeprefix("*").strip() for line in doc.split("\n"))
