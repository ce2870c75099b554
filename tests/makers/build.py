"""Build the pages again with the makers' own tools: ``make makers``, or ``build.py MAKER...``.

A maker whose tool is missing is named and left as it is committed. README.md says what to install.
"""

from __future__ import annotations

import shutil
import sys

from composed import HERE, load, outline
from stated_facts import facts
from tools import MAKERS, MissingToolError

PAGES, CODE_PAGES = HERE / "pages", HERE / "code_pages"


def main(wanted: list[str]) -> int:
    """Build the named makers' pages, or all; return 1 when one could not be built."""
    unknown = sorted(set(wanted) - set(MAKERS))
    if unknown:
        print(f"no maker is called {', '.join(unknown)}; there are {', '.join(MAKERS)}")
        return 2
    data = load()
    (HERE / "facts.json").write_text(facts(data), encoding="utf-8")
    root = outline(data)
    missing = 0
    for name in wanted or MAKERS:
        try:
            pages = MAKERS[name](root)
        except MissingToolError as lack:
            missing += 1
            print(f"{name:14} not built: {lack}")
            continue
        # Javadoc and Doxygen make a page a class: their pages are read together
        folder = (CODE_PAGES if name in ("javadoc", "doxygen") else PAGES) / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for path, data in pages.items():
            (folder / path).write_bytes(data)
            print(f"{name:14} {path:28} {len(data):9,} bytes")
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
