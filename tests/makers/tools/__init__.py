"""The makers: each takes the composed reference and returns its pages by name."""

from __future__ import annotations

from collections.abc import Callable

from composed import Section

from tools import by_hand, code_pages, html_pages, mediawiki, pdf
from tools.running import MissingToolError

__all__ = ["MAKERS", "MissingToolError"]

Maker = Callable[[Section], dict[str, bytes]]

MAKERS: dict[str, Maker] = {
    **by_hand.MAKERS,
    **html_pages.MAKERS,
    "mediawiki": mediawiki.mediawiki,
    **code_pages.MAKERS,
    **pdf.MAKERS,
}
