"""Things: where they are put, and who knows it."""
