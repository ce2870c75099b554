"""Time grows with the size of a page or a spec, and no faster: measured at n, 2n and 4n."""

from __future__ import annotations

import os
from collections.abc import Callable
from random import Random

import pattern_attacks
import pytest

from refwright.base.patterns import compile_pattern
from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Request, read_release

TABLE = "<table><tr><th>Event</th><th>Attributes</th><th>Description</th></tr>"
HTML = (
    f"<h1>Doors</h1><h2>Door Events</h2>{TABLE}"
    "<tr><td>door.opened</td><td></td><td>It opened. {0}</td></tr>"
    "<tr><td></td><td>doorid</td><td>Identifies. {0}</td></tr></table>"
)
MARKDOWN = (
    "# Doors\n\n| Event | Attributes | Description |\n|---|---|---|\n| door.opened | | {0} |\n"
    "\n{0}\n"
)
TABS = (
    "Doors\n\nEvent\tAttributes\tDescription\ndoor.opened\t\tIt opened. {0}\n"
    "\tdoorid\tx {0}\n\n{0}\n"
)
PIPES = (
    "Doors\n\nEvent |\nAttributes |\nDescription |\n---|---|---|\ndoor.opened |\n|\n{0} |\n\n{0}\n"
)
LINES = "Doors\n\nEvent\nAttributes\nDescription\n\ndoor.opened\n\nIt opened {0}\n\ndoorid\n\n{0}\n"
FORMS = {"page.html": HTML, "page.md": MARKDOWN, "page.tabs.txt": TABS, "page.pipes.txt": PIPES,
         "page.lines.txt": LINES}  # fmt: skip
PIECES = [
    "1.0 event ", "1.0 new x ", "1.0 a.b new ", "one of the following ", "possible values x ",
    "since release ", "introduced in Release ", "the x attribute ", "valid for 1.x ", "1", "1.1",
    "a.", "_", "(a)", "(", "[x](", '"', " or a", ",a", "default: ", "deprecated ", " - ", ": ",
    "\u2022 ", "\u00a0", " ", "/", "#", "&lt;", "|", "e\u0301", "\u65e5", "\u0661", "*a **a ", "`",
    "> ", "<!--", "<b>a", "[a]: b\n", ":::a [", "title: ", "- a\n", "\n", "\t", "--| ", "a: b\n",
    "::: x\n", "!!! a ", "{#a}",
]  # fmt: skip
GROWING: dict[str, Callable[[int], str]] = {
    "rows": lambda n: HTML.format("") + TABLE + "<tr><td>a.b</td><td></td><td>x</td></tr>" * n,
    "tables": lambda n: (TABLE + "<tr><td>door.a</td><td></td><td>x</td></tr></table>") * (n // 9),
    "bold in bold": lambda n: "<b>" * n + HTML.format(""),
    "bold beside bold": lambda n: HTML.format("<b>a</b> " * n),
    "lists": lambda n: HTML.format(
        "Possible values are:<ul>" + "".join(f"<li>v{i} - x</li>" for i in range(n)) + "</ul>"
    ),
    "headings": lambda n: "<h2>x</h2>" * n + HTML.format(""),
    "front matter": lambda n: "---\ntitle: '" + " " * n + "x\n---\n" + MARKDOWN.format(""),
    "marks behind a name": lambda n: HTML.replace("doorid", "doorid" + " (since 1.2)" * n).format(
        ""
    ),
}
PROFILE = load_profile("base")
ATTACKS = int(os.environ.get("REFWRIGHT_ATTACKS", "40"))
"""How many attacks a pattern stands in one run; there are up to some thousands."""


def read(page: str, text: str) -> None:
    read_release(Request("doors", "1", (Capture(page, text.encode()),), PROFILE))


OF_OUR_OWN = (
    "targets.python.shapes._STRING", "targets.python.statements.",
    "targets.typescript.tokens._TOKEN",
    "targets.typescript.declarations._TAG", "readers.pdf.spelling._NAME",
)  # fmt: skip
"""Patterns over generated code, whose shape is ours, and one that sees 400 characters at most."""
ATTACKED = {
    place.removeprefix("refwright."): attacked
    for place, attacked in pattern_attacks.patterns().items()
    if not place.removeprefix("refwright.").startswith(OF_OUR_OWN)
}


@pytest.mark.parametrize("place", ATTACKED, ids=lambda place: place.partition(" ")[0])
def test_every_pattern_takes_linear_time(place: str) -> None:
    pattern, methods = ATTACKED[place]
    tried = list(pattern_attacks.attacks(pattern))
    if len(tried) > ATTACKS:
        tried = Random(place).sample(tried, ATTACKS)  # noqa: S311 - the same on each run
    for attack in tried:
        for method in methods & {"search", "match", "fullmatch"} or {"search"}:
            run = pattern_attacks.runner(pattern, method, attack)
            taken = pattern_attacks.growth(run, 1500, 0.03)
            assert not taken, (method, attack, taken)


def test_a_pattern_that_is_not_linear_is_noticed() -> None:
    found = list(pattern_attacks.attacks(pattern_attacks.re.compile(r"(a+)+b")))
    assert ("", "a", "\0") in found
    taken = pattern_attacks.growth(
        lambda n: pattern_attacks.re.compile(r"\s+x").search(" " * n), 1500, 0.01
    )
    assert taken


def test_patterns_of_profiles_cannot_be_but_linear() -> None:
    """RE2 has no look-around, no references and no limits that multiply."""
    for text in (r"(a+)+$", r"(\s*\d*)*x"):
        assert compile_pattern(text).search("a" * 100_000) is not None or text[-1] == "x"
    for group in (PROFILE.phrases.values(), [PROFILE.names.values()]):
        assert all(type(p) is type(compile_pattern("a")) for each in group for p in each)


@pytest.mark.parametrize("page", FORMS)
@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_words_of_a_page_take_linear_time(piece: str, page: str) -> None:

    def run(size: int) -> None:
        read(page, FORMS[page].format(piece * (size // len(piece))))

    taken = pattern_attacks.growth(run, 800, 0.15)
    assert not taken, taken


@pytest.mark.parametrize("page", GROWING)
def test_the_structure_of_a_page_takes_linear_time(page: str) -> None:
    def run(size: int) -> None:
        read("page.md" if page == "front matter" else "page.html", GROWING[page](size))

    taken = pattern_attacks.growth(run, 500, 0.4)
    assert not taken, taken
