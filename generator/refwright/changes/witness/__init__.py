"""The proof of a breaking change: a payload that one side accepts and the other refuses."""
