"""The command line as a user meets it: good runs, bad input, exit codes, no traceback."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "spec" / "pages" / "genesys-ors" / "8.1.4"
PDF_TEXT = PAGES / "interaction-interface-events.pdf.txt"
WEB_TEXT = PAGES / "interaction-interface-events.web.txt"
READ = ("--api", "genesys-ors", "--release", "8.1.4", "--profile", "genesys")


def run(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "refwright", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return done


def facts(path: Path) -> object:
    done = run("facts", path, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_read_then_generate_then_check(tmp_path: Path) -> None:
    spec = tmp_path / "s.yaml"
    done = run("read", PDF_TEXT, WEB_TEXT, "--same-page", *READ, "-o", spec)
    assert done.returncode == 0, done.stderr
    assert "60 events with 173 fields" in done.stdout
    assert facts(spec) == facts(ROOT / "spec" / "genesys-ors" / "8.1.4.yaml")
    first = run("generate", spec, "--target", "python", "-o", tmp_path / "out")
    assert first.returncode == 0, first.stderr
    assert run("generate", spec, "-t", "python", "-o", tmp_path / "out", "--check").returncode == 0
    module = next((tmp_path / "out").rglob("enums.py"))
    module.write_text("# by hand\n", encoding="utf-8")
    stale = run("generate", spec, "-t", "python", "-o", tmp_path / "out", "--check")
    assert stale.returncode == 1
    assert "by hand" in stale.stdout
    refused = run("generate", spec, "-t", "python", "-o", tmp_path / "out")
    assert refused.returncode == 1
    assert "--force" in refused.stderr
    forced = run("generate", spec, "-t", "python", "-o", tmp_path / "out", "--force")
    assert forced.returncode == 0


def test_no_prose_keeps_the_facts_only(tmp_path: Path) -> None:
    spec = tmp_path / "s.yaml"
    assert (
        run("read", PDF_TEXT, WEB_TEXT, "--same-page", *READ, "-o", spec, "--no-prose").returncode
        == 0
    )
    assert "summary" not in spec.read_text(encoding="utf-8")
    assert facts(spec) == facts(ROOT / "spec" / "genesys-ors" / "8.1.4.yaml")


def test_a_reviewers_comments_survive_a_second_reading(tmp_path: Path) -> None:
    spec = tmp_path / "s.yaml"
    run("read", PDF_TEXT, WEB_TEXT, "--same-page", *READ, "-o", spec)
    text = spec.read_text(encoding="utf-8")
    remark = "  # seen in production\n  interaction.added:  # yes\n"
    spec.write_text(text.replace("  interaction.added:\n", remark), encoding="utf-8")
    assert run("read", PDF_TEXT, WEB_TEXT, "--same-page", *READ, "-o", spec).returncode == 0
    assert remark in spec.read_text(encoding="utf-8")


def test_json_output_is_json() -> None:
    done = run("read", PDF_TEXT, *READ, "--json", "-o", "/dev/null")
    report = json.loads(done.stdout)
    assert report["ok"]
    assert report["pages"][0]["account"]["tables"]["seen"] == 5


BAD_PAGES: dict[str, tuple[bytes | None, str]] = {
    "missing.html": (None, "no such page"),
    "empty.html": (b"  \n", "empty"),
    "binary.html": (bytes(range(256)) * 50, "binary"),
    "packed.html": (gzip.compress(b"hello"), "gzip"),
    "login.html": (
        b"<html><title>Sign in</title><body><form>Password</form></body></html>",
        "login",
    ),
    "gone.html": (
        b"<html><title>404 Not Found</title><body>Nothing here.</body></html>",
        "not found",
    ),
    "prose.txt": (b"This page has only a sentence on nothing.\n", "nothing on this page"),
    "broken.pdf": (b"%PDF-1.7\nnothing that a PDF file has", "PDF"),
    "other.html": (
        (
            b"<html><body><h1>A</h1><table><tr><th>Foo</th><th>Bar</th></tr>"
            b"<tr><td>a.b.c</td><td>It is.</td></tr></table></body></html>"
        ),
        "no rule reads this table",
    ),
    "misfit.txt": (
        b"Event\tAttributes\tDescription\na.b.c\t\tIt is.\nthis one\tis no\trow at all\n",
        "fits neither",
    ),
    "stray.txt": (
        b"Event\tAttributes\tDescription\n\treqid\tAn ID.\na.b.c\t\tIt is.\n",
        "belongs to no event",
    ),
}


@pytest.mark.parametrize("name", BAD_PAGES)
def test_a_bad_page_is_an_error_that_names_it(tmp_path: Path, name: str) -> None:
    content, message = BAD_PAGES[name]
    if content is not None:
        (tmp_path / name).write_bytes(content)
    last = tmp_path / "spec.yaml"
    last.write_text("the last good spec", encoding="utf-8")
    done = run("read", name, *READ, "-o", last, cwd=tmp_path)
    assert done.returncode == 1, done.stdout
    assert message.lower() in done.stderr.lower()
    assert name in done.stderr
    assert last.read_text(encoding="utf-8") == "the last good spec"


def test_a_wrong_encoding_is_read_with_a_finding(tmp_path: Path) -> None:
    page = tmp_path / "old.txt"
    page.write_bytes(
        "Event\tAttributes\tDescription\na.b.c\t\tCaf\u00e9 \u2013 it is.\n".encode("cp1252")
    )
    done = run("read", page, *READ, "-o", tmp_path / "s.yaml")
    assert done.returncode == 0
    assert "encoding-guessed" in done.stderr
    assert "Café –" in (tmp_path / "s.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [PDF_TEXT, WEB_TEXT], ids=["tab", "pipe"])
@pytest.mark.parametrize("share", [0.11, 0.37, 0.52, 0.83])
def test_a_truncated_page_is_told_by_what_is_gone(tmp_path: Path, page: Path, share: float) -> None:
    spec, cut = tmp_path / "s.yaml", tmp_path / "cut.txt"
    run("read", page, *READ, "-o", spec)
    data = page.read_bytes()
    cut.write_bytes(data[: int(len(data) * share)])
    done = run("read", cut, *READ, "-o", spec)
    assert done.returncode == 1 or "fact-gone" in done.stderr
    assert (
        "interaction.onmerge" in done.stderr
        or "chat.sendchatmessage" in done.stderr
        or (done.returncode == 1)
    )


BAD_SPECS = {
    "unknown key": ("kind: result", "kind: result\n    knd: result", "knd"),
    "wrong type": ("kind: result", "kind: [result]", "kind"),
    "duplicate key": ("    kind: result", "    kind: result\n    kind: result", "duplicate key"),
    "reference to nothing": ("type: CallState", "type: CallStat", "CallStat"),
    "no type": ("type: list[chatmessage]", "type: list[chatmessage", "not a type"),
    "a newer format": ("refwright: 1", "refwright: 2", "upgrade"),
    "an alias": ("kind: result", "kind: &x result", "anchors"),
    "not YAML": ("events:", "events: [", "not valid YAML"),
}


@pytest.mark.parametrize("case", BAD_SPECS)
def test_a_bad_spec_is_an_error_with_file_line_and_key(tmp_path: Path, case: str) -> None:
    old, new, message = BAD_SPECS[case]
    text = (ROOT / "spec/genesys-ors/8.1.4.yaml").read_text(encoding="utf-8")
    spec = tmp_path / "bad.yaml"
    spec.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = run("facts", spec)
    assert done.returncode == 1
    assert f"{spec}, line " in done.stderr
    assert message in done.stderr


def workspace(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "spec" / "pages", tmp_path / "spec" / "pages")
    text = (ROOT / "refwright.toml").read_text(encoding="utf-8")
    (tmp_path / "refwright.toml").write_text(text, encoding="utf-8")
    return tmp_path


def everything(folder: Path) -> dict[str, bytes]:
    found = [p for part in ("spec", "generated") for p in (folder / part).rglob("*") if p.is_file()]
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in found if "pages" not in p.parts
    }


def test_a_failed_build_leaves_the_last_one_alone(tmp_path: Path) -> None:
    folder = workspace(tmp_path)
    assert run("build", "genesys-ors", cwd=folder).returncode == 0
    before = everything(folder)
    assert before
    page = folder / "spec/pages/genesys-ors/8.1/events.txt"
    page.write_text("Log in\n\nUser name and password, please.\n", encoding="utf-8")
    failed = run("build", "genesys-ors", cwd=folder)
    assert failed.returncode == 1
    assert "untouched" in failed.stderr
    assert everything(folder) == before


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("spec = ", "spce = "), "spce"),
        (('name = "8.1"', "name = 8.1"), "8.1"),
        (("[[api]]", "[[api"), "TOML"),
        (('profile = "genesys"', 'profile = "genesis"'), "genesis"),
        (('"python"', '"pithon"'), "pithon"),
        (("8.1/events.txt", "8.1/evnts.txt"), "evnts"),
        (("8.1/events.txt", "8.1/*.pdf"), "*.pdf"),
    ],
)
def test_a_bad_workspace_is_an_error_with_the_way_out(
    tmp_path: Path, change: tuple[str, str], message: str
) -> None:
    folder = workspace(tmp_path)
    text = (folder / "refwright.toml").read_text(encoding="utf-8")
    assert change[0] in text
    (folder / "refwright.toml").write_text(text.replace(*change), encoding="utf-8")
    done = run("build", cwd=folder)
    assert done.returncode in {1, 2}
    assert message in done.stderr


def test_usage_errors_exit_with_2(tmp_path: Path) -> None:
    assert run("build", cwd=tmp_path).returncode == 2
    assert run("build", "no-such-api").returncode == 2
    assert run("explain", "genesys-ors", "8.1.4", "interaction.delted").returncode == 2
    assert run("explain", "genesys-ors", "7.0", "x").returncode == 2
    assert run("nonsense").returncode == 2


def test_a_stale_correction_fails_and_is_named(tmp_path: Path) -> None:
    folder = workspace(tmp_path)
    (folder / "spec" / "genesys-ors").mkdir(exist_ok=True)
    (folder / "spec/genesys-ors/corrections.yaml").write_text(
        "corrections:\n"
        "  - path: events/interaction.added/kind\n"
        "    expect: error\n    set: result\n    reason: none\n    source: none\n",
        encoding="utf-8",
    )
    done = run("build", "genesys-ors", cwd=folder)
    assert done.returncode == 1
    assert "corrections.yaml, line 2" in done.stderr
    assert "interaction.added" in done.stderr


def test_init_writes_a_profile_that_reads_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    rows = "".join(
        f"<tr><td>door.{verb}</td><td></td><td>The door was {verb}.</td></tr>"
        f"<tr><td></td><td>doorid</td><td>Tells which door that was.</td></tr>"
        for verb in ("opened", "shut", "locked")
    )
    page.write_text(
        "<html><body><h1>Doors</h1><table><tr><th>Ereignis</th><th>Merkmal</th>"
        f"<th>Worum es geht</th></tr>{rows}</table></body></html>",
        encoding="utf-8",
    )
    done = run("init", page, "--api", "doors", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "event table, 6 rows" in done.stdout
    built = run("build", cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    assert "3 events with 3 fields" in built.stdout
