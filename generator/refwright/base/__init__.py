"""What every room may use: errors and findings, bounds, strict equality, escaping."""
