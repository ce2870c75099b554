"""What pages state: testimony, account, profile, reconciliation, corrections, lock file."""
