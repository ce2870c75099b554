"""The closed world: what stands in an open thing and no rule reads is a gap, never silence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from refwright.facts.rule_language.outline import Node, NodeKind
from refwright.facts.rules.walk import Reading
from refwright.facts.testimony import clip

COUNTED = {
    NodeKind.TABLE,
    NodeKind.LIST,
    NodeKind.ITEM,
    NodeKind.TERM,
    NodeKind.CODE,
    NodeKind.ROW,
    NodeKind.LINE,
}
_HOLDERS = {NodeKind.TABLE, NodeKind.LIST, NodeKind.CODE, NodeKind.ROW}


EVERY_THING = "*/*"
"""What a gap leaves open that stands in no thing: whole events, methods, types and the like."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One node that no rule reads and none leaves out, in a thing or beside what was read."""

    node: Node
    section: Node
    inside: bool
    """True in an open thing or in a section in which a rule read something."""
    leaves: str = EVERY_THING
    """The paths of a spec that may stand in it."""

    @property
    def words(self) -> str:
        """What stands there, for a finding."""
        if self.node.kind is NodeKind.TABLE:
            head = self.node.children[0].text if self.node.children else ""
            return clip(f"{head} (caption: {self.node.text})" if self.node.text else head)
        if self.node.kind is NodeKind.LIST:
            return clip(self.node.children[0].text if self.node.children else "")
        return clip(" ".join(self.node.text.split()))

    @property
    def remedy(self) -> str:
        """The rule that would close the gap."""
        kind = self.node.kind
        if kind is NodeKind.TABLE and self.node.children:
            heads = ", ".join(f"{cell.text!r}: …" for cell in self.node.children[0].children)
            return f"add a rule `row: {{{heads}}}`, or skip it with a reason"
        if kind is NodeKind.LIST:
            kind = self.node.children[0].kind if self.node.children else NodeKind.ITEM
        return f"add a rule `{kind.value}: …` under {self.section.text!r}, or skip it with a reason"


def find_gaps(reading: Reading) -> Iterator[Gap]:
    """Yield the gaps of a page in reading order, the outermost of nested ones only."""
    read_in = _sections_read(reading)
    stack = list(reversed(reading.root.children))
    while stack:
        node = stack.pop()
        if node.kind in COUNTED and not _answered(node, reading):
            section = _section(node)
            path = reading.open.get(node)
            leaves = f"{'/'.join(path)}/**" if path else EVERY_THING
            yield Gap(node, section, path is not None or section in read_in, leaves)
            continue
        if reading.fate.get(node, "").startswith("skip:"):
            continue
        stack += reversed(node.children)


def _answered(node: Node, reading: Reading) -> bool:
    """Tell whether a node is read, left out, or only holds nodes that answer for themselves."""
    if node in reading.fate:
        return True
    if node.kind is NodeKind.LINE and not _is_code(node):
        return True
    if node.kind not in _HOLDERS and node.text:
        return False
    whole = bool(node.children) and all(child in reading.fate for child in node.children)
    return whole or any(_read(inner, reading) for inner in node.walk())


def _is_code(line: Node) -> bool:
    """Tell whether a line stands in code, and holds a word: brackets alone say nothing."""
    code = line.parent is not None and line.parent.kind is NodeKind.CODE
    return code and any(map(str.isalnum, line.text))


def _read(node: Node, reading: Reading) -> bool:
    """Tell whether an inner node answers for what holds it: something in it was read.

    That it is left out says nothing of the rest. Prose in a cell answers only where a member or a
    thing came of it: a rule for any paragraph of a thing would else swallow unread tables.
    """
    fate = reading.fate.get(node, "skip:")
    return not fate.startswith("skip:") and (
        node.kind is not NodeKind.PARAGRAPH or node in reading.gave
    )


def _section(node: Node) -> Node:
    here = node
    while here.parent is not None and here.kind not in {NodeKind.SECTION, NodeKind.PAGE}:
        here = here.parent
    return here


def _sections_read(reading: Reading) -> set[Node]:
    """Return the sections in which a rule read something, subsections not counted."""
    return {
        _section(node)
        for node, fate in reading.fate.items()
        if node.kind is not NodeKind.SECTION and not fate.startswith("skip:")
    }
