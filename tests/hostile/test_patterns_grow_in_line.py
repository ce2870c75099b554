"""Hostile pages against hostile patterns: reading by rules grows in line with the page."""

# ruff: noqa: E501 - small pages read best on one line

from __future__ import annotations

import time

import pytest

from refwright.facts.page_reading import interpret
from refwright.facts.profile import Profile, load_profile
from refwright.pages.capture import Capture
from refwright.pages.document import Hints
from refwright.readers import read_capture

PROFILE = r"""
profile: hostile
rules:
  - {section: '{name:(?:a*)*b?}', level: 2, makes: event}
  - {item: '{name:(?:a|a)*} {type:(?:a|aa)*}(? - {summary})', in: event, gives: field}
  - {item: '`{value:(?:\w*,?)*}`', in: event, gives: value}
  - {term: '{name:(?:[ab]*)*c}', in: event, gives: field}
  - {line: '{name:(?:x+x+)+y}: {type}', in: event, gives: field}
  - {row: {'{a:(?:a*)*} b': '{name:(?:a*)*}', '{c:(?:c*)*} d': '{summary}'}, in: event, gives: field}
  - {paragraph: '{:(?:(?:a*)*,)*}{summary:z.*}', when: '{:(?:a*)*q}', in: event, gives: summary}
"""
PAGES = {
    "one long item": lambda n: f"<h2>aaa</h2><ul><li>{'a' * 40 * n}!</li></ul>",
    "many items": lambda n: "<h2>aaa</h2><ul>" + "<li>aaaaaaaaaaaaaaa!</li>" * n + "</ul>",
    "lists in lists": lambda n: "<h2>aaa</h2>" + ("<ul>" + "<li>aaaaaa!</li>" * 5 + "</ul>") * (n // 5),
    "many titles": lambda n: "<h2>aaaaaaaaaaaaaaaaaaac</h2><p>aaaa</p>" * n,
    "many terms": lambda n: "<h2>aaa</h2><dl>" + "<dt>abababababab</dt><dd>a, a, a</dd>" * n + "</dl>",
    "lines of code": lambda n: "<h2>aaa</h2><pre>" + "xxxxxxxxxxxxxxxxxxxx\n" * n + "</pre>",
    "wide rows": lambda n: "<h2>aaa</h2><table>" + ("<tr>" + "<td>aaaa</td>" * 8 + "</tr>") * (n // 4) + "</table>",
    "prose of sentences": lambda n: f"<h2>aaa</h2><p>{'a a. ' * 8 * n}</p>",
}  # fmt: skip
SIZE = 160
GROWTH = 3.4
"""Twice the page may take so many times as long on a busy machine; a square would take four."""


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Give a profile whose patterns would never end with a matcher that goes back."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "hostile.yaml").write_text(PROFILE, encoding="utf-8")
    return load_profile("hostile.yaml", folder)


def seconds(profile: Profile, page: str) -> float:
    """Measure the processor's time that the rules take, the best of three."""
    capture = Capture("page.html", f"<html><body><h1>P</h1>{page}</body></html>".encode())
    document, _ = read_capture(capture, Hints())
    took = []
    for _ in range(3):
        begin = time.process_time()
        interpret(document, profile)
        took.append(time.process_time() - begin)
    return min(took)


@pytest.mark.parametrize("kind", PAGES)
def test_four_times_the_page_is_no_square(kind: str, profile: Profile) -> None:
    small, _, large = (seconds(profile, PAGES[kind](SIZE * factor)) for factor in (1, 2, 4))
    assert large < GROWTH**2 * max(small, 0.004), (small, large)
