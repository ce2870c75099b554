"""The history of a name, and the cause of a change."""
