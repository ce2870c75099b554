"""Migration notes and changelogs."""
