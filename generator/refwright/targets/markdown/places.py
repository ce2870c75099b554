"""Where everything stands in the Markdown pages: a file for each, and an anchor in it."""

from __future__ import annotations

from typing import Final

from refwright.naming.identifiers import Names, Style, digest
from refwright.spec.model import Spec
from refwright.targets.base import Source
from refwright.targets.emission.emission import Code, Emitted, Identifier, Path, code, emitted_path
from refwright.targets.markdown.text import link, page_link, prose

INDEX: Final = "README.md"
_UNGROUPED: Final = "events"
_ANYWHERE: Final = "methods"


class MarkdownPlaces:
    """The files and anchors of the things of one spec, by their paths (``events/NAME``)."""

    def __init__(self, spec: Spec, names: Names) -> None:
        self._pages: dict[str, Path] = {}
        self._anchors: dict[str, Identifier] = {}
        groups = {f"group {e.group or _UNGROUPED}": e.group or _UNGROUPED for e in spec.events}
        spaces = {
            f"namespace {m.namespace or _ANYWHERE}": m.namespace or _ANYWHERE for m in spec.methods
        }
        for kind, spoken, owners in (
            ("events", groups, {e.name: f"group {e.group or _UNGROUPED}" for e in spec.events}),
            (
                "methods",
                spaces,
                {m.name: f"namespace {m.namespace or _ANYWHERE}" for m in spec.methods},
            ),
        ):
            files = names.assign(f"markdown {kind} page", spoken, Style.FILE, spoken=spoken)
            anchors = names.assign(f"markdown {kind}", owners, Style.FILE)
            for name, owner in owners.items():
                self._put(f"{kind}/{name}", f"{kind}/{files[owner]}.md", anchors[name])
        for kind, wires in (
            ("types", [t.name for t in spec.types]),
            ("enums", [e.name for e in spec.enums]),
        ):
            for name, stem in names.assign(f"markdown {kind}", wires, Style.FILE).items():
                self._put(f"{kind}/{name}", f"{kind}/{stem}.md", stem)
        self._enums = {enum.name for enum in spec.enums}

    def _put(self, path: str, page: str, anchor: str) -> None:
        self._pages[path] = emitted_path(page)
        self._anchors[path] = Identifier(anchor)

    def page(self, path: str) -> Path:
        """Give the file of a thing, from the folder of the index."""
        return self._pages[path]

    def anchor(self, path: str) -> Identifier:
        """Give the anchor of a thing on its page."""
        return self._anchors[path]

    def values_anchor(self, path: str, member: str) -> Code:
        """Give the anchor of the values of a thing's member."""
        return code("{}-values-{}", self._anchors[path], Identifier(digest(member)))

    def source(self, source: Source) -> Code:
        """Say where a thing stands; a page that is not on the web leads to the list of sources."""
        there = page_link(source.page) or link(
            prose(source.page), Path(f"../{INDEX}"), self.source_anchor(source.page)
        )
        if not source.section:
            return code("{}", there)
        return code("\u201c{}\u201d of {}", prose(source.section), there)

    def source_anchor(self, page: str) -> Code:
        """Give the anchor of a page in the list of sources."""
        return code("source-{}", Identifier(digest(page)))

    def of_name(self, name: str) -> str:
        """Give the path of what a type expression calls by that name."""
        return f"enums/{name}" if name in self._enums else f"types/{name}"

    def link(self, page: str, path: str, words: Emitted) -> Code:
        """Link words on a page (empty for the index) to a thing; plain words where it has none."""
        if path not in self._pages:
            return code("{}", words)
        target = self._pages[path]
        return link(words, Path(f"../{target}") if page else target, self._anchors[path])
