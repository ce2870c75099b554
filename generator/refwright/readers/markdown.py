"""Markdown: GitHub's tables, lists and headings, with HTML where a cell holds some.

The one place that knows markdown-it. It renders to HTML, which the HTML reader reads, so that
one page in either form gives one document; lines are those of the Markdown source.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from refwright.document import Document, Form
from refwright.errors import Finding, Severity
from refwright.readers.html import LINE, read_html

_CELL_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`[^`]*`")


class _Lined(RendererHTML):
    """Notes on each block's tag the line of the source that it stands on."""

    def renderToken(  # noqa: N802 - the library's name
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        token = tokens[idx]
        if token.map and token.nesting >= 0:
            token.attrSet(LINE, str(token.map[0] + 1))
        return super().renderToken(tokens, idx, options, env)


def read_markdown(text: str, page: str) -> Document:
    """Read a Markdown page; rows with more cells than their header are findings, not losses."""
    parser = MarkdownIt("commonmark", {"html": True}, renderer_cls=_Lined).enable("table")
    document = read_html(parser.render(text), page)
    findings = (*document.findings, *_ragged_rows(text, page))
    return replace(document, form=Form.MARKDOWN, findings=findings)


def _ragged_rows(text: str, page: str) -> list[Finding]:
    """Find table rows whose extra cells the grammar of Markdown tables throws away."""
    findings: list[Finding] = []
    width = 0
    for number, line in enumerate(text.splitlines(), start=1):
        body = _CODE.sub("", line).strip()
        if "|" not in body:
            width = 0
            continue
        cells = len(_CELL_BAR.findall(body.strip("|"))) + 1
        if set(body) <= set("|-: ") and "-" in body:
            width = cells
        elif width and cells > width:
            findings.append(
                Finding(
                    Severity.ERROR,
                    "ragged-row",
                    f"{page}, line {number}",
                    f"the row has {cells} cells and its header {width}; the rest would be lost",
                    "escape pipes inside cells, or add the missing columns",
                )
            )
    return findings
