"""Whose change was it: pages edited as a vendor edits them, and readings broken as they break."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from page_readings import (
    OLD_PAGE,
    PDF_PAGE,
    WEB_PAGE,
    Read,
    edited,
    judged,
    new_release,
    old_release,
    read,
)

from refwright.base.errors import SpecError
from refwright.changes import compare
from refwright.changes.history.cause import cause_of
from refwright.changes.history.cause_verdict import Cause, CauseVerdict, Whose
from refwright.facts.corrections import ABSENT, Correction
from refwright.facts.lock import Lock, lock_text, parse_lock
from refwright.spec.model import Spec

REASON_ROW = "reason\n\nWhy the interaction was given up.\n\n"
RESTORED = (
    "interaction.restored\n\n\xa0\n\nA functional module brought the interaction back.\n\n"
    "interactionid\n\nThe interaction ID now back.\n\n"
)
VENDOR_EDITS: dict[str, tuple[str, str, str]] = {
    "a field goes": (REASON_ROW, "", "field-removed"),
    "a field comes": (REASON_ROW, f"priority\n\nHow urgent.\n\n{REASON_ROW}", "field-added"),
    "an event goes": (RESTORED, "", "event-removed"),
    "an event comes": (
        RESTORED,
        RESTORED + RESTORED.replace("restored", "archived"),
        "event-added",
    ),
    "a value goes": ("  • badtranslation\n", "", "value-removed"),
    "a value comes": (
        "  • badtranslation\n",
        "  • badtranslation\n  • worsetranslation\n",
        "value-added",
    ),
    "a field has another name": (REASON_ROW, REASON_ROW.replace("reason", "cause"), "field-added"),
}


def told(verdict: CauseVerdict) -> set[tuple[Whose, Cause]]:
    return {(c.whose, c.cause) for c in verdict.causes}


def without_field(spec: Spec, event: str, field: str) -> Spec:
    events = tuple(
        replace(e, fields=tuple(f for f in e.fields if f.name != field)) if e.name == event else e
        for e in spec.events
    )
    return replace(spec, events=events)


def test_the_same_pages_read_alike_are_no_change() -> None:
    verdict = judged(old_release(), old_release())
    assert (verdict.whose, verdict.exit_code, verdict.causes) == (None, 0, ())
    assert [note.said for note in verdict.pages] == ["is the same, byte by byte"]


@pytest.mark.parametrize("edit", VENDOR_EDITS)
def test_what_the_vendor_edits_is_the_vendors(edit: str) -> None:
    before, after, kind = VENDOR_EDITS[edit]
    new = read(("events.txt", edited(OLD_PAGE, before, after)))
    verdict = judged(old_release(), new)
    assert kind in {c.change.kind.id for c in verdict.causes}
    assert told(verdict) == {(Whose.VENDOR, Cause.PAGE)}, verdict.causes
    assert verdict.exit_code == 1
    back = judged(new, old_release())
    assert (back.whose, back.exit_code) == (Whose.VENDOR, 1), back.causes


def test_a_vendors_other_words_are_the_vendors() -> None:
    page = edited(PDF_PAGE, "Since 8.1.400.09,", "Since 8.1.400.11,")
    old = read(("pdf", PDF_PAGE), release="8.1.4")
    verdict = judged(old, read(("pdf", page), release="8.1.4"))
    since = [c.change.kind.id for c in verdict.causes if c.change.path[-1] == "since"]
    assert since == ["since-changed"]
    assert verdict.whose is Whose.VENDOR


@pytest.mark.parametrize(
    "spelling",
    ["interactionid:", "interactionid *", "- interactionid", "the interactionid"],
)
def test_a_row_that_is_not_read_any_more_is_the_readings(spelling: str) -> None:
    last = "\n\ninteractionid\n\nThe interaction ID now back"
    page = edited(OLD_PAGE, last, last.replace("interactionid", spelling, 1))
    verdict = judged(old_release(), read(("events.txt", page)))
    lost = [c for c in verdict.causes if c.change.path[-1] == "interactionid"]
    assert [(c.change.kind.id, c.whose, c.cause) for c in lost] == [
        ("field-removed", Whose.READING, Cause.LAYOUT)
    ]
    assert verdict.exit_code == 3


def test_lost_lists_are_the_readings() -> None:
    verdict = judged(new_release(), read(("web", WEB_PAGE), release="8.1.4"))
    lost = [c for c in verdict.causes if c.change.kind.id == "values-now-unknown"]
    assert len(lost) > 10
    assert {(c.whose, c.cause) for c in lost} == {(Whose.READING, Cause.LIST)}
    assert ("pdf", "is not read any more") in {(n.page, n.said) for n in verdict.pages}
    assert verdict.exit_code == 3


def test_a_capture_that_is_believed_instead_is_told() -> None:
    verdict = judged(new_release(), read(("web", WEB_PAGE), release="8.1.4"))
    renamed = [c for c in verdict.causes if c.change.kind.id == "value-name-changed"]
    assert [(c.whose, c.cause) for c in renamed] == [(Whose.READING, Cause.CAPTURE)]


def test_another_form_of_one_page_is_told() -> None:
    old = read(("page", PDF_PAGE), release="8.1.4")
    verdict = judged(old, read(("page", WEB_PAGE), release="8.1.4"))
    assert verdict.exit_code == 3
    (note,) = verdict.pages
    assert "its form was tab-text and is pipe-text" in note.said
    assert "the form loses lists in cells" in note.said


def test_another_profile_is_the_readings() -> None:
    verdict = judged(old_release(), read(("events.txt", OLD_PAGE), profile="base"))
    assert verdict.causes
    assert told(verdict) == {(Whose.READING, Cause.PROFILE)}
    assert verdict.readers == ("the profile changed",)


@pytest.mark.parametrize("engine", ["0.0.9", "0.1.0"])
def test_the_same_bytes_read_otherwise_are_the_engines(engine: str) -> None:
    spec, lock = old_release()
    fewer = without_field(spec, "interaction.abandoned", "reason")
    verdict = cause_of(replace(lock, engine=engine), lock, compare(spec, fewer))
    assert told(verdict) == {(Whose.READING, Cause.ENGINE)}
    assert bool(verdict.readers) == (engine != lock.engine)


def test_corrections_are_the_readings() -> None:
    path = ("events", "interaction.abandoned", "fields", "reason", "presence")
    correction = Correction(path, ABSENT, "required", "seen so", "a log", "line 1")
    verdict = judged(old_release(), read(("events.txt", OLD_PAGE), corrections=(correction,)))
    assert told(verdict) == {(Whose.READING, Cause.CORRECTIONS)}
    assert verdict.readers == ("the corrections changed",)


def test_a_page_that_ends_early_is_doubted() -> None:
    cut = OLD_PAGE[: OLD_PAGE.index("\ninteraction.abandoned")]
    verdict = judged(old_release(), read(("events.txt", cut)))
    gone = {c.change.path[1]: c for c in verdict.causes if c.change.kind.id == "event-removed"}
    assert set(gone) == {"interaction.abandoned", "interaction.restored"}
    assert {(c.whose, c.cause) for c in gone.values()} == {(Whose.UNSURE, Cause.CUT)}
    assert verdict.exit_code == 3


def test_the_vendor_made_the_difference_of_the_real_releases() -> None:
    """What the newer release lacks was removed from the pages; one list was never captured."""
    verdict = judged(old_release(), new_release())
    removed = [c for c in verdict.causes if c.change.kind.action == "removed"]
    assert len(removed) > 8
    assert {c.whose for c in removed} == {Whose.VENDOR}
    others = {c.change.kind.id for c in verdict.causes if c.whose is not Whose.VENDOR}
    assert "type-fields-now-listed" in others
    assert others <= {"type-fields-now-listed", "order-changed"}


def test_a_lock_of_the_earlier_format_leaves_it_open() -> None:
    spec, lock = old_release()
    bare = tuple(replace(p, text="", words={}, account={}) for p in lock.pages)
    older = replace(lock, pages=bare, profile="", corrections="")
    new_spec, new_lock = read(("events.txt", edited(OLD_PAGE, REASON_ROW, "")))
    verdict = cause_of(older, new_lock, compare(spec, new_spec))
    assert told(verdict) == {(Whose.UNSURE, Cause.UNKNOWN)}
    assert verdict.readers == ()


def test_locks_come_back_from_their_text() -> None:
    for _, lock in (old_release(), new_release()):
        again: Lock = parse_lock(lock_text(lock), "lock")
        assert lock_text(again) == lock_text(lock)
        assert again == lock


def test_verdicts_do_not_depend_on_the_way_through_a_file() -> None:
    old, new = old_release(), read(("events.txt", edited(OLD_PAGE, REASON_ROW, "")))
    filed: list[Read] = [(s, parse_lock(lock_text(lock), "lock")) for s, lock in (old, new)]
    assert judged(*filed).to_data() == judged(old, new).to_data()


def old_format(text: str) -> str:
    """Write a lock file as the first format had it."""
    data = json.loads(text)
    data["refwright-lock"] = 1
    for key in ("profile", "corrections", "words"):
        del data[key]
    for page in data["pages"]:
        for key in ("text", "losses", "account"):
            del page[key]
    return json.dumps(data)


def test_the_earlier_format_is_read() -> None:
    _, lock = old_release()
    again = parse_lock(old_format(lock_text(lock)), "lock")
    assert again.evidence == lock.evidence
    assert (again.profile, again.pages[0].words, again.pages[0].text) == ("", {}, "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[[0, "line 20', '[[7, "line 20'),
        ('[[0, "line 20', '[["x", "line 20'),
        ('"0/": "', '"x/": "'),
        ('"0/": "', '"0/": 5, "0/a": "'),
        ('"rows": [', '"rows": [1, '),
        ('"form": "line-text"', '"form": 1'),
        ('"refwright-lock": 2', '"refwright-lock": "2"'),
        ('"refwright-lock": 2', '"refwright-lock": 3'),
    ],
)
def test_a_broken_lock_is_refused(before: str, after: str) -> None:
    text = lock_text(old_release()[1])
    assert before in text
    with pytest.raises(SpecError, match="lock file is"):
        parse_lock(text.replace(before, after, 1), "lock")
