"""Reading what people write to steer a comparison: checked YAML, errors with their line.

A broken policy, scope or file of decisions means that the comparison cannot be carried out as
asked, so that these are usage errors (exit code 2), unlike a spec that breaks its format.
"""

from __future__ import annotations

import jsonschema_rs

from refwright.base.errors import SpecError, UsageError
from refwright.canonical_yaml.files import YamlText, load_yaml
from refwright.canonical_yaml.key_paths import Key


def read_policy_data(
    text: str, where: str, validator: jsonschema_rs.Draft202012Validator
) -> YamlText:
    """Parse and check a file; an empty one is an empty mapping. Raises ``UsageError``."""
    try:
        parsed = load_yaml(text, where)
    except SpecError as error:
        raise UsageError(error.what, where=error.where, remedy=error.remedy) from None
    if parsed.data is None:
        return YamlText({}, {}, where)
    problems = sorted(
        {
            _explain(parsed, tuple(e.instance_path), e.message)
            for e in validator.iter_errors(parsed.data)
        }
    )
    if problems:
        raise UsageError("\n".join(problems), remedy="see the schema of this file")
    return parsed


def _explain(parsed: YamlText, path: tuple[Key, ...], message: str) -> str:
    # a message may quote the whole value that broke a rule, which can be the whole file
    words = message if len(message) < 300 else message[-300:]
    return f"{parsed.place(_in(parsed.data, path))}: {words}"


def _in(data: object, path: tuple[Key, ...]) -> tuple[Key, ...]:
    """Give a path with its keys as they are; the validator takes the key '1' for an index."""
    found: list[Key] = []
    for step in path:
        if isinstance(data, dict):
            found.append(str(step))
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int):
            found.append(step)
            data = data[step]
    return tuple(found)
