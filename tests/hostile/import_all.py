"""Imports packages under an audit hook and prints what they did beside being imported.

Run with the folders that hold one package each; prints one line of JSON.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys

HARMLESS = {"import", "compile", "exec", "marshal.loads", "open", "os.listdir", "sys._getframe",
            "object.__getattr__", "code.__new__", "sys.setswitchinterval", "os.scandir",
            "object.__setattr__", "gc.get_objects"}  # fmt: skip
seen: list[str] = []
own = ""


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Note whatever importing modules does not do."""
    if not own:
        return
    if event == "open" and str(arguments[1] or "r").startswith("r"):
        return
    if event == "exec" and str(getattr(arguments[0], "co_filename", "")).startswith(ALLOWED):
        return
    if event == "compile" and str(arguments[1]).startswith(ALLOWED):
        return
    if event in HARMLESS - {"exec", "compile", "open"}:
        return
    seen.append(f"{own}: {event} {str(arguments)[:120]}")


ALLOWED = (*sys.argv[1:], sys.base_prefix, sys.prefix, "<frozen", "<string>")
sys.dont_write_bytecode = True
for module in ("dataclasses", "typing", "json", "enum", "re", "inspect", "collections.abc"):
    importlib.import_module(module)
sys.addaudithook(watch)
builtins = set(dir(__builtins__))
for folder in sys.argv[1:]:
    before = set(sys.modules)
    sys.path.insert(0, folder)
    importlib.invalidate_caches()
    own = folder
    package = importlib.import_module("hostile")
    for info in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"hostile.{info.name}")
    own = ""
    sys.path.remove(folder)
    for name in set(sys.modules) - before:
        if name.split(".")[0] == "hostile":
            del sys.modules[name]
        elif name not in sys.stdlib_module_names and "." not in name:
            seen.append(f"{folder}: loaded {name}")
if set(dir(__builtins__)) != builtins:
    seen.append("builtins changed")
print(json.dumps(seen))
