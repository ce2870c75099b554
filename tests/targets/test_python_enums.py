"""Enumerations in Python: what a page lost is no reason to fail."""

from __future__ import annotations

from refwright.naming.identifiers import Names
from refwright.spec.model import (
    INTEGER,
    Completeness,
    Enum,
    Enumeration,
    Event,
    EventKind,
    Field,
    Ref,
    Spec,
)
from refwright.targets.base import stamp_of
from refwright.targets.python.read_back import read_python_package
from refwright.targets.python.target import render


def test_an_integer_enumeration_may_have_lost_its_list() -> None:
    lost = Enum("code", INTEGER, Enumeration((), Completeness.UNKNOWN))
    event = Event("e", EventKind.RESULT, (Field("code", Ref("code")),))
    spec = Spec("api", "1", enums=(lost,), events=(event,))
    assert read_python_package(render(spec, stamp_of(spec), Names())) == spec
