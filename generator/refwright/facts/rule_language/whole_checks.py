"""Checks over all rules of a profile: holes that nothing fills, rules that nothing can reach."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from refwright.base.errors import SpecError
from refwright.base.nearest import did_you_mean
from refwright.facts.rule_language.language import FACTS, MEMBERS, Lines, Rule, RuleSet, holes_of

_GIVEN = frozenset({"page", "title"})
_ROLES = frozenset({"name", "value", *FACTS})
_NEAR = 0.8
_SAID = frozenset({*FACTS, "action"})


def check_rule_sets(sets: Iterable[RuleSet]) -> None:
    """Refuse rules that cannot be right whatever a page says; each error names the line."""
    groups = list(sets)
    rules = [rule for group in groups for rule in group.rules]
    filled = {hole for rule in rules for hole in holes_of(rule)}
    wanted = {hole for rule in rules for hole in _wanted(rule)}
    for rule in rules:
        _check_columns(rule)
        _check_owner(rule)
        _check_says(rule)
        _check_templates(rule, filled)
        _check_roles(rule, wanted)
    for group in groups:
        _check_reach(group.rules)


def _wanted(rule: Rule) -> set[str]:
    """Return the holes that a rule's templates ask for."""
    templates = [target.name for target in (rule.makes, rule.of) if target is not None]
    templates += [rule.same] if rule.same else []
    stated = {
        hole
        for _, says in (*rule.lines, *((None, rule.says),))
        for value in says.values()
        for hole in _holes_in(str(value))
    }
    return {hole for template in templates for hole in template.holes} | stated


def _holes_in(text: str) -> list[str]:
    return [part.partition("}")[0] for part in text.split("{")[1:] if "}" in part]


def _check_columns(rule: Rule) -> None:
    """Two columns of one head, or that always say the same role, contradict each other."""
    heads: set[str] = set()
    roles: dict[str, str] = {}
    for column in rule.columns:
        head = column.head.text
        if head.casefold() in heads:
            raise SpecError(
                f"{rule.name} has the column {head!r} twice",
                where=rule.where,
                remedy="keep one; `?` behind a head says that the column may be missing",
            )
        heads.add(head.casefold())
        always = [line.holes for line, _ in column.cells]
        for hole in sorted(frozenset.intersection(*always)) if always else ():
            if hole in roles and hole != "summary" and not column.optional:
                raise SpecError(
                    f"{rule.name} takes {{{hole}}} from the columns {roles[hole]!r} and {head!r}",
                    where=rule.where,
                    remedy="leave one of them out: {skip: why}",
                )
            if not column.optional:
                roles[hole] = head


def _check_owner(rule: Rule) -> None:
    if rule.gives in MEMBERS and rule.kinds == {"page"} and rule.makes is None and rule.of is None:
        raise SpecError(
            f"{rule.name} gives a {rule.gives} where nothing is open (`in: page`)",
            where=rule.where,
            remedy="make the thing with a rule for its title, or say `of`",
        )


def _check_says(rule: Rule) -> None:
    for says in (rule.says, *(said for _, said in rule.lines)):
        for key in says:
            if key not in _SAID:
                near = did_you_mean(str(key), _SAID, f"known: {', '.join(sorted(_SAID))}")
                raise SpecError(
                    f"{rule.name} states {key!r}, which is no fact", where=rule.where, remedy=near
                )


def _check_templates(rule: Rule, filled: set[str]) -> None:
    known = filled | _GIVEN | _ROLES
    for hole in sorted(_wanted(rule) - known):
        raise SpecError(
            f"{rule.name} names a thing by {{{hole}}}, and no rule has such a hole",
            where=rule.where,
            remedy=did_you_mean(hole, known, "keep the words in a hole of an enclosing rule"),
        )


def _check_roles(rule: Rule, wanted: set[str]) -> None:
    """A kept hole that nothing asks for and that is nearly a role is a slip of the pen."""
    parts = {each.hole for each in rule.each}
    for hole in sorted(holes_of(rule) - _ROLES - wanted - parts - {"action"}):
        near = get_close_matches(hole, _ROLES, 1, _NEAR)
        if near:
            raise SpecError(
                f"{rule.name} has the hole {{{hole}}}, which is no role and which nothing uses",
                where=rule.where,
                remedy=f"did you mean {near[0]!r}?",
            )


def _check_reach(rules: Iterable[Rule]) -> None:
    """A rule behind one that takes every node of its kind would read nothing, ever."""
    earlier: list[Rule] = []
    for rule in rules:
        for before in earlier:
            if before.file == rule.file and _takes_all(before, rule):
                raise SpecError(
                    f"{rule.name} is never reached: {before.name} reads every such node before it",
                    where=rule.where,
                    remedy="put it first, or say where the other holds (under, in, after, …)",
                )
        if not rule.by_headers:
            earlier.append(rule)


def _takes_all(before: Rule, rule: Rule) -> bool:
    if before.node is not rule.node or before.columns or rule.columns or rule.by_headers:
        return False
    if not _same_or_wider(before, rule):
        return False
    wide = any(_any_words(line.text) for line, _ in before.lines)
    return wide or _texts(before.lines) == _texts(rule.lines)


def _texts(lines: Lines) -> list[str]:
    return [line.text for line, _ in lines]


def _same_or_wider(before: Rule, rule: Rule) -> bool:
    """Tell whether the earlier rule holds wherever the later one does."""
    for one, other in (
        (before.under, rule.under),
        (before.after, rule.after),
        (before.caption, rule.caption),
        (before.when, rule.when),
        (before.unless, rule.unless),
    ):
        if one and _texts(one) != _texts(other):
            return False
    if before.kinds and not (rule.kinds and rule.kinds <= before.kinds):
        return False
    return not before.levels or bool(rule.levels and rule.levels <= before.levels)


def _any_words(text: str) -> bool:
    return text in {"{}", "…", "{summary}"}
