"""The reader's decisions: laid over a comparison, undone and redone, kept in a file, merged and counted."""
