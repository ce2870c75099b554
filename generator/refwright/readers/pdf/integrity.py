"""What can be told about a PDF before it is opened: is it one, is it whole, is it sane."""

from __future__ import annotations

import re
import zlib

from refwright.base.errors import CaptureError
from refwright.base.limits import MAX_BYTES

MAX_UNPACKED = 512 * 1024 * 1024
"""Bytes of all compressed streams together once unpacked."""
_CHUNK = 1024 * 1024
_TAIL = 4096
_LENGTH = re.compile(rb"/Linearized\b.{0,200}?/L\s+(\d{1,12})", re.DOTALL)
_AGAIN = "download it again and compare its size with the publisher's"


def check_bytes(data: bytes, page: str) -> None:
    """Refuse bytes that cannot be a whole PDF file of bearable size."""
    if not data.strip():
        raise CaptureError("the file is empty", where=page, remedy=_AGAIN)
    if len(data) > MAX_BYTES:
        raise CaptureError(
            f"the file has {len(data)} bytes, more than the {MAX_BYTES} that are read", where=page
        )
    if b"%PDF-" not in data[:1024]:
        raise CaptureError(
            "this is not a PDF file: it does not start with %PDF",
            where=page,
            remedy="give it the file name ending of what it is, or fetch the PDF itself",
        )
    linear = _LENGTH.search(data[:2048])
    if b"%%EOF" not in data[-_TAIL:] or (linear and int(linear[1]) > len(data)):
        raise CaptureError("the PDF is cut off before its end", where=page, remedy=_AGAIN)
    _check_streams(data, page)


def _check_streams(data: bytes, page: str) -> None:
    """Unpack each plainly compressed stream once, to find damage and bombs before pdfium does."""
    if b"/Encrypt" in data:
        return
    total = 0
    at = 0
    while (at := data.find(b"stream", at)) >= 0:
        before = data[max(0, at - 300) : at]
        start = at + 6
        at = start
        if before.endswith(b"end") or not _plain_flate(before):
            continue
        start += 2 if data[start : start + 2] == b"\r\n" else 1
        end = data.find(b"endstream", start)
        total += _unpacked_size(data[start : end if end >= 0 else len(data)], total, page)
        at = max(at, end)


def _plain_flate(before: bytes) -> bool:
    """Tell by the dictionary before a stream whether unzipping is all that it needs first."""
    dictionary = before[before.rfind(b" obj") + 1 :]
    return bool(re.search(rb"/Filter\s*+(?:\[\s*+)?/FlateDecode", dictionary))


def _unpacked_size(packed: bytes, before: int, page: str) -> int:
    unpacker = zlib.decompressobj()
    size = 0
    rest = packed
    try:
        while rest and not unpacker.eof:
            size += len(unpacker.decompress(rest, _CHUNK))
            rest = unpacker.unconsumed_tail
            if before + size > MAX_UNPACKED:
                raise CaptureError(f"the PDF unpacks to more than {MAX_UNPACKED} bytes", where=page)
    except zlib.error as error:
        raise CaptureError(
            "the PDF is damaged: a compressed part of it does not unpack", where=page, remedy=_AGAIN
        ) from error
    return size
