"""Workspace files that cannot be used say where and why, and never end in a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.base.errors import CaptureError, UsageError
from refwright.sources.named_pages import Sources
from refwright.sources.store import Captures
from refwright.workspace.workspace import Release, load_workspace

API = """
[[api]]
name = "doors"
[[api.release]]
name = "1.0"
pages = ["page.md"]
"""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('spec = "/elsewhere"\n' + API, "spec: an absolute path"),
        ('generated = "/elsewhere"\n' + API, "generated: an absolute path"),
        ("spec = 3\n" + API, "spec: 3 is not of type"),
        (API.replace("page.md", "\\u0000"), "api.0.release.0.pages.0: "),
        ("x = " + "[" * 10_000, "not valid TOML"),
        ("x = ", "not valid TOML"),
        ("", '"api" is a required property'),
        (API.replace("doors", "../doors"), "api.0.name: "),
        (API + "colour = 1", "api.0.release.0: "),
    ],
)
def test_a_file_that_cannot_be_used_is_an_error_with_its_place(
    text: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "refwright.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        load_workspace(path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


def page_files(patterns: tuple[str, ...], root: Path) -> list[tuple[str, Path]]:
    return Sources(root, Captures(root / "captures", root)).files(Release("1", patterns))


def test_globs_find_files_in_order_below_any_folder(tmp_path: Path) -> None:
    for name in ("pages/b.md", "pages/a.md", "a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "pages/c.md").mkdir()
    inner = tmp_path / "pages"
    for pattern, root, labels in (
        ("*.md", tmp_path, ["a.md"]),
        ("pages/*.md", tmp_path, ["pages/a.md", "pages/b.md"]),
        ("../?.md", inner, ["../a.md"]),
        (f"{tmp_path}/[ab].md", inner, [f"{tmp_path}/a.md"]),
    ):
        assert [label for label, _ in page_files((pattern,), root)] == labels


@pytest.mark.parametrize("pattern", ["x*/", "**x", "none*", "none/*.md"])
def test_a_glob_that_names_nothing_is_an_error(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(CaptureError, match="glob"):
        page_files((pattern,), tmp_path)
