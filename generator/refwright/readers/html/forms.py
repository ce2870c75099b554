"""What is said of elements before the walk: a profile's forms, and which label opens a tab."""

from __future__ import annotations

from collections.abc import Iterator

from refwright.base.errors import RefwrightError
from refwright.pages.document import Forms
from refwright.readers.html.elements import FORM_ATTRIBUTE, TAB_ATTRIBUTE
from refwright.readers.html.tree import Element, Tree, words_in

DROP = "drop"
_MAX_LABEL = 200


def selector_path(selector: str) -> str:
    """Translate a CSS selector to XPath; raises ``RefwrightError`` for what is no selector."""
    # imported when needed: most profiles have no forms
    from cssselect import HTMLTranslator, SelectorError

    try:
        return HTMLTranslator().css_to_xpath(selector)
    except SelectorError as error:
        raise RefwrightError(
            f"{selector!r} is no CSS selector: {error}",
            remedy="name elements as in a style sheet, such as 'div.row'",
        ) from None


def apply_forms(tree: Tree, forms: Forms) -> Element | None:
    """Say of each element that a form names what it reads as; return the main part, if named."""
    selectors = forms.selectors()
    main = selectors.pop("main", "")
    found = tree.root.xpath(selector_path(main)) if main else []
    for node, selector in selectors.items():
        for tag in tree.root.xpath(selector_path(selector)):
            tag.set(FORM_ATTRIBUTE, node)
    if "row" in selectors and "table" not in selectors:
        _tables_of_rows(tree.root)
    return found[0] if found else None


def _tables_of_rows(root: Element) -> None:
    """Take what holds nothing but rows as a table, where no form says what one is."""
    for held in root.xpath(f"//*[@{FORM_ATTRIBUTE}='row']/.."):
        said = held.tag in {"table", "tbody", "thead"} or held.get(FORM_ATTRIBUTE)
        if not said and all(tag.get(FORM_ATTRIBUTE) in {"row", DROP, "caption"} for tag in held):
            held.set(FORM_ATTRIBUTE, "table")


def label_tabs(root: Element) -> None:
    """Give each tab's part its label, and drop the bar of labels that have found their part."""
    parts: dict[Element, list[Element]] = {}
    for label, part in _tabs(root):
        parts.setdefault(part, []).append(label)
    for part, labels in parts.items():
        # a part that several labels open is one table with several filters
        if len(labels) == 1 and (words := words_in(labels[0], _MAX_LABEL)[:_MAX_LABEL]):
            part.set(TAB_ATTRIBUTE, words)
            labels[0].set(FORM_ATTRIBUTE, DROP)
    for path in (f"//li[@{FORM_ATTRIBUTE} or a/@{FORM_ATTRIBUTE}]/..", "//*[@role='tablist']"):
        for bar in root.xpath(path):
            if all(_is_label(tag) for tag in bar):
                bar.set(FORM_ATTRIBUTE, DROP)


def _is_label(tag: Element) -> bool:
    """Tell a label that has found its part, alone in an item or not."""
    if len(tag) == 1 and tag.tag == "li":
        return any(inner.get(FORM_ATTRIBUTE) == DROP for inner in tag) or _is_dropped(tag)
    return _is_dropped(tag)


def _is_dropped(tag: Element) -> bool:
    return tag.get(FORM_ATTRIBUTE) == DROP


def _tabs(root: Element) -> Iterator[tuple[Element, Element]]:
    """Pair labels with parts: by the ids that they give, or one by one where they give none."""
    yield from _by_ids(root)
    for tabs in root.xpath("//*[contains(concat(' ', @class, ' '), ' tabbed-set ')]"):
        labels = tabs.xpath("./div[contains(@class, 'tabbed-labels')]/label | ./label")
        parts = tabs.xpath(
            "./div[contains(@class, 'tabbed-content')]/div[contains(@class, 'tabbed-block')]"
            " | ./div[contains(concat(' ', @class, ' '), ' tabbed-content ')][not(div)]"
        )
        if len(labels) == len(parts):
            yield from zip(labels, parts, strict=True)
    for label in root.xpath("//label[contains(@class, 'tab-label')]"):
        part = label.getnext()
        if part is not None and "tab-content" in part.get("class", ""):
            yield label, part


def _by_ids(root: Element) -> Iterator[tuple[Element, Element]]:
    links = "//ul[contains(@class, 'tabs')]/li/a[starts-with(@href, '#')]"
    labels = root.xpath(f"//*[@role='tab'] | {links}")
    if not labels:
        return
    parts = root.xpath("//*[@role='tabpanel' or contains(@class, 'tab-pane')]")
    by_id = {part.get("id"): part for part in parts if part.get("id")}
    by_label = {part.get("aria-labelledby"): part for part in parts if part.get("aria-labelledby")}
    lone: list[Element] = []
    taken: set[Element] = set()
    for label in labels:
        target = label.get("aria-controls") or label.get("href", "").removeprefix("#")
        part = by_id.get(target, by_label.get(label.get("id")))
        if part is None:
            lone.append(label)
        else:
            taken.add(part)
            yield label, part
    left = [part for part in parts if part not in taken]
    if len(lone) == len(left):
        yield from zip(lone, left, strict=True)
