"""What user code looks like before and after a change, line for line, in each language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from refwright.changes.compare.change import Absent, Action, Change, Element
from refwright.changes.migration.code import CODED, CodeWriter
from refwright.changes.witness.places import Place, is_of_result, place_of
from refwright.spec.model import Method, Presence
from refwright.spec.type_text import format_type

Methods = Mapping[str, Method]


@dataclass(frozen=True, slots=True)
class Step:
    """Two lines: what stands in code for the old package, and what stands there for the new."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Sides:
    """The methods of both releases by name, and what writes code for them.

    ``renames`` has, by the fingerprint of a loss, what the lost thing is perhaps called now.
    """

    old: Methods
    new: Methods
    code: CodeWriter
    renames: Mapping[str, str]


def step_of(change: Change, sides: Sides) -> Step | None:
    """Show what a change means for code; ``None`` where no line of it changes."""
    make = _STEPS.get((change.kind.element, change.kind.action))
    if make is None or len(change.path) < 2 or change.path[0] not in CODED:
        return None
    step = make(change, place_of(change), sides)
    return step if step is not None and step.before != step.after else None


# --- things ---


def _thing_gone(change: Change, at: Place, sides: Sides) -> Step:
    del change
    gone = sides.code.comment(f"{at.name} was removed; delete this")
    return Step(_thing(at.section, at.name, sides.code, sides.old), gone)


def _thing_renamed(change: Change, at: Place, sides: Sides) -> Step:
    name = _text(change.after)
    before = _thing(at.section, at.name, sides.code, sides.old)
    return Step(before, _thing(at.section, name, sides.code, sides.new))


def _thing(section: str, name: str, writer: CodeWriter, methods: Methods) -> str:
    if section == "events":
        return writer.handles(name)
    if section == "methods":
        method = _method(methods, name)
        return writer.calls(method, _given(method))
    return writer.names(section, name)


def _member_gone(change: Change, at: Place, sides: Sides) -> Step:
    before = _use(at, at.member, sides.code, sides.old)
    proposed = sides.renames.get(change.fingerprint)
    if proposed is None:
        gone = sides.code.comment(f"{at.member} was removed; delete this")
        return Step(before, gone)
    after = _use(at, proposed, sides.code, sides.new)
    return Step(before, f"{after}  {sides.code.comment('if it is that one, which is a guess')}")


def _member_renamed(change: Change, at: Place, sides: Sides) -> Step:
    name = _text(change.after)
    before = _use(at, at.member, sides.code, sides.old)
    return Step(before, _use(at, name, sides.code, sides.new))


def _member_added(change: Change, at: Place, sides: Sides) -> Step | None:
    """Show a call with what it must give now; what is only received needs no code."""
    del change
    if at.section != "methods":
        return None
    before, after = _method(sides.old, at.name), _method(sides.new, at.name)
    given = [name for name in _given(before) if name != at.member]
    return Step(sides.code.calls(before, given), sides.code.calls(after, [*given, at.member]))


def _use(at: Place, member: str, writer: CodeWriter, methods: Methods) -> str:
    """Write how a member is used: a parameter is given, all else is read."""
    if at.section != "methods":
        return writer.reads(at.section, at.name, member)
    return writer.calls(_method(methods, at.name), [member])


# --- what is said of them ---


def _retyped(change: Change, at: Place, sides: Sides) -> Step | None:
    if is_of_result(change):
        old, new = _result(sides.old, at.name), _result(sides.new, at.name)
        return Step(
            sides.code.comment(f"{at.name} gives {old}"),
            sides.code.comment(f"{at.name} gives {new}"),
        )
    if not at.member:
        return None
    before, after = (_shown(value) for value in (change.before, change.after))
    return Step(
        f"{_use(at, at.member, sides.code, sides.old)}  {sides.code.comment(before)}",
        f"{_use(at, at.member, sides.code, sides.new)}  {sides.code.comment(after)}",
    )


def _presence(change: Change, at: Place, sides: Sides) -> Step | None:
    """Show what may be missing where it is read, and what must be given where it is sent."""
    if not at.member:
        return None
    if at.section == "methods":
        must = change.after == Presence.REQUIRED.value
        return _member_added(change, at, sides) if must else None
    return Step(
        sides.code.reads(at.section, at.name, at.member),
        sides.code.guards(at.section, at.name, at.member),
    )


def _value_gone(change: Change, at: Place, sides: Sides) -> Step | None:
    if at.value is None or change.path[-2] != "values":
        return None
    before = sides.code.value(at.section, at.name, at.member, at.value)
    return Step(before, sides.code.comment(f"{at.value} is not listed any more: take this out"))


def _value_renamed(change: Change, at: Place, sides: Sides) -> Step | None:
    after = change.after
    if at.value is None or isinstance(after, Absent):
        return None
    return Step(
        sides.code.value(at.section, at.name, at.member, at.value),
        sides.code.value(at.section, at.name, at.member, after),
    )


def _value_renamed_by_name(change: Change, at: Place, sides: Sides) -> Step | None:
    """Show the constant of a value whose name changed, where the packages' constant did."""
    del change
    if at.value is None:
        return None
    before = sides.code.value(at.section, at.name, at.member, at.value)
    after = sides.code.value(at.section, at.name, at.member, at.value)
    return Step(before, after) if before != after else None


def _moved(change: Change, at: Place, sides: Sides) -> Step | None:
    del change
    if at.section != "methods":
        return None
    old, new = _method(sides.old, at.name), _method(sides.new, at.name)
    return Step(sides.code.calls(old, _given(old)), sides.code.calls(new, _given(new)))


def _given(method: Method) -> list[str]:
    return [parameter.name for parameter in method.parameters if parameter.callback is None]


def _method(methods: Methods, name: str) -> Method:
    return methods.get(name) or Method(name, ())


def _result(methods: Methods, name: str) -> str:
    returns = _method(methods, name).returns
    return "nothing that is stated" if returns is None else format_type(returns)


def _text(value: object) -> str:
    return str(value)


def _shown(value: object) -> str:
    return "not stated" if isinstance(value, Absent) else str(value)


_Make = Callable[[Change, Place, Sides], Step | None]
_STEPS: Final[Mapping[tuple[Element, Action], _Make]] = {
    **{
        (element, Action.REMOVED): _thing_gone
        for element in (Element.EVENT, Element.TYPE, Element.ENUM, Element.METHOD)
    },
    **{
        (element, Action.RENAMED): _thing_renamed
        for element in (Element.EVENT, Element.TYPE, Element.ENUM, Element.METHOD)
    },
    **{
        (element, Action.REMOVED): _member_gone
        for element in (Element.FIELD, Element.PARAMETER, Element.CALLBACK)
    },
    (Element.FIELD, Action.RENAMED): _member_renamed,
    (Element.PARAMETER, Action.RENAMED): _member_renamed,
    (Element.PARAMETER, Action.ADDED): _member_added,
    (Element.CALLBACK, Action.ADDED): _member_added,
    **{
        (element, action): _retyped
        for element in (Element.FIELD, Element.PARAMETER, Element.RETURNS)
        for action in (Action.RETYPED, Action.NARROWED, Action.WIDENED)
    },
    (Element.RETURNS, Action.REMOVED): _retyped,
    **{
        (Element.PRESENCE, action): _presence
        for action in (Action.WIDENED, Action.NARROWED, Action.NO_LONGER_STATED, Action.NOW_STATED)
    },
    (Element.VALUE, Action.REMOVED): _value_gone,
    (Element.VALUE, Action.RENAMED): _value_renamed,
    (Element.NAME, Action.RENAMED): _value_renamed_by_name,
    (Element.NAMESPACE, Action.MOVED): _moved,
    (Element.ORDER, Action.MOVED): _moved,
}
