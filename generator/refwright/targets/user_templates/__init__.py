"""Users' templates, and the view of the spec that they get."""
