"""Which rule reads a node: the first whose line fits and whose surroundings hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from refwright.facts.rule_language.language import MEMBERS, Lines, Rule
from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.testimony import Path


@dataclass(eq=False, slots=True)
class Thing:
    """Something that a rule made and that is open as far as its node reaches."""

    kind: str
    name: str
    path: Path
    place: str
    summaries: list[str] = field(default_factory=list)
    tables: int = 0
    """How many tables of members were read for it by their headers."""
    only_named: bool = False
    """True for a value whose name is known and whose value is said further down."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What one outer node brings to those below it: a thing, kept words, stated facts."""

    thing: Thing | None = None
    kept: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, object] = field(default_factory=dict)
    loose: bool = False
    """True for a member that a paragraph opened: it is open until something fits without it."""


_LONGEST_TITLE = 160
_TELLING = 2
"""So many letters or signs of its own make a line one that prose does not fit by chance."""
_OWN_PATTERN = re.compile(r"\{\w+:")

Stack = tuple[Frame, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """A rule that fits a node, what its holes hold, and what the fitting line states."""

    rule: Rule
    holes: Mapping[str, str]
    says: Mapping[str, object]


def innermost(stack: Stack, kinds: frozenset[str] | None = None) -> Thing | None:
    """Return the innermost open thing, of these kinds if any are given."""
    for frame in reversed(stack):
        if frame.thing is not None and (kinds is None or frame.thing.kind in kinds):
            return frame.thing
    return None


class Matcher:
    """The rules of one page by the kind of node that they read."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.by_node: dict[NodeKind, list[Rule]] = {kind: [] for kind in NodeKind}
        for rule in rules:
            self.by_node[rule.node].append(rule)
        self.telling = [rule for rule in rules if _telling(rule)]

    def fit(
        self, node: Node, stack: Stack, before: str, kind: NodeKind | None = None
    ) -> Fit | None:
        """Return the first rule that fits the node; ``before`` are the words right before it."""
        thing = innermost(stack)
        open_kind = thing.kind if thing else "page"
        for rule in self.by_node[kind or node.kind]:
            # what costs nothing decides before any pattern is tried
            if rule.kinds and open_kind not in rule.kinds:
                continue
            if rule.levels and node.level not in rule.levels:
                continue
            for plain, marked in node.readings():
                for line, says in rule.lines:
                    holes = line.match(plain, marked)
                    if holes is None:
                        continue
                    around = surroundings(rule, node, stack, before)
                    if around is not None:
                        return Fit(rule, {**around, **holes}, {**rule.says, **says})
        return None

    def near(self, node: Node, stack: Stack, before: str) -> str:
        """Say which rule's line fits a node that no rule reads, and what keeps it from it."""
        thing = innermost(stack)
        telling = {NodeKind.SECTION, NodeKind.ITEM, NodeKind.TERM}
        for rule in self.by_node[node.kind]:
            fits = any(
                line.match(plain, marked) is not None
                for plain, marked in node.readings()
                for line, _ in rule.lines
                if line.fixed or node.kind in telling
            )
            if fits and (why := hindrance(rule, node, thing.kind if thing else "page", before)):
                return f"{rule.name} would fit but for {why}"
        return ""

    def misplaced(self, node: Node) -> Rule | None:
        """Return the rule for titles, terms or items whose line a paragraph fits.

        A page that has lost a heading or the mark of an item shows in its words alone.
        """
        if len(node.text) > _LONGEST_TITLE:
            return None
        for rule in self.telling:
            if any(line.match(node.text, node.marked or node.text) for line, _ in rule.lines) and (
                not rule.under or _first(rule.under, _titles(node)) is not None
            ):
                return rule
        return None


def _telling(rule: Rule) -> bool:
    """Tell whether only titles, terms or items that the rule is for can have such a line."""
    makes = rule.node is NodeKind.SECTION and rule.makes is not None
    gives = rule.node in {NodeKind.TERM, NodeKind.ITEM} and rule.gives in MEMBERS
    return (makes or gives) and all(
        line.fixed >= _TELLING or _OWN_PATTERN.search(line.text) for line, _ in rule.lines
    )


def surroundings(rule: Rule, node: Node, stack: Stack, before: str) -> dict[str, str] | None:
    """Return what the words around a node fill in; ``None`` when they are not as the rule says."""
    thing = innermost(stack)
    if rule.kinds and (thing.kind if thing else "page") not in rule.kinds:
        return None
    if rule.levels and node.level not in rule.levels:
        return None
    found: dict[str, str] = {}
    for lines, texts in (
        (rule.under, _titles(node)),
        (rule.after, [before]),
        (rule.caption, [_caption(node, before)]),
    ):
        if lines:
            kept = _first(lines, texts)
            if kept is None:
                return None
            found.update(kept)
    if rule.when or rule.unless:
        kept = _content(rule, node)
        if kept is None:
            return None
        found.update(kept)
    return found


def _content(rule: Rule, node: Node) -> dict[str, str] | None:
    """Return what ``when`` holds; ``None`` when nothing inside fits, or ``unless`` does."""
    inside = list(_inside(node))
    if rule.unless and _first(rule.unless, inside) is not None:
        return None
    return _first(rule.when, inside) if rule.when else {}


def _titles(node: Node) -> list[str]:
    texts: list[str] = []
    for title in node.titles():
        texts += [plain for plain, _ in title.readings()]
    return texts


def _caption(node: Node, before: str) -> str:
    table = node
    while table.kind in {NodeKind.ROW, NodeKind.CELL} and table.parent is not None:
        table = table.parent
    return table.text if table.kind is NodeKind.TABLE and table.text else before


def _inside(node: Node) -> Iterator[str]:
    """Yield the lines inside a node that ``when`` and ``unless`` look at.

    Of a subsection, only its title counts: what is in it is said of that.
    """
    stack = list(reversed(node.children))
    while stack:
        inner = stack.pop()
        if inner.kind is not NodeKind.SECTION:
            stack += reversed(inner.children)
        # the lines of a paragraph are in its own text; those of code are what patterns mean
        of_words = inner.kind is NodeKind.LINE and not _in_code(inner)
        if inner.text and inner.kind is not NodeKind.CELL and not of_words:
            yield inner.text


def hindrance(rule: Rule, node: Node, open_kind: str, before: str) -> str:
    """Return the condition of a rule that does not hold for a node, beside what is there."""
    if rule.kinds and open_kind not in rule.kinds:
        return f"`in: {', '.join(sorted(rule.kinds))}` (open here: {open_kind})"
    if rule.levels and node.level not in rule.levels:
        return f"`level` (here: {node.level})"
    for key, lines, texts in (
        ("under", rule.under, _titles(node)),
        ("after", rule.after, [before]),
        ("caption", rule.caption, [_caption(node, before)]),
    ):
        if lines and _first(lines, texts) is None:
            shown = " / ".join(text[:40] for text in texts[:3] if text) or "nothing"
            return f"`{key}: {lines[0][0].text}` (here: {shown})"
    return "`when` or `unless`" if _content(rule, node) is None else ""


def _in_code(line: Node) -> bool:
    return line.parent is not None and line.parent.kind is NodeKind.CODE


def _first(lines: Lines, texts: list[str]) -> dict[str, str] | None:
    for text in texts:
        for line, _ in lines:
            found = line.match(text, text)
            if found is not None:
                return found
    return None
