"""Rules proposed from what repeats on unknown pages: tables, lists, terms, and what heads them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from refwright.facts.profile import Profile
from refwright.facts.rule_language.lines import compile_line
from refwright.facts.rule_language.outline import Node, NodeKind, build_outline
from refwright.pages.document import Document

Rule = dict[str, object]
_WORDS = {
    "event": r"events?|notifications?|signals?",
    "method": r"methods?|requests?|commands?|actions?|operations?|functions?|endpoints?|api calls?",
    "type": r"objects?|types?|structures?|models?|class(?:es)?|schemas?",
}
_KINDS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _WORDS.items()}
_LEFT_OUT = re.compile(
    r"(?:see also|related|table of contents|contents|.* table of contents|change ?log|examples?|"
    r"example .*|.* examples?|sample.*|navigation|on this page|copyright.*|footnotes?)",
    re.IGNORECASE,
)
_ITEM_LINES = (
    "`{name}` ({type}) - {summary}",
    "`{name}` ({type}): {summary}",
    "`{name}`: `{type}` - {summary}",
    "`{name}` - {type} - {summary}",
    "`{name}`: {summary}",
    "`{name}` - {summary}",
    "`{name}` – {summary}",
    "**{name}** ({type}) - {summary}",
    "**{name}** ({type}): {summary}",
    "**{name}**: {summary}",
    "**{name}** - {summary}",
    "{name} ({type}) - {summary}",
    "{name} ({type}): {summary}",
    "{name} - {type} - {summary}",
)
_TERM_LINES = ("`{name}` : {type}", "{name} : {type}", "{name} ({type})", "`{name}`", "{name}")
_NUMBERS = re.compile(r"-?\d+|0x[0-9a-fA-F]+|\(?1 << \d+\)?")
_WORD = re.compile(r"[\w$.:*#@/-]+\??")
_PARTS = frozenset({"Fields", "Parameters", "Payload", "Attributes", "Properties"})
_SHARE = 0.8
_HOLDERS = ["event", "method", "type"]
_OFTEN = 2
_ENOUGH = 3
_VALUE_HEADS = frozenset({"value", "id", "code", "number", "integer", "constant", "identifier"})


@dataclass(slots=True)
class Proposal:
    """Rules, and how many tables and lists of the pages each of them was seen to fit."""

    rules: list[Rule] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Spot:
    """A table or list with what heads it: the titles around it, innermost first."""

    node: Node
    titles: list[Node]


def propose(documents: Iterable[Document], profile: Profile) -> Proposal:
    """Propose rules for pages that nobody has read yet. Nothing is claimed: reading decides."""
    roots = [build_outline(document) for document in documents]
    spots = [
        _Spot(node, list(_titles(node)))
        for root in roots
        for node in root.walk()
        if node.kind in {NodeKind.TABLE, NodeKind.LIST, NodeKind.CODE} and _outermost(node)
    ]
    repeated = _repeated_titles(roots)
    proposal = Proposal()
    proposal.rules += _sections_left_out(roots)
    members = [*_table_rules(spots, profile), *_list_rules(spots)]
    for _, fitting, note in members:
        proposal.notes.append(f"{note} ({len(fitting)} of them)")
    holders = [spot for rule, fitting, _ in members for spot in fitting if "of" not in rule]
    listed = [spot for rule, fitting, _ in members for spot in fitting if "of" in rule]
    proposal.rules += _things(holders, listed, repeated)
    proposal.rules += [rule for rule, _, _ in members]
    proposal.rules += [{"paragraph": "{summary}", "in": _HOLDERS, "gives": "summary"}]
    if any(spot.node.kind is NodeKind.CODE for spot in spots):
        proposal.rules += [{"code": "{}", "skip": "an example, as far as init could tell"}]
    return proposal


def _titles(node: Node) -> Iterator[Node]:
    return (one for one in node.titles() if one.kind is NodeKind.SECTION)


def _outermost(node: Node) -> bool:
    here = node.parent
    while here is not None and here.kind is not NodeKind.SECTION:
        if here.kind in {NodeKind.TABLE, NodeKind.LIST}:
            return False
        here = here.parent
    return True


def _repeated_titles(roots: list[Node]) -> set[str]:
    """Return titles that head parts of many things: ``Fields``, ``Parameters``."""
    counts = Counter(
        node.text.casefold()
        for root in roots
        for node in root.walk()
        if node.kind is NodeKind.SECTION
    )
    return {text for text, count in counts.items() if count > _OFTEN}


def _sections_left_out(roots: list[Node]) -> list[Rule]:
    found = Counter(
        node.text
        for root in roots
        for node in root.walk()
        if node.kind is NodeKind.SECTION and _LEFT_OUT.fullmatch(node.text.strip(" :"))
    )
    lines = [_literal(text) for text, _ in found.most_common(20)]
    return [{"section": lines, "skip": "links and examples"}] if lines else []


def _literal(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}").replace("…", "{}")


# --- tables ---

_Member = tuple[Rule, list[_Spot], str]


def _table_rules(spots: list[_Spot], profile: Profile) -> Iterator[_Member]:
    heads: dict[tuple[str, ...], list[_Spot]] = {}
    for spot in spots:
        if spot.node.kind is NodeKind.TABLE and len(spot.node.children) > 1:
            first = spot.node.children[0]
            texts = tuple(cell.text.strip() for cell in first.children)
            if all(texts) and len(set(texts)) == len(texts):
                heads.setdefault(texts, []).append(spot)
    for texts, fitting in heads.items():
        columns = [_column(at, text, fitting, profile) for at, text in enumerate(texts)]
        if rule := _row_rule(texts, columns, fitting):
            kind = "values" if rule["gives"] == "value" else "fields"
            yield rule, fitting, f"tables of {kind}: {' | '.join(texts)}"


def _column(at: int, head: str, fitting: list[_Spot], profile: Profile) -> str:
    """Guess the role of a column by its head, else by its cells."""
    cells = [
        row.children[at].text.strip()
        for spot in fitting
        for row in spot.node.children[1:]
        if at < len(row.children) and row.children[at].text.strip()
    ]
    known = profile.role_of(head)
    if cells and head.casefold() in _VALUE_HEADS and _most(cells, _NUMBERS):
        return "value"
    if known in {"field", "event", "method"}:
        return "name"
    if known in {"type", "presence", "default", "since", "values"}:
        return "type" if known == "type" and at else known if known != "type" else "name"
    if known == "description":
        return "summary"
    if (
        at == 0
        and cells
        and sum(_WORD.fullmatch(c) is not None for c in cells) >= _SHARE * len(cells)
    ):
        return "name"
    words = sum(len(cell.split()) > _ENOUGH for cell in cells)
    return "summary" if cells and words >= len(cells) / 2 else ""


def _most(cells: list[str], pattern: re.Pattern[str]) -> bool:
    return sum(pattern.fullmatch(cell) is not None for cell in cells) >= _SHARE * len(cells)


def _row_rule(texts: tuple[str, ...], roles: list[str], fitting: list[_Spot]) -> Rule | None:
    if roles.count("name") != 1 or len(texts) < 2:
        return None
    row: dict[str, object] = {}
    taken: set[str] = set()
    for at, (text, role) in enumerate(zip(texts, roles, strict=True)):
        head = _literal(text) + ("?" if text.endswith("?") else "")
        if not role or role in taken:
            row[head] = {"skip": "init does not know what this column says"}
            continue
        taken.add(role)
        row[head] = _name_lines(at, fitting) if role == "name" else f"{{{role}}}"
    if "value" in taken:
        return {"row": row, "of": {"enum": "{title}"}, "gives": "value"}
    if not taken & {"type", "presence", "default", "summary"}:
        return None
    return {"row": row, "in": _HOLDERS, "gives": "field"}


def _name_lines(at: int, fitting: list[_Spot]) -> object:
    """Write the lines of a column of names; question marks beside names say that they may lack."""
    rows = [row.children for spot in fitting for row in spot.node.children[1:]]
    cells = [row[at].text for row in rows if at < len(row)]
    lines: list[object] = []
    if any(cell.startswith("?") for cell in cells):
        lines.append({"?{name}": {"presence": "optional"}})
    if any("?" in cell[1:] for cell in cells):
        lines.append({"{name}?(? )(?{:[^\\w]+})": {"presence": "optional"}})
    lines.append("{name}(? {:[^\\w]+})")
    if any(len(cell.split()) > 1 for cell in cells):
        lines.append("{name:.+}")
    return lines if len(lines) > 1 else lines[0]


# --- lists and terms ---


def _list_rules(spots: list[_Spot]) -> Iterator[_Member]:
    for node, lines, kind in (
        ("item", _ITEM_LINES, NodeKind.ITEM),
        ("term", _TERM_LINES, NodeKind.TERM),
    ):
        left = [
            spot
            for spot in spots
            if spot.node.kind is NodeKind.LIST
            and spot.node.children
            and spot.node.children[0].kind is kind
        ]
        for text in lines:
            line = compile_line(text, {}, "")
            fitting = [
                spot
                for spot in left
                if all(line.match(one.text, one.marked or one.text) for one in spot.node.children)
            ]
            items = sum(len(spot.node.children) for spot in fitting)
            if items < _ENOUGH:
                continue
            left = [spot for spot in left if spot not in fitting]
            rule: Rule = {node: text, "in": _HOLDERS, "gives": "field"}
            yield rule, fitting, f"lists of fields: {text}"


# --- what the members belong to ---


def _things(holders: list[_Spot], listed: list[_Spot], repeated: set[str]) -> list[Rule]:
    """Propose rules for the titles of the things that tables and lists stand in."""
    groups: dict[tuple[int, str], list[str]] = {}
    for spot in holders:
        title = next(
            (one for one in spot.titles if one.text.casefold() not in repeated),
            spot.titles[0] if spot.titles else None,
        )
        if title is None:
            continue
        around = next((t for t in _titles(title) if _kind(t.text)), None)
        kind = _kind(title.text) or (around and _kind(around.text)) or "type"
        texts = groups.setdefault((title.level, kind), [])
        if title.text not in texts:
            texts.append(title.text)
    kinds_by_level = Counter(level for level, _ in groups)
    rules: list[Rule] = []
    for (level, kind), texts in sorted(groups.items(), key=lambda one: -len(one[1])):
        rule: Rule = {"section": _title_lines(texts), "level": level}
        said = sum(_KINDS[kind].search(text) is not None for text in texts)
        if kinds_by_level[level] > 1 and said < len(texts):
            rule["under"] = f"{{:(?i).*({_WORDS[kind]}).*}}"
        if heads := _heads_of_values(listed, level, texts):
            rule["unless"] = heads
        rules.append({**rule, "makes": kind})
    return sorted(rules, key=lambda rule: "under" not in rule)


def _heads_of_values(listed: list[_Spot], level: int, things: list[str]) -> list[str]:
    """Return the heads of tables of values that stand right below titles of this level."""
    heads = {
        _literal(spot.node.children[0].text)
        for spot in listed
        if spot.titles and spot.titles[0].level == level and spot.titles[0].text not in things
    }
    return sorted(heads)


def _kind(text: str) -> str:
    return next((kind for kind, words in _KINDS.items() if words.search(text)), "")


def _title_lines(texts: list[str]) -> object:
    """Write the lines that the titles have in common: a word before or after the name."""
    first = Counter(text.split()[0] for text in texts if len(text.split()) > 1)
    last = Counter(text.split()[-1] for text in texts if len(text.split()) > 1)
    lines: list[str] = []
    enough = max(_OFTEN, len(texts) // 4)
    for counts, form in ((first, "{word} {name:.+}"), (last, "{name:.+} {word}")):
        for word, count in counts.most_common(2):
            # only words that say what a thing is: others are part of its name
            if count >= enough and (_kind(word) or word in _PARTS):
                lines.append(form.replace("{word}", _literal(word)))
    calls = sum(text.endswith(")") and "(" in text for text in texts)
    if calls >= enough:
        lines.append("{name}({})")
    lines.append("{name:.+}")
    return lines if len(lines) > 1 else lines[0]
