"""Java sources with doc comments, for Javadoc and Doxygen: a class a thing."""

from __future__ import annotations

from typing import Any

from composed import plain

from writers.html import Html

JAVA_TYPES = {
    "string": "String",
    "integer": "int",
    "number": "double",
    "boolean": "boolean",
    "timestamp": "Instant",
    "date": "LocalDate",
    "integer | string": "Object",
    "map of string to string": "Map<String,String>",
}
_IMPORTS = "package ember;\n\nimport java.time.*;\nimport java.util.*;\n\n"


def java_type(member: dict[str, Any]) -> str:
    """Return the Java type of a member, parameter or result."""
    stated = str(member["type"])
    many = str(member.get("cardinality", "")).endswith("n")
    item = stated.removeprefix("list of ")
    java = JAVA_TYPES.get(item, item)
    return f"List<{java}>" if many or item != stated else java


def write(data: dict[str, Any]) -> dict[str, str]:
    """Return the sources by file name."""
    slot = {
        "name": "Slot",
        "summary": "A part of a day.",
        "members": [
            {"name": name, "type": "string", "required": True, "text": "A time of the day."}
            for name in ("from", "until")
        ],
    }
    sources = {thing["name"]: _class(thing, " extends Event") for thing in data["events"]}
    sources |= {thing["name"]: _class(thing) for thing in (*data["types"], slot)}
    sources |= {kind["name"]: _enum(kind) for kind in data["enumerations"]}
    sources["Event"] = f"{_comment('What all events have: nothing.')}public class Event {{}}\n"
    sources["Hub"] = _interface(data["methods"])
    return {f"ember/{name}.java": _IMPORTS + text for name, text in sources.items()}


def presence(member: dict[str, Any]) -> str:
    """Return the word that says whether a member is there."""
    given = member.get("required", not str(member.get("cardinality")).startswith("0"))
    return "Required." if given else "Optional."


def _comment(text: str, indent: str = "") -> str:
    lines = "\n".join(f"{indent} * {line}".rstrip() for line in text.splitlines())
    return f"{indent}/**\n{lines}\n{indent} */\n"


def _class(thing: dict[str, Any], base: str = "") -> str:
    notes = f"\n<p><b>Note:</b> {Html().inline(thing['note'])}" if "note" in thing else ""
    sample = f"\n<pre>{{@code\n{thing['sample']}}}</pre>" if "sample" in thing else ""
    members = "".join(map(_member, thing["members"]))
    about = _comment(thing["summary"] + notes + sample)
    return f"{about}public class {thing['name']}{base} {{\n{members}}}\n"


def _member(member: dict[str, Any]) -> str:
    comment = _comment(f"{presence(member)} {_words(member)}", "    ")
    return f"{comment}    public {java_type(member)} {member['name']};\n\n"


def _words(member: dict[str, Any]) -> str:
    text = member["text"]
    if isinstance(text, str):
        return Html().inline(text)
    lists = [part for part in text if isinstance(part, dict) and "list" in part]
    items = "".join(f"\n<li>{Html().inline(i)}</li>" for part in lists for i in part["list"])
    return Html().inline(text[0]) + (f"\n<ul>{items}\n</ul>" if items else "")


def _enum(kind: dict[str, Any]) -> str:
    constants = ",\n\n".join(
        f"{_comment(plain(v['text']).capitalize().rstrip('.') + '.', '    ')}    {v['value']}"
        for v in kind["values"]
    )
    return f"{_comment(kind['summary'])}public enum {kind['name']} {{\n{constants}\n}}\n"


def _interface(methods: list[dict[str, Any]]) -> str:
    body = "".join(map(_method, methods))
    return f"{_comment('What the hub can be asked to do.')}public interface Hub {{\n{body}}}\n"


def _method(method: dict[str, Any]) -> str:
    lines = [method["summary"], ""]
    lines += [f"@param {p['name']} {presence(p)} {_words(p)}" for p in method["parameters"]]
    returned = method.get("returns")
    if returned:
        lines.append(f"@return {returned['text']}")
    result = java_type(returned) if returned else "void"
    parameters = ", ".join(f"{java_type(p)} {p['name']}" for p in method["parameters"])
    comment = _comment("\n".join(lines), "    ")
    return f"{comment}    {result} {method['name']}({parameters});\n\n"
