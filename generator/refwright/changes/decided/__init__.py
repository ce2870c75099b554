"""What people decide and keep: policy, approvals, scope, grace."""
