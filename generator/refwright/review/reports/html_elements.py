"""HTML that is safe by construction: plain text is escaped wherever it is put."""

from __future__ import annotations

import re

from refwright.base.escaping import markup


class Html(str):
    """A piece of HTML. Made by :func:`element` and :func:`together` alone."""

    __slots__ = ()


_VOID = frozenset({"input", "meta", "br"})


def element(tag: str, /, *content: str, **attributes: str | bool | None) -> Html:
    """Build an element. Plain text is escaped, in content and in attributes.

    An attribute's underscores stand for hyphens (a last one only sets it apart from a Python
    word); ``True`` writes it without a value, ``None`` and ``False`` leave it out.
    """
    opening = tag + "".join(
        f" {_attribute(name)}" + ("" if value is True else f'="{markup(str(value))}"')
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    if tag in _VOID:
        return Html(f"<{opening}>")
    return Html(f"<{opening}>{together(*content)}</{tag}>")


def together(*content: str) -> Html:
    """Put pieces behind one another; those that are not HTML are escaped."""
    return Html("".join(part if isinstance(part, Html) else markup(part) for part in content))


def lines(*parts: str) -> Html:
    """Put pieces behind one another, one a line."""
    return Html("\n".join(together(part) for part in parts if part))


def preformatted(text: str) -> Html:
    """Escape a text of several lines, which stay."""
    return Html("\n".join(markup_line(line) for line in text.split("\n")))


def markup_line(line: str) -> str:
    """Escape a line and keep the spaces that it begins with.

    Two colons at its start would be a command of a build server, wherever the page is printed.
    """
    indent = len(line) - len(line.lstrip(" "))
    return " " * indent + re.sub(r"^:(?=:)", "&#58;", markup(line))


def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
