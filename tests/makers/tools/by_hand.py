"""Pages that people write by hand, and what wikis keep: no tool stands between."""

from __future__ import annotations

from composed import Section
from writers import html, markdown

_FRONT = "---\nid: reference\ntitle: {title}\n---\n\n"
_IMPORTS = "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n"


def gfm(root: Section) -> dict[str, bytes]:
    """GitHub-flavoured Markdown."""
    return {"reference.md": markdown.write(root, markdown.GFM).encode()}


def mdx(root: Section) -> dict[str, bytes]:
    """MDX as Docusaurus has it."""
    front = _FRONT.format(title=root.title) + _IMPORTS
    return {"reference.mdx": markdown.write(root, markdown.MDX, front).encode()}


def plain(root: Section) -> dict[str, bytes]:
    """HTML by hand."""
    return {"reference.html": html.Html().page(root).encode()}


def confluence(root: Section) -> dict[str, bytes]:
    """Confluence's storage form."""
    return {"reference.xhtml": html.Confluence().page(root).encode()}


MAKERS = {
    "gfm": gfm,
    "mdx": mdx,
    "plain-html": plain,
    "confluence": confluence,
}
