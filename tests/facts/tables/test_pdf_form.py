"""The same page as PDF, ruled and plain, gives the facts that its text forms give."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table, TableStyle

from refwright.facts.profile import load_profile
from refwright.pages.capture import Capture
from refwright.reading.read_release import Request, read_release
from refwright.spec.facts_document import spec_facts

ROWS = [
    ("Event", "Attributes", "Description"),
    ("door.opened", "", "The door was opened wide by somebody who had its key (since 8.1.3)."),
    ("", "doorid", "ID of that door."),
    ("", "by", "Who it was that did it."),
    ("error.door.shut", "", "The door could not be shut."),
    ("", "doorid", "ID of that door."),
    ("", "hint", "A word on what is in the way."),
] + [
    row
    for number in range(30)
    for row in (
        (f"door.turned{number}.done", "", "The key was turned in the lock of the door."),
        ("", "doorid", "ID of that door."),
    )
]


def pdf(*, ruled: bool) -> bytes:
    styles = getSampleStyleSheet()
    cells = [[Paragraph(text, styles["BodyText"]) for text in row] for row in ROWS]
    table = Table(cells, colWidths=[150, 90, 220], repeatRows=1)
    if ruled:
        table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
    buffer = io.BytesIO()
    page = SimpleDocTemplate(buffer, invariant=1)
    page.build([Paragraph("Door Events", styles["Heading1"]), table])
    return buffer.getvalue()


def facts(data: bytes) -> dict[str, object]:
    profile = load_profile("genesys")
    reading = read_release(Request("doors", "1", (Capture("page", data),), profile))
    assert reading.spec is not None, [str(finding) for finding in reading.findings]
    return spec_facts(reading.spec)


@pytest.mark.parametrize("ruled", [True, False], ids=["ruled", "plain"])
def test_a_pdf_gives_the_facts_of_its_text(*, ruled: bool) -> None:
    text = "Door Events\n\n" + "\n".join("\t".join(row) for row in ROWS) + "\n"
    assert facts(pdf(ruled=ruled)) == facts(text.encode())
