"""Profiles: the data that adapts the engine to one vendor's pages.

A profile is a YAML file. It extends another one (``base`` holds what all vendors share): lists
are put in front of the parent's, mappings are merged, single values replace it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from refwright.base.errors import SpecError
from refwright.base.patterns import Pattern, Replacement, compile_pattern
from refwright.facts.profile_files import (
    Data,
    builtin_profiles,
    merged_data,
    profile_files,
    profile_texts,
)
from refwright.facts.rule_language.language import Rule, RuleSet, load_rule_sets
from refwright.facts.rule_language.lines import Line, compile_line, fill_holes
from refwright.facts.rule_language.whole_checks import check_rule_sets
from refwright.pages.document import Forms, header_key
from refwright.spec.model import EventKind, TypeExpr
from refwright.spec.type_text import parse_type

__all__ = ["Profile", "builtin_profiles", "load_profile", "profile_files", "profile_texts"]


@dataclass(frozen=True, slots=True)
class Repair:
    """A known misspelling in names, with what it should be and why."""

    match: Pattern
    replace: Replacement
    reason: str


@dataclass(frozen=True, slots=True)
class KindRule:
    """Tells an event's kind, and the action it answers, from its name."""

    kind: EventKind
    match: Pattern


@dataclass(frozen=True, slots=True)
class TypePhrase:
    """Tells a type from words; ``type`` may use the pattern's named groups in braces."""

    match: Pattern
    type: str


@dataclass(frozen=True, slots=True)
class TypeByName:
    """Tells a type from a field's name where the page states none, with the reason."""

    field: Pattern
    type: TypeExpr
    reason: str


@dataclass(frozen=True, slots=True)
class Reasoned:
    """A pattern and the reason that goes with what it finds."""

    match: Pattern
    reason: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A checked profile, patterns compiled; headers and labels are keyed as pages write them.

    ``digest`` is that of its data, the profiles that it extends included.
    """

    name: str
    headers: Mapping[str, str]
    labels: Mapping[str, str]
    names: Mapping[str, Pattern]
    repairs: tuple[Repair, ...]
    kinds: tuple[KindRule, ...]
    phrases: Mapping[str, tuple[Pattern, ...]]
    type_words: Mapping[str, str]
    notations: Mapping[str, tuple[str, ...]]
    presence: Mapping[str, tuple[str, ...]]
    callbacks: frozenset[str]
    type_phrases: tuple[TypePhrase, ...]
    type_names: tuple[TypeByName, ...]
    refusals: tuple[Reasoned, ...]
    ignores: tuple[Reasoned, ...]
    rule_sets: tuple[RuleSet, ...] = ()
    joined: frozenset[str] = frozenset()
    rewrites: tuple[tuple[Line, str], ...] = ()
    forms: Forms = field(default_factory=Forms)
    digest: str = ""

    def role_of(self, header: str) -> str:
        """Give the role of a column header, or an empty string."""
        return self.headers.get(header_key(header), "")

    def label_of(self, text: str) -> str:
        """Give what a row label announces, or an empty string."""
        return self.labels.get(header_key(text), "")

    def is_name(self, kind: str, text: str) -> bool:
        """Tell whether the whole text is a name of this kind (``event``, ``field``, …)."""
        return self.names[kind].fullmatch(text) is not None

    def rules_for(self, page: str) -> tuple[Rule, ...]:
        """Return the rules for a page, in the order in which they are tried."""
        return tuple(rule for group in self.rule_sets if group.covers(page) for rule in group.rules)

    def notation(self, text: str, depth: int = 4) -> str:
        """Rewrite a type from the vendor's notation; a text without one comes back as it is."""
        for line, type_text in self.rewrites:
            found = line.match(text, text)
            if found is not None and depth:
                inner = {key: self.notation(value, depth - 1) for key, value in found.items()}
                return fill_holes(type_text, inner)
        return text

    def repair(self, name: str) -> tuple[str, str]:
        """Mend known misspellings; gives the name and the reason (empty when untouched)."""
        for rule in self.repairs:
            mended = rule.replace.everywhere(rule.match, name)
            if mended != name:
                return mended, rule.reason
        return name, ""


def load_profile(name: str, folder: Path | None = None) -> Profile:
    """Load a built-in profile by name, or a profile file by path.

    A path is taken relative to ``folder``. Raises ``UsageError`` for an unknown name and
    ``SpecError`` for a file that breaks the format.
    """
    return _compile(merged_data(name, folder))


_Row = dict[str, str]


_GROUPS = {
    "since": {"release"},
    "modified": {"release"},
    "deprecated": {"words"},
    "values_inline": {"list"},
    "default": {"value"},
    "new_field": {"release", "field"},
    "name_parameter": {"name"},
}
"""What a phrase must give by a group, to be of use."""


class _Patterns:
    """Compiles a profile's regular expressions, the grammars of names filled in."""

    def __init__(self, data: Data) -> None:
        self.name = str(data["profile"])
        names = data["names"]
        self.grammars = {key: value for key, value in names.items() if isinstance(value, str)}

    def compile(self, text: str, *, ignore_case: bool = True) -> Pattern:
        for key, grammar in self.grammars.items():
            text = text.replace("{" + key + "}", f"(?:{grammar})")
        return compile_pattern(text, ignore_case=ignore_case, where=f"profile {self.name}")

    def type(self, text: str) -> TypeExpr:
        """Read a type expression as spec files write it."""
        try:
            return parse_type(text)
        except SpecError as error:
            where = f"profile {self.name}"
            raise SpecError(error.what, where=where, remedy=error.remedy) from None

    def phrases(self, key: str, texts: list[str]) -> tuple[Pattern, ...]:
        """Compile phrases of a kind; raises ``SpecError`` where one lacks a group."""
        made = tuple(map(self.compile, texts))
        for pattern in made:
            if missing := _GROUPS.get(key, set()) - set(pattern.groupindex):
                raise SpecError(
                    f"the pattern {pattern.pattern} has no group {min(missing)!r}",
                    where=f"profile {self.name}, phrases.{key}",
                    remedy=f"name it: (?P<{min(missing)}>…)",
                )
        return made

    def exact(self, text: str) -> Pattern:
        """Compile a pattern over names, whose case matters."""
        return self.compile(text, ignore_case=False)

    def repair(self, row: _Row) -> Repair:
        """Compile a repair; raises ``SpecError`` for a group that its pattern does not have."""
        match = self.exact(row["match"])
        where = f"profile {self.name}, names.repairs"
        return Repair(match, Replacement(row["replace"], match, where), row["reason"])


def _rows(data: Data, key: str) -> list[_Row]:
    rows: list[_Row] = data.get(key, [])
    return rows


def _compile(data: Data) -> Profile:
    patterns = _Patterns(data)
    types = data["types"]
    phrases = data["phrases"]
    return Profile(
        name=patterns.name,
        headers=_by_text(data["headers"]),
        labels=_by_text(data["labels"]),
        names={key: patterns.exact(text) for key, text in patterns.grammars.items()},
        repairs=tuple(patterns.repair(row) for row in _rows(data["names"], "repairs")),
        kinds=tuple(
            KindRule(EventKind(row["kind"]), patterns.exact(row["match"]))
            for row in _rows(data, "kinds")
        ),
        phrases={key: patterns.phrases(key, texts) for key, texts in phrases.items()},
        type_words=types["words"],
        notations=_tuples(types["notations"]),
        presence=_tuples(data["presence"]),
        callbacks=frozenset(types["callbacks"]),
        type_phrases=tuple(
            TypePhrase(patterns.compile(row["match"]), row["type"])
            for row in _rows(types, "phrases")
        ),
        type_names=tuple(
            TypeByName(patterns.exact(row["field"]), patterns.type(row["type"]), row["reason"])
            for row in _rows(types, "names")
        ),
        refusals=_reasoned(patterns, _rows(data, "refuse")),
        ignores=_reasoned(patterns, _rows(data, "ignore")),
        joined=frozenset(data.get("joined") or []),
        forms=_forms(data.get("forms")),
        rule_sets=_rule_sets(data, patterns.name),
        rewrites=tuple(
            (
                compile_line(row["match"], {}, f"profile {patterns.name}, types.rewrites"),
                row["type"],
            )
            for row in _rows(types, "rewrites")
        ),
        digest=hashlib.sha256(json.dumps(data, ensure_ascii=True).encode()).hexdigest(),
    )


def _tuples(groups: Data) -> dict[str, tuple[str, ...]]:
    return {key: tuple(words) for key, words in groups.items()}


def _forms(data: Any) -> Forms:
    """Read which elements stand for which nodes; several selectors are one."""
    said = data or {}
    joined = {
        node: text if isinstance(text, str) else ", ".join(text) for node, text in said.items()
    }
    return Forms(**joined)


def _rule_sets(data: Data, name: str) -> tuple[RuleSet, ...]:
    names = data["names"]
    grammars = {f"@{key}": text for key, text in names.items() if isinstance(text, str)}
    holes = {**(data.get("holes") or {}), **grammars}
    pages = data.get("pages") or []
    alone = data.get("rules") or []
    everywhere: list[Mapping[str, Any]] = [{"rules": alone}] if alone else []
    named = data.get("lines") or {}
    sets = load_rule_sets([*pages, *everywhere], holes, named, f"profile {name}")
    check_rule_sets(sets)
    return sets


def _reasoned(patterns: _Patterns, rows: list[_Row]) -> tuple[Reasoned, ...]:
    return tuple(Reasoned(patterns.compile(row["match"]), row["reason"]) for row in rows)


def _by_text(groups: Data) -> dict[str, str]:
    return {header_key(text): role for role, texts in groups.items() for text in texts}
