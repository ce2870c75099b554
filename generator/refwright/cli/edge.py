"""The edge: whatever refwright prints leaves it here, and can do nothing to whoever reads it.

Texts of pages, keys of specs, names of files and answers of servers all end in lines that a
terminal or a build server reads. So controls are spelled out, no line begins like a command of a
build server, and only colours that refwright itself has set reach a terminal. A stream that takes
nothing any more is remembered, and never stops the work or changes what it comes to.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import secrets
import sys
from collections.abc import Iterator
from typing import Final, TextIO

from refwright.base.errors import EXIT_OK, EXIT_USAGE

_CONTROL: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_LINE_COMMAND: Final = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)
"""GitHub obeys a line that begins with ``::``, white space before it aside."""
_COMMAND: Final = re.compile(r"#(?=#\w*\[)")
"""Azure, TeamCity and older GitHub obey ``##vso[``, ``##teamcity[``, ``##[`` anywhere in a line."""

# Nobody outside can know the mark, so nobody outside can colour.
_MARK: Final = secrets.token_hex(8)
_COLOUR: Final = re.compile(f"\ufdd0{_MARK}([0-9;]{{1,8}})\ufdd1")


def harmless(text: str) -> str:
    """Spell out controls and invisible characters, and the beginnings of other programs' commands.

    Line ends and tabs stay.
    """
    if text.isascii() and text.isprintable() and "::" not in text and "##" not in text:
        return text  # as nearly all are
    text = _CONTROL.sub(_spelled, text)
    text = _LINE_COMMAND.sub(r"\1\\x3a", text)
    return _COMMAND.sub(r"\\x23", text)


def _spelled(found: re.Match[str]) -> str:
    point = ord(found[0])
    if point > 0xFFFF:
        return f"\\U{point:08x}"
    return f"\\u{point:04x}" if point > 0xFF else f"\\x{point:02x}"


def one_line(text: str) -> str:
    """Give a text without line ends, which are spelled out."""
    return text.replace("\r", "\\r").replace("\n", "\\n")


def colour(text: str, code: str) -> str:
    """Mark a text as to be coloured; the edge makes it so."""
    return f"\ufdd0{_MARK}{code}\ufdd1{text}\ufdd0{_MARK}0\ufdd1"


def finished(text: str) -> str:
    """Make a text ready to be written: harmless, but for the colours that refwright has set."""
    parts = _COLOUR.split(text)
    return "".join(f"\x1b[{p}m" if at % 2 else harmless(p) for at, p in enumerate(parts))


class Edge(io.TextIOBase):
    """A stream of the process as refwright uses it; ``stream`` is ``None`` where it is closed."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        self.fault: OSError | None = None
        """What kept the stream from taking all that was written."""
        self.quiet = False
        """Whether nobody wants to be told what a run did; what it was asked for is written."""
        self.machine = False
        """Whether a machine reads here, so that errors are JSON, too."""

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """The encoding of the stream below."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        """Tell whether somebody sits at the other end."""
        try:
            return self._stream is not None and self._stream.isatty()
        except (OSError, ValueError):
            return False

    def fileno(self) -> int:
        """Give the number of the open file below, for who asks how wide a terminal is."""
        if self._stream is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return self._stream.fileno()

    def writable(self) -> bool:
        """Tell that this can be written to."""
        return True

    def write(self, text: str) -> int:
        """Write lines for people: nothing in them acts on a terminal or a build server."""
        self._put(finished(text))
        return len(text)

    def emit(self, document: str) -> None:
        """Write a document in a form that has room for any text and needs none of ours.

        Its writer has escaped what is not its own. It is UTF-8, as its readers expect.
        """
        self._put(_OTHER_CONTROL.sub(_spelled, document), document=True)

    def status(self, text: str) -> None:
        """Put a text in the place of the last one, on the terminal's own line for it."""
        self._put(f"\r\x1b[K{harmless(one_line(text))}")
        self.flush()

    def _put(self, text: str, *, document: bool = False) -> None:
        if self._stream is None:
            self.fault = OSError(errno.EBADF, "it is closed")
        if self._stream is None or self.fault is not None:
            return
        try:
            if document and (binary := getattr(self._stream, "buffer", None)) is not None:
                self._stream.flush()
                binary.write(text.encode("utf-8", "backslashreplace"))
            else:
                encoded = text.encode(self.encoding, "backslashreplace")
                self._stream.write(encoded.decode(self.encoding))
        except (OSError, ValueError) as error:
            self._give_up(error)

    def flush(self) -> None:
        """Hand over what was written."""
        if self._stream is None or self.fault is not None:
            return
        try:
            self._stream.flush()
        except (OSError, ValueError) as error:
            self._give_up(error)

    def _give_up(self, error: OSError | ValueError) -> None:
        """Write no more; what waits in the stream goes nowhere, lest the end of Python complain."""
        self.fault = error if isinstance(error, OSError) else OSError(errno.EBADF, "it is closed")
        with contextlib.suppress(OSError, ValueError):
            if self._stream is not None:
                nowhere = os.open(os.devnull, os.O_WRONLY)
                os.dup2(nowhere, self._stream.fileno())
                os.close(nowhere)


_OTHER_CONTROL: Final = re.compile(
    "\x1b(?!\\[[0-9;]{1,8}m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\ud800-\udfff]"
)
"""What no document has in it; its colours, where it has any, are its writer's."""


@contextlib.contextmanager
def edges() -> Iterator[tuple[Edge, Edge]]:
    """Put edges in the place of the standard streams for a while."""
    before = sys.stdout, sys.stderr
    out, err = Edge(before[0]), Edge(before[1])
    sys.stdout, sys.stderr = out, err
    try:
        yield out, err
    finally:
        out.flush()
        err.flush()
        sys.stdout, sys.stderr = before


def code_told(code: int, out: Edge) -> int:
    """Give the exit code of a run whose output may not have got through.

    A reader that went away has what it wanted: the code stands. Where output was lost otherwise,
    a run that went well has not done what it was asked for.
    """
    out.flush()
    if out.fault is None or out.fault.errno == errno.EPIPE:
        return code
    sys.stderr.write(f"error: standard output cannot be written: {out.fault.strerror}\n")
    return EXIT_USAGE if code == EXIT_OK else code
