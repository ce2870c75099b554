"""What became of each page between two lock files, in one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from refwright.changes.compare.change import Json
from refwright.facts.lock import Lock, LockedPage


@dataclass(frozen=True, slots=True)
class PageNote:
    """A page of either side, and what is to be said of it."""

    page: str
    said: str

    def to_data(self) -> dict[str, Json]:
        """Give it as plain JSON data."""
        return {"page": self.page, "said": self.said}


def page_notes(old: Lock, new: Lock) -> tuple[PageNote, ...]:
    """Say what became of each page; pages are the same by name, or as the only one on each side."""
    before = {page.page: page for page in old.pages}
    if len(old.pages) == len(new.pages) == 1:
        before = {new.pages[0].page: old.pages[0]}
    notes = [PageNote(page.page, _said(before.get(page.page), page)) for page in new.pages]
    left = {page.page for page in new.pages}
    notes += [PageNote(name, "is not read any more") for name in before if name not in left]
    return tuple(notes)


def _said(old: LockedPage | None, new: LockedPage) -> str:
    if old is None:
        return f"is read now ({new.form})"
    if old.sha256 == new.sha256:
        return "is the same, byte by byte"
    told = [f"was {old.page}"] if old.page != new.page else []
    told += [f"its form was {old.form} and is {new.form}"] if old.form != new.form else []
    same_words = bool(old.text) and old.text == new.text
    told.append("its words are the same" if same_words else "its words are others")
    told += [f"the form loses {loss}" for loss in new.losses if loss not in old.losses]
    return "; ".join([*told, *_account(old, new)])


def _account(old: LockedPage, new: LockedPage) -> Iterator[str]:
    for unit, (seen, used) in new.account.items():
        seen_before, used_before = old.account.get(unit, (0, 0))
        skipped, skipped_before = seen - used, seen_before - used_before
        if old.account and (seen, skipped) != (seen_before, skipped_before):
            yield f"{unit}: {seen_before} seen, {skipped_before} skipped; now {seen} and {skipped}"
