"""A target of refwright's own, some of whose templates a user has replaced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from refwright.model import Spec
from refwright.naming import Names
from refwright.targets.base import Output, Stamp, Target
from refwright.targets.template_facts import spec_view
from refwright.targets.template_run import TemplateRun, user_templates


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A target whose templates are looked for in a user's folder first."""

    name: str
    target: Target
    templates: Path

    def __call__(self, spec: Spec, stamp: Stamp, names: Names) -> Output:
        """Render as the target does."""
        with user_templates(TemplateRun(self.templates, spec_view(spec, stamp), names, self.name)):
            return self.target(spec, stamp, names)
