"""From wire names to identifiers, and the words that languages reserve."""
