"""The names of HTML: which words in angle brackets are elements, and what kind of element."""

from __future__ import annotations

from collections.abc import Mapping

from refwright.readers.html.parts import CAPTION, NOTE, by_class

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "dl", "menu", "dir"})
ITEMS = frozenset({"li", "dt", "dd"})
CELLS = frozenset({"td", "th"})
ROW_PARTS = frozenset({"tr", "thead", "tbody", "tfoot"})
PRE = frozenset({"pre", "listing", "xmp"})

_PARAGRAPHS = frozenset(
    "address article aside blockquote body br caption center colgroup details dialog div "
    "fieldset figcaption figure footer form header hgroup hr html legend main nav noscript "
    "optgroup option p search section summary table".split()
)
_MADE = frozenset({NOTE, CAPTION})
BLOCKS = _PARAGRAPHS | HEADINGS.keys() | LISTS | ITEMS | CELLS | ROW_PARTS | PRE | _MADE
"""Elements that end the paragraph before them; every other one stands among its words."""

PLACEHOLDERS = frozenset(
    "address applet area audio base basefont bgsound button canvas data datalist dialog embed "
    "frame frameset iframe image input isindex label legend link map marquee math meta meter "
    "noembed noframes noscript object optgroup option output param picture progress script search "
    "select slot source style svg template textarea time title track video xmp".split()
)
"""Elements whose names are also words: without an end tag or attributes they are placeholders."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big blink cite code col del dfn em font head i img ins kbd mark "
    "nobr q rb rp rt rtc ruby s samp small span strike strong sub sup tt u var wbr".split()
)
_MATHML = frozenset("mi mn mo ms mrow mfrac msqrt msub msup mtext mspace semantics".split())
KNOWN = (BLOCKS - _MADE) | PLACEHOLDERS | _INLINE | _MATHML

CODE = frozenset({"script", "style"})
CUT = CODE | frozenset(
    "template svg canvas iframe audio video noembed noframes textarea select datalist".split()
)
"""Elements cut out with all that they hold: they have no words of the page's text."""

BOOLEAN = frozenset("hidden nowrap compact border reversed open inert noshade itemscope".split())
"""Attributes that stand without a value."""

_GENERIC = frozenset({"div", "span", "p", "section"})
_ROLES = {
    "list": "ul",
    "listitem": "li",
    "table": "table",
    "grid": "table",
    "rowgroup": "tbody",
    "row": "tr",
    "cell": "td",
    "gridcell": "td",
    "columnheader": "th",
    "rowheader": "th",
}


FORM_ATTRIBUTE = "data-refwright-form"
"""Holds the node that a profile's forms make of an element, a field of :class:`Forms`."""
TAB_ATTRIBUTE = "data-refwright-tab"
"""Holds the label of the tab that opens an element."""
_FORMS = {
    "table": "table",
    "row": "tr",
    "head": "th",
    "cell": "td",
    "list": "ul",
    "item": "li",
    "term": "dt",
    "words": "dd",
    "code": "pre",
    "caption": CAPTION,
    "note": NOTE,
}


def read_as(name: str, attributes: Mapping[str, str], level: int) -> str:
    """Return the name as which an element reads: by a profile's forms, its role or its class.

    ``level`` is that of the last heading, under which one that only a form makes stands.
    """
    if form := attributes.get(FORM_ATTRIBUTE, ""):
        if form == "heading":
            return name if name in HEADINGS else f"h{min(level + 1, 6)}"
        return _FORMS.get(form, name)
    if "role" in attributes and name in _GENERIC:
        name = _by_role(name, attributes)
    return by_class(name, attributes) if "class" in attributes else name


def _by_role(name: str, attributes: Mapping[str, str]) -> str:
    role = attributes["role"]
    if role == "heading":
        level = attributes.get("aria-level", "")
        return f"h{level}" if level in set("123456") else "h2"
    return _ROLES.get(role, name)
