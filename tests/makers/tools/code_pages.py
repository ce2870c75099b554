"""Pages that Javadoc and Doxygen make of sources: a page a class."""

from __future__ import annotations

from composed import Section, load
from writers import java

from tools.html_pages import stripped
from tools.running import folder, run

_DOXYFILE = """
PROJECT_NAME = "Ember Hub"
INPUT = ember
OPTIMIZE_OUTPUT_JAVA = YES
JAVADOC_AUTOBRIEF = YES
GENERATE_LATEX = NO
HTML_TIMESTAMP = NO
SEARCHENGINE = NO
SOURCE_BROWSER = NO
HAVE_DOT = NO
QUIET = YES
"""
_OURS = {"Event", "Slot"}
"""Classes that only Java needs: the reference has no such things."""


def javadoc(_root: Section) -> dict[str, bytes]:
    """The pages of the JDK's own tool."""
    sources = java.write(load())
    with folder(sources) as where:
        options = ("-quiet", "-notimestamp", "-noindex", "-notree", "-nohelp", "-Xdoclint:none")
        run(where, "javadoc", *options, "-d", "out", *sources)
        pages = {path.name: path for path in sorted((where / "out/ember").glob("[A-Z]*.html"))}
        return {
            name: stripped(path.read_text("utf-8"))
            for name, path in pages.items()
            if path.stem not in _OURS
        }


def doxygen(_root: Section) -> dict[str, bytes]:
    """Doxygen's pages of the same sources."""
    with folder(java.write(load()) | {"Doxyfile": _DOXYFILE}) as where:
        run(where, "doxygen", "Doxyfile")
        found = sorted((where / "html").glob("*ember_1_1*.html"))
        return {
            path.name.partition("ember_1_1")[2]: stripped(path.read_text("utf-8"))
            for path in found
            if not path.stem.endswith(("-members", *_OURS))
        }


MAKERS = {"javadoc": javadoc, "doxygen": doxygen}
