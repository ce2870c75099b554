"""Markdown: reference documentation, a page for each group of events, type, enum and namespace.

The index (``README.md``) lists everything in the order of the spec and from A to Z. Whatever a page
names that has a page of its own is a link. What a reader of the pages is told is the spec, whole:
:mod:`refwright.targets.markdown.read_back` gets it back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from refwright.naming.identifiers import Names
from refwright.spec.model import (
    Event,
    Field,
    Method,
    Parameter,
    Participant,
    Protocol,
    Spec,
    references,
)
from refwright.targets.base import Output, Stamp
from refwright.targets.emission.emission import Code, Emitted, Identifier, Path, code
from refwright.targets.emission.environment import rendered
from refwright.targets.markdown.places import INDEX, MarkdownPlaces
from refwright.targets.markdown.text import (
    link,
    listed,
    named,
    page_link,
    prose,
    table,
    titled,
)
from refwright.targets.markdown.things import ThingWriter, View

HEADINGS: Final = {
    "events": Code("Events"),
    "types": Code("Types"),
    "enums": Code("Enumerations"),
    "methods": Code("Methods"),
    "protocols": Code("Protocols"),
    "participants": Code("Participants"),
}
"""The sections of the index that hold facts, by their keys in the spec."""


def render(spec: Spec, stamp: Stamp, names: Names) -> Output:
    """Render the pages of one spec."""
    return _Pages(spec, stamp, names).files()


class _Pages:
    """The pages of one spec while they are rendered."""

    def __init__(self, spec: Spec, stamp: Stamp, names: Names) -> None:
        self.spec = spec
        self.stamp = stamp
        self.places = MarkdownPlaces(spec, names)
        self.things = ThingWriter(spec, stamp.sources, self.places, _uses(spec))

    def files(self) -> Output:
        """Render every page."""
        files = {INDEX: rendered("markdown/README.md.jinja", self._index())}
        groups: dict[str, list[Event]] = defaultdict(list)
        for event in self.spec.events:
            groups[self.places.page(f"events/{event.name}")].append(event)
        for page, events in groups.items():
            group = events[0].group
            title = titled(group) if group is not None else Code("Other events")
            files[page] = self._page(title, [self.things.event(event) for event in events])
        namespaces: dict[str, list[Method]] = defaultdict(list)
        for method in self.spec.methods:
            namespaces[self.places.page(f"methods/{method.name}")].append(method)
        for page, methods in namespaces.items():
            within = methods[0].namespace
            title = named(within) if within is not None else Code("Methods")
            files[page] = self._page(title, [self.things.method(method) for method in methods])
        for definition in self.spec.types:
            files[self.places.page(f"types/{definition.name}")] = self._page(
                None, [self.things.type(definition)]
            )
        for enum in self.spec.enums:
            files[self.places.page(f"enums/{enum.name}")] = self._page(
                None, [self.things.enum(enum)]
            )
        return files

    def _page(self, title: Emitted | None, things: list[View]) -> str:
        trail = link(self._name(), Path(f"../{INDEX}"))
        view: View = {"title": title, "trail": trail, "things": things}
        return rendered("markdown/page.md.jinja", view)

    def _name(self) -> Emitted:
        return prose(f"{self.spec.title or self.spec.api} {self.spec.release}")

    # --- the index ---

    def _index(self) -> View:
        made = [section for section in self._sections() if section["table"]]
        return {"title": self._name(), "facts": list(self._facts()), "sections": made}

    def _facts(self) -> Iterator[Code]:
        spec = self.spec
        yield code("API: {}", named(spec.api))
        yield code("Release: {}", named(spec.release))
        if spec.title:
            yield code("Title: {}", titled(spec.title))
        if spec.valid_for:
            yield code("Also valid for: {}", listed(spec.valid_for))
        made = (named(f"refwright {self.stamp.refwright_version}"), named(self.stamp.spec_digest))
        yield code("Made by {} from the spec {}", *made)

    def _sections(self) -> Iterator[View]:
        spec = self.spec
        yield _section(
            HEADINGS["events"],
            "What the API sends, in the order of its documentation.",
            ("Event", "Kind", "Group", "Since"),
            (self._event_row(event) for event in spec.events),
        )
        yield _section(
            Code("Requests"),
            "Which events answer a request.",
            ("Request", "Succeeds with", "Fails with"),
            self._answers(),
        )
        for kind, about, head in (
            ("types", "Objects with named members.", "Type"),
            ("enums", "Shared lists of values.", "Enumeration"),
        ):
            wires = (
                [t.name for t in spec.types] if kind == "types" else [e.name for e in spec.enums]
            )
            rows = ([self.places.link("", f"{kind}/{name}", named(name))] for name in wires)
            yield _section(HEADINGS[kind], about, (head,), rows)
        yield _section(
            HEADINGS["methods"],
            "What the API can be asked to do.",
            ("Method", "Namespace"),
            (self._method_row(method) for method in spec.methods),
        )
        yield from self._overview()
        yield _section(Code("Index"), "Everything, from A to Z.", ("Name", "Kind"), self._a_to_z())
        pages = dict.fromkeys(source.page for source in self.stamp.sources.values())
        yield _section(
            Code("Sources"),
            "The pages that all this was read from.",
            ("Page",),
            ([self._source(page)] for page in pages),
        )

    def _source(self, page: str) -> Code:
        anchor = self.places.source_anchor(page)
        return code('<a id="{}"></a>{}', anchor, page_link(page) or prose(page))

    def _event_row(self, event: Event) -> list[Emitted]:
        page = self.places.page(f"events/{event.name}")
        return [
            self.places.link("", f"events/{event.name}", named(event.name)),
            Identifier(event.kind.value),
            Code("") if event.group is None else link(titled(event.group), page),
            Code("") if event.since is None else named(event.since),
        ]

    def _method_row(self, method: Method) -> list[Emitted]:
        page = self.places.page(f"methods/{method.name}")
        return [
            self.places.link("", f"methods/{method.name}", named(method.name)),
            Code("") if method.namespace is None else link(named(method.namespace), page),
        ]

    def _answers(self) -> Iterator[list[Emitted]]:
        answers: dict[str, dict[str, list[Code]]] = defaultdict(lambda: defaultdict(list))
        for event in self.spec.events:
            if event.action is not None:
                shown = self.places.link("", f"events/{event.name}", named(event.name))
                answers[event.action][event.kind.value].append(shown)
        for action, kinds in answers.items():
            yield [named(action), *(Code(", ".join(kinds[k])) for k in ("result", "error"))]

    def _overview(self) -> Iterator[View]:
        def protocol(each: Protocol) -> list[Emitted]:
            return [named(each.name), listed(each.short_names), prose(each.summary or "")]

        def participant(each: Participant) -> list[Emitted]:
            return [named(each.name), listed(each.examples)]

        yield _section(
            HEADINGS["protocols"],
            "Protocols that messages are part of.",
            ("Protocol", "Short names", "Description"),
            map(protocol, self.spec.protocols),
        )
        yield _section(
            HEADINGS["participants"],
            "Who sends and receives messages.",
            ("Participant", "Examples"),
            map(participant, self.spec.participants),
        )

    def _a_to_z(self) -> Iterator[list[Emitted]]:
        spec = self.spec
        things = [
            *((event.name, "events", "event") for event in spec.events),
            *((definition.name, "types", "type") for definition in spec.types),
            *((enum.name, "enums", "enumeration") for enum in spec.enums),
            *((method.name, "methods", "method") for method in spec.methods),
        ]
        for name, section, kind in sorted(things, key=lambda t: (t[0].casefold(), t)):
            yield [self.places.link("", f"{section}/{name}", named(name)), Identifier(kind)]


def _section(
    title: Code, about: str, headers: tuple[str, ...], rows: Iterable[Sequence[Emitted]]
) -> View:
    return {"title": title, "about": Code(about), "table": table(headers, rows)}


def _uses(spec: Spec) -> Mapping[str, list[str]]:
    """Tell by which events, types and methods each type and enum is named, as paths."""
    found: dict[str, list[str]] = defaultdict(list)
    members: list[tuple[str, Iterable[Field | Parameter]]] = [
        *((f"events/{event.name}", event.fields) for event in spec.events),
        *((f"types/{kind.name}", kind.fields or ()) for kind in spec.types),
        *((f"methods/{method.name}", method.parameters) for method in spec.methods),
    ]
    for path, fields in members:
        for name in dict.fromkeys(name for f in fields for name in references(f.type)):
            found[name].append(path)
    for method in spec.methods:
        for name in references(method.returns) if method.returns is not None else ():
            if f"methods/{method.name}" not in found[name]:
                found[name].append(f"methods/{method.name}")
    return found
