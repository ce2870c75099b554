"""A report as text in the format that is asked for, and where that text goes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, assert_never

from refwright.base.errors import UsageError
from refwright.cli.console import emit
from refwright.files.writing import write_text
from refwright.review.reports import github, html, json_report, junit, markdown, sarif, text
from refwright.review.reports.report import Report

Format = Literal["text", "markdown", "json", "html", "sarif", "junit", "github"]


@dataclass(frozen=True)
class Look:
    """How a text looks; ``brief`` holds for Markdown, too.

    With ``everything`` changes that harm nobody are shown one by one.
    """

    width: int = 100
    colour: bool = False
    brief: bool = False
    everything: bool = False


def rendered(report: Report, name: Format, look: Look) -> str:
    """Render a report."""
    match name:
        case "text":
            return text.render(
                report,
                width=look.width,
                colour=look.colour,
                brief=look.brief,
                everything=look.everything,
            )
        case "markdown":
            return markdown.render(report, brief=look.brief)
        case "json":
            return json_report.render(report)
        case "html":
            return html.render(report)
        case "sarif":
            return sarif.render(report)
        case "junit":
            return junit.render(report)
        case "github":
            return github.render(report)
    assert_never(name)


def write(content: str, path: Path | None) -> None:
    """Write to a file, or to standard output."""
    if path is None:
        emit(content)
    else:
        write_text(path, content)


def add_to_summary(report: Report) -> None:
    """Add the Markdown report to the summary of a run of GitHub Actions, if this is one."""
    named = os.environ.get("GITHUB_STEP_SUMMARY")
    if not named:
        return
    try:
        with Path(named).open("a", encoding="utf-8") as summary:
            summary.write(markdown.render(report, brief=True))
    except OSError as error:
        raise UsageError(f"cannot be written: {error.strerror}", where=named) from None
