"""What a rule that fits states: names, columns and descriptions as facts with their evidence."""
