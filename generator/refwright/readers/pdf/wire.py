"""How the cage and the worker in it talk: frames over a pipe, documents as data and nothing else.

The worker reads hostile files with a library written in C++. What it sends is therefore unpacked
with care: only the classes of a document can come out, whatever the bytes say.
"""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import StrEnum
from operator import attrgetter
from typing import Any, BinaryIO

from refwright.base.errors import Finding, Severity
from refwright.pages import document as _document
from refwright.pages.document import Document, Form

MAX_FRAME = 512 * 1024 * 1024
"""Bytes of one message; the document of the largest reference has a few million."""

_HEAD = struct.Struct(">cQ")


class Kind(StrEnum):
    """What a message holds."""

    REQUEST = "R"
    """A label's length, the label, and the PDF's bytes."""
    PAGE = "P"
    """The page that is read next, as people name it."""
    DOCUMENT = "D"
    LAST_DOCUMENT = "L"
    """A document, after which the worker ends because it has grown large."""
    REFUSAL = "E"
    """An error in the PDF: what, where and the remedy, a line each."""
    FAULT = "F"
    """An error in the reader itself."""


def send(stream: BinaryIO, kind: Kind, *parts: bytes) -> None:
    """Write one message."""
    stream.write(_HEAD.pack(kind.encode(), sum(map(len, parts))))
    stream.writelines(parts)
    stream.flush()


def receive(stream: BinaryIO) -> tuple[Kind, bytes] | None:
    """Read one message; ``None`` at the stream's end or when the bytes are not a message."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    name, size = _HEAD.unpack(head)
    if name not in _KINDS or size > MAX_FRAME:
        return None
    body = stream.read(size)
    return (_KINDS[name], body) if len(body) == size else None


_KINDS = {kind.encode(): kind for kind in Kind}


def pack_request(data: bytes, page: str) -> tuple[bytes, bytes, bytes]:
    """Return the parts of a request."""
    label = page.encode("utf-8", "surrogatepass")
    return struct.pack(">I", len(label)), label, data


def unpack_request(body: bytes) -> tuple[bytes, str]:
    """Return the PDF's bytes and its label."""
    (size,) = struct.unpack_from(">I", body)
    return body[4 + size :], body[4 : 4 + size].decode("utf-8", "surrogatepass")


def pack_document(document: Document) -> bytes:
    """Return a document as bytes."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, protocol=5)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(document)
    return out.getvalue()


def unpack_document(body: bytes) -> Document | None:
    """Return the document that the bytes hold; ``None`` when they hold anything else."""
    try:
        document = _Unpacker(io.BytesIO(body)).load()
    except Exception:  # noqa: BLE001  # broken bytes can fail in any way, and all mean the same
        return None
    return document if isinstance(document, Document) else None


class _Unpacker(pickle.Unpickler):
    """Unpacks the classes of documents, and refuses every other name."""

    def find_class(self, module: str, name: str) -> Any:
        found = _CLASSES.get((module, name))
        if found is None:
            raise pickle.UnpicklingError(f"{module}.{name} is not part of a document")
        return found


def _reducer(cls: type) -> Callable[[Any], tuple[Any, ...]]:
    names = [field.name for field in fields(cls)]
    values = attrgetter(*names)
    return lambda item: (cls, values(item))  # many times as fast as a dataclass's own way


_RECORDS: list[type] = [
    cls
    for cls in (*vars(_document).values(), Finding)
    if isinstance(cls, type) and is_dataclass(cls) and len(fields(cls)) > 1
]
_CLASSES: dict[tuple[str, str], type] = {
    (cls.__module__, cls.__qualname__): cls for cls in [*_RECORDS, Form, Severity]
}
_REDUCERS = {cls: _reducer(cls) for cls in _RECORDS}
