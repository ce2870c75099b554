"""Markdown: CommonMark with GitHub's tables, and HTML where a page or a cell holds some.

The one place that knows markdown-it. It renders to HTML in which every element stands on the line
that it has in the Markdown, and the HTML reader reads that: one page in either form gives one
document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from refwright.base.errors import CaptureError, Finding, Severity
from refwright.base.limits import MAX_DEPTH, MAX_ROWS
from refwright.pages.document import Document, Form, Forms
from refwright.pages.text_policy import admit
from refwright.readers.html.page import read_html
from refwright.readers.markdown_dialects import plain_markdown

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n((?:(?!---).*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_TITLE = re.compile(r"^title:[ \t]*+(.+)$", re.MULTILINE)
_DATE = re.compile(
    r"^(?:date|updated|lastmod|last_modified(?:_at)?):[ \t]*['\"]?(\d{4}-\d{2}-\d{2})\b",
    re.MULTILINE,
)
MAX_LENGTH = 4 * 1024 * 1024
"""Characters of a Markdown page; marks take longer to read than HTML's tags."""
_MAX_RUN = 50_000
_MAX_BRACKETS = 2_000
_CONTAINER_MARKS = re.compile(r"^[ \t>]*(?=\S)")


def read_markdown(text: str, page: str, forms: Forms | None = None) -> Document:
    """Read a page; raises ``CaptureError`` for one that nests too deeply or is too large.

    Cells of a table row beyond its header's, which Markdown's grammar throws away, are kept and
    reported.
    """
    text, refused = admit(text, page)
    front = _FRONT_MATTER.match(text)
    if front:
        text = "\n" * front[0].count("\n") + text[front.end() :]
    if len(text) > MAX_LENGTH:
        raise CaptureError(
            f"the page has {len(text):,} characters of Markdown; the limit is {MAX_LENGTH:,}",
            where=page,
            remedy="is this one reference page? Split it if so",
        )
    parser = _parser()
    try:
        lines, origins = plain_markdown(text)
        parsed = parser.parse("\n".join(lines))
        for token in parsed:
            if token.map:
                token.map = [token.map[0], origins[token.map[0]]]
        tokens, findings = _with_all_cells(parser, parsed, lines, page)
        markup = str(parser.renderer.render(tokens, parser.options, {}))
    except RecursionError:
        raise _too_deep(page, 1) from None
    if sum(token.type == "tr_open" for token in tokens) > MAX_ROWS:
        raise CaptureError(
            f"the page has more than {MAX_ROWS:,} table rows",
            where=page,
            remedy="is this one reference page? Split it if so",
        )
    for token in tokens:
        if token.level >= MAX_DEPTH:
            raise _too_deep(page, token.map[1] + 1 if token.map else 1)
    document = read_html(markup, page, forms)
    return replace(
        document,
        form=Form.MARKDOWN,
        title=_unquoted(_stated(_TITLE, front)) or document.title,
        date=_stated(_DATE, front) or document.date,
        findings=(*refused, *document.findings, *findings),
    )


def _parser() -> MarkdownIt:
    # the parser drops in silence what is nested deeper, so that its limit must never be met
    options = {"html": True, "maxNesting": MAX_DEPTH + 10}
    parser = MarkdownIt("commonmark", options, renderer_cls=_LineKeeper)
    parser.core.ruler.before("inline", "long_runs", _keep_long_runs_plain)
    return parser.enable(["table", "strikethrough"])


def _keep_long_runs_plain(state: StateCore) -> None:
    """Take absurdly long paragraphs as plain words: their marks would cost quadratic time."""
    for token in state.tokens:
        words = token.content
        if token.type == "inline" and (len(words) > _MAX_RUN or words.count("[") > _MAX_BRACKETS):
            token.type, token.content = "html_block", escapeHtml(words)


def _stated(pattern: re.Pattern[str], front: re.Match[str] | None) -> str:
    found = pattern.search(front[1]) if front else None
    return found[1] if found else ""


def _unquoted(text: str) -> str:
    text = text.strip(" \t")
    quoted = len(text) > 2 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1] if quoted else text


def _too_deep(page: str, line: int) -> CaptureError:
    return CaptureError(
        f"lists, quotes or brackets are nested more than {MAX_DEPTH} deep",
        where=f"{page}, line {line}",
        remedy="is this a reference page? Capture it again",
    )


class _LineKeeper(RendererHTML):
    """Renders so that each element's line in the HTML is its line in the Markdown."""

    def render(self, tokens: Sequence[Token], options: OptionsDict, env: EnvType) -> str:
        out: list[str] = []
        line = 0
        for index, token in enumerate(tokens):
            if token.map and token.nesting >= 0 and token.map[1] > line:
                out.append("\n" * (token.map[1] - line))
                line = token.map[1]
            out.append(self._piece(tokens, index, options, env))
            line += out[-1].count("\n")
        return "".join(out)

    def _piece(
        self, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType
    ) -> str:
        token = tokens[index]
        match token.type:
            case "inline":
                return self.renderInline(token.children or [], options, env)
            case "html_block":
                return token.content
            case "fence":
                # the code starts on the line under its fence
                return f"<pre>\n{escapeHtml(token.content)}</pre>"
            case "code_block":
                return f"<pre>{escapeHtml(token.content)}</pre>"
            case _:
                return str(self.renderToken(tokens, index, options, env)).strip("\n")


def _with_all_cells(
    parser: MarkdownIt, tokens: list[Token], lines: Sequence[str], page: str
) -> tuple[list[Token], list[Finding]]:
    """Put the cells back that a row has beyond its header's, and report each such row."""
    out: list[Token] = []
    findings: list[Finding] = []
    width = 0
    line: int | None = None
    on_page = 0
    for token in tokens:
        if token.type == "thead_open":
            width = 0
        elif token.type == "th_open":
            width += 1
        elif token.type == "tr_open":
            line, on_page = token.map or (None, 0)
        elif token.type == "tr_close" and line is not None:
            extra = _cells(lines[line])[width:]
            out += _cell_tokens(parser, extra)
            findings += [_ragged_row(page, on_page + 1, width, extra)] if extra else []
        out.append(token)
    return out, findings


def _cells(line: str) -> list[str]:
    cells = escapedSplit(_CONTAINER_MARKS.sub("", line).strip())
    if cells and not cells[0]:
        cells = cells[1:]
    if cells and not cells[-1]:
        cells = cells[:-1]
    return [cell.strip() for cell in cells]


def _cell_tokens(parser: MarkdownIt, cells: Sequence[str]) -> Iterator[Token]:
    for cell in cells:
        words = str(parser.renderInline(cell)).replace("\n", " ")
        yield Token("html_block", "", 0, content=f"<td>{words}</td>")


def _ragged_row(page: str, line: int, width: int, extra: Sequence[str]) -> Finding:
    words = " | ".join(extra)
    return Finding(
        Severity.WARNING,
        "ragged-row",
        f"{page}, line {line}",
        f"the row has {width + len(extra)} cells and its header {width}; too many: {words!r}",
        "escape the pipes inside its cells, or add the missing columns",
    )
