"""From two specs to typed changes."""
