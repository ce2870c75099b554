"""PDF files of a few bytes that ask for all the memory or time there is."""

from __future__ import annotations

import zlib

_TEXT = b"BT /F1 12 Tf 50 700 Td (The kettle boils) Tj ET\n"
_FORM = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources"
_FONT = b"/Font<</F1 5 0 R>>"


def _file(objects: list[bytes]) -> bytes:
    out = b"%PDF-1.7\n"
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    size, start = len(objects) + 1, len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, start)


def _stream(entries: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def _page(content: bytes, resources: bytes, *more: bytes, contents: bytes = b"4 0 R") -> bytes:
    return _file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<<%s>>/Contents %s>>"
            % (resources, contents),
            content,
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            *more,
        ]
    )


def _packed(megabytes: int, rounds: int) -> bytes:
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * 2**20) for _ in range(megabytes))
    data += packer.compress(_TEXT) + packer.flush()
    for _ in range(rounds - 1):
        data = zlib.compress(data, 9)
    return data


def nested_forms(levels: int = 7, copies: int = 10) -> bytes:
    """A drawing in a drawing in a drawing, each put in ten times."""
    forms = [
        _stream(
            _FORM + b"<</XObject<</X %d 0 R>>>>" % (7 + level),
            b"/X Do " * copies,
        )
        for level in range(levels - 1)
    ]
    last = _stream(_FORM + b"<<%s>>" % _FONT, _TEXT)
    resources = _FONT + b"/XObject<</X 6 0 R>>"
    return _page(_stream(b"", _TEXT + b"/X Do " * copies), resources, *forms, last)


def packed_twice(megabytes: int = 300) -> bytes:
    """Spaces packed and packed again."""
    data = _packed(megabytes, rounds=2)
    return _page(_stream(b"/Filter[/FlateDecode/FlateDecode]", data), _FONT)


def filter_by_another_spelling(megabytes: int = 300) -> bytes:
    """A packed stream whose filter's name is written with a code for a letter."""
    return _page(_stream(b"/Filter/Fl#61teDecode", _packed(megabytes, rounds=1)), _FONT)


def one_stream_named_often(megabytes: int = 60, times: int = 20) -> bytes:
    """A page whose content is the same packed stream again and again."""
    content = _stream(b"/Filter/FlateDecode", _packed(megabytes, rounds=1))
    return _page(content, _FONT, contents=b"[%s]" % (b"4 0 R " * times))
