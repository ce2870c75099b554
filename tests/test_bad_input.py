"""Whatever stands in a file that people edit: an error that names the place, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from refwright.cli.main import main

SPEC = """\
refwright: 1
api: doors
release: '1'
events:
  door.opened:
    kind: notification
    fields:
      by:
        type: {type}
"""


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    """Run a command: its exit code, and what it says of an error."""
    code = main(list(map(str, arguments)))
    return code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ("x: 5", "line 1, x"),
        ("python class: 5", "line 1, python class"),
        ("python class: {a: 5}", "line 1, python class.a"),
        ("python class: {a: [1]}", "line 1, python class.a"),
        ("python class: {a: }", "line 1, python class.a"),
        ("5", "no table of names"),
        ("[]", "no table of names"),
        ("python class:\n  event door.opened: 1 bad", "line 2, python class.event door.opened"),
        ("python class:\n  a: A\n  b: a", "line 3, python class.b"),
        ("python class:\n  a: AB\n  b: Ab", "line 3, python class.b"),
    ],
)
def test_a_table_of_names_that_is_none(
    table: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "1.yaml").write_text(SPEC.format(type="string"))
    (tmp_path / "names.yaml").write_text(f"{table}\n")
    code, error = told(
        capsys, "generate", tmp_path / "1.yaml", "-t", "python", "-o", tmp_path / "out"
    )
    assert code == 1
    assert "names.yaml" in error
    assert place in error
    assert not (tmp_path / "out" / "python").exists()


def test_a_table_of_names_may_be_empty(tmp_path: Path) -> None:
    (tmp_path / "1.yaml").write_text(SPEC.format(type="string"))
    (tmp_path / "names.yaml").write_text("# none yet\n")
    assert main(["generate", str(tmp_path / "1.yaml"), "-o", str(tmp_path / "out")]) == 0


@pytest.mark.parametrize(
    "text",
    [
        r"""'''C:\dir'''""",
        r"""'''a\u12'''""",
        r'''"'a\\\"b'"''',
        '''"'a\\tb'"''',
        "9" * 5_000,
        "list[" * 200,
        "list[string",
    ],
)
def test_a_type_that_is_none(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "1.yaml"
    path.write_text(SPEC.format(type=text))
    code, error = told(capsys, "facts", path)
    assert code == 1
    assert "1.yaml, line 9" in error
    assert len(error) < 1_000


def test_a_workspace_with_a_number_without_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "refwright.toml"
    path.write_text(f"x = {'9' * 5_000}\n")
    code, error = told(capsys, "build", "-w", path)
    assert code == 2
    assert "refwright.toml" in error
