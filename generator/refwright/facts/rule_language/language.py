"""The rules of a profile, checked and compiled: node, where, yield, parts, join."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import cast

from refwright.base.errors import SpecError
from refwright.facts.rule_language.lines import Line, compile_line, compile_lines
from refwright.facts.rule_language.outline import NodeKind
from refwright.facts.rule_language.placed import place_of
from refwright.facts.rule_language.shapes import check_shapes
from refwright.spec.fact_table import CARRIED

Says = Mapping[str, object]
Lines = tuple[tuple[Line, Says], ...]

NODES = ("section", "item", "term", "row", "code", "line", "paragraph", "list")
WHERE = ("under", "after", "caption", "in", "level", "when", "unless")
YIELDS = ("makes", "gives", "says", "skip")
KEYS = frozenset({*NODES, *WHERE, *YIELDS, "of", "each", "same", "columns", "labels", "head"})
THINGS = ("event", "method", "type", "enum", "protocol", "participant")
MEMBERS = ("field", "parameter", "value")
FACTS = (
    "summary",
    "since",
    "deprecated",
    "type",
    "default",
    "presence",
    "values",
    "returns",
    "group",
    "namespace",
    "extends",
    "kind",
    "valid_for",
    "attribute",
    "short_names",
    "examples",
    *CARRIED,
)
OPEN = ("page", *THINGS, *MEMBERS)


@dataclass(frozen=True, slots=True)
class Template:
    """A name to be filled in from holes: ``'{page}.{name}'``."""

    text: str
    holes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of thing, and how it is named."""

    kind: str
    name: Template


@dataclass(frozen=True, slots=True)
class Each:
    """The members inside one hole: how they are parted and how each of them reads."""

    hole: str
    split: str
    lines: Lines
    gives: str


@dataclass(frozen=True, slots=True)
class ColumnRule:
    """One column of a row rule: its head, how its cells read, whether it may be missing."""

    head: Line
    cells: Lines
    optional: bool
    skip: str

    @property
    def names(self) -> bool:
        """Whether a line of it gives the name or value of a member."""
        return any({"name", "value"} & set(line.holes) for line, _ in self.cells)


@dataclass(eq=False, slots=True)
class Rule:
    """One rule. ``fitted`` counts the nodes that it read, on all pages of a run."""

    number: int
    source: str
    node: NodeKind
    lines: Lines = ()
    columns: tuple[ColumnRule, ...] = ()
    roles: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    under: Lines = ()
    after: Lines = ()
    caption: Lines = ()
    when: Lines = ()
    unless: Lines = ()
    kinds: frozenset[str] = frozenset()
    levels: frozenset[int] = frozenset()
    makes: Target | None = None
    gives: str = ""
    of: Target | None = None
    says: Says = field(default_factory=dict)
    skip: str = ""
    each: tuple[Each, ...] = ()
    same: Template | None = None
    where: str = ""
    """The file and line where the rule stands."""

    @property
    def file(self) -> str:
        """The profile that the rule stands in."""
        return self.where.partition(", line ")[0]

    @property
    def by_headers(self) -> bool:
        """Whether the rule reads tables by the roles of their headers or labels."""
        return bool(self.roles or self.labels)

    @property
    def name(self) -> str:
        """How evidence and findings call the rule."""
        return f"rule {self.number} ({self.node.value} {self.source!r})"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules for the pages that match a glob, in their order."""

    match: tuple[str, ...]
    rules: tuple[Rule, ...]

    def covers(self, page: str) -> bool:
        """Return whether these rules are for the page."""
        tail = page.replace("\\", "/")
        return any(
            fnmatchcase(tail, one) or fnmatchcase(tail, f"*/{one}") or one == "*"
            for one in self.match
        )


class _Loader:
    """Compiles the rules of one profile; every error names the rule."""

    def __init__(self, holes: Mapping[str, str], named: Mapping[str, object], where: str) -> None:
        self.holes = holes
        self.named = named
        self.where = where
        self.number = 0

    def lines(self, source: object, where: str) -> Lines:
        """Compile alternatives; ``@name`` stands for the profile's lines of that name."""
        listed = source if isinstance(source, list) else [source]
        out: list[tuple[Line, Says]] = []
        for one in listed:
            if isinstance(one, str) and one.startswith("@"):
                if one[1:] not in self.named:
                    raise _unknown("named line", one[1:], self.named, where)
                out += compile_lines(self.named[one[1:]], self.holes, where)
            else:
                out += compile_lines(one, self.holes, where)
        return tuple(out)

    def load(self, data: Mapping[str, object]) -> Rule:
        self.number += 1
        where = place_of(data, otherwise=f"{self.where}, rule {self.number}")
        for key in data:
            if key not in KEYS:
                raise _unknown("key", key, KEYS, place_of(data, key, where))
        check_shapes(data, where)
        nodes = [key for key in NODES if key in data]
        if len(nodes) != 1:
            raise SpecError(
                f"a rule reads one kind of node, this one {nodes or 'none'}",
                where=where,
                remedy=f"give exactly one of {', '.join(NODES)}",
            )
        node = nodes[0]
        rule = Rule(self.number, _source(data[node]), NodeKind(node), where=where)
        if node == "row":
            self._row(rule, data, where)
        else:
            rule.lines = self.lines(data[node], where)
        self._where(rule, data, where)
        self._yields(rule, data, where)
        self._check(rule, where, titled="says" in data)
        return rule

    def _row(self, rule: Rule, data: Mapping[str, object], where: str) -> None:
        source = data["row"]
        if source == "columns":
            rule.roles = tuple(cast("list[str]", data.get("columns") or []))
            if not rule.roles:
                raise SpecError("'row: columns' needs the roles that must be there", where=where)
        elif source == "labels":
            rule.labels = tuple(cast("list[str]", data.get("labels") or []))
            if not rule.labels:
                raise SpecError("'row: labels' needs the labels that must be there", where=where)
        elif isinstance(source, dict):
            rule.columns = tuple(
                self._column(str(head), cells, where) for head, cells in source.items()
            )
        elif "head" in data:
            heads = cast("list[str]", data["head"])
            cells = source if isinstance(source, list) else []
            padded = [*cells, *[None] * (len(heads) - len(cells))]
            rule.columns = tuple(
                self._column(str(head), cell, where)
                for head, cell in zip(heads, padded, strict=False)
            )
        else:
            rule.lines = self.lines(source, where)

    def _column(self, head: str, cells: object, where: str) -> ColumnRule:
        optional = head.endswith("?") and len(head) > 1
        line = compile_line(head.removesuffix("?") if optional else head, self.holes, where)
        if cells is None or cells == "-":
            return ColumnRule(line, (), optional, "column left out by its rule")
        if isinstance(cells, dict) and set(cells) == {"skip"}:
            return ColumnRule(line, (), optional, str(cells["skip"]))
        return ColumnRule(line, self.lines(cells, where), optional, "")

    def _where(self, rule: Rule, data: Mapping[str, object], where: str) -> None:
        for key in ("under", "after", "caption", "when", "unless"):
            if key in data:
                setattr(rule, key, self.lines(data[key], where))
        kinds = data.get("in", ())
        rule.kinds = frozenset(
            map(str, kinds if isinstance(kinds, list) else [kinds] if kinds else [])
        )
        for kind in rule.kinds:
            if kind not in OPEN:
                raise _unknown("kind of thing", kind, OPEN, where)
        rule.levels = _levels(data.get("level"), rule.node, where)

    def _yields(self, rule: Rule, data: Mapping[str, object], where: str) -> None:
        if "makes" in data:
            rule.makes = self._target(data["makes"], THINGS, where)
        if "of" in data:
            rule.of = self._target(data["of"], (*THINGS, *MEMBERS), where)
        if "same" in data:
            rule.same = _template(str(data["same"]))
        rule.gives = str(data.get("gives", ""))
        if rule.gives and rule.gives not in (*MEMBERS, *FACTS):
            raise _unknown("yield", rule.gives, (*MEMBERS, *FACTS), where)
        rule.says = cast("Says", data.get("says") or {})
        rule.skip = str(data.get("skip", ""))
        each = data.get("each", ())
        listed = each if isinstance(each, list) else [each] if each else []
        rule.each = tuple(self._each(cast("Mapping[str, object]", one), where) for one in listed)

    def _each(self, data: Mapping[str, object], where: str) -> Each:
        for key in data:
            if key not in {"in", "split", "line", "gives"}:
                raise _unknown("key", key, ("in", "split", "line", "gives"), f"{where}, each")
        if "in" not in data or "line" not in data:
            raise SpecError("'each' needs 'in' (a hole) and 'line'", where=where)
        lines = self.lines(data["line"], where)
        gives = str(data.get("gives", "field"))
        return Each(str(data["in"]), str(data.get("split", "\n")), lines, gives)

    def _target(self, source: object, kinds: tuple[str, ...], where: str) -> Target:
        kind, name = source, "{name}"
        if isinstance(source, dict):
            kind, name = next(iter(source.items()))
        if kind not in kinds:
            raise _unknown("kind of thing", kind, kinds, where)
        return Target(str(kind), _template(str(name)))

    def _check(self, rule: Rule, where: str, *, titled: bool) -> None:
        reads = rule.makes or rule.gives or rule.says or rule.skip or rule.each or rule.same
        stated = any(says for _, says in rule.lines)
        keeps = any(line.holes for line, _ in rule.lines)
        if not (reads or stated or keeps or titled or rule.roles or rule.labels):
            raise SpecError(
                f"{rule.name} yields nothing",
                where=where,
                remedy="say makes, gives, says or skip",
            )
        if rule.node is not NodeKind.ROW and not rule.skip:
            for line, _ in rule.lines:
                if not line.holes and not line.fixed and (rule.makes or rule.gives):
                    raise SpecError(
                        f"the line {line.text!r} fits anything and reads nothing",
                        where=where,
                        remedy="give it a hole with a role, or words of its own",
                    )
        self._check_names(rule, where)

    def _check_names(self, rule: Rule, where: str) -> None:
        """A member needs a name and a template what it names: else nothing could ever come."""
        own = holes_of(rule)
        needs = "value" if rule.gives == "value" else "name"
        if rule.gives in MEMBERS and not rule.by_headers and not {needs, "name"} & own:
            raise SpecError(
                f"{rule.name} gives a {rule.gives} and no hole is its {needs}",
                where=where,
                remedy=f"name a hole {{{needs}}}",
            )
        for each in rule.each:
            if each.hole not in own:
                near = get_close_matches(each.hole, own, 1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise SpecError(
                    f"'each' reads in the hole {each.hole!r}, which no line has{hint}", where=where
                )


def holes_of(rule: Rule) -> set[str]:
    """Return the holes of a rule's lines, surroundings and columns."""
    groups = (rule.lines, rule.under, rule.after, rule.caption)
    lines = [line for group in groups for line, _ in group]
    lines += [line for column in rule.columns for line, _ in column.cells]
    lines += [column.head for column in rule.columns]
    return {hole for line in lines for hole in line.holes}


def _levels(data: object, node: NodeKind, where: str) -> frozenset[int]:
    if data is None:
        return frozenset()
    if node is not NodeKind.SECTION:
        raise SpecError(
            f"'level' is a heading's, and this rule reads a {node.value}",
            where=where,
            remedy="say `under:` with the title that it stands under",
        )
    return frozenset(data if isinstance(data, list) else [data])


def _template(text: str) -> Template:
    return Template(text, tuple(compile_line(text, {"": ""}, "template").holes))


def _source(data: object) -> str:
    if isinstance(data, list):
        return _source(data[0]) if data else ""
    if isinstance(data, dict):
        return " | ".join(map(str, data))
    return str(data)


def _unknown(what: str, name: object, known: object, where: str) -> SpecError:
    names = sorted(map(str, cast("Iterator[str]", known)))
    near = get_close_matches(str(name), names, 1, 0.6)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(names)}"
    return SpecError(f"unknown {what} {name!r}", where=where, remedy=hint)


def load_rule_sets(
    pages: list[Mapping[str, object]],
    holes: Mapping[str, str],
    named: Mapping[str, object],
    where: str,
) -> tuple[RuleSet, ...]:
    """Compile the rule sets of a profile.

    Raises ``SpecError`` for anything that no page could ever fit, with the rule and the way out.
    """
    loader = _Loader(holes, named, where)
    out = []
    for group in pages:
        match = group.get("match", "*")
        globs = tuple(map(str, match)) if isinstance(match, list) else (str(match),)
        rules = cast("list[Mapping[str, object]]", group.get("rules") or [])
        out.append(RuleSet(globs, tuple(loader.load(rule) for rule in rules)))
    return tuple(out)
