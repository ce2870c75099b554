"""The third story: from OLD and NEW to a report."""
