"""A workspace file with one more API or release; everything else in it stays as it is."""

from __future__ import annotations

import re
import tomllib

_API = re.compile(r"^\[\[api\]\]", re.MULTILINE)
_OTHER = re.compile(r"^\[(?!\[api\.)", re.MULTILINE)


def with_release(text: str, api: str, release: str, api_block: str, release_block: str) -> str:
    """Return the text of a workspace file with a release in it; the same text if it has it."""
    known = {str(one.get("name")): one for one in tomllib.loads(text).get("api", [])}
    if api not in known:
        gap = "" if not text else "\n" if text.endswith("\n") else "\n\n"
        return f"{text}{gap}{api_block}{release_block}"
    if release in {str(one.get("name")) for one in known[api].get("release", [])}:
        return text
    starts = [found.start() for found in _API.finditer(text)]
    begin = starts[list(known).index(api)]
    after = _OTHER.search(text, begin + 1)
    end = after.start() if after else len(text)
    head = text[:end].rstrip("\n")
    return f"{head}\n\n{release_block}" + (f"\n{text[end:]}" if after else "")
