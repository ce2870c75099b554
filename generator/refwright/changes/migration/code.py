"""One line of user code, in Python or in TypeScript, as migration notes show it.

Identifiers are those that the generated packages have: they are looked up in the table of names
that rendering has filled, and made by the naming rule where that does not know them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Protocol

from refwright.base.escaping import visible
from refwright.changes.compare.change import Json
from refwright.naming.identifiers import (
    NameTable,
    Style,
    class_name,
    constant_name,
    identifier,
    member_name,
)
from refwright.naming.reserved_words import Language
from refwright.spec.model import Method

_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*", re.ASCII)
_SINGULAR = {"events": "event", "types": "type", "methods": "method", "enums": "enum"}
CODED = frozenset(_SINGULAR)
"""Sections of a spec whose things have a class or a type in the packages."""


class CodeWriter(Protocol):
    """Writes lines of one language; ``section`` is that of the spec: events, types, methods."""

    title: str
    fence: str

    def comment(self, text: str) -> str:
        """Write a remark."""
        ...

    def handles(self, event: str) -> str:
        """Write how an event is waited for."""
        ...

    def reads(self, section: str, owner: str, member: str) -> str:
        """Write how a member is read."""
        ...

    def guards(self, section: str, owner: str, member: str) -> str:
        """Write how a member is read that may be missing."""
        ...

    def names(self, section: str, owner: str) -> str:
        """Write how a class or a type is named."""
        ...

    def value(self, section: str, owner: str, member: str, value: Json) -> str:
        """Write how a value of an enumeration is named; without a member it is a shared one."""
        ...

    def calls(self, method: Method, members: Iterable[str]) -> str:
        """Write a call that gives these parameters."""
        ...


class PythonCode:
    """Writes Python against the generated package."""

    title = "Python"
    fence = "python"

    def __init__(self, table: NameTable) -> None:
        self._classes = table.get("python class", {})
        self._table = table

    def comment(self, text: str) -> str:
        return f"# {visible(text)}"

    def handles(self, event: str) -> str:
        return f"isinstance(event, {self.names('events', event)})"

    def reads(self, section: str, owner: str, member: str) -> str:
        return f"{self._variable(section, owner)}.{self._member(section, owner, member)}"

    def guards(self, section: str, owner: str, member: str) -> str:
        return f"if {self.reads(section, owner, member)} is not None: ..."

    def names(self, section: str, owner: str) -> str:
        spoken = f"{owner} parameters" if section == "methods" else owner
        return self._classes.get(f"{_SINGULAR[section]} {owner}") or class_name(spoken)

    def value(self, section: str, owner: str, member: str, value: Json) -> str:
        key = f"enum {owner}"
        if member:
            key = f"values of {_SINGULAR[section]} {owner} -> {member}"
        kind = self._classes.get(key)
        constants = self._table.get(f"python constant {key}", {})
        if kind is None:
            return _literal(value)
        return f"{kind}.{constants.get(str(value)) or constant_name(str(value))}"

    def calls(self, method: Method, members: Iterable[str]) -> str:
        given = ", ".join(f"{self._member('methods', method.name, name)}=..." for name in members)
        return f"{self.names('methods', method.name)}({given})"

    def _member(self, section: str, owner: str, member: str) -> str:
        scope = f"python member {_SINGULAR[section]} {owner}"
        return self._table.get(scope, {}).get(member) or member_name(member)

    def _variable(self, section: str, owner: str) -> str:
        return "event" if section == "events" else member_name(owner)


class TypeScriptCode:
    """Writes TypeScript against the generated package."""

    title = "TypeScript"
    fence = "ts"

    def __init__(self, table: NameTable) -> None:
        self._table = table
        self._classes = table.get("typescript class", {})

    def comment(self, text: str) -> str:
        return f"// {visible(text)}"

    def handles(self, event: str) -> str:
        return f"hub.on({_literal(event)}, (data) => {{ /* … */ }});"

    def reads(self, section: str, owner: str, member: str) -> str:
        return f"{self._variable(section, owner)}{_access(member)}"

    def guards(self, section: str, owner: str, member: str) -> str:
        return f"if ({self.reads(section, owner, member)} !== undefined) {{ /* … */ }}"

    def names(self, section: str, owner: str) -> str:
        spoken = f"{owner} parameters" if section == "methods" else owner
        return self._classes.get(f"{_SINGULAR[section]} {owner}") or class_name(spoken)

    def value(self, section: str, owner: str, member: str, value: Json) -> str:
        del section
        scope = self._table.get(f"typescript member enum {owner}", {})
        if member or str(value) not in scope:
            return _literal(value)
        return f"{self.names('enums', owner)}.{scope[str(value)]}"

    def calls(self, method: Method, members: Iterable[str]) -> str:
        given = set(members)
        names = self._table.get(f"typescript parameter {method.name}", {})
        listed = [names.get(p.name) or p.name for p in method.parameters if p.name in given]
        plain = [name if _PLAIN.fullmatch(name) else _literal(name) for name in listed]
        return f"client.{self._section(method)}{_access(method.name)}({', '.join(plain)});"

    def _section(self, method: Method) -> str:
        namespace = method.namespace or "methods"
        known = self._table.get("typescript section", {}).get(namespace)
        last = namespace.rpartition(".")[2] or namespace
        return known or identifier(last, Style.CAMEL, Language.TYPESCRIPT)

    def _variable(self, section: str, owner: str) -> str:
        if section == "events":
            return "data"
        name = member_name(owner)
        return re.sub(r"_+(\w)", lambda found: found[1].upper(), name)


def writers(table: NameTable) -> tuple[CodeWriter, ...]:
    """Give the writers of both languages."""
    return PythonCode(table), TypeScriptCode(table)


def _access(name: str) -> str:
    return f".{name}" if _PLAIN.fullmatch(name) else f"[{_literal(name)}]"


def _literal(value: Json) -> str:
    return json.dumps(value, ensure_ascii=True)
