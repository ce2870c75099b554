"""Spec files: YAML on disk to a checked :class:`~refwright.spec.model.Spec`, and back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema_rs

from refwright.base.errors import SpecError
from refwright.base.gc_paused import gc_paused
from refwright.base.plain_files import read_plain_text
from refwright.canonical_yaml.comments import carry_comments
from refwright.canonical_yaml.files import YamlText, dump_yaml, load_yaml
from refwright.canonical_yaml.key_paths import Key
from refwright.naming.file_names import fault_of_file_name
from refwright.spec.agreement import disagreements
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import FORMAT, Field, Parameter, Spec, TypeExpr, by_name, references
from refwright.spec.rules import broken_rules
from refwright.spec.schema import spec_schema
from refwright.spec.to_data import spec_to_data
from refwright.spec.type_text import parse_type

SCHEMA_FILE = f"refwright-{FORMAT}.schema.json"
POLICY_FILE = "policy.yaml"
_MODELINE = "# yaml-language-server: $schema={}\n"


def load_spec(path: Path) -> Spec:
    """Read and check a spec file.

    Raises ``SpecError`` naming file, line and key for whatever breaks the format: unknown or
    duplicate keys, wrong types, references to nothing.
    """
    return parse_spec(read_text(path), str(path))


def read_text(path: Path) -> str:
    """Read a UTF-8 text file that a user named; raises ``SpecError`` when that cannot be done."""
    try:
        return read_plain_text(path)
    except FileNotFoundError:
        raise SpecError("there is no such file", where=str(path), remedy="check the path") from None
    except UnicodeDecodeError as error:
        raise SpecError(
            f"not UTF-8 text (byte {error.start})", where=str(path), remedy="save it as UTF-8"
        ) from None
    except OSError as error:
        raise SpecError(f"cannot be read: {error.strerror}", where=str(path)) from None


def parse_spec(text: str, where: str) -> Spec:
    """Check spec text and build the spec; ``where`` names it in errors."""
    with gc_paused():
        return check_spec(load_yaml(text, where))


def check_spec(parsed: YamlText) -> Spec:
    """Check a spec's data, from a file or just assembled, and build the spec."""
    _check_format(parsed)
    try:
        spec = spec_from_data(parsed.data)
    except SpecError:
        _tell_wrong_types(parsed)
        raise
    problems = [f"{parsed.place(path)}: {what}" for path, what in dangling(spec)]
    if problems:
        raise SpecError("\n".join(problems), remedy="define it under types or enums, or mend it")
    problems = [f"{parsed.place(path)}: {what}" for path, what in disagreements(spec)]
    if problems:
        raise SpecError("\n".join(problems), remedy="correct the type, or the default or value")
    problems = [f"{parsed.place(path)}: {what}" for path, what in broken_rules(spec)]
    if problems:
        raise SpecError("\n".join(problems))
    return spec


def spec_text(spec: Spec, *, schema: str = f"../{SCHEMA_FILE}", old: str | None = None) -> str:
    """Write a spec canonically; with ``old``, keep the comments of that earlier text."""
    text = _MODELINE.format(schema) + dump_yaml(spec_to_data(spec))
    if old is None or old == text:
        return text
    body = "\n".join(line for line in old.split("\n") if not line.startswith(_MODELINE[:30]))
    return carry_comments(body, text, "the earlier spec")


def spec_digest(spec: Spec) -> str:
    """Give the sha256 of a spec's canonical text: equal for equal specs, comments aside."""
    return hashlib.sha256(spec_text(spec).encode()).hexdigest()


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(spec_schema())


def _check_format(parsed: YamlText) -> None:
    if not isinstance(parsed.data, dict):
        raise SpecError("this is not a spec", where=parsed.where, remedy="expected a mapping")
    version = parsed.data.get("refwright")
    if isinstance(version, int) and version > FORMAT:
        raise SpecError(
            f"spec format {version} is newer than this refwright knows ({FORMAT})",
            where=parsed.place(("refwright",)),
            remedy="upgrade refwright",
        )
    for key in ("api", "release"):
        name = parsed.data.get(key)
        if isinstance(name, str) and (fault := fault_of_file_name(name)):
            raise SpecError(f"{name!r}: {fault}", where=parsed.place((key,)), remedy="name it anew")
    errors = list(_validator().iter_errors(parsed.data))
    if errors:
        raise SpecError("\n".join(sorted({_explain(parsed, e) for e in errors}, key=_by_line)))


def _explain(parsed: YamlText, error: jsonschema_rs.ValidationError) -> str:
    path: tuple[Key, ...] = tuple(error.instance_path)
    message = error.message
    if "was unexpected" in message or "were unexpected" in message:
        unknown = [name for name in message.split("'")[1::2] if name]
        path = (*path, unknown[0]) if len(unknown) == 1 else path
        message = f"unknown key {', '.join(map(repr, unknown))}"
    elif message.startswith(("{", "[")):
        message = "the value here" + message[message.rfind(" is ") :]
    return f"{parsed.place(path)}: {message}"


def _by_line(text: str) -> tuple[int, str]:
    digits = text.partition(", line ")[2].partition(":")[0].partition(",")[0]
    return (int(digits) if digits.isdigit() else 0, text)


def _tell_wrong_types(parsed: YamlText) -> None:
    """Point at the line of each type expression that is none."""
    problems = []
    for path, text in type_texts(parsed.data):
        try:
            parse_type(text)
        except SpecError as error:
            problems.append(f"{parsed.place(path)}: {error}")
    if problems:
        raise SpecError("\n".join(problems))


def type_texts(data: object, path: tuple[Key, ...] = ()) -> Iterator[tuple[tuple[Key, ...], str]]:
    """Yield the path and text of every type expression in a spec's plain data."""
    for key, value in data.items() if isinstance(data, dict) else ():
        # a field named "type" has a mapping for its value, an expression is text
        if isinstance(value, dict):
            yield from type_texts(value, (*path, key))
        elif key in {"type", "returns"} and isinstance(value, str):
            yield (*path, key), value


def dangling(spec: Spec) -> Iterator[tuple[tuple[Key, ...], str]]:
    """Yield the path of each reference to nothing, with what it names."""
    known = set(by_name(spec.enums)) | set(by_name(spec.types))
    for path, expr in type_sites(spec):
        for name in references(expr):
            if name not in known:
                yield path, f"refers to {name!r}, which is neither a type nor an enum here"


def type_sites(spec: Spec) -> Iterator[tuple[tuple[Key, ...], TypeExpr]]:
    """Yield every place of a spec that holds a type expression, with its path in the file."""
    for definition in spec.types:
        yield from _sites(("types", definition.name, "fields"), definition.fields or ())
    for event in spec.events:
        yield from _sites(("events", event.name, "fields"), event.fields)
    for method in spec.methods:
        yield from _sites(("methods", method.name, "parameters"), method.parameters)
        if method.returns is not None:
            yield ("methods", method.name, "returns"), method.returns


def _sites(
    path: tuple[Key, ...], fields: tuple[Field, ...] | tuple[Parameter, ...]
) -> Iterator[tuple[tuple[Key, ...], TypeExpr]]:
    for field in fields:
        yield (*path, field.name, "type"), field.type
