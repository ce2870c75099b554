"""Modules that are parsed statement by statement: the same tree, and nothing odd gets through."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refwright.base.errors import SpecError
from refwright.naming.identifiers import Names
from refwright.targets.base import stamp_of
from refwright.targets.python.shapes import shape_of
from refwright.targets.python.skeleton import STATIC, check_skeleton
from refwright.targets.python.statements import NotPlain, Statements
from refwright.targets.python.target import render

sys.path.append(str(Path(__file__).resolve().parent))
from spec_samples import EVERY_CONSTRUCT

FILES = {
    path: text
    for path, text in render(EVERY_CONSTRUCT, stamp_of(EVERY_CONSTRUCT), Names()).items()
    if path.endswith(".py")  # the stub is parsed whole: its overloads are no plain statements
    and not path.endswith(STATIC)
}
MODULES = [path for path in FILES if not path.endswith("__init__.py")]
PIECES = (
    *(
        " ",
        "    ",
        "        ",
        "\n",
        "\n\n",
        "\\\n",
        "\t",
        "\r",
        "\x0c",
        "\x00",
        "\ufeff",
        "\ud800",
    ),
    *('"', "'", '"""', "'''", "\\", "#", "# x\n", ";", ":", ",", "(", ")", "[", "]", "{", "}"),
    *('f"', 'b"', "r'", '"\\N{DIGIT ONE}"', '"\\q"', "\xe9", "\u2028", "1", ".", "@", "=", "->"),
    *("print(1)", "import os\n", "from os import abort\n", "exec", "x", "else:", "try:", "if x:"),
    *("pass\n", "while 1:", "class A(B):\n", "def f():\n", "return", "lambda: ", "except E:\n"),
    *('"""\nprint(1)\n"""', '\n    """x\n', ' else print("x")', "__import__('os')", "del x\n"),
)


def without_bodies(tree: ast.Module) -> ast.Module:
    """Leave out what a tree that is made of statements lacks."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            node.body = [ast.Pass()]
        elif isinstance(node, ast.If):
            node.body, node.orelse = [ast.Pass()], []
    return tree


def judged(path: str, text: str) -> ast.Module | None:
    """Parse and judge a module as a whole: ``None`` where it is not one of refwright's."""
    try:
        tree = ast.parse(text)
        check_skeleton(path, tree)
    except (SyntaxError, ValueError, SpecError):
        return None
    return tree


@pytest.mark.parametrize("path", FILES)
def test_the_tree_is_that_of_the_whole_module(path: str) -> None:
    made = Statements().module(FILES[path])
    assert ast.dump(made) == ast.dump(without_bodies(ast.parse(FILES[path])))


@pytest.mark.parametrize("path", FILES)
def test_what_is_not_read_is_judged_all_the_same(path: str) -> None:
    assert [type(s) for s in Statements().module(FILES[path], ()).body] == [
        type(s) for s in ast.parse(FILES[path]).body
    ]
    with pytest.raises(NotPlain):
        Statements().module(FILES[path] + "\nprint(1)\n", ())


@settings(max_examples=800, deadline=None)
@given(st.data())
def test_no_edit_gets_through_that_the_whole_module_would_not(data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(MODULES))
    text = FILES[path]
    for _ in range(data.draw(st.integers(1, 2))):
        start = data.draw(st.integers(0, len(text)))
        end = start + data.draw(st.sampled_from((0, 0, 1, 2, 4, 9)))
        text = text[:start] + data.draw(st.sampled_from(PIECES)) + text[end:]
    check_edited(path, text)


def check_edited(path: str, text: str) -> None:
    try:
        made = KNOWN.module(text)
        KNOWN.module(text, ())
    except NotPlain:
        return
    tree = judged(path, text)
    assert tree is not None
    assert ast.dump(made) == ast.dump(without_bodies(tree))


KNOWN = Statements()
"""One for all: what one module taught it must not let another through."""


@pytest.mark.parametrize("path", MODULES)
def test_no_lost_or_doubled_line_gets_through(path: str) -> None:
    lines = FILES[path].split("\n")
    for at in range(MODULES.index(path) % 4, min(len(lines), 400), 4):  # modules are much alike
        check_edited(path, "\n".join(lines[:at] + lines[at + 1 :]))
        check_edited(path, "\n".join([*lines[: at + 1], f"    {lines[at]}", *lines[at + 1 :]]))
        check_edited(path, "\n".join([*lines[:at], lines[at][4:], *lines[at + 1 :]]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('x = get("a")', 'y = get("b c")'),
        ("x = get('a\"b')", 'y = get("b\'c")'),
        ('x = get("a\\n\\\\")', 'y = get("")'),
    ],
)
def test_lines_of_one_construct_have_one_shape(one: str, other: str) -> None:
    assert shape_of(one) == shape_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('x = get("a")', 'x = print("a")'),
        ('x = get("a")', 'x = get(f"a")'),
        ('x = get("a")', 'x = get("a" "b")'),
        ('x = get("a")', 'x = get("\\q")'),
        ('x = get("a")', 'x = get("\\N{DIGIT ONE}")'),
        ("x = rt.call(y)", "x = re.call(y)"),
        ("x = y", "x = None"),
        ("x = y", "x = y  # z"),
        ("x = y", "x = y; z"),
        ("x = y", "x = \xe9"),
        ("from json import loads", "from os import abort"),
    ],
)
def test_lines_of_two_constructs_have_two_shapes(one: str, other: str) -> None:
    assert shape_of(one) != shape_of(other)
