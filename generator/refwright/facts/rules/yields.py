"""What a fitting rule yields: things, members, values and facts, each with its evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from refwright.base.errors import SpecError
from refwright.facts.rule_language.language import Rule, Target, Template
from refwright.facts.rule_language.lines import fill_holes
from refwright.facts.rule_language.outline import Node
from refwright.facts.rules.matching import Stack, Thing, innermost
from refwright.facts.rules.spellings import page_stem, wire_value
from refwright.facts.stating.descriptions import read_description
from refwright.facts.stating.entries import state_kind
from refwright.facts.stating.entry import Entry, join_blocks
from refwright.facts.stating.page import Name, Page
from refwright.facts.stating.stated_columns import state_columns
from refwright.facts.stating.stated_type import state_type
from refwright.facts.testimony import ONE_OF, Path, literal
from refwright.facts.words.types import read_type
from refwright.facts.words.values import read_inline, read_row, value_with_end
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Block, Cell, Paragraph, Place
from refwright.spec.fact_paths import fact_at
from refwright.spec.fact_table import CARRIED
from refwright.spec.model import ANY, INTEGER, STRING, Completeness, EnumValue

_SECTIONS = {
    "event": "events",
    "method": "methods",
    "type": "types",
    "enum": "enums",
    "protocol": "protocols",
    "participant": "participants",
}
_OWNERS = {
    "field": frozenset({"event", "type", "method"}),
    "parameter": frozenset({"method"}),
    "value": frozenset({"field", "enum"}),
}
_OF_CALLS = frozenset({"group", "namespace", "kind", "action"})
"""Facts of events and methods alone."""
_OF_SOME = _OF_CALLS | {"extends"}
_WORDS = frozenset({"since", "deprecated", *_OF_SOME, *CARRIED})
_COLUMNS = ("type", "presence", "default", "since", "values")


_RELEASE = re.compile(r"(?<!\d)\d+(?:\.(?:\d+|x))+")
_BETWEEN_TYPES = re.compile(r"(?:(?<!\s)\s+)?[,|/;]\s*(?:(?:or|and)\s+)?|(?<!\s)\s+(?:or|and)\s+")
_SHORT = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?,\s*(?:(?:or|and)\s+)?|(?<!\s)\s+(?:or|and)\s+")
_ARTICLE = re.compile(r"^(?:an?|the)\s+")
_LISTED: Mapping[str, Callable[[str], tuple[str, ...]]] = {
    "short_names": lambda words: tuple(_SHORT.findall(words)),
    "examples": lambda words: tuple(_ARTICLE.sub("", p) for p in _BETWEEN.split(words) if p),
}


@dataclass(slots=True)
class Member:
    """One member as a rule found it: its name, the words of its facts, what describes it."""

    name: str
    place: Place
    words: str
    holes: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, object] = field(default_factory=dict)
    inherited: Mapping[str, object] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)


class Yields:
    """Turns fits into facts of one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.things: dict[Path, Thing] = {}
        self.keys: dict[str, Thing] = {}

    # --- things ---

    def fill(self, template: Template, stack: Stack, holes: Mapping[str, str], node: Node) -> str:
        """Fill a template from the rule's own holes, then from what stands around."""
        known = self.known(stack, holes, node)
        missing = [hole for hole in template.holes if not known.get(hole)]
        if missing:
            self.page.witness.refuse(
                "template-lacks-name",
                self.page.at(node.place),
                f"the name {template.text!r} needs {{{missing[0]}}}, and nothing here fills it",
                "keep it in a hole of an enclosing rule",
            )
            return ""
        return fill_holes(template.text, known)

    def known(self, stack: Stack, holes: Mapping[str, str], node: Node) -> dict[str, str]:
        """Return what the holes of a template may hold at a node."""
        titles = [t.text for t in node.titles() if t.text]
        named = (text for text in titles if not _is_generic(text, self.page))
        title = next(named, titles[0] if titles else "")
        known = {"page": page_stem(self.page.document.page), "title": title}
        for frame in stack:
            known.update({key: value for key, value in frame.kept.items() if value})
        known.update({key: value for key, value in holes.items() if value})
        return known

    def make(
        self,
        target: Target,
        rule: Rule,
        node: Node,
        stack: Stack,
        holes: Mapping[str, str],
        says: Mapping[str, object],
    ) -> Thing | None:
        """Make a thing, or return the one of that name that the page has already."""
        name = self.fill(target.name, stack, holes, node)
        if not name:
            return None
        name, repair = self.page.profile.repair(name)
        path: Path = (_SECTIONS[target.kind], name)
        place = self.page.at(node.place)
        thing = self.things.get(path)
        if thing is None:
            thing = self.things[path] = Thing(target.kind, name, path, place)
        self.page.state(path, None, place, node.text, rule.name)
        if repair:
            self.page.witness.doubt("name-repaired", place, f"read as {name!r}: {repair}")
        kept = {key: value for frame in stack for key, value in frame.kept.items()}
        if "group" in kept and "group" not in holes and target.kind in {"event", "method"}:
            holes = {**holes, "group": kept["group"]}
        for key, value in {**says, **{k: v for k, v in holes.items() if v}}.items():
            self.say(thing, key, value, node, rule)
        return thing

    def owner(
        self, rule: Rule, what: str, stack: Stack, holes: Mapping[str, str], node: Node
    ) -> Thing | None:
        """Return what a member belongs to: as ``of`` says, or the innermost possible owner."""
        if rule.of is not None and rule.of.kind in _SECTIONS and rule.of.name.text != "{name}":
            return self.make(rule.of, rule, node, stack, {**holes, "name": ""}, {})
        kinds = frozenset({rule.of.kind}) if rule.of is not None else _OWNERS.get(what)
        thing = innermost(stack, kinds)
        if thing is None:
            self.page.witness.refuse(
                "belongs-to-nothing",
                self.page.at(node.place),
                f"{node.text[:60]!r} reads as a {what} ({rule.name}), and nothing is open here",
                "make the thing with a rule for its title, or say `of`",
            )
        return thing

    # --- facts about a thing or member ---

    def say(self, thing: Thing, key: str, value: object, node: Node, rule: Rule) -> bool:
        """State one fact about an open thing; returns whether the key is a fact at all."""
        page, place, words = self.page, self.page.at(node.place), str(value)
        path = (*thing.path, key)
        match key:
            case "summary":
                self._summary(thing, words, place)
            case "returns" | "type":
                if thing.kind == "type":
                    self._one_of(thing, words, place, rule)
                elif thing.kind in {"field", "method", "parameter", "enum"}:
                    self.state_type(path, words, place, rule.name)
                else:
                    return False
            case "values":
                self.values_in_text(thing, words, place, rule)
            case "presence" | "default":
                if thing.kind == "field":
                    entry = Entry([], "field", place, extra={key: text_cell(words, node.place)})
                    state_columns(
                        thing.path, entry, read_description((), page.profile, of_event=False), page
                    )
            case _:
                return self._say_words(thing, key, words, place, rule)
        return True

    def _say_words(self, thing: Thing, key: str, words: str, place: str, rule: Rule) -> bool:
        """State a fact that is words, or a list of words."""
        path = (*thing.path, key)
        if key in _LISTED:
            if found := _LISTED[key](words):
                self.page.state(path, found, place, words, rule.name)
        elif key not in _WORDS or (key in _OF_SOME and not fact_at(path)):
            return False
        else:
            said = words.strip("`[] .") if key == "extends" else words
            self._state_literal(path, said, place, words, rule.name)
        return True

    def _one_of(self, thing: Thing, words: str, place: str, rule: Rule) -> None:
        """State the types of which a type is one: *One of the following types: A, B*."""
        names = tuple(name for part in _BETWEEN_TYPES.split(words) if (name := part.strip("`[] .")))
        if names:
            self.page.state((*thing.path, ONE_OF), names, place, words, rule.name)

    def valid_for(self, words: str, node: Node) -> None:
        """State the releases that the page says it is for."""
        releases = tuple(dict.fromkeys(_RELEASE.findall(words)))
        self.page.state(
            ("valid_for",), releases, self.page.at(node.place), node.text, "releases in a sentence"
        )

    def _summary(self, thing: Thing, words: str, place: str) -> None:
        if thing.kind == "value":
            self.page.state((*thing.path, "summary"), words, place, words, "prose")
        elif words and words not in thing.summaries:
            thing.summaries.append(words)

    def state_type(self, path: Path, words: str, place: str, rule: str) -> None:
        """State a type with all that stands beside it; words that are none are *any*, and told."""
        plain = self.page.profile.notation(words)
        if path[-3] in {"fields", "parameters"} and path[-1] == "type":
            state_type(path[:-1], plain, place, self.page, rule, shown=words)
            return
        read = read_type(plain, words_of(self.page.profile))
        if read.type is None or read.unknown:
            self.page.witness.doubt(
                "type-not-read",
                place,
                f"{path[-2]}: not a type: {words!r}; it is read as any",
                "name it under types.words of the profile",
            )
        elif read.doubt:
            self.page.witness.doubt("type-lost", place, f"{path[-2]}: {read.doubt}")
        kind = ANY if read.type is None else read.type
        self.page.state(path, kind, place, words, rule)

    # --- members ---

    def give(self, what: str, owner: Thing, member: Member, rule: Rule) -> Thing:
        """State a member or a value of a thing; returns it, open for what stands inside it."""
        if what == "value":
            return self._value(owner, member, rule)
        key = "parameters" if owner.kind == "method" else "fields"
        read = self.page.read_name(member.name, "field")
        name = read.name if read is not None else member.name
        path: Path = (*owner.path, key, name)
        thing = self.things.setdefault(path, Thing("field", name, path, self.page.at(member.place)))
        self.page.state(path, None, self.page.at(member.place), member.words, rule.name)
        self._marks(path, read, member)
        return thing

    def _marks(self, path: Path, read: Name | None, member: Member) -> None:
        place = self.page.at(member.place)
        if read is None:
            return
        if read.since:
            self.page.state((*path, "since"), read.since, place, member.words, "name")
        if read.deprecated:
            self.page.state((*path, "deprecated"), read.deprecated, place, member.words, "name")
        if read.presence:
            self.page.state(
                (*path, "presence"), read.presence, place, member.words, "marks of the name"
            )

    def describe(self, thing: Thing, member: Member, rule: Rule) -> None:
        """State what a member's columns, its own words and the section around it say of it."""
        page, path, place = self.page, thing.path, self.page.at(member.place)
        blocks = list(member.blocks)
        if member.holes.get("summary"):
            blocks.insert(0, Paragraph(member.holes["summary"], member.place))
        claims = read_description(
            join_blocks(blocks, page.witness.account), page.profile, of_event=False
        )
        self._stated(thing, member, rule)
        extra = {
            key: text_cell(member.holes[key], member.place)
            for key in _COLUMNS[1:]
            if member.holes.get(key)
        }
        state_columns(path, Entry([], "field", place, extra=extra), claims, page)
        for key in ("type", "presence", "default", "since"):
            if (*path, key) in page.witness.facts:
                claims.said.pop(key, None)
        known = "presence" in claims.said or (*path, "presence") in page.witness.facts
        if not known and (said := member.inherited.get("presence")):
            self._state_literal(
                (*path, "presence"), said, place, member.words, "said of the section"
            )
        page.state_claims(path, claims, place)

    def _stated(self, thing: Thing, member: Member, rule: Rule) -> None:
        """State the type of a member, and what the line that fitted states."""
        place = self.page.at(member.place)
        if words := member.holes.get("type") or str(member.says.get("type", "")):
            self.state_type((*thing.path, "type"), words, place, rule.name)
        for key in CARRIED:
            if said := member.holes.get(key):
                self._state_literal((*thing.path, key), said, place, said, rule.name)
        for key in ("presence", "default", "since", "deprecated", *CARRIED):
            if key in member.says:
                self._state_literal(
                    (*thing.path, key), member.says[key], place, member.words, rule.name
                )

    def _state_literal(self, path: Path, value: object, place: str, words: str, rule: str) -> None:
        """State what the profile says word for word; a value that the fact cannot have is told."""
        try:
            self.page.state(path, literal(path, value), place, words, rule)
        except (ValueError, SpecError):
            self.page.witness.doubt(
                "fact-not-read",
                place,
                f"{path[-2]}: {value!r} is not a value of {path[-1]!r} ({rule})",
                "correct the rule in the profile",
            )

    def _value(self, owner: Thing, member: Member, rule: Rule) -> Thing:
        text = member.holes.get("value") or member.name
        label = member.holes.get("name") if member.holes.get("value") else None
        value = wire_value(text)
        place = self.page.at(member.place)
        path: Path = (*owner.path, "values", str(value))
        if owner.kind == "field" or owner.kind == "enum":
            self.page.state(
                (*owner.path, "values"), Completeness.ALL, place, member.words, rule.name
            )
        read = read_row(
            label or "", text, member.holes.get("summary") or "", words_of(self.page.profile)
        )
        told = value_with_end(read) if read is not None else EnumValue(value)
        named = EnumValue(value, name=label, deprecated=told.deprecated, aliases=told.aliases)
        self.page.state(path, named, place, member.words, rule.name)
        for key in ("summary", "since", "deprecated"):
            if said := member.holes.get(key) or member.says.get(key):
                self.page.state((*path, key), str(said), place, str(said), rule.name)
        only_named = label is None and not member.holes.get("value")
        return Thing("value", str(value), path, place, only_named=only_named)

    def name_value(self, thing: Thing, member: Member, rule: Rule) -> Thing:
        """Give the value of one that only had its name so far: the title names it, say."""
        facts = self.page.witness.facts
        value = wire_value(member.holes["value"])
        old, new = thing.path, (*thing.path[:-1], str(value))
        moved = [facts.pop(at) for at in list(facts) if at[: len(old)] == old]
        named = EnumValue(value, name=thing.name)
        self.page.state(new, named, self.page.at(member.place), member.words, rule.name)
        for fact in moved[1:]:
            at = (*new, *fact.path[len(old) :])
            facts[at] = replace(fact, path=at)
        thing.path, thing.name, thing.only_named = new, str(value), False
        return thing

    def values_in_text(self, thing: Thing, words: str, place: str, rule: Rule) -> None:
        """State the values that a text lists, parted by commas and the like."""
        listed, _ = read_inline(words, words_of(self.page.profile))
        if listed is None:
            self.page.witness.doubt(
                "value-not-read", place, f"{thing.name}: not values: {words[:80]!r}"
            )
            return
        self.page.state((*thing.path, "values"), Completeness.ALL, place, words, rule.name)
        for value in listed.values:
            self.page.state(
                (*thing.path, "values", str(value.value)), value, place, words, rule.name
            )

    # --- the end of the page ---

    def finish(self) -> None:
        """State what is known of things only when the whole page is read."""
        for path, thing in self.things.items():
            if thing.kind == "event":
                if (*path, "kind") not in self.page.witness.facts:
                    state_kind(thing.name, thing.place, self.page)
            elif thing.kind == "type":
                self.page.state(
                    (*path, "fields"), Completeness.ALL, thing.place, thing.name, "made by a rule"
                )
            elif thing.kind == "enum":
                self._finish_enum(path, thing)
            if thing.kind == "field":
                self._finish_field(path, thing)
            if thing.summaries:
                blocks = tuple(
                    Paragraph(text, Place(self.page.document.page, 1)) for text in thing.summaries
                )
                claims = read_description(blocks, self.page.profile, of_event=thing.kind != "field")
                for key in list(claims.said):
                    if (*path, key) in self.page.witness.facts or (
                        thing.kind != "field" and key not in {"since", "deprecated"}
                    ):
                        claims.said.pop(key)
                claims.new_fields = {}
                self.page.state_claims(path, claims, thing.place)

    def _values_of(self, path: Path) -> list[EnumValue]:
        facts = self.page.witness.facts
        return [
            fact.value
            for at, fact in facts.items()
            if len(at) == len(path) + 2
            and at[: len(path)] == path
            and isinstance(fact.value, EnumValue)
        ]

    def _finish_enum(self, path: Path, thing: Thing) -> None:
        if (*path, "type") in self.page.witness.facts:
            return
        values = self._values_of(path)
        integer = bool(values) and all(isinstance(v.value, int) for v in values)
        self.page.state(
            (*path, "type"),
            INTEGER if integer else STRING,
            thing.place,
            thing.name,
            "its values",
        )
        if not values:
            self.page.state(
                (*path, "values"),
                Completeness.UNKNOWN,
                thing.place,
                thing.name,
                "no value was read",
            )

    def _finish_field(self, path: Path, thing: Thing) -> None:
        facts = self.page.witness.facts
        if (*path, "type") in facts or (*path, "values") not in facts:
            return
        values = self._values_of(path)
        integer = bool(values) and all(isinstance(v.value, int) for v in values)
        self.page.state(
            (*path, "type"),
            INTEGER if integer else STRING,
            thing.place,
            thing.name,
            "type of its values",
        )


def text_cell(text: str, place: Place) -> Cell:
    """Return a cell that holds one text, as a column of its own would."""
    return Cell((Paragraph(text, place),), place)


_GENERIC = frozenset({"contents", "details", "content", "overview", "definition", "syntax"})


def _is_generic(title: str, page: Page) -> bool:
    """Tell a title that only says what stands below it: *Contents*, *Event Attributes*."""
    words = title.casefold().strip(" :").split()
    known = page.profile.role_of(title) or page.profile.label_of(title)
    return bool(known) or all(word in _GENERIC or page.profile.role_of(word) for word in words)
