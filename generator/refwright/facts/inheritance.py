"""Things that are said to be like others: what extends a type, what is one of several, *same as*.

Only a whole release knows the types that a page speaks of, so this comes after all its pages are
read and before a spec is made of their facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from refwright.base.errors import Finding, Severity
from refwright.facts.reconcile import Reconciled, Testimony
from refwright.facts.testimony import ONE_OF, SAME_AS, Fact, Path
from refwright.spec.model import (
    AnyType,
    ListOf,
    Literal,
    MapOf,
    Ref,
    Scalar,
    TypeExpr,
    Union,
)

_MOST = 20
"""How many types may extend each other in a row."""
_COPIED = frozenset({"type", "constraints", "values", "default", "written"})
"""What a member that is the same as another has from it."""


def with_inherited(merged: Reconciled) -> Reconciled:
    """Return the facts with those that things have from others; what names nothing is a finding."""
    work = _Inheritance(merged, dict(merged.facts), dict(merged.testimony))
    work.replace_choices()
    work.copy_same()
    work.extend_types()
    found = [*merged.findings, *work.findings]
    return Reconciled(work.facts, work.testimony, found)


@dataclass(slots=True)
class _Inheritance:
    """The facts of a release while more are added to them."""

    merged: Reconciled
    facts: dict[Path, Fact]
    testimony: dict[Path, tuple[Testimony, ...]]
    findings: list[Finding] = field(default_factory=list)

    def _doubt(self, path: Path, code: str, what: str, remedy: str) -> None:
        said = self.testimony[path][0]
        where = f"{said.page}, {said.fact.evidence.place}"
        self.findings.append(
            Finding(Severity.WARNING, code, where, f"{'/'.join(path)}: {what}", remedy)
        )

    def _drop(self, path: Path) -> None:
        self.facts.pop(path, None)
        self.testimony.pop(path, None)

    # --- one of several types ---

    def replace_choices(self) -> None:
        """Put a union in the place of each name that is said to be one of several types."""
        choices: dict[str, TypeExpr] = {}
        for path, fact in list(self.facts.items()):
            if path[-1] == ONE_OF and isinstance(fact.value, tuple):
                options = tuple(Ref(name) for name in dict.fromkeys(fact.value))
                choices[path[1]] = Union(options) if len(options) > 1 else options[0]
                for below in [known for known in self.facts if known[:2] == path[:2]]:
                    self._drop(below)
        if choices:
            for path, fact in self.facts.items():
                if path[-1] in {"type", "returns"} and isinstance(fact.value, TypeExpr):
                    self.facts[path] = replace(fact, value=_chosen(fact.value, choices))

    # --- same as another member ---

    def copy_same(self) -> None:
        """Give a member that is the same as another what that one states."""
        for path, fact in [item for item in self.facts.items() if item[0][-1] == SAME_AS]:
            self._drop(path)
            source = self._member_called(str(fact.value), path[:-1])
            if source is None:
                continue
            for known in list(self.facts):
                below = known[len(source) :]
                target = (*path[:-1], *below)
                like = known[: len(source)] == source and below[:1] and below[0] in _COPIED
                if like and target not in self.facts:
                    self._copy(known, target, f"same as {fact.value}")

    def _member_called(self, name: str, path: Path) -> Path | None:
        """Find the member of a name beside another one, or of a dotted name elsewhere."""
        owner, _, last = name.rpartition(".")
        candidates = [(*path[:-1], name)]
        if owner:
            candidates += [(section, owner, "fields", last) for section in ("types", "events")]
            candidates.append(("methods", owner, "parameters", last))
        return next((one for one in candidates if one in self.facts and one != path), None)

    # --- types that extend others ---

    def extend_types(self) -> None:
        """Give each type the fields of the one that it extends, its own first."""
        bases = {
            path[1]: str(fact.value)
            for path, fact in self.facts.items()
            if path[0] == "types" and len(path) == 3 and path[-1] == "extends"
        }
        for name in bases:
            for base in self._line(name, bases):
                self._take_over(base, name)

    def _line(self, name: str, bases: Mapping[str, str]) -> Iterator[str]:
        """Yield what a type extends, directly and at a distance."""
        seen = {name}
        at = name
        while at in bases and len(seen) < _MOST:
            path = ("types", at, "extends")
            base = bases[at]
            if base in seen or ("types", base) not in self.facts:
                if at == name:
                    what = "itself" if base in seen else "a type that no page describes"
                    self._doubt(
                        path,
                        "extends-nothing",
                        f"it extends {base!r}, {what}; its own fields stand alone",
                        "give the page that describes it",
                    )
                    self._drop(path)
                return
            seen.add(base)
            yield base
            at = base

    def _take_over(self, base: str, name: str) -> None:
        head = ("types", base, "fields")
        own = {path[3] for path in self.facts if path[:3] == ("types", name, "fields") and path[3:]}
        for path in list(self.facts):
            if path[:3] == head and len(path) > 3 and path[3] not in own:
                self._copy(path, ("types", name, "fields", *path[3:]), f"inherited from {base}")

    def _copy(self, path: Path, target: Path, rule: str) -> None:
        fact = self.facts[path]
        copied = replace(fact, path=target, evidence=replace(fact.evidence, rule=rule))
        self.facts[target] = copied
        page = self.testimony[path][0].page
        self.testimony[target] = (Testimony(page, copied, believed=True),)


def _chosen(kind: TypeExpr, choices: Mapping[str, TypeExpr]) -> TypeExpr:
    """Put the choice in the place of its name."""
    match kind:
        case Ref(name):
            return choices.get(name, kind)
        case ListOf(item):
            return ListOf(_chosen(item, choices))
        case MapOf(value):
            return MapOf(_chosen(value, choices))
        case Union(options):
            flat: list[TypeExpr] = []
            for option in options:
                read = _chosen(option, choices)
                flat += read.options if isinstance(read, Union) else (read,)
            return Union(tuple(dict.fromkeys(flat)))
        case Scalar() | Literal() | AnyType():
            return kind
