"""Parameters and properties: types, callbacks, values, and the sub-parameters of an object."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refwright.facts.stating.descriptions import Claims, lone_items, read_description
from refwright.facts.stating.entry import join_blocks
from refwright.facts.stating.page import Page
from refwright.facts.stating.stated_type import state_type
from refwright.facts.tables.label_table import Member
from refwright.facts.testimony import Path
from refwright.pages.document import Block, Item, ListBlock, Paragraph, Preformatted, text_of
from refwright.spec.model import (
    STRING,
    CallbackRole,
    Completeness,
    MapOf,
    Presence,
    Ref,
    TypeExpr,
    Union,
)

_SUB = re.compile(
    r"^(?P<open>\[)?(?P<name>[A-Za-z_]\w*)\]?\s*\((?P<type>[^()]{1,60})\)\s*[:–—-]\s*(?P<words>.*)$"
)
_SUCCESS = re.compile(r"succe", re.IGNORECASE)
_FAILURE = re.compile(r"fail|error", re.IGNORECASE)


def state_member(path: Path, member: Member, page: Page, *, owner: str) -> None:
    """Record a parameter or property at ``path``; ``owner`` names what it belongs to."""
    page.state(path, None, member.place, member.name.name, "row of a member table")
    if member.name.presence:
        said = member.name.presence
        page.state((*path, "presence"), said, member.place, member.name.name, "mark of the name")
    if member.name.since:
        page.state(
            (*path, "since"), member.name.since, member.place, member.name.since, "name cell"
        )
    blocks = join_blocks(member.blocks, page.witness.account)
    claims = read_description(blocks, page.profile, of_event=False)
    claims.lone = lone_items(member.blocks)
    subs = list(_sub_parameters(blocks))
    if _state_callback(path, member, claims, page):
        page.state_claims(path, claims, member.place)
        return
    kind = _state_type(path, member, claims, page)
    if subs and kind is not None:
        _state_object(path, kind, subs, owner, member, page)
        # what its sub-parameters say is not said of the object itself
        claims.values = claims.values_said = None
        for key in ("presence", "default", "type"):
            claims.said.pop(key, None)
        claims.doubts = []
    page.state_claims(path, claims, member.place)


def _state_callback(path: Path, member: Member, claims: Claims, page: Page) -> bool:
    if member.type not in page.profile.callbacks:
        return False
    role = _callback_role(f"{member.name.name} {claims.text}")
    page.state((*path, "callback"), role, member.place, claims.text or member.type, "callback")
    return True


def _callback_role(words: str) -> CallbackRole:
    if _SUCCESS.search(words):
        return CallbackRole.SUCCESS
    return CallbackRole.FAILURE if _FAILURE.search(words) else CallbackRole.CALL


def _state_type(path: Path, member: Member, claims: Claims, page: Page) -> TypeExpr | None:
    if not member.type:
        if "type" not in claims.said and claims.values is not None:
            page.state((*path, "type"), STRING, member.place, claims.text, "type of its values")
        return None
    kind = state_type(path, member.type, member.place, page, "type column")
    if kind is not None:
        claims.said.pop("type", None)
    return kind


@dataclass(frozen=True, slots=True)
class _Sub:
    """One sub-parameter as its list item gives it."""

    name: str
    type: str
    words: str
    optional: bool


def _texts(blocks: tuple[Block, ...]) -> Iterator[tuple[bool, str]]:
    """Yield texts in reading order, with whether each is a list item."""
    for block in blocks:
        match block:
            case ListBlock():
                for item in block.items:
                    yield True, item.text
                    yield from _texts(item.blocks)
            case Paragraph() | Preformatted():
                yield False, text_of(block)
            case _:
                pass


def _sub_parameters(blocks: tuple[Block, ...]) -> Iterator[_Sub]:
    joined: list[str] = []
    for is_item, text in _texts(blocks):
        goes_on = joined and not is_item and joined[-1][-1:] not in ".:!?"
        if goes_on:
            joined[-1] += f" {text}"
        else:
            joined.append(text)
    for text in joined:
        if found := _SUB.match(text):
            yield _Sub(found["name"], found["type"], found["words"], bool(found["open"]))


def _state_object(
    path: Path, kind: TypeExpr, subs: list[_Sub], owner: str, member: Member, page: Page
) -> None:
    """Record the object form as a type of its own, and let the parameter refer to it."""
    name = f"{owner}.{path[-1]}"
    base: Path = ("types", name)
    page.state(base, None, member.place, member.name.name, "sub-parameters in a list")
    page.state(
        (*base, "fields"), Completeness.ALL, member.place, member.name.name, "sub-parameters"
    )
    for sub in subs:
        inner: Path = (*base, "fields", sub.name)
        page.state(inner, None, member.place, sub.words, "item of a list of sub-parameters")
        state_type(inner, sub.type, member.place, page, "its item")
        claims = read_description(
            (Paragraph(sub.words, member.blocks[0].place),), page.profile, of_event=False
        )
        claims.said.pop("type", None)
        if sub.optional:
            claims.say("presence", Presence.OPTIONAL, sub.name, "brackets around the name")
        page.state_claims(inner, claims, member.place)
    refined = _refine(kind, Ref(name))
    page.witness.facts.pop((*path, "type"), None)
    page.state((*path, "type"), refined, member.place, member.type, "type column")


def _refine(kind: TypeExpr, ref: Ref) -> TypeExpr:
    """Put the described object in the place of *any object*."""
    if isinstance(kind, Union):
        return Union(tuple(_refine(option, ref) for option in kind.options))
    return ref if isinstance(kind, MapOf) else kind


def use_items(blocks: list[Block], page: Page) -> None:
    """Account for the items of a description that became sub-parameters or prose."""
    for item in _all_items(tuple(blocks)):
        if _SUB.match(item.text):
            page.witness.account.use(item)
        else:
            page.witness.account.skip(item, "list in prose")


def _all_items(blocks: tuple[Block, ...]) -> Iterator[Item]:
    for block in blocks:
        if isinstance(block, ListBlock):
            for item in block.items:
                yield item
                yield from _all_items(item.blocks)
