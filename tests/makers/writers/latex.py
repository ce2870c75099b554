"""LaTeX: ``longtable`` with columns of a set width, lists and tables in cells."""

from __future__ import annotations

import re

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs
from layouts import Layout

_SPECIAL = re.compile(r"[&%$#_{}]")
_LONG, _HUMP = re.compile(r"\w{16,}"), re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Names that are wider than their column, and where they may be broken."""
_TITLES = ("section", "subsection", "subsubsection", "paragraph")
_CLASS_SIZES = {9: 9, 11: 11}


def write(root: Section, layout: Layout) -> str:
    """Return the whole document."""
    width, height = layout.page
    writer = _Writer(layout)
    return (
        f"\\documentclass[{_CLASS_SIZES[int(layout.size)]}pt]{{extarticle}}\n"
        f"\\usepackage[paperwidth={width}bp,paperheight={height}bp,margin={layout.margin}bp]"
        f"{{geometry}}\n\\usepackage[T1]{{fontenc}}\\usepackage[utf8]{{inputenc}}"
        f"\\usepackage{{lmodern,longtable,array,booktabs,fancyvrb,cmap,enumitem,caption}}\n"
        f"\\setlist{{nosep,leftmargin=*}}\\setlength{{\\parindent}}{{0pt}}"
        f"\\setlength{{\\parskip}}{{4pt}}\\raggedright\n"
        f"\\captionsetup{{labelformat=empty,singlelinecheck=false}}\n"
        f"\\setlength{{\\extrarowheight}}{{{layout.padding}pt}}\n"
        f"\\setcounter{{secnumdepth}}{{{2 if layout.rules == 'all' else 0}}}\n"
        f"\\pdfinfoomitdate=1\\pdftrailerid{{}}\\pdfsuppressptexinfo=-1\n"
        f"\\begin{{document}}\n\\title{{{_escape(root.title)}}}\\author{{}}\\date{{}}\\maketitle\n"
        f"{writer.blocks(root.blocks)}\\end{{document}}\n"
    )


class _Writer:
    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "\n".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        match block:
            case Section():
                title = _TITLES[block.level - 2]
                return f"\\{title}{{{_escape(block.title)}}}\n{self.blocks(block.blocks)}"
            case Para():
                return f"{_inline(block.text)}\n\n"
            case Code():
                return f"\\begin{{Verbatim}}\n{block.text}\\end{{Verbatim}}\n"
            case Items():
                name = "enumerate" if block.ordered else "itemize"
                items = "".join(
                    f"\\item {_inline(i.text)}\n{self.blocks(i.blocks)}" for i in block.items
                )
                return f"\\begin{{{name}}}\n{items}\\end{{{name}}}\n"
            case Terms():
                items = "".join(f"\\item[{_escape(t)}] {_inline(d)}\n" for t, d in block.terms)
                return f"\\begin{{description}}\n{items}\\end{{description}}\n"
            case Note():
                return f"\\textbf{{{block.kind.capitalize()}:}} {_inline(block.text)}\n\n"
            case Tabs():
                return "".join(
                    f"\\textbf{{{label}}}\n\n{self.block(code)}" for label, code in block.tabs
                )
            case Table():
                return self.table(block) if block.widths else self.nested(block)

    def table(self, table: Table) -> str:
        bar = "|" if self.layout.rules == "all" else ""
        gaps = 2 * len(table.columns)
        columns = bar.join(
            f">{{\\raggedright\\arraybackslash}}p{{{share / 100:.2f}\\dimexpr\\linewidth"
            f"-{gaps}\\tabcolsep\\relax}}"
            for share in table.widths
        )
        line = "\\hline" if bar else ""
        head = " & ".join(f"\\textbf{{{_escape(c)}}}" for c in table.columns) + f" \\\\ {line}\n"
        caption = f"\\caption{{{_escape(table.caption)}}}\\\\\n"
        # with a first head alone, the pages after it have no header
        top = f"{caption}{line} {head}" + (
            f"\\endfirsthead\n{line} {head}\\endhead\n"
            if self.layout.repeat_header
            else f"\\endfirsthead\n{line}\\endhead\n"
        )
        rows = "".join(self.row(row, line) for row in table.rows)
        return f"\\begin{{longtable}}{{{bar}{columns}{bar}}}\n{top}{rows}\\end{{longtable}}\n"

    def nested(self, table: Table) -> str:
        line = "\\hline" if self.layout.rules == "all" else ""
        bar = "|" if line else ""
        letters = bar.join("l" * len(table.columns))
        head = " & ".join(f"\\textbf{{{_escape(c)}}}" for c in table.columns)
        rows = "".join(self.row(row, line) for row in table.rows)
        return (
            f"{_escape(table.caption)}\n\n\\begin{{tabular}}{{{bar}{letters}{bar}}}\n"
            f"{line} {head} \\\\ {line}\n{rows}\\end{{tabular}}\n\n"
        )

    def row(self, row: tuple[tuple[Block, ...], ...], line: str) -> str:
        return " & ".join(self.blocks(cell).strip() for cell in row) + f" \\\\ {line}\n"


def _inline(text: str) -> str:
    forms = {"": "{}", "code": "\\texttt{{{}}}", "strong": "\\textbf{{{}}}"}
    return "".join(forms[mark].format(_escape(words)) for mark, words in runs(text))


def _escape(text: str) -> str:
    safe = _SPECIAL.sub(lambda sign: f"\\{sign[0]}", text).replace("_", "_\\allowbreak ")
    return _LONG.sub(lambda name: _HUMP.sub(r"\\allowbreak ", name[0]), safe)
