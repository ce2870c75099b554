"""Proof after the fact: every output is read again, and must say what its spec says.

Injection, a lost field and broken syntax all show in the same way, whatever let them through: what
is read back is not what was given. So nothing is written before it has been proved.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from refwright.base.errors import RefwrightError, SpecError, TargetError
from refwright.base.gc_paused import gc_paused
from refwright.base.strict_equality import same
from refwright.files.manifest import Origin, content_digest, load_manifest
from refwright.spec.from_data import spec_from_data
from refwright.spec.model import Spec
from refwright.spec.summaries import SummaryRewriter
from refwright.spec.to_data import spec_to_data
from refwright.targets.emission.emission import doc_text, plain_text
from refwright.targets.markdown.text import SEPARATOR

if TYPE_CHECKING:
    from refwright.targets.base import Output

_REMEDY: Final = "nothing was written; this is a fault of refwright's: please report it"


@dataclass(frozen=True, slots=True)
class _Proof:
    """What was read back of an output, and what that must be equal to."""

    found: Spec
    expected: Spec

    @property
    def holds(self) -> bool:
        """Whether both say the same; an empty text and none are the same."""
        if self.found == self.expected:
            return True
        both = (spec_from_data(spec_to_data(spec)) for spec in (self.found, self.expected))
        return next(both) == next(both)


def is_known(files: Output, origin: Origin, folder: Path) -> bool:
    """Return whether the manifest of a folder says that this refwright wrote just these files."""
    known = load_manifest(folder)
    return known is not None and known.origin == origin and known.files == _digests(files)


def _digests(files: Output) -> dict[str, str]:
    return {name: content_digest(text.encode("utf-8", "replace")) for name, text in files.items()}


def prove(target: str, spec: Spec, files: Output) -> None:
    """Read an output back and compare it with its spec.

    Raises ``TargetError`` naming target, file and the first difference. A target without a way
    back (a user's own templates) is not judged.
    """
    reader = _READERS.get(target)
    if reader is None:
        return
    try:
        proof = reader(spec, files)
    except TargetError:
        raise
    except (RefwrightError, RecursionError, ValueError, TypeError, LookupError) as error:
        what = error.what if isinstance(error, RefwrightError) else str(error)
        where = error.where if isinstance(error, RefwrightError) else ""
        raise _failed(target, where, what) from None
    if not proof.holds:
        found, expected = spec_to_data(proof.found), spec_to_data(proof.expected)
        raise _failed(target, "", _difference(expected, found))


def _failed(target: str, where: str, what: str) -> TargetError:
    place = f"target {target}, {where}" if where else f"target {target}"
    return TargetError(f"the proof failed: {what}", where=place, remedy=_REMEDY)


def _difference(expected: object, found: object, path: tuple[str, ...] = ()) -> str:
    """Tell the first place at which two specs' plain data differ."""
    where = "/".join(step[:60] for step in path) or "the spec"
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            if key not in found:
                return f"{where} has lost {str(key)[:60]!r}"
            if not same(value, found[key]):
                return _difference(value, found[key], (*path, str(key)))
        for key in found:
            if key not in expected:
                return f"{where} has got {str(key)[:60]!r}"
        for (key, value), (other, there) in zip(expected.items(), found.items(), strict=True):
            if key != other:
                return f"{where} has {str(other)[:60]!r} before {str(key)[:60]!r}"
            if list(value if isinstance(value, dict) else ()) != list(
                there if isinstance(there, dict) else ()
            ):
                return _difference(value, there, (*path, str(key)))
    return f"{where} is {str(found)[:80]!r}, not {str(expected)[:80]!r}"


# --- the targets ---


@gc_paused()
def _python(spec: Spec, files: Output) -> _Proof:
    from refwright.targets.python.dicts_read_back import (
        MODULE,
        before_typed_dicts,
        check_typed_dicts,
    )
    from refwright.targets.python.proof import PythonModules
    from refwright.targets.python.read_back import read_with_classes

    modules = PythonModules()
    found, classes = read_with_classes(files, modules.parse)
    heads = {p: before_typed_dicts(p, t) for p, t in files.items() if p.endswith(MODULE)}
    modules.check_rest({**files, **heads})
    proof = _Proof(_said(found, doc_text), _said(spec, doc_text))
    if proof.holds:  # else there is more to tell than that these differ, too
        check_typed_dicts(files, spec, classes)
    return proof


@gc_paused()
def _typescript(spec: Spec, files: Output) -> _Proof:
    from refwright.targets.typescript.declarations import read_declarations
    from refwright.targets.typescript.read_back import declared_spec, in_sections
    from refwright.targets.typescript.scripts import check_scripts

    json.loads(files["package.json"])
    declared = read_declarations(files)
    check_scripts(files, declared)
    return _Proof(declared_spec(declared), in_sections(spec))


@gc_paused()
def _jsonschema(spec: Spec, files: Output) -> _Proof:
    from refwright.targets.jsonschema.read_back import check_files, read_json_schema

    check_files({path: _loaded(path, files[path]) for path in files if path.endswith(".json")})
    return _Proof(read_json_schema(files), spec)


def _loaded(path: str, text: str) -> object:
    try:
        return json.loads(text)
    except ValueError as error:
        raise SpecError(str(error), where=path) from None


@gc_paused()
def _asyncapi(spec: Spec, files: Output) -> _Proof:
    from refwright.targets.jsonschema.asyncapi_read_back import read_asyncapi, received_part

    return _Proof(read_asyncapi(files), received_part(spec))


def _markdown(spec: Spec, files: Output) -> _Proof:
    from refwright.readers.markdown import read_markdown
    from refwright.targets.markdown.chunks import Chunks
    from refwright.targets.markdown.read_back import read_markdown_pages

    chunks = Chunks(read_markdown)
    pages = ((path, chunks.document(_masked(text), path)) for path, text in files.items())
    found = _unmasked(read_markdown_pages(pages))
    return _Proof(_said(found, plain_text), _said(_unmasked(spec), plain_text))


_PRIVATE: Final = 0xF0000
"""Where the private characters of Unicode begin that pages have no use for."""


def _masked(text: str) -> str:
    """Put private characters in the place of marks such as bullets.

    Readers take such marks for what a page meant by them; in an output of ours they are words.
    """
    if text.isascii():
        return text
    marks = {ord(c) for c in set(text) - {SEPARATOR.strip()} if _is_mark(c)}
    return text.translate({point: point + _PRIVATE for point in marks})


def _is_mark(char: str) -> bool:
    return "\x7f" < char <= "\uffff" and unicodedata.category(char)[0] in "PS"


def _unmasked(spec: Spec) -> Spec:
    """Put marks back in their places."""
    text = json.dumps(spec_to_data(spec), ensure_ascii=False)
    masks = {ord(char) for char in set(text) if _PRIVATE < ord(char) <= _PRIVATE + 0xFFFF}
    if not masks:
        return spec
    marks = text.translate({point: point - _PRIVATE for point in masks})
    return spec_from_data(json.loads(marks))


_READERS: Final[Mapping[str, Callable[[Spec, Output], _Proof]]] = {
    "python": _python,
    "typescript": _typescript,
    "jsonschema": _jsonschema,
    "asyncapi": _asyncapi,
    "markdown": _markdown,
}


def _said(spec: Spec, say: Callable[[str], str]) -> Spec:
    """Give the spec with its summaries as a target says them, which is a declared loss."""
    return SummaryRewriter(say).spec(spec)
