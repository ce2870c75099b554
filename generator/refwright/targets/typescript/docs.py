"""Documentation comments of the TypeScript package: prose for people, tags for facts.

What a declaration cannot say (``since``, ``group``, the kind of an event, whether a page calls a
field optional …) stands in a tag each, plainly where it is plain and as JSON elsewhere, so that an
editor shows it and a reader gets the fact back exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
    "constraints": Literal("limits"),
    "condition": Literal("condition"),
    "replacement": Literal("replacement"),
    "removed": Literal("removed"),
    "written": Literal("written"),
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


def comment(
    entry: Mapping[str, object], indent: int = 0, *, also: Iterable[Emitted] = ()
) -> Code | None:
    """Write the comment of a spec's entry: its summary, then ``also``, then a tag for each fact.

    Gives ``None`` where there is nothing to say.
    """
    facts = dict(entry)
    summary = facts.pop("summary", None)
    lines: list[Emitted] = []
    if isinstance(summary, str):
        shown = script_doc([summary], indent)
        lines.append(shown)
        if _reads_as(shown) != summary:
            facts["summary"] = summary
    lead = Code(" " * indent + " * ")
    tags: list[Emitted] = [*also, *(_tag(TAGS[key], value) for key, value in facts.items())]
    if lines and tags:
        lines.append(Code(" " * indent + " *"))
    lines += [code("{}{}", lead, tag) for tag in tags]
    if not lines:
        return None
    margin = Code(" " * indent)
    if len(lines) == 1 and "\n" not in lines[0]:
        return code("{}/** {} */", margin, Doc(lines[0].strip().removeprefix("* ")))
    return code("{}/**\n{}\n{} */", margin, joined("\n", lines), margin)


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
