"""Facts that no keyword of JSON Schema can state: they stand in ``$comment``, as JSON.

Every validator, editor and generator passes a ``$comment`` over; a keyword of our own would be
refused by those that know no foreign keywords, such as ajv as it comes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

Schema = dict[str, Any]

COMMENT: Final = "$comment"
MEMBERS: Final = "members"
"""The key of a comment that tells the order of members, where the keywords cannot."""


def noted(schema: Schema, facts: Mapping[str, object]) -> Schema:
    """Give a schema with further facts in its comment, which stands last."""
    told = {**notes(schema), **facts}
    rest = {key: value for key, value in schema.items() if key != COMMENT}
    return {**rest, COMMENT: json.dumps(told, ensure_ascii=False)} if told else rest


def notes(schema: Mapping[str, object]) -> Schema:
    """Give the facts that a schema's comment states; raises ``ValueError`` if it is not ours."""
    text = schema.get(COMMENT)
    if text is None:
        return {}
    match json.loads(str(text)):
        case dict() as found:
            return found
        case _:
            raise ValueError(f"no facts in a {COMMENT}")
