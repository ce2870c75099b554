"""Bounds on what a page may be: pages are untrusted, so every reader stops at these."""

MAX_BYTES = 32 * 1024 * 1024
"""Size of a capture; a real reference page is under 3 MB."""
MAX_DEPTH = 100
"""Nesting of tags, lists or tables in one another."""
MAX_ROWS = 50_000
"""Rows of all tables of one page together; real reference pages have under 2,000."""
MAX_COVERED = 200_000
"""Places in the tables of one page that cells reach into from above or from the left."""
MAX_BLOCKS = 1_000_000
"""Blocks (paragraphs, items, cells) of one page together."""
