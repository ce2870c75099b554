"""MediaWiki itself: a wiki of its own in a temporary folder, served to this machine alone."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

from composed import Section
from writers import wikitext

from tools.html_pages import stripped
from tools.running import MissingToolError, folder, run

_ROOT = Path("/usr/share/mediawiki")
_EDITED = re.compile(r'<li id="footer-info-lastmod">.*?</li>', re.DOTALL)
_NUMBERS = re.compile(r"(?<=oldid=)\d+|(?<=Reference&amp;id=)\d+")


def mediawiki(root: Section) -> dict[str, bytes]:
    """Install a wiki, save the page in it and fetch it as a reader sees it."""
    if not _ROOT.is_dir():
        raise MissingToolError("Debian's package mediawiki is not installed")
    with folder({"page.wiki": wikitext.write(root)}) as where:
        run(
            where,
            *("php", str(_ROOT / "maintenance/install.php"), "--dbtype=sqlite"),
            *(f"--dbpath={where}/db", "--dbname=wiki", f"--confpath={where}"),
            *("--server=http://wiki.example", "--scriptpath=", "--skins=Vector"),
            *("--pass", os.urandom(12).hex(), "Ember Wiki", "Writer"),
        )
        os.environ["MW_CONFIG_FILE"] = str(where / "LocalSettings.php")
        edit = f"php {_ROOT}/maintenance/edit.php -u Writer Ember_Hub_Reference < page.wiki"
        run(where, "sh", "-c", edit)
        page = _EDITED.sub("", _served("/index.php?title=Ember_Hub_Reference"))
        return {"vector.html": stripped(_NUMBERS.sub("2", page))}


def _served(path: str) -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    php = shutil.which("php") or "php"
    server = subprocess.Popen(
        [php, "-S", f"127.0.0.1:{port}", "-t", str(_ROOT)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(50):
            time.sleep(0.1)
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}{path}", headers={"Host": "wiki.example"}
        )
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310 - our own server
            return str(answer.read().decode("utf-8"))
    finally:
        server.terminate()
        server.wait(timeout=10)
