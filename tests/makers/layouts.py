"""How a PDF is laid out: rules, sizes, row heights and paper, two layouts a maker."""

from __future__ import annotations

from dataclasses import dataclass

_PAPERS = {"A4": (595.28, 841.89), "A5": (419.53, 595.28), "letter": (612.0, 792.0)}


@dataclass(frozen=True)
class Layout:
    """``rules`` is ``all``, ``rows`` (between rows only) or ``none``; sizes are in points."""

    name: str
    rules: str
    size: float
    padding: float
    paper: str = "A4"
    landscape: bool = False
    repeat_header: bool = True
    margin: float = 48

    @property
    def page(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = _PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)


LAYOUTS = {
    "chromium": (
        Layout("ruled", "all", 9, 3, "A5"),
        Layout("rows", "rows", 11, 7, "A4", landscape=True),
    ),
    "weasyprint": (
        Layout("rows", "rows", 8, 4, "A5"),
        Layout("plain", "none", 10, 6, "A4", repeat_header=False),
    ),
    "libreoffice": (
        Layout("ruled", "all", 10, 3),
        Layout("plain", "none", 8, 2, "A5", landscape=True),
    ),
    "asciidoctor": (
        Layout("ruled", "all", 10.5, 4),
        Layout("rows", "rows", 8, 2, "A5", repeat_header=False),
    ),
    "latex": (
        Layout("ruled", "all", 9, 2, "A5", repeat_header=False),
        Layout("plain", "none", 11, 3),
    ),
    "fop": (
        Layout("rows", "rows", 7, 2, "A5", landscape=True),
        Layout("ruled", "all", 10, 4, "letter"),
    ),
    "reportlab": (
        Layout("ruled", "all", 8, 3, "A5"),
        Layout("plain", "none", 9, 5, "letter", repeat_header=False),
    ),
}


def css(layout: Layout) -> str:
    """Return the layout as a style sheet for browsers and WeasyPrint."""
    width, height = layout.page
    border = {
        "all": "th,td{border:0.5pt solid #444}",
        "rows": "tr{border-bottom:0.5pt solid #888}",
        "none": "",
    }[layout.rules]
    head = "" if layout.repeat_header else "thead{display:table-row-group}"
    return (
        f"<style>@page{{size:{width}pt {height}pt;margin:{layout.margin}pt;"
        f"@top-left{{content:'Ember Hub Reference';font-size:7pt}}"
        f"@bottom-right{{content:'Page ' counter(page) ' of ' counter(pages);font-size:7pt}}}}"
        f"body{{font:{layout.size}pt/1.3 'Liberation Sans',sans-serif;margin:0}}"
        f"table{{border-collapse:collapse;width:100%;table-layout:fixed;margin:6pt 0}}"
        f"th,td{{text-align:left;vertical-align:top;padding:{layout.padding}pt;"
        f"overflow-wrap:anywhere}}{border}{head}"
        f"tr{{break-inside:avoid}}caption{{text-align:left;font-style:italic}}"
        f"code,pre{{font-family:'Liberation Mono',monospace;font-size:0.92em}}"
        f"td ul{{margin:0;padding-left:1.4em}}td table{{margin:2pt 0}}"
        f".note,.warning{{border-left:3pt solid #999;padding-left:6pt}}</style>\n"
    )
