"""Which of the names that a release describes a page means by its words for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from refwright.base.patterns import compile_pattern

_BESIDE = compile_pattern(r"^(?:partial\s+)?(.+?)(?:\s+(?:objects?|structures?))?$")


def _spelling(name: str) -> str:
    return name.replace(" ", "").replace("_", "").replace("-", "").casefold()


def by_spelling(known: Collection[str]) -> dict[str, str]:
    """Return the described names by their letters alone; nothing for those that share them."""
    spelled: dict[str, str] = {}
    for name in sorted(known):
        key = _spelling(name)
        spelled[key] = "" if key in spelled else name
    return spelled


def described_as(name: str, known: Collection[str], spelled: Mapping[str, str]) -> str:
    """Return the described name that a page means; an empty string where there is none.

    ``interaction.Contact`` means ``Contact``, where the page heads its section so; ``thread member
    objects`` and ``Thread_Member`` mean ``Thread Member``, if nothing else is spelled alike.
    """
    if (short := name.rpartition(".")[2]) in known:
        return short
    bare = found[1] if (found := _BESIDE.match(name)) else name
    for text in (name, bare, *(one for end in ("es", "s") if (one := bare.removesuffix(end)))):
        if meant := spelled.get(_spelling(text), ""):
            return meant
    return ""
