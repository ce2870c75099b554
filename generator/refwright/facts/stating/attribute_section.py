"""Sections that enumerate an attribute's values outside the tables, as lists under a sentence.

Such a section speaks of one attribute: its items list the attribute's own values, or name its
sub-attributes (``hints.ccevent``), each with values of its own. Page breaks may have spoilt how
the items nest, so they are read as one sequence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from refwright.base.patterns import first_found
from refwright.facts.stating.descriptions import Claims, read_description
from refwright.facts.stating.page import Page, bare
from refwright.facts.testimony import Path
from refwright.facts.words.values import ValueReading, common_prefix, read_value
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import Item, ListBlock, Paragraph
from refwright.spec.model import ANY, INTEGER, STRING, Completeness, ListOf, Ref, Scalar, TypeExpr

_HEAD = re.compile(
    r"^(?P<name>\w+(?:\.\w+)*)\s*+(?:(?P<mark>\([^()]*\))\s*+)?[-–—:]\s++(?P<words>.+)$"
)


@dataclass(slots=True)
class _Topic:
    """One attribute or sub-attribute with its values, gathered from the items."""

    name: str
    head: Item
    mark: str
    words: str
    values: list[tuple[Item, ValueReading]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Announcement:
    """The sentence that opens a section: which attribute of which events, since when."""

    field: str
    scope: str
    since: str
    place: str
    words: str


_NO_FIELDS = frozenset("following same above below next first last only other given".split())
"""Words before *property* that name none."""


class AttributeLists:
    """The lists that stand under sentences on one attribute, to be read when the page is known."""

    def __init__(self) -> None:
        self.sections: list[tuple[Announcement, list[ListBlock]]] = []
        self._open = False

    def announce(self, holes: Mapping[str, str], paragraph: Paragraph, page: Page) -> bool:
        """Open the lists below a sentence; whether its words name an attribute at all."""
        name = holes.get("attribute", "")
        if not name or name.casefold() in _NO_FIELDS:
            return False
        since = first_found(page.profile.phrases["since"], f"{page.section} {paragraph.text}")
        opening = Announcement(
            field=name,
            scope=holes.get("scope", ""),
            since=since["release"] if since else "",
            place=page.at(paragraph.place),
            words=paragraph.text,
        )
        self.sections.append((opening, []))
        self._open = True
        return True

    def take(self, block: object) -> bool:
        """Keep a list for the sentence above it; whether one is open."""
        if self._open and isinstance(block, ListBlock):
            self.sections[-1][1].append(block)
            return True
        return False

    def close(self) -> None:
        """End the lists of a sentence: a title or a table stands there."""
        self._open = False

    def read(self, page: Page) -> None:
        """State what all lists say."""
        for opening, lists in self.sections:
            read_section(opening, lists, page)


def read_section(opening: Announcement, lists: list[ListBlock], page: Page) -> None:
    """Read the lists under an opening sentence into an enumeration or a type, and refer to it."""
    topics = _topics([item for block in lists for item in _flat(block)], opening, page)
    for block in lists:
        page.witness.account.use(block)
    own = next((t for t in topics if t.name == opening.field), None)
    inner = [t for t in topics if t.name.startswith(f"{opening.field}.")]
    if own is not None:
        _state_own(own, opening, page)
    elif inner:
        _state_type(inner, opening, page)
    else:
        _state_lost(opening, page)


def _flat(block: ListBlock) -> list[Item]:
    out: list[Item] = []
    for item in block.items:
        out.append(item)
        for nested in item.blocks:
            out += _flat(nested) if isinstance(nested, ListBlock) else []
    return out


def _topics(items: list[Item], opening: Announcement, page: Page) -> list[_Topic]:
    topics: list[_Topic] = []
    for item in items:
        head = _HEAD.match(item.text)
        if head and head["name"].split(".")[0] == opening.field:
            topics.append(_Topic(head["name"], item, head["mark"] or "", head["words"]))
            page.witness.account.use(item)
            continue
        value = read_value(item.text, words_of(page.profile))
        if topics and value is not None:
            topics[-1].values.append((item, value))
            page.witness.account.use(item)
        else:
            page.witness.doubt(
                "item-not-read", page.at(item.place), f"neither attribute nor value: {item.text!r}"
            )
            page.witness.account.skip(item, "neither attribute nor value")
    return topics


def _fields_named(opening: Announcement, page: Page) -> Sequence[Path]:
    """Find the attributes that a section speaks of, in events of its scope if it names one."""
    fields = [
        path
        for path in page.witness.facts
        if len(path) == 4 and path[0] == "events" and path[3] == opening.field
    ]
    scoped = [p for p in fields if opening.scope.casefold() in p[1].casefold().split(".")]
    return scoped or fields


def _state_own(topic: _Topic, opening: Announcement, page: Page) -> None:
    paths = _fields_named(opening, page)
    if not paths:
        page.witness.doubt(
            "section-without-attribute",
            opening.place,
            f"no event on this page has the attribute {opening.field!r}",
        )
    kind, claims, place = _state_enum(topic, opening, page)
    for path in paths:
        _refer(path, kind, claims, place, page)


def _refer(path: Path, kind: TypeExpr, claims: Claims, place: str, page: Page) -> None:
    rule = "section on the attribute"
    _retype(path, kind, place, claims, rule, page)
    for key in ("since", "presence"):
        if key in claims.said and (*path, key) not in page.witness.facts:
            said = claims.said[key]
            page.state((*path, key), said.value, place, said.words, said.rule)


def _retype(path: Path, kind: TypeExpr, place: str, claims: Claims, rule: str, page: Page) -> None:
    """A section says more than a row's passing words, never more than a column of types."""
    known = page.witness.facts.get((*path, "type"))
    if known is not None and "column" in known.evidence.rule and _is_named(known.value):
        if known.value != kind:
            page.witness.doubt(
                "type-disputed",
                place,
                f"{path[-1]}: the type column says {known.evidence.words!r}, and this section "
                f"would make it {claims.text[:80]!r}; the column is believed",
                "correct the type if the section is right",
            )
        return
    page.witness.facts.pop((*path, "type"), None)
    page.state((*path, "type"), kind, place, claims.text, rule)


def _is_named(kind: object) -> bool:
    """Tell a type that says more than *any object*."""
    return isinstance(kind, Ref | Scalar | ListOf) and kind != ListOf(ANY)


def _state_type(topics: list[_Topic], opening: Announcement, page: Page) -> None:
    path: Path = ("types", opening.field)
    page.state(path, None, opening.place, opening.words, "section on an attribute")
    page.state(
        (*path, "fields"), Completeness.ALL, opening.place, opening.words, "section on an attribute"
    )
    if opening.since:
        page.state((*path, "since"), opening.since, opening.place, opening.words, "release")
    for topic in topics:
        inner: Path = (*path, "fields", topic.name.partition(".")[2])
        place = page.at(topic.head.place)
        page.state(inner, None, place, topic.name, "sub-attribute in a list")
        kind, claims, place = _state_enum(topic, opening, page)
        _refer(inner, kind, claims, place, page)
        page.state((*inner, "summary"), topic.words, place, topic.words, "prose")
    for field_path in _fields_named(opening, page):
        claims = Claims(text=opening.words)
        _retype(field_path, Ref(opening.field), opening.place, claims, "section", page)


def _state_enum(topic: _Topic, opening: Announcement, page: Page) -> tuple[TypeExpr, Claims, str]:
    """Record a topic's values as a shared enumeration; gives its type and what its head says."""
    place = page.at(topic.head.place)
    claims = read_description(
        (Paragraph(f"{topic.mark} {topic.words}".strip(), topic.head.place),),
        page.profile,
        of_event=False,
    )
    if not claims.said.get("since") and opening.since:
        claims.say("since", opening.since, opening.words, "release of the section")
    kind = _type_said(claims)
    if not topic.values:
        page.witness.doubt("values-lost", place, f"{topic.name}: the page lists no values here")
        return kind, claims, place
    values = [value.value for _, value in topic.values]
    integer = all(isinstance(value.value, int) for value in values)
    name = common_prefix([v.name or str(v.value) for v in values]) or topic.name
    path: Path = ("enums", name)
    page.state(path, None, place, topic.words, "list of values under an attribute")
    page.state((*path, "type"), INTEGER if integer else STRING, place, topic.words, "its values")
    since = claims.said.get("since")
    if since:
        page.state((*path, "since"), since.value, place, since.words, since.rule)
    page.state((*path, "values"), Completeness.ALL, place, topic.words, "list of values")
    for item, read in topic.values:
        where = page.at(item.place)
        value_path = (*path, "values", str(read.value.value))
        page.state(value_path, bare(read.value), where, item.text, "item of a list of values")
        if read.oddity:
            page.witness.doubt("value-oddity", where, read.oddity)
    return Ref(name), claims, place


def _type_said(claims: Claims) -> TypeExpr:
    said = claims.said.get("type")
    return said.value if said is not None and isinstance(said.value, TypeExpr) else ANY


def _state_lost(opening: Announcement, page: Page) -> None:
    path: Path = ("types", opening.field)
    page.witness.doubt(
        "section-lost",
        opening.place,
        f"the section on {opening.field!r} announces a list, and the capture has none",
        "give a second capture of the page",
    )
    page.state(path, None, opening.place, opening.words, "section on an attribute")
    page.state((*path, "fields"), Completeness.UNKNOWN, opening.place, opening.words, "list lost")
    for field_path in _fields_named(opening, page):
        claims = Claims(text=opening.words)
        _retype(field_path, Ref(opening.field), opening.place, claims, "section", page)
