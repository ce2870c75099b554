"""The comparison of two specs of one API, in time that grows with their size."""

from __future__ import annotations

from refwright.diff.change import Change
from refwright.diff.decisions import Decisions
from refwright.diff.scope import Scope
from refwright.model import Spec


def compare(
    old: Spec, new: Spec, *, scope: Scope | None = None, decisions: Decisions | None = None
) -> tuple[Change, ...]:
    """Tell everything that differs, in the page order of ``new``, what is gone at its old place.

    ``scope`` says what either side does not cover (by default it is derived, see
    :func:`refwright.diff.scope.derived_scope`); ``decisions`` which renames are accepted.
    Raises ``UsageError`` for specs of two APIs.
    """
    raise NotImplementedError
