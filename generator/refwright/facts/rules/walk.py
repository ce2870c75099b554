"""The walk over a page's outline: each node goes to the first rule that fits it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from refwright.facts.rule_language.language import MEMBERS, Each, Rule
from refwright.facts.rule_language.lines import fill_holes
from refwright.facts.rule_language.outline import Node, NodeKind, build_outline
from refwright.facts.rules.matching import (
    Fit,
    Frame,
    Matcher,
    Stack,
    Thing,
    innermost,
)
from refwright.facts.rules.yields import Member, Yields
from refwright.facts.stating.attribute_section import AttributeLists
from refwright.facts.stating.page import Page
from refwright.facts.testimony import Path
from refwright.pages.document import Block, Document, ListBlock, Paragraph, Preformatted, Table
from refwright.spec.fact_table import CARRIED

_LEAVES = {NodeKind.PARAGRAPH, NodeKind.CODE, NodeKind.LINE, NodeKind.ROW}
_SENTENCE_END = re.compile(r"[.;!?)]\s+")
_SENTENCES = 20
ROLES = frozenset(
    {
        "name",
        "value",
        "type",
        "presence",
        "default",
        "since",
        "summary",
        "values",
        "returns",
        "deprecated",
        "short_names",
        "examples",
        *CARRIED,
    }
)


@dataclass(eq=False, slots=True)
class Reading:
    """What became of each node: the rule that read it, or the reason why it was left out."""

    root: Node
    fate: dict[Node, str] = field(default_factory=dict)
    open: dict[Node, Path] = field(default_factory=dict)
    """The path of the thing in which a node stands."""
    gave: dict[Node, str] = field(default_factory=dict)
    near: dict[Node, str] = field(default_factory=dict)
    """Of nodes that no rule reads, the rule whose line fits and what keeps it away (outlines)."""
    fitted: frozenset[int] = frozenset()


class Walk:
    """One page being read by rules."""

    def __init__(self, document: Document, page: Page, rules: tuple[Rule, ...]) -> None:
        self.page = page
        self.matcher = Matcher(rules)
        self.yields = Yields(page)
        self.reading = Reading(build_outline(document))
        self.used: dict[Rule, int] = {}
        self.indexed: list[tuple[str, Fit, Node]] = []
        self.attributes = AttributeLists()
        self.listed: list[tuple[Node, Rule]] = []
        self.announced: Rule | None = None
        self.explaining = False

    def run(self) -> Reading:
        """Read the page; facts go to the page's witness."""
        self.children(self.reading.root, (Frame(),))
        self._join_index()
        self.page.section = ""
        self.attributes.read(self.page)
        for node, rule in self.listed:
            self.take_over(node, rule)
        self.yields.finish()
        self.reading.fitted = frozenset(rule.number for rule in self.used)
        return self.reading

    # --- nodes ---

    def children(self, node: Node, stack: Stack, before: str = "") -> None:
        """Visit the nodes inside a node, in order; lines of code stand after what is before it."""
        if node.kind is NodeKind.SECTION:
            before = node.text
        elif node.kind not in {NodeKind.CODE, NodeKind.PARAGRAPH}:
            before = ""
        for child in node.children:
            stack = self.visit(child, stack, before)
            if child.kind in {NodeKind.PARAGRAPH, NodeKind.SECTION}:
                before = child.text

    def visit(self, node: Node, stack: Stack, before: str) -> Stack:
        """Read one node with what is in it; returns what is open for the nodes behind it."""
        if (thing := innermost(stack)) is not None:
            self.reading.open[node] = thing.path
        if node.kind is NodeKind.SECTION:
            self.page.section = node.text
            self.page.open_events = []
            self.attributes.close()
        if node.kind is NodeKind.TABLE:
            return self.table(node, stack, before)
        if node.kind is NodeKind.LIST:
            return self._list(node, stack, before)
        if node.kind is NodeKind.CELL:
            for child in node.children:
                self.visit(child, stack, before)
            return stack
        fit = self._fit(node, stack, before)
        if node.kind is NodeKind.PARAGRAPH and (fit is None or fit.rule.gives == "summary"):
            self._doubt_place(node)
        if fit is None and stack[-1].loose and (fit := self._fit(node, stack[:-1], before)):
            stack = stack[:-1]
        if fit is None:
            self._unread(node, stack, before)
            return stack
        return self.apply(fit, node, stack, before)

    def _doubt_place(self, node: Node) -> None:
        """Report a paragraph that reads as a rule's titles, terms or items do, and is none."""
        if node.parent is not None and node.parent.kind is NodeKind.CELL:
            return
        if isinstance(node.block, Paragraph) and node.block.role == "caption":
            return
        if rule := self.matcher.misplaced(node):
            self.page.witness.doubt(
                "reads-like-another-node",
                self.page.at(node.place),
                f"this paragraph is no {rule.node.value} and reads like one of {rule.name}: "
                f"{node.text[:80]!r}",
                f"has the capture lost the mark of a {rule.node.value}?",
            )

    def _list(self, node: Node, stack: Stack, before: str) -> Stack:
        """Read the items of a list; a rule for whole lists has those of which none was read."""
        if self.announced is not None and self.attributes.take(node.block):
            self.listed.append((node, self.announced))
            return stack
        for child in node.children:
            self.visit(child, stack, before)
        fates = (self.reading.fate.get(inner, "skip:") for inner in node.walk())
        unread = all(fate.startswith("skip:") for fate in fates)
        outer = node.parent.kind if node.parent else NodeKind.PAGE
        alone = outer in {NodeKind.SECTION, NodeKind.PAGE}
        if unread and alone and (fit := self.matcher.fit(node, stack, before)):
            self.apply(fit, node, stack)
        return stack

    def take_over(self, table: Node, rule: Rule) -> None:
        """Let the account of a page decide what became of the nodes in a table or list."""
        account = self.page.witness.account
        self.reading.fate[table] = rule.name
        for node in table.walk():
            if account.used(node.block):
                self.reading.fate[node] = rule.name
            elif account.settled(node.block):
                self.reading.fate[node] = f"skip: {account.reason(node.block)}"

    def _unread(self, node: Node, stack: Stack, before: str) -> None:
        """Visit what is in a node that no rule reads; outlines say which rule nearly does."""
        if self.explaining and (near := self.matcher.near(node, stack, before)):
            self.reading.near[node] = near
        self.children(node, stack, before)

    def _fit(self, node: Node, stack: Stack, before: str) -> Fit | None:
        """Find the rule for a node; a paragraph without line breaks is a line, too."""
        fit = self.matcher.fit(node, stack, before)
        if fit is None and node.kind is NodeKind.PARAGRAPH and not node.children:
            fit = self.matcher.fit(node, stack, before, NodeKind.LINE)
        return fit

    def apply(self, fit: Fit, node: Node, stack: Stack, before: str = "") -> Stack:
        rule = fit.rule
        rule_used = self.used.get(rule, 0)
        self.used[rule] = rule_used + 1
        if rule.skip:
            self.leave(node, rule.skip)
            return stack
        self.reading.fate[node] = rule.name
        fit = self._stated(fit, node, stack)
        kept = {key: value for key, value in fit.holes.items() if key not in ROLES and value}
        thing = self.make(fit, node, stack)
        inner = (*stack, Frame(thing, kept, self._for_members(fit, thing)))
        self.join(fit, node, inner)
        if rule.gives in MEMBERS:
            return self._member(fit, node, inner, stack)
        if rule.gives:
            self._fact(fit, node, inner)
        elif thing is None and rule.node is not NodeKind.SECTION:
            self.facts_of_holes(fit, node, inner)
        self._each(rule.each, fit, node, inner)
        if node.kind is NodeKind.CODE:
            self._claim_lines(node)
        self.children(node, inner, before)
        return inner if node.kind in _LEAVES and (thing or kept) else stack

    def _stated(self, fit: Fit, node: Node, stack: Stack) -> Fit:
        """Fill the holes in what a rule states."""
        if not any("{" in str(value) for value in fit.says.values()):
            return fit
        known = self.yields.known(stack, fit.holes, node)
        filled = {key: fill_holes(str(value), known) for key, value in fit.says.items()}
        return replace(fit, says={**fit.says, **filled})

    def leave(self, node: Node, reason: str) -> None:
        for inner in (node, *node.walk()):
            self.reading.fate.setdefault(inner, f"skip: {reason}")

    def _claim_lines(self, node: Node) -> None:
        for line in node.children:
            self.reading.fate.setdefault(line, self.reading.fate[node])

    def make(self, fit: Fit, node: Node, stack: Stack) -> Thing | None:
        if fit.rule.makes is None:
            return None
        holes = fit.holes if fit.rule.gives not in MEMBERS else _without_member(fit.holes)
        thing = self.yields.make(fit.rule.makes, fit.rule, node, stack, holes, fit.says)
        if thing is not None:
            self.reading.gave[node] = f"{thing.kind} {thing.name}"
        return thing

    def _for_members(self, fit: Fit, thing: Thing | None) -> Mapping[str, object]:
        """What a section states and nothing else takes is said of all members below it."""
        if thing is None and fit.rule.node is NodeKind.SECTION and not fit.rule.gives:
            return fit.says
        return {}

    # --- facts ---

    def _fact(self, fit: Fit, node: Node, stack: Stack) -> None:
        thing = innermost(stack)
        key = fit.rule.gives
        if key == "attribute":
            if isinstance(node.block, Paragraph) and self.attributes.announce(
                fit.holes, node.block, self.page
            ):
                self.announced = fit.rule
            else:
                del self.reading.fate[node]
            return
        if key == "valid_for":
            self.yields.valid_for(fit.holes.get(key, ""), node)
            return
        if fit.rule.of is not None:
            thing = self.yields.owner(fit.rule, key, stack, fit.holes, node)
        if thing is None:
            self.page.witness.refuse(
                "belongs-to-nothing",
                self.page.at(node.place),
                f"{node.text[:60]!r} says {key} ({fit.rule.name}), and nothing is open here",
            )
            return
        if not self.yields.say(thing, key, fit.holes.get(key) or node.text, node, fit.rule):
            self.page.witness.doubt(
                "fact-out-of-place",
                self.page.at(node.place),
                f"{fit.rule.name} gives {key}, and the {thing.kind} {thing.name} can have none: "
                f"{node.text[:60]!r}",
                "say with `in` of which things it is read",
            )
        for other, value in {**fit.says, **facts_of(fit.holes)}.items():
            if other != key:
                self.yields.say(thing, other, value, node, fit.rule)

    def facts_of_holes(self, fit: Fit, node: Node, stack: Stack) -> None:
        thing = innermost(stack)
        if thing is not None:
            for key, value in {**fit.says, **facts_of(fit.holes)}.items():
                self.yields.say(thing, key, value, node, fit.rule)

    # --- members ---

    def _member(self, fit: Fit, node: Node, stack: Stack, outer: Stack) -> Stack:
        named = innermost(outer)
        if named is not None and named.only_named and fit.rule.gives == "value":
            return self._value_of_a_name(fit, node, named, outer)
        owner = self.yields.owner(fit.rule, fit.rule.gives, stack, fit.holes, node)
        if owner is None:
            self.reading.gave[node] = "nothing: no thing is open here"
            return outer
        self._doubt_joined(fit, node)
        member = self.as_member(fit.holes, fit.says, node, stack)
        thing = self.yields.give(fit.rule.gives, owner, member, fit.rule)
        self.reading.gave[node] = f"{fit.rule.gives} {thing.name} of {owner.name}"
        inner = (*stack, Frame(thing))
        member.blocks = self.inside(node, inner)
        if fit.rule.gives != "value":
            self._each(fit.rule.each, fit, node, inner)
            self.yields.describe(thing, member, fit.rule)
        if node.kind in {NodeKind.PARAGRAPH, NodeKind.CODE}:
            return (*outer, Frame(thing, loose=True))
        return outer

    def _value_of_a_name(self, fit: Fit, node: Node, named: Thing, stack: Stack) -> Stack:
        """Read the value of the open one that its title only named."""
        if fit.holes.get("value"):
            member = self.as_member(fit.holes, fit.says, node, stack)
            self.yields.name_value(named, member, fit.rule)
            self.reading.gave[node] = f"the value of {named.name}"
            self.facts_of_holes(fit, node, (*stack, Frame(named)))
        return stack

    def _doubt_joined(self, fit: Fit, node: Node) -> None:
        """Report a description in which the rule's own line comes again: two nodes run together."""
        words = fit.holes.get("summary", "")
        starts = [found.end() for found in _SENTENCE_END.finditer(words)][:_SENTENCES]
        telling = [line for line, _ in fit.rule.lines if line.fixed > 1 or line.marked]
        for rest in (words[at:] for at in starts if telling):
            if any(line.match(rest, rest) for line in telling):
                self.page.witness.doubt(
                    "two-in-one",
                    self.page.at(node.place),
                    f"a {fit.rule.gives} more may stand in this {node.kind.value}: {rest[:80]!r}",
                    "have two been run together?",
                )
                return

    def as_member(
        self, holes: Mapping[str, str], says: Mapping[str, object], node: Node, stack: Stack
    ) -> Member:
        inherited: dict[str, object] = {}
        for frame in stack:
            inherited.update(frame.says)
        name = holes.get("name") or holes.get("value") or ""
        return Member(name, node.place, node.text, holes, says, inherited)

    def inside(self, node: Node, stack: Stack) -> list[Block]:
        """Visit what is in a member; what no rule reads describes it."""
        left: list[Block] = []
        before = node.text
        for child in node.children:
            size = len(self.reading.fate)
            self.visit(child, stack, before)
            unread = len(self.reading.fate) == size
            if unread and isinstance(child.block, Paragraph | ListBlock | Preformatted | Table):
                left.append(child.block)
                self._describe(child)
            if child.kind is NodeKind.PARAGRAPH:
                before = child.text
        return left

    def _describe(self, node: Node) -> None:
        if node.kind is NodeKind.TABLE:
            return
        for inner in (node, *node.walk()):
            self.reading.fate.setdefault(inner, "read as words")

    def _each(self, parts: tuple[Each, ...], fit: Fit, node: Node, stack: Stack) -> None:
        for each in parts:
            text = fit.holes.get(each.hole, "")
            pieces = text.split(each.split) if each.split else [text]
            for piece in filter(None, (" ".join(one.split()) for one in pieces)):
                self._piece(each, piece, fit, node, stack)

    def _piece(self, each: Each, piece: str, fit: Fit, node: Node, stack: Stack) -> None:
        for line, says in each.lines:
            holes = line.match(piece, piece)
            if holes is None:
                continue
            if not (holes.get("name") or holes.get("value")):
                return
            owner = self.yields.owner(fit.rule, each.gives, stack, holes, node)
            if owner is not None:
                member = self.as_member(holes, says, node, stack)
                member.words = piece
                thing = self.yields.give(each.gives, owner, member, fit.rule)
                if each.gives != "value":
                    self.yields.describe(thing, member, fit.rule)
            return
        self.page.witness.refuse(
            "part-not-read",
            self.page.at(node.place),
            f"no line of 'each' in {fit.rule.name} fits {piece[:80]!r}",
            "add an alternative to its lines",
        )

    # --- an index joined by a key ---

    def join(self, fit: Fit, node: Node, stack: Stack) -> None:
        if fit.rule.same is None:
            return
        key = self.yields.fill(fit.rule.same, stack, fit.holes, node)
        thing = innermost(stack)
        if thing is not None:
            self.yields.keys[key] = thing
        elif key:
            self.indexed.append((key, fit, node))

    def _join_index(self) -> None:
        for key, fit, node in self.indexed:
            thing = self.yields.keys.get(key)
            if thing is None:
                self.page.witness.doubt(
                    "index-without-thing",
                    self.page.at(node.place),
                    f"{fit.rule.name} says more of {key!r}, and nothing on the page has that key",
                )
                continue
            for name, value in {**fit.says, **facts_of(fit.holes)}.items():
                self.yields.say(thing, name, value, node, fit.rule)

    def table(self, table: Node, stack: Stack, before: str) -> Stack:  # noqa: ARG002 - see PageWalk
        """Visit what is in a table's cells; rules for rows are read by the walk over tables."""
        for row in table.children:
            for cell in row.children:
                self.children(cell, stack)
        return stack


def facts_of(holes: Mapping[str, str]) -> dict[str, str]:
    return {
        key: value for key, value in holes.items() if key in ROLES - {"name", "value"} and value
    }


def _without_member(holes: Mapping[str, str]) -> dict[str, str]:
    """The facts of a line that also gives a member are the member's."""
    return {key: value for key, value in holes.items() if key not in ROLES}
