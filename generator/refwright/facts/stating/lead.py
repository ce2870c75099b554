"""What stands between a title and the table or list under it: words on the thing that it names."""

from __future__ import annotations

from refwright.base.patterns import compile_pattern
from refwright.facts.stating.descriptions import Said, read_description
from refwright.facts.stating.page import Page
from refwright.facts.stating.value_table import heads_columns, read_value_table
from refwright.facts.testimony import ONE_OF, Path
from refwright.facts.words.marks import marked_block, unmarked
from refwright.facts.words.sentences import announces, announces_types, extended, sentences
from refwright.facts.words.values import read_items, value_with_end
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import ListBlock, Paragraph, Table
from refwright.spec.model import INTEGER, STRING, Completeness, Enumeration, TypeExpr, references


def state_lead(base: Path, page: Page) -> None:
    """Record what the paragraphs under a title say of the thing: releases, its end, its base."""
    lead = tuple(page.lead)
    if not lead:
        return
    claims = read_description(lead, page.profile, of_event=True)
    place = page.at(lead[0].place)
    for key in [key for key in claims.said if key not in {"since", "deprecated"}]:
        del claims.said[key]
    claims.new_fields = {}
    page.state_claims(base, claims, place)
    page.witness.account.use(*lead)
    if base[0] != "types":
        return
    for block in lead:
        for sentence in sentences(marked_block(block)):
            if (name := extended(sentence)) is not None:
                words = unmarked(sentence)
                page.state((*base, "extends"), name.strip("`[]"), place, words, "extends")


def read_titled_list(intro: Paragraph, block: ListBlock, page: Page) -> bool:
    """Read a list under the title of a type: its values, or the types one of which it is."""
    name = _type_name(page.section)
    if not name or ("types", name) in page.witness.facts or ("events", name) in page.witness.facts:
        return False
    place, words = page.at(block.place), unmarked(intro.text)
    texts = [marked_block(item) for item in block.items]
    if announces_types(intro.text) and all(_type_name(unmarked(text)) for text in texts):
        options = tuple(unmarked(text) for text in texts)
        page.state(("types", name, ONE_OF), options, place, words, "one of several types")
        page.witness.account.use(intro, block, *block.items)
        return True
    if not announces(intro.text, words_of(page.profile)):
        return False
    read = read_items(texts, words_of(page.profile))
    values = tuple(value_with_end(one) for one in read if one is not None)
    if not values or len(values) != len(read):
        return False
    path: Path = ("enums", name)
    page.state(path, None, place, page.section, "title above a list of values")
    whole = all(isinstance(value.value, int) for value in values)
    page.state((*path, "type"), INTEGER if whole else STRING, place, words, "its values")
    said = Said(Completeness.ALL, words, "list under a title")
    page.state_values(path, Enumeration(values), said, place)
    page.witness.account.use(intro, block, *block.items)
    return True


_VALUES_OF = compile_pattern(
    r"^(?:(?:possible|valid|allowed)\s+)?(?:values|states|codes|enum(?:eration)?)\s+(?:of|for)\s+(?:the\s+)?(\S+)(?:\s+\w+)?$|^(?:enum(?:eration)?\s+)?(\S+)\s+(?:values|enum(?:eration)?|states|codes)$"
)


def read_titled_table(table: Table, page: Page) -> bool:
    """Read a table of values under the title of a type or a member, which makes headers free."""
    found = _VALUES_OF.match(page.section)
    name = ((found[1] or found[2]) if found else page.section).strip("`'\"")
    facts = page.witness.facts
    members = [path for path in facts if len(path) == 4 and path[-1] == name]
    named = any(
        path[-1] == "type" and isinstance(fact.value, TypeExpr) and name in references(fact.value)
        for path, fact in facts.items()
    )
    # A title that nothing refers to may be any word: then a header must tell of values, too.
    told = named or (found and members) or (_type_name(name) and heads_columns(table))
    if ("types", name) in facts or not told:
        return False
    values = read_value_table(table, page)
    if values is None:
        return False
    place, rule = page.at(table.place), "table of values under a title"
    said = Said(Completeness.ALL, page.section, rule)
    paths: list[Path] = [("enums", name)]
    if not named and members and found:
        paths = [path for path in members if (*path, "values") not in facts]
    for path in paths:
        if path[0] == "enums":
            page.state(path, None, place, page.section, rule)
        if (*path, "type") not in facts:
            whole = all(isinstance(value.value, int) for value in values)
            page.state((*path, "type"), INTEGER if whole else STRING, place, said.words, rule)
        page.state_values(path, Enumeration(tuple(values)), said, place)
    page.use_table(table)
    return bool(paths)


def _type_name(text: str) -> str:
    """Return a title that can name a type: one word that begins with a capital."""
    return text if text[:1].isupper() and text.replace(".", "").replace("_", "").isalnum() else ""
