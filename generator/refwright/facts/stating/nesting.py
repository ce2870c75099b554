"""Members of members: dotted names, indented rows, and tables in the cell of a description."""

from __future__ import annotations

from refwright.facts.stating.entry import Entry
from refwright.facts.stating.page import Name, Page
from refwright.facts.testimony import Path
from refwright.spec.model import (
    ANY,
    Completeness,
    ListOf,
    MapOf,
    Ref,
    TypeExpr,
    Union,
)


def member_owner(inside: Path, name: Name, entry: Entry, page: Page) -> Path:
    """Return where a member stands: below ``inside``, or in the type of what its name says.

    ``data.kind`` is ``kind`` in the type of ``data``; a row with a mark of indentation belongs to
    the nearest row above with fewer of them.
    """
    levels = page.levels.setdefault((page.table, inside), [])
    del levels[name.depth :]
    parents = (*levels, *name.parents)
    lists = (*(False for _ in levels), *name.lists)
    if not name.parents:
        levels.append(name.name)
    for at, parent in enumerate(parents):
        field = (*inside, parent)
        many = at < len(lists) and lists[at]
        page.state(field, None, entry.place, ".".join(parents), "named by what stands in it")
        inside = (*inner_type(field, entry.place, page, many=many), "fields")
    return inside


def inner_type(path: Path, place: str, page: Page, *, many: bool = False) -> Path:
    """Make the type of a member that has members of its own; returns the type's path."""
    owner = ".".join(path[1::2])
    known = page.witness.facts.get((*path, "type"))
    kind = known.value if known is not None and isinstance(known.value, TypeExpr) else ANY
    named = next((name for name in _references(kind)), None)
    if named is not None and ("types", named) in page.witness.facts:
        return ("types", named)
    base: Path = ("types", owner)
    page.state(base, None, place, owner, "members of a member")
    page.state((*base, "fields"), Completeness.ALL, place, owner, "members of a member")
    refined = _refined(kind, Ref(owner), many=many)
    page.witness.facts.pop((*path, "type"), None)
    words = known.evidence.words if known is not None else owner
    page.state((*path, "type"), refined, place, words, "members of a member")
    return base


def _references(kind: TypeExpr) -> list[str]:
    match kind:
        case Ref(name):
            return [name]
        case ListOf(item) | MapOf(item):
            return _references(item)
        case Union(options):
            return [name for option in options for name in _references(option)]
        case _:
            return []


def _refined(kind: TypeExpr, ref: Ref, *, many: bool) -> TypeExpr:
    """Put the described object in the place of *any object*, whatever holds it."""
    match kind:
        case ListOf(item):
            return ListOf(_refined(item, ref, many=False))
        case Union(options):
            return Union(tuple(_refined(option, ref, many=many) for option in options))
        case MapOf() | Ref():
            return ListOf(ref) if many else ref
        case _ if kind == ANY:
            return ListOf(ref) if many else ref
        case _:
            return kind
