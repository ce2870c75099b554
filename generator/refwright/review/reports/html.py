"""The report as one HTML file: side by side, filtered in the page, without any network.

All of it can be read without scripts; the script only adds the filters. The page's own policy
admits nothing but the style and the script that stand in it, by their digests.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

from refwright.changes.compare.change import Absent, Change, Severity, Value
from refwright.changes.compare.glob import path_text
from refwright.review.reports.html_elements import Html, element, lines, preformatted, together
from refwright.review.reports.report import (
    Comparison,
    RenameEntry,
    Report,
    Reported,
    Viewpoint,
    counts_text,
    places_of,
)
from refwright.review.reports.values import Piece, block, compared

_FOOT = "Written by refwright diff from the two specs alone. The / key goes to the search."


def render(report: Report) -> str:
    """Write the page."""
    titles = dict.fromkeys(comparison.title for comparison in report.comparisons)
    title = f"Changes: {', '.join(titles)}" if titles else "Changes"
    style, script = _asset("page.css"), _asset("page.js")
    head = lines(
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", title),
        element("style", style),
    )
    main = lines(
        _filters(report),
        *(
            _comparison(report, comparison, number)
            for number, comparison in enumerate(report.comparisons, start=1)
        ),
    )
    body = lines(
        element("a", "Skip to the changes", class_="skip", href="#changes"),
        element("header", lines(element("h1", title), *_verdicts(report))),
        element("main", together("\n", main, "\n"), id="changes", tabindex="-1"),
        element("footer", element("p", _FOOT)),
        element("script", script),
    )
    page = element(
        "html", together("\n", element("head", head), "\n", element("body", body)), lang="en"
    )
    return f"<!DOCTYPE html>\n{page}\n"


@cache
def _asset(name: str) -> Html:
    """Read the page's own style or script, which goes into it as it is."""
    return Html((files(__package__) / name).read_text(encoding="utf-8"))


def _policy(*inline: str) -> str:
    style, script = (
        "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"
        for text in inline
    )
    return (
        f"default-src 'none'; style-src {style}; script-src {script}; "
        "base-uri 'none'; form-action 'none'"
    )


# --- above the changes ---


def _verdicts(report: Report) -> Iterator[Html]:
    for comparison in report.comparisons:
        worst = report.worst(comparison.entries)
        counts = report.counts(comparison.entries)
        badges = [
            element("li", _badge(severity, counts_text({severity: count})))
            for severity, count in counts.items()
        ]
        advice = comparison.advice
        told = [*advice.details, *comparison.notes]
        if comparison.hidden:
            told.append(f"{comparison.hidden} more are left out by filters.")
        yield element(
            "section",
            lines(
                element("strong", advice.sentence or f"{comparison.title}: {counts_text(counts)}"),
                element("p", f"{comparison.old.label} → {comparison.new.label}", class_="sub"),
                element("ul", *badges, class_="counts") if badges else Html(""),
                _list(told),
            ),
            class_=f"verdict {worst.value}",
            aria_label=f"Verdict on {comparison.title}",
        )
    for note in report.notes:
        yield element("p", note, class_="sub")


def _badge(severity: Severity, text: str) -> Html:
    return element("span", text, class_=f"badge {severity.value}")


def _filters(report: Report) -> Html:
    severities = [_choice("checkbox", "severity", severity, True) for severity in Severity]
    sides = [
        _choice("radio", "side", side, side is report.side)
        for side in (Viewpoint.BOTH, Viewpoint.RECEIVER, Viewpoint.CALLER)
    ]
    search = element(
        "label",
        "Search in names and texts",
        element("input", type="search", name="text", autocomplete="off", spellcheck="false"),
        class_="search",
    )
    return element(
        "form",
        lines(
            element("fieldset", element("legend", "Severity"), *severities),
            element("fieldset", element("legend", "Whom it hurts"), *sides),
            search,
            element("button", "Show all", type="reset"),
            element("p", id="shown", class_="shown", role="status"),
        ),
        id="filters",
        class_="filters",
        role="search",
        aria_label="Filter the changes",
        hidden=True,
    )


def _choice(kind: str, name: str, value: Severity | Viewpoint, checked: bool) -> Html:
    field = element("input", type=kind, name=name, value=value.value, checked=checked)
    return element("label", field, value.value)


# --- the changes ---


def _comparison(report: Report, comparison: Comparison, number: int) -> Html:
    heading = f"comparison-{number}"
    members = [
        _member(report, name, entries, f"{heading}-{place}")
        for place, (name, entries) in enumerate(comparison.members(), start=1)
    ]
    return element(
        "section",
        lines(
            element("h2", comparison.title, id=heading),
            _shortcuts(report, comparison, heading),
            _renames(comparison.renames),
            *(members or [element("p", "Nothing has changed.")]),
        ),
        class_="comparison",
        aria_labelledby=heading,
    )


def _shortcuts(report: Report, comparison: Comparison, heading: str) -> Html:
    """Lead to the members that break, which may stand far below in a long page."""
    links = [
        element("li", element("a", element("code", name), href=f"#{heading}-{place}"))
        for place, (name, entries) in enumerate(comparison.members(), start=1)
        if report.worst(entries) is Severity.BREAKING
    ]
    if not links:
        return Html("")
    title = element("p", f"Breaking in {len(links)} of {len(comparison.members())}:")
    return element("nav", title, element("ul", *links), aria_label="What breaks", class_="breaks")


def _member(report: Report, name: str, entries: list[Reported], place: str) -> Html:
    changes = (_change(report, entry) for entry in entries)
    heading = element("h3", name, id=place)
    return element("section", lines(heading, *changes), class_="member", aria_labelledby=place)


def _change(report: Report, entry: Reported) -> Html:
    change, severity = entry.change, report.severity(entry)
    inner = path_text(change.path[2:])
    what = element(
        "p",
        _badge(severity, severity.value),
        " ",
        element("code", inner) if inner else Html(""),
        " ",
        element("span", change.message),
        " ",
        element("span", _rule(change), class_="rule", title=change.kind.purpose),
        class_="what",
    )
    return element(
        "article",
        lines(what, _sides(change), _remarks(entry)),
        class_="change",
        data_severity=change.severity.value,
        data_receiver=_of_side(change, change.receiver),
        data_caller=_of_side(change, change.caller),
    )


def _of_side(change: Change, severity: Severity | None) -> str:
    if severity is None:
        return ""
    return severity.value if change.in_scope else Severity.NONE.value


def _rule(change: Change) -> str:
    if not change.in_scope:
        return f"{change.kind.id}, not in scope"
    sides = (("receiver", change.receiver), ("caller", change.caller))
    told = (f"{name}: {severity.value}" for name, severity in sides if severity is not None)
    return f"{change.kind.id} ({', '.join(told)})"


def _sides(change: Change) -> Html:
    before, after = block(change.before), block(change.after)
    if isinstance(change.before, Absent) or isinstance(change.after, Absent):
        left: list[Piece] = [(False, before)]
        right: list[Piece] = [(False, after)]
    else:
        left, right = compared(before, after)
    return element(
        "div",
        _side("Before", "gone", change.before, left),
        _side("After", "came", change.after, right),
        class_="sides",
    )


def _side(name: str, class_: str, value: Value, pieces: list[Piece]) -> Html:
    heading = element("h4", name)
    if isinstance(value, Absent):
        return element("div", heading, element("p", "nothing", class_="none"), class_=class_)
    mark = "del" if class_ == "gone" else "ins"
    shown = (
        element(mark, preformatted(text)) if differs else preformatted(text)
        for differs, text in pieces
    )
    return element("div", heading, element("pre", together(*shown)), class_=class_)


def _remarks(entry: Reported) -> Html:
    told = (("Witness", entry.witness), ("Approved", entry.approved))
    items = [element("li", f"{name}: {text}", class_="told") for name, text in told if text]
    items += [element("li", element("code", str(place))) for place in places_of(entry)]
    return element("ul", *items, class_="places") if items else Html("")


def _renames(renames: tuple[RenameEntry, ...]) -> Html:
    if not renames:
        return Html("")
    names = ("Before", "After", "Score", "Places", "Evidence")
    head = element("tr", *(element("th", name, scope="col") for name in names))
    rows = [
        element(
            "tr",
            element("td", element("code", rename.before)),
            element("td", element("code", rename.after)),
            element("td", f"{rename.score:.2f}"),
            element("td", _list(rename.places)),
            element("td", _list(rename.evidence)),
        )
        for rename in renames
    ]
    caption = element("caption", "Proposed renames: a loss and a gain that may be one thing")
    table = element("table", caption, element("thead", head), element("tbody", lines(*rows)))
    return element("div", table, class_="renames")


def _list(texts: Sequence[str]) -> Html:
    if not texts:
        return Html("")
    return element("ul", *(element("li", text) for text in texts), class_="notes")
