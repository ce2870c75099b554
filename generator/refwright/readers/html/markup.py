"""Markup made safe to parse: only what HTML knows stays a tag, and every tag gets its line.

Reference pages write placeholders such as ``<media.State>`` as bare words; a parser would take
them for elements and drop them. What is no HTML element is escaped here, what never holds words
(scripts, styles, comments) is cut out, and each start tag is given its source line, which the
parser itself does not keep. Nothing is nested here, so hostile markup cannot exhaust the stack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_ROWS
from refwright.pages.document import Place
from refwright.readers.html.elements import BOOLEAN, CODE, CUT, KNOWN, PLACEHOLDERS

LINE_ATTRIBUTE = "data-refwright-line"
"""Holds the line of the tag's start and, behind a plus, how many line ends the tag has, if any."""
MAX_TAGS = 500_000
"""Tags of a page, ten for each row that it may have; each costs memory before it is a block."""
END_MARK = "end"
"""Value of the line attribute on the element that ends the markup: proof that all was parsed."""

_OFFICE = re.compile(r"(?:o|v|w|m|st1):[a-z]+")

_CUSTOM = re.compile(r"[a-z][a-z0-9.]*+-[a-z0-9.-]*+")
_PLAIN = KNOWN - PLACEHOLDERS - CUT - {"html", "body"}
"""Elements that are never words: their tags stay as they are, but for their line."""
_PAGE = frozenset({"html", "body"})
"""Elements that nothing ends: what stands behind their end tag is on the page all the same."""

_TAG = re.compile(
    r"""<(/?)([A-Za-z][^\s<>/="']*+)((?:[^<>=]++|=\s*+(?:"[^"]*+"|'[^']*+')|=){0,400}+)>"""
)
_CLOSED = re.compile(r"</([A-Za-z][^\s<>/=\"']*+)")


def prepare(markup: str, page: str, line: int, *, whole: bool) -> str:
    """Give the markup with line numbers in its tags, ready to parse.

    ``whole`` says that this is a page and not a cell of one: a page that breaks off inside a
    comment or a script is refused, while in a cell such an opening is taken as words. Raises
    ``CaptureError`` for that and for more tags than a page may have.
    """
    return _Scan(markup, page, line, whole=whole).run()


@dataclass(slots=True)
class _Scan:
    markup: str
    page: str
    line: int
    whole: bool = field(kw_only=True)
    closed: set[str] = field(init=False)
    out: list[str] = field(default_factory=list)
    tags: int = 0
    rows: int = 0

    def __post_init__(self) -> None:
        self.closed = {name.lower() for name in _CLOSED.findall(self.markup)}

    def run(self) -> str:
        markup, find, tag_at = self.markup, self.markup.find, _TAG.match
        at = 0
        while (start := find("<", at)) >= 0:
            self.keep(at, start)
            self.tags += 1
            if self.tags > MAX_TAGS or self.rows > MAX_ROWS:
                raise self.too_much()
            tag = tag_at(markup, start)
            if tag is None:
                declares = markup.startswith(("<!", "<?"), start)
                at = self.declaration(start) if declares else self.literal(start, start + 1)
            elif (name := tag[2].lower()) in _PLAIN and (len(name) > 1 or not tag[3]):
                at = self.element(tag, name)
            else:
                at = self.doubtful(tag, name)
        self.keep(at, len(markup))
        return "".join(self.out)

    def keep(self, start: int, end: int) -> None:
        part = self.markup[start:end]
        self.out.append(part)
        self.line += part.count("\n")

    def doubtful(self, tag: re.Match[str], name: str) -> int:
        """Deal with a tag that may be words or need more than its line; return its end."""
        start, slash, attributes = tag.start(), tag[1], tag[3]
        if _OFFICE.fullmatch(name) or (slash and name in _PAGE):
            return self.drop(start, tag.end())
        if not slash and self.cuts(name):
            return self.cut(name, start, tag.end(), closed_at_once=attributes.endswith("/"))
        if not self.is_element(name, attributes):
            return self.literal(start, tag.end())
        return self.element(tag, name)

    def element(self, tag: re.Match[str], name: str) -> int:
        slash, _, attributes = tag.groups()
        if slash:
            self.out.append("<br>" if name == "br" else f"</{name}>")
            self.line += attributes.count("\n")
            return tag.end()
        self.rows += name == "tr"
        if not attributes:
            self.out.append(f'<{name} {LINE_ATTRIBUTE}="{self.line}">')
            return tag.end()
        more = attributes.count("\n")
        lines = f"{self.line}+{more}" if more else self.line
        glued = attributes[0] != "/" and not attributes[0].isspace()
        parted = " " if glued else ""
        self.out.append(f'<{name} {LINE_ATTRIBUTE}="{lines}"{parted}{attributes}>')
        self.line += more
        return tag.end()

    def too_much(self) -> CaptureError:
        what = f"{MAX_TAGS:,} tags" if self.tags > MAX_TAGS else f"{MAX_ROWS:,} table rows"
        return CaptureError(
            f"the page has more than {what}",
            where=str(Place(self.page, self.line)),
            remedy="is this one reference page? Split it if so",
        )

    def is_element(self, name: str, attributes: str) -> bool:
        """Tell an element from a word in angle brackets."""
        if name not in KNOWN:
            return name in self.closed and _CUSTOM.fullmatch(name) is not None
        said = attributes.strip().rstrip("/")
        if name in PLACEHOLDERS and name not in self.closed and "=" not in said:
            return False
        if len(name) == 1 and said and "=" not in said:
            return said.lower() in BOOLEAN
        return True

    def cuts(self, name: str) -> bool:
        return (name in self.closed and name in CUT) or (self.whole and name in CODE)

    def cut(self, name: str, start: int, end: int, *, closed_at_once: bool) -> int:
        if closed_at_once and name not in CODE:
            return self.drop(start, end)
        closing = re.compile(rf"</{name}\b[^<>]*>", re.IGNORECASE).search(self.markup, end)
        if closing:
            return self.drop(start, closing.end())
        if self.whole:
            raise self.broken_off(f"<{name}>")
        self.closed.discard(name)
        return self.literal(start, end)

    def declaration(self, start: int) -> int:
        """Drop a comment, a document type or a processing instruction."""
        comment = self.markup.startswith("<!--", start)
        if comment and self.markup.startswith((">", "->"), start + 4):
            return self.drop(start, self.markup.index(">", start) + 1)
        mark = "-->" if comment else ">"
        end = self.markup.find(mark, start + 4 if comment else start)
        if end >= 0:
            return self.drop(start, end + len(mark))
        if self.whole:
            raise self.broken_off("a comment" if comment else "a declaration")
        # nothing of this kind can end behind here, so all of the rest is words
        return self.literal(start, len(self.markup))

    def literal(self, start: int, end: int) -> int:
        self.keep(start, end)
        self.out[-1] = self.out[-1].replace("<", "&lt;").replace(">", "&gt;")
        return end

    def drop(self, start: int, end: int) -> int:
        # the line ends stay, so that the words behind keep their line
        self.keep_lines(self.markup.count("\n", start, end))
        return end

    def keep_lines(self, count: int) -> None:
        self.out.append("\n" * count)
        self.line += count

    def broken_off(self, inside: str) -> CaptureError:
        return CaptureError(
            f"the page breaks off inside {inside} that opens here",
            where=str(Place(self.page, self.line)),
            remedy="capture the page again, whole",
        )
