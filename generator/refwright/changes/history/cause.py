"""Whose change was it: did the vendor change the page, or did reading it change?

Two lock files are enough to tell. The bytes of the pages, their words and their forms say whether
there was anything to read differently; the engine, the profile and the corrections say who read
it; and how often a word stands in a thing's part of a page says whether a fact that is gone is
gone from the page, too. Where that does not decide it, the verdict is that it is unsure.
"""

from __future__ import annotations

from collections.abc import Iterable

from refwright.changes.compare.change import Absent, Action, Change
from refwright.changes.compare.glob import path_text
from refwright.changes.history.cause_pages import page_notes
from refwright.changes.history.cause_verdict import Cause, CauseVerdict, ChangeCause, Whose
from refwright.changes.history.cause_words import Fate, PageWords
from refwright.facts.lock import Lock, LockedFact
from refwright.pages.vocabulary import words

_GAINS = frozenset({Action.ADDED, Action.NOW_STATED, Action.DEPRECATED})
_LOSSES = frozenset({Action.REMOVED, Action.NO_LONGER_STATED, Action.RESTORED})
_LOST_LISTS = frozenset({"values-now-unknown", "type-fields-no-longer-listed"})
_FOUND_LISTS = frozenset({"values-now-known", "type-fields-now-listed"})


def cause_of(old: Lock, new: Lock, changes: Iterable[Change]) -> CauseVerdict:
    """Tell whose each change was, from the lock files of the two specs that were compared.

    What stands on no page (the release's own name, the title) is nobody's change, nor is what the
    pages of one side do not cover.
    """
    told = tuple(change for change in changes if len(change.path) > 1 and change.in_scope)
    judge = _Judge(old, new, told)
    causes = tuple(judge.judge(change) for change in told)
    return CauseVerdict(judge.doubted(causes), page_notes(old, new), judge.readers())


_Verdict = tuple[Whose, Cause, str]


class _Judge:
    """Judges the changes between two specs by their lock files."""

    def __init__(self, old: Lock, new: Lock, changes: tuple[Change, ...]) -> None:
        self.old, self.new = old, new
        self.words = PageWords(old, new, changes)
        self.same_bytes = {p.sha256 for p in old.pages} == {p.sha256 for p in new.pages}
        texts = {p.text for p in old.pages}, {p.text for p in new.pages}
        self.same_words = texts[0] == texts[1] and "" not in texts[0]
        self.other_form = {p.form for p in old.pages} != {p.form for p in new.pages}

    def readers(self) -> tuple[str, ...]:
        """Say what read the pages differently."""
        told = []
        if self.old.engine != self.new.engine:
            told.append(f"engine {self.old.engine} became {self.new.engine}")
        if self._other_profile():
            told.append("the profile changed")
        if self._other_corrections():
            told.append("the corrections changed")
        return tuple(told)

    def _other_profile(self) -> bool:
        """Tell whether two profiles are known, and are two."""
        known = self.old.profile and self.new.profile
        return bool(known) and self.old.profile != self.new.profile

    def _other_corrections(self) -> bool:
        known = self.old.profile and self.new.profile  # formats without the one lack the other
        return bool(known) and self.old.corrections != self.new.corrections

    def judge(self, change: Change) -> ChangeCause:
        verdict = self._corrected(change) or self._untouched() or self._by_evidence(change)
        return ChangeCause(change, *verdict)

    def doubted(self, causes: tuple[ChangeCause, ...]) -> tuple[ChangeCause, ...]:
        """Doubt a loss of all that stood at a page's end: nothing else tells a cut capture."""
        gone = [
            path_text(c.change.path)
            for c in causes
            if c.change.kind.action is Action.REMOVED and len(c.change.path) == 2
        ]
        tops = [key for key in self.old.evidence if key.count("/") == 1]
        cut = gone and set(tops[len(tops) - len(gone) :]) == set(gone)
        if not cut or len(gone) == len(tops) or not self._shares_a_page():
            return causes
        reason = "everything that was lost is at the end of the page; is the capture complete?"
        return tuple(
            (
                ChangeCause(c.change, Whose.UNSURE, Cause.CUT, reason)
                if c.whose is Whose.VENDOR and path_text(c.change.path) in gone
                else c
            )
            for c in causes
        )

    def _shares_a_page(self) -> bool:
        return bool({p.page for p in self.old.pages} & {p.page for p in self.new.pages})

    # --- what decides without looking at the words ---

    def _corrected(self, change: Change) -> _Verdict | None:
        path = path_text(change.path)
        was, is_ = (
            {key for key in lock.corrected if _related(key, path)} for lock in (self.old, self.new)
        )
        if was == is_ and not (was and self._other_corrections()):
            return None
        word = "corrected" if is_ else "not corrected any more"
        return Whose.READING, Cause.CORRECTIONS, f"{min(was | is_)} is {word} in the newer spec"

    def _untouched(self) -> _Verdict | None:
        """Judge what cannot be the vendor's: the pages are the same, so only reading differs."""
        if self.same_bytes:
            cause, reader = self._reader()
            return Whose.READING, cause, f"the captures are the same, byte by byte; {reader}"
        if self.same_words:
            cause = Cause.FORM if self.other_form else Cause.LAYOUT
            return Whose.READING, cause, "the pages hold the same words in the same order"
        return None

    def _reader(self) -> tuple[Cause, str]:
        told = "; ".join(self.readers())
        if self.old.engine != self.new.engine:
            return Cause.ENGINE, told
        if self._other_profile():
            return Cause.PROFILE, told
        if self._other_corrections():
            return Cause.CORRECTIONS, told
        if [p.page for p in self.old.pages] != [p.page for p in self.new.pages]:
            return Cause.CAPTURE, "they are named in another order"
        return Cause.ENGINE, f"an engine that is called {self.new.engine} as before reads otherwise"

    # --- evidence ---

    def _by_evidence(self, change: Change) -> _Verdict:
        kind = change.kind
        if kind.id in _LOST_LISTS:
            return Whose.READING, Cause.LIST, "the list is announced, and the capture has none"
        if kind.id in _FOUND_LISTS:
            return Whose.READING, Cause.LIST, "the older capture had lost the list"
        if kind.action in _LOSSES:
            return self._missing_capture(change) or self._lost(change)
        if kind.action in _GAINS:
            return self._gained(change)
        if kind.id.endswith("-renamed"):
            return self._renamed(change)
        return self._said(change)

    def _missing_capture(self, change: Change) -> _Verdict | None:
        """Judge a fact whose only witnesses are not read any more, while others still are."""
        labels = {page.page for page in self.new.pages}
        said = {self.old.pages[fact.page].page for fact in _facts(self.old, change)}
        others = {page.page for page in self.old.pages} & labels
        if not said or said & labels or not others:
            return None
        return Whose.READING, Cause.CAPTURE, f"{', '.join(sorted(said))} is not read any more"

    def _lost(self, change: Change) -> _Verdict:
        fate, reason = self.words.lost(change)
        return self._by_fate(fate, reason)

    def _gained(self, change: Change) -> _Verdict:
        fate, reason = self.words.gained(change)
        return self._by_fate(fate, reason)

    def _by_fate(self, fate: Fate, reason: str) -> _Verdict:
        if fate is Fate.WITH_THE_PAGE:
            return Whose.VENDOR, Cause.PAGE, reason
        if fate is Fate.UNKNOWN:
            return Whose.UNSURE, Cause.UNKNOWN, reason
        return Whose.READING, self._reading_cause(), reason

    def _reading_cause(self) -> Cause:
        if self.other_form:
            return Cause.FORM
        return self._reader()[0] if self.readers() else Cause.LAYOUT

    def _renamed(self, change: Change) -> _Verdict:
        verdict = self._lost(change)
        after = "" if isinstance(change.after, Absent) else str(change.after)
        return (
            verdict
            if verdict[0] is not Whose.VENDOR
            else (*verdict[:2], f"{verdict[2]}; it is {after} now")
        )

    def _said(self, change: Change) -> _Verdict:
        """Judge a fact that both sides state, by the words in which they do."""
        before, after = _stated(self.old, change), _stated(self.new, change)
        if any(_says(fact, change) == change.after and not fact.believed for fact in before):
            reason = "a capture that was not believed before said so then"
            return Whose.READING, Cause.CAPTURE, reason
        quoted = [_quotes(facts) for facts in (before, after)]
        if not any(quoted[0]) or not any(quoted[1]):
            return Whose.VENDOR, Cause.PAGE, "the words of the page are others"
        if quoted[0] & quoted[1]:
            return Whose.READING, self._reading_cause(), "the page says it in the same words"
        return Whose.VENDOR, Cause.PAGE, "the page says it in other words"


def _related(key: str, path: str) -> bool:
    return key == path or key.startswith(f"{path}/") or path.startswith(f"{key}/")


def _facts(lock: Lock, change: Change) -> tuple[LockedFact, ...]:
    """Give the testimony on a path, or on the nearest thing around it that has any."""
    key = path_text(change.path)
    while key.count("/") > 1 and key not in lock.evidence:
        key = key.rpartition("/")[0]
    return lock.evidence.get(key, ())


def _stated(lock: Lock, change: Change) -> tuple[LockedFact, ...]:
    """Give the testimony that states a fact itself: of a value's mark, that of the value."""
    keys = [str(key) for key in change.path]
    if "values" in keys[:-2]:
        keys = keys[: keys.index("values") + 2]
    return lock.evidence.get("/".join(keys), ())


def _says(fact: LockedFact, change: Change) -> object:
    """Give what a fact says at a change's place, which may be inside of a value."""
    inner = fact.value.get(str(change.path[-1])) if isinstance(fact.value, dict) else None
    return fact.value if inner is None else inner


def _quotes(facts: tuple[LockedFact, ...]) -> set[tuple[str, ...]]:
    return {tuple(words(fact.words)) for fact in facts if fact.believed and fact.words}
