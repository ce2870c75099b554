"""What packages are generated from: a release, and what earlier ones had that is still in its
grace, as the policy beside the specs says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from refwright.spec.file import POLICY_FILE, parse_spec, read_text
from refwright.spec.model import Spec
from refwright.spec.release_order import release_key

_SPEC: Final = re.compile(r"^refwright: \d", re.MULTILINE)


def spec_to_generate(spec: Spec, folder: Path, fresh: Iterable[Spec] = ()) -> Spec:
    """Give the spec with what is gone and has its grace; the same one where no policy says so.

    ``folder`` holds the specs of the API's releases and perhaps a policy; ``fresh`` are specs of
    this run that their files do not show yet. Raises ``UsageError`` for a broken policy.
    """
    path = folder / POLICY_FILE
    if not path.exists():
        return spec
    from refwright.changes.decided.grace import with_grace  # few specs have a policy beside them
    from refwright.changes.decided.policy import parse_policy

    policy = parse_policy(read_text(path), path.as_posix())
    if not policy.graces:
        return spec
    known = {other.release: other for other in (*_specs_in(folder), *fresh)}
    now = release_key(spec.release)
    earlier = [o for o in known.values() if o.api == spec.api and release_key(o.release) < now]
    return with_grace(sorted(earlier, key=lambda o: release_key(o.release)), spec, policy)


def _specs_in(folder: Path) -> list[Spec]:
    """Load the specs of a folder, passing over locks, names and what else is kept there."""
    texts = [(path, read_text(path)) for path in sorted(folder.glob("*.yaml"))]
    return [
        parse_spec(text, str(path))
        for path, text in texts
        if not path.name.endswith(".lock.yaml") and _SPEC.search(text)
    ]
