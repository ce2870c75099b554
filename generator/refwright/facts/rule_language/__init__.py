"""The language of rules: lines with holes, rules compiled from a profile, the nodes they read."""
