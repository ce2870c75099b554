"""What stands between a title and the table or list under it: words on the thing that it names."""

from __future__ import annotations

from refwright.facts.stating.descriptions import Said, read_description
from refwright.facts.stating.page import Page
from refwright.facts.testimony import ONE_OF, Path
from refwright.facts.words.marks import marked_block, unmarked
from refwright.facts.words.sentences import announces, announces_types, extended, sentences
from refwright.facts.words.values import read_items, value_with_end
from refwright.facts.words.vocabulary import words_of
from refwright.pages.document import ListBlock, Paragraph
from refwright.spec.model import INTEGER, STRING, Completeness, Enumeration


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
        page.witness.account.use(intro, *block.items)
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
    page.witness.account.use(intro, *block.items)
    return True


def _type_name(text: str) -> str:
    """Return a title that can name a type: one word that begins with a capital."""
    return text if text[:1].isupper() and text.replace(".", "").replace("_", "").isalnum() else ""
