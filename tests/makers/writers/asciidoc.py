"""AsciiDoc: cells that hold blocks are of style ``a``, a table in a cell parts with ``!``."""

from __future__ import annotations

from composed import Block, Code, Items, Note, Para, Section, Table, Tabs, Terms, runs


def write(root: Section, attributes: str = "", table: str = "") -> str:
    """Return the source; ``attributes`` go into the header, ``table`` is said on each table."""
    head = f"= {root.title}\n:icons: font\n{attributes}\n"
    return head + _Writer(table).blocks(root.blocks)


class _Writer:
    def __init__(self, options: str) -> None:
        self.options = options

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "".join(f"{self.block(block).rstrip()}\n\n" for block in blocks)

    def block(self, block: Block) -> str:
        match block:
            case Section():
                return f"[#{block.id}]\n{'=' * block.level} {block.title}\n\n" + self.blocks(
                    block.blocks
                )
            case Para():
                return _inline(block.text)
            case Code():
                return f"[source,{block.language}]\n----\n{block.text}----"
            case Items():
                return self.items(block, 1)
            case Terms():
                return "\n".join(f"{term}:: {_inline(text)}" for term, text in block.terms)
            case Note():
                return f"{block.kind.upper()}: {_inline(block.text)}"
            case Tabs():
                return "\n\n".join(f".{label}\n{self.block(code)}" for label, code in block.tabs)
            case Table():
                return self.table(block)

    def items(self, block: Items, depth: int) -> str:
        mark = ("." if block.ordered else "*") * depth
        return "\n".join(
            "\n".join(
                [f"{mark} {_inline(item.text)}", *(self.attached(b, depth) for b in item.blocks)]
            )
            for item in block.items
        )

    def attached(self, block: Block, depth: int) -> str:
        if isinstance(block, Items):
            return self.items(block, depth + 1)
        return f"+\n{self.block(block)}"

    def table(self, table: Table, mark: str = "|") -> str:
        widths = ",".join(map(str, table.widths or [1] * len(table.columns)))
        options = f"{self.options}," if self.options and mark == "|" else ""
        head = " ".join(f"{mark}{c}" for c in table.columns)
        rows = "\n\n".join("\n".join(self.cell(cell, mark) for cell in row) for row in table.rows)
        fence = f"{mark}==="
        return (
            f'.{table.caption}\n[{options}%header,cols="{widths}"]\n'
            f"{fence}\n{head}\n\n{rows}\n{fence}"
        )

    def cell(self, cell: tuple[Block, ...], mark: str) -> str:
        if len(cell) == 1 and isinstance(cell[0], Para):
            return mark + _inline(cell[0].text).replace("|", "\\|")
        if not cell:
            return mark
        return f"a{mark}\n" + "".join(
            f"{self.table(b, '!') if isinstance(b, Table) else self.block(b)}\n\n" for b in cell
        )


def _inline(text: str) -> str:
    forms = {"": "{}", "code": "`{}`", "strong": "*{}*"}
    return "".join(forms[mark].format(words) for mark, words in runs(text))
