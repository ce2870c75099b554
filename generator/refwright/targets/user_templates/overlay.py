"""A target of refwright's own, some of whose templates a user has replaced."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from refwright.base.errors import UsageError
from refwright.naming.identifiers import Names
from refwright.spec.model import Spec
from refwright.targets.base import Output, Stamp, Target
from refwright.targets.emission.environment import template_folder
from refwright.targets.emission.template_run import TemplateRun, user_templates
from refwright.targets.user_templates.filling import fill_guarded
from refwright.targets.user_templates.template_facts import spec_view


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A target whose templates are looked for in a user's folder first."""

    name: str
    target: Target
    templates: Path

    def __call__(self, spec: Spec, stamp: Stamp, names: Names) -> Output:
        """Render as the target does."""
        view = spec_view(spec, stamp)
        with user_templates(TemplateRun(self.templates, view, names, self.name, fill_guarded)):
            return self.target(spec, stamp, names)


def overlaid(name: str, target: Target, templates: Path) -> Target:
    """Give a target with a user's templates, or the target itself where there are none for it.

    Raises ``UsageError`` for a folder of the target's name none of whose files replaces a template:
    with a slip in its name a file would be passed over in silence.
    """
    folder = templates / name
    if not folder.is_dir():
        return target
    own = template_folder() / name
    known = sorted(path.relative_to(own).as_posix() for path in own.rglob("*.jinja"))
    if not any((folder / path).is_file() for path in known):
        there_are = f"{name} has {', '.join(known)}" if known else "it has none"
        raise UsageError(
            "there is nothing here that replaces a template", where=str(folder), remedy=there_are
        )
    return Overlaid(name, target, templates)
