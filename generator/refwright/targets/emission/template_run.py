"""The use of a user's templates that is under way, if one is.

It is a matter of the run, not of a target: targets fill templates by name and need not know whose
they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from refwright.naming.identifiers import Names


@dataclass(frozen=True, slots=True)
class TemplateRun:
    """One use of a user's templates: where they are, and what their filters need to know.

    ``reference`` is the view of the spec that each template gets; ``reserved`` are the words that
    no identifier of the target may be; ``fill`` fills one template by its name.
    """

    folder: Path
    reference: object
    names: Names
    target: str
    fill: Callable[[TemplateRun, str, Mapping[str, object]], str]
    reserved: frozenset[str] = frozenset()


_RUN: ContextVar[TemplateRun | None] = ContextVar("template run", default=None)


@contextmanager
def user_templates(run: TemplateRun) -> Iterator[None]:
    """Let templates of the user go before refwright's own of the same name."""
    token = _RUN.set(run)
    try:
        yield
    finally:
        _RUN.reset(token)


def current_run() -> TemplateRun | None:
    """Give the use that is under way."""
    return _RUN.get()
