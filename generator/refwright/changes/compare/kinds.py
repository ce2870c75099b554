"""The declared kinds of change: the one table that everything else about them is read from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from refwright.changes.compare.change import Kind
from refwright.changes.compare.kinds_of_facts import FACT_KINDS
from refwright.changes.compare.kinds_of_things import THING_KINDS

KINDS: Mapping[str, Kind] = MappingProxyType({kind.id: kind for kind in THING_KINDS + FACT_KINDS})
"""Every kind by its ID, in the order in which a reference shows them."""
