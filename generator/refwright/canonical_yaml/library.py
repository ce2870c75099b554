"""YAML of any layout in and out, by ruamel.yaml: slow, and the last word on what is YAML."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, ReusedAnchorWarning, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, SingleQuotedScalarString
from ruamel.yaml.tokens import ScalarToken

from refwright.base.errors import SpecError
from refwright.base.limits import MAX_DEPTH
from refwright.canonical_yaml.key_paths import Key, Path
from refwright.canonical_yaml.writer import is_flow_item, is_flow_list

_HALF = re.compile("[\ud800-\udfff]")
_CORE = "tag:yaml.org,2002:"
_HIDDEN = (
    "[\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\uffff\U000e0000-\U000e0fff]"
)
_COMMAND = r"##(?=\w*\[)"
"""Build servers obey ``##vso[`` and its like wherever a line has them."""
_MISWRITTEN = re.compile(f"^[?:]|[\x85\u2028\u2029]|{_HIDDEN}|{_COMMAND}")
_UNSEEN = re.compile(f"{_HIDDEN}|{_COMMAND}")
_READ_OTHERWISE = re.compile(
    r"""(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.?(?:inf|nan))
    |[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]+)(?:e[-+]?[0-9]+)?
    |[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|\s+)[0-9]{1,2}:[0-9:.]+\s*(?:z|[-+][0-9:]+)?)?""",
    re.VERBOSE | re.IGNORECASE,
)
"""What YAML 1.1 or 1.2 takes for a boolean, a number, a date or a merge where it stands bare."""


def strict_data(text: str, where: str) -> tuple[object, dict[Path, int]]:
    """Parse YAML text of any layout, with the line of each key and item.

    Raises ``SpecError`` naming ``where`` and the line.
    """
    loader = YAML(typ="safe", pure=True)
    loader.max_depth = MAX_DEPTH
    try:
        with warnings.catch_warnings():  # anchors are errors here, whatever else is said of them
            warnings.simplefilter("ignore", ReusedAnchorWarning)
            root = loader.compose(io.StringIO(text))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f", line {mark.line + 1}" if mark else ""
        problem = " ".join(str(error.problem or error.context or "not YAML").split())
        raise SpecError(
            f"not valid YAML: {problem}", where=f"{where}{line}", remedy=_remedy(problem)
        ) from None
    except (YAMLError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:200]
        raise SpecError(f"not valid YAML: {reason}", where=where) from None
    lines: dict[Path, int] = {}
    data = None if root is None else _construct(root, (), lines, where)
    return data, lines


def _remedy(problem: str) -> str:
    if "mapping values are not allowed" in problem or "found character" in problem:
        return "quote a text that holds ': ' or begins with a sign: 'Fields: {name}'"
    return ""


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
    kind, value = _tag(node), _whole(str(node.value), place)
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
        f"{value[:80]!r} is not plain text (YAML reads it as {kind})",
        where=place,
        remedy="quote it",
    )


def _whole(text: str, place: str) -> str:
    """Give a text whose halves of characters, as JSON writes them, are put together."""
    if text.isascii() or not _HALF.search(text):
        return text
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        raise SpecError("half a character", where=place, remedy="write it whole") from None


def dumped(data: object) -> str:
    """Write plain data canonically, whatever its layout takes."""
    dumper = YAML()
    dumper.width = 1_000_000
    dumper.indent(mapping=2, sequence=4, offset=2)
    dumper.allow_unicode = True
    buffer = io.StringIO()
    dumper.dump(_presentable(data), buffer)
    text = buffer.getvalue()
    # all that hides or is obeyed stands in double quotes, see _text
    return _UNSEEN.sub(_escaped, text) if _UNSEEN.search(text) else text


def _escaped(found: re.Match[str]) -> str:
    point = ord(found[0][0])
    rest = found[0][1:]
    if point > 0xFFFF:
        return f"\\U{point:08X}{rest}"
    return f"\\u{point:04X}{rest}" if point > 0xFF else f"\\x{point:02X}{rest}"


def _presentable(data: object, *, in_list: bool = False) -> object:
    """Lay out data for ruamel: short scalar lists and list items' mappings in flow style."""
    if isinstance(data, Mapping):
        mapping = CommentedMap((_text(key), _presentable(value)) for key, value in data.items())
        if in_list and is_flow_item(data):
            mapping.fa.set_flow_style()
        return mapping
    if isinstance(data, Sequence) and not isinstance(data, str):
        items = CommentedSeq(_presentable(item, in_list=True) for item in data)
        if is_flow_list(data):
            items.fa.set_flow_style()
        return items
    return _text(data)


def _text(value: object) -> object:
    """Put a text in quotes that ruamel, or a reader of YAML 1.1, would not read back as it was."""
    if isinstance(value, str) and _MISWRITTEN.search(value):
        return DoubleQuotedScalarString(value)
    if isinstance(value, str) and _READ_OTHERWISE.fullmatch(value):
        return SingleQuotedScalarString(value)
    return value


def scan_scalars(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Yield where each scalar of a text starts and ends, and its style (``|``, ``>``, a quote).

    Raises what the scanner raises for a text that is not YAML.
    """
    for token in YAML(typ="safe", pure=True).scan(io.StringIO(text)):
        if isinstance(token, ScalarToken):
            yield token.start_mark.index, token.end_mark.index, token.style
