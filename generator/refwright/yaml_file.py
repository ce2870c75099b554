"""YAML in and out, the one place that knows ruamel.yaml.

Loading is strict: plain data only (no anchors, aliases, tags, merge keys or duplicate keys),
bounded in size and depth, and every key remembers its line. Dumping is canonical: the same data
gives the same bytes. A reviewer's comments are carried over by the key that they belong to.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from refwright.errors import SpecError
from refwright.limits import MAX_BYTES, MAX_DEPTH
from refwright.yaml_subset import NotCanonical, load_canonical

Key = str | int
Path = tuple[Key, ...]

_CORE = "tag:yaml.org,2002:"
_FLOW_WIDTH = 60
_MISWRITTEN = re.compile("^\\?|[\x85\u2028\u2029]")


class _LinesOfText(Mapping[Path, int]):
    """The lines of keys and items, found when somebody asks: mostly for an error."""

    def __init__(self, text: str, where: str) -> None:
        self._text = text
        self._where = where
        self._found: Mapping[Path, int] | None = None

    def _lines(self) -> Mapping[Path, int]:
        if self._found is None:
            self._found = load_strictly(self._text, self._where).lines
        return self._found

    def __getitem__(self, path: Path) -> int:
        return self._lines()[path]

    def __iter__(self) -> Iterator[Path]:
        return iter(self._lines())

    def __len__(self) -> int:
        return len(self._lines())


@dataclass(frozen=True, slots=True)
class YamlText:
    """Parsed YAML: plain data, and the 1-based line of each key and list item by its path."""

    data: object
    lines: Mapping[Path, int]
    where: str

    def place(self, path: Path) -> str:
        """Name the place of a path (or of its nearest ancestor that stands in the file)."""
        known = path
        while known and known not in self.lines:
            known = known[:-1]
        dotted = ".".join(map(str, path))
        line = f", line {self.lines.get(known, 1)}" if self.lines else ""
        return f"{self.where}{line}" + (f", {dotted}" if dotted else "")


def load_yaml(text: str, where: str) -> YamlText:
    """Parse YAML text strictly; raises ``SpecError`` naming ``where`` and the line.

    What refwright wrote itself is read by a loader of its own, which is a hundred times faster.
    """
    if len(text) > MAX_BYTES:
        raise SpecError("the file is too large", where=where, remedy=f"limit: {MAX_BYTES} bytes")
    try:
        return YamlText(load_canonical(text, scalar_in_yaml), _LinesOfText(text, where), where)
    except NotCanonical:
        return load_strictly(text, where)


def scalar_in_yaml(text: str) -> object:
    """Read one scalar as YAML does; raises ``NotCanonical`` where it is none."""
    try:
        (value,) = cast("list[object]", load_strictly(f"- {text}\n", "").data)
    except (SpecError, TypeError, ValueError):
        raise NotCanonical from None
    if isinstance(value, dict | list):
        raise NotCanonical
    return value


def load_strictly(text: str, where: str) -> YamlText:
    """Parse YAML text of any layout; raises ``SpecError`` naming ``where`` and the line."""
    loader = YAML(typ="safe", pure=True)
    loader.max_depth = MAX_DEPTH
    try:
        root = loader.compose(io.StringIO(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f", line {mark.line + 1}" if mark else ""
        problem = " ".join(str(error.problem or error.context or "not YAML").split())
        raise SpecError(f"not valid YAML: {problem}", where=f"{where}{line}") from None
    except (YAMLError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise SpecError(f"not valid YAML: {reason}", where=where) from None
    lines: dict[Path, int] = {}
    data = None if root is None else _construct(root, (), lines, where)
    return YamlText(data, lines, where)


def _construct(node: Node, path: Path, lines: dict[Path, int], where: str) -> object:
    place = f"{where}, line {node.start_mark.line + 1}"
    if node.anchor is not None:
        raise SpecError("anchors and aliases are not allowed", where=place, remedy="write it out")
    if isinstance(node, MappingNode):
        return _mapping(node, path, lines, where)
    if isinstance(node, SequenceNode):
        items = []
        for index, child in enumerate(node.value):
            lines[(*path, index)] = child.start_mark.line + 1
            items.append(_construct(child, (*path, index), lines, where))
        return items
    assert isinstance(node, ScalarNode)  # noqa: S101 - YAML has three kinds of node
    return _scalar(node, place)


def _mapping(node: MappingNode, path: Path, lines: dict[Path, int], where: str) -> object:
    if _tag(node) != "map":
        raise SpecError("tags are not allowed", where=f"{where}, line {node.start_mark.line + 1}")
    result: dict[Key, object] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        key = _construct(key_node, path, lines, where)
        if not isinstance(key, str):
            raise SpecError(
                f"a key must be text, not {key!r}", where=f"{where}, line {line}", remedy="quote it"
            )
        if key in result:
            dotted = ".".join(map(str, (*path, key)))
            raise SpecError(
                f"duplicate key {key!r} (first on line {lines[(*path, key)]})",
                where=f"{where}, line {line}, {dotted}",
                remedy="keep one of the two",
            )
        lines[(*path, key)] = line
        result[key] = _construct(value_node, (*path, key), lines, where)
    return result


def _tag(node: Node) -> str:
    return str(node.tag).removeprefix(_CORE)


def _scalar(node: ScalarNode, place: str) -> object:
    kind, value = _tag(node), str(node.value)
    if kind == "str":
        return value
    if kind == "null":
        return None
    if kind == "bool":
        return value.lower() == "true"
    try:
        if kind == "int":
            return int(value.replace("_", ""), 0)
        if kind == "float":
            return float(value)
    except ValueError:
        kind = "number"
    raise SpecError(
        f"{value!r} is not plain text (YAML reads it as {kind})", where=place, remedy="quote it"
    )


def dump_yaml(data: object) -> str:
    """Write plain data canonically: block style, keys in their order, one line a text."""
    dumper = YAML()
    dumper.width = 1_000_000
    dumper.indent(mapping=2, sequence=4, offset=2)
    dumper.allow_unicode = True
    buffer = io.StringIO()
    dumper.dump(_presentable(data), buffer)
    return buffer.getvalue()


def _presentable(data: object, *, in_list: bool = False) -> object:
    """Lay out data for ruamel: short scalar lists and list items' mappings in flow style."""
    if isinstance(data, Mapping):
        mapping = CommentedMap((_text(key), _presentable(value)) for key, value in data.items())
        if in_list and not any("summary" in str(key) for key in data):
            mapping.fa.set_flow_style()
        return mapping
    if isinstance(data, Sequence) and not isinstance(data, str):
        items = CommentedSeq(_presentable(item, in_list=True) for item in data)
        if all(isinstance(i, str | int) for i in data) and len(", ".join(map(str, data))) < (
            _FLOW_WIDTH
        ):
            items.fa.set_flow_style()
        return items
    return _text(data)


def _text(value: object) -> object:
    """Put a text in quotes that ruamel writes plainly and would not read back as it was."""
    if isinstance(value, str) and _MISWRITTEN.search(value):
        return DoubleQuotedScalarString(value)
    return value


# --- a reviewer's comments ---


def carry_comments(old: str, new: str, where: str) -> str:
    """Give ``new`` with the comments of ``old``, each at the key that it belonged to.

    A comment above or beside a key goes with that key; where the key is gone, with its nearest
    ancestor that is left, so that no comment is ever lost.
    """
    comments = _comments_of(old, where)
    if not any(comments.values()):
        return new
    lines = new.splitlines()
    line_of = _identities(load_yaml(new, where))
    above: dict[int, list[str]] = {}
    beside: dict[int, str] = {}
    tail: list[str] = []
    for path, (own_lines, trailing) in comments.items():
        at, found = _nearest(path, line_of)
        if at is None:
            (above.setdefault(1, []) if path == _HEAD else tail).extend(own_lines)
            continue
        above.setdefault(at, []).extend(own_lines)
        if trailing and found:
            beside[at] = trailing
        elif trailing:
            above[at].append(trailing)
    out: list[str] = []
    for number, line in enumerate(lines, start=1):
        indent = line[: len(line) - len(line.lstrip())]
        out += [indent + comment for comment in above.get(number, ())]
        out.append(f"{line}  {beside[number]}" if number in beside else line)
    return "\n".join(out + tail) + "\n"


_HEAD: Path = ("#head",)
_TAIL: Path = ("#tail",)
_COMMENT_LINE = re.compile(r"\s*#")
_COMMENT_BESIDE = re.compile(r"""^(?:[^'"#]|'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\S#)*?\s(#.*)$""")


def _identities(parsed: YamlText) -> dict[Path, int]:
    """Lines by a path in which list items stand for themselves, not for their position."""
    return {_identity(path, parsed.data): line for path, line in parsed.lines.items()}


def _identity(path: Path, data: object) -> Path:
    steps: list[Key] = []
    here = data
    for step in path:
        if isinstance(here, list) and isinstance(step, int):
            here = here[step]
            own = here.get("value") if isinstance(here, dict) else here
            steps.append(f"[{own!r}]")
        elif isinstance(here, dict):
            here = here[step]
            steps.append(step)
    return tuple(steps)


def _comments_of(text: str, where: str) -> dict[Path, tuple[list[str], str]]:
    """Collect comments: by path, the whole-line ones above the key and the one beside it."""
    if "#" not in text:
        return {}
    path_at: dict[int, Path] = {}
    for path, key_line in _identities(load_yaml(text, where)).items():
        path_at.setdefault(key_line, path)
    found: dict[Path, tuple[list[str], str]] = {}
    pending: list[str] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if _COMMENT_LINE.match(line):
            pending.append(line.strip())
        elif line.strip():
            beside = _COMMENT_BESIDE.match(line)
            path = path_at.get(number, _HEAD)
            own, trailing = found.get(path, ([], ""))
            found[path] = (own + pending, beside[1] if beside else trailing)
            pending = []
    if pending:
        found[_TAIL] = (pending, "")
    return found


def _nearest(path: Path, line_of: Mapping[Path, int]) -> tuple[int | None, bool]:
    at = path
    while at and at not in line_of:
        at = at[:-1]
    return (line_of[at], at == path) if at else (None, False)
