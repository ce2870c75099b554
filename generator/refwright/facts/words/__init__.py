"""What words say: pure functions from a text and a profile's words to typed claims.

Every rule asks here and nowhere else. Nothing here knows a table, a page or a file.

* :func:`~refwright.facts.words.types.read_type` reads a type as a page writes it.
* :func:`~refwright.facts.words.presence.read_presence` reads required, optional, conditional.
* :func:`~refwright.facts.words.values.read_values` reads the values of an enumeration.
* :func:`~refwright.facts.words.defaults.read_default` reads a default in the type it has.
* :func:`~refwright.facts.words.releases.read_releases` reads since, deprecated and removed.
* :func:`~refwright.facts.words.constraints.read_constraints` reads ranges, lengths, patterns.
* :func:`~refwright.facts.words.names.read_name` reads a name with its marks.
* :func:`~refwright.facts.words.sentences.read_sentences` reads a description: all of the above.

Texts may carry the marks of the page: ```code```, ``**strong**``, ``~~struck~~``, and line ends.
"""
